"""A document that is hostile costs its own answer, in bounded time, and no other."""

import builtins
import io
import sys
import time
import zlib

import pytest

from newsfacts.data.reasons import DAMAGED, NO_READER, TOO_LARGE
from newsfacts.errors import UsageError
from newsfacts.reading import documents
from newsfacts.reading.documents import guard, web
from newsfacts.reading.documents.guard import GUARD, Guard
from newsfacts.reading.documents.worker import Answer, Request, answer, receive, send

PAGE = "<html><body><p>南湖夜市本周客流创下开市以来的新高，日均接待2.6万人次。</p></body></html>".encode()


def request(module: str = "web", content: bytes = PAGE, encoding: str | None = None) -> Request:
    return Request(module, content, "a", encoding)


def unfolding() -> bytes:
    """A PDF of two kilobytes that draws a word a thousand million times: each form draws the next ten times."""
    forms = []
    for number in range(9):
        drawn = zlib.compress(b"/X Do\n" * 10 if number < 8 else b"BT /F 9 Tf (1) Tj ET")
        inner = b"/XObject<</X %d 0 R>>" % (number + 6)
        head = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>%s>>"
        forms.append(head % inner + b"/Length %d/Filter/FlateDecode>>stream\n" % len(drawn) + drawn + b"\nendstream")
    own = b"/Resources<</XObject<</X 6 0 R>>/Font<</F 4 0 R>>>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R" + own
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, font, *forms]
    return (
        b"%PDF-1.7\n"
        + b"".join(b"%d 0 obj\n%s\nendobj\n" % each for each in enumerate(parts, 1))
        + b"trailer<</Root 1 0 R>>"
    )


def test_a_file_that_unfolds_without_end(monkeypatch):
    monkeypatch.setattr(guard, "LONGEST", 1.0)
    began = time.perf_counter()
    assert GUARD.ask(request("print", unfolding())).reason == TOO_LARGE.en
    assert time.perf_counter() - began < 10
    monkeypatch.undo()
    assert GUARD.ask(request()).document is not None


def test_a_process_that_has_ended_is_started_again():
    own = Guard()
    own.close()
    for _ in range(2):
        assert own.ask(request("print", b"%PDF-1.7 junk")).reason == DAMAGED.en
        own.close()


def test_an_encoding_that_does_not_exist():
    with pytest.raises(UsageError, match="klingon"):
        documents.read_document("web", PAGE, "a.html", "klingon")


@pytest.mark.parametrize(
    ("raised", "told"),
    [(KeyError("surprise"), Answer(bug="KeyError: 'surprise'")), (MemoryError(), Answer(reason=TOO_LARGE.en))],
    ids=repr,
)
def test_what_a_reader_may_raise(monkeypatch, raised, told):
    def extract(*_):
        raise raised

    monkeypatch.setattr(web, "extract", extract)
    assert answer(request()) == told


def test_a_bug_in_the_process_is_a_bug_here(monkeypatch):
    monkeypatch.setattr(GUARD, "ask", lambda _: Answer(bug="KeyError: 'surprise'"))
    with pytest.raises(RuntimeError, match="surprise"):
        documents.read_document("web", PAGE, "a.html", None)


@pytest.mark.parametrize("module", ["web", "word", "print"])
def test_the_extra_is_not_installed(monkeypatch, module):
    def missing(name, *rest, **named):
        if name.split(".")[0] in {"trafilatura", "docx", "pypdfium2"}:
            raise ModuleNotFoundError(name)
        return real(name, *rest, **named)

    real = builtins.__import__
    monkeypatch.delitem(sys.modules, f"newsfacts.reading.documents.{module}", raising=False)
    monkeypatch.setattr(builtins, "__import__", missing)
    assert answer(request(module)).reason == NO_READER.en
    assert "newsfacts[docs]" in NO_READER.en


@pytest.mark.parametrize("message", [b"", b"words", bytes(range(256)) * 100], ids=len)
def test_messages_arrive_as_they_were_sent(message):
    stream = io.BytesIO()
    send(stream, message)
    whole = stream.getvalue()
    assert receive(io.BytesIO(whole)) == message
    assert receive(io.BytesIO(whole[:-1])) is None
