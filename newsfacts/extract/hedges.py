"""Hedges around a figure: the word before the numeral and the word after the unit, by longest look-up.

Both look at a constant number of characters only.
"""

from typing import Final

from newsfacts.data.hedges import AFTER, BEFORE, BEFORE_SCALE, NOT_HEDGES
from newsfacts.data.units import lengths

_BEFORE_LENGTHS: Final = lengths(frozenset(word[::-1] for word in BEFORE))
_AFTER_LENGTHS: Final = lengths(frozenset(AFTER))


def hedge_before(text: str, at: int, floor: int, *, scale: bool) -> str:
    """Word that ends at ``at`` and hedges the numeral there, not reaching before ``floor``; else empty.

    ``scale`` tells that the numeral is a bare scale word, which 上 and 过 may hedge (上百, 过亿).
    """
    for length in _BEFORE_LENGTHS.get(text[at - 1 : at], ()):
        word = text[max(at - length, floor, 0) : at]
        if word in BEFORE and text[at - length - 1 : at - length] not in NOT_HEDGES.get(word, ()):
            return word
    last = text[at - 1 : at] if scale and at > floor else ""
    return last if last in BEFORE_SCALE and text[at - 2 : at - 1] not in NOT_HEDGES.get(last, ()) else ""


def hedge_after(text: str, at: int, *, counted: bool = False) -> str:
    """Word at ``at`` that hedges the figure before it; else empty. After a measure word 多 and 余 hedge nothing."""
    if counted and text[at : at + 1] in _AFTER_AMOUNTS:
        return ""
    for length in _AFTER_LENGTHS.get(text[at : at + 1], ()):
        word = text[at : at + length]
        if word in AFTER and text[at + length : at + length + 1] not in _NOT_AFTER.get(word, ()):
            return word
    return ""


_AFTER_AMOUNTS: Final = frozenset({"多", "余"})
_NOT_AFTER: Final = {
    "多": frozenset("少次元家样种方边媒数项年个名位条级层"),
    "余": frozenset("下额款地量"),
    "许": frozenset("可多"),
    "上下": frozenset("游"),
}
"""Characters after a one-character hedge that make it part of another word (5元多, not 5国多边)."""
