"""Numerals and weekdays of dates, and which year or month a bare one is told from."""

import re
from typing import Final

from newsfacts.data.calendar import DIGITS, NUMERALS, SMALL
from newsfacts.extract.calendar.days import Context, Day, by_months, length, of_date
from newsfacts.extract.han import reading
from newsfacts.text.patterns import pattern

RUN: Final = re.compile(rf" ?([0-9]{{1,8}}|[{NUMERALS}百]{{1,9}}) ?")
"""A numeral with the spaces that some papers put around it."""

JOIN: Final = r" ?(?:[-—–~至到]{1,2}|[与和](?=.{4,12}之间)) ?"
"""What joins the two ends of a range: 至, a dash, or 与 before 之间."""

JOIN_BEGINS: Final = frozenset(" -—–~至到与和")

BOUND_BEGINS: Final = frozenset("前后以之或及")
"""What 以前, 之后 and their like begin with."""

_WEEKDAY: Final = r" ?(?:\( ?(?:星期|周|礼拜)[一二三四五六日天] ?\)|(?:[,，] ?)?(?:星期|周|礼拜)[一二三四五六日天])"

WEEKDAY_BEGINS: Final = frozenset(" (,，星周礼")

_HUNDREDS: Final = 3
"""Digits of the longest count: 100天后."""

_NEAR: Final = 200
"""How far a date carries its year or month, in characters; about two printed sentences."""

_SOON: Final = 7
"""Days by which a bare day may lie after publication: newspapers announce the coming week."""

_LATE: Final = 8
"""Months by which a bare month must lie ahead to be read as that of last year (12月 in a paper of April)."""


def small(word: str) -> int | None:
    """Value of a day, month, hour or count below a hundred, Arabic or Chinese; ``None`` for anything else."""
    value = SMALL.get(word)
    if value is None and len(word) <= 2 and word.isascii():
        return int(word)
    return value


def count(word: str) -> int | None:
    """Value of a count of years or days, below a thousand: 三, 45, 100, 两百, 一百一十二."""
    if word.isascii() and len(word) == _HUNDREDS:
        return int(word)
    found = reading(word) if "百" in word else None
    return found.low if found and found.low == found.high else small(word)


def positional(word: str) -> int | None:
    """Value of a year written digit by digit (二〇一二), in Arabic digits, or with 千 (两千零四)."""
    if word.isascii():
        return int(word)
    if "千" in word:
        head, _, tail = word.partition("千")
        rest = SMALL.get(tail.lstrip("零").replace("一十", "十"), 0)
        return SMALL[head] * 1000 + rest if head in SMALL and (rest or not tail) else None
    digits = [DIGITS.get(char) for char in word]
    return None if None in digits else int("".join(map(str, digits)))


def year_of_two(digits: int, context: Context) -> int:
    """Year that a two-digit one abbreviates: the nearest to publication that is at most twenty years ahead."""
    about = context.published.year if context.published else context.year or 2020
    year = about - about % 100 + digits
    if year > about + 20:
        return year - 100
    return year + 100 if year < about - 79 else year


def carries(text: str, at: int, context: Context) -> bool:
    """Whether the last date mentioned still sets the scene.

    Within a sentence it does; a date with a day does so for the sentences after it, too, to the end of the paragraph.
    Where nothing is known of publication, it does so always.
    """
    if context.year is None or context.published is None:
        return context.year is not None
    if at - context.end > _NEAR or text.find("\n", context.end, at) >= 0:
        return False
    return context.day is not None or text.find("。", context.end, at) < 0


def last_told(text: str, at: int, context: Context, unit: str) -> Day | None:
    """Beginning of the last date mentioned, if it sets the scene and is as exact as ``unit`` (年, 月, a day)."""
    exact = {"年": context.year, "月": context.month}.get(unit, context.day)
    if context.year is None or exact is None or not carries(text, at, context):
        return None
    return context.year, context.month or 1, context.day or 1


def year_of_month(text: str, at: int, month: int, context: Context) -> int | None:
    """Year of a month told without one: of the scene, else of publication, else last year's if far ahead."""
    if carries(text, at, context):
        return context.year
    if context.published is None:
        return None
    ahead = month - context.published.month
    return context.published.year - (ahead >= _LATE)


def month_of_day(text: str, at: int, day: int, context: Context) -> tuple[int, int] | None:
    """Year and month of a day told without them: of the scene, else the last one not after publication.

    A day of the coming week is read as coming.
    """
    if context.month is not None and carries(text, at, context) and context.year is not None:
        return context.year, context.month
    if context.published is None:
        return None
    this = of_date(context.published)
    if day <= this[2] + _SOON and day <= length(this[0], this[1]):
        return this[:2]
    before: Day = by_months((this[0], this[1], 1), -1)
    while day > length(before[0], before[1]):
        before = by_months(before, -1)
    return before[:2]


def weekday_end(text: str, at: int) -> int:
    """End of the weekday told with a day, or ``at``."""
    ahead = text[at : at + 5]
    if ahead[:1] not in WEEKDAY_BEGINS or not ("周" in ahead or "星期" in ahead or "礼拜" in ahead):
        return at
    named = pattern(_WEEKDAY).match(text, at)
    return named.end() if named else at
