"""One report as it is drawn, for the table and the plain text alike: words quoted, places counted, labels spoken."""

from functools import cached_property

from newsfacts.data import labels
from newsfacts.model import Article, Claim, Relation, Report, Skipped, Span, Wording
from newsfacts.report.places import Lines
from newsfacts.report.view import View
from newsfacts.report.visible import visible


class Sheet:
    """A report with the view on it."""

    def __init__(self, report: Report, view: View) -> None:
        """Take over the report; lines are counted when first asked for."""
        self.report = report
        self.view = view

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.report.page.text)

    @cached_property
    def _codes(self) -> dict[str, str]:
        from newsfacts.checks import INDEX

        return {entry.name: entry.code for entry in INDEX}

    def code(self, relation: Relation) -> str:
        """The code of the check that found a relation: NF101."""
        return self._codes.get(relation.check, relation.check)

    @property
    def name(self) -> str:
        """The name of the file."""
        return visible(self.report.page.source)

    @property
    def facts(self) -> str:
        """How the page was read: articles, characters, encoding if it is not the usual one, and its date."""
        page = self.report.page
        facts = [
            self.say(labels.ARTICLES).format(len(page.articles)),
            self.say(labels.CHARACTERS).format(len(page.text)),
        ]
        if page.encoding != "utf-8":
            facts.append(page.encoding)
        if page.replaced:
            facts.append(self.say(labels.REPLACED).format(page.replaced))
        return " · ".join([*facts, self._date])

    @property
    def _date(self) -> str:
        """The day of publication, and where it comes from."""
        page = self.report.page
        date = next((article.date for article in page.articles if article.date), None)
        if date is None:
            return self.say(labels.UNDATED)
        source = labels.DATED.get(page.dated or "")
        return f"{date} {self.say(source)}" if source else date

    def say(self, wording: Wording) -> str:
        """A message in the language of the view, harmless to a terminal: it may quote the page."""
        return visible(self.view.say(wording))

    def quote(self, span: Span) -> str:
        """The words of the page at a span, on one line."""
        return visible(span.of(self.report.page.text))

    def place(self, span: Span) -> str:
        """Where a span starts: ``12:8`` for the eighth character of line 12."""
        line, column = self._lines.locate(span.start)
        return f"{line}:{column}"

    def title(self, article: Article) -> str:
        """The headline of an article, or that it has none."""
        return self.say(labels.UNTITLED) if article.title is None else self.quote(article.title)

    def status(self, claim: Claim) -> str:
        """Planned or actual; empty where the text does not say."""
        return "" if claim.status is None else self.say(labels.STATUSES[claim.status])

    def reason(self, skipped: Skipped) -> str:
        """Why a numeral is no claim."""
        return self.say(labels.REASONS.get(skipped.reason, Wording(zh=skipped.reason, en=skipped.reason)))

    def about(self, claim: Claim) -> str:
        """Scope, subject and metric of a claim, as 全市 重点项目 总投资; empty where the text says none."""
        subject = "" if claim.subject is None else self.quote(claim.subject)
        scope = "" if claim.scope is None else self.quote(claim.scope)
        if scope and scope not in subject:
            subject = f"{scope} {subject}".rstrip()
        metric = visible(claim.metric or "")
        if metric in subject:
            return subject
        return metric if subject in metric else f"{subject} {metric}"
