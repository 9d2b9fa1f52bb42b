"""Figure at a numeral: hedge, currency, sign, numeral or range, unit and hedge put together into a quantity."""

from decimal import Decimal
from typing import Final

from newsfacts.extract.amounts import Amount, amount_of
from newsfacts.extract.compounds import compound
from newsfacts.extract.hedges import hedge_after, hedge_before
from newsfacts.extract.names import name_at
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.extract.ranges import Range, range_at
from newsfacts.extract.ratios import ratio_at
from newsfacts.extract.units import Written, currency_before, unit_at
from newsfacts.model import Kind, Quantity, Skipped, Unit

_ONE: Final = Decimal(1)
_SCALE_SIGNS: Final = frozenset("十百千万亿")
_HEDGES: Final = frozenset("多余来几许")
_OPEN: Final = frozenset("，,。；;：:、 \n(（[【“\"'‘《")


def figure_at(text: str, at: int, floor: int) -> Quantity | Skipped | None:
    """Read the figure whose numeral starts at ``at``; words before it are taken from ``floor`` on.

    A numeral that stands for no amount (a name, a score) is handed back as skipped; ``None`` where it is malformed.
    """
    number = numeral(text, at)
    if number is None:
        return None
    found = ratio_at(text, number, floor)
    if found:
        return found
    spread = range_at(text, number)
    if spread:
        return _ranged(text, spread, floor)
    return _single(text, number, floor)


def _single(text: str, number: Numeral, floor: int) -> Quantity | Skipped | None:
    number, written = _with_unit(text, number)
    start, sign, currency = _before(text, number.start, floor)
    if written is None and currency is None:
        skipped = name_at(text, number, floor)
        if skipped:
            return skipped
    if written:
        number, written = compound(text, number, written)
    return _finished(text, number, written, currency, start, sign, floor)


def _with_unit(text: str, number: Numeral) -> tuple[Numeral, Written | None]:
    """Unit of a numeral, with 多 or 余 between them (400余人) made part of the numeral."""
    after = text[number.end : number.end + 1]
    if after in _HEDGES and not number.hedge:
        written = unit_at(text, number.end + 1)
        if written or (after in "多余" and number.low >= 10 and number.low % 10 == 0):
            return number.opened(after), written
    written = unit_at(text, number.end)
    if written and written.hedge and not number.hedge:
        return number.opened(written.hedge, number.end), written
    return number, written


def _before(text: str, at: int, floor: int) -> tuple[int, int, Unit | None]:
    """Start, sign and currency of what stands before a numeral."""
    currency = currency_before(text, at, floor)
    start = currency[0] if currency else at
    sign = 1
    previous = text[start - 1 : start] if start > floor else ""
    if previous == "-" and (start - 1 == 0 or not text[start - 2].isalnum()):
        start, sign = start - 1, -1
    elif previous == "负" and not text[start - 2 : start - 1].isdigit() and text[start - 2 : start - 1] != "胜":
        start, sign = start - 1, -1
    elif previous == "下" and text[start - 2 : start - 1] == "零" and start - 2 >= floor:
        start, sign = start - 2, -1
    return start, sign, currency[1] if currency else None


def _finished(
    text: str, number: Numeral, written: Written | None, currency: Unit | None, start: int, sign: int, floor: int
) -> Quantity:
    """Add the hedges, and turn amount and unit into a quantity in the base unit."""
    unit = written.unit if written and (currency is None or written.unit.kind is not Kind.MONEY) else currency
    end = written.end if written else number.end
    before = hedge_before(text, start, floor, scale=text[number.start] in _SCALE_SIGNS)
    after = hedge_after(text, end)
    hedge = before or number.hedge or after
    if number.hedge and not before:
        before = ""
    amount = amount_of(
        number, unit.factor if unit else _ONE, exact=unit.discrete if unit else True, hedge=before or after, sign=sign
    )
    return quantity(start - len(before), end + len(after), amount, unit, hedge, number, written)


def quantity(
    start: int, end: int, amount: Amount, unit: Unit | None, hedge: str, number: Numeral, written: Written | None
) -> Quantity:
    """Quantity of an amount in a unit; a number without one has the kind ``number``."""
    return Quantity(
        start,
        end,
        unit.kind if unit else Kind.NUMBER,
        amount.value,
        amount.low,
        amount.high,
        unit.base if unit else None,
        hedge or None,
        number.start,
        number.end,
        amount.step,
        written.spelling if written else "",
    )


def _ranged(text: str, spread: Range, floor: int) -> Quantity:
    start, sign, currency = _before(text, spread.number.start, floor)
    return _finished(text, spread.number, spread.written, currency, start, sign, floor)
