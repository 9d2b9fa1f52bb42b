"""Bars beside amounts of one unit: how long each is against the longest."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from newsfacts.model import Claim, Kind, Quantity

BAR_WIDTH: Final = 16
_EIGHTHS: Final = " ▏▎▍▌▋▊▉"
_UNMEASURED: Final = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.AGE, Kind.RATIO, Kind.OTHER})
_FEWEST: Final = 2
"""One amount alone has nothing to be compared with."""


def bars(claims: Sequence[Claim]) -> list[str]:
    """A bar for each claim, empty where fewer than two claims share its unit."""
    sizes = [_size(claim.quantity) for claim in claims]
    longest: dict[str | None, list[Decimal]] = {}
    for claim, size in zip(claims, sizes, strict=True):
        if size:
            longest.setdefault(claim.quantity.unit, []).append(size)
    return [
        _bar(size / max(peers)) if size and len(peers := longest[claim.quantity.unit]) >= _FEWEST else ""
        for claim, size in zip(claims, sizes, strict=True)
    ]


def _size(quantity: Quantity) -> Decimal:
    """The amount to draw: the value, or the end of the interval that is known; 0 for nothing to draw."""
    known = (amount for amount in (quantity.value, quantity.high, quantity.low) if amount is not None)
    amount = next(known, Decimal(0))
    return abs(amount) if quantity.kind not in _UNMEASURED and amount.is_finite() else Decimal(0)


def _bar(share: Decimal) -> str:
    """Blocks, the last one cut to an eighth; never nothing."""
    eighths = max(1, round(share * BAR_WIDTH * 8))
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()
