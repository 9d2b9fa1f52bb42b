"""Draw what ``summarize`` found: the gist, key figures by category with bars, dates, who is quoted, keywords."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsfacts.data import labels
from newsfacts.model import Wording
from newsfacts.report.bars import bar
from newsfacts.report.brief import Across, Brief, Comparison, Row, briefs
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Column, Grid, paragraph
from newsfacts.report.table.head import BLANK, head
from newsfacts.report.table.styled import DIM, STRONG, cells, marked, styled
from newsfacts.report.view import View

_SECTIONS: Final = (labels.RECOMPUTING, labels.TIMELINE, labels.VOICES, labels.KEYWORDS)
_WIDEST: Final = 24
"""Cells of a column of names at most."""

_INDENT: Final = 2
"""Blanks before what is below the title of an article."""

_PART: Final = "└ "
"""What stands before a figure that is a part of the one above."""


def draw_all(sheets: Iterable[Sheet], view: View) -> Iterator[Grid]:
    """Page after page, then a table across the articles."""
    comparison = Comparison(view)
    for sheet in sheets:
        comparison.add(sheet)
        yield from _page(sheet)
    yield from _across(comparison.rows(), view)


def _page(sheet: Sheet) -> Iterator[Grid]:
    """One block for each article of the page."""
    yield head(sheet)
    if not sheet.report.analyses:
        yield paragraph(styled(f"  {sheet.say(labels.NO_ARTICLE)}", DIM))
    for brief in briefs(sheet):
        yield BLANK
        yield paragraph(styled(brief.title, STRONG))
        if brief.gist is None:
            yield paragraph(styled(f"  {sheet.say(labels.NOTHING_TO_SAY)}", DIM))
        else:
            yield from _told(brief, sheet)
    yield BLANK


def _across(rows: Iterable[Across], view: View) -> Iterator[Grid]:
    """The main figures of several articles, category by category."""
    figure, fold = Column(STRONG, fold=True), Column(fold=True)
    table = Grid(Column("cyan"), fold, figure, Column("green"), fold, Column(DIM), indent=_INDENT)
    for row in rows:
        table.add(row.label, row.article, row.figure, bar(row.share), row.about, row.status)
    if table:
        yield paragraph(styled(view.say(labels.ACROSS), STRONG))
        yield table
        yield BLANK


def _told(brief: Brief, sheet: Sheet) -> Iterator[Grid]:
    """The parts of one summary, each that has something to say."""
    for excerpt in (brief.gist, *brief.rest):
        if excerpt:
            yield paragraph(marked(excerpt.text, excerpt.marks, STRONG), _INDENT)
    if brief.figures:
        yield BLANK
        yield _figures(brief.figures)
    if brief.more:
        yield paragraph(styled(brief.more, DIM), _INDENT)
    yield BLANK
    recomputed = [brief.recomputed, *(f"≠ {conflict}" for conflict in brief.conflicts)]
    yield from _section(labels.RECOMPUTING, [(line,) for line in recomputed], sheet)
    yield from _section(labels.TIMELINE, brief.timeline, sheet)
    said = [(each.speaker, speech) for each in brief.voices for speech in each.speeches[:1]]
    yield from _section(labels.VOICES, said, sheet)
    if brief.keywords:
        yield from _section(labels.KEYWORDS, [("  ".join(brief.keywords),)], sheet)


def _figures(rows: Sequence[Row]) -> Grid:
    figure, fold = Column(STRONG, fold=True), Column(fold=True)
    table = Grid(Column("cyan"), figure, Column("green"), fold, Column(DIM), indent=_INDENT)
    for row in rows:
        table.add(row.label, _PART * row.part + row.figure, bar(row.share), row.about, row.status)
    return table


def _section(heading: Wording, rows: Sequence[tuple[str, ...]], sheet: Sheet) -> Iterator[Grid]:
    """Rows under a label of their own, all labels alike wide."""
    if not rows:
        return
    first = Column("cyan", least=max(cells(sheet.say(each)) for each in _SECTIONS))
    named = [Column(STRONG, fold=True, most=_WIDEST)] if len(rows[0]) > 1 else []
    table = Grid(first, *named, Column(fold=True), indent=_INDENT)
    label = sheet.say(heading)
    for row in rows:
        table.add(label, *row)
        label = ""
    yield table
