"""Dates in digits and signs, with or without a time: 2024-03-05, 2024/3/5, 2008.08.08, 13.5.2015, 20240307."""

import re
from typing import Final

from newsfacts.extract.calendar.clock import clock
from newsfacts.extract.calendar.days import Context, Day, Moment, length
from newsfacts.extract.calendar.point import IMPOSSIBLE, at_minute
from newsfacts.extract.calendar.words import RUN, positional
from newsfacts.extract.units import unit_at
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

_YEAR_FIRST: Final = (
    r"([12][0-9]{3}) ?([-/.·]) ?([0-9]{1,2}) ?[-/.·] ?([0-9]{1,2})(?![0-9.%/·]|-(?![12][0-9]{3}[./-]|[01]?[0-9][./]))"
)

_YEAR_LAST: Final = r"([0-9]{1,2})([./-])([0-9]{1,2})\2([12][0-9]{3})(?![0-9.-])"

_YEAR_MONTH: Final = r"((?:19|20)[0-9]{2})[-/](0[1-9]|1[0-2])(?![0-9.%/-]| ?[年赛财学])"

_MONTH_AND_DAY: Final = r"(0?[1-9]|1[0-2])([./-])([0-3]?[0-9])(?![0-9.%/-])"

_PLAIN: Final = r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?![0-9.万亿])"

_YEARS: Final = r"((?:19|20)[0-9]{2}) ?[-—–~]{1,2} ?((?:19|20)[0-9]{2})(?= ?(?:[，。；)的、]|年度|财年|赛季|$))"


def by_sign(text: str, run: re.Match[str], _context: Context) -> Moment | Skipped | None:
    """Read a date that is written in digits and signs."""
    at = run.start(1)
    if len(run[1]) not in (1, 2, 4) or (
        at and text[at - 1] in "./-" and not (text[at - 1] == "-" and len(run[1]) == 4)
    ):
        return None
    if found := pattern(_YEAR_FIRST).match(text, at):
        same = found[2] in text[found.end(3) : found.start(4)] or found[2] == "."
        return _day(text, found, (int(found[1]), int(found[3]), int(found[4]))) if same else None
    if found := pattern(_YEAR_LAST).match(text, at):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        return _day(text, found, (year, second, first) if first > 12 or found[2] == "." else (year, first, second))
    if found := pattern(_YEAR_MONTH).match(text, at):
        year, month = int(found[1]), int(found[2])
        return Moment(at, found.end(), (year, month, 1), (year, month, length(year, month)), "month")
    found = pattern(_YEARS).match(text, at)
    if found and 0 < int(found[2]) - int(found[1]) <= 50:
        return Moment(at, found.end(), (int(found[1]), 1, 1), (int(found[2]), 12, 31), "years", fixed=True)
    return None


def by_eight(text: str, run: re.Match[str]) -> Moment | None:
    """Read 20240307, where the eight digits are a day and no unit makes them an amount."""
    found = pattern(_PLAIN).match(text, run.start(1))
    if found is None or unit_at(text, found.end()):
        return None
    day = int(found[1]), int(found[2]), int(found[3])
    return Moment(found.start(), found.end(), day, day, "day") if 1 <= day[2] <= length(day[0], day[1]) else None


def _day(text: str, found: re.Match[str], day: Day) -> Moment | Skipped | None:
    """Check the day and read the time after it."""
    if not (1 <= day[1] <= 12 and 1 <= day[2] <= 31):
        return None
    if day[2] > length(day[0], day[1]):
        return Skipped(found.start(), found.end(), IMPOSSIBLE)
    end = found.end()
    time = clock(text, end + (text[end : end + 1] in ("T", " ")), dated=True)
    if isinstance(time, tuple):
        return at_minute(found.start(), time[0], day, time[1])
    return Moment(found.start(), end, day, day, "day")


def short_end(text: str, at: int, first: Moment) -> Moment | None:
    """Read the end of a range without its century or year: the 57年 of 1951年至57年, the 8.17 of 2021.8.1-8.17."""
    if first.first is None:
        return None
    found = pattern(_MONTH_AND_DAY).match(text, at) if first.grain == "day" else None
    if found and text[first.start : first.end].isascii() and found[2] in text[first.start : first.end]:
        day = first.first[0], int(found[1]), int(found[3])
        return Moment(at, found.end(), day, day, "day") if 1 <= day[2] <= length(day[0], day[1]) else None
    run = RUN.match(text, at)
    if run is None or first.grain != "year" or len(run[1]) != 2 or text[run.end() : run.end() + 1] != "年":
        return None
    year = positional(run[1])
    if year is None:
        return None
    year += first.first[0] - first.first[0] % 100
    return Moment(at, run.end() + 1, (year, 1, 1), (year, 12, 31), "year") if year > first.first[0] else None
