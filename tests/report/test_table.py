"""The tables: rendered whole against golden files, and the properties a reader counts on."""

import io
import os
import re
from unittest.mock import Mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsfacts.report import table
from newsfacts.report.table.grid import paragraph
from newsfacts.report.table.styled import cells, styled
from newsfacts.report.view import View

newsprint = st.text(alphabet="一二甲乙丙丁，。、（）“”0123456789.%万亿元 ab", max_size=200)


def render(report, view, width, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(width))
    out = io.StringIO()
    table.write([report], out, view)
    return out.getvalue()


def folded(words, width):
    return [line.text for line in paragraph(styled(words)).lines(width)]


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("task", ["check", "extract", "summarize"])
def test_rendered(report, golden, monkeypatch, task, width):
    golden(f"table_{task}_{width}.txt", render(report, View(task), width, monkeypatch))


@pytest.mark.parametrize("task", ["check", "extract", "summarize"])
def test_rendered_in_english(report, golden, monkeypatch, task):
    golden(f"table_{task}_en.txt", render(report, View(task, "en", coverage=True), 80, monkeypatch))


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("task", ["check", "extract", "summarize"])
def test_no_line_is_wider_than_the_terminal(report, monkeypatch, task, width):
    assert max(map(cell_len, render(report, View(task), width, monkeypatch).splitlines())) <= width


@pytest.mark.parametrize("task", ["check", "extract", "summarize"])
def test_text_of_the_page_cannot_act(report, monkeypatch, task):
    rendered = render(report, View(task), 200, monkeypatch)
    assert "\x1b" not in rendered
    assert "[实事]" in rendered


def terminal():
    out = io.StringIO()
    out.isatty = lambda: True
    return out


@pytest.mark.parametrize("task", ["check", "extract", "summarize"])
def test_colour_on_a_terminal_only(report, monkeypatch, task):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    out = terminal()
    table.write([report], out, View(task))
    assert "\x1b[" in out.getvalue()
    assert re.sub("\x1b\\[[0-9;]*m", "", out.getvalue()) == render(report, View(task), 80, monkeypatch)


def test_colour_where_it_is_forced(report, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in render(report, View("check"), 80, monkeypatch)


def test_width_without_a_terminal(report, monkeypatch):
    screen = os.terminal_size((72, 20))
    for columns, asked, width in (("", OSError, 80), ("", [OSError, screen], 72), ("66", OSError, 66)):
        monkeypatch.setenv("COLUMNS", columns)
        monkeypatch.setattr(os, "get_terminal_size", Mock(side_effect=asked))
        out = io.StringIO()
        table.write([report], out, View("check"))
        assert out.getvalue() == render(report, View("check"), width, monkeypatch)


def test_cells_of_newsprint_are_those_of_rich():
    newsprint = bytes(range(0x20, 0x7F)).decode() + "".join(
        bytes((row, cell)).decode("gb2312", errors="ignore") for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF)
    )
    assert len(newsprint) > 7000
    assert [char for char in newsprint if cells(char) != cell_len(char)] == []
    assert cells("e\u0301") == cell_len("e\u0301") == 1


@given(st.lists(st.integers(0, 10**12), max_size=20), st.integers(30, 80))
def test_folding_breaks_no_figure_and_begins_no_line_with_a_comma(amounts, width):
    words = "，".join(f"完成投资{amount}元" for amount in amounts)
    lines = folded(words, width)
    assert not any(line.startswith("，") for line in lines)
    assert [int(found) for line in lines for found in re.findall("[0-9]+", line)] == amounts


@given(newsprint, st.integers(30, 80))
def test_folding_keeps_text_and_figures(words, width):
    lines = folded(words, width)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(cell_len(line) <= width for line in lines)
