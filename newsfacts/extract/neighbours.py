"""Units and bounds that figures have from their neighbours: in a list, between two bounds, in a table.

A list names its unit once (5.2、0.8和2.6个百分点); a lower bound and the upper bound behind it are one figure. The rows
of a table, aligned by tabs or spaces, have the unit of their heading (单位：万元), which holds until an empty line, a
full stop or the next heading. A heading with several units (单位：亿元、%) is left alone, and so are rows that name a
unit.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.data.hedges import ABOVE, AFTER, BEFORE, BELOW, SEVERAL
from newsfacts.data.numerals import SCALES
from newsfacts.extract.amounts import amount_of, quantity_of
from newsfacts.extract.digits import Numeral
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import unit_at, unit_of
from newsfacts.model import Kind, Quantity, Unit
from newsfacts.text.patterns import pattern

_NUMBER: Final = Kind.NUMBER
_POINTS: Final = Kind.POINTS
_SCALES: Final = frozenset("万亿")
_ALIKE: Final = 20
"""How many times one coefficient may be another in a list that names its scale once."""
_PLAIN: Final = 1000
"""From here on a number without the scale of the last is an amount of its own: 5000、1.2万人."""
_SIGNS: Final = frozenset("、和与及")
_PLACE: Final = 8
"""Characters of what another level is compared with: 、全省."""
_BETWEEN: Final = frozenset({"", "，", ",", "、", "且", "并", "， ", "而"})
_WAYS: Final = BEFORE | AFTER


def shared_units(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The same quantities, bare numbers of a list having the unit that its last member carries."""
    found = [*quantities]
    last, begin = len(found) - 1, 0
    for at in [place for place, each in enumerate(found) if (kind := each.kind) is _NUMBER or kind is _POINTS]:
        if quantities[at].kind is _POINTS:
            if at and _in_points(text, found[at - 1], found[at]):
                found[at - 1] = _in_unit(text, found[at - 1], found[at])
            continue
        if at and not (quantities[at - 1].kind is _NUMBER and _linked(text, found[at - 1], found[at])):
            begin = at
        if at < last and quantities[at + 1].kind is not _NUMBER and _linked(text, found[at], found[at + 1]):
            found[begin : at + 1] = [_in_unit(text, item, found[at + 1]) for item in found[begin : at + 1]]
    return found


def _in_points(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether 个 counts points that are named later: 高于全国0.5个、全省0.2个百分点; 3个和2.5个百分点."""
    between = text[first.end : second.start]
    if first.unit != "个" or first.value is None or between[:1] not in _SIGNS or not between:
        return False
    broken = first.value % 1 != 0
    return len(between) == 1 or (broken and len(between) <= _PLACE)


def _linked(text: str, first: Quantity, second: Quantity) -> bool:
    return second.start - first.end == 1 and text[first.end] in _SIGNS


def _in_unit(text: str, bare: Quantity, last: Quantity) -> Quantity:
    unit = unit_of(last.written_unit)
    number = numeral(text, bare.numeral_start)
    if unit is None or number is None or unit.kind is Kind.ORDINAL:
        return bare
    if bare.value is None and bare.low is not None and bare.high is not None:
        number = Numeral(number.start, bare.numeral_end, bare.low, bare.high, number.step, number.scaled, number.hedge)
    in_scale = _in_scale(text, number, last)
    if in_scale is None:
        return bare
    number = in_scale
    amount = amount_of(number, unit.factor, exact=unit.discrete, hedge=bare.hedge or "")
    return quantity_of(number, amount, unit, start=bare.start, end=bare.end, hedge=bare.hedge or "")


def _in_scale(text: str, number: Numeral, last: Quantity) -> Numeral | None:
    """The numeral with the scale word of the last member (3.5、4.2亿元), if it has none and is of its size.

    A number that may have that scale or none (95和1.1亿元) is ``None``.
    """
    named = numeral(text, last.numeral_start)
    scale = text[last.numeral_end - 1]
    if named is None or scale not in _SCALES or text[number.end - 1] in _SCALES or number.hedge:
        return number
    coefficient = named.low / SCALES[scale] if text[named.end - 1] == scale else named.low
    alike = number.low < coefficient * _ALIKE and coefficient < number.low * _ALIKE
    if alike:
        return number.times(scale, number.end)
    return number if number.low >= _PLAIN else None


def joined_bounds(text: str, quantities: Sequence[Quantity]) -> Sequence[Quantity]:
    """The same quantities, a lower bound and the upper bound right after it made one: 50万元以上100万元以下."""
    hedged = [at for at, each in enumerate(quantities) if each.hedge]
    if not any(second - first == 1 for first, second in pairwise(hedged)):
        return quantities
    found: list[Quantity] = []
    for quantity in quantities:
        if quantity.hedge and found and found[-1].hedge and (both := _both(text, found[-1], quantity)):
            found[-1] = both
        else:
            found.append(quantity)
    return found


def _both(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    ways = {_WAYS.get(first.hedge or ""), _WAYS.get(second.hedge or "")}
    between = text[first.end : second.start]
    row = unit_of(second.written_unit)
    units = first.unit == second.unit or (first.unit is None and row is not None and row.factor == 1)
    if ways != {ABOVE, BELOW} or between not in _BETWEEN or not units or first.value is None or second.value is None:
        return None
    low, high = (first, second) if _WAYS.get(first.hedge or "") == ABOVE else (second, first)
    if low.value is None or high.value is None or low.value >= high.value:
        return None
    return Quantity(
        first.start, second.end, second.kind, None, low.value, high.value, second.unit, first.hedge,
        first.numeral_start, second.numeral_end, second.step, second.written_unit,
    )  # fmt: skip


_HEADING: Final = f"单位 ?: ?([{''.join(sorted(set(''.join(SCALES)) - set('kKwW兆')))}]{{0,2}})"
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


def in_table_units(text: str, quantities: Sequence[Quantity]) -> Sequence[Quantity]:
    """The same quantities, bare numbers in the rows of a table having the unit of their column or of its heading."""
    if "\t" in text:
        from newsfacts.extract.columns import column_units  # few texts hold a table

        quantities = _in_units(text, quantities, [_Heading(*cell) for cell in column_units(text)])
    return _in_units(text, quantities, _headings(text) if "单位:" in text or "单位 :" in text else [])


def _in_units(text: str, quantities: Sequence[Quantity], headings: list[_Heading]) -> Sequence[Quantity]:
    if not headings:
        return quantities
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
    return _in_unit_of(text, item, heading) if _is_cell(text, item) else item


def _is_cell(text: str, item: Quantity) -> bool:
    """Whether a number stands in an aligned row, or alone on its line."""
    begin = text.rfind("\n", max(item.start - _REACH, 0), item.start) + 1 or max(item.start - _REACH, 0)
    end = text.find("\n", item.end, item.end + _REACH)
    line = text[begin : end if end >= 0 else item.end + _REACH]
    return "\t" in line or "  " in line or line.strip() == text[item.start : item.end]


def _in_unit_of(text: str, item: Quantity, heading: _Heading) -> Quantity:
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
