"""Files that are more than text: HTML, DOCX and PDF become text, read by the libraries of the extra ``docs``.

They are opened in a process of their own, which is bounded in time and memory. It starts, and loads the library of a
format, when a file of that format is read, so that plain text pays nothing.
"""

import datetime

from msgspec import Struct

from newsfacts.errors import ReadError, UsageError

_READERS = {".html": "web", ".htm": "web", ".xhtml": "web", ".docx": "word", ".pdf": "print"}
_SIGNATURES = ((b"%PDF-", "print"), (b"PK\x03\x04", "word"), (b"<!doctype html", "web"), (b"<html", "web"))
"""How files begin, in lower case: standard input has no name, and names lie."""

TEXT = (".txt", ".text", ".md")
"""Plain text, whatever it begins with."""
SUFFIXES = (*TEXT, *_READERS)
"""What is read from a folder; a file named outright is read whatever it is called."""


class Document(Struct, frozen=True):
    """What a format gives: its text, in the order of reading, and what the file says of itself.

    ``text`` has a line for each paragraph and row of a table; ``day`` is the publication date in the metadata.
    ``encoding`` names how the text was stored. ``in_rows`` says that each line is a row of print instead.
    """

    text: str
    encoding: str
    day: datetime.date | None = None
    replaced: int = 0
    in_rows: bool = False


def reader_of(suffix: str, content: bytes) -> str | None:
    """Which module reads a file, by its name or else its first bytes; ``None`` for plain text."""
    if suffix.lower() in TEXT:
        return None
    start = content[:16].lstrip().lower()
    by_content = (module for sign, module in _SIGNATURES if start.startswith(sign.lower()))
    return _READERS.get(suffix.lower()) or next(by_content, None)


def read_document(module: str, content: bytes, source: str, encoding: str | None) -> Document:
    """The text of a document and what it says of itself.

    Raises ``ReadError`` if the library is not installed, the file is damaged, locked or too large, or has no text;
    ``UsageError`` if there is no such encoding.
    """
    from newsfacts.reading.documents.guard import GUARD
    from newsfacts.reading.documents.worker import Request

    answer = GUARD.ask(Request(module, content, source, encoding))
    if answer.misuse is not None:
        raise UsageError(answer.misuse)
    if answer.reason is not None:
        raise ReadError(source, answer.reason)
    if answer.document is None:
        raise RuntimeError(answer.bug)
    return answer.document
