"""PDF → the text of its pages in reading order, by pypdfium2.

The order of the file is kept where columns follow each other as they are read; ``setting`` tells, and sets the lines of
other pages in order. Text that is a picture is not read.
"""

from collections.abc import Iterator
from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium

from newsfacts.data.reasons import DAMAGED, LOCKED, SCANNED, TOO_LARGE
from newsfacts.errors import ReadError
from newsfacts.reading.documents import Document
from newsfacts.reading.documents.setting import GUTTER, Printed, reading_order

LARGEST = 64_000_000
"""Largest file in bytes."""
MOST_PAGES = 500
"""Most pages: a daily has up to a hundred."""
MOST_CHARACTERS = 100_000
"""A page of more characters is left in the order of its file; a daily has some ten thousand."""
UNPRINTED = "\r\n\ufffe\x02"
"""Line ends, and hyphens at the end of a line, that the library puts in."""
BLANKS = " \u3000"
MOST_OBJECTS = 200_000
"""Most objects on a page: a page of classified advertisements has some ten thousand."""


def extract(content: bytes, source: str, encoding: str | None = None) -> Document:  # noqa: ARG001 (same as other formats)
    """The text of a PDF, page after page.

    Raises ``ReadError`` if it is damaged, locked, too large, or holds pictures of text only.
    """
    if len(content) > LARGEST:
        raise ReadError(source, TOO_LARGE.en)
    try:
        with closing(pypdfium2.PdfDocument(content)) as document:
            if len(document) > MOST_PAGES:
                raise ReadError(source, TOO_LARGE.en)
            pages = [_page(document, number, source) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ReadError(source, LOCKED.en if locked else DAMAGED.en) from error
    text = "\n".join(page for page in pages if page.strip())
    if not text:
        raise ReadError(source, SCANNED.en)
    return Document(text, "pdf", in_rows=True)


def _page(document: pypdfium2.PdfDocument, number: int, source: str) -> str:
    with closing(document[number]) as page:
        if pdfium.FPDFPage_CountObjects(page) > MOST_OBJECTS:
            raise ReadError(source, TOO_LARGE.en)
        with closing(page.get_textpage()) as text:
            words: str = text.get_text_bounded()
            ordered = reading_order(list(_lines(text))) if text.count_chars() <= MOST_CHARACTERS else None
    return "\n".join(ordered) if ordered else words.replace("\r\n", "\n").replace("\ufffe", "")


def _lines(text: pypdfium2.PdfTextPage) -> Iterator[Printed]:
    """The lines of a page in the order of its file, those that go on across a gutter divided."""
    line: list[tuple[str, tuple[float, float, float, float]]] = []
    for at in range(text.count_chars()):
        sign = chr(pdfium.FPDFText_GetUnicode(text, at))
        if sign in UNPRINTED:
            continue
        box = text.get_charbox(at, loose=True)
        if line and sign not in BLANKS and _apart(line, box):
            yield from _printed(line)
            line = []
        if line or sign != " ":
            line.append((sign, box))
    yield from _printed(line)


def _apart(line: list[tuple[str, tuple[float, float, float, float]]], box: tuple[float, float, float, float]) -> bool:
    """Tell a character that does not follow on the last one printed: on another line, before it, or across a gutter."""
    _, (left, bottom, right, top) = next((each for each in reversed(line) if each[0] not in BLANKS), line[-1])
    height = top - bottom
    return abs(box[1] - bottom) > height / 2 or box[0] < left or box[0] - right > GUTTER * height


def _printed(line: list[tuple[str, tuple[float, float, float, float]]]) -> Iterator[Printed]:
    words = "".join(sign for sign, _ in line).rstrip()
    if words.strip():
        boxes = [box for sign, box in line if sign not in BLANKS]
        bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
        yield Printed(words, line[0][1][0], bottom, boxes[-1][2], top)
