"""Powers in print: 10^5, 1.5×10^8, 3×10的8次方, 6.4e10.

Loaded where the first one occurs. An exponent of more than thirty is no figure of the news: it is set aside.
"""

from decimal import Decimal
from typing import Final

from newsfacts.extract import reasons
from newsfacts.extract.amounts import quantity_of, sign_before
from newsfacts.extract.digits import Numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Quantity, Skipped
from newsfacts.text.patterns import pattern

_TIMES_TEN: Final = r"([0-9]{1,12}(?:\.[0-9]{1,12})?) ?[×*xX] ?10(?:\^|的)([+-]?[0-9]{1,3})(?:次方|次幂|(?![0-9]))"
_POWER: Final = r"([0-9]{1,6}(?:\.[0-9]{1,6})?)\^([+-]?[0-9]{1,3})(?![0-9.])"
_EXPONENT: Final = r"([0-9]{1,12}(?:\.[0-9]{1,12})?)(?:e|E(?=[+-]))([+-]?[0-9]{1,3})(?![0-9A-Za-z.])"
_MOST: Final = 30


def power_at(text: str, at: int, floor: int) -> Quantity | Skipped | None:
    """Read the power that the digits at ``at`` begin; ``None`` if they begin none."""
    for source, scaled in ((_TIMES_TEN, True), (_EXPONENT, True), (_POWER, False)):
        found = pattern(source).match(text, at)
        if found is None:
            continue
        exponent = int(found[2])
        if abs(exponent) > _MOST:
            return Skipped(at, found.end(), reasons.FORMULA)
        coefficient = Decimal(found[1])
        value = coefficient.scaleb(exponent) if scaled else coefficient**exponent
        return _number(text, at, found.end(), floor, value)
    return None


def _number(text: str, at: int, end: int, floor: int, value: Decimal) -> Quantity:
    """The power with its sign and unit, written without an exponent."""
    start, sign = sign_before(text, at, floor)
    written = unit_at(text, end)
    unit = written.unit if written else None
    value = Decimal(f"{value * sign * (unit.factor if unit else 1):f}")
    number = Numeral(start, end, value, value, Decimal(0), scaled=False)
    return quantity_of(
        number, (value, value, value, Decimal(0)), unit, start=start, end=written.end if written else end,
        written=written.spelling if written else "",
    )  # fmt: skip
