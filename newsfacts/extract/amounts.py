"""Amount and interval of a figure: what its numeral, unit and hedges together say about the true amount.

A continuous or scaled amount is rounded to its last written digit; a count is exact; a hedge opens one end, or spreads
both by ``data.hedges.SPREAD`` per cent.
"""

from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.hedges import ABOUT, ABOVE, AFTER, BEFORE, BEFORE_SCALE, BELOW, SPREAD
from newsfacts.extract.numerals import Numeral
from newsfacts.model import Kind, Quantity, Unit

_ZERO: Final = Decimal(0)
_HALF: Final = Decimal("0.5")
_SPREAD: Final = Decimal(SPREAD) / 100
_WAYS: Final = BEFORE_SCALE | AFTER | BEFORE


class Amount(Struct, frozen=True):
    """A value in base units with the interval around it; see ``model.Quantity`` for the fields."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    step: Decimal


def trimmed(amount: Decimal) -> Decimal:
    """The same amount without useless zeros, to print plainly: 45000.0 is 45000, 1.80 is 1.8."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()


def amount_of(number: Numeral, factor: Decimal, *, exact: bool, hedge: str, sign: int = 1) -> Amount:
    """Amount of one numeral in a unit of ``factor`` base units; ``exact`` where the unit counts whole things."""
    if exact and not hedge and not number.scaled and number.low == number.high:
        value = number.low * factor * sign
        return Amount(value, value, value, _ZERO)
    step = number.step * factor
    if number.low != number.high:
        return _between(number, factor, step, sign)
    value = trimmed(number.low * factor) * sign
    way = _WAYS.get(hedge)
    if way == ABOVE:
        return Amount(value, value, None, step)
    if way == BELOW:
        return Amount(value, None, value, step)
    if way == ABOUT:
        spread = abs(value) * _SPREAD
        return Amount(value, trimmed(value - spread), trimmed(value + spread), step)
    half = step * _HALF
    return Amount(value, trimmed(value - half), trimmed(value + half), step)


def _between(number: Numeral, factor: Decimal, step: Decimal, sign: int) -> Amount:
    """A pair (三四十) has two ends and no value; a hedge inside (十几) has its value at the lower end."""
    ends = sorted((trimmed(number.low * factor) * sign, trimmed(number.high * factor) * sign))
    value = ends[0] if number.hedge and sign > 0 else None
    return Amount(value, ends[0], ends[1], step)


def quantity_of(
    number: Numeral,
    amount: Amount,
    unit: Unit | None,
    *,
    start: int,
    end: int,
    hedge: str = "",
    written: str = "",
    kind: Kind = Kind.NUMBER,
) -> Quantity:
    """Put a numeral, its amount and its unit into a quantity; ``kind`` is that of the unit, if there is one."""
    return Quantity(
        start, end, unit.kind if unit else kind, amount.value, amount.low, amount.high, unit.base if unit else None,
        hedge or None, number.start, number.end - number.tail, amount.step, written,
    )  # fmt: skip
