"""What the tables of all commands have in common: the head of a page, marked figures."""

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from newsfacts.report.sheet import Sheet

DIM: Final = "dim"
STRONG: Final = "bold"


def head(sheet: Sheet) -> Text:
    """The page by name, and how it was read."""
    return Text.assemble((sheet.name, STRONG), (f"  {sheet.facts}", DIM))


def marked(text: str, marks: Sequence[tuple[int, int]], style: str) -> Text:
    """Words with the figures among them underlined."""
    drawn = Text(text)
    for start, end in marks:
        drawn.stylize(style, start, end)
    return drawn
