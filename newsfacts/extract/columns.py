"""Tables whose columns each name their unit in the first row: 摊位（个）, 营业额/万元, 增长(%).

For DOCX and HTML tables, and text with tabs. A unit named at the head of a column holds for the bare numbers below it,
down to the first line without a tab.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from newsfacts.data.numerals import SCALES
from newsfacts.extract.units import unit_at
from newsfacts.model import Unit

OPENERS = ("(", "（", "/", "单位:")
"""What stands between the name of a column and its unit."""
CLOSERS = (")", "）", "")
LONGEST_SCALE = 2


def column_units(text: str) -> Iterator[tuple[int, int, Decimal, Unit]]:
    """The range of every cell below the head of a column with a unit, with the scale and the unit of that head."""
    heads: list[tuple[Decimal, Unit] | None] | None = None
    at = 0
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) == 1:
            heads = None
        elif heads is None:
            heads = [_head(cell) for cell in cells]
        else:
            yield from _cells(at, cells, heads)
        at += len(line) + 1


def _cells(
    at: int, cells: Iterable[str], heads: list[tuple[Decimal, Unit] | None]
) -> Iterator[tuple[int, int, Decimal, Unit]]:
    for cell, head in zip(cells, heads, strict=False):
        if head is not None:
            yield at, at + len(cell), *head
        at += len(cell) + 1


def _head(cell: str) -> tuple[Decimal, Unit] | None:
    """The scale and unit that the head of a column ends with."""
    words = cell.strip()
    for opener in OPENERS:
        at = words.rfind(opener)
        if at < 0:
            continue
        at += len(opener)
        scale = next((words[at : at + n] for n in range(LONGEST_SCALE, 0, -1) if words[at : at + n] in SCALES), "")
        written = unit_at(words, at + len(scale))
        if written and words[written.end :].strip() in CLOSERS:
            return SCALES.get(scale, Decimal(1)), written.unit
    return None
