"""Columns of text, two blanks apart and folded to the width there is, for the tables of all commands.

Rich's own ``Table`` renders, measures and pads every cell many times over: 0.3 ms a line. Lines end where their text
ends; no figure is cropped, however narrow the terminal.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.report.table.styled import Styled, cells, folded, styled

_GAP: Final = 2
"""Blanks between columns."""

_NARROWEST: Final = 8
"""Cells that a column is left at least when the terminal is too narrow for all."""

Cell = str | Styled | Sequence[Styled]
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
        self._rows: list[tuple[Sequence[Styled], ...]] = []

    def add(self, *row: Cell) -> None:
        """Put a row at the end, a cell for each column."""
        self._rows.append(tuple(map(_paragraphs, row)))

    def __bool__(self) -> bool:
        """Whether there is a row."""
        return bool(self._rows)

    def lines(self, room: int) -> Iterator[Styled]:
        """The lines of all rows, ``room`` cells at most where folding can do it."""
        widths = self._widths(room)
        for row in self._rows:
            columns = [
                [line for text in cell for line in folded(text, width)] if column.fold else cell
                for cell, width, column in zip(row, widths, self._columns, strict=True)
            ]
            for number in range(max(map(len, columns))):
                yield self._line([each[number] if number < len(each) else None for each in columns], widths)

    def _line(self, texts: Sequence[Styled | None], widths: Sequence[int]) -> Styled:
        """One line of a row, without blanks at its end."""
        runs: list[tuple[str, str]] = []
        blanks = self._indent
        for text, width, column in zip(texts, widths, self._columns, strict=True):
            if text is None or not (words := text.text):
                blanks += width + _GAP
                continue
            free = width - cells(words)
            before, after = (free, 0) if column.right else (0, free)
            runs += (" " * (blanks + before), ""), *text.within(column.style).runs
            blanks = after + _GAP
        return Styled(tuple(runs))

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
        widest = max((cells(text.text) for row in self._rows for text in row[place]), default=0)
        return max(column.least, widest if column.most is None else min(widest, column.most))


def paragraph(line: Styled, indent: int = 0) -> Grid:
    """One text that folds into the width there is."""
    grid = Grid(Column(fold=True), indent=indent)
    grid.add(line)
    return grid


def _paragraphs(cell: Cell) -> Sequence[Styled]:
    """The paragraphs of a cell."""
    return (styled(cell),) if isinstance(cell, str) else (cell,) if isinstance(cell, Styled) else cell
