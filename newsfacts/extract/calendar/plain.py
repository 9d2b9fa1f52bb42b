"""The date that most dates are: 2024年6月24日 or a part of it, or one word (今年), and nothing behind that goes on.

A third of the dates are read here, in a third of the time that ``reader`` takes, which reads all others. What may go
on is told by the tables of the readers that are not asked for it.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.calendar import DAYS, MONTHS, YEARS
from newsfacts.extract.calendar.bare import ERA_ENDS, FULL, SPAN_AFTER_DAY, SPAN_BEFORE_DAY
from newsfacts.extract.calendar.counted import BEYOND, DIRECTIONS
from newsfacts.extract.calendar.days import Context, by_months, iso, length, of_date, shifted
from newsfacts.extract.calendar.point import DAY_GOES_ON, MONTH_GOES_ON, YEAR_GOES_ON
from newsfacts.extract.calendar.words import BOUND_BEGINS, JOIN_BEGINS, month_of_day, year_of_month
from newsfacts.model import Kind, Period, Quantity

_On = frozenset[str]
_ON: Final = JOIN_BEGINS | BOUND_BEGINS
_AFTER_YEAR: Final = YEAR_GOES_ON | _ON | frozenset("代度")
_AFTER_MONTH: Final = MONTH_GOES_ON | _ON | {"份"}
_AFTER_DAY: Final = (DAY_GOES_ON | _ON | {"头"}) - frozenset("，,(")
_AFTER_BARE_DAY: Final = _AFTER_DAY | SPAN_AFTER_DAY | {"元"}
_PAUSES: Final = frozenset("，,(")
_WEEK_BEGINS: Final = frozenset(" 星周礼")
"""What stands behind them where the weekday is told."""
_NOT_BEFORE: Final = ERA_ENDS | frozenset("近去第每头首")
_NOT_BEFORE_DAY: Final = SPAN_BEFORE_DAY | DIRECTIONS
_NUMBERED_MONTHS: Final = {f"{zero}{month}月": month for zero in ("", "0") for month in range(1, 10 if zero else 13)}
_NUMBERED_DAYS: Final = {f"{zero}{day}日": day for zero in ("", "0") for day in range(1, 10 if zero else 32)}
_YEARS: Final = {word: years for word, years in YEARS.items() if word[0] in "今本去明"}
_DATE: Final = Kind.DATE
_ZERO: Final = Decimal(0)
_UNKNOWN: Final = Period(None, None)

_Told = tuple[int, int | None, tuple[int, int], int, _On]
"""Where a date ends, its year if it is known, its first and last month, its day or 0, and what would go on with it."""


def plain(text: str, at: int, end: int, context: Context) -> tuple[Quantity, Context] | None:
    """Read the date whose numeral stands from ``at`` to ``end``, or whose word begins there, if it is a plain one."""
    told = _numbered(text, at, end, context) if end > at else _word(text, at, context)
    if told is None:
        return None
    stop, year, (month, last), day, goes_on = told
    beyond = text[stop : stop + 1]
    if beyond in goes_on or (day and beyond in _PAUSES and text[stop + 1 : stop + 2] in _WEEK_BEGINS):
        return None
    period = _UNKNOWN if year is None else _period(year, month, last, day)
    quantity = Quantity(at, stop, _DATE, None, None, None, None, None, at, stop, _ZERO, "", period)
    if year is None:
        return quantity, context
    return quantity, Context(context.published, year, month if month == last else None, day or None, stop)


def _period(year: int, month: int, last: int, day: int) -> Period:
    """A day, or the days of some months."""
    first = iso((year, month, day or 1))
    return Period(first, first if day else iso((year, last, length(year, last))))


def _numbered(text: str, at: int, end: int, context: Context) -> _Told | None:
    """A date in digits, of which the first stand from ``at`` to ``end``."""
    unit, before = text[end : end + 1], text[at - 1] if at else ""
    if before in _NOT_BEFORE:
        return None
    if unit == "年" and end - at == FULL and "1900" <= (told := text[at:end]) <= "2199":
        month, stop = _number(text, end + 1, _NUMBERED_MONTHS)
        return _month(text, stop, int(told), month) if month else (stop, int(told), (1, 12), 0, _AFTER_YEAR)
    if unit == "月":
        month, stop = _number(text, at, _NUMBERED_MONTHS)
        return _month(text, stop, year_of_month(text, at, month, context), month) if month else None
    return _day(text, at, end, context) if unit == "日" and before not in _NOT_BEFORE_DAY else None


def _month(text: str, at: int, year: int | None, month: int) -> _Told | None:
    """A month that ends at a place, or the day of it that stands there."""
    day, stop = _number(text, at, _NUMBERED_DAYS)
    if day:
        return (stop, year, (month, month), day, _AFTER_DAY) if day <= length(year, month) else None
    return stop + text.startswith("份", stop), year, (month, month), 0, _AFTER_MONTH


def _day(text: str, at: int, end: int, context: Context) -> _Told | None:
    """A bare day, near which nothing counts from another."""
    day, near = _NUMBERED_DAYS.get(text[at : end + 1]), text[end : end + BEYOND]
    if day is None or "前" in near or "后" in near:
        return None
    year, month = month_of_day(text, at, day, context) or (None, 1)
    return (end + 1, year, (month, month), day, _AFTER_BARE_DAY) if day <= length(year, month) else None


def _number(text: str, at: int, table: dict[str, int]) -> tuple[int, int]:
    """A month or a day in one or two digits at a place, and where it ends; 0 where none stands there."""
    for stop in (at + 2, at + 3):
        if number := table.get(text[at:stop]):
            return number, stop
    return 0, at


def _word(text: str, at: int, context: Context) -> _Told | None:
    """A date told in two characters, from that of publication."""
    word, published = text[at : at + 2], context.published
    if word in _YEARS:
        return at + 2, published.year + _YEARS[word] if published else None, (1, 12), 0, _AFTER_YEAR
    if word in DAYS:
        year, month, day = shifted(of_date(published), DAYS[word]) if published else (None, 1, 1)
        return at + 2, year, (month, month), day, _AFTER_DAY
    if word in MONTHS:
        year, month, _ = by_months((published.year, published.month, 1), MONTHS[word]) if published else (None, 1, 1)
        return at + 2, year, (month, month), 0, _AFTER_MONTH
    return None
