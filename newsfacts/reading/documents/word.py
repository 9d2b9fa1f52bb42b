"""DOCX → its paragraphs and tables in order, by python-docx.

Not read: text boxes, footnotes, headers and footers. A table gives a line for each row, its cells parted by tabs.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
from docx.table import Table
from lxml.etree import LxmlError

from newsfacts.data.reasons import DAMAGED, LOCKED, TOO_LARGE
from newsfacts.errors import ReadError
from newsfacts.reading.documents import Document

LARGEST = 200_000_000
"""So many bytes a document may hold once unpacked, pictures and all."""
LARGEST_TEXT = 24_000_000
"""And so many of them without the pictures: the text of a thick book takes below twenty million."""
MEDIA = ("word/media/", "word/embeddings/")
"""Folders of pictures."""
LOOK_AHEAD = 65_536
"""A locked document says so within so many bytes."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    LxmlError,
    EOFError,
    NotImplementedError,
    KeyError,
    ValueError,
    AttributeError,
    TypeError,
)
"""What the libraries raise over a package that is cut off, patched, or lacks a part."""
DEEPEST = 8
"""Tables within tables are read so deep."""


def extract(content: bytes, source: str, encoding: str | None = None) -> Document:  # noqa: ARG001 (same as other formats)
    """The text of a Word document.

    Raises ``ReadError`` if it is damaged, locked, or unpacks to more than any article.
    """
    if _LOCKED in content[:LOOK_AHEAD]:
        raise ReadError(source, LOCKED.en)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _inspect(package, source)
        return Document("\n".join(_lines(docx.Document(BytesIO(content)))), "docx")
    except _DAMAGE as error:
        raise ReadError(source, DAMAGED.en) from error


def _inspect(package: zipfile.ZipFile, source: str) -> None:
    """Refuse a package that unpacks to too much, or that declares entities, which no word processor writes."""
    parts = [part for part in package.infolist() if not part.filename.startswith(MEDIA)]
    whole = sum(part.file_size for part in package.infolist())
    if whole > LARGEST or sum(part.file_size for part in parts) > LARGEST_TEXT:
        raise ReadError(source, TOO_LARGE.en)
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            with package.open(part) as stream:
                if b"<!" in stream.read(1024):
                    raise ReadError(source, DAMAGED.en)


def _lines(container: Any, depth: int = 0) -> Iterator[str]:
    """The paragraphs of a document or cell, and the rows of its tables."""
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block, depth)
        elif words := block.text.strip():
            yield words


def _rows(table: Table, depth: int) -> Iterator[str]:
    if depth >= DEEPEST:
        return
    for row in table.rows:
        cells = list(dict.fromkeys(row.cells))
        words = [" ".join(line.strip() for line in _lines(cell, depth + 1)) for cell in cells]
        if any(words):
            yield "\t".join(words)
