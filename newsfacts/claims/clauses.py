"""Clauses: the stretch of words around a figure, between two marks of punctuation.

For finders that read what a figure is, and of what. Offsets are on the running ruler. The marks of a text are found
once and bisected afterwards. A comma or colon inside a numeral (1,614.72; 16:30) is no mark.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Final, TypeVar

from msgspec import Struct

from newsfacts.text.patterns import cuts, in_numeral
from newsfacts.text.told import kept

REACH: Final = 48
"""Characters a clause is followed to either side of a figure."""

_ENDS: Final = "，。；：！？\n（）();!?"
_MAYBE: Final = ",:"
"""What ends a clause unless it stands inside a numeral."""
_PAUSE: Final = "、"


Found = TypeVar("Found")


def by_place(look: Callable[[str, int], Found]) -> Callable[[str, int], Found]:
    """Return a reader of places that does not look twice at one place of the texts it was asked about last."""

    @kept
    def places(_: str) -> dict[int, Found]:
        return {}

    last: tuple[str, dict[int, Found]] = ("", {})

    @wraps(look)
    def remembering(text: str, at: int) -> Found:
        nonlocal last
        if last[0] is not text:
            last = (text, places(text))
        known = last[1]
        if at in known:
            return known[at]
        found = known[at] = look(text, at)
        return found

    return remembering


class Marked(Struct, frozen=True, gc=False):
    """A text, where its marks stand, those inside its numerals among them, and those that end a clause."""

    text: str
    places: Sequence[int]
    ends: Sequence[int]


@kept
def marked(text: str) -> Marked:
    """Return where the marks of a text stand, found once for all who ask."""
    sure, maybe, pauses = cuts(text, _ENDS), cuts(text, _MAYBE), cuts(text, _PAUSE)
    ends = sorted([*sure, *[at for at in maybe if not in_numeral(text, at)]]) if maybe else sure
    return Marked(text, sorted([*sure, *maybe, *pauses]), ends)


@by_place
def opening(text: str, at: int) -> int:
    """Return where the clause that holds ``at`` begins, at most ``REACH`` characters before.

    A bracket that closes within the clause belongs to it.
    """
    found = marked(text).ends
    low = at - REACH if at > REACH else 0
    place = bisect_left(found, at) - 1
    while place >= 0 and found[place] >= low:
        mark = text[found[place]]
        if mark not in ")）":
            return found[place] + 1
        inner = text.rfind("（" if mark == "）" else "(", low, found[place])
        if inner < 0:
            return found[place] + 1
        place = bisect_left(found, inner) - 1
    return low


def closing(text: str, at: int) -> int:
    """Return where the clause that goes on at ``at`` ends, at most ``REACH`` characters after."""
    found = marked(text).ends
    place = bisect_right(found, at - 1)
    if place < len(found) and found[place] <= at + REACH:
        return found[place]
    return min(at + REACH, len(text))


def before(text: str, at: int) -> str:
    """Return the words of the clause before ``at``."""
    return text[opening(text, at) : at]


def after(text: str, at: int) -> str:
    """Return the words of the clause from ``at`` on."""
    return text[at : closing(text, at)]


def enclosed(text: str, at: int, limit: int) -> bool:
    """Return whether ``at`` stands in a bracket that closes before ``limit``."""
    near = text[max(0, at - 40) : at]
    for left, right in (("(", ")"), ("（", "）")):
        if left in near and right not in near[near.rfind(left) :]:
            return 0 <= text.find(right, at, at + 40) < limit
    return False


def says(words: str, name: str) -> bool:
    """Return whether words hold a name: all its characters in order, a short name without a gap."""
    if len(name) <= 2:
        return name in words
    at = -1
    for char in name:
        at = words.find(char, at + 1)
        if at < 0:
            return False
    return True
