"""What each figure of an article is about: category, metric, subject, status, period, role.

For the checks, the summary and every report. One pass over the article; nothing here loads a dictionary of words.
"""

from bisect import bisect_right

from newsfacts.claims.categories import category_of
from newsfacts.model import Analysis, Article, Claim, Extraction
from newsfacts.text.sentences import sentences


def analyse(article: Article, extraction: Extraction) -> Analysis:
    """Return the article's sentences and one claim for every quantity, in reading order.

    Offsets of ``extraction`` are on the running ruler; the spans of the claims are on the page ruler.
    """
    running = article.running
    parts = sentences(running.text, article.blocks)
    starts = [part.start for part in parts]
    claims = [
        Claim(
            id=f"{article.id}.c{number}",
            span=running.locate(quantity.start, quantity.end),
            quantity=quantity,
            sentence=max(bisect_right(starts, quantity.start) - 1, 0),
            category=category_of(quantity),
        )
        for number, quantity in enumerate(extraction.quantities, 1)
    ]
    return Analysis(article, parts, tuple(claims), extraction.asides, extraction.unread)
