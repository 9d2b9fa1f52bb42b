"""HTML → the article in it, without navigation and advertisements, by trafilatura."""

import datetime
import re
from collections.abc import Iterator
from typing import Any

import trafilatura

from newsfacts.data.reasons import NO_PROSE, TOO_LARGE
from newsfacts.errors import ReadError, UsageError
from newsfacts.reading.decode import Decoded, decode
from newsfacts.reading.documents import Document

LARGEST = 8_000_000
"""Largest page in bytes; a newspaper's is below one million."""
HEADER = 2048
"""A page declares its encoding within so many bytes."""

_DATES = {"extensive_search": False, "original_date": True}
_CHARSET = rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})"
_BLOCKS = frozenset({"p", "head", "item", "quote", "row", "code", "ab"})


def extract(content: bytes, source: str, encoding: str | None = None) -> Document:
    """The main text of a web page, with its title first, and its date.

    Raises ``ReadError`` if the page is too large or holds no article.
    """
    if len(content) > LARGEST:
        raise ReadError(source, TOO_LARGE.en)
    decoded = decode(content, source, encoding) if encoding else _as_declared(content, source)
    found: Any = trafilatura.bare_extraction(
        decoded.text, include_comments=False, with_metadata=True, date_extraction_params=_DATES
    )
    lines = [] if found is None or found.body is None else list(_lines(found.body))
    if not lines:
        raise ReadError(source, NO_PROSE.en)
    title = " ".join((found.title or "").split())
    if title and title not in lines[:2]:
        lines.insert(0, title)
    day = datetime.date.fromisoformat(found.date) if found.date else None
    return Document("\n".join(lines), decoded.encoding, day, decoded.replaced)


def _as_declared(content: bytes, source: str) -> Decoded:
    """The page in the encoding it names, if that fits without loss, else in what its bytes look like."""
    if named := re.search(_CHARSET, content[:HEADER]):
        name = named.group(1).decode("ascii").lower()
        try:
            declared = decode(content, source, "gb18030" if name in ("gb2312", "gbk") else name)
        except UsageError:
            return decode(content, source)
        if not declared.replaced:
            return declared
    return decode(content, source)


def _lines(body: Any) -> Iterator[str]:
    """The paragraphs, list items and table rows of what trafilatura found, each on a line."""
    for block in body.iter(*_BLOCKS):
        if any(above.tag in _BLOCKS for above in block.iterancestors()):
            continue
        if block.tag == "row":
            cells = [" ".join("".join(cell.itertext()).split()) for cell in block]
            words = "\t".join(cells) if any(cells[1:]) else cells[0] if cells else ""
        else:
            words = " ".join("".join(block.itertext()).split())
        if words.strip():
            yield words
