"""A page → its lines of print, with where they stand and how far apart they are set; rows that go on become one.

Old archives and e-mail are set to a fixed width: rows that are full go on in the next one, and become one paragraph
again. A page is taken for wrapped if half of the rows with another right below are as wide as the widest, and a good
part of those do not end a sentence. An indent or a blank line begins a paragraph.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from newsfacts.data.layout import MARGIN
from newsfacts.model import Span
from newsfacts.reading.looks import Look, closed, look

_AROUND_ROWS = MARGIN.replace("\t", "")
"""What may stand around the row of a table; a tab there parts it from an empty cell."""
LOWEST_LEVEL = 6
"""Levels of Markdown headings; a line in bold stands below all."""


class Line(Struct, gc=False):
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
            if "\t" in words:
                words = raw.strip(_AROUND_ROWS)
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


WIDEST = 160
"""Widest row in columns of a typewriter, two a Chinese character; a wider one is a paragraph in one piece."""
NARROWEST = 20
"""Narrowest row."""
RAGGED = 3
"""A full row may fall short by so many columns: a sign must not begin a row, a word is not divided."""
FULL_SHARE = 0.5
"""Share of full rows among those with a row right below."""
OPEN_SHARE = 0.3
"""Share of the full rows that do not end a sentence."""
FEWEST = 3
"""Fewest full rows that show a width."""


def unwrap(lines: Sequence[Line]) -> Sequence[Line]:
    """Join the rows of a page that is set to one width; other pages come back as they are."""
    width = _set_width(lines)
    return list(_joined(lines, width)) if width else lines


def join_columns(lines: Sequence[Line]) -> Sequence[Line]:
    """Join the rows of a page in columns, of which each line is one: a row goes on while it is as wide as its column.

    The width of a column is that of two rows on end. A sign that ends a sentence at the end of a full row, or an indent
    below it, ends the paragraph.
    """
    paragraphs: list[Line] = []
    column = at = 0
    while at < len(lines):
        below = at + 1
        while below < len(lines):
            width, next_width = _columns(lines[below - 1]), _columns(lines[below])
            column = width if abs(width - next_width) <= RAGGED and width >= NARROWEST else column
            full = abs(width - column) <= RAGGED and next_width <= column + RAGGED
            if not full or lines[below].indent or lines[below].gap or closed(lines[below - 1].words):
                break
            below += 1
        paragraphs.append(_paragraph(lines[at:below]))
        at = below
    return paragraphs


def _set_width(lines: Sequence[Line]) -> int | None:
    """The width a page is set to, in columns, or ``None``."""
    if len(lines) <= FEWEST or any(len(line.words) > WIDEST for line in lines):
        return None
    upper = [line for line, below in pairwise(lines) if not below.gap]
    widths = sorted(_columns(line) for line in upper)
    if len(widths) < FEWEST or not NARROWEST <= widths[-FEWEST] <= WIDEST:
        return None
    width = widths[-FEWEST]
    full = [line for line in upper if _is_full(line, width)]
    unfinished = sum(not closed(line.words) for line in full)
    return width if len(full) >= FULL_SHARE * len(upper) and unfinished >= OPEN_SHARE * len(full) else None


def _columns(line: Line) -> int:
    """The width of a row with its indent: two columns a character, one for ASCII."""
    return 2 * (len(line.words) + line.indent) - len(line.words.encode("ascii", "ignore"))


def _is_full(line: Line, width: int) -> bool:
    return width - RAGGED <= _columns(line) <= width + RAGGED


def _joined(lines: Sequence[Line], width: int) -> Iterator[Line]:
    """The paragraphs of a page set to ``width``."""
    indented = any(line.indent for line in lines)
    parted = indented or any(line.gap for line in lines[1:])
    at = 0
    while at < len(lines):
        below = at + 1
        while below < len(lines) and _is_full(lines[below - 1], width) and not lines[below].gap:
            if (indented and lines[below].indent) or (not parted and closed(lines[below - 1].words)):
                break
            below += 1
        yield _paragraph(lines[at:below])
        at = below


def _paragraph(rows: Sequence[Line]) -> Line:
    first = rows[0]
    if len(rows) == 1:
        return first
    words = [first.words]
    for row in rows[1:]:
        words += between(words[-1][-1], row.words[0]), row.words
    whole = "".join(words)
    return Line(whole, look(whole), tuple(Span(row.start, row.end) for row in rows), first.gap, first.indent)


def between(last: str, first: str) -> str:
    """What to read between two rows: a space between Latin words, else nothing."""
    return " " if last.isalpha() and first.isalpha() and last.isascii() and first.isascii() else ""
