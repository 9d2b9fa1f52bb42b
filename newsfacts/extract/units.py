"""Unit after a numeral, and currency before it: longest match in the unit table, on the folded text.

A unit may stand one space away, be a rate (元/吨, 元每平方米), and carry a hedge inside (3个多月, 5年多).
"""

from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.boundaries import NOT_UNITS
from newsfacts.data.units import CURRENCY_BEFORE, UNIT_BY_SPELLING, UNIT_LENGTHS
from newsfacts.model import Kind, Unit


class Written(Struct, frozen=True):
    """A unit as it stands in the text: where it ends, its row, and the hedge inside it."""

    end: int
    unit: Unit
    spelling: str
    hedge: str = ""


_LONGEST_CURRENCY: Final = max(map(len, CURRENCY_BEFORE))
_LAST_OF_CURRENCY: Final = frozenset(spelling[-1] for spelling in CURRENCY_BEFORE)
_PER: Final = frozenset("/每")


def unit_at(text: str, at: int) -> Written | None:
    """Read the unit that begins at ``at`` or one space later; ``None`` if there is none."""
    if text[at : at + 1] == " ":
        at += 1
    if text[at : at + 1] not in UNIT_LENGTHS:
        return None
    if text[at] == "个" and text[at + 1 : at + 2] in _INSIDE:
        return _hedged(text, at)
    found = _longest(text, at)
    if found and text[found.end : found.end + 1] in _PER:
        return _rate(text, found)
    return found


_INSIDE: Final = frozenset("多余来")


def _hedged(text: str, at: int) -> Written | None:
    """个 with a hedge before the unit proper: 3个多月, 2个多小时."""
    found = _longest(text, at + 2)
    if found and (row := UNIT_BY_SPELLING.get("个" + found.spelling)):
        return Written(found.end, row, "个" + found.spelling, text[at + 1])
    return _longest(text, at)


def _longest(text: str, at: int) -> Written | None:
    for length in UNIT_LENGTHS.get(text[at : at + 1], ()):
        spelling = text[at : at + length]
        row = UNIT_BY_SPELLING.get(spelling)
        if row and not _cut_off(text, at + len(spelling), spelling):
            return Written(at + len(spelling), row, spelling)
    return None


def _cut_off(text: str, end: int, spelling: str) -> bool:
    """Whether what follows makes the spelling the beginning of another word (3成员, 5km2, 2m高 is none)."""
    after = text[end : end + 1]
    if spelling[-1].isascii() and spelling[-1].isalpha():
        return after.isascii() and after.isalnum()
    return after in NOT_UNITS.get(spelling, ())


def _rate(text: str, top: Written) -> Written:
    """A unit per another: money in its base unit, everything else as it is named."""
    below = _longest(text, top.end + 1)
    if below is None:
        return top
    row = top.unit
    money = row.kind is Kind.MONEY
    name = f"{row.base if money else row.name}/{below.unit.name}"
    known = UNIT_BY_SPELLING.get(name)
    unit = known or Unit(name, name, row.factor if money else Decimal(1), Kind.RATE)
    return Written(below.end, unit, text[top.end - len(top.spelling) : below.end])


def currency_before(text: str, at: int, floor: int) -> tuple[int, Unit] | None:
    """Read the currency that ends at ``at`` (US$, 港币, 人民币), not before ``floor``: its start and its unit."""
    if at and text[at - 1] == " ":
        at -= 1
    if at <= floor or text[at - 1] not in _LAST_OF_CURRENCY:
        return None
    for length in range(_LONGEST_CURRENCY, 0, -1):
        name = CURRENCY_BEFORE.get(text[max(at - length, floor) : at])
        if name:
            return max(at - length, floor), UNIT_BY_SPELLING[name]
    return None
