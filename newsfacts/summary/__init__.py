"""What an article says: its gist and key sentences, key figures by category, dates, who is quoted, keywords.

For ``newsfacts summarize`` and its JSON. Everything is quoted: sentences are whole and letter for letter, figures keep
hedge and unit, a total keeps its parts, so a summary can be incomplete but not wrong.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.model import Analysis, Event, Family, KeyFigures, Keyword, Page, Summary, Voice
from newsfacts.summary.figures import key_figures
from newsfacts.summary.keywords import keywords
from newsfacts.summary.sentences import BUDGET, Chosen, key_sentences
from newsfacts.summary.timeline import timeline
from newsfacts.summary.voices import voices

__all__ = ["BUDGET", "summarize"]


_EMPTY: Final = Summary(None, (), (), (), (), (), ())


Article = tuple[Page, Analysis, Sequence[Family]]
"""An article of a page with those of its figures that are told with their parts."""


def summarize(articles: Sequence[Article], length: int | None = None, count: int | None = None) -> list[Summary]:
    """Return the summary of each article.

    Its sentences have at most ``length`` characters together, or it is one that is longer, and are at most ``count``;
    without either, at most ``BUDGET`` characters. An article that is too short to be told in fewer words has an empty
    summary; that is no error. Of all articles one part of the summary is made before the next, as they are checked.
    """
    chosen = [key_sentences(page, analysis, length, count) for page, analysis, _ in articles]
    told = [(*article, choice) for article, choice in zip(articles, chosen, strict=True) if choice]
    analyses = [analysis for _, analysis, _, _ in told]
    figures = [key_figures(page, analysis, choice.sentences, families) for page, analysis, families, choice in told]
    parts = [[*map(part, analyses)] for part in (timeline, voices, keywords)]
    summaries = map(_summary, told, figures, *parts)
    return [next(summaries) if choice else _EMPTY for choice in chosen]


def _summary(
    told: tuple[Page, Analysis, Sequence[Family], Chosen],
    figures: tuple[KeyFigures, ...],
    events: tuple[Event, ...],
    heard: tuple[Voice, ...],
    words: tuple[Keyword, ...],
) -> Summary:
    _, analysis, families, chosen = told
    locate = analysis.article.running.locate
    shown = {claim.id for group in figures for claim in group.claims}
    return Summary(
        gist=locate(chosen.gist.start, chosen.gist.end),
        sentences=tuple(locate(sentence.start, sentence.end) for sentence in chosen.sentences),
        figures=figures,
        families=tuple(family for family in families if family.whole.id in shown),
        timeline=events,
        voices=heard,
        keywords=words,
    )
