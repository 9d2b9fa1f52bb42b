"""What an article says, in a few of its own sentences, its key figures and its keywords."""

from newsfacts.model import Analysis, Page, Summary

BUDGET = 160


def summarize(page: Page, analysis: Analysis) -> Summary:
    """Return whole sentences of the article, in order, at most 160 characters together (one may be longer)."""
    chosen, used = [], 0
    for sentence in analysis.sentences:
        span = analysis.article.running.locate(sentence.start, sentence.end)
        length = span.end - span.start
        if chosen and used + length > BUDGET:
            break
        chosen.append(span)
        used += length
    return Summary(tuple(chosen), (), ())
