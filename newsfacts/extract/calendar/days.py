"""Days and what a date knows of itself: the arithmetic under the calendar readers.

A day is a tuple of year, month and day of the month, proleptic Gregorian; year 0 is 1 BC, as in ISO 8601.
"""

import datetime
from typing import Final, final

from msgspec import Struct

Day = tuple[int, int, int]

_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


_TWO: Final = tuple(f"{number:02d}" for number in range(32))


class Context(Struct, frozen=True, gc=False):
    """What a bare month or day is told from: the publication date, and the last date mentioned.

    ``year``, ``month`` and ``day`` are those of the last date, ``None`` where it named none; ``end`` is where it ended.
    """

    published: datetime.date | None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    end: int = 0

    @classmethod
    def of(cls, published: datetime.date | None) -> "Context":
        """Context at the beginning of an article."""
        return cls(published)

    @property
    def year_at_hand(self) -> int | None:
        """Year of the last date that named one, else of publication."""
        if self.year is not None or self.published is None:
            return self.year
        return self.published.year


@final
class Moment(Struct, frozen=True, gc=False):
    """A date or time as read: where it stands, its first and last day, and its minutes of those days if it has any.

    ``first`` or ``last`` is ``None`` where open or unknown. ``fixed`` says that it cannot be continued or bounded.
    """

    start: int
    end: int
    first: Day | None
    last: Day | None
    grain: str
    minute: int | None = None
    until: int | None = None
    fixed: bool = False


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def length(year: int | None, month: int) -> int:
    """Days of a month; of February at most, where the year is unknown."""
    if month == 2 and (year is None or is_leap(year)):
        return 29
    return _LENGTHS[month - 1]


def iso(day: Day) -> str:
    """Write a day: 2023-04-01, and -0220-01-01 for 221 BC."""
    year, month, number = day
    if year < 1000:
        return f"{'-' if year < 0 else ''}{abs(year):04d}-{_TWO[month]}-{_TWO[number]}"
    return f"{year}-{_TWO[month]}-{_TWO[number]}"


def stamp(day: Day | None, minute: int | None) -> str | None:
    """Write a day, or a minute; a time of day without its day is told as one (T08:00)."""
    if minute is None:
        return iso(day) if day else None
    return f"{iso(day) if day else ''}T{minute // 60:02d}:{minute % 60:02d}"


def shifted(day: Day, days: int) -> Day:
    """Move a day by a number of days (years 1 to 9999; beyond them it stays)."""
    try:
        moved = datetime.date(*day) + datetime.timedelta(days=days)
    except (ValueError, OverflowError):
        return day
    return moved.year, moved.month, moved.day


def by_months(day: Day, months: int) -> Day:
    """Move a day by a number of months; 31 becomes the last day there is."""
    year, month = divmod(day[0] * 12 + day[1] - 1 + months, 12)
    return year, month + 1, min(day[2], length(year, month + 1))


def months_of(year: int, first: int, last: int) -> tuple[Day, Day]:
    """First and last day of a run of months; months above 12 lie in the next year."""
    more, month = divmod(last - 1, 12)
    return (year + (first - 1) // 12, (first - 1) % 12 + 1, 1), (year + more, month + 1, length(year + more, month + 1))


def of_date(date: datetime.date) -> Day:
    """Take a date apart."""
    return date.year, date.month, date.day


def day_at_hand(context: Context) -> Day | None:
    """Day that a bare time is told from: the last one mentioned, else that of publication."""
    if context.year is not None and context.month is not None and context.day is not None:
        return context.year, context.month, context.day
    return of_date(context.published) if context.published else None


def weekday(day: Day) -> int:
    """Day of the week, 0 for Monday."""
    return datetime.date(*day).weekday()


def iso_week(year: int, first: int, count: int) -> tuple[Day, Day]:
    """First and last day of ``count`` weeks of a year from the ``first`` on; week 1 holds 4 January (ISO 8601)."""
    monday = shifted((year, 1, 4), 7 * (first - 1) - weekday((year, 1, 4)))
    return monday, shifted(monday, 7 * count - 1)


def of_months(start: int, end: int, year: int | None, span: tuple[int, int], grain: str) -> Moment:
    """Moment of a run of months, unknown if its year is."""
    first, last = months_of(year, *span) if year is not None else (None, None)
    return Moment(start, end, first, last, grain)


def month_ends(year: int, month: int) -> tuple[Day, Day]:
    """First and last day of a month."""
    return (year, month, 1), (year, month, length(year, month))
