"""Write equations with the figures as they are printed: ``1.2亿 + 0.85亿 = 2.05亿``.

For the formula of a judgement and for messages. A claim keeps the size of one in its last digit, so its scale word
and its decimals can be written again without the text; units are left out, a percent sign is kept.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Final

from newsfacts.data.spellings import DOUBLINGS
from newsfacts.extract.units import unit_of
from newsfacts.model import Claim, Kind, Quantity

_DURATION: Final = Kind.DURATION
_MULTIPLE: Final = Kind.MULTIPLE
_PERCENT: Final = Kind.PERCENT
_SCALES: Final = (
    (Decimal(1), ""),
    (Decimal(10) ** 4, "万"),
    (Decimal(10) ** 8, "亿"),
    (Decimal(10) ** 12, "万亿"),
)
_ONE: Final = Decimal(1)
_MINUTE: Final = Decimal(60)
"""What 分 is behind hours (3小时45分); alone it is money, or a mark."""
_TENTH_DIGIT: Final = Decimal("1e-10")
_LARGE: Final = Decimal("1e15")
"""Amounts from here on are written whole: ten decimals more would not fit the precision of the arithmetic."""


def factor_of(quantity: Quantity) -> Decimal:
    """Return how many base units one of the printed unit is; 1 where the unit is its own base."""
    if quantity.kind is _DURATION and quantity.written_unit == "分":
        return _MINUTE
    unit = unit_of(quantity.written_unit)
    return unit.factor if unit else _ONE


_TENTHS: Final = frozenset({"成", "‰", "折"})
"""Units of a share other than the per cent."""


def printed(figure: Claim) -> str:
    """Return the numeral of a claim as printed, with its scale word and percent sign; 区间 for a bare range."""
    quantity = figure.quantity
    if quantity.value is None:
        return "区间"
    if quantity.kind is _MULTIPLE and quantity.written_unit == DOUBLINGS.name:
        return str(int(quantity.value).bit_length() - 1)
    if quantity.written_unit == (quantity.unit or ""):
        written = numeral(quantity.value, quantity.step)
    else:
        factor = factor_of(quantity)
        written = numeral(quantity.value / factor, quantity.step / factor)
    if quantity.kind is not _PERCENT:
        return written
    return written + (quantity.written_unit if quantity.written_unit in _TENTHS else "%")


def figure(claim: Claim) -> str:
    """Return a figure with its unit as printed, for messages."""
    unit = "" if claim.quantity.kind is _PERCENT else claim.quantity.written_unit
    return f"{printed(claim)}{unit}"


@lru_cache(maxsize=1024)
def numeral(amount: Decimal, step: Decimal) -> str:
    """Return an amount in the scale that one in its last digit, ``step``, was written in (0: a whole count)."""
    scale, word = next((row for row in _SCALES if row[0] >= step), _SCALES[-1])
    decimals = max(0, -(step / scale).normalize().adjusted()) if step else 0
    scaled = amount / scale
    if step and scaled == (rounded := round(scaled, decimals)):
        return f"{rounded:f}{word}"
    return f"{plain(scaled)}{word}"


def plain(amount: Decimal) -> str:
    """Return a decimal without exponent or trailing zeros, at most ten decimals."""
    text = f"{amount.quantize(_TENTH_DIGIT) if abs(amount) < _LARGE else amount.to_integral_value():f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def like(amount: Decimal, model: Claim) -> str:
    """Return a computed amount in the unit and scale that a claim is printed in."""
    quantity = model.quantity
    factor = factor_of(quantity)
    step = quantity.step / factor
    scale, word = next((row for row in _SCALES if row[0] >= step), _SCALES[-1])
    percent = "%" if quantity.kind is _PERCENT else ""
    return f"{plain(amount / factor / scale)}{word}{percent}"


def total(parts: Iterable[Claim]) -> str:
    """Return the printed figures joined by plus signs."""
    return " + ".join(map(printed, parts))
