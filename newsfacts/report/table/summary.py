"""Draw what ``summarize`` found: key sentences, key figures by category with bars, keywords."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsfacts.data import labels
from newsfacts.model import Analysis, Summary
from newsfacts.report.bars import bars
from newsfacts.report.excerpts import Excerpts
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.folded import Folded
from newsfacts.report.table.parts import DIM, STRONG, columns, head, marked
from newsfacts.report.visible import visible


def draw(sheet: Sheet) -> Iterator[RenderableType]:
    """One block for each article of the page."""
    yield head(sheet)
    excerpts = Excerpts(sheet.report)
    for analysis, summary in zip(sheet.report.analyses, sheet.report.summaries, strict=True):
        yield Padding(Text(sheet.title(analysis.article), style=STRONG), (1, 0, 0, 0))
        yield from _sentences(analysis, summary, excerpts, sheet)
        if summary.figures:
            yield Padding(_figures(summary, sheet), (1, 0, 0, 2))
        if summary.keywords:
            words = "  ".join(visible(keyword.word) for keyword in summary.keywords)
            yield Padding(Folded(Text(f"{sheet.say(labels.KEYWORDS)}  {words}", style=DIM)), (1, 0, 0, 2))
    yield Text()


def _sentences(analysis: Analysis, summary: Summary, excerpts: Excerpts, sheet: Sheet) -> Iterator[RenderableType]:
    figures = [claim.span for claim in analysis.claims]
    for span in summary.sentences:
        for excerpt in excerpts.within(span, figures):
            yield Padding(Folded(marked(excerpt.text, excerpt.marks, STRONG)), (0, 0, 0, 2))
    if not summary.sentences:
        yield Text(f"  {sheet.say(labels.NOTHING_TO_SAY)}", style=DIM)


def _figures(summary: Summary, sheet: Sheet) -> RenderableType:
    table = columns()
    table.add_column(no_wrap=True, style="cyan")
    table.add_column(overflow="fold", style=STRONG)
    table.add_column(no_wrap=True, style="green")
    table.add_column(overflow="fold")
    table.add_column(no_wrap=True, style=DIM)
    for group in summary.figures:
        label = sheet.say(labels.CATEGORIES[group.category])
        for claim, bar in zip(group.claims, bars(group.claims), strict=True):
            cells = (Folded(Text(sheet.quote(claim.span))), bar, Folded(Text(sheet.about(claim))), sheet.status(claim))
            table.add_row(label, *cells)
            label = ""
    return table
