"""Write reports as tables, for a reader at a terminal: one page after the other.

On a terminal Rich prints them, in colour; article text enters as ``Text``, never as markup: newspapers print square
brackets too. Where nothing shows colour, the lines are written as they are, and Rich is not even imported.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TextIO

from newsfacts.model import Report
from newsfacts.report.closing import closing_all
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Grid, paragraph
from newsfacts.report.table.styled import Styled, styled
from newsfacts.report.totals import Overall
from newsfacts.report.view import View

_WIDTH: Final = 80
"""Cells of a line where there is no terminal to ask."""

_STREAMS: Final = range(3)
"""File descriptors of the streams that may be a terminal while the output is a pipe."""


def write(reports: Iterable[Report], out: TextIO, view: View) -> None:
    """Write each report as it comes, as wide as the terminal, or ``COLUMNS``, is."""
    room, put = _terminal(out) if out.isatty() or os.environ.get("FORCE_COLOR") else (_width(), _plain(out))
    overall = Overall()

    def sheets() -> Iterator[Sheet]:
        for report in reports:
            overall.add(report)
            yield Sheet(report, view)

    for part in _drawn(sheets(), view):
        for line in part.lines(room):
            put(line)
    for words in closing_all(overall, view):
        for line in paragraph(styled(words)).lines(room):
            put(line)


def _drawn(sheets: Iterable[Sheet], view: View) -> Iterable[Grid]:
    match view.task:
        case "check":
            from newsfacts.report.table.check import draw

            return (part for sheet in sheets for part in draw(sheet))
        case "extract":
            from newsfacts.report.table.extract import draw

            return (part for sheet in sheets for part in draw(sheet))
        case "summarize":
            from newsfacts.report.table.summary import draw_all

            return draw_all(sheets, view)


def _plain(out: TextIO) -> Callable[[Styled], None]:
    def put(line: Styled) -> None:
        out.write(f"{line.text}\n")

    return put


def _terminal(out: TextIO) -> tuple[int, Callable[[Styled], None]]:
    """The width of a terminal and how to print a line on it: the one place that knows Rich."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, highlight=False, markup=False, emoji=False)

    def put(line: Styled) -> None:
        console.print(Text.assemble(*line.runs), soft_wrap=True)

    return console.width, put


def _width() -> int:
    """The cells of a line: ``COLUMNS``, or else those of the terminal that another stream still has."""
    named = os.environ.get("COLUMNS", "")
    if named.isdigit() and int(named):
        return int(named)
    for stream in _STREAMS:
        try:
            return os.get_terminal_size(stream).columns or _WIDTH
        except OSError:
            continue
    return _WIDTH
