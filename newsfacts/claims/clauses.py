"""Clauses: the stretch of words around a figure, between two marks of punctuation.

For finders that read what a figure is, and of what. Offsets are on the running ruler. The marks of a text are found
once and bisected afterwards. A comma or colon inside a numeral (1,614.72; 16:30) is no mark.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache, wraps
from typing import Final, TypeVar

from msgspec import Struct

from newsfacts.text.patterns import in_numeral, places

REACH: Final = 48
"""Characters a clause is followed to either side of a figure."""

_MARKS: Final = "，。；：！？\n（）();!?、,:"
_NO_ENDS: Final = "、,:"


Found = TypeVar("Found")


def by_place(look: Callable[[str, int], Found]) -> Callable[[str, int], Found]:
    """Return a reader of places that does not look twice at one place of the text it was asked about last."""
    last: tuple[str, dict[int, Found]] = ("", {})

    @wraps(look)
    def remembering(text: str, at: int) -> Found:
        nonlocal last
        if last[0] is not text:
            last = (text, {})
        known = last[1]
        try:
            return known[at]
        except KeyError:
            found = known[at] = look(text, at)
            return found

    return remembering


class Marked(Struct, frozen=True, gc=False):
    """A text, where its marks stand, those inside its numerals among them, and the marks themselves."""

    text: str
    places: Sequence[int]
    signs: str

    def between(self, start: int, end: int) -> str:
        """Return the marks between two places."""
        low = bisect_left(self.places, start)
        return self.signs[low : bisect_left(self.places, end, low)]


@lru_cache(maxsize=4)
def marked(text: str) -> Marked:
    """Return where the marks of a text stand, found once for all who ask."""
    found = places(text, _MARKS)
    return Marked(text, found, "".join([text[at] for at in found]))


@lru_cache(maxsize=4)
def marks(text: str) -> Sequence[int]:
    """Return where the clauses of a text end."""
    found = marked(text)
    joints = {at for at in places(found.signs, _NO_ENDS) if not _is_end(text, found.places[at])}
    return [at for number, at in enumerate(found.places) if number not in joints] if joints else found.places


def _is_end(text: str, at: int) -> bool:
    """Whether one of the marks that may be none ends a clause."""
    return text[at] != "、" and not in_numeral(text, at)


@by_place
def opening(text: str, at: int) -> int:
    """Return where the clause that holds ``at`` begins, at most ``REACH`` characters before.

    A bracket that closes within the clause belongs to it.
    """
    found = marks(text)
    low = max(at - REACH, 0)
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
    found = marks(text)
    place = bisect_right(found, at - 1)
    high = min(at + REACH, len(text))
    return min(found[place], high) if place < len(found) else high


def before(text: str, at: int) -> str:
    """Return the words of the clause before ``at``."""
    return text[opening(text, at) : at]


def after(text: str, at: int) -> str:
    """Return the words of the clause from ``at`` on."""
    return text[at : closing(text, at)]


def enclosed(text: str, at: int, limit: int) -> bool:
    """Return whether ``at`` stands in a bracket that closes before ``limit``."""
    low = max(0, at - 40)
    for left, right in (("(", ")"), ("（", "）")):
        begin = text.rfind(left, low, at)
        if begin >= 0 and text.rfind(right, begin, at) < 0:
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
