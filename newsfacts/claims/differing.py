"""Which levels of an article can have a difference: amounts, and ages, prices, temperatures or times that are told so.

For the check of differences. Figures that cannot be added up are levels only where one of them stands behind what tells
of a difference: to read the levels of an article once more takes long.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.claims.differences import TELLING
from newsfacts.claims.levels import ADDITIVE, Level, levels, levels_of
from newsfacts.model import Analysis, Kind
from newsfacts.text.told import told_in

MEASURED: Final = frozenset({Kind.RATE, Kind.TEMPERATURE, Kind.SPEED, Kind.AGE, Kind.DURATION})
"""Kinds of figures that cannot be added up and yet have a difference."""

SHORTENED: Final = ("缩短", "延长", "压缩", "快了", "慢了")
"""What is said of lengths of time that have a difference."""

_BEFORE: Final = TELLING | frozenset("）)")
"""Last characters of what stands before a difference, and what closes the bracket of a mark."""

_DURATION: Final = Kind.DURATION


def differing(analysis: Analysis) -> Sequence[Level]:
    """Return the levels of an article that can have a difference: temperatures and prices, too, if there are two."""
    told: dict[Kind, list[str]] = {}
    for claim in analysis.claims:
        if claim.quantity.kind in MEASURED:
            told.setdefault(claim.quantity.kind, []).append(analysis.text[claim.quantity.start - 1])
    kinds = {kind for kind, before in told.items() if len(before) > 1 and not _BEFORE.isdisjoint(before)}
    if _DURATION in kinds and not told_in(analysis.text, SHORTENED):
        kinds.remove(_DURATION)
    return levels_of(analysis, ADDITIVE | kinds) if kinds else levels(analysis)
