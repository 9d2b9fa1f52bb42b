"""Draw what ``check`` found: conflicts first with the figures marked, then what holds, then the count."""

from collections.abc import Iterator
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from newsfacts.data import labels
from newsfacts.model import Finding, Relation, Severity, Verdict
from newsfacts.report.closing import closing
from newsfacts.report.excerpts import Excerpts
from newsfacts.report.order import by_urgency, holding
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Column, Grid
from newsfacts.report.table.parts import DIM, STRONG, head, marked
from newsfacts.report.totals import totals
from newsfacts.report.visible import visible

_COLOURS: Final = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.STYLE: "cyan"}
_SIGNS: Final = {Verdict.AGREES: "green", Verdict.ROUNDS: "yellow", Verdict.CONFLICTS: "red"}


def draw(sheet: Sheet) -> Iterator[RenderableType]:
    """The parts of one page, from its name to its count."""
    yield head(sheet)
    if sheet.report.findings:
        yield Text()
        yield _findings(sheet)
    if held := holding(sheet.report.relations):
        yield Text("" if sheet.report.findings else "\n").append(sheet.say(labels.HOLDING), style=STRONG)
        yield _holding(held, sheet)
    yield Text()
    yield from map(Text, closing(totals(sheet.report), sheet.view))
    yield Text()


def _findings(sheet: Sheet) -> RenderableType:
    excerpts = Excerpts(sheet.report)
    table = Grid(Column(), Column(DIM, right=True), Column(fold=True))
    for finding in by_urgency(sheet.report.findings):
        severity = sheet.say(labels.SEVERITIES[finding.severity])
        label = Text(severity, _COLOURS[finding.severity]), Text(finding.code, DIM)
        table.add(label, sheet.place(finding.spans[0]), tuple(_body(finding, excerpts, sheet)))
    return table


def _body(finding: Finding, excerpts: Excerpts, sheet: Sheet) -> Iterator[Text]:
    """The sentences, what is wrong, and how to put it right."""
    for excerpt in excerpts.around(finding.spans):
        yield marked(excerpt.text, excerpt.marks, f"{_COLOURS[finding.severity]} underline")
    yield Text(sheet.say(finding.message), style=STRONG)
    for each in finding.suggestions:
        old, new = sheet.quote(each.span), visible(each.replacement)
        yield Text.assemble((old, "strike"), " → ", (new, "green"), (f"  {sheet.say(each.why)}", DIM))
    yield Text()


def _holding(relations: list[Relation], sheet: Sheet) -> RenderableType:
    table = Grid(Column(DIM, right=True), Column(DIM), Column(), Column(fold=True))
    for relation in relations:
        sign = Text(labels.VERDICT_SIGNS[relation.verdict], style=_SIGNS[relation.verdict])
        formula = Text(visible(relation.formula))
        if relation.reason:
            formula.append(f"  {sheet.say(relation.reason)}", style=DIM)
        table.add(sheet.place(relation.spans[0]), sheet.code(relation), sign, formula)
    return table
