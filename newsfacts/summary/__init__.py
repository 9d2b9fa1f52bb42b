"""What an article says: its gist and key sentences, key figures by category, dates, who is quoted, keywords.

For ``newsfacts summarize`` and its JSON. Everything is quoted: sentences are whole and letter for letter, figures keep
hedge and unit, a total keeps its parts, so a summary can be incomplete but not wrong.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.model import Analysis, Family, Page, Summary
from newsfacts.summary.figures import key_figures
from newsfacts.summary.keywords import keywords
from newsfacts.summary.sentences import BUDGET, key_sentences
from newsfacts.summary.timeline import timeline
from newsfacts.summary.voices import voices

__all__ = ["BUDGET", "summarize"]


_EMPTY: Final = Summary(None, (), (), (), (), (), ())


def summarize(
    page: Page, analysis: Analysis, families: Sequence[Family], length: int | None = None, count: int | None = None
) -> Summary:
    """Return the summary of one article of ``page``; ``families`` are its figures that are told with their parts.

    Its sentences have at most ``length`` characters together, or it is one that is longer, and are at most ``count``;
    without either, at most ``BUDGET`` characters. An article that is too short to be told in fewer words has an empty
    summary; that is no error.
    """
    chosen = key_sentences(page, analysis, length, count)
    if chosen is None:
        return _EMPTY
    locate = analysis.article.running.locate
    figures = key_figures(page, analysis, chosen.sentences, families)
    shown = {claim.id for group in figures for claim in group.claims}
    return Summary(
        gist=locate(chosen.gist.start, chosen.gist.end),
        sentences=tuple(locate(sentence.start, sentence.end) for sentence in chosen.sentences),
        figures=figures,
        families=tuple(family for family in families if family.whole.id in shown),
        timeline=timeline(analysis),
        voices=voices(analysis),
        keywords=keywords(analysis),
    )
