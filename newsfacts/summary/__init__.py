"""What an article says: a few of its own sentences, its key figures by category, its keywords.

For ``newsfacts summarize`` and its JSON. Everything is quoted: sentences are whole and letter for letter, figures keep
hedge and unit, so a summary can be incomplete but not wrong.
"""

from newsfacts.model import Analysis, Page, Summary
from newsfacts.summary.figures import key_figures
from newsfacts.summary.keywords import keywords
from newsfacts.summary.sentences import BUDGET, key_sentences

__all__ = ["BUDGET", "summarize"]


def summarize(page: Page, analysis: Analysis, *, length: int = BUDGET) -> Summary:
    """Return the summary of one article of ``page``.

    Its sentences have at most ``length`` characters together, or it is one that is longer. An article without a
    paragraph has no sentences, one without figures no figures; neither is an error.
    """
    chosen = key_sentences(page, analysis, length)
    locate = analysis.article.running.locate
    spans = tuple(locate(sentence.start, sentence.end) for sentence in chosen)
    return Summary(spans, key_figures(analysis, chosen), keywords(analysis))
