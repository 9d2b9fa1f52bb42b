"""What the tables of all commands have in common: the head of a page, labels, marked figures."""

from collections.abc import Sequence
from typing import Final

from rich.table import Table
from rich.text import Text

from newsfacts.data import labels
from newsfacts.report.sheet import Sheet
from newsfacts.report.visible import visible

DIM: Final = "dim"
STRONG: Final = "bold"


def columns() -> Table:
    """A table without lines: columns two blanks apart."""
    return Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)


def head(sheet: Sheet) -> Text:
    """The page by name, and how it was read."""
    page = sheet.report.page
    facts = [sheet.say(labels.ARTICLES).format(len(page.articles)), sheet.say(labels.CHARACTERS).format(len(page.text))]
    if page.encoding != "utf-8":
        facts.append(page.encoding)
    if page.replaced:
        facts.append(sheet.say(labels.REPLACED).format(page.replaced))
    facts.append(_date(sheet))
    return Text.assemble((visible(page.source), STRONG), ("  " + " · ".join(facts), DIM))


def marked(text: str, marks: Sequence[tuple[int, int]], style: str) -> Text:
    """Words with the figures among them underlined."""
    drawn = Text(text)
    for start, end in marks:
        drawn.stylize(style, start, end)
    return drawn


def _date(sheet: Sheet) -> str:
    page = sheet.report.page
    date = next((article.date for article in page.articles if article.date), None)
    if date is None:
        return sheet.say(labels.UNDATED)
    source = labels.DATED.get(page.dated or "")
    return f"{date} {sheet.say(source)}" if source else date
