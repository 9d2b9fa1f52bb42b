"""Dates from the year down: 2012年10月1日, 2017年上半年, 5月下旬, 7月9日07时26分.

Each reader takes up after its own unit and hands on to the next smaller one; what does not fit ends the date.
"""

import re
from typing import Final

from newsfacts.data.calendar import NUMERALS, SPANS_OF_MONTH, SPANS_OF_YEAR
from newsfacts.extract.calendar.clock import CLOCK_BEGINS, clock
from newsfacts.extract.calendar.clock import IMPOSSIBLE as IMPOSSIBLE_TIME
from newsfacts.extract.calendar.days import Day, Moment, length, month_ends, of_months, shifted
from newsfacts.extract.calendar.quarters import JOINTS, quarter, quarters_shared
from newsfacts.extract.calendar.rare import COUNTED_BEGINS, counted_in_year, counted_within, lunar, new_year
from newsfacts.extract.calendar.words import RUN, WEEKDAY_BEGINS, small, weekday_end
from newsfacts.model import Skipped
from newsfacts.text.patterns import is_han, pattern

IMPOSSIBLE: Final = "impossible date"

_NUMBER: Final = rf"([0-9]{{1,2}}|[{NUMERALS}]{{1,3}})"

_SHARED: Final = (
    rf" ?{_NUMBER}(?:、(?:[0-9]{{1,2}}|[{NUMERALS}]{{1,3}})){{0,10}} ?(?:[-—–~]{{1,2}}|[至到、和]) ?{_NUMBER} ?"
    r"(?:[两三四五六七八九](?=日))?([月日号])(?![内龄游])"
)
"""Numbers that share their unit: 1—5月, 3至8日, 3、5、8日, 8、9两日."""

_NOT_MONTH: Final = "龄饼球嫂薪租供票"

_NOT_PART: Final = {
    "初": "春夏秋冬中级始步次衷一二三四五六七八九十",
    "底": "层部下气",
    "末": "端梢",
    "中": "国央共方学心小",
}

_LUNAR_AHEAD: Final = r"(?:的)?(?:农历|[阴夏旧]历|闰|[正腊]月)"

_LUNAR_BEGINS: Final = frozenset("的农阴夏旧闰正腊")

_COUNTED_BEGINS: Final = frozenset("的前头首第最")

_DAYS_OF_MONTH: Final = frozenset({"day", "days", "minute"})

_SEASONS: Final = frozenset("春夏秋冬")

_AFTER_SEASON: Final = frozenset("的至到和与及之以时开")
"""Chinese characters that may follow the bare name of a season: 2015年秋的, not 2022年冬奥会."""

_PART_BEGINS: Final = frozenset(word[0] for word in (*SPANS_OF_YEAR, *SPANS_OF_MONTH))

YEAR_GOES_ON: Final = _LUNAR_BEGINS | _COUNTED_BEGINS | _PART_BEGINS | frozenset(f"大 0123456789{NUMERALS}百")

MONTH_GOES_ON: Final = frozenset(_NOT_MONTH) | _PART_BEGINS | COUNTED_BEGINS | frozenset(f"期初 0123456789{NUMERALS}百")

DAY_GOES_ON: Final = WEEKDAY_BEGINS | CLOCK_BEGINS | {"的"}


def within_year(text: str, start: int, at: int, year: int | None) -> Moment | Skipped | None:
    """Go on after a year; ``at`` is where it ends. ``year`` is ``None`` where it could not be told."""
    following = text[at : at + 1]
    if following not in YEAR_GOES_ON:
        return _year(start, at, year)
    run = RUN.match(text, at)
    if run:
        return _numeral_after_year(text, start, run, year) or _year(start, at, year)
    if following in _LUNAR_BEGINS and pattern(_LUNAR_AHEAD).match(text, at):
        return lunar(text, start, at, year) or _year(start, at, year)
    if text.startswith("大年", at) and (turn := new_year(text, start, at + 2, year)):
        return turn
    if following in _COUNTED_BEGINS and (found := counted_in_year(text, start, at, year)):
        return found
    if following == "的" != text[at + 1 : at + 2]:
        told = within_year(text, start, at + 1, year)
        if type(told) is Moment and told.grain != "year":
            return told
    end, span = _part(text, at, SPANS_OF_YEAR)
    return of_months(start, end, year, span, "part") if span else _year(start, at, year)


def _year(start: int, end: int, year: int | None) -> Moment:
    if year is None:
        return Moment(start, end, None, None, "year")
    return Moment(start, end, (year, 1, 1), (year, 12, 31), "year")


def _numeral_after_year(text: str, start: int, run: re.Match[str], year: int | None) -> Moment | Skipped | None:
    unit = text[run.end() : run.end() + 1]
    value = small(run[1])
    if unit == "月" and value is not None:
        return within_month(text, start, run.end() + 1, year, value)
    if unit in "季个" and value is not None:
        return quarter(text, start, run, value, year)
    shared = pattern(_SHARED).match(text, run.start()) if unit in JOINTS else None
    if shared and shared[3] == "月":
        return months_shared(start, shared, year)
    return quarters_shared(text, start, run, year)


def shared_end(shared: re.Match[str]) -> int:
    """Where numbers end that share their unit; how many they are (8、9两日) is a figure of its own."""
    return shared.end(2) if shared.string[shared.end(2) : shared.start(3)].strip() else shared.end()


def months_shared(start: int, shared: re.Match[str], year: int | None) -> Moment | None:
    """Read 1—5月 of a year."""
    first, last = small(shared[1]), small(shared[2])
    if first is None or last is None or not 1 <= first < last <= 12:
        return None
    return of_months(start, shared_end(shared), year, (first, last), "months")


