"""Readers of dates that many texts lack: each module is imported when such a date first stands somewhere.

For the other readers of the calendar; start-up is a budget. What each reads is told in its own module. Functions are
imported, not modules: of a package that takes four times as long, each time.
"""

import re

from newsfacts.data.calendar import CENTURIES
from newsfacts.extract.calendar.days import Context, Day, Moment
from newsfacts.model import Skipped


def by_century(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read 21世纪, 20世纪80年代."""
    from newsfacts.extract.calendar.eras import by_century as read

    return read(text, run, context)


def by_decade(text: str, run: re.Match[str], context: Context) -> Moment | None:
    """Read 90年代."""
    from newsfacts.extract.calendar.eras import by_decade as read

    return read(text, run, context)


def by_decades(text: str, at: int, context: Context) -> Moment | None:
    """Read 80、90年代."""
    from newsfacts.extract.calendar.eras import by_decades as read

    return read(text, at, context)


def this_century(text: str, at: int, context: Context) -> Moment | None:
    """Read 本世纪初."""
    if text[at : at + 3] not in CENTURIES:
        return None
    from newsfacts.extract.calendar.eras import this_century as read

    return read(text, at, context)


def plan(text: str, at: int) -> Moment | None:
    """Read “十四五”时期."""
    from newsfacts.extract.calendar.eras import plan as read

    return read(text, at)


def by_sign(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read 2024-03-05."""
    from newsfacts.extract.calendar.fixed import by_sign as read

    return read(text, run, context)


def short_end(text: str, at: int, first: Moment) -> Moment | None:
    """Read the 57年 of 1951年至57年, the 8.17 of 2021.8.1-8.17."""
    if not text[at : at + 1].isdigit():
        return None
    from newsfacts.extract.calendar.fixed import short_end as read

    return read(text, at, first)


def by_eight(text: str, run: re.Match[str]) -> Moment | None:
    """Read 20240307."""
    from newsfacts.extract.calendar.fixed import by_eight as read

    return read(text, run)


def by_clock(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read 20:30."""
    from newsfacts.extract.calendar.times import by_clock as read

    return read(text, run, context)


def until_time(text: str, at: int, first: Moment, last: Moment | None) -> Moment | None:
    """Read 5时 as the end of 下午3时至5时; ``last`` may have been read."""
    from newsfacts.extract.calendar.times import until_time as read

    return read(text, at, first, last)


def by_range(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read 1—5月."""
    from newsfacts.extract.calendar.shared import by_range as read

    return read(text, run, context)


def lunar(text: str, start: int, at: int, year: int | None, month: int | None = None) -> Moment | Skipped | None:
    """Read 农历八月十五; ``month`` may have been read before ``at``."""
    from newsfacts.extract.calendar.lunar import lunar as read

    return read(text, start, at, year, month)


def new_year(text: str, start: int, at: int, year: int | None) -> Moment | None:
    """Read 大年初三, whose 初 stands at ``at``."""
    from newsfacts.extract.calendar.lunar import new_year as read

    return read(text, start, at, year)


def counted_in_year(text: str, start: int, at: int, year: int | None) -> Moment | None:
    """Read 前三季度, 第52周, 最后一天 of a year."""
    ahead = text[at : at + COUNTED_WITHIN]
    if not any(unit in ahead for unit in "季月周天期"):
        return None
    from newsfacts.extract.calendar.weeks import counted_in_year as read

    return read(text, start, at, year)


def first_of_year(start: int, found: re.Match[str], year: int | None) -> Moment | None:
    """Read 前5月."""
    from newsfacts.extract.calendar.weeks import first_of_year as read

    return read(start, found, year)


def counted_within(text: str, start: int, at: int, first: Day, last: Day) -> Moment | None:
    """Read 第2个星期六, 最后三天 of a month."""
    if text[at : at + 1] not in COUNTED_BEGINS:
        return None
    from newsfacts.extract.calendar.weeks import counted_within as read

    return read(text, start, at, first, last)


COUNTED_WITHIN = 10
"""Characters within which a count of the year has its unit: 的 前 十二 个 月, with spaces."""

COUNTED_BEGINS = frozenset("第的最")
"""What a count within a month begins with."""
