"""Lines whose words have styles: a terminal shows them in colour, a file as they read.

Styles are named as Rich names them (``bold red``); nothing here needs Rich, which takes longer to import than a page to
check.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final
from unicodedata import category, east_asian_width

from msgspec import Struct

from newsfacts.text.patterns import pattern

DIM: Final = "dim"
STRONG: Final = "bold"

_WIDE: Final = frozenset("WF")
"""East Asian widths of two cells, wide and full-width (Unicode Standard Annex 11)."""

_MARKS: Final = frozenset(("Mn", "Me", "Cf"))
"""General categories without a cell of their own: marks on the letter before, format characters."""

_UNBROKEN: Final = (
    r"(?s)[（《“‘「【]{0,3}"
    r"(?:[0-9A-Za-z.,:+%/-]{1,24}[万亿]{0,2}[元人个户家名位所次场吨亩]?|.)"
    r"[，。、；：！？）》”’」】%‰]{0,3}"
)
"""What print keeps on one line: a figure with its unit, a mark with what it closes or opens."""


class Styled(Struct, frozen=True):
    """One line: words in order, each with its style, ``""`` for none."""

    runs: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join([words for words, _ in self.runs])

    def within(self, style: str) -> "Styled":
        """The same line, its styles on top of another."""
        return Styled(tuple((words, f"{style} {own}".strip()) for words, own in self.runs)) if style else self

    def cut(self, start: int, end: int) -> "Styled":
        """The words between two offsets, with their styles."""
        runs, at = [], 0
        for words, style in self.runs:
            if piece := words[max(0, start - at) : max(0, end - at)]:
                runs.append((piece, style))
            at += len(words)
        return Styled(tuple(runs))


def styled(text: str, style: str = "") -> Styled:
    """A line in one style."""
    return Styled(((text, style),))


def marked(text: str, marks: Sequence[tuple[int, int]], style: str) -> Styled:
    """A line with some of its words in a style, ``marks`` their offsets in order."""
    edges = [0, *(edge for mark in marks for edge in mark), len(text)]
    return Styled(
        tuple((text[a:b], style if place % 2 else "") for place, (a, b) in enumerate(pairwise(edges)) if a < b)
    )


def cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_cell, text))


@cache
def _cell(char: str) -> int:
    return 2 if east_asian_width(char) in _WIDE else int(category(char) not in _MARKS)


def folded(line: Styled, room: int) -> Iterator[Styled]:
    """Fold a line the way print does: no figure broken in two, no line begun with a comma.

    ``room`` is the cells of a line. Only a figure longer than that is broken.
    """
    text = line.text
    if cells(text) <= room:
        yield line
        return
    for start, end in pairwise((0, *_breaks(text, room), len(text))):
        piece = text[start:end]
        first = start + len(piece) - len(piece.lstrip()) if start else start
        yield line.cut(first, start + len(piece.rstrip()))


def _breaks(text: str, room: int) -> Iterator[int]:
    """Offsets at which a new line begins."""
    used = 0
    for start, piece in _pieces(text, room):
        taken = cells(piece)
        if used and used + taken > room:
            yield start
            used = 0
        used += taken


def _pieces(text: str, room: int) -> Iterable[tuple[int, str]]:
    """What stays together, with its offset; single characters where that is longer than a line."""
    for found in pattern(_UNBROKEN).finditer(text):
        if cells(found[0]) <= room:
            yield found.start(), found[0]
        else:
            yield from enumerate(found[0], start=found.start())
