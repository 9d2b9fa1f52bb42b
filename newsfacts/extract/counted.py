"""A numeral with the unit behind it, and with the hedge between the two made part of the numeral (400余人)."""

from typing import Final

from newsfacts.extract.numerals import Numeral
from newsfacts.extract.units import Written, unit_at

_HEDGES: Final = frozenset("多余来几许")
_SCALES: Final = frozenset("百千万")
"""Scale words that 把 opens: 百把人, 千把元."""
_ROUND: Final = 10


def with_unit(text: str, number: Numeral) -> tuple[Numeral, Written | None]:
    """Read the unit of a numeral, if there is one; a hedge before it opens the numeral."""
    after = text[number.end : number.end + 1]
    if after in _HEDGES and after and not number.hedge and number.low == number.high:
        written = unit_at(text, number.end + 1)
        if written or (after in "多余" and number.low >= _ROUND and number.low % _ROUND == 0):
            return number.opened(after), written
    if after == "把" and text[number.start : number.end] in _SCALES and (written := unit_at(text, number.end + 1)):
        return number.opened(after), written
    written = unit_at(text, number.end)
    if written and written.hedge and not number.hedge:
        return number.opened(written.hedge, tail=0), written
    return number, written
