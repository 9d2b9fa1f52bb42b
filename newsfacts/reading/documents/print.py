"""PDF → the text of its pages in the order it was set, by pypdfium2.

Columns come in the order of the file, which for a page made by a layout program is that of reading. Text that is a
picture is not read.
"""

from contextlib import closing

import pypdfium2
import pypdfium2.raw

from newsfacts.data.reasons import DAMAGED, LOCKED, SCANNED, TOO_LARGE
from newsfacts.errors import ReadError
from newsfacts.reading.documents import Document

LARGEST = 64_000_000
"""Largest file in bytes."""
MOST_PAGES = 500
"""Most pages: a daily has up to a hundred."""
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
        if pypdfium2.raw.FPDFPage_CountObjects(page) > MOST_OBJECTS:
            raise ReadError(source, TOO_LARGE.en)
        with closing(page.get_textpage()) as text:
            words: str = text.get_text_bounded()
    return words.replace("\r\n", "\n").replace("\ufffe", "")
