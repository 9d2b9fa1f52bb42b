"""How many relations were recomputed and what was found, with the error rate newspapers are inspected by.

Source: 报纸编校差错率计算方法. An error counts 1, one in a headline 2, a matter of numeral style 0.1 and at most 1 in
all; the limit for a newspaper is 3 errors in 10,000 characters. Warnings are questions, and count nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsfacts.model import Severity, Verdict

if TYPE_CHECKING:
    from newsfacts.model import Finding, Report, Span
    from newsfacts.report import contract

STYLE_WEIGHT: Final = 0.1
STYLE_LIMIT: Final = 1.0
PER_CHARACTERS: Final = 10_000
PASS_LINE: Final = 3.0


def totals(report: Report) -> contract.Totals:
    """Counts and error rate of one page."""
    verdicts = Counter(relation.verdict for relation in report.relations)
    severities = Counter(finding.severity for finding in report.findings)
    return {
        "relations": len(report.relations),
        "agrees": verdicts[Verdict.AGREES],
        "rounds": verdicts[Verdict.ROUNDS],
        "conflicts": verdicts[Verdict.CONFLICTS],
        "errors": severities[Severity.ERROR],
        "warnings": severities[Severity.WARNING],
        "style": severities[Severity.STYLE],
        "error_rate": _error_rate(report, severities[Severity.STYLE]),
    }


def _error_rate(report: Report, style: int) -> float:
    """Errors per 10,000 characters, to two places; 0 for an empty page."""
    titles = [analysis.article.title for analysis in report.analyses if analysis.article.title]
    errors = sum(_weight(finding, titles) for finding in report.findings if finding.severity is Severity.ERROR)
    errors += min(style * STYLE_WEIGHT, STYLE_LIMIT)
    return round(errors * PER_CHARACTERS / max(1, len(report.page.text)), 2)


def _weight(finding: Finding, titles: list[Span]) -> float:
    """Twice as much where a figure of the headline takes part."""
    return 2.0 if any(_overlap(span, title) for span in finding.spans for title in titles) else 1.0


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
