"""Draw what ``extract`` found: the figures of each article by category."""

from collections.abc import Iterator, Sequence

from newsfacts.data import labels
from newsfacts.model import Analysis, Claim, Skipped, Wording
from newsfacts.report.amounts import meant
from newsfacts.report.closing import accounted
from newsfacts.report.grouped import grouped
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Cell, Column, Grid, paragraph
from newsfacts.report.table.head import BLANK, head
from newsfacts.report.table.styled import DIM, STRONG, styled


def draw(sheet: Sheet) -> Iterator[Grid]:
    """The parts of one page, from its name to its count."""
    yield head(sheet)
    for analysis in sheet.report.analyses:
        yield BLANK
        yield paragraph(styled(sheet.title(analysis.article), STRONG))
        yield _claims(analysis, sheet) if analysis.claims else paragraph(styled(sheet.say(labels.NO_FIGURES), DIM))
        if sheet.view.coverage:
            yield from _skipped(labels.ASIDE, analysis.asides, analysis, sheet)
            yield from _skipped(labels.UNREAD, analysis.unread, analysis, sheet)
    yield BLANK
    yield paragraph(styled(accounted(sheet)))
    yield BLANK


def _claims(analysis: Analysis, sheet: Sheet) -> Grid:
    fold = Column(fold=True)
    table = Grid(Column("cyan"), Column(DIM, right=True), Column(STRONG, fold=True), fold, fold, Column(DIM))
    for category, claims in grouped(analysis.claims):
        label = sheet.say(labels.CATEGORIES[category])
        for claim in claims:
            table.add(label, *_cells(claim, sheet))
            label = ""
    return table


def _cells(claim: Claim, sheet: Sheet) -> tuple[Cell, ...]:
    return (
        sheet.place(claim.span),
        sheet.quote(claim.span),
        meant(claim.quantity),
        sheet.about(claim),
        sheet.status(claim),
    )


def _skipped(heading: Wording, skipped: Sequence[Skipped], analysis: Analysis, sheet: Sheet) -> Iterator[Grid]:
    if not skipped:
        return
    yield BLANK
    yield paragraph(styled(sheet.say(heading), STRONG))
    table = Grid(Column(DIM, right=True), Column(fold=True), Column(DIM, fold=True))
    for each in skipped:
        span = analysis.article.running.locate(each.start, each.end)
        table.add(sheet.place(span), sheet.quote(span), sheet.reason(each))
    yield table
