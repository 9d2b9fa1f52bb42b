"""Write reports as plain text for a pipe: one line a record, columns aligned, wide characters counted as two."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from newsfacts.data import labels
from newsfacts.model import Analysis, Claim, Finding, Relation, Report, Skipped, Wording
from newsfacts.report.aligned import Row, paged, table
from newsfacts.report.amounts import meant
from newsfacts.report.closing import accounted, closing, closing_all
from newsfacts.report.grouped import grouped
from newsfacts.report.order import by_urgency, holding
from newsfacts.report.sheet import Sheet
from newsfacts.report.totals import Overall, totals
from newsfacts.report.view import View
from newsfacts.report.visible import visible


def write(reports: Iterable[Report], out: TextIO, view: View) -> None:
    """Write each report as it comes, and the count of all."""
    overall = Overall()

    def sheets() -> Iterator[Sheet]:
        for report in reports:
            overall.add(report)
            yield Sheet(report, view)

    out.writelines(f"{line}\n" for line in _lines(sheets(), view))
    out.writelines(f"{line}\n" for line in closing_all(overall, view))


def _lines(sheets: Iterable[Sheet], view: View) -> Iterator[str]:
    match view.task:
        case "check":
            return (line for sheet in sheets for line in paged(sheet, _checked(sheet)))
        case "extract":
            return (line for sheet in sheets for line in paged(sheet, _extracted(sheet)))
        case "summarize":
            from newsfacts.report.plain_summary import lines

            return lines(sheets, view)


def _checked(sheet: Sheet) -> Iterator[str]:
    findings = [_finding(each, sheet) for each in by_urgency(sheet.report.findings)]
    held = [_relation(each, sheet) for each in holding(sheet.report.relations)]
    place = (labels.PLACE, labels.JUDGEMENT, labels.CHECK)
    yield from table((*place, labels.EXPLANATION, labels.FIGURE, labels.REPAIR), findings, sheet)
    yield from table((*place, labels.FORMULA, labels.REASON), held, sheet)
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
        yield from table(headings, [_claim(claim, sheet) for claim in claims], sheet)
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
    yield from table((labels.PLACE, heading, labels.REASON), rows, sheet)
