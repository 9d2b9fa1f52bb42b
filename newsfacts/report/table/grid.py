"""Columns of text, two blanks apart and folded to the width there is, for the tables of all commands.

Rich prints it instead of its own ``Table``, which renders, measures and pads every cell many times over: 0.3 ms a
line, and 3 ms to import. Lines end where their text ends; no figure is cropped, however narrow the terminal.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.text import Text

from newsfacts.report.table.folded import folded

_GAP: Final = 2
"""Blanks between columns."""

_NARROWEST: Final = 8
"""Cells that a column is left at least when the terminal is too narrow for all."""

Cell = str | Text | Sequence[Text]
"""What stands in a column of a row: one paragraph, or several."""


class Column(Struct, frozen=True):
    """How a column looks: ``fold`` lets it become narrower than its text; ``least`` and ``most`` bound its cells."""

    style: str = ""
    right: bool = False
    fold: bool = False
    least: int = 0
    most: int | None = None


class Grid:
    """Rows under columns, ``indent`` blanks to the right."""

    def __init__(self, *columns: Column, indent: int = 0) -> None:
        """Take the columns; rows are added."""
        self._columns = columns
        self._indent = indent
        self._rows: list[tuple[tuple[Text, ...], ...]] = []

    def add(self, *cells: Cell) -> None:
        """Put a row at the end, a cell for each column."""
        self._rows.append(tuple(map(_paragraphs, cells)))

    def __bool__(self) -> bool:
        """Whether there is a row."""
        return bool(self._rows)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the segments, line by line."""
        widths = self._widths(options.max_width)
        for row in self._rows:
            cells = [
                _lines(cell, width, console) if column.fold else cell
                for cell, width, column in zip(row, widths, self._columns, strict=True)
            ]
            for number in range(max(map(len, cells))):
                line = [lines[number] if number < len(lines) else _EMPTY for lines in cells]
                yield from self._line(line, widths, console)

    def _line(self, texts: Sequence[Text], widths: Sequence[int], console: Console) -> Iterator[Segment]:
        """One line of a row, without blanks at its end."""
        blanks = self._indent
        for text, width, column in zip(texts, widths, self._columns, strict=True):
            free = width - cell_len(text.plain)
            if text.plain:
                before, after = (free, 0) if column.right else (0, free)
                yield Segment(" " * (blanks + before))
                style = console.get_style(column.style) + console.get_style(text.style)
                yield from Segment.apply_style(text.render(console), style)
                blanks = after + _GAP
            else:
                blanks += width + _GAP
        yield Segment.line()

    def _widths(self, room: int) -> list[int]:
        """Cells of each column: those of its text, and where that is too much the widest that fold give way."""
        widths = [self._wanted(place, column) for place, column in enumerate(self._columns)]
        excess = self._indent + sum(widths) + _GAP * (len(widths) - 1) - room
        while excess > 0:
            wide = [(widths[at], at) for at, column in enumerate(self._columns) if column.fold]
            width, at = max(wide, default=(0, 0))
            if width <= _NARROWEST:
                break
            widths[at] -= 1
            excess -= 1
        return widths

    def _wanted(self, place: int, column: Column) -> int:
        widest = max((cell_len(text.plain) for row in self._rows for text in row[place]), default=0)
        return max(column.least, widest if column.most is None else min(widest, column.most))


_EMPTY: Final = Text(end="")


def _paragraphs(cell: Cell) -> tuple[Text, ...]:
    """The lines of a cell as given; their ends are the grid's business."""
    texts = (Text(cell),) if isinstance(cell, str) else (cell,) if isinstance(cell, Text) else tuple(cell)
    for text in texts:
        text.end = ""
    return texts


def _lines(cell: Sequence[Text], width: int, console: Console) -> list[Text]:
    return [line for text in cell for line in folded(text, width, console)]
