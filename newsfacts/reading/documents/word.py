"""DOCX → its paragraphs, tables and text boxes in order, then its notes, by python-docx.

A table gives a line for each row, its cells parted by tabs: a cell over several columns leaves the others empty, a cell
over several rows is read in the first. Not read: headers and footers, what a tracked change deleted, the numbers that
Word itself sets before list items.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
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
"""Tables and text boxes within others are read so deep."""
MOST_COLUMNS = 64
"""A cell goes over at most so many columns."""

_PARAGRAPH, _TABLE, _ROW, _CELL, _BOX = map(qn, ("w:p", "w:tbl", "w:tr", "w:tc", "w:txbxContent"))
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_TEXT = qn("w:t")
_UNREAD = {qn(tag) for tag in ("w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:rt", "w:sectPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
"""How a paragraph is set, what is deleted or moved away, the reading above a character, a text box told again."""
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def extract(content: bytes, source: str, encoding: str | None = None) -> Document:  # noqa: ARG001 (same as other formats)
    """The text of a Word document.

    Raises ``ReadError`` if it is damaged, locked, or unpacks to more than any article.
    """
    if _LOCKED in content[:LOOK_AHEAD]:
        raise ReadError(source, LOCKED.en)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _inspect(package, source)
        opened = docx.Document(BytesIO(content))
        return Document("\n".join((*_lines(opened.element.body), *_notes(opened.part))), "docx")
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
    """The paragraphs of a document, a cell or a text box, and the rows of its tables."""
    if depth > DEEPEST:
        return
    for block in container:
        if block.tag == _PARAGRAPH:
            words: list[str] = []
            boxes: list[Any] = []
            _gather(block, words, boxes)
            yield from (line.strip() for line in "".join(words).split("\n") if line.strip())
            for box in boxes:
                yield from _lines(box, depth + 1)
        elif block.tag == _TABLE:
            yield from _rows(block, depth)
        elif block.tag not in _UNREAD:
            yield from _lines(block, depth)


def _gather(element: Any, words: list[str], boxes: list[Any]) -> None:
    """Collect the words of a paragraph, and the text boxes that hang on it."""
    for child in element:
        if child.tag == _TEXT:
            words.append(child.text or "")
        elif child.tag in _SIGNS:
            words.append(_SIGNS[child.tag])
        elif child.tag == _BOX:
            boxes.append(child)
        elif child.tag not in _UNREAD:
            _gather(child, words, boxes)


def _rows(table: Any, depth: int) -> Iterator[str]:
    """The rows of a table, each on a line."""
    for row in table.iter(_ROW):
        if next(row.iterancestors(_TABLE)) is not table:
            continue
        cells = [cell for cell in row.iter(_CELL) if next(cell.iterancestors(_ROW)) is row]
        words = [each for cell in cells for each in _cell(cell, depth)]
        if any(words):
            yield "\t".join(words) if any(words[1:]) else words[0]


def _cell(cell: Any, depth: int) -> Iterator[str]:
    """The words of a cell, and nothing for each further column it goes over."""
    set_ = cell.find(qn("w:tcPr"))
    span = set_.find(qn("w:gridSpan")) if set_ is not None else None
    merged = set_.find(qn("w:vMerge")) if set_ is not None else None
    goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
    yield "" if goes_on else " ".join(_lines(cell, depth + 1))
    yield from [""] * (min(int(span.get(qn("w:val"), 1)), MOST_COLUMNS) - 1 if span is not None else 0)


def _notes(part: Any) -> Iterator[str]:
    """The footnotes and endnotes, each from its beginning."""
    for relation in part.rels.values():
        if relation.is_external or not relation.reltype.endswith(("/footnotes", "/endnotes")):
            continue
        for note in parse_xml(relation.target_part.blob):
            if note.get(qn("w:type")) not in _SEPARATORS:
                yield from _lines(note)
