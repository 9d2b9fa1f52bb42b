"""Which of the key figures are printed: the most telling of each category first, as many as a reader takes in.

For ``brief``. Every category has its turn before any has its next; a total keeps its parts. What is left out is
counted, category by category, so that nobody takes the table for all there is.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsfacts.data.labels import CATEGORIES
from newsfacts.model import Analysis, Category, Claim, KeyFigures, Summary

MOST: Final = 16
"""Figures of an article at most, unless they are parts of one."""

_SPARE: Final = 4
"""More figures than that many are not worth counting instead of printing."""

_EXPLAINING: Final = frozenset({Category.TIME, Category.RANK})
"""Categories that are not counted: dates and ranks go with other figures."""


def foremost(summary: Summary) -> tuple[KeyFigures, ...]:
    """Return the key figures to print, in their order."""
    turns = [(group.category, list(_told(group, summary))) for group in summary.figures]
    if sum(len(told) for _, facts in turns for told in facts) <= MOST + _SPARE:
        return summary.figures
    kept: dict[Category, list[Claim]] = {category: [] for category, _ in turns}
    room = MOST
    for turn in range(max(len(facts) for _, facts in turns)):
        for category, facts in turns:
            told = facts[turn] if turn < len(facts) else ()
            if told and len(told) <= max(room, 0):
                kept[category] += told
                room -= len(told)
    return tuple(KeyFigures(category, tuple(claims)) for category, claims in kept.items() if claims)


def left_out(analysis: Analysis, summary: Summary, printed: Sequence[KeyFigures]) -> tuple[tuple[Category, int], ...]:
    """Return how many figures of each category an article has that a summary shows neither here nor in a sentence."""
    amounts = {_amount(claim) for group in printed for claim in group.claims}
    quoted = (summary.gist, *summary.sentences)
    count = Counter(
        claim.category
        for claim in analysis.claims
        if _amount(claim) not in amounts
        and not any(span and span.start <= claim.span.start < span.end for span in quoted)
    )
    return tuple((each, count[each]) for each in CATEGORIES if count[each] and each not in _EXPLAINING)


def _amount(claim: Claim) -> tuple[object, str | None]:
    """What a figure amounts to, so that one told twice is one."""
    quantity = claim.quantity
    return quantity.value if quantity.value is not None else claim.id, quantity.unit


def _told(group: KeyFigures, summary: Summary) -> Iterator[tuple[Claim, ...]]:
    """The facts of a category: a figure with the parts behind it."""
    parts = {part.id for family in summary.families for part in family.parts}
    fact: tuple[Claim, ...] = ()
    for claim in group.claims:
        if claim.id in parts and fact:
            fact = (*fact, claim)
            continue
        if fact:
            yield fact
        fact = (claim,)
    if fact:
        yield fact
