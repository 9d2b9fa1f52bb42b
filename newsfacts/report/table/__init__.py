"""Write reports as Rich tables, for a reader at a terminal: one page after the other.

Article text enters as ``Text``, never as markup: newspapers print square brackets too. Colour appears only where the
output is a terminal. The one place that knows Rich.
"""

from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console, RenderableType
from rich.text import Text

from newsfacts.model import Report
from newsfacts.report.closing import closing_all
from newsfacts.report.sheet import Sheet
from newsfacts.report.totals import Overall
from newsfacts.report.view import View


def write(reports: Iterable[Report], out: TextIO, view: View) -> None:
    """Write each report as it comes, as wide as the terminal, or ``COLUMNS``, is."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    overall = Overall()

    def sheets() -> Iterator[Sheet]:
        for report in reports:
            overall.add(report)
            yield Sheet(report, view)

    for part in _drawn(sheets(), view):
        console.print(part)
    for line in closing_all(overall, view):
        console.print(Text(line))


def _drawn(sheets: Iterable[Sheet], view: View) -> Iterable[RenderableType]:
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
