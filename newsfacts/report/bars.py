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


def shares(claims: Sequence[Claim]) -> list[float]:
    """How great each claim is against the greatest of its unit; 0 where fewer than two claims share it."""
    sizes = [_size(claim.quantity) for claim in claims]
    longest: dict[str | None, list[Decimal]] = {}
    for claim, size in zip(claims, sizes, strict=True):
        if size:
            longest.setdefault(claim.quantity.unit, []).append(size)
    return [
        float(size / max(peers)) if size and len(peers := longest[claim.quantity.unit]) >= _FEWEST else 0.0
        for claim, size in zip(claims, sizes, strict=True)
    ]


def bar(share: float) -> str:
    """Blocks, the last one cut to an eighth; for a share above 0 never nothing."""
    eighths = max(1, round(share * BAR_WIDTH * 8)) if share else 0
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def _size(quantity: Quantity) -> Decimal:
    """The amount to draw: the value, or the end of the interval that is known; 0 for nothing to draw."""
    known = (amount for amount in (quantity.value, quantity.high, quantity.low) if amount is not None)
    amount = next(known, Decimal(0))
    return abs(amount) if quantity.kind not in _UNMEASURED and amount.is_finite() else Decimal(0)
