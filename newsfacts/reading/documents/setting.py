"""The order in which the lines of a printed page are read: columns from left to right, each from top to bottom.

For PDF, whose file may hold them in another order: row by row across the columns, or the right column first. The page
is cut at a title that stands alone on its height, then where white space runs through it, from top to bottom (a gutter)
or from side to side. Cells of a table are too short for columns of text, and stay in their rows. A page whose lines
follow each other as columns do is left in the order of its file.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

GUTTER = 0.8
"""White space between columns, at least, in heights of a line."""
FEWEST_ROWS = 2
"""A column has at least so many lines."""
FEWEST_CHARACTERS = 6
"""And so many characters in the middle one of its lines."""
ACROSS = 3
"""So many lines that go on across a gutter show a page written row by row."""
MOST_LINES = 2000
"""A page of more lines is left as it is; a daily has some five hundred."""
TITLE = 1.25
"""A title is so much higher than most lines."""
MOST_HEADS = 10
"""So many lines above or below the columns may go over all of them."""
WIDE_GAP = 1.8
"""White space so much wider than that between lines parts articles."""


class Printed(Struct, frozen=True):
    """A line of one column: its words, and its edges in points from the lower left corner of the page."""

    words: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.top - self.bottom


def reading_order(lines: Sequence[Printed]) -> list[str] | None:
    """The lines as they are read, or ``None`` where the order of the file is that of reading."""
    if len(lines) > MOST_LINES or not (_goes_across(lines) or _goes_back(lines)):
        return None
    return list(_ordered(lines))


def _goes_across(lines: Sequence[Printed]) -> bool:
    """Tell a page written row by row: lines of text followed by others on the same height."""
    pairs = [(one, other) for one, other in pairwise(lines) if _beside(one, other) and one.right < other.left]
    return len(pairs) >= ACROSS and median(len(one.words) for one, _ in pairs) >= FEWEST_CHARACTERS


def _goes_back(lines: Sequence[Printed]) -> bool:
    """Tell a page on which a stretch of text is followed by one that stands above or to the left of it."""
    stretches = [each for each in _stretches(lines) if len(each) >= FEWEST_ROWS]
    for one, other in pairwise(stretches):
        left, right = min(line.left for line in one), max(line.right for line in one)
        higher = other[0].bottom >= one[-1].top and other[-1].bottom > one[0].bottom - one[0].height
        if higher and min(line.left for line in other) < right and max(line.right for line in other) <= right:
            return True
        if other[0].top > one[-1].bottom and max(line.right for line in other) <= left:
            return True
    return False


def _stretches(lines: Sequence[Printed]) -> Iterator[list[Printed]]:
    """Lines that follow each other downwards in one column."""
    stretch: list[Printed] = []
    for line in lines:
        if stretch and not _below(stretch[-1], line):
            yield stretch
            stretch = []
        stretch.append(line)
    if stretch:
        yield stretch


def _below(one: Printed, other: Printed) -> bool:
    overlaps = min(one.right, other.right) > max(one.left, other.left)
    return overlaps and -one.height < one.bottom - other.top < 2 * one.height


def _beside(one: Printed, other: Printed) -> bool:
    return min(one.top, other.top) - max(one.bottom, other.bottom) > min(one.height, other.height) / 2


def _ordered(lines: Sequence[Printed]) -> Iterator[str]:
    """Cut, and read what lies on the near side first."""
    waiting = [list(lines)]
    while waiting:
        part = waiting.pop()
        halves = _titled(part) or _columns(part) or _storeys(part)
        if halves:
            waiting += reversed(halves)
        else:
            yield from map(_words, _rows(part))


def _words(row: Sequence[Printed]) -> str:
    """The words of one height; the first keep their indent."""
    return " ".join((row[0].words, *(line.words.strip() for line in row[1:])))


def _titled(lines: Sequence[Printed]) -> tuple[list[Printed], list[Printed]] | None:
    """What lies above a title that stands alone on its height and from it on; or the title and what lies below."""
    rows = _rows(lines)
    large = TITLE * median(line.height for line in lines)
    for at, row in enumerate(rows):
        if len(row) == 1 and row[0].height > large and len(rows) > 1:
            return _parted(rows, at or 1)
    return None


def _columns(lines: Sequence[Printed]) -> tuple[list[Printed], list[Printed]] | None:
    """What lies left and right of the leftmost gutter."""
    by_left = sorted(lines, key=lambda line: line.left)
    gutter = GUTTER * median(line.height for line in lines)
    reach = by_left[0].right
    for at, line in enumerate(by_left):
        if line.left - reach >= gutter and _is_column(by_left[:at]) and _is_column(by_left[at:]):
            return [each for each in lines if each.left < line.left], [each for each in lines if each.left >= line.left]
        reach = max(reach, line.right)
    return None


def _is_column(lines: Sequence[Printed]) -> bool:
    return len(_rows(lines)) >= FEWEST_ROWS and median(len(line.words) for line in lines) >= FEWEST_CHARACTERS


def _storeys(lines: Sequence[Printed]) -> tuple[list[Printed], list[Printed]] | None:
    """What lies above and below a gap from side to side: a wide one, or one that leaves columns below or above."""
    rows = _rows(lines)
    gaps = [min(line.bottom for line in above) - max(line.top for line in below) for above, below in pairwise(rows)]
    if not gaps:
        return None
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    height = median(line.height for line in lines)
    if gaps[widest] > max(WIDE_GAP * median(gaps), height / 2):
        return _parted(rows, widest + 1)
    for at in range(1, min(len(rows), MOST_HEADS + 1)):
        for halves in (_parted(rows, at), _parted(rows, len(rows) - at)):
            if any(map(_columns, halves)):
                return halves
    return None


def _parted(rows: Sequence[list[Printed]], at: int) -> tuple[list[Printed], list[Printed]]:
    return [line for row in rows[:at] for line in row], [line for row in rows[at:] for line in row]


def _rows(lines: Sequence[Printed]) -> list[list[Printed]]:
    """The lines by height, those of one height from left to right."""
    rows: list[list[Printed]] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if rows and _beside(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]
