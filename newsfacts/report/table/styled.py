"""Lines whose words have styles: a terminal shows them in colour, a file as they read.

Styles are named as Rich names them (``bold red``); nothing here needs Rich, which takes longer to import than a page to
check.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final
from unicodedata import category, east_asian_width

from msgspec import Struct

DIM: Final = "dim"
STRONG: Final = "bold"

_WIDE: Final = frozenset("WF")
"""East Asian widths of two cells, wide and full-width (Unicode Standard Annex 11)."""

_MARKS: Final = frozenset(("Mn", "Me", "Cf"))
"""General categories without a cell of their own: marks on the letter before, format characters."""

_OPENING: Final = frozenset("（《“‘「『【")
"""What no line ends with."""

_CLOSING: Final = frozenset("，。、；：！？）》”’」』】%‰")
"""What no line begins with."""

_FIGURE: Final = frozenset("0123456789.,:+%/-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_SCALES: Final = frozenset("万亿")
_UNITS: Final = frozenset("元人个户家名位所次场吨亩")
"""A figure in digits, its scale and its unit stay on one line."""


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


def _pieces(text: str, room: int) -> Iterator[tuple[int, str]]:
    """What stays together, with its offset; single characters where that is longer than a line."""
    edges = (at for at in range(1, len(text)) if not _stay(text[at - 1], text[at]))
    for start, end in pairwise((0, *edges, len(text))):
        piece = text[start:end]
        if cells(piece) <= room:
            yield start, piece
        else:
            yield from enumerate(piece, start=start)


def _stay(before: str, after: str) -> bool:
    """Whether no line may end between two characters."""
    if after in _CLOSING or before in _OPENING:
        return True
    if before in _FIGURE:
        return after in _FIGURE or after in _SCALES or after in _UNITS
    return before in _SCALES and (after in _SCALES or after in _UNITS)
