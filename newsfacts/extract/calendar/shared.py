"""Two numbers that share their unit: 1—5月, 3至8日, 2013—2016年, 0—24时."""

import re
from typing import Final

from newsfacts.data.calendar import NUMERALS
from newsfacts.extract.calendar.bare import is_day
from newsfacts.extract.calendar.days import Context, Moment
from newsfacts.extract.calendar.point import days_shared, months_shared, shared_end
from newsfacts.extract.calendar.quarters import quarters_shared
from newsfacts.extract.calendar.rare import by_decades
from newsfacts.extract.calendar.times import hours_shared
from newsfacts.extract.calendar.words import month_of_day, positional, small, year_of_month, year_of_two
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

_NUMBER: Final = rf"([0-9]{{1,4}}|[{NUMERALS}]{{1,4}})"

_SHARED: Final = (
    rf"{_NUMBER}(?:、(?:[0-9]{{1,4}}|[{NUMERALS}]{{1,4}})){{0,10}} ?(?:[-—–~至到、/]{{1,2}}) ?第?{_NUMBER}"
    r" ?(?:[两三四五六七八九](?=[年日])|[两三四五六七八九]个(?=月))?(年度?|月份?|日|号|时|世纪|季度)"
)
"""The first and the last of them, others of a list between, and how many there are: 2018、2019、2020三年."""


def by_range(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read two numbers that share their unit: 1—5月, 3至8日, 2013—2016年."""
    shared = pattern(_SHARED).match(text, run.start(1))
    if shared is None:
        return None
    start, unit = shared.start(), shared[3][0]
    if "、" in shared[0] and shared[1].isascii() != shared[2].isascii():
        return None
    if unit == "世":
        return _centuries_shared(shared)
    if unit == "年":
        return _years_shared(text, shared, context)
    if "/" in shared[0]:
        return None
    if unit == "季":
        number = text[start - 1 : start] == "第"
        return quarters_shared(text, start - number, run, year_of_month(text, start, 1, context))
    return _within_year(text, shared, context)


def _within_year(text: str, shared: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read two months, days or hours."""
    start, unit = shared.start(), shared[3][0]
    last = small(shared[2])
    if last is None or text[shared.end() : shared.end() + 1] in ("内", "游", "龄", "期"):
        return None
    if unit == "月":
        return months_shared(start, shared, year_of_month(text, start, min(max(last, 1), 12), context))
    if unit == "时":
        return hours_shared(text, shared, context)
    if unit == "号" and not is_day(text, shared.end(), text[shared.end() : shared.end() + 1], context):
        return None
    place = month_of_day(text, start, min(last, 31), context)
    if place is None:
        return Moment(start, shared.end(), None, None, "days") if last <= 31 else None
    return days_shared(start, shared, *place) if last <= 31 else None


def _centuries_shared(shared: re.Match[str]) -> Moment | None:
    """Read 十八、十九世纪."""
    first, last = small(shared[1]), small(shared[2])
    if first is None or last is None or not 1 <= first < last <= _LAST_CENTURY:
        return None
    return Moment(shared.start(), shared.end(), (first * 100 - 99, 1, 1), (last * 100, 12, 31), "century", fixed=True)


_LAST_CENTURY: Final = 30


def _years_shared(text: str, shared: re.Match[str], context: Context) -> Moment | None:
    """Read 2013—2016年, 1951—57年, 2010/2011年; 1980—1990年代 and 80、90年代."""
    first, last = positional(shared[1]), positional(shared[2])
    decades = text.startswith("代", shared.end())
    if decades and len(shared[2]) <= _TENS:
        return by_decades(text, shared.start(), context)
    if first and last == first + 1 and first >= _LAST_CENTURY_FROM and len(shared[1]) == len(shared[2]) == _TENS:
        first = year_of_two(first, context)
        last = first + 1
    if first is None or last is None or not 1000 <= first <= 2199 or text[shared.start() - 1 : shared.start()] == ".":
        return None
    if last < 100:
        last += first - first % 100
    if not first <= last <= 2199 or ("/" in shared[0] and last != first + 1):
        return None
    if decades:
        return Moment(shared.start(), shared.end() + 1, (first, 1, 1), (last - last % 10 + 9, 12, 31), "decade")
    return Moment(shared.start(), shared_end(shared), (first, 1, 1), (last, 12, 31), "years")


_LAST_CENTURY_FROM: Final = 60
"""Years from which on two of two digits are of the last century: 98、99年."""
_TENS: Final = 2
"""Characters of a decade told without its century: 80, 八十."""
