"""Figures that cannot be the whole of a share: its own part told a second time, and parts with a share of their own.

For the checks of family NF2, before a contradiction is told. Blind to shares told in another sentence.
"""

from bisect import bisect_left
from decimal import Decimal
from typing import Final

from newsfacts.checks._told import fits as again
from newsfacts.claims.changes import is_amount
from newsfacts.claims.shares import counted
from newsfacts.model import Analysis, Claim

REACH: Final = 24
"""Characters behind a figure in which its own share begins."""

AFTER: Final = 3
"""Figures behind one among which the next amount is sought."""


def shared_out(analysis: Analysis, whole: Claim) -> bool:
    """Return whether a figure is told as a part itself, which its share follows: 农村 39 起，占总数的 59 %."""
    start, unit = whole.quantity.end, counted(whole)
    place = bisect_left(analysis.claims, start, key=_start)
    following = (each for each in analysis.claims[place : place + AFTER] if counted(each) == unit)
    ends = [each.quantity.start for each in following if is_amount(each.quantity)]
    words = analysis.text[start : min(start + REACH, analysis.sentences[whole.sentence].end, *ends)].partition("；")[0]
    return any(word in words for word in ("占", "份额", "比重"))


def _start(claim: Claim) -> int:
    return claim.quantity.start


def retold(whole: Claim, part: Claim) -> bool:
    """Return whether two figures are one, told a second time and perhaps rounder."""
    one, other = whole.quantity.value or Decimal(0), part.quantity.value or Decimal(0)
    return one == other or (again(whole, part) and abs(one - other) * 10 < one)
