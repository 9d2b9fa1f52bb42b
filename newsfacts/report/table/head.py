"""The head of a page, the same in the tables of all commands, and the blank line between what they say."""

from typing import Final

from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Grid, paragraph
from newsfacts.report.table.styled import DIM, STRONG, Styled

BLANK: Final = paragraph(Styled())


def head(sheet: Sheet) -> Grid:
    """The page by name, and how it was read."""
    return paragraph(Styled(((sheet.name, STRONG), (f"  {sheet.facts}", DIM))))
