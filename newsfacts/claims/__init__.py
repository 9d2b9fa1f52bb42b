"""What each figure of an article is about: category, metric, subject, status, period, role.

For the checks, the summary and every report. One pass over the article; nothing here loads a dictionary of words.
"""

from bisect import bisect_left

from newsfacts.claims.categories import category_of
from newsfacts.claims.setting import Setting, settings
from newsfacts.data.categories import Group
from newsfacts.model import Analysis, Article, Category, Claim, Extraction, Sentence
from newsfacts.text.sentences import sentences


def analyse(article: Article, extraction: Extraction) -> Analysis:
    """Return the article's sentences and one claim for every quantity, in reading order.

    Offsets of ``extraction`` are on the running ruler; the spans of the claims are on the page ruler.
    """
    parts = sentences(article.running.text, article.blocks)
    claims = _claims(article, extraction, parts)
    return Analysis(article, parts, claims, extraction.asides, extraction.unread)


def _claims(article: Article, extraction: Extraction, parts: tuple[Sentence, ...]) -> tuple[Claim, ...]:
    text, quantities = article.running.text, extraction.quantities
    starts = [quantity.start for quantity in quantities]
    claims: list[Claim] = []
    carried: dict[Group, Category] = {}
    for index, part in enumerate(parts):
        low, high = bisect_left(starts, part.start), bisect_left(starts, part.end)
        if low == high:
            continue
        if not text.startswith("其中", part.start):
            carried = {}
        for setting in settings(text, part.start, part.end, quantities[low:high]):
            claims.append(_claim(article, setting, index, len(claims) + 1, carried))
    return tuple(claims)


def _claim(article: Article, setting: Setting, sentence: int, number: int, carried: dict[Group, Category]) -> Claim:
    category, _ = category_of(setting, carried)
    if setting.group is not None:
        carried[setting.group] = category
    quantity = setting.quantity
    return Claim(
        id=f"{article.id}.c{number}",
        span=article.running.locate(quantity.start, quantity.end),
        quantity=quantity,
        sentence=sentence,
        category=category,
    )
