"""Pages, their articles, the blocks and sentences of an article, and where each stands.

Ranges of the page, and of the article as it is read.
"""

from bisect import bisect_right
from enum import StrEnum
from functools import cached_property
from typing import Final

from msgspec import Struct


class Span(Struct, frozen=True, gc=False, order=True, array_like=True):
    """Half-open range of code points in ``Page.text``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words the span covers."""
        return text[self.start : self.end]


class Piece(Struct, frozen=True, gc=False):
    """``length`` code points that stand at ``running`` in the running text and at ``page`` in the page."""

    running: int
    page: int
    length: int


class Running(Struct, frozen=True, dict=True):
    """An article's text as it is read, and where each piece of it stands on the page."""

    text: str
    pieces: tuple[Piece, ...]

    def locate(self, start: int, end: int) -> Span:
        """Return the page span of a running range, from its first character to its last."""
        if (shift := self.shift) is not None:
            return Span(start + shift, end + shift)
        return Span(self._page(start), self._page(end - 1) + 1)

    @property
    def shift(self) -> int | None:
        """By how much the article stands further on on the page, if it is one piece."""
        if len(self.pieces) != 1:
            return None
        return self.pieces[0].page - self.pieces[0].running

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.running for piece in self.pieces]

    def _page(self, at: int) -> int:
        place = bisect_right(self._starts, at) - 1
        piece = self.pieces[max(place, 0)]
        return piece.page + min(at - piece.running, piece.length)


class BlockRole(StrEnum):
    """What a stretch of print is to its article."""

    KICKER = "kicker"
    TITLE = "title"
    SUBTITLE = "subtitle"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BYLINE = "byline"
    JUMP = "jump"
    FURNITURE = "furniture"


_HEADING: Final = frozenset({BlockRole.KICKER, BlockRole.TITLE, BlockRole.SUBTITLE})


class Block(Struct, frozen=True, gc=False):
    """A stretch of the running text with its role; ``start``/``end`` on the running ruler."""

    role: BlockRole
    start: int
    end: int


class Dateline(Struct, frozen=True):
    """Where and when a report was sent, as its first words say: 新华社河湾6月3日电.

    ``place`` is as printed; ``date`` is ISO 8601 where the year is printed or the publication date tells it.
    """

    span: Span
    place: str | None
    date: str | None


class Article(Struct, frozen=True):
    """One article of a page; spans on the page ruler, ``blocks`` on the running ruler.

    ``date`` is the publication date, ISO 8601, where known. ``continued_from`` is the page it comes from (A1),
    ``continued_to`` the page it goes on on.
    """

    id: str
    span: Span
    title: Span | None
    kicker: Span | None
    subheads: tuple[Span, ...]
    byline: tuple[str, ...]
    date: str | None
    continued_from: str | None
    captions: tuple[Span, ...]
    running: Running
    blocks: tuple[Block, ...]
    dateline: Dateline | None = None
    continued_to: str | None = None

    @property
    def headings(self) -> tuple[Block, ...]:
        """The blocks of kicker, title and subtitle, in reading order."""
        return tuple([block for block in self.blocks if block.role in _HEADING])


class Page(Struct, frozen=True):
    """The text under examination: ``text`` is built once by the reader and never edited.

    ``furniture`` are the lines that belong to no article: folio, editors, imprint. ``encoding`` is how its bytes were
    read, ``replaced`` how many of them could not be. ``dated`` says where the articles' date comes from: ``option``,
    ``document``, ``page``, ``file name``, or ``None`` where it is unknown.
    """

    source: str
    text: str
    encoding: str
    articles: tuple[Article, ...]
    replaced: int = 0
    dated: str | None = None
    furniture: tuple[Span, ...] = ()


class Sentence(Struct, frozen=True, gc=False):
    """A sentence of the running text and the block it stands in (index into ``Article.blocks``)."""

    start: int
    end: int
    block: int
