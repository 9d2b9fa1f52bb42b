"""Directions: which way the words say an amount went from one figure to the next.

For the check that compares words of change with their figures. Reads 从 A 增加到 B, and an amount of change
followed at once by its rate. Offsets are on the running ruler. Blind to directions told in another sentence than
their figures.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsfacts.claims.changes import Way, is_amount, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.joins import from_to
from newsfacts.data.changes import CLASSES, FROM, INVERTED
from newsfacts.model import Analysis, Claim, Kind

_COMMAS: Final = frozenset({"，", ",", ""})


def ways(analysis: Analysis) -> Iterator[tuple[Claim, Claim, int]]:
    """Yield the old level, the new one, and 1 or -1 for what the words between them say."""
    text = analysis.text
    if not any(sign in text for sign in FROM):
        return
    figures = [claim for claim in analysis.claims if is_amount(claim.quantity) or claim.quantity.kind is Kind.PERCENT]
    for old, new in pairwise(figures):
        if old.quantity.unit != new.quantity.unit or old.sentence != new.sentence or old.quantity.unit in CLASSES:
            continue
        direction = from_to(text, old, new)
        if direction and not any(word in before(text, old.quantity.start) for word in INVERTED):
            yield old, new, direction


def opposed(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield the changes told with a rate that goes the other way: 增加 9件，下降 3.4%."""
    text = analysis.text
    for change, rate in pairwise(analysis.claims):
        if rate.quantity.kind is not Kind.PERCENT or not is_amount(change.quantity):
            continue
        told = motion(text, rate.quantity)
        if told is None or told.way is not Way.BY or text[change.quantity.end : told.start].strip() not in _COMMAS:
            continue
        own = motion(text, change.quantity)
        if own is not None and own.way is Way.BY and own.direction == -told.direction:
            yield change, rate
