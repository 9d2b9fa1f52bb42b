"""Draw what ``check`` found: conflicts first with the figures marked, then what holds, then the count."""

from collections.abc import Iterator
from typing import Final

from newsfacts.data import labels
from newsfacts.model import Finding, Relation, Severity, Verdict
from newsfacts.report.closing import closing
from newsfacts.report.excerpts import Excerpts
from newsfacts.report.order import by_urgency, holding
from newsfacts.report.sheet import Sheet
from newsfacts.report.table.grid import Column, Grid, paragraph
from newsfacts.report.table.head import BLANK, head
from newsfacts.report.table.styled import DIM, STRONG, Styled, marked, styled
from newsfacts.report.totals import totals
from newsfacts.report.visible import visible

_COLOURS: Final = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.STYLE: "cyan"}
_SIGNS: Final = {Verdict.AGREES: "green", Verdict.ROUNDS: "yellow", Verdict.CONFLICTS: "red"}


def draw(sheet: Sheet) -> Iterator[Grid]:
    """The parts of one page, from its name to its count."""
    yield head(sheet)
    yield BLANK
    if sheet.report.findings:
        yield _findings(sheet)
    if held := holding(sheet.report.relations):
        yield paragraph(styled(sheet.say(labels.HOLDING), STRONG))
        yield _holding(held, sheet)
        yield BLANK
    for line in closing(totals(sheet.report), sheet.view):
        yield paragraph(styled(line))
    yield BLANK


def _findings(sheet: Sheet) -> Grid:
    excerpts = Excerpts(sheet.report)
    table = Grid(Column(), Column(DIM, right=True), Column(fold=True))
    for finding in by_urgency(sheet.report.findings):
        severity = sheet.say(labels.SEVERITIES[finding.severity])
        label = styled(severity, _COLOURS[finding.severity]), styled(finding.code, DIM)
        table.add(label, sheet.place(finding.spans[0]), tuple(_body(finding, excerpts, sheet)))
    return table


def _body(finding: Finding, excerpts: Excerpts, sheet: Sheet) -> Iterator[Styled]:
    """The sentences, what is wrong, and how to put it right."""
    for excerpt in excerpts.around(finding.spans):
        yield marked(excerpt.text, excerpt.marks, f"{_COLOURS[finding.severity]} underline")
    yield styled(sheet.say(finding.message), STRONG)
    for each in finding.suggestions:
        old, new = sheet.quote(each.span), visible(each.replacement)
        yield Styled(((old, "strike"), (" → ", ""), (new, "green"), (f"  {sheet.say(each.why)}", DIM)))
    yield Styled()


def _holding(relations: list[Relation], sheet: Sheet) -> Grid:
    table = Grid(Column(DIM, right=True), Column(DIM), Column(), Column(fold=True))
    for relation in relations:
        sign = styled(labels.VERDICT_SIGNS[relation.verdict], _SIGNS[relation.verdict])
        reason = f"  {sheet.say(relation.reason)}" if relation.reason else ""
        formula = Styled(((visible(relation.formula), ""), (reason, DIM)))
        table.add(sheet.place(relation.spans[0]), sheet.code(relation), sign, formula)
    return table
