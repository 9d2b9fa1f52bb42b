"""The date that most dates are: 2024年6月24日 or a part of it, or one word (今年), and nothing behind that goes on.

Half of the dates are read here, in a third of the time that ``reader`` takes, which reads all others. What may go on is
told by the tables of the readers that are not asked for it.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.calendar import DAYS, MONTHS, YEARS
from newsfacts.extract.calendar.bare import ERA_ENDS, FULL
from newsfacts.extract.calendar.days import Context, by_months, iso, length, of_date, shifted
from newsfacts.extract.calendar.point import DAY_GOES_ON, MONTH_GOES_ON, YEAR_GOES_ON
from newsfacts.extract.calendar.words import BOUND_BEGINS, JOIN_BEGINS, year_of_month
from newsfacts.model import Kind, Period, Quantity

_NOT_AFTER: Final = ERA_ENDS | frozenset("近去第每头")
_AFTER_YEAR: Final = YEAR_GOES_ON | JOIN_BEGINS | BOUND_BEGINS | frozenset("代度")
_AFTER_MONTH: Final = MONTH_GOES_ON | JOIN_BEGINS | BOUND_BEGINS | {"份"}
_PAUSES: Final = frozenset("，,(")
_WEEK_BEGINS: Final = frozenset(" 星周礼")
"""What stands behind them where the weekday is told."""
_AFTER_DAY: Final = (DAY_GOES_ON | JOIN_BEGINS | BOUND_BEGINS | {"头"}) - _PAUSES
_NUMBERED_MONTHS: Final = {f"{zero}{month}月": month for zero in ("", "0") for month in range(1, 10 if zero else 13)}
_NUMBERED_DAYS: Final = {f"{zero}{day}日": day for zero in ("", "0") for day in range(1, 10 if zero else 32)}
_UNITS: Final = frozenset("年月")
_YEARS: Final = {word: years for word, years in YEARS.items() if word[0] in "今本去明"}
_DATE: Final = Kind.DATE
_ZERO: Final = Decimal(0)
_UNKNOWN: Final = Period(None, None)

_Told = tuple[int, int | None, int, int]
"""Where a date ends, its year if it is known, and its month and day, 0 where it names none."""


def plain(text: str, at: int, end: int, context: Context) -> tuple[Quantity, Context] | None:
    """Read the date whose numeral stands from ``at`` to ``end``, or whose word begins there, if it is a plain one."""
    told = _numbered(text, at, end, context) if end > at else _word(text, at, context)
    if told is None:
        return None
    stop, year, month, day = told
    beyond = text[stop : stop + 1]
    if beyond in (_AFTER_DAY if day else _AFTER_MONTH if month else _AFTER_YEAR):
        return None
    if day and beyond in _PAUSES and text[stop + 1 : stop + 2] in _WEEK_BEGINS:
        return None
    period = _UNKNOWN if year is None else _period(year, month, day)
    quantity = Quantity(at, stop, _DATE, None, None, None, None, None, at, stop, _ZERO, "", period)
    if year is None:
        return quantity, context
    return quantity, Context(context.published, year, month or None, day or None, stop)


def _period(year: int, month: int, day: int) -> Period:
    """A day, a month or a year."""
    if not month:
        return Period(f"{year}-01-01", f"{year}-12-31")
    first = iso((year, month, day or 1))
    return Period(first, first if day else iso((year, month, length(year, month))))


def _numbered(text: str, at: int, end: int, context: Context) -> _Told | None:
    """A date in digits, of which the first stand from ``at`` to ``end``."""
    unit = text[end : end + 1]
    if unit not in _UNITS or (at and text[at - 1] in _NOT_AFTER):
        return None
    year: int | None
    if unit == "月":
        month, stop = _number(text, at, _NUMBERED_MONTHS)
        year = year_of_month(text, at, month, context)
    elif end - at == FULL and "1900" <= (told := text[at:end]) <= "2199":
        month, stop = _number(text, end + 1, _NUMBERED_MONTHS)
        year = int(told)
    else:
        return None
    if not month:
        return (stop, year, 0, 0) if unit == "年" else None
    day, stop = _number(text, stop, _NUMBERED_DAYS)
    return (stop + (not day and text.startswith("份", stop)), year, month, day) if day <= length(year, month) else None


def _number(text: str, at: int, table: dict[str, int]) -> tuple[int, int]:
    """A month or a day in one or two digits at a place, and where it ends; 0 where none stands there."""
    for stop in (at + 2, at + 3):
        if number := table.get(text[at:stop]):
            return number, stop
    return 0, at


def _word(text: str, at: int, context: Context) -> _Told | None:
    """A date told in two characters from that of publication."""
    word, published = text[at : at + 2], context.published
    if word in _YEARS:
        return at + 2, published.year + _YEARS[word] if published else None, 0, 0
    if word in DAYS:
        return (at + 2, *shifted(of_date(published), DAYS[word])) if published else (at + 2, None, 1, 1)
    if word in MONTHS:
        if published is None:
            return at + 2, None, 1, 0
        year, month, _ = by_months((published.year, published.month, 1), MONTHS[word])
        return at + 2, year, month, 0
    return None
