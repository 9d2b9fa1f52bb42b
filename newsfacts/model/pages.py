"""Pages, their articles, and the blocks and sentences of an article."""

from enum import StrEnum

from msgspec import Struct

from newsfacts.model.places import Running, Span


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


class Block(Struct, frozen=True, gc=False):
    """A stretch of the running text with its role; ``start``/``end`` on the running ruler."""

    role: BlockRole
    start: int
    end: int


class Article(Struct, frozen=True):
    """One article of a page; spans on the page ruler, ``blocks`` on the running ruler.

    ``date`` is the publication date, ISO 8601, where known. ``continued_from`` is the page it comes from (A1).
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
