"""Lists that name their unit once, at the end: 7.3、1.7、10.5和1.4个百分点."""

from collections.abc import Iterable
from typing import Final

from newsfacts.data.units import UNIT_BY_SPELLING
from newsfacts.extract.amounts import amount_of
from newsfacts.extract.numerals import numeral
from newsfacts.model import Kind, Quantity

_SIGNS: Final = frozenset("、和与及")


def shared_units(text: str, quantities: Iterable[Quantity]) -> list[Quantity]:
    """The same quantities, bare numbers of a list having the unit that its last member carries."""
    found: list[Quantity] = []
    bare = 0
    for quantity in quantities:
        if bare and not _linked(text, found[-1], quantity):
            bare = 0
        if quantity.kind is Kind.NUMBER and quantity.written_unit == "":
            bare += 1
        elif bare:
            found[-bare:] = [_in_unit(text, item, quantity) for item in found[-bare:]]
            bare = 0
        found.append(quantity)
    return found


def _linked(text: str, first: Quantity, second: Quantity) -> bool:
    return second.start - first.end == 1 and text[first.end] in _SIGNS


def _in_unit(text: str, bare: Quantity, last: Quantity) -> Quantity:
    unit = UNIT_BY_SPELLING.get(last.written_unit)
    number = numeral(text, bare.numeral_start)
    if unit is None or number is None:
        return bare
    amount = amount_of(number, unit.factor, exact=unit.discrete, hedge=bare.hedge or "")
    return Quantity(
        bare.start, bare.end, unit.kind, amount.value, amount.low, amount.high, unit.base, bare.hedge,
        bare.numeral_start, bare.numeral_end, amount.step, "",
    )  # fmt: skip
