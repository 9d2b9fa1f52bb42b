"""A solar day and the lunar day printed beside it are two different days.

What it says: 17 September 2024 is 农历八月十五; 「2024年9月17日（农历八月十六）」 is a day off. The lunar day comes
from the table of ``lunar_python``, 1900 to 2100. The solar day must tell its year, take it from its sentence or lie
within half a year of publication. A feast stands for its lunar day (中秋节 for 八月十五), before a solar day or a lunar
one and behind it.

Blind to lunar days without their month, and to pairs that stand further apart than a bracket.
"""

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._time import When, by_sentence, passage, times, told
from newsfacts.extract.calendar.lunar import lunar_day, lunar_of
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.fold import fold
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import told_in

_BETWEEN: Final = (
    r"^[（，、/ ]{0,2}(?:春节|元宵节?|端午节?|七夕节?|中秋节?|重阳节?|除夕)?[（，]?"
    r"(?:[那这当]天)?(?:恰|正)?(?:即|也就是|是|为|值|逢)?(?:公历|[阳西新]历|农历)?"
    r"(?:[甲乙丙丁戊己庚辛壬癸]\w年)?[“]?$"
)

_FEASTS: Final = {
    "春节": (1, 1),
    "元宵": (1, 15),
    "端午": (5, 5),
    "七夕": (7, 7),
    "中秋": (8, 15),
    "重阳": (9, 9),
    "腊八": (12, 8),
    "除夕": (1, 0),
}
"""Feasts of the lunar year that are told with their day; 除夕 is the day before the first."""

_FEAST_AFTER: Final = (
    r"^[（(，, ]?(?:恰|正)?[是为值逢]?(?:传统|农历)?的?"
    r"(春节|(?:元宵|端午|七夕|中秋|重阳|腊八)节?|除夕)(?=[）)，。,]|[当这那][天晚日]|[上下]午|晚上|之?夜|清晨)"
)

_FEAST_BEFORE: Final = (
    r"(?<!到)(?<!至)(春节|(?:元宵|端午|七夕|中秋|重阳|腊八)节|除夕)(?:当天|那天|这天|这一天|当日)?"
    r"(?:恰|正)?[是为在（(]?(?:公历|[阳西新]历|农历)?$"
)

_LUNAR_WORDS: Final = ("农历", "阴历", "夏历", "旧历", "正月", "腊月", "初", "廿")
"""What every lunar date has one of."""

_LUNAR: Final = r"农历|[阴夏旧]历|正月|腊月|初[一二三四五六七八九十]|廿"

_HALF_YEAR: Final = 183

_YEAR: Final = r"([12][0-9]{3})年"

_LONG: Final = 40
"""Characters before a day in which its year may be told."""

_EVE: Final = (1, 0)

_MONTHS: Final = "正二三四五六七八九十冬腊"

_NUMBERS: Final = (*(f"初{number}" for number in "一二三四五六七八九十"), *(f"十{number}" for number in "一二三四五"))


class Paired(Terms, frozen=True, kw_only=True):
    """A solar day with the lunar month and day printed beside it; ``told`` is the lunar day beside a feast."""

    solar: Claim
    lunar: Claim | None
    day: str
    words: str
    month_day: tuple[int, int]
    told: tuple[int, int] | None = None


def find(analysis: Analysis) -> Iterator[Paired]:
    """Yield neighbours of which one is solar and one lunar."""
    text = analysis.text
    if told_in(text, _FEASTS):
        yield from _feasts(analysis)
    if told_in(text, _LUNAR_WORDS):
        for claims in by_sentence(analysis).values():
            yield from _pairs(analysis, claims)


def _pairs(analysis: Analysis, claims: Sequence[Claim]) -> Iterator[Paired]:
    """Yield the solar and lunar neighbours of a sentence."""
    text = analysis.text
    for one, other in pairwise(claims):
        words = text[one.quantity.start : one.quantity.end], text[other.quantity.start : other.quantity.end]
        if not holds("".join(words), _LUNAR_WORDS):
            continue
        if not pattern(_BETWEEN).match(passage(text, one.quantity.end, other.quantity.start)):
            continue
        first_is_lunar, second_is_lunar = (bool(pattern(_LUNAR).search(each)) for each in words)
        if first_is_lunar == second_is_lunar:
            continue
        solar, lunar = (other, one) if first_is_lunar else (one, other)
        told_day = words[0] if first_is_lunar else words[1]
        if month_day := lunar_day(fold(told_day)):
            for day in _days(analysis, solar):
                yield Paired(solar=solar, lunar=lunar, day=day, words=told_day, month_day=month_day)


def _feasts(analysis: Analysis) -> Iterator[Paired]:
    """Yield days with the feast printed right behind or before them."""
    text = analysis.text
    for claim in times(analysis):
        start, end = claim.quantity.start, claim.quantity.end
        if not holds(text[max(start - 10, 0) : end + 10], _FEASTS):
            continue
        behind = pattern(_FEAST_AFTER).match(text[end : end + 10])
        ahead = None if behind else pattern(_FEAST_BEFORE).search(text[max(start - 10, 0) : start])
        if feast := behind or ahead:
            offset = end if behind else max(start - 10, 0)
            yield from _feast(analysis, claim, feast[1], (offset + feast.start(1), offset + feast.end(1)))


