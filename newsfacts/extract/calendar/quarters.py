"""Quarters of a year: 一季度, 第三季度末, 一、二季度, 1—3季度."""

import re
from typing import Final

from newsfacts.data.calendar import NUMERALS
from newsfacts.extract.calendar.days import Moment, of_months
from newsfacts.extract.calendar.words import small
from newsfacts.text.patterns import pattern

_NUMBER: Final = rf"([0-9]{{1,2}}|[{NUMERALS}]{{1,3}})"

_QUARTERS: Final = rf" ?{_NUMBER} ?(?:[-—–~]{{1,2}}|[至到、和]) ?第?{_NUMBER}季度"
"""Two quarters that share their unit: 一、二季度, 1—3季度."""

JOINTS: Final = frozenset("、-—–~至到和")
"""What joins numbers that share their unit."""

_QUARTER_PAIRS: Final = {"一二": (1, 2), "二三": (2, 3), "三四": (3, 4)}

_QUARTER: Final = r"个?季(?:度(?:([初末])(?![次中])(?:期|段)?)?)?"


def quarters_shared(text: str, start: int, run: re.Match[str], year: int | None) -> Moment | None:
    """Read 一、二季度, 1—3季度, 三四季度."""
    shared = pattern(_QUARTERS).match(text, run.start()) if text[run.end() : run.end() + 1] in JOINTS else None
    pair = (small(shared[1]), small(shared[2])) if shared else _QUARTER_PAIRS.get(run[1], (None, None))
    end = shared.end() if shared else run.end() + len("季度")
    first, last = pair
    if first is None or last is None or not 1 <= first < last <= 4 or not text.startswith("季度", end - len("季度")):
        return None
    return of_months(start, end, year, (first * 3 - 2, last * 3), "part")


def quarter(text: str, start: int, run: re.Match[str], value: int, year: int | None) -> Moment | None:
    """Read a quarter, its first month for 初 and its last for 末."""
    found = pattern(_QUARTER).match(text, run.end())
    if (
        found is None
        or not 1 <= value <= 4
        or (text[run.end()] == "个" and text[run.start() - 1 : run.start()] != "第")
    ):
        return None
    first, last = value * 3 - 2, value * 3
    span = {"初": (first, first), "末": (last, last)}.get(found[1] or "", (first, last))
    return of_months(start, found.end(), year, span, "part")
