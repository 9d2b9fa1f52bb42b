"""Counts: small whole numbers, 2 to 99, with a measure (五所, 3个), which may announce a list or points.

For the checks of family NF4. Claims and numerals that are none (“三个代表”) alike. Offsets are on the running ruler.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.claims.once import once
from newsfacts.data.lists import MEASURES
from newsfacts.data.numerals import DIGITS
from newsfacts.model import Analysis, Claim, Kind

_LONGEST: Final = 3
"""Characters of the numeral."""

_ARABIC: Final = "0123456789０１２３４５６７８９"
_HAN: Final = "一二两三四五六七八九十"
NUMERALS: Final = frozenset(_ARABIC + _HAN)
_COUNTED: Final = frozenset({Kind.COUNT, Kind.NUMBER})


class Count(Struct, frozen=True, gc=False):
    """A small whole number with a measure: where its numeral stands, its worth, its claim where it is one."""

    start: int
    end: int
    worth: int
    claim: Claim | None


@once
def counts(analysis: Analysis) -> tuple[Count, ...]:
    """Return the small whole numbers that a measure follows, claims and set-aside numerals alike."""
    text = analysis.text
    return tuple(
        [
            Count(start, end, worth, claim)
            for start, end, claim in _numerals(analysis)
            if end - start <= _LONGEST and text[end : end + 1] in MEASURES and (worth := small(text[start:end])) > 1
        ]
    )


def _numerals(analysis: Analysis) -> Iterator[tuple[int, int, Claim | None]]:
    """Yield where the numerals of exact counts stand, with their claims."""
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.kind in _COUNTED and not quantity.hedge:
            yield quantity.numeral_start, quantity.numeral_end, claim
    text = analysis.text
    for aside in analysis.asides:
        start = aside.start
        if (first := text[start]) in NUMERALS:
            words = text[start : aside.end]
            rest = words.lstrip(_ARABIC if first in _ARABIC else _HAN)
            yield start, aside.end - len(rest), None


def small(numeral: str) -> int:
    """Return the worth of a whole numeral below 100 in digits or in Chinese; 0 where it is none."""
    if numeral.isdecimal():
        return int(numeral) if len(numeral) < _LONGEST else 0
    if numeral == "十":
        return 10
    tens, ten, ones = numeral.rpartition("十")
    if (tens and tens not in DIGITS) or (ones and ones not in DIGITS):
        return 0
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones, 0)
