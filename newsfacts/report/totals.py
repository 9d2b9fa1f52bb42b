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


def totals(*reports: Report) -> contract.Totals:
    """Counts and error rate of a page, or of several together."""
    overall = Overall()
    for report in reports:
        overall.add(report)
    return overall.totals


class Overall:
    """Totals of pages that come one after the other and are not kept."""

    def __init__(self) -> None:
        """Start from nothing."""
        self.pages = 0
        self._characters = 0
        self._weight = 0.0
        self._verdicts: Counter[Verdict] = Counter()
        self._severities: Counter[Severity] = Counter()

    def add(self, report: Report) -> None:
        """Count a page in."""
        self.pages += 1
        self._characters += len(report.page.text)
        self._weight += _errors(report)
        self._verdicts.update(relation.verdict for relation in report.relations)
        self._severities.update(finding.severity for finding in report.findings)

    @property
    def totals(self) -> contract.Totals:
        """Counts so far; the rate to two places, 0 for no text."""
        style = min(self._severities[Severity.STYLE] * STYLE_WEIGHT, STYLE_LIMIT)
        rate = (self._weight + style) * PER_CHARACTERS / max(1, self._characters)
        return {
            "relations": self._verdicts.total(),
            "agrees": self._verdicts[Verdict.AGREES],
            "rounds": self._verdicts[Verdict.ROUNDS],
            "conflicts": self._verdicts[Verdict.CONFLICTS],
            "errors": self._severities[Severity.ERROR],
            "warnings": self._severities[Severity.WARNING],
            "style": self._severities[Severity.STYLE],
            "error_rate": round(rate, 2),
        }


def _errors(report: Report) -> float:
    """The errors of a page, those of its headlines twice."""
    titles = [analysis.article.title for analysis in report.analyses if analysis.article.title]
    return sum(_weight(finding, titles) for finding in report.findings if finding.severity is Severity.ERROR)


def _weight(finding: Finding, titles: list[Span]) -> float:
    """Twice as much where a figure of the headline takes part."""
    return 2.0 if any(_overlap(span, title) for span in finding.spans for title in titles) else 1.0


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
