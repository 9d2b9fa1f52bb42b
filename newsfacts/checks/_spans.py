"""How long it is from one date to another, as newspapers count: with and without the first day or year."""

import datetime
from decimal import Decimal
from typing import Final

from newsfacts.checks._time import When
from newsfacts.data.calendar import PARTS_OF_DAY
from newsfacts.model import Claim, Interval

DAY: Final = Decimal(86400)
HOUR: Final = Decimal(3600)
NOON: Final = 12 * HOUR
"""What the second of two times of day leaves to the first: 晚7点开始，9点半结束."""

DECADE: Final = 9
"""Years that an end told as a decade (19世纪40年代) leaves open."""

SHORT: Final = 20
"""Days that are too few for a month."""

QUARTER: Final = 3
"""Months that years and a half may be off."""

_YEARS: Final = frozenset({"年", "周年", "载", "年头", "个年头", "个春秋", "个寒暑"})
_HALVES: Final = frozenset({"年半", "年半多"})
_MONTHS: Final = frozenset({"个月", "月", "季度", "个季度"})
_MINUTES: Final = frozenset({"分", "分钟"})
_CLOCK: Final = frozenset({"小时", "个小时", "分钟", "分", "钟头", "个钟头", "刻钟", "秒", "秒钟"})


def allowed(first: When, last: When, duration: Claim) -> Interval | None:
    """Range of durations, in the base unit of ``duration``, that two dates allow; ``None`` where they tell too little.

    Years and months may be counted inclusive or exclusive, begun or completed; hours are counted to the minute.
    """
    unit = duration.quantity.written_unit
    if unit in _CLOCK or unit.endswith(("小时", "钟头")):
        return _hours(first, last, exact=unit in _MINUTES)
    if unit in _YEARS:
        return _years(first, last)
    if unit in _HALVES:
        return _half_years(first, last)
    if unit in _MONTHS:
        return _months(first, last)
    return _days(first, last)


def _hours(first: When, last: When, *, exact: bool) -> Interval | None:
    """Range of seconds between two times of day: where hours are told, they may be begun or completed."""
    if first.minutes is None or last.minutes is None:
        return None
    days = (last.last - first.first).days
    seconds = days * DAY + (last.minutes[1] - first.minutes[0]) * 60
    if seconds < 0 <= seconds + NOON and not last.words.startswith(tuple(PARTS_OF_DAY)):
        seconds += NOON
    whole, rest = divmod(seconds, HOUR)
    return Interval(whole * HOUR, (whole + 1) * HOUR) if rest and not exact else Interval(seconds, seconds)


def _years(first: When, last: When) -> Interval | None:
    if whole := _whole_years(first, last):
        return Interval(Decimal(whole), Decimal(whole))
    if first.grain.startswith("year") and last.grain.startswith("year"):
        words = first.words if first is last else first.words + last.words
        years = last.last.year - first.first.year
        return Interval(Decimal(12 * (years - DECADE * words.count("年代"))), Decimal(12 * years + 12))
    if first.grain.startswith("year") or last.grain.startswith("year") or "part" in (first.grain, last.grain):
        years = last.last.year - first.first.year
        return Interval(Decimal(12 * years - 12), Decimal(12 * years + 12))
    months = _between(first.first, last.last)
    return Interval(Decimal(months // 12 * 12), Decimal(max(-(-months // 12), 1) * 12))


def _half_years(first: When, last: When) -> Interval | None:
    """Years and a half are told to the quarter, where months are."""
    if first.grain.startswith("year") or last.grain.startswith("year"):
        return _years(first, last)
    months = _between(first.first, last.last)
    return Interval(Decimal(months - QUARTER), Decimal(months + QUARTER))


def _whole_years(first: When, last: When) -> int:
    """Months from one day to another, where they make whole years: 1 January to 31 December; 0 where they do not."""
    months = _whole_months(first, last)
    return months if months % 12 == 0 else 0


def _whole_months(first: When, last: When) -> int:
    """Months from the first day of one to the last of another; 0 where they are not whole."""
    if "日" not in first.words or "日" not in last.words or last.last == datetime.date.max:
        return 0
    following = last.last + datetime.timedelta(days=1)
    months = _between(first.first, following)
    return months if following.day == first.first.day and months > 0 else 0


def _months(first: When, last: When) -> Interval | None:
    if first.grain.startswith("year") or last.grain.startswith("year"):
        return None
    days = (last.last - first.first).days
    if days < SHORT and "日" in first.words + last.words:
        return Interval(Decimal(0), Decimal(days + 3) / 30)
    if whole := _whole_months(first, last):
        return Interval(Decimal(whole), Decimal(whole))
    months = _between(first.first, last.last)
    low = months - (last.last.day < first.first.day)
    return Interval(Decimal(low), Decimal(low + 1 + (low != months)))


def _between(first: datetime.date, last: datetime.date) -> int:
    return last.year * 12 + last.month - first.year * 12 - first.month


def _days(first: When, last: When) -> Interval | None:
    grains = {first.grain, last.grain}
    in_days = first is last and (first.grain == "part" or "日" in first.words or "号" in first.words)
    if grains <= {"day", "minute"} or in_days:
        days = (last.last - first.first).days
        return Interval(days * DAY, (days + 1) * DAY)
    return None
