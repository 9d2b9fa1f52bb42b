"""Totals behind their lists: whether the words before a figure add up all that stands before it.

For the check of sums. Goes by the words of the total and by the marks between the parts.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsfacts.claims.levels import Gap, Level
from newsfacts.data.parts import ADDED, SIGNS, SUMMED, TOGETHER
from newsfacts.text.patterns import pattern

COUNTED: Final = 2
"""How far a total stands behind its parts where these are counted right before it: 三类共 1910 件."""

CLAUSE: Final = 8
"""Characters between two figures of one clause beyond which a verb stands between."""


def added(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether the words add up all that stands before a total: 合计, or 加上 before the last part."""
    name = whole.told.name
    counted = "共" in name and (pattern(TOGETHER).search(name) is not None or _in_a_row(whole, parts))
    if whole.place == parts[-1].place + COUNTED:
        return whole.gap is Gap.NONE and len(name) < CLAUSE
    return counted or any(word in name for word in SUMMED) or parts[-1].told.name.startswith(ADDED)


def is_term(level: Level) -> bool:
    """Whether a figure in a bracket is reckoned with: 12 万元（14 万元－2 万元）, 收入 900 亿元（加上结转 20 亿元）."""
    return level.told.noun.startswith(SIGNS) or level.told.name.startswith(ADDED)


def _in_a_row(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether the figures before a 共 are one list with 、 between them: 预交 200 元租金、500 元押金共 700 元."""
    row = all(part.since(before) is Gap.LIST for before, part in pairwise(parts))
    return row and whole.gap in (Gap.NONE, Gap.COMMA) and whole.told.name.endswith("共")


def of_last(whole: Level) -> bool:
    """Whether a total is what the last part did: 有 8 个县制定了共计 25 个办法."""
    return whole.gap <= Gap.LIST and len(whole.told.lead) > CLAUSE
