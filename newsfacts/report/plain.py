"""Write reports as plain text for a pipe: one line a record, columns aligned, wide characters counted as two.

The one place that knows tabulate. It is told to leave numerals alone, or 286.50 would become 286.5.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TextIO

from tabulate import tabulate

from newsfacts.data import labels
from newsfacts.model import Analysis, Claim, Finding, Relation, Report, Skipped, Summary, Wording
from newsfacts.report.amounts import meant
from newsfacts.report.bars import bars
from newsfacts.report.closing import accounted, closing, closing_all
from newsfacts.report.grouped import grouped
from newsfacts.report.order import by_urgency, holding
from newsfacts.report.sheet import Sheet
from newsfacts.report.totals import Overall, totals
from newsfacts.report.view import View
from newsfacts.report.visible import visible

Row = tuple[str, ...]

_UNNAMED: Final = Wording(zh="", en="")
"""Heading of the bars."""


def write(reports: Iterable[Report], out: TextIO, view: View) -> None:
    """Write each report as it comes, and the count of all."""
    overall = Overall()
    for report in reports:
        overall.add(report)
        sheet = Sheet(report, view)
        out.write(f"{sheet.name}  {sheet.facts}\n")
        out.writelines(f"{line}\n" for line in _body(sheet))
        out.write("\n")
    out.writelines(f"{line}\n" for line in closing_all(overall, view))


def _body(sheet: Sheet) -> Iterator[str]:
    match sheet.view.task:
        case "check":
            yield from _checked(sheet)
        case "extract":
            yield from _extracted(sheet)
        case "summarize":
            yield from _summarized(sheet)


def _checked(sheet: Sheet) -> Iterator[str]:
    findings = [_finding(each, sheet) for each in by_urgency(sheet.report.findings)]
    held = [_relation(each, sheet) for each in holding(sheet.report.relations)]
    place = (labels.PLACE, labels.JUDGEMENT, labels.CHECK)
    yield from _table((*place, labels.EXPLANATION, labels.FIGURE, labels.REPAIR), findings, sheet)
    yield from _table((*place, labels.FORMULA, labels.REASON), held, sheet)
    yield ""
    yield from closing(totals(sheet.report), sheet.view)


def _finding(finding: Finding, sheet: Sheet) -> Row:
    return (
        sheet.place(finding.spans[0]),
        sheet.say(labels.SEVERITIES[finding.severity]),
        finding.code,
        sheet.say(finding.message),
        " / ".join(map(sheet.quote, finding.spans)),
        " | ".join(f"{sheet.quote(each.span)} → {visible(each.replacement)}" for each in finding.suggestions),
    )


def _relation(relation: Relation, sheet: Sheet) -> Row:
    return (
        sheet.place(relation.spans[0]),
        sheet.say(labels.VERDICTS[relation.verdict]),
        sheet.code(relation),
        visible(relation.formula),
        sheet.say(relation.reason) if relation.reason else "",
    )


def _extracted(sheet: Sheet) -> Iterator[str]:
    headings = (labels.PLACE, labels.CATEGORY, labels.FIGURE, labels.MEANING, labels.ABOUT, labels.STATUS)
    for analysis in sheet.report.analyses:
        yield f"\n{sheet.title(analysis.article)}"
        claims = (claim for _, claims in grouped(analysis.claims) for claim in claims)
        yield from _table(headings, [_claim(claim, sheet) for claim in claims], sheet)
        if sheet.view.coverage:
            yield from _skipped(labels.ASIDE, analysis.asides, analysis, sheet)
            yield from _skipped(labels.UNREAD, analysis.unread, analysis, sheet)
    yield f"\n{accounted(sheet)}"


def _claim(claim: Claim, sheet: Sheet) -> Row:
    return (
        sheet.place(claim.span),
        sheet.say(labels.CATEGORIES[claim.category]),
        sheet.quote(claim.span),
        meant(claim.quantity),
        sheet.about(claim),
        sheet.status(claim),
    )


def _skipped(heading: Wording, skipped: Sequence[Skipped], analysis: Analysis, sheet: Sheet) -> Iterator[str]:
    located = [(analysis.article.running.locate(each.start, each.end), each) for each in skipped]
    rows = [(sheet.place(span), sheet.quote(span), sheet.reason(each)) for span, each in located]
    yield from _table((labels.PLACE, heading, labels.REASON), rows, sheet)


def _summarized(sheet: Sheet) -> Iterator[str]:
    headings = (labels.CATEGORY, labels.KEY_FIGURES, _UNNAMED, labels.ABOUT, labels.STATUS)
    for analysis, summary in zip(sheet.report.analyses, sheet.report.summaries, strict=True):
        yield f"\n{sheet.title(analysis.article)}"
        yield from map(sheet.quote, summary.sentences)
        if not summary.sentences:
            yield sheet.say(labels.NOTHING_TO_SAY)
        yield from _table(headings, list(_figures(summary, sheet)), sheet)
        if summary.keywords:
            yield f"\n{sheet.say(labels.KEYWORDS)}  {'  '.join(visible(each.word) for each in summary.keywords)}"


def _figures(summary: Summary, sheet: Sheet) -> Iterator[Row]:
    for group in summary.figures:
        for claim, bar in zip(group.claims, bars(group.claims), strict=True):
            category = sheet.say(labels.CATEGORIES[group.category])
            yield category, sheet.quote(claim.span), bar, sheet.about(claim), sheet.status(claim)


def _table(headings: Sequence[Wording], rows: Sequence[Row], sheet: Sheet) -> Iterator[str]:
    """An aligned table with a blank line before it; nothing at all without rows."""
    if not rows:
        return
    drawn = tabulate(rows, [sheet.say(each) for each in headings], tablefmt="simple", disable_numparse=True)
    yield ""
    yield from (line.rstrip() for line in drawn.splitlines())
