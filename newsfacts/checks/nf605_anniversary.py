"""An anniversary is not as many years after its event as it says.

What it says: founded in 1998, a school has its 25th anniversary in 2023, not its 35th. The year of the event and that
of the anniversary must be printed: 「成立于1998年」, 「1998年建校」; 「到2023年」, or 「今年」 with a publication
date. There is no year 0, so from 公元前480年 to 1990 it is 2469 years. A difference of one year is told as a question
only, for some anniversaries are kept by inclusive counting.

The years of a few well-known events are known and need not be printed.

Blind to other events whose year is not printed, and to 届, which are not held every year.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._time import before, behind, by_sentence, is_time, passage, year_of
from newsfacts.data.calendar import EVENTS, FOUNDED
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_BEGAN: Final = (
    "成立|建校|建立|创立|创建|创办|建成|诞生|出生|诞辰|建交|建院|建馆|建厂|建市|建县|设立|"
    "创刊|入学|奠基|投产|参军|入伍|首映|首演|组建|挂牌|开业|开馆|通车|解放|签署|签订|发布|逝世|去世|牺牲|落成|回归|爆发|结婚|统一|即位|登基|问世|首播|通航|开通"
)

_YEAR_THEN_EVENT: Final = rf"^[^，。；！？]{{0,8}}?({_BEGAN})"

_EVENT_THEN_YEAR: Final = rf"({_BEGAN}|始建|生|建)于$"

_NOW: Final = (
    r"^[，,]?(?:[^，。；]{0,16}?)(?:已经?|整整|正好|恰逢|恰好|正值|适逢|迎来|是|为|恰是|正是|迎|喜迎|庆祝|纪念|举行|举办|走过|度过"
    r"|刚好|[满过]|[校馆厂院社店局团]庆)"
)

_OCCASION: Final = r"^(?:之际|前夕|到来之际|纪念日)?[，,]"
"""Between an anniversary and the day on which it is kept."""

_KEEPING: Final = (
    r"，[^，。；]{0,8}?(?:纪念|庆祝|迎来|迎接|喜迎|适逢|正值|恰逢|恰是|正是|是|为)(?:伟大的)?(?=[^，。；]{2,20}$)"
)

_LIFE: Final = r"（(?P<born>[12][0-9]{3})年?(?:[-—–~－～至]{1,2}(?P<died>[12][0-9]{3})年?)?）[^。；]{0,12}$"

_OF_LIFE: Final = r"(?:(?P<birth>诞辰|诞生|出生)|逝世|去世|牺牲|就义|殉难)$"
"""Which end of a life is told behind 周年, with its years in brackets before."""

_LONGEST: Final = max(map(len, EVENTS))

_SUBJECT: Final = (
    rf"[，,]?(?:我们)?(?:伟大的?)?({'|'.join(sorted(FOUNDED, key=len, reverse=True))})"
    r"(?:即将|将|已经?|正|刚刚)?(?:迎来|喜迎|走过|度过|庆祝|迎|成立|诞生|建立)了?(?:自己|她|它|其)?的?(?:成立|诞生|建立)?"
)
"""Whose anniversary it is, where the event is not named: 中国共产党迎来100周年."""

_REACH: Final = 40

_NAME: Final = 12
"""Characters of an event told without a word of beginning."""

_SAID: Final = 4
"""Characters of it that must be said again."""


class Kept(Terms, frozen=True, kw_only=True):
    """An anniversary with the year of its event and the year it is kept; a year is ISO: 0 is 1 BC."""

    began: Claim | None
    kept: Claim
    anniversary: Claim
    years: tuple[int, int]


def find(analysis: Analysis) -> Iterator[Kept]:
    """Yield anniversaries whose two years are printed in their sentence or the one before."""
    text = analysis.text
    dates = by_sentence(analysis)
    for claim in analysis.claims:
        if claim.quantity.written_unit != "周年" or claim.quantity.hedge:
            continue
        if occasion := _occasion(text, claim, dates.get(claim.sentence, ())):
            yield occasion
            continue
        start, sentences = claim.quantity.start, (claim.sentence - 1, claim.sentence)
        near = [date for sentence in sentences for date in before(dates.get(sentence, ()), start, _REACH)]
        near = [date for date in near if start - date.quantity.end <= _REACH]
        near = [date for date, after in pairwise([*near, claim]) if not _is_told_again(date, after)]
        if not near:
            continue
        if known := _known(text, near[-1], claim) or _lived(text, near[-1], claim):
            yield known
        elif pair := _pair(text, near, claim) or _this_year(text, near, claim):
            yield pair


def _lived(text: str, kept: Claim, anniversary: Claim) -> Kept | None:
    """The anniversary of one whose years stand in brackets: 冼星海（1905—1945），2015年是他诞辰110周年."""
    last, start = _year(kept), kept.quantity.start
    life = pattern(_LIFE).search(passage(text, start - _REACH, start))
    told = pattern(_OF_LIFE).search(passage(text, kept.quantity.end, anniversary.quantity.start))
    year = life and told and life["born" if told["birth"] else "died"]
    return Kept(began=None, kept=kept, anniversary=anniversary, years=(int(year), last)) if year and last else None


def _occasion(text: str, anniversary: Claim, dates: Sequence[Claim]) -> Kept | None:
    """The anniversary of a well-known event, and the day behind it (香港回归祖国25周年之际，2022年7月1日…)."""
    start, end = anniversary.quantity.start, anniversary.quantity.end
    later = behind(dates, end, 1)
    if not later or not pattern(_OCCASION).fullmatch(passage(text, end, later[0].quantity.start)):
        return None
    last, opening = _year(later[0]), text[max(0, start - _LONGEST) : start]
    names = sorted((name for name in EVENTS if opening.endswith(name)), key=len)
    if not names or last is None or text[later[0].quantity.start] in "今去":
        return None
    began = EVENTS[names[-1]]
    return Kept(began=None, kept=later[0], anniversary=anniversary, years=(began, last)) if began < last else None


def _is_told_again(date: Claim, after: Claim) -> bool:
    """Whether a date is the 今年 of 今年2015年, and no year of its own."""
    beside = 0 <= after.quantity.start - date.quantity.end <= 1
    return beside and _year(date) is None and _year(after) is not None


def _known(text: str, kept: Claim, anniversary: Claim) -> Kept | None:
    """The anniversary of a well-known event, kept in the year told right before it (2019年是新中国成立70周年)."""
    between = passage(text, kept.quantity.end, anniversary.quantity.start)
    now, last = pattern(_NOW).match(between), _year(kept)
    if last is None or len(between) > _REACH:
        return None
    first = _year_of_event(between[now.end() :].lstrip("了着") if now else between.lstrip("，在"))
    if first is None and (keeping := pattern(_KEEPING).search(between)):
        first = _year_of_event(between[keeping.end() :])
    if first is None and (subject := pattern(_SUBJECT).fullmatch(between)):
        first = FOUNDED[subject[1]]
    return None if first is None else Kept(began=None, kept=kept, anniversary=anniversary, years=(first, last))


def _year_of_event(event: str) -> int | None:
    return EVENTS.get(event) or EVENTS.get(event.removesuffix("爆发").removesuffix("打响"))


def _pair(text: str, near: list[Claim], anniversary: Claim) -> Kept | None:
    """The last date before an anniversary as now, and one before it that is told as the beginning.

    Where more than two dates are near, the word of the event must be said again (回归祖国 … 回归10周年).
    """
    kept, last = near[-1], _year(near[-1])
    now = passage(text, kept.quantity.end, anniversary.quantity.start)
    if last is None or not (pattern(_NOW).match(now) or pattern(_BEGAN).fullmatch(now)):
        return None
    for began, following in pairwise(near):
        after = passage(text, began.quantity.end, following.quantity.start)
        lead = text[max(began.quantity.start - 4, 0) : began.quantity.start]
        event = pattern(_YEAR_THEN_EVENT).match(after) or pattern(_EVENT_THEN_YEAR).search(lead)
        first = _year(began)
        again = (len(near) == 2 or event[1] in now) if event else _told_again(after, now)
        if again and first is not None:
            return Kept(began=began, kept=kept, anniversary=anniversary, years=(first, last))
    return None


def _this_year(text: str, near: list[Claim], anniversary: Claim) -> Kept | None:
    """The year that is told to be this one, and the beginning behind it: 今年是2015年，学校创办于1955年，…60周年."""
    if len(near) != len(("kept", "began")) or not text.endswith(("今年是", "今年为"), 0, near[0].quantity.start):
        return None
    (kept, began), end = near, near[1].quantity.end
    lead = text[max(began.quantity.start - 4, 0) : began.quantity.start]
    event = pattern(_YEAR_THEN_EVENT).match(passage(text, end, end + _NAME)) or pattern(_EVENT_THEN_YEAR).search(lead)
    first, last = _year(began), _year(kept)
    if event is None or first is None or last is None:
        return None
    return Kept(began=began, kept=kept, anniversary=anniversary, years=(first, last))


def _told_again(after: str, now: str) -> bool:
    """Whether the event right behind a year is named again right before the anniversary: 长征胜利，… 是长征胜利."""
    event = after.partition("，")[0]
    return len(event) <= _NAME and len(now) >= _SAID and event.endswith(now[-_SAID:])


def _year(date: Claim) -> int | None:
    """Year of a date that lies in one year."""
    period = date.quantity.period
    first, last = (year_of(period.start), year_of(period.end)) if period else (None, None)
    return first if first == last and is_time(date) else None


def judge(terms: Kept) -> Judgement:
    """Subtract the years."""
    first, last = terms.years
    value = (terms.anniversary.quantity.value or Decimal(0)) / 12
    right = last - first
    equation = f"{last} − {first} = {right}" if first > 0 else f"{last} + {1 - first} − 1 = {right}"
    fits = value == right
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        f"{equation}；写作{value:f}周年",
        Wording(f"{equation}，写作{value:f}周年", f"{equation} years, printed {value:f}"),
        stated=value * 12,
        low=Decimal(right * 12),
        high=Decimal(right * 12),
        severity=Severity.WARNING if abs(value - right) == 1 and first > 0 else None,
    )


CHECK = Check(
    code="NF605",
    name="anniversary",
    title=Wording("周年数与年份不符", "an anniversary and its years do not match"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("周年",)),),
    examples=(
        Example(None, "中国共产党成立100周年，1921年党在上海诞生。", "the day behind is that of the event"),
        Example(Verdict.CONFLICTS, "文化馆建于1958年，2008年馆庆60周年。", "kept as 馆庆"),
        Example(Verdict.CONFLICTS, "学校1998年创办，2023年恰逢建校35周年。", "twenty-five years"),
        Example(Verdict.CONFLICTS, "他生于公元前480年，到1990年恰逢诞生2470周年。", "there is no year 0"),
        Example(
            Verdict.CONFLICTS, "剧团成立于1956年，今年迎来建团78周年。", "told from publication", date="2024-03-05"
        ),
        Example(Verdict.CONFLICTS, "2015年是抗战胜利60周年。", "a well-known event"),
        Example(Verdict.CONFLICTS, "在澳门回归15周年之际，2019年12月20日，大会在澳门举行。", "the day told behind"),
        Example(Verdict.CONFLICTS, "2019年，国庆60周年阅兵式在京举行。", "an event right behind its year"),
        Example(Verdict.CONFLICTS, "2018年12月18日，各界集会，庆祝改革开放30周年。", "a clause between"),
        Example(Verdict.CONFLICTS, "画家林远（1906—1988），2016年是他诞辰100周年。", "a life in brackets"),
        Example(Verdict.AGREES, "画家林远（1906—1988），2018年是他逝世30周年。", "its other end"),
        Example(Verdict.CONFLICTS, "今年是2015年，学校创办于1955年，将办50周年校庆。", "this year told first"),
        Example(None, "2019年，建厂60周年庆典举行。", "the year of founding is unknown"),
        Example(Verdict.CONFLICTS, "2021年，中国共产党迎来90周年华诞。", "whose it is, and no event"),
        Example(Verdict.CONFLICTS, "两校2001年5月签订协议。今年是2016年，5月将迎来签订协议10周年。", "three dates"),
        Example(Verdict.CONFLICTS, "学校1998年创办，今年（2023年）恰逢建校35周年。", "this year and its number"),
        Example(Verdict.CONFLICTS, "1936年两军会师，2016年是两军会师60周年。", "an event named again"),
        Example(Verdict.AGREES, "2018年是改革开放40周年。", "the same, right"),
        Example(Verdict.AGREES, "学校1998年创办，2023年恰逢建校25周年。", "the difference of the years"),
        Example(Verdict.AGREES, "他生于公元前480年，到1990年恰逢诞生2469周年。", "one year less across the eras"),
        Example(None, "2016年学校迁址，2023年庆祝建校25周年。", "the move is not the beginning"),
        Example(None, "今年是建校25周年，1998年创办的校刊复刊。", "the year comes after"),
    ),
)