def within_month(text: str, start: int, at: int, year: int | None, month: int) -> Moment | Skipped | None:
    """Go on after 月; a month that cannot be is handed back as skipped."""
    following = text[at : at + 1]
    if following and (following in _NOT_MONTH or (following == "期" and text[at : at + 2] != "期间")):
        return None
    if not 1 <= month <= 12:
        return Skipped(start, at, IMPOSSIBLE)
    if following == "份":
        at += 1
    run = RUN.match(text, at)
    if run:
        return _numeral_after_month(text, start, run, year, month) or _month(start, at, year, month)
    if text[at : at + 1] == "初" and (found := lunar(text, start, at, year, month)):
        return found
    end, span = _part(text, at, SPANS_OF_MONTH)
    if end and span:
        return _days((start, end), year, month, span, "part")
    counted = counted_within(text, start, at, *month_ends(year, month)) if year is not None else None
    return counted or _of_it(text, start, at, year, month) or _month(start, at, year, month)


def _of_it(text: str, start: int, at: int, year: int | None, month: int) -> Moment | None:
    """Read 一月的4号: a day told after 的."""
    run = RUN.match(text, at + 1) if text[at : at + 1] == "的" else None
    found = _numeral_after_month(text, start, run, year, month) if run and run.end() > at + 1 else None
    return found if type(found) is Moment and found.grain in _DAYS_OF_MONTH else None


def _numeral_after_month(
    text: str, start: int, run: re.Match[str], year: int | None, month: int
) -> Moment | Skipped | None:
    unit = text[run.end() : run.end() + 1]
    day = small(run[1])
    if unit and unit in "日号" and day is not None:
        return within_day(text, start, run.end() + 1, (year, month, day))
    shared = pattern(_SHARED).match(text, run.start()) if unit in JOINTS else None
    if shared and shared[3] != "月":
        return days_shared(start, shared, year, month)
    if not run[1].isascii() and text[run.start() - 1] == "月":
        return lunar(text, start, text.rfind("月", start, run.start()) + 1, year, month)
    closes = not unit or unit in "，。；、)”\n ,"
    return _day_alone(start, run, year, month, day) if closes and day is not None and run[1].isascii() else None


def _day_alone(start: int, run: re.Match[str], year: int | None, month: int, day: int) -> Moment | None:
    """Read 1月3 at the end of a clause."""
    if not 1 <= day <= length(year, month):
        return None
    return _days((start, run.end(1)), year, month, (day, day), "day")


def days_shared(start: int, shared: re.Match[str], year: int | None, month: int) -> Moment | Skipped | None:
    """Read 3—8日 of a month."""
    first, last = small(shared[1]), small(shared[2])
    if first is None or last is None or not 1 <= first < last:
        return None
    if last > length(year, month):
        return Skipped(start, shared_end(shared), IMPOSSIBLE)
    return _days((start, shared_end(shared)), year, month, (first, last), "days")


def within_day(text: str, start: int, at: int, day: tuple[int | None, int | None, int]) -> Moment | Skipped | None:
    """Go on after a day: its weekday in brackets, a time of day."""
    year, month, number = day
    if not 1 <= number <= (length(year, month) if month else 31):
        return Skipped(start, at, IMPOSSIBLE)
    known = None if year is None or month is None else (year, month, number)
    return of_day(text, start, at, known)


def of_day(text: str, start: int, at: int, day: Day | None, part: str = "") -> Moment | Skipped:
    """Go on after a day however it was told; ``part`` is the part of the day that its word tells (昨晚).

    A 的 may stand between the day and its time: 三天后的上午9点.
    """
    if text[at : at + 1] not in DAY_GOES_ON:
        return Moment(start, at, day, day, "day")
    end = weekday_end(text, at)
    begin = end + (text[end : end + 1] == "的")
    time = clock(text, begin, part, dated=True) if text[begin : begin + 1] in CLOCK_BEGINS else None
    if isinstance(time, str):
        hour = RUN.search(text, end)
        return Skipped(start, hour.end() + 1 if hour else end, IMPOSSIBLE_TIME)
    if time is None:
        return Moment(start, end, day, day, "day")
    return at_minute(start, time[0], day, time[1])


def at_minute(start: int, end: int, day: Day | None, minute: int) -> Moment:
    """Moment of a time of day; 24时 is the midnight that ends the day."""
    if minute >= 24 * 60:
        day, minute = day and shifted(day, 1), minute - 24 * 60
    return Moment(start, end, day, day, "minute", minute, minute)


def _month(start: int, end: int, year: int | None, month: int) -> Moment:
    return _days((start, end), year, month, (1, 31), "month")


def _days(place: tuple[int, int], year: int | None, month: int, span: tuple[int, int], grain: str) -> Moment:
    """Moment of a run of days in a month, cut at its last day."""
    if year is None:
        return Moment(*place, None, None, grain)
    return Moment(*place, (year, month, span[0]), (year, month, min(span[1], length(year, month))), grain)


def _part(text: str, at: int, table: dict[str, tuple[int, int]]) -> tuple[int, tuple[int, int] | None]:
    """Longest part of a year or month told at ``at``: its end and span, or 0 and ``None``."""
    if text[at : at + 1] not in _PART_BEGINS:
        return 0, None
    for size in (3, 2, 1):
        word = text[at : at + size]
        span = table.get(word)
        after = text[at + len(word) : at + len(word) + 1]
        if word in _SEASONS and is_han(after) and after not in _AFTER_SEASON:
            continue
        if span and after not in (*_NOT_PART.get(word[-1], ""),):
            return at + len(word), span
    return 0, None