def _feast(analysis: Analysis, claim: Claim, name: str, place: tuple[int, int]) -> Iterator[Paired]:
    """Yield a feast with the day printed beside it, by the sun or by the moon."""
    month_day, words = _FEASTS[name[:2]], analysis.text[claim.quantity.start : claim.quantity.end]
    if pattern(_LUNAR).search(words):
        if (printed := lunar_day(fold(words))) and month_day[1]:
            yield Paired(
                anchors=(place,), solar=claim, lunar=claim, day="", words=name, month_day=month_day, told=printed
            )
        return
    for day in _days(analysis, claim):
        yield Paired(anchors=(place,), solar=claim, lunar=None, day=day, words=name, month_day=month_day)


def _days(analysis: Analysis, solar: Claim) -> Iterator[str]:
    """Yield the day of a solar date, if its year can be relied on."""
    (when, *_) = told(analysis, [solar]) or (None,)
    if when is None or when.grain != "day" or not when.sure or not 1900 < when.first.year < 2100:
        return
    published = analysis.article.date
    near = published and abs((when.first - datetime.date.fromisoformat(published)).days) <= _HALF_YEAR
    if when.dated or near or _dated_before(analysis, when):
        yield when.first.isoformat()


def _dated_before(analysis: Analysis, when: When) -> bool:
    """Whether the sentence tells the year of a day before it: 2023年的中秋节是9月29日."""
    opening = passage(analysis.text, analysis.sentences[when.claim.sentence].start, when.start)
    years = set(pattern(_YEAR).findall(opening[-_LONG:]))
    return years == {str(when.first.year)}


def judge(terms: Paired) -> Judgement:
    """Look the lunar day of the solar one up."""
    if terms.told:
        return _of_feast(terms)
    day = datetime.date.fromisoformat(terms.day)
    month, number, name = lunar_of((day.year, day.month, day.day))
    fits = (abs(month), number) == terms.month_day or (terms.month_day == _EVE and _is_eve(day))
    equation = f"{day.year}年{day.month}月{day.day}日是农历{name}"
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        equation,
        Wording(
            f"{equation}，写作“{terms.words}”", f"the lunar day of {day:%Y-%m-%d} is {name}, printed {terms.words}"
        ),
    )


def _is_eve(day: datetime.date) -> bool:
    following = day + datetime.timedelta(days=1)
    return lunar_of((following.year, following.month, following.day))[:2] == _FEASTS["春节"]


def _of_feast(terms: Paired) -> Judgement:
    """Compare a lunar day with that of the feast beside it."""
    month, number = terms.month_day
    right = f"{terms.words}是农历{_MONTHS[month - 1]}月{_NUMBERS[number - 1]}"
    return Judgement(
        Verdict.AGREES if terms.told == terms.month_day else Verdict.CONFLICTS,
        right,
        Wording(right, f"{terms.words} is day {number} of lunar month {month}"),
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
        Needs(kinds=(Kind.DATE, Kind.TIME), words=tuple(_FEASTS), near=True),
        Needs(kinds=(Kind.DATE, Kind.TIME), words=_LUNAR_WORDS, near=True),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "2021年6月14日端午节，即农历五月初六，江上赛龙舟。", "the feast between"),
        Example(Verdict.CONFLICTS, "庙会定于2024年9月17日（农历八月十六）举行。", "a day off"),
        Example(Verdict.AGREES, "庙会定于2024年9月17日（农历八月十五）举行。", "the day of the table"),
        Example(Verdict.AGREES, "花市开到2025年1月28日（农历腊月二十九）。", "a lunar year ends after New Year"),
        Example(Verdict.CONFLICTS, "灯会办到2024年9月18日（中秋节）。", "a feast"),
        Example(Verdict.CONFLICTS, "他生于1952年农历九月初九（公历1952年10月28日）。", "told first by the moon"),
        Example(Verdict.CONFLICTS, "这一年的除夕是2024年2月10日。", "the feast first"),
        Example(Verdict.AGREES, "除夕当天是2024年2月9日。", "the day before the first"),
        Example(Verdict.CONFLICTS, "2024年的端午节是6月11日。", "the year told before"),
        Example(Verdict.CONFLICTS, "村里在农历九月初八重阳节这天请老人吃饭。", "a feast and its lunar day"),
        Example(None, "村里在农历九月初八重阳节前夕请老人吃饭。", "the eve"),
        Example(None, "2024年2月8日春节晚会彩排，2020年的端午节在6月。", "no day of the feast"),
        Example(None, "庙会定于9月17日（农历八月十六）举行。", "the year is unknown"),
        Example(None, "庙会从农历八月十五起，2024年10月1日结束。", "two dates"),
    ),
)
