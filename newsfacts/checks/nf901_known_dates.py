"""The date of an event that everyone knows is wrong.

What it says: 香港 returned on 1 July 1997, not on 10 July; the 五四运动 was in 1919. Told only where the date and the
name of the event stand side by side, so that the one dates the other, and the date tells its year. Feasts that fall on
one day of every year (教师节 on 10 September) are known by month and day.

Blind to events that are not in the table, and to anniversaries (see the check of anniversaries).
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._time import passage, times
from newsfacts.data.events import ACTS, FEASTS, KNOWN, VERBS
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern
from newsfacts.text.told import told, told_in

_BEFORE: Final = (
    rf"^(?:凌晨|清晨|上午|下午|晚上?|深夜|夜)?[，（]?(?:我国|中国|北京)?(?:正式|宣布)?(?:{'|'.join(VERBS)})?[“《]?$"
    rf"|^[晨晚夜]?，?[^，。；0-9]{{2,16}}(?:{'|'.join(ACTS)})[“《]?$"
)
"""Between a date and its event: nothing much, or the subject and its act."""

_NAMES: Final = "|".join(sorted(FEASTS, key=len, reverse=True))

_FEAST_BEHIND: Final = (
    rf"[（(，, ]?(?:恰|正)?[是为值逢]?(?:第[^，。]{{1,6}}个)?(?:我国|中国|全国)?“?({_NAMES})"
    r"(?=[）)，。,！”]|[当这那][天晚日]|上午|下午)"
)

_FEAST_AHEAD: Final = rf"({_NAMES})(?:[当这那][天日])?[是为（(](?:每年的?)?$"

_DAY_OF_YEAR: Final = r"(?:[12][0-9]{3}年|今年|去年|明年)?[0-9]{1,2}月[0-9]{1,2}日"

_LINKS: Final = (
    "爆发于",
    "发生于",
    "发生在",
    "爆发在",
    "于",
    "是在",
    "在",
    "（",
    "(",
    "是",
    "签订于",
    "召开于",
    "打响于",
)
"""What stands between an event and its date."""

_QUOTES: Final = {ord(mark): None for mark in "“”《》"}

_MONTH_DAY: Final = r"([0-9]{1,2})月([0-9]{1,2})日"

_DATED: Final = r"[12][0-9]{3}年"

_NEXT: Final = r"[”》]?(?:祖国|爆发|发生|开始|成立|[，。；、的！])|$|在|，|(?:期间|上|赛场|夺去|夺走)"
"""What may follow the name of an event whose date stands before it."""

_LOOK: Final = 24
"""Characters behind a date among which its event begins."""


class Known(Terms, frozen=True, kw_only=True):
    """A date, the event it is printed for, and the day of that event."""

    date: Claim
    event: str
    right: str
    fits: bool


def find(analysis: Analysis) -> Iterator[Known]:
    """Yield dates with a well-known event right behind them, or right before (五四运动爆发于1918年)."""
    text = analysis.text
    named = told(text, KNOWN)
    for claim in times(analysis) if named else ():
        if not pattern(_DATED).match(text, claim.quantity.start):
            continue
        for event in named:
            if _behind(text, claim, event) or _ahead(text, claim, event):
                yield _known(claim, event)
    yield from _feasts(analysis)


def _feasts(analysis: Analysis) -> Iterator[Known]:
    """Yield days of the year with a feast right behind them, or right before (教师节是9月10日)."""
    text = analysis.text
    if not told_in(text, FEASTS):
        return
    for claim in times(analysis):
        start, end, period = claim.quantity.start, claim.quantity.end, claim.quantity.period
        if not pattern(_DAY_OF_YEAR).fullmatch(text, start, end):
            continue
        named = pattern(_FEAST_BEHIND).match(text, end) or pattern(_FEAST_AHEAD).search(text, max(start - 12, 0), start)
        day = pattern(_MONTH_DAY).search(text, start, end)
        if named and period and day:
            right = FEASTS[named[1]]
            yield Known(date=claim, event=named[1], right=right, fits=f"{day[1]:0>2}-{day[2]:0>2}" == right)


def _behind(text: str, claim: Claim, event: str) -> bool:
    end = claim.quantity.end
    at = text.find(event, end, end + _LOOK + len(event))
    between = passage(text, end, at) if at >= 0 else "。"
    if not pattern(_BEFORE).match(between):
        return False
    return between.endswith(VERBS) or bool(pattern(_NEXT).match(text, at + len(event)))


def _ahead(text: str, claim: Claim, event: str) -> bool:
    words = text[max(0, claim.quantity.start - len(event) - 4) : claim.quantity.start]
    words = words.translate(_QUOTES)
    return any(words.endswith(event.translate(_QUOTES) + link) for link in _LINKS)


def _known(claim: Claim, event: str) -> Known:
    """Compare as far as both tell the day: a year holds each of its days."""
    period, right = claim.quantity.period, KNOWN[event]
    first, last = (period.start or "", period.end or "") if period else ("", "")
    fits = first[: len(right)] <= right <= last[: len(right)] or not first or not last
    return Known(date=claim, event=event, right=right, fits=fits)


def judge(terms: Known) -> Judgement:
    """Say the day of the event."""
    parts = [part.lstrip("0") for part in terms.right.split("-")]
    day = "".join(f"{part}{unit}" for part, unit in zip(parts, "年月日" if parts[0][2:] else "月日", strict=False))
    return Judgement(
        Verdict.AGREES if terms.fits else Verdict.CONFLICTS,
        f"{terms.event}：{day}",
        Wording(f"{terms.event}是{day}的事", f"{terms.event}: {terms.right}"),
    )


CHECK = Check(
    code="NF901",
    name="known-date",
    title=Wording("众所周知的日期有误", "the date of a well-known event"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(words=(*KNOWN, *FEASTS), kinds=(Kind.DATE,)),),
    examples=(
        Example(Verdict.CONFLICTS, "1997年7月10日，香港回归祖国。", "nine days late"),
        Example(Verdict.CONFLICTS, "1918年爆发的五四运动影响了他的一生。", "1919"),
        Example(Verdict.CONFLICTS, "唐山大地震发生于1977年7月28日。", "told before its date"),
        Example(Verdict.CONFLICTS, "1937年7月17日，日军制造了卢沟桥事变。", "with the subject between"),
        Example(Verdict.CONFLICTS, "9月9日教师节当天，老校友回校看望恩师。", "a feast that has its day"),
        Example(Verdict.CONFLICTS, "1976年7月26日凌晨，唐山发生大地震。", "with the time of day between"),
        Example(Verdict.AGREES, "每年的植树节是3月12日。", "told before its day"),
        Example(None, "9月9日，教师节前夕，老校友回校看望恩师。", "the eve"),
        Example(Verdict.AGREES, "1997年7月1日，香港回归祖国。", "the right day"),
        Example(Verdict.AGREES, "1919年爆发的五四运动影响了他的一生。", "the right year"),
        Example(None, "2007年7月1日，香港回归十周年。", "an anniversary"),
        Example(None, "2001年，汶川县修了公路。", "another event"),
    ),
)
