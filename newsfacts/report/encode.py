"""From a report to the plain data of the machine contract.

Every function here builds one ``TypedDict`` of ``contract``; the type checker holds the two together.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from newsfacts.data.numerals import ENCLOSED_SIGNS, HAN
from newsfacts.text import numbers
from newsfacts.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfacts.model import (
        Analysis,
        Article,
        Claim,
        Dateline,
        Finding,
        Period,
        Quantity,
        Relation,
        Report,
        Skipped,
        Span,
        Suggestion,
    )
    from newsfacts.report import contract
    from newsfacts.report.places import Lines
    from newsfacts.report.view import View

FURNITURE: Final = "page furniture"
"""Why a numeral in a line that belongs to no article is no claim."""

_NUMERALS: Final = frozenset(f"0123456789{HAN}") | ENCLOSED_SIGNS


def page(report: Report, view: View) -> contract.Page:
    """One file: its articles and claims, and what was recomputed unless it is only extracted."""
    text, analyses = report.page.text, report.analyses
    encoded: contract.Page = {
        "source": source(report),
        "encoding": report.page.encoding,
        "characters": len(text),
        "replaced": report.page.replaced,
        "dated": report.page.dated,
        "articles": articles(report),
        "aside": _asides(report),
        "unread": [each for analysis in analyses for each in _skipped(analysis, analysis.unread, text)],
    }
    if view.task != "extract":
        from newsfacts.report.totals import totals

        encoded["relations"] = [relation(each, view) for each in report.relations]
        encoded["findings"] = findings(report, view)
        encoded["totals"] = totals(report)
    return encoded


def source(report: Report) -> str:
    """The name of the file; what is no Unicode in it becomes a question mark."""
    return report.page.source.encode("utf-8", "replace").decode()


def articles(report: Report) -> list[contract.Article]:
    """The articles of a page, each with its claims and, where there is one, its summary."""
    text = report.page.text
    encoded = [_article(analysis.article, claims(analysis, text), text) for analysis in report.analyses]
    if report.summaries:
        from newsfacts.report.encode_summary import summary
    for article, told in zip(encoded, report.summaries, strict=False):
        article["summary"] = summary(told, _of_article(report, article["id"]), text)
    return encoded


def claims(analysis: Analysis, text: str) -> list[contract.Claim]:
    """The claims of an article in reading order."""
    locate = analysis.article.running.locate
    sentences = [locate(sentence.start, sentence.end) for sentence in analysis.sentences]
    return [_claim(claim, sentences[claim.sentence], text) for claim in analysis.claims]


def relation(found: Relation, view: View) -> contract.Relation:
    """A relation with its verdict and formula."""
    return {
        "id": found.id,
        "check": found.check,
        "verdict": found.verdict,
        "claims": ids(found.claims),
        "spans": list(found.spans),
        "formula": found.formula,
        "stated": plain(found.stated),
        "low": plain(found.low),
        "high": plain(found.high),
        "reason": view.say(found.reason) if found.reason else None,
    }


def findings(report: Report, view: View) -> list[contract.Finding]:
    """The findings of a page, each with its line and column."""
    if not report.findings:
        return []
    from newsfacts.report.places import Lines

    lines = Lines(report.page.text)
    return [_finding(each, lines, view) for each in report.findings]


def plain(amount: Decimal | None) -> str | None:
    """A decimal without exponent and without trailing zeros; ``None`` where unknown or infinite."""
    if amount is None or not amount.is_finite():
        return None
    return numbers.plain(amount)


def _article(article: Article, claims: list[contract.Claim], text: str) -> contract.Article:
    return {
        "id": article.id,
        "span": article.span,
        "title": quoted(article.title, text),
        "kicker": quoted(article.kicker, text),
        "subheads": quotes(article.subheads, text),
        "byline": list(article.byline),
        "date": article.date,
        "dateline": _dateline(article.dateline, text),
        "continued_from": article.continued_from,
        "continued_to": article.continued_to,
        "captions": list(article.captions),
        "claims": claims,
    }


def _dateline(found: Dateline | None, text: str) -> contract.Dateline | None:
    if found is None:
        return None
    return {"span": found.span, "text": found.span.of(text), "place": found.place, "date": found.date}


def _claim(claim: Claim, sentence: Span, text: str) -> contract.Claim:
    quantity, meaning = claim.quantity, claim.meaning
    low, high = ends(quantity)
    return {
        "id": claim.id,
        "span": claim.span,
        "text": claim.span.of(text),
        "kind": quantity.kind,
        "value": plain(quantity.value),
        "low": low,
        "high": high,
        "unit": quantity.unit,
        "hedge": quantity.hedge,
        "category": meaning.category,
        "metric": meaning.metric,
        "subject": quoted(meaning.subject, text),
        "status": meaning.status,
        "period": _period(meaning.period),
        "role": meaning.role,
        "scope": quoted(meaning.scope, text),
        "sentence": sentence,
    }


def ends(quantity: Quantity) -> tuple[str | None, str | None]:
    """The interval of an amount, or the first and last day of a date."""
    if quantity.period is None:
        return plain(quantity.low), plain(quantity.high)
    return quantity.period.start, quantity.period.end


def _period(period: Period | None) -> contract.Period | None:
    return None if period is None else {"start": period.start, "end": period.end}


def _finding(finding: Finding, lines: Lines, view: View) -> contract.Finding:
    line, column = lines.locate(finding.spans[0].start)
    return {
        "code": finding.code,
        "check": finding.check,
        "severity": finding.severity,
        "verdict": finding.verdict,
        "message": view.say(finding.message),
        "spans": list(finding.spans),
        "line": line,
        "column": column,
        "claims": ids(finding.claims),
        "suggestions": [_suggestion(each, view) for each in finding.suggestions],
    }


def _suggestion(suggestion: Suggestion, view: View) -> contract.Suggestion:
    return {"span": suggestion.span, "replacement": suggestion.replacement, "why": view.say(suggestion.why)}


def _of_article(report: Report, name: str) -> list[str]:
    """The relations in which a figure of an article takes part."""
    return [each.id for each in report.relations if any(claim.id.startswith(f"{name}.") for claim in each.claims)]


def _asides(report: Report) -> list[contract.Skipped]:
    """Numerals of the articles that are no claims, and the lines with numerals that belong to no article."""
    text = report.page.text
    found = [each for analysis in report.analyses for each in _skipped(analysis, analysis.asides, text)]
    lines = ((span, span.of(text)) for span in report.page.furniture)
    found += [
        {"span": span, "text": line, "reason": FURNITURE}
        for span, line in lines
        if not _NUMERALS.isdisjoint(fold(line))
    ]
    return sorted(found, key=lambda each: each["span"])


def _skipped(analysis: Analysis, skipped: Sequence[Skipped], text: str) -> Iterable[contract.Skipped]:
    for each in skipped:
        span = analysis.article.running.locate(each.start, each.end)
        yield {"span": span, "text": span.of(text), "reason": each.reason}


def quotes(spans: Sequence[Span], text: str) -> list[contract.Quoted]:
    """The words of the page at some spans."""
    return [{"span": span, "text": span.of(text)} for span in spans]


def quoted(span: Span | None, text: str) -> contract.Quoted | None:
    """The words of the page at a span, if there is one."""
    return None if span is None else {"span": span, "text": span.of(text)}


def ids(claims: Sequence[Claim]) -> list[str]:
    """The names of claims."""
    return [claim.id for claim in claims]
