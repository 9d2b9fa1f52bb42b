"""A summary as every format prints it: the words quoted, the labels spoken, nothing drawn yet.

For the table, the plain text, Markdown and HTML, so that all of them say the same in the same order.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from newsfacts.data import labels
from newsfacts.data.labels import CATEGORIES
from newsfacts.model import Analysis, Category, Claim, Event, KeyFigures, Relation, Report, Summary, Verdict
from newsfacts.report.amounts import when
from newsfacts.report.bars import shares
from newsfacts.report.excerpts import Excerpt, Excerpts
from newsfacts.report.foremost import foremost, left_out
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View
from newsfacts.report.visible import visible

_FEWEST: Final = 2
"""Articles that must have a category for it to be compared."""

_MOST: Final = 20
"""Articles of one category in the table across, at most."""


_CONFLICTS: Final = 5
"""Conflicts that are told; of more, the count."""

_UNCOUNTED: Final = 5
"""Fewer figures than that are left out without a word: they are of no weight."""

_RATES: Final = frozenset({Category.SHARE, Category.GROWTH})
"""Categories that compare nothing across articles: each rate is one of something else."""


class Row(Struct, frozen=True):
    """A key figure: ``share`` of the greatest of its unit in the category, 0 where nothing compares.

    ``label`` names the category where it begins. ``part`` says that the figure is a part of the one before.
    """

    label: str
    figure: str
    share: float
    about: str
    status: str
    part: bool


class Heard(Struct, frozen=True):
    """Who said something, and what, a sentence each."""

    speaker: str
    speeches: tuple[str, ...]


class Brief(Struct, frozen=True):
    """The summary of one article.

    ``rest`` are the sentences beside the gist, ``more`` counts the figures that are not printed, ``conflicts`` is what
    does not add up.
    """

    title: str
    gist: Excerpt | None
    rest: tuple[Excerpt, ...]
    figures: tuple[Row, ...]
    more: str
    recomputed: str
    conflicts: tuple[str, ...]
    timeline: tuple[tuple[str, str], ...]
    voices: tuple[Heard, ...]
    keywords: tuple[str, ...]


class Across(Struct, frozen=True):
    """The main figure that an article has of a category, beside those of other articles."""

    label: str
    article: str
    figure: str
    share: float
    about: str
    status: str


def briefs(sheet: Sheet) -> Iterator[Brief]:
    """The summary of each article of a page."""
    excerpts = Excerpts(sheet.report)
    for analysis, summary in zip(sheet.report.analyses, sheet.report.summaries, strict=True):
        yield _brief(analysis, summary, excerpts, sheet)


def _brief(analysis: Analysis, summary: Summary, excerpts: Excerpts, sheet: Sheet) -> Brief:
    figures = [claim.span for claim in analysis.claims]
    gist = excerpts.within(summary.gist, figures) if summary.gist else []
    rest = [each for span in summary.sentences if span != summary.gist for each in excerpts.within(span, figures)]
    relations = _of(analysis, sheet.report)
    printed = foremost(summary)
    return Brief(
        title=sheet.title(analysis.article),
        gist=gist[0] if gist else None,
        rest=tuple(rest),
        figures=tuple(_rows(printed, summary, sheet)),
        more=_more(left_out(analysis, summary, printed), sheet) if printed else "",
        recomputed=_recomputed(relations, sheet) if gist else "",
        conflicts=tuple(_conflicts(relations, sheet)) if gist else (),
        timeline=tuple((_when(event), sheet.quote(event.told)) for event in summary.timeline),
        voices=tuple(
            Heard(sheet.quote(each.speaker), tuple(map(sheet.quote, each.speeches))) for each in summary.voices
        ),
        keywords=tuple(visible(each.word) for each in summary.keywords),
    )


def _more(counts: Sequence[tuple[Category, int]], sheet: Sheet) -> str:
    """How many figures an article has beside those that are printed."""
    if sum(count for _, count in counts) < _UNCOUNTED:
        return ""
    named = sheet.say(labels.COMMA).join(f"{sheet.say(CATEGORIES[category])} {count}" for category, count in counts)
    return sheet.say(labels.MORE_FIGURES).format(sum(count for _, count in counts), named)


def _rows(printed: Sequence[KeyFigures], summary: Summary, sheet: Sheet) -> Iterator[Row]:
    parts = {part.id for family in summary.families for part in family.parts}
    for group in printed:
        label = sheet.say(CATEGORIES[group.category])
        for claim, share in zip(group.claims, shares(group.claims), strict=True):
            yield Row(label, sheet.quote(claim.span), share, sheet.about(claim), sheet.status(claim), claim.id in parts)
            label = ""


def _of(analysis: Analysis, report: Report) -> list[Relation]:
    """The relations in which a figure of the article takes part."""
    prefix = f"{analysis.article.id}."
    return [each for each in report.relations if any(claim.id.startswith(prefix) for claim in each.claims)]


def _recomputed(relations: Sequence[Relation], sheet: Sheet) -> str:
    """How much was recomputed, and how much of it holds."""
    if not relations:
        return sheet.say(labels.NOTHING_RECOMPUTED)
    rounds = sum(each.verdict is Verdict.ROUNDS for each in relations)
    conflicts = sum(each.verdict is Verdict.CONFLICTS for each in relations)
    return sheet.say(labels.RECOMPUTED).format(
        relations=len(relations),
        holds=len(relations) - conflicts,
        rounding=sheet.say(labels.ROUNDING).format(rounds) if rounds else "",
        conflicts=conflicts,
    )


def _conflicts(relations: Sequence[Relation], sheet: Sheet) -> Iterator[str]:
    """What does not add up: where it stands, and what a check says of it; none that only follows from another."""
    told = {finding.spans: finding.message for finding in sheet.report.findings}
    found = [relation for relation in relations if relation.verdict is Verdict.CONFLICTS]
    said = [relation for relation in found if relation.spans in told]
    for relation in (said or found)[:_CONFLICTS]:
        message = sheet.say(told[relation.spans]) if relation.spans in told else visible(relation.formula)
        yield f"{sheet.place(relation.spans[0])}  {message}"


def _when(event: Event) -> str:
    period = event.date.quantity.period
    return when(period.start or "", period.end or "") if period else ""


class Comparison:
    """The main figures of articles that come one after the other, category by category; the articles are not kept."""

    def __init__(self, view: View) -> None:
        """Start from nothing."""
        self._view = view
        self._rows: dict[Category, list[tuple[Claim, Across]]] = {}

    def add(self, sheet: Sheet) -> None:
        """Note the first key figure of each category of each article of a page."""
        for analysis, summary in zip(sheet.report.analyses, sheet.report.summaries, strict=True):
            title = analysis.article.title
            name = sheet.quote(title) if title else sheet.name
            for group in summary.figures:
                claim = group.claims[0]
                row = Across("", name, sheet.quote(claim.span), 0.0, sheet.about(claim), sheet.status(claim))
                self._rows.setdefault(group.category, []).append((claim, row))

    def rows(self) -> Iterator[Across]:
        """The figures of each category that at least two articles have; nothing for a single article."""
        for category in CATEGORIES:
            found = self._rows.get(category, [])
            if len(found) < _FEWEST or category in _RATES:
                continue
            label = self._view.say(CATEGORIES[category])
            told = found[:_MOST]
            for (_, row), share in zip(told, shares([claim for claim, _ in told]), strict=True):
                yield replace(row, label=label, share=share)
                label = ""
            if len(found) > _MOST:
                yield Across("", self._view.say(labels.MORE_ARTICLES).format(len(found) - _MOST), "", 0.0, "", "")
