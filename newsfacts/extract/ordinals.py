"""Ordinals: 第十一批, 第3名. The number behind 第 is a rank; before a body's name it is part of the name."""

from typing import Final

from newsfacts.data.words import AFTER_ORDINAL
from newsfacts.extract import reasons
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Kind, Quantity, Skipped

_REACH: Final = 10


def ordinal_at(text: str, at: int) -> Quantity | Skipped | None:
    """Read the ordinal whose numeral starts at ``at``, right after 第."""
    number = numeral(text, at)
    if number is None:
        return None
    if any(text.startswith(word, number.end) for word in AFTER_ORDINAL):
        return Skipped(at - 1, number.end, reasons.NAME)
    written = unit_at(text, number.end)
    end = written.end if written else number.end
    unit = written.unit.name if written else None
    return Quantity(
        at - 1, end, Kind.ORDINAL, number.low, number.low, number.low, unit, None, at, number.end, number.step * 0,
        written.spelling if written else "",
    )  # fmt: skip
