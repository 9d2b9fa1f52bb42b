"""Tables inside a text: rows aligned by tabs or spaces under a heading that names their unit (单位：万元).

The heading holds until an empty line, a full stop or the next heading. A heading with several units (单位：亿元、%) is
left alone, and so are rows that name a unit of their own.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from newsfacts.data.hedges import SEVERAL
from newsfacts.data.numerals import SCALES
from newsfacts.extract.amounts import amount_of, quantity_of
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Kind, Quantity, Unit
from newsfacts.text.patterns import pattern

_HEADING: Final = f"单位 ?: ?([{''.join(sorted(set(''.join(SCALES)) - set('kK兆')))}]{{0,2}})"
_ENDS: Final = r"\n[ \t]*\n|。|单位 ?:"
_AFTER_UNIT: Final = frozenset({"", "\n", ")", "）", " ", "\t", "】", "]"})
_REACH: Final = 200
"""Characters of a row looked at on each side of a cell."""


class _Heading:
    """A heading's unit with its scale word, and the range of the text it governs."""

    def __init__(self, start: int, end: int, scale: Decimal, unit: Unit) -> None:
        self.start = start
        self.end = end
        self.scale = scale
        self.unit = unit


def in_table_units(text: str, quantities: Iterable[Quantity]) -> list[Quantity]:
    """The same quantities, bare numbers in the rows of a table having the unit of its heading."""
    headings = _headings(text) if "单位:" in text or "单位 :" in text else []
    found: list[Quantity] = []
    governing = 0
    for item in quantities:
        while governing < len(headings) and headings[governing].end <= item.start:
            governing += 1
        found.append(_governed(text, item, headings[governing]) if governing < len(headings) else item)
    return found


def _headings(text: str) -> list[_Heading]:
    found = []
    for match in pattern(_HEADING).finditer(text):
        written = unit_at(text, match.end())
        if written and text[written.end : written.end + 1] in _AFTER_UNIT:
            end = pattern(_ENDS).search(text, written.end)
            scale = SCALES.get(match[1], Decimal(1))
            found.append(_Heading(written.end, end.start() if end else len(text), scale, written.unit))
    return found


def _governed(text: str, item: Quantity, heading: _Heading) -> Quantity:
    if item.start < heading.start or item.kind is not Kind.NUMBER or item.hedge or text[item.numeral_start] in SEVERAL:
        return item
    return _in_unit(text, item, heading) if _is_cell(text, item) else item


def _is_cell(text: str, item: Quantity) -> bool:
    """Whether a number stands in an aligned row, or alone on its line."""
    begin = text.rfind("\n", max(item.start - _REACH, 0), item.start) + 1 or max(item.start - _REACH, 0)
    end = text.find("\n", item.end, item.end + _REACH)
    line = text[begin : end if end >= 0 else item.end + _REACH]
    return "\t" in line or "  " in line or line.strip() == text[item.start : item.end]


def _in_unit(text: str, item: Quantity, heading: _Heading) -> Quantity:
    number = numeral(text, item.numeral_start)
    if number is None:
        return item
    scaled = heading.scale != 1
    low, high, step = (amount * heading.scale for amount in (number.low, number.high, number.step))
    number = Numeral(number.start, number.end, low, high, step, scaled=number.scaled or scaled)
    unit = heading.unit
    sign = -1 if item.start < number.start else 1
    amount = amount_of(number, unit.factor, exact=unit.discrete, hedge="", sign=sign)
    return quantity_of(number, amount, unit, start=item.start, end=item.end)
