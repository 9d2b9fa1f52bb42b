"""The first months of a year, and its quarters: 前5月, 前三季度, 前两个月, 一季度, 第三季度.

They are of the year at hand. What is told as past is over when the paper appears.
"""

import re
from typing import Final

from newsfacts.data.calendar import NUMERALS
from newsfacts.extract.calendar.days import Context, Moment, months_of
from newsfacts.extract.calendar.quarters import quarter, quarters_shared
from newsfacts.extract.calendar.rare import first_of_year
from newsfacts.extract.calendar.words import carries, small, year_of_month
from newsfacts.text.patterns import pattern

_FIRST_OF_YEAR: Final = rf"[前头首] ?([0-9]{{1,2}}|[{NUMERALS}]{{1,3}}) ?(个?季度|个?月)(?!前)"

_MONTH_DONE: Final = 28
"""Day from which on a paper tells of the month as past."""

_QUARTER: Final = 3
"""Months up to which 前两个月 may also be the months right before that of publication."""


def first_months(text: str, at: int, last: int, context: Context) -> Moment | None:
    """Read 前5月, 前三季度 of the year at hand; 前两个月 that cannot be over by then are the two months before."""
    found = pattern(_FIRST_OF_YEAR).match(text, at)
    published = context.published
    if found and found[2] == "个月" and 1 < last <= _QUARTER and published and not carries(text, at, context):
        month = published.month
        if (month, published.day) < (last, _MONTH_DONE):
            return Moment(at, found.end(), *months_of(published.year, month - last, month - 1), "months")
    return first_of_year(at, found, _year_of_first(text, at, min(last, 12), context)) if found else None


def _year_of_first(text: str, at: int, last: int, context: Context) -> int | None:
    """Year whose first months are meant: they are over when the paper appears."""
    year = year_of_month(text, at, last, context)
    published = context.published
    if year is None or published is None:
        return year
    return year - ((year, last, _MONTH_DONE) > (published.year, published.month, published.day))


def by_quarter(text: str, run: re.Match[str], context: Context) -> Moment | None:
    """Read 一季度, 第三季度, 前三季度, 前10个月."""
    value, at = small(run[1]), run.start(1)
    before = text[at - 1 : at]
    if value is None:
        return quarters_shared(text, at - (before == "第"), run, year_of_month(text, at, 1, context))
    if before in ("前", "头", "首"):
        return first_months(text, at - 1, value * 3 if "季" in text[run.end() : run.end() + 2] else value, context)
    if text[run.end()] == "个" or text[run.end() + 1 : run.end() + 2] != "度":
        return None
    start = at - (before == "第")
    return quarter(text, start, run, value, year_of_month(text, at, min(value * 3 - 2, 12), context))
