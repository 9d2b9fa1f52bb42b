"""A change told by the headline, with the levels that the body has for it: 起步价涨 2 元 … 由 6 元调整为 8 元.

For the check of differences. Told where the body has one pair of levels in the unit of the change. Offsets are on the
running ruler; looks at the first figures of the body.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsfacts.claims.dated import later_of
from newsfacts.claims.differences import BACK, is_span, moves
from newsfacts.claims.levels import Level
from newsfacts.model import Analysis


def of_headline(analysis: Analysis, found: Sequence[Level]) -> Iterator[tuple[Level, tuple[Level, Level]]]:
    """Yield a change of the headline with the one pair of levels of its unit that the body dates or joins."""
    blocks = analysis.article.headings
    end = max((block.end for block in blocks), default=0)
    heads = [level for level in found[:BACK] if level.quantity.start < end and moves(level.told.name)]
    if not heads:
        return
    body = [level for level in found if level.quantity.start >= end][: 2 * BACK]
    for head in heads:
        same = [level for level in body if level.unit == head.unit]
        pairs = [(one, two) for one, two in pairwise(same) if _told_apart(analysis.text, one, two)]
        if len(pairs) == 1:
            yield head, pairs[0]


def _told_apart(text: str, one: Level, two: Level) -> bool:
    return is_span(text, one, two) or later_of(text, one.claim, two.claim) is not None
