"""Write amounts as a newspaper prints them (GB/T 15835-2011, 5.1.2: 万 and 亿 with an Arabic coefficient)."""

from decimal import Decimal
from typing import Final

_SCALES: Final = (
    ("万亿", Decimal(10**12), 4),
    ("亿", Decimal(10**8), 4),
    ("万", Decimal(10**4), 2),
)
"""Scale word, its worth, and how many decimals its coefficient may have before plain digits read better."""

_WORTH: Final = {name: worth for name, worth, _ in _SCALES} | {"": Decimal(1)}


def plain(amount: Decimal) -> str:
    """Write digits without exponent or trailing zeros: ``1250``, ``-3.2``."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_scale(amount: Decimal, scale: str) -> str:
    """Write ``amount`` in a scale word (万, 亿, 万亿, or none): ``in_scale(Decimal(12000), "万")`` is ``1.2万``."""
    return plain(amount / _WORTH[scale]) + scale


def spell(amount: Decimal) -> str:
    """Write ``amount`` in newspaper style, exactly: ``14.6亿``, ``1.25万``, ``1250``, ``136825407``."""
    for name, worth, places in _SCALES:
        if abs(amount) >= worth and not (amount / worth).normalize().as_tuple().exponent < -places:  # type: ignore[operator]
            return in_scale(amount, name)
    return plain(amount)
