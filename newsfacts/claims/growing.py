"""What a growth is: a rate of change with the levels, or the level and the change, that it was computed from."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import is_change
from newsfacts.model import Claim, Kind, Quantity

RATES: Final = frozenset({Kind.PERCENT, Kind.MULTIPLE, Kind.POINTS})
"""Kinds of figures that tell a change by its proportion."""


class Told(StrEnum):
    """How a growth is told; ``OF`` with a change and its base alone, which stands as ``new``: 比预算 A 减少 n."""

    FROM_TO = "from_to"
    AGAINST = "against"
    BY = "by"
    BEFORE = "before"
    OF = "of"


class Growth(Struct, frozen=True, gc=False):
    """A rate of change with its figures: ``new`` and ``old``, or ``new`` and ``change``, or all three.

    ``direction`` is 1 where the words tell of a rise, -1 of a fall.
    """

    told: Told
    rate: Claim
    direction: int
    new: Claim
    old: Claim | None = None
    change: Claim | None = None
    sure: bool = False


def unit_of(claim: Claim) -> str | None:
    """Return what an amount is counted in; the change of a price by the ton is told in money."""
    unit = claim.quantity.unit
    return unit.split("/")[0] if unit and "/" in unit else unit or None


def is_measure(text: str, quantity: Quantity) -> bool:
    """Return whether a figure is only what a share is of: 占总库容 14 亿立方米的 57 %."""
    return text.startswith("的", quantity.end) and text[quantity.end + 1 : quantity.end + 2].isdecimal()


def is_level(text: str, claim: Claim) -> bool:
    """Return whether a figure is no change itself."""
    return not is_change(text, claim.quantity)
