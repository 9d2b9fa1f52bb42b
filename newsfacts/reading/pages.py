"""One file, or a text in memory → a page with its articles."""

import datetime
import sys
from pathlib import Path

from newsfacts.data.reasons import MISSING, UNREADABLE
from newsfacts.errors import ReadError
from newsfacts.model import Article, Block, BlockRole, Page, Piece, Running, Span
from newsfacts.reading.decode import Decoded, decode


def read(source: Path, *, encoding: str | None = None, date: datetime.date | None = None) -> Page:
    """Read a file, or standard input for ``-``.

    ``encoding`` overrides what the bytes look like; ``date`` is the day of publication, else the page's own dates
    decide. Raises ``ReadError`` if there is no such file, or no text in it.
    """
    name = str(source)
    return _page(decode(_content(source, name), name, encoding), name, date)


def read_text(text: str, source: str = "<text>", *, date: datetime.date | None = None) -> Page:
    """Read a text that is already in memory; ``source`` names it in messages and output."""
    return _page(Decoded(text, "utf-8"), source, date)


def _content(source: Path, name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return source.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(name, MISSING.en) from error
    except OSError as error:
        raise ReadError(name, UNREADABLE.en) from error


def _page(decoded: Decoded, name: str, date: datetime.date | None) -> Page:
    text = decoded.text
    blocks = []
    at = 0
    title = None
    for line in text.split("\n"):
        if words := line.strip():
            start = at + line.index(words)
            end = start + len(words)
            head = not blocks and len(words) < 50 and words[-1] not in "。！？；：，”"
            if head:
                title = Span(start, end)
            blocks.append(Block(BlockRole.TITLE if head else BlockRole.PARAGRAPH, start, end))
        at += len(line) + 1
    whole = Span(0, len(text))
    running = Running(text, (Piece(0, 0, len(text)),))
    article = Article(
        id="a1",
        span=whole,
        title=title,
        kicker=None,
        subheads=(),
        byline=(),
        date=date.isoformat() if date else None,
        continued_from=None,
        captions=(),
        running=running,
        blocks=tuple(blocks),
    )
    return Page(name, text, decoded.encoding, (article,), decoded.replaced, "option" if date else None)
