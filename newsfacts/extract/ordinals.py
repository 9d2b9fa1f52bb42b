"""Ordinals and numbers that designate: 第十一批, 第3名, 二期工程, 十一届.

The number behind 第 is a rank; before a body's name it is part of the name. A Chinese numeral before 级 or 期 tells
which one, not how many; 两 always counts.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.words import AFTER_ORDINAL, CONGRESSES, DESIGNATIONS
from newsfacts.extract import reasons
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Kind, Quantity, Skipped

_ORDINAL_LENGTHS: Final = range(max(map(len, AFTER_ORDINAL)), 0, -1)
_AFTER: Final = frozenset(AFTER_ORDINAL)
_FIRST: Final = frozenset(word[0] for word in AFTER_ORDINAL)


def ordinal_at(text: str, at: int, start: int) -> Quantity | Skipped | None:
    """Read the ordinal whose numeral starts at ``at``; it begins at ``start``, the 第 if it has one (第1、2名)."""
    number = numeral(text, at)
    if number is None:
        return None
    end = number.end
    if text[end : end + 1] in _FIRST and any(text[end : end + size] in _AFTER for size in _ORDINAL_LENGTHS):
        return Skipped(start, end, reasons.NAME)
    written = unit_at(text, end)
    if written is None:
        return _rank(number, start, end, None)
    return _rank(number, start, written.end, written.unit.name)


def _rank(number: Numeral, start: int, end: int, unit: str | None) -> Quantity:
    value = number.low
    return Quantity(
        start, end, Kind.ORDINAL, value, value, value, unit, None, number.start, number.end, Decimal(0), unit or ""
    )


def designation_at(text: str, at: int, end: int) -> Quantity | Skipped | None:
    """Read a Chinese numeral that designates: 十八大, 二期, 十一届; ``None`` where it counts."""
    after = text[end : end + 1]
    if after == "大" and text[at:end] in CONGRESSES and text[at - 1 : at] != "等":
        return Skipped(at, end + 1, reasons.NAME)
    if after in DESIGNATIONS and after and text[at] != "两" and text[end + 1 : end + 2] != "别":
        return Skipped(at, end + 1, reasons.NAME)
    if after == "次" and text[at - 1 : at] == "届":
        number = numeral(text, at)
        return _rank(number, at, end + 1, "次") if number else None
    if after == "届" and text[at] != "两" and text[at - 1 : at] not in _HELD and text[at - 2 : at] not in _HELD:
        number = numeral(text, at)
        return _rank(number, at, end + 1, "届") if number else None
    return None


_HELD: Final = frozenset({"办", "行", "满", "续", "共", "办了", "行了", "办过"})
