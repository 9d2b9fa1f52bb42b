"""Draw what ``check`` found: conflicts first with the figures marked, then what holds, then the count."""

from collections.abc import Iterator
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from newsfacts.data import labels
from newsfacts.model import Finding, Relation, Severity, Verdict
from newsfacts.report.closing import closing
from newsfacts.report.excerpts import Excerpts
from newsfacts.report.order import by_urgency, holding
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.folded import Folded
from newsfacts.report.table.parts import DIM, STRONG, columns, head, marked
from newsfacts.report.totals import totals
from newsfacts.report.visible import visible

_COLOURS: Final = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.STYLE: "cyan"}
_SIGNS: Final = {Verdict.AGREES: "green", Verdict.ROUNDS: "yellow", Verdict.CONFLICTS: "red"}


def draw(sheet: Sheet) -> Iterator[RenderableType]:
    """The parts of one page, from its name to its count."""
    yield head(sheet)
    if sheet.report.findings:
        yield Padding(_findings(sheet), (1, 0, 0, 0))
    if held := holding(sheet.report.relations):
        yield Text("" if sheet.report.findings else "\n").append(sheet.say(labels.HOLDING), style=STRONG)
        yield _holding(held, sheet)
    yield Padding(Group(*map(Text, closing(totals(sheet.report), sheet.view))), (1, 0, 1, 0))


def _findings(sheet: Sheet) -> RenderableType:
    excerpts = Excerpts(sheet.report)
    table = columns()
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right", style=DIM)
    table.add_column(overflow="fold", ratio=1)
    for finding in by_urgency(sheet.report.findings):
        severity = sheet.say(labels.SEVERITIES[finding.severity])
        label = Text.assemble((severity, _COLOURS[finding.severity]), (f"\n{finding.code}", DIM))
        table.add_row(label, sheet.place(finding.spans[0]), Group(*_body(finding, excerpts, sheet)))
    return table


def _body(finding: Finding, excerpts: Excerpts, sheet: Sheet) -> Iterator[RenderableType]:
    """The sentences, what is wrong, and how to put it right."""
    for excerpt in excerpts.around(finding.spans):
        yield Folded(marked(excerpt.text, excerpt.marks, f"{_COLOURS[finding.severity]} underline"))
    yield Folded(Text(sheet.say(finding.message), style=STRONG))
    for each in finding.suggestions:
        old, new = sheet.quote(each.span), visible(each.replacement)
        yield Folded(Text.assemble((old, "strike"), " → ", (new, "green"), (f"  {sheet.say(each.why)}", DIM)))
    yield Text()


def _holding(relations: list[Relation], sheet: Sheet) -> RenderableType:
    table = columns()
    table.add_column(no_wrap=True, justify="right", style=DIM)
    table.add_column(no_wrap=True, style=DIM)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", ratio=1)
    for relation in relations:
        sign = Text(labels.VERDICT_SIGNS[relation.verdict], style=_SIGNS[relation.verdict])
        formula = Text(visible(relation.formula))
        if relation.reason:
            formula.append(f"  {sheet.say(relation.reason)}", style=DIM)
        table.add_row(sheet.place(relation.spans[0]), sheet.code(relation), sign, Folded(formula))
    return table
