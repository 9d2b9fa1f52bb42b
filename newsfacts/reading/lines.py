"""A page → its lines of print, with where they stand and how far apart they are set."""

from collections.abc import Iterator

from msgspec import Struct

from newsfacts.data.layout import MARGIN
from newsfacts.model import Span
from newsfacts.reading.looks import Look, look

LOWEST_LEVEL = 6
"""Levels of Markdown headings; a line in bold stands below all."""


class Line(Struct):
    """A line of print without its margins, or a paragraph set in several rows of one width.

    ``rows`` are the rows on the page ruler; ``gap`` counts the blank lines above, ``indent`` the characters before it.
    ``level`` is that of a Markdown heading.
    """

    words: str
    look: Look
    rows: tuple[Span, ...]
    gap: int
    indent: int
    level: int = 0

    @property
    def start(self) -> int:
        """Where it begins on the page."""
        return self.rows[0].start

    @property
    def end(self) -> int:
        """Where it ends on the page."""
        return self.rows[-1].end


def print_lines(text: str) -> Iterator[Line]:
    """The lines of a page that have something printed on them, in order."""
    at = gap = 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip(MARGIN)
        if words:
            indent = raw.index(words[0]) if raw[0] in MARGIN else 0
            start = at + indent
            if words[0] in "#*" and (heading := _heading(words, start, gap)):
                yield heading
            else:
                yield Line(words, look(words), (Span(start, start + len(words)),), gap, indent)
            gap = 0
        else:
            gap += 1
        at += len(raw)


def _heading(words: str, start: int, gap: int) -> Line | None:
    """A Markdown heading without its marks: ``# Title``, ``## Subhead``, ``**Subhead**``."""
    title = words.strip("#*" + MARGIN)
    marks = len(words) - len(words.lstrip("#"))
    bold = words.startswith("**") and words.endswith("**") and words.count("**") == 2
    if not title or not (bold or (0 < marks <= LOWEST_LEVEL and words[marks : marks + 1] == " ")):
        return None
    start += words.index(title)
    return Line(title, Look.HEAD, (Span(start, start + len(title)),), gap, 0, marks or LOWEST_LEVEL)
