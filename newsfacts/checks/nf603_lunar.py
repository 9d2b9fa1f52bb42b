"""A solar day and the lunar day printed beside it are two different days.

What it says: 17 September 2024 is 农历八月十五; 「2024年9月17日（农历八月十六）」 is a day off. The lunar day comes
from the table of ``lunar_python``, 1900 to 2100. The solar day must tell its year or lie within half a year of
publication.

Blind to lunar days without their month, and to pairs that stand further apart than a bracket.
"""

import datetime
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._time import by_sentence, passage, times, told
from newsfacts.extract.calendar.lunar import lunar_day, lunar_of
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.fold import fold
from newsfacts.text.patterns import holds, pattern

_BETWEEN: Final = r"^[（，、/ ]{0,2}(?:即|也就是|是|为)?(?:公历|[阳西新]历|农历)?(?:[甲乙丙丁戊己庚辛壬癸]\w年)?[“]?$"

_FEASTS: Final = {
    "春节": (1, 1),
    "元宵节": (1, 15),
    "端午节": (5, 5),
    "七夕节": (7, 7),
    "中秋节": (8, 15),
    "重阳节": (9, 9),
    "腊八节": (12, 8),
}
"""Feasts of the lunar year that are told with their solar day."""

_FEAST: Final = r"^(?:[（(，, ]?(?:恰|正)?[是为值逢]?)((?:春|元宵|端午|七夕|中秋|重阳|腊八)节)(?=[）)，。]|当天)"

_LUNAR_WORDS: Final = ("农历", "阴历", "夏历", "旧历", "正月", "腊月", "初", "廿")
"""What every lunar date has one of."""

_LUNAR: Final = r"农历|[阴夏旧]历|正月|腊月|初[一二三四五六七八九十]|廿"

_HALF_YEAR: Final = 183


class Paired(Terms, frozen=True, kw_only=True):
    """A solar day with the lunar month and day printed beside it."""

    solar: Claim
    lunar: Claim | None
    day: str
    words: str
    month_day: tuple[int, int]


def find(analysis: Analysis) -> Iterator[Paired]:
    """Yield neighbours of which one is solar and one lunar."""
    text = analysis.text
    if "节" in text:
        yield from _feasts(analysis)
    if not holds(text, _LUNAR_WORDS):
        return
    for claims in by_sentence(analysis).values():
        for one, other in pairwise(claims):
            if not pattern(_BETWEEN).match(passage(text, one.quantity.end, other.quantity.start)):
                continue
            words = text[one.quantity.start : one.quantity.end], text[other.quantity.start : other.quantity.end]
            if bool(pattern(_LUNAR).search(words[0])) == bool(pattern(_LUNAR).search(words[1])):
                continue
            first_is_lunar = bool(pattern(_LUNAR).search(words[0]))
            solar, lunar = (other, one) if first_is_lunar else (one, other)
            told_day = words[0] if first_is_lunar else words[1]
            if month_day := lunar_day(fold(told_day)):
                for day in _days(analysis, solar):
                    yield Paired(solar=solar, lunar=lunar, day=day, words=told_day, month_day=month_day)


def _feasts(analysis: Analysis) -> Iterator[Paired]:
    """Yield solar days with the feast printed behind them."""
    text = analysis.text
    for claim in times(analysis):
        end = claim.quantity.end
        if feast := pattern(_FEAST).match(text[end : end + 8]):
            for day in _days(analysis, claim):
                place = (end + feast.start(1), end + feast.end(1))
                month_day = _FEASTS[feast[1]]
                yield Paired(anchors=(place,), solar=claim, lunar=None, day=day, words=feast[1], month_day=month_day)


def _days(analysis: Analysis, solar: Claim) -> Iterator[str]:
    """Yield the day of a solar date, if its year can be relied on."""
    (when, *_) = told(analysis, [solar]) or (None,)
    if when is None or when.grain != "day" or not when.sure or not 1900 < when.first.year < 2100:
        return
    published = analysis.article.date
    near = published and abs((when.first - datetime.date.fromisoformat(published)).days) <= _HALF_YEAR
    if when.dated or near:
        yield when.first.isoformat()


def judge(terms: Paired) -> Judgement:
    """Look the lunar day of the solar one up."""
    day = datetime.date.fromisoformat(terms.day)
    month, number, name = lunar_of((day.year, day.month, day.day))
    fits = (abs(month), number) == terms.month_day
    equation = f"{day.year}年{day.month}月{day.day}日是农历{name}"
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        equation,
        Wording(
            f"{equation}，写作“{terms.words}”", f"the lunar day of {day:%Y-%m-%d} is {name}, printed {terms.words}"
        ),
    )


CHECK = Check(
    code="NF603",
    name="lunar-date",
    title=Wording("公历与农历不符", "the lunar day is not that of the solar one"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(kinds=(Kind.DATE, Kind.TIME), words=("节",), also=tuple(_FEASTS), near=True),
        Needs(kinds=(Kind.DATE, Kind.TIME), words=_LUNAR_WORDS, near=True),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "庙会定于2024年9月17日（农历八月十六）举行。", "a day off"),
        Example(Verdict.AGREES, "庙会定于2024年9月17日（农历八月十五）举行。", "the day of the table"),
        Example(Verdict.AGREES, "花市开到2025年1月28日（农历腊月二十九）。", "a lunar year ends after New Year"),
        Example(Verdict.CONFLICTS, "灯会办到2024年9月18日（中秋节）。", "a feast"),
        Example(Verdict.CONFLICTS, "他生于1952年农历九月初九（公历1952年10月28日）。", "told first by the moon"),
        Example(None, "庙会定于9月17日（农历八月十六）举行。", "the year is unknown"),
        Example(None, "庙会从农历八月十五起，2024年10月1日结束。", "two dates"),
    ),
)
