"""An article in the making: the strips of print it was set in, in the order of the page, and the text that they make.

The running text has the breaks joined and the captions lifted out; every character of it is traced to the page.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct, field

from newsfacts.data.layout import INVISIBLE
from newsfacts.model import Block, BlockRole, Piece, Running, Span
from newsfacts.reading.lines import between
from newsfacts.text.patterns import holds

_PARAGRAPH: Final = BlockRole.PARAGRAPH
_FURNITURE: Final = BlockRole.FURNITURE


class Strip(Struct, gc=False):
    """A line of print and what it is to its article; ``rows`` on the page ruler.

    ``continues`` says that it goes on with the paragraph before it, which a column or a picture broke off.
    """

    role: BlockRole
    rows: tuple[Span, ...]
    continues: bool = False

    @property
    def span(self) -> Span:
        """Where it stands on the page."""
        return self.rows[0] if len(self.rows) == 1 else Span(self.rows[0].start, self.rows[-1].end)


class Draft(Struct):
    """The strips of an article so far; ``broken`` while its last paragraph has not come to an end.

    ``bodied`` once it has a paragraph, ``ended`` while a byline or the page's imprint closes it. ``day`` is the date
    printed with it.
    """

    strips: list[Strip] = field(default_factory=list)
    bodied: bool = False
    broken: bool = False
    ended: bool = False
    continued_from: str | None = None
    continued_to: str | None = None
    day: datetime.date | None = None

    @property
    def start(self) -> int:
        """Where the article begins on the page."""
        return self.strips[0].rows[0].start

    def add(self, role: BlockRole, rows: tuple[Span, ...], *, continues: bool = False) -> None:
        """Put a strip at the end."""
        self.strips.append(Strip(role, rows, continues))

    def trim(self) -> list[Span]:
        """Take off what belongs to the page at either end, and return it."""
        first, last = 0, len(self.strips)
        while first < last and self.strips[first].role is _FURNITURE:
            first += 1
        while last > first and self.strips[last - 1].role is _FURNITURE:
            last -= 1
        loose = [strip.span for strip in (*self.strips[:first], *self.strips[last:])]
        self.strips = self.strips[first:last]
        return loose


def compose_running(strips: Sequence[Strip], text: str) -> tuple[Running, tuple[Block, ...]]:
    """The text of an article as it is read, and its blocks.

    Where nothing was moved the running text is the page's own stretch, in one piece. Characters without width are left
    out of it, for they stand inside figures.
    """
    start, end = strips[0].rows[0].start, strips[-1].rows[-1].end
    whole = text[start:end]
    invisible = holds(whole, INVISIBLE)
    if invisible or any(strip.continues or len(strip.rows) > 1 for strip in strips):
        return _rearranged(_reading_order(strips), text, _visible if invisible else _whole)
    spans = [(strip.role, strip.rows[0]) for strip in strips]
    blocks = tuple([Block(role, span.start - start, span.end - start) for role, span in spans])
    return Running(whole, (Piece(0, start, end - start),)), blocks


def _reading_order(strips: Sequence[Strip]) -> list[tuple[BlockRole, list[Span]]]:
    """Blocks as lists of what they are made of, in reading order: what interrupts a paragraph comes after it."""
    order: list[tuple[BlockRole, list[Span]]] = []
    last = -1
    for strip in strips:
        if strip.continues:
            order[last][1].extend(strip.rows)
            continue
        order.append((strip.role, list(strip.rows)))
        if strip.role is _PARAGRAPH:
            last = len(order) - 1
    return order


def _rearranged(
    order: Sequence[tuple[BlockRole, list[Span]]], text: str, parts: Callable[[Span, str], Iterable[Span]]
) -> tuple[Running, tuple[Block, ...]]:
    words: list[str] = []
    pieces: list[Piece] = []
    blocks: list[Block] = []
    at = 0
    for role, spans in order:
        if blocks:
            words.append("\n")
            at += 1
        start = at
        last = ""
        for span in spans:
            space = between(last, text[span.start])
            words.append(space)
            at += len(space)
            for part in parts(span, text):
                words.append(part.of(text))
                pieces.append(Piece(at, part.start, part.end - part.start))
                at += part.end - part.start
            last = text[span.end - 1]
        blocks.append(Block(role, start, at))
    return Running("".join(words), tuple(pieces)), tuple(blocks)


def _whole(span: Span, _: str) -> tuple[Span]:
    return (span,)


def _visible(span: Span, text: str) -> Iterator[Span]:
    """The parts of a row between characters without width."""
    start = span.start
    for at in range(span.start, span.end):
        if text[at] in INVISIBLE:
            if start < at:
                yield Span(start, at)
            start = at + 1
    if start < span.end:
        yield Span(start, span.end)
