"""A day or time of day that no calendar or clock has.

What it says: there is no 31 September, no 29 February in 2023, no 26 o'clock, and no thirtieth in a lunar month of 29
days. For a day too far the last day of the month is given as the repair.

Blind to days that exist but cannot be meant.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.extract.calendar.days import length
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.fold import fold
from newsfacts.text.patterns import pattern

_REASONS: Final = {
    "impossible date": Wording("没有这一天", "there is no such day"),
    "impossible time": Wording("没有这个钟点", "there is no such time of day"),
    "no thirtieth in that lunar month": Wording("该月为小月，没有三十", "that lunar month has 29 days"),
}

_DAY: Final = r"(?:^|[^0-9])([0-9]{1,2})月([0-9]{1,2})(?=[日号])"

_MINUTES: Final = r"[0-9]{1,2}分?|[一二三四五六七八九十]{1,3}分"
"""What follows the hour of a time that cannot be: 9时75分."""

_COMMON_YEAR: Final = 2001
"""A year without 29 February."""


class Impossible(Terms, frozen=True, kw_only=True):
    """A date or time that cannot be: its words, the reason, where the day number stands and the last day there is."""

    words: str
    reason: str
    number: tuple[int, int] | None
    last: int


def find(analysis: Analysis) -> Iterator[Impossible]:
    """Yield what the calendar refused to read."""
    for skipped in analysis.unread:
        if skipped.reason in _REASONS:
            minutes = "time" in skipped.reason and pattern(_MINUTES).match(analysis.text, skipped.end)
            end = minutes.end() if minutes else skipped.end
            words = analysis.text[skipped.start : end]
            found = pattern(_DAY).search(fold(words))
            month = int(found[1]) if found else 0
            number = None
            if found and 1 <= month <= 12 and int(found[2]) > length(_COMMON_YEAR, month):
                number = (skipped.start + found.start(2), skipped.start + found.end(2))
            yield Impossible(
                anchors=((skipped.start, end),),
                words=words,
                reason=skipped.reason,
                number=number,
                last=length(_COMMON_YEAR, month) if number else 0,
            )


def judge(terms: Impossible) -> Judgement:
    """Say what cannot be, and the last day that can."""
    why = _REASONS[terms.reason]
    repairs: tuple[Repair, ...] = ()
    if terms.number:
        repairs = (Repair(*terms.number, str(terms.last), Wording("该月最后一天", "the last day of that month")),)
    return Judgement(
        Verdict.CONFLICTS,
        terms.words,
        Wording(f"“{terms.words}”：{why.zh}", f"{terms.words}: {why.en}"),
        repairs=repairs,
    )


CHECK = Check(
    code="NF602",
    name="impossible-date",
    title=Wording("没有的日期或钟点", "a day or time that does not exist"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(unread=True),),
    examples=(
        Example(Verdict.CONFLICTS, "缴费截至9月31日。", "September has 30 days"),
        Example(Verdict.CONFLICTS, "新馆于2023年2月29日开放。", "no leap year"),
        Example(Verdict.CONFLICTS, "末班车6月3日26时发出。", "a day has 24 hours"),
        Example(Verdict.CONFLICTS, "班车上午9时72分发出。", "an hour has 60 minutes"),
        Example(Verdict.CONFLICTS, "守岁从2024年腊月三十傍晚开始。", "a lunar month of 29 days"),
        Example(None, "摄于2014年6月。\n31日凌晨，气温降到零下。", "a month of another paragraph"),
        Example(None, "新馆于2024年2月29日开放。", "a leap year"),
        Example(None, "末班车6月3日24时发出。", "midnight"),
        Example(None, "缴费截至9月30日，逾期31天作废。", "a span of days"),
    ),
)
