"""The tables of an article as cells: rows of words and figures between tabs, with the names of rows and columns.

For the check of tables. A table is lines in a row that have tabs, as DOCX and HTML tables and many pages saved as text
give them; its first line names the columns, the first cell of a line the row. Blind to heads of two rows.
"""

from collections.abc import Iterator

from msgspec import Struct

from newsfacts.claims.once import once
from newsfacts.model import Analysis, Claim

BLANKS = str.maketrans("", "", " \u3000\xa0")


class Cell(Struct, frozen=True):
    """The words of a cell without blanks, and its figure if it holds nothing else."""

    words: str
    figure: Claim | None


class Grid(Struct, frozen=True):
    """A table: the names of its columns, and its rows, each as long as the table is wide."""

    names: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@once
def grids(analysis: Analysis) -> tuple[Grid, ...]:
    """The tables of an article with at least a row below the names of their columns."""
    if "\t" not in analysis.text:
        return ()
    figures = {claim.quantity.start: claim for claim in analysis.claims}
    return tuple(grid for lines in _runs(analysis.text) if (grid := _grid(lines, figures)) is not None)


def _runs(text: str) -> Iterator[list[tuple[int, str]]]:
    """Lines with tabs that follow on each other, each with where it begins."""
    run: list[tuple[int, str]] = []
    at = 0
    for line in text.split("\n"):
        if "\t" in line:
            run.append((at, line))
        elif run:
            yield run
            run = []
        at += len(line) + 1
    if run:
        yield run


def _grid(lines: list[tuple[int, str]], figures: dict[int, Claim]) -> Grid | None:
    head, *rows = (tuple(_cells(at, line, figures)) for at, line in lines)
    wide = len(head)
    whole = [row for row in rows if len(row) == wide]
    if not rows or len(whole) < len(rows) or any(cell.figure for cell in head[1:]):
        return None
    return Grid(tuple(cell.words for cell in head), tuple(whole))


def _cells(at: int, line: str, figures: dict[int, Claim]) -> Iterator[Cell]:
    for cell in line.split("\t"):
        words = cell.strip()
        figure = figures.get(at + cell.find(words)) if words else None
        alone = figure is not None and figure.quantity.end - figure.quantity.start == len(words)
        yield Cell(words.translate(BLANKS), figure if alone else None)
        at += len(cell) + 1
