"""Draw what ``extract`` found: the figures of each article by category."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from newsfacts.data import labels
from newsfacts.model import Analysis, Claim, Skipped, Wording
from newsfacts.report.amounts import meant
from newsfacts.report.closing import accounted
from newsfacts.report.grouped import grouped
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Cell, Column, Grid
from newsfacts.report.table.parts import DIM, STRONG, head


def draw(sheet: Sheet) -> Iterator[RenderableType]:
    """The parts of one page, from its name to its count."""
    yield head(sheet)
    for analysis in sheet.report.analyses:
        yield Text()
        yield Text(sheet.title(analysis.article), style=STRONG)
        yield _claims(analysis, sheet) if analysis.claims else Text(sheet.say(labels.NO_FIGURES), style=DIM)
        if sheet.view.coverage:
            yield from _skipped(labels.ASIDE, analysis.asides, analysis, sheet)
            yield from _skipped(labels.UNREAD, analysis.unread, analysis, sheet)
    yield Text()
    yield Text(accounted(sheet))
    yield Text()


def _claims(analysis: Analysis, sheet: Sheet) -> RenderableType:
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


def _skipped(
    heading: Wording, skipped: Sequence[Skipped], analysis: Analysis, sheet: Sheet
) -> Iterator[RenderableType]:
    if not skipped:
        return
    yield Text(f"\n{sheet.say(heading)}", style=STRONG)
    table = Grid(Column(DIM, right=True), Column(fold=True), Column(DIM, fold=True))
    for each in skipped:
        span = analysis.article.running.locate(each.start, each.end)
        table.add(sheet.place(span), sheet.quote(span), sheet.reason(each))
    yield table
