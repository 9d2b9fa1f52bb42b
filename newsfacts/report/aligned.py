"""Lines of plain text: pages under their names, tables with aligned columns, wide characters counted as two.

The one place that knows tabulate. It is told to leave numerals alone, or 286.50 would become 286.5.
"""

from collections.abc import Iterable, Iterator, Sequence

from tabulate import tabulate

from newsfacts.model import Wording
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View

Row = tuple[str, ...]


def paged(sheet: Sheet, body: Iterable[str]) -> Iterator[str]:
    """The lines of a page under its name, a blank line after them."""
    yield f"{sheet.name}  {sheet.facts}"
    yield from body
    yield ""


def table(headings: Sequence[Wording], rows: Sequence[Row], view: View | Sheet) -> Iterator[str]:
    """An aligned table with a blank line before it; nothing at all without rows."""
    if not rows:
        return
    drawn = tabulate(rows, [view.say(each) for each in headings], tablefmt="simple", disable_numparse=True)
    yield ""
    yield from (line.rstrip() for line in drawn.splitlines())
