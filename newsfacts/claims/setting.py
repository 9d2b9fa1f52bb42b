"""Where a figure stands: its clause, its neighbours, and the cues before and after it.

For the rest of ``claims``; offsets are on the running ruler. Every look to either side is bounded by the reach of a
clause (``clauses.REACH``), so an article costs time in proportion to its length, whatever it is.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import closing, opening
from newsfacts.claims.cues import Cue, find
from newsfacts.data.categories import GROUP_BY_KIND, GROUP_BY_UNIT, Group
from newsfacts.model import Kind, Quantity

BACKGROUND: Final = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION, Kind.ORDINAL, Kind.AGE})
"""Figures that do not part a clause: 五年累计666亿元 is one stretch of words."""

_MONEY: Final = re.compile("元|币|镑|￥|\\$")
"""What shows that a rate is so much money for one."""

_JOINS: Final = frozenset("和、及与或")


class Setting(Struct, frozen=True):
    """A figure in its clause.

    ``opening``/``closing`` bound the clause; ``left``/``right`` the stretch up to the neighbouring amounts in it.
    ``cues`` are those of the whole sentence (beginning at ``sentence``), ``place`` the first that follows the figure.
    """

    text: str
    quantity: Quantity
    group: Group | None
    sentence: int
    opening: int
    closing: int
    left: int
    right: int
    cues: Sequence[Cue]
    place: int

    @property
    def start(self) -> int:
        """Where the figure begins."""
        return self.quantity.start

    @property
    def end(self) -> int:
        """Where the figure ends."""
        return self.quantity.end

    @property
    def joined(self) -> bool:
        """Whether the figure goes on with a list that the one before began: 1006万人和1193万人."""
        return self.left > self.opening and self.text[self.start - 1] in _JOINS

    def before(self, limit: int) -> Iterator[Cue]:
        """Yield the cues before the figure that begin at or after ``limit``, the nearest first."""
        start = self.quantity.start
        for index in range(self.place - 1, -1, -1):
            cue = self.cues[index]
            if cue.start < limit:
                return
            if cue.end <= start:
                yield cue

    def after(self, limit: int) -> Iterator[Cue]:
        """Yield the cues after the figure that end at or before ``limit``, the nearest first."""
        for index in range(self.place, len(self.cues)):
            cue = self.cues[index]
            if cue.end > limit:
                return
            yield cue

    def within(self, start: int, end: int) -> Iterator[Cue]:
        """Yield the cues that begin in a range, in order."""
        for index in range(bisect_left(self.cues, start, key=_start), len(self.cues)):
            cue = self.cues[index]
            if cue.start >= end:
                return
            yield cue


def _start(cue: Cue) -> int:
    return cue.start


def group_of(quantity: Quantity) -> Group | None:
    """Return what sort of thing the figure counts; ``None`` for dates, ranks and the like."""
    unit = quantity.written_unit or quantity.unit or ""
    if quantity.kind is Kind.RATE:
        return Group.PRICE if _MONEY.search(unit) else None
    return GROUP_BY_UNIT.get(unit) or GROUP_BY_UNIT.get(quantity.unit or "") or GROUP_BY_KIND.get(quantity.kind)


def settings(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> list[Setting]:
    """Return one setting for each figure of the sentence ``text[start:end]``."""
    cues = _cues(text, start, end, quantities)
    starts = [cue.start for cue in cues]
    amounts = [quantity for quantity in quantities if quantity.kind not in BACKGROUND]
    ends, begins = [amount.end for amount in amounts], [amount.start for amount in amounts]
    return [_setting(text, quantity, start, cues, starts, ends, begins) for quantity in quantities]


def _cues(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> list[Cue]:
    """The cues between the figures of a sentence, and none across the edge of one."""
    found: list[Cue] = []
    at = start
    for quantity in quantities:
        found += find(text, at, quantity.start)
        at = max(at, quantity.end)
    return found + find(text, at, end)


def _setting(
    text: str, quantity: Quantity, sentence: int, cues: list[Cue], starts: list[int], ends: list[int], begins: list[int]
) -> Setting:
    first = max(opening(text, quantity.start), sentence)
    last = closing(text, quantity.end)
    before, after = bisect_left(begins, quantity.start), bisect_left(begins, quantity.end)
    left = max(ends[before - 1], first) if before else first
    right = min(begins[after], last) if after < len(begins) else last
    place = bisect_left(starts, quantity.end)
    return Setting(text, quantity, group_of(quantity), sentence, first, last, left, right, cues, place)
