"""Plain text for a pipe: rendered whole, and one record a line."""

import io

import pytest
from wcwidth import wcswidth

from newsfacts.report import plain
from newsfacts.report.view import View


def render(report, view):
    out = io.StringIO()
    plain.write([report], out, view)
    return out.getvalue()


@pytest.mark.parametrize("task", ["check", "extract", "summarize"])
def test_rendered(report, golden, task):
    golden(f"plain_{task}.txt", render(report, View(task)))


def test_rendered_with_what_is_no_figure(report, golden):
    golden("plain_extract_coverage_en.txt", render(report, View("extract", "en", coverage=True)))


def test_numerals_are_printed_as_written(report):
    assert "66.5—73.5%" in render(report, View("extract"))
    assert "4500万元" in render(report, View("extract"))


def test_wide_characters_are_aligned(report):
    lines = render(report, View("extract")).splitlines()
    rule = next(line for line in lines if line.startswith("---"))
    second = rule.index("  ") + 2
    for line in lines[lines.index(rule) + 1 : lines.index(rule) + 5]:
        place, rest = line.split(maxsplit=1)
        assert wcswidth(line[: line.index(rest)]) == second, place


def test_text_of_the_page_cannot_act(report):
    assert "\x1b" not in render(report, View("check"))
