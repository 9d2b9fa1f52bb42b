"""What a growth is, a rate of change with the levels, or the level and the change, that it was computed from.

And which amounts before a rate it may be of; they are sought in a bounded number of figures.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import Motion, is_amount, is_change
from newsfacts.claims.clauses import enclosed
from newsfacts.data.changes import TIMED
from newsfacts.model import Analysis, Claim, Kind, Quantity

_PERCENT: Final = Kind.PERCENT
_DURATION: Final = Kind.DURATION
_NUMBER: Final = Kind.NUMBER

BACK: Final = 12
"""Figures looked at before a rate."""

LARGE: Final = 10000
"""Bare numbers from here on are amounts."""

NO_AMOUNTS: Final = ("上一", "下一", "前一", "后一", "兑")
"""What opens the name of a period rather than an amount (比上一个五年), or what is exchanged."""

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


def is_level(text: str, claim: Claim) -> bool:
    """Return whether a figure is no change itself."""
    return not is_change(text, claim.quantity)


def amounts_before(analysis: Analysis, index: int, moved: Motion, sentences: int = 0) -> list[Claim]:
    """Return the amounts before a rate in its sentence, and in some before it, the nearest first, none in brackets."""
    text, rate = analysis.text, analysis.claims[index]
    first, start = rate.sentence - sentences, rate.quantity.start
    found = []
    for claim in analysis.claims[max(0, index - BACK) : index][::-1]:
        if claim.sentence < first:
            break
        quantity = claim.quantity
        if _is_told(text, quantity, moved) and not _is_measure(text, quantity):
            found.append(claim)
    ahead = text[found[-1].quantity.start : start] if found else ""
    if "）" not in ahead and ")" not in ahead:
        return found
    return [claim for claim in found if not enclosed(text, claim.quantity.start, start)]


def _is_told(text: str, quantity: Quantity, moved: Motion) -> bool:
    """Whether a figure may be what a rate is of: a rate itself, an amount, a time that is said to get shorter."""
    kind = quantity.kind
    if kind is _PERCENT:
        return True
    if kind is _DURATION:
        return text.startswith(TIMED, moved.start)
    if is_amount(quantity) and not text.startswith(NO_AMOUNTS, max(0, quantity.start - 1)):
        return True
    return kind is _NUMBER and quantity.unit is None and (quantity.value or 0) >= LARGE


def _is_measure(text: str, quantity: Quantity) -> bool:
    """Whether a figure is only what a share is of: 占总库容 14 亿立方米的 57 %."""
    end = quantity.end
    return text.startswith("的", end) and text[end + 1 : end + 2].isdecimal()
