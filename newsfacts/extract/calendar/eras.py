"""Centuries, decades and five-year plans: 21世纪, 上世纪80年代, 九十年代末, “十四五”时期."""

import re
from typing import Final

from newsfacts.data.calendar import CENTURIES, PLAN_NAMES, PLANS
from newsfacts.extract.calendar.days import Context, Moment
from newsfacts.extract.calendar.words import small, year_of_two
from newsfacts.extract.units import unit_at
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

_PLAN: Final = r"[一二三四五六七八九]?十[一二三四五六]?五|[一二三四五六七八九]五"

_PLAN_PERIOD: Final = r"[”\"’』]?(?:时期|期间|以来|初|末|期|开局|收官|前|后|中)"

_QUOTES: Final = frozenset('“"‘『')

_DECADE: Final = r" ?([0-9]{2}|[一二三四五六七八九]十)年代(初期?|中期|中叶|末期?|后期|前期)?"

_SEVERAL_DECADES: Final = (
    r" ?(?:([一二三四五六七八九])([一二三四五六七八九])十"
    r"|([0-9]{2}|[一二三四五六七八九]十) ?[、至到和—–~-]{1,2} ?([0-9]{2}|[一二三四五六七八九]十))年代"
)
"""Decades told together: 七八十年代, 80、90年代, 五十至七十年代."""

_FIRST_YEARS: Final = r"(?:的)?[头前] ?([0-9]{2}|[一二三四五六七八九]?十)年(?![代前])"
"""What a century begins with: 本世纪头十年."""

_CENTURY_PART: Final = r"(初|末|中叶|上半叶|下半叶)"

_PARTS: Final = {"初": (0, 20), "末": (80, 100), "中叶": (40, 60), "上半叶": (0, 50), "下半叶": (50, 100)}

_DECADE_PARTS: Final = {"初": (0, 3), "前": (0, 4), "中": (3, 6), "末": (7, 9), "后": (5, 9)}


def plan(text: str, at: int) -> Moment | None:
    """Read “十四五”时期: the five years of a plan. The name of the plan itself (“十四五”规划) is none."""
    found = pattern(_PLAN).match(text, at)
    first = PLANS.get(found[0]) if found else None
    if found is None or first is None:
        return None
    period = pattern(_PLAN_PERIOD).match(text, found.end())
    quoted = text[at - 1 : at] in _QUOTES
    if not quoted and found[0] in PLAN_NAMES and period is None and unit_at(text, found.end()) is None:
        return Moment(at, found.end(), (first, 1, 1), (first + 4, 12, 31), "years", fixed=True)
    if period is None or (not quoted and period[0] not in ("时期", "期间")):
        return None
    end = period.end() if period[0].endswith(("时期", "期间")) else found.end()
    return Moment(at, end, (first, 1, 1), (first + 4, 12, 31), "years", fixed=True)


def by_century(text: str, run: re.Match[str], _context: Context) -> Moment | Skipped | None:
    """Read 21世纪, 20世纪80年代, 公元前5世纪."""
    century = small(run[1])
    end = run.end() + 2
    if century is None or not 1 <= century <= 30 or text[end - 1 : end] != "纪":
        return None
    start = run.start(1)
    before = text[max(start - 3, 0) : start]
    if before.endswith("前"):
        size = 3 if before == "公元前" else 1
        first = 1 - century * 100
        return Moment(start - size, end, (first, 1, 1), (first + 99, 12, 31), "century", fixed=True)
    if century == 1 and not run[1].isascii():
        return None
    return within_century(text, start, end, century)


def within_century(text: str, start: int, end: int, century: int) -> Moment:
    """Go on after a century: its decade or its part."""
    first = century * 100 - 99
    if several := _several(text, end):
        return _decades(start, several, first - 1)
    decade = pattern(_DECADE).match(text, end)
    if decade and (tens := small(decade[1])) is not None:
        return _decade(start, decade, first - 1 + tens)
    years = pattern(_FIRST_YEARS).match(text, end)
    if years and (number := small(years[1])):
        return Moment(start, years.end(), (first, 1, 1), (first + number - 1, 12, 31), "century")
    part = pattern(_CENTURY_PART).match(text, end)
    if part:
        low, high = _PARTS[part[0]]
        return Moment(start, part.end(), (first + low, 1, 1), (first + high - 1, 12, 31), "century")
    return Moment(start, end, (first, 1, 1), (first + 99, 12, 31), "century")


def _decade(start: int, found: re.Match[str], first: int) -> Moment:
    low, high = _DECADE_PARTS.get((found[2] or " ")[0], (0, 9))
    return Moment(start, found.end(), (first + low, 1, 1), (first + high, 12, 31), "decade")


def _several(text: str, at: int) -> tuple[int, int, int] | None:
    """First and last tens of the decades told together at a place, and where they end."""
    found = pattern(_SEVERAL_DECADES).match(text, at)
    if found is None:
        return None
    first, last = ((small(found[n]) or 0) * 10 if found[1] else small(found[n + 2]) or 0 for n in (1, 2))
    return (first, last, found.end()) if first < last and not first % 10 and not last % 10 else None


def _decades(start: int, tens: tuple[int, int, int], century: int) -> Moment:
    return Moment(start, tens[2], (century + tens[0], 1, 1), (century + tens[1] + 9, 12, 31), "decade")


def by_decades(text: str, at: int, context: Context) -> Moment | None:
    """Read 七八十年代 or 80、90年代 without a century: the latest that have begun by publication."""
    tens = _several(text, at)
    if tens is None:
        return None
    about = context.published.year if context.published else context.year or 2020
    century = about - about % 100
    return _decades(at, tens, century - 100 if century + tens[1] > about else century)


def by_decade(text: str, run: re.Match[str], context: Context) -> Moment | None:
    """Read 90年代: of this century or the last, by publication; 1980年代."""
    digits = run[1]
    if digits.isascii() and len(digits) == 4:
        first, end = int(digits), run.end() + len("年代")
        return Moment(run.start(1), end, (first, 1, 1), (first + 9, 12, 31), "decade") if first % 10 == 0 else None
    if len(digits) == len("七八十") and not digits.isascii():
        return by_decades(text, run.start(1), context)
    found = pattern(_DECADE).match(text, run.start(1))
    tens = small(digits)
    if found is None or tens is None or tens % 10:
        return None
    first = year_of_two(tens, context)
    about = context.published.year if context.published else first
    return _decade(run.start(1), found, first - 100 if first > about else first)


def this_century(text: str, at: int, context: Context) -> Moment:
    """Read 本世纪初, 上世纪80年代: one of ``CENTURIES`` stands at ``at``."""
    shift = CENTURIES[text[at : at + 3]]
    end = at + 3 + (text[at + 1] == "个")
    year = context.published.year if context.published else 2020
    return within_century(text, at, end, (year + 99) // 100 + shift)
