"""Files and folders named on the command line become single files."""

import io
import os
import sys
from pathlib import Path

import pytest

from newsfacts.data.reasons import BINARY, EMPTY, MISSING, NO_LIST, NO_TEXT, READ_REASONS, UNREADABLE
from newsfacts.errors import ReadError, UsageError
from newsfacts.reading import listed, read, sources


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


def inside(desk, **options) -> list[str]:
    return [path.relative_to(desk).as_posix() for path in sources([str(desk)], **options)]


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (["sub"], ["a.TXT", "b.txt", "notes.md"]),
        (["sub/"], ["a.TXT", "b.txt", "notes.md"]),
        (["*.md", "b.*"], ["a.TXT", "sub/c.text"]),
        (["/c.text"], ["a.TXT", "b.txt", "notes.md", "sub/c.text"]),
        (["c.text"], ["a.TXT", "b.txt", "notes.md"]),
        (["*.*", "!*.md"], ["notes.md"]),
        (["# *"], ["a.TXT", "b.txt", "notes.md", "sub/c.text"]),
    ],
    ids=str,
)
def test_patterns_leave_out_what_gitignore_would(desk, patterns, left):
    assert inside(desk, exclude=patterns) == left


def test_patterns_are_seen_from_the_working_directory(desk, monkeypatch):
    monkeypatch.chdir(desk)
    assert [str(path) for path in sources(["sub", "."], exclude=["/sub/c.text", "/notes.md"])][1:] == ["a.TXT", "b.txt"]
    monkeypatch.chdir(desk / "sub")
    assert [str(path) for path in sources([".."], exclude=["/b.txt"])] == ["../a.TXT", "../notes.md", "../sub/c.text"]


def test_patterns_hold_for_what_is_named_outright(desk, monkeypatch):
    monkeypatch.chdir(desk)
    assert list(sources(["b.txt", "sub", "*.md", "-"], exclude=["b.txt", "sub/", "*.md"])) == [Path("-")]
    assert list(sources([str(desk / "b.txt")], exclude=["b.txt"])) == []


@pytest.mark.parametrize("pattern", ["!", "\\"])
def test_what_is_no_pattern(desk, pattern):
    with pytest.raises(UsageError, match="exclude"):
        list(sources([str(desk)], exclude=[pattern]))


def test_ignore_files_hold_for_their_folder_and_those_below(desk):
    (desk / ".gitignore").write_text("*.md\n!\nb.txt\nc.*\n", encoding="utf-8")
    assert inside(desk) == ["a.TXT"]
    (desk / "sub" / ".gitignore").write_text("!c.text\n", encoding="utf-8")
    (desk / ".ignore").write_bytes(b"!b.txt\n\xff\n")
    assert inside(desk) == ["a.TXT", "b.txt", "sub/c.text"]
    assert inside(desk, exclude=["c.text", "!*.md"]) == ["a.TXT", "b.txt", "notes.md"]
    assert inside(desk, ignore_files=False) == ["a.TXT", "b.txt", "notes.md", "sub/c.text"]
    assert list(sources([str(desk / "notes.md")])) == [desk / "notes.md"]


def test_an_ignore_file_that_cannot_be_read_hides_nothing(desk):
    (desk / ".gitignore").mkdir()
    assert inside(desk) == ["a.TXT", "b.txt", "notes.md", "sub/c.text"]


def test_a_folder_that_cannot_be_read_is_reported(desk, monkeypatch):
    def scandir(path):
        if str(path).endswith("sub"):
            raise PermissionError(path)
        return real(path)

    real = os.scandir
    monkeypatch.setattr(os, "scandir", scandir)
    *good, bad = sources([str(desk)])
    assert len(good) == 3
    assert (bad.source, bad.reason) == (str(desk / "sub"), UNREADABLE.en)


def test_links_to_folders_are_not_followed(desk):
    (desk / "loop").symlink_to(desk)
    (desk / "loop.txt").symlink_to(desk)
    assert inside(desk) == ["a.TXT", "b.txt", "notes.md", "sub/c.text"]


def test_a_name_too_long_for_any_file_is_missing():
    (missing,) = sources(["a" * 5000])
    assert missing.reason == MISSING.en


def test_a_list_of_names_ended_by_nul(tmp_path, monkeypatch):
    names = ["b.txt", "with space\nand line.txt", "尾.txt"]
    content = "\0".join(names).encode()
    file = tmp_path / "list"
    for written in (content, content + b"\0", b"\0" + content + b"\0\0"):
        file.write_bytes(written)
        assert list(listed(str(file))) == names
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert list(listed("-")) == names


@pytest.mark.parametrize(
    ("content", "reason"), [(b"a.txt\nb.txt\n", NO_LIST), (b"\0" + b"a" * 200_000, NO_LIST), (None, MISSING)], ids=repr
)
def test_what_is_no_list_of_names(tmp_path, content, reason):
    file = tmp_path / "list"
    if content:
        file.write_bytes(content)
    with pytest.raises(ReadError) as caught:
        list(listed(str(file)))
    assert (caught.value.source, caught.value.reason) == (str(file), reason.en)
    with pytest.raises(ReadError) as caught:
        list(listed(str(tmp_path)))
    assert caught.value.reason == UNREADABLE.en


def test_a_name_stands_for_that_of_the_file(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("南湖夜市去年新增摊位25个。".encode())))
    page = read(Path("-"), name="desk/2024-06-24.txt")
    assert (page.source, page.dated, page.articles[0].date) == ("desk/2024-06-24.txt", "file name", "2024-06-24")
