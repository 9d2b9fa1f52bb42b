"""The tables: rendered whole against golden files, and the properties a reader counts on."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from newsfacts.report import table
from newsfacts.report.table.folded import Folded
from newsfacts.report.view import View

newsprint = st.text(alphabet="一二甲乙丙丁，。、（）“”0123456789.%万亿元 ab", max_size=200)


def render(report, view, width, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(width))
    out = io.StringIO()
    table.write([report], out, view)
    return out.getvalue()


def folded(words, width):
    console = Console(file=io.StringIO(), width=width, color_system=None)
    with console.capture() as captured:
        console.print(Folded(Text(words)))
    return captured.get().splitlines()


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


def test_colour_on_a_terminal_only(report):
    out = io.StringIO()
    out.isatty = lambda: True
    table.write([report], out, View("check"))
    assert "\x1b[" in out.getvalue()


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
