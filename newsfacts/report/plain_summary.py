"""Write summaries as plain text: the sentences a line each, everything else in aligned tables."""

from collections.abc import Iterable, Iterator
from typing import Final

from newsfacts.data import labels
from newsfacts.model import Wording
from newsfacts.report.aligned import paged, table
from newsfacts.report.bars import bar
from newsfacts.report.brief import Brief, Comparison, briefs
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View

_UNNAMED: Final = Wording(zh="", en="")
"""Heading of the bars."""

_PART: Final = "└ "
"""What stands before a figure that is a part of the one above."""


def lines(sheets: Iterable[Sheet], view: View) -> Iterator[str]:
    """Page after page, then a table across the articles."""
    comparison = Comparison(view)
    for sheet in sheets:
        comparison.add(sheet)
        yield from paged(sheet, _page(sheet))
    headings = (labels.ACROSS, labels.ARTICLE, labels.KEY_FIGURES, _UNNAMED, labels.ABOUT, labels.STATUS)
    rows = [(row.label, row.article, row.figure, bar(row.share), row.about, row.status) for row in comparison.rows()]
    yield from list(table(headings, rows, view))[1:]


def _page(sheet: Sheet) -> Iterator[str]:
    if not sheet.report.analyses:
        yield sheet.say(labels.NO_ARTICLE)
    for brief in briefs(sheet):
        yield f"\n{brief.title}"
        if brief.gist is None:
            yield sheet.say(labels.NOTHING_TO_SAY)
        else:
            yield from _told(brief, sheet)


def _told(brief: Brief, sheet: Sheet) -> Iterator[str]:
    yield from (each.text for each in (brief.gist, *brief.rest) if each)
    headings = (labels.CATEGORY, labels.KEY_FIGURES, _UNNAMED, labels.ABOUT, labels.STATUS)
    figures = [
        (row.label, _PART * row.part + row.figure, bar(row.share), row.about, row.status) for row in brief.figures
    ]
    yield from table(headings, figures, sheet)
    if brief.more:
        yield brief.more
    yield f"\n{brief.recomputed}"
    yield from (f"≠ {conflict}" for conflict in brief.conflicts)
    yield from table((labels.WHEN, labels.EVENT), brief.timeline, sheet)
    voices = [(each.speaker, speech) for each in brief.voices for speech in each.speeches[:1]]
    yield from table((labels.VOICES, labels.SPEECH), voices, sheet)
    if brief.keywords:
        yield f"\n{sheet.say(labels.KEYWORDS)}  {'  '.join(brief.keywords)}"
