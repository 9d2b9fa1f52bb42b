"""One file, or a text in memory → a page with its articles."""

import datetime
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from newsfacts.data import reasons
from newsfacts.data.layout import TELLING, TRADITIONAL
from newsfacts.errors import ReadError
from newsfacts.model import Article, BlockRole, Dateline, Page, Span
from newsfacts.reading.articles import compose
from newsfacts.reading.credits import dateline, names, signed
from newsfacts.reading.decode import decode
from newsfacts.reading.documents import Document, read_document, reader_of
from newsfacts.reading.drafts import Draft, compose_running
from newsfacts.reading.lines import join_columns, print_lines, unwrap
from newsfacts.reading.published import named_day, printed_day, sent_day, told_day
from newsfacts.text.patterns import holds

TELLING_LENGTH = 10_000
"""So many characters tell whether a page is printed in traditional ones."""
_BYLINE: Final = BlockRole.BYLINE
_CAPTION: Final = BlockRole.CAPTION
_KICKER: Final = BlockRole.KICKER
_PARAGRAPH: Final = BlockRole.PARAGRAPH
_SUBHEAD: Final = BlockRole.SUBHEAD
_TITLE: Final = BlockRole.TITLE


def read(
    source: Path, *, encoding: str | None = None, date: datetime.date | None = None, name: str | None = None
) -> Page:
    """Read a file, or standard input for ``-``.

    ``encoding`` overrides what the bytes look like; ``date`` is the day of publication, else the page's own dates
    decide. ``name`` stands for that of the file: it is shown, its suffix tells the format, and a date in it the day.
    Raises ``ReadError`` if there is no such file, or no text in it.
    """
    content = _content(source)
    name = name or str(source)
    if format_ := reader_of(Path(name).suffix, content):
        return _page(read_document(format_, content, name, encoding), name, date)
    decoded = decode(content, name, encoding)
    return _page(Document(decoded.text, decoded.encoding, replaced=decoded.replaced), name, date)


def read_text(text: str, source: str = "<text>", *, date: datetime.date | None = None) -> Page:
    """Read a text that is already in memory; ``source`` names it in messages and output."""
    return _page(Document(text, "utf-8"), source, date)


def _content(source: Path) -> bytes:
    name = str(source)
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return source.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(name, reasons.MISSING.en) from error
    except OSError as error:
        raise ReadError(name, reasons.UNREADABLE.en) from error


def _page(document: Document, name: str, date: datetime.date | None) -> Page:
    text = document.text
    plain = _simplified(text)
    lines = list(print_lines(plain))
    drafts, loose = compose(join_columns(lines) if document.in_rows else unwrap(lines), plain)
    given = date or document.day
    day, dated = (given, "option" if date else "document") if given else _published(drafts, loose, plain, name)
    articles = tuple(
        _article(draft, f"a{number}", (text, plain), given or draft.day or day)
        for number, draft in enumerate(drafts, 1)
    )
    return Page(name, text, document.encoding, articles, document.replaced, dated, tuple(loose))


def _simplified(text: str) -> str:
    """A page in traditional characters with those of the layout simplified, each in its place; others as they are."""
    head = text[:TELLING_LENGTH]
    return text.translate(TRADITIONAL) if holds(head, TELLING) else text


def _published(
    drafts: Sequence[Draft], loose: Sequence[Span], text: str, name: str
) -> tuple[datetime.date | None, str | None]:
    """The day of publication that the page itself gives, or its file name, and which of the two."""
    for span in loose:
        if day := printed_day(span.of(text)):
            return day, "page"
    days = {draft.day for draft in drafts if draft.day}
    if days:
        return (days.pop() if len(days) == 1 else None), "page"
    if told := told_day(text):
        return told, "page"
    named = named_day(name)
    return named, "file name" if named else None


def _article(draft: Draft, name: str, texts: tuple[str, str], day: datetime.date | None) -> Article:
    """An article of a page, given as printed and simplified."""
    strips = draft.strips
    running, blocks = compose_running(strips, texts[0])
    spans: dict[BlockRole, list[Span]] = {}
    for strip in strips:
        spans.setdefault(strip.role, []).append(strip.span)
    return Article(
        id=name,
        span=Span(strips[0].span.start, strips[-1].span.end),
        title=next(iter(spans.get(_TITLE, ())), None),
        kicker=next(iter(spans.get(_KICKER, ())), None),
        subheads=tuple(spans.get(_SUBHEAD, ())),
        byline=_writers(spans, *texts),
        date=day.isoformat() if day else None,
        continued_from=draft.continued_from,
        captions=tuple(row for strip in strips if strip.role is _CAPTION for row in strip.rows),
        running=running,
        blocks=blocks,
        dateline=_dateline(spans.get(_PARAGRAPH, ()), *texts, day),
        continued_to=draft.continued_to,
    )


def _dateline(paragraphs: Sequence[Span], text: str, plain: str, published: datetime.date | None) -> Dateline | None:
    """The dateline of the first paragraph."""
    found = dateline(paragraphs[0].of(plain)) if paragraphs else None
    if found is None:
        return None
    end, place, day = found
    sent = sent_day(day, published) if day else None
    start = paragraphs[0].start
    if place:
        place = _as_printed(place, paragraphs[0], text, plain)
    return Dateline(Span(start, start + end), place, sent.isoformat() if sent else None)


def _writers(spans: dict[BlockRole, list[Span]], text: str, plain: str) -> tuple[str, ...]:
    """Names in the order of print, each once."""
    paragraphs = spans.get(_PARAGRAPH)
    found: list[str] = []
    if paragraphs:
        around = Span(paragraphs[0].start, paragraphs[-1].end)
        signing = signed(paragraphs[0].of(plain), paragraphs[-1].of(plain))
        found += (_as_printed(name, around, text, plain) for name in signing)
    for span in spans.get(_BYLINE, ()):
        found += (_as_printed(name, span, text, plain) for name in names(span.of(plain)))
    return tuple(dict.fromkeys(found))


def _as_printed(name: str, around: Span, text: str, plain: str) -> str:
    """A name of the simplified page as it stands on the page itself."""
    if plain is text:
        return name
    at = plain.find(name, around.start, around.end)
    return text[at : at + len(name)] if at >= 0 else name
