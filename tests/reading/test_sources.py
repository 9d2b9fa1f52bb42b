"""Files and folders named on the command line become single files."""

import io
import sys
from pathlib import Path

import pytest

from newsfacts.data.reasons import BINARY, EMPTY, MISSING, NO_TEXT, READ_REASONS, UNREADABLE
from newsfacts.errors import ReadError
from newsfacts.reading import read, sources


@pytest.fixture
def desk(tmp_path):
    """A newsroom's folder."""
    for name in ("b.txt", "a.TXT", "notes.md", "sub/c.text", ".hidden.txt", ".git/d.txt", "photo.jpg", "empty/x.jpg"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("南湖夜市", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_text_files_sorted_and_those_below(desk):
    found = [path.relative_to(desk).as_posix() for path in sources([str(desk)])]
    assert found == ["a.TXT", "b.txt", "notes.md", "sub/c.text"]


def test_files_come_as_named_whatever_they_are_called(desk):
    names = [str(desk / "photo.jpg"), "-", str(desk / ".hidden.txt")]
    assert list(sources(names)) == [Path(name) for name in names]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [("*.txt", ["b.txt"]), ("**/*.text", ["sub/c.text"]), ("?.[tT]*", ["a.TXT", "b.txt"]), ("s*", ["sub/c.text"])],
)
def test_wildcards(desk, pattern, found):
    assert [path.relative_to(desk).as_posix() for path in sources([f"{desk}/{pattern}"])] == found


def test_wildcards_that_match_nothing_and_names_that_hold_them(desk):
    (nothing,) = sources([f"{desk}/*.doc"])
    assert (nothing.source, nothing.reason) == (f"{desk}/*.doc", MISSING.en)
    (desk / "[1].txt").write_text("南湖夜市", encoding="utf-8")
    assert list(sources([f"{desk}/[1].txt"])) == [desk / "[1].txt"]


def test_what_is_missing_is_reported_and_the_rest_goes_on(desk):
    missing, empty, good = sources([str(desk / "no.txt"), str(desk / "empty"), str(desk / "b.txt")])
    assert (missing.source, missing.reason) == (str(desk / "no.txt"), MISSING.en)
    assert (empty.source, empty.reason) == (str(desk / "empty"), NO_TEXT.en)
    assert good == desk / "b.txt"


def test_the_page_keeps_the_path_as_its_source(desk):
    page = read(desk / "b.txt")
    assert (page.source, page.text, page.encoding) == (str(desk / "b.txt"), "南湖夜市", "utf-8")


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("南湖夜市".encode("gb18030"))))
    page = read(Path("-"))
    assert (page.source, page.text, page.encoding) == ("-", "南湖夜市", "gb18030")


@pytest.mark.parametrize(
    ("content", "reason"), [(None, MISSING), (b"", EMPTY), (b"\0\1\2\3", BINARY), ("folder", UNREADABLE)], ids=repr
)
def test_reasons(tmp_path, content, reason):
    path = tmp_path / "page.txt"
    if content == "folder":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content)
    with pytest.raises(ReadError, match=r"page\.txt") as caught:
        read(path)
    assert READ_REASONS[caught.value.reason] is reason


def test_offsets_are_those_of_the_file_with_its_line_ends(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes("南湖夜市\r\n\r\n开市。\r\n".encode())
    assert read(path).text == "南湖夜市\r\n\r\n开市。\r\n"


def test_a_device_is_left_to_the_reader():
    assert list(sources(["/dev/null"])) == [Path("/dev/null")]
