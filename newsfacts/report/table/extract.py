"""Draw what ``extract`` found: the figures of each article by category."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsfacts.data import labels
from newsfacts.model import Analysis, Claim, Skipped, Wording
from newsfacts.report.amounts import meant
from newsfacts.report.closing import accounted
from newsfacts.report.grouped import grouped
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.folded import Folded
from newsfacts.report.table.parts import DIM, STRONG, columns, head


def draw(sheet: Sheet) -> Iterator[RenderableType]:
    """The parts of one page, from its name to its count."""
    yield head(sheet)
    for analysis in sheet.report.analyses:
        yield Padding(Text(sheet.title(analysis.article), style=STRONG), (1, 0, 0, 0))
        yield _claims(analysis, sheet) if analysis.claims else Text(sheet.say(labels.NO_FIGURES), style=DIM)
        if sheet.view.coverage:
            yield from _skipped(labels.ASIDE, analysis.asides, analysis, sheet)
            yield from _skipped(labels.UNREAD, analysis.unread, analysis, sheet)
    yield Padding(Text(accounted(sheet)), (1, 0, 1, 0))


def _claims(analysis: Analysis, sheet: Sheet) -> RenderableType:
    table = columns()
    table.add_column(no_wrap=True, style="cyan")
    table.add_column(no_wrap=True, justify="right", style=DIM)
    for _ in range(3):
        table.add_column(overflow="fold")
    table.add_column(no_wrap=True, style=DIM)
    for category, claims in grouped(analysis.claims):
        label = sheet.say(labels.CATEGORIES[category])
        for claim in claims:
            table.add_row(label, *_cells(claim, sheet))
            label = ""
    return table


def _cells(claim: Claim, sheet: Sheet) -> tuple[RenderableType, ...]:
    return (
        sheet.place(claim.span),
        Folded(Text(sheet.quote(claim.span), style=STRONG)),
        Folded(Text(meant(claim.quantity))),
        Folded(Text(sheet.about(claim))),
        sheet.status(claim),
    )


def _skipped(
    heading: Wording, skipped: Sequence[Skipped], analysis: Analysis, sheet: Sheet
) -> Iterator[RenderableType]:
    if not skipped:
        return
    yield Text(f"\n{sheet.say(heading)}", style=STRONG)
    table = columns()
    table.add_column(no_wrap=True, justify="right", style=DIM)
    table.add_column(overflow="fold")
    table.add_column(overflow="fold", style=DIM)
    for each in skipped:
        span = analysis.article.running.locate(each.start, each.end)
        table.add_row(sheet.place(span), Folded(Text(sheet.quote(span))), Text(sheet.reason(each)))
    yield table
