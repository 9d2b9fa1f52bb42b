"""A page → its lines of print, with where they stand and how far apart they are set."""

from collections.abc import Iterator

from msgspec import Struct

from newsfacts.data.layout import MARGIN
from newsfacts.reading.looks import Look, look


class Line(Struct):
    """A line of print without its margins; ``start``/``end`` on the page ruler.

    ``gap`` counts the blank lines above it, ``indent`` the characters before it.
    """

    start: int
    end: int
    words: str
    look: Look
    gap: int
    indent: int


def print_lines(text: str) -> Iterator[Line]:
    """The lines of a page that have something printed on them, in order."""
    at = gap = 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip(MARGIN)
        if words:
            indent = raw.index(words[0]) if raw[0] in MARGIN else 0
            start = at + indent
            yield Line(start, start + len(words), words, look(words), gap, indent)
            gap = 0
        else:
            gap += 1
        at += len(raw)
