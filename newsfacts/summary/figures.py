"""The figures of an article that tell most, category by category.

For ``summarize``. A figure in the headline, in a key sentence, or named a total comes first; parts and changes follow
what they belong to. Dates, ranks and figures of no category are left out: they explain others.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.model import Analysis, Category, Claim, KeyFigures, Role, Sentence

_LEFT_OUT: Final = frozenset({Category.TIME, Category.RANK, Category.OTHER})
_EACH: Final = 6
"""Figures of one category at most."""

_LATE: Final = frozenset({Category.SHARE, Category.GROWTH})
"""Categories that explain the others, and stand after them."""

_ROLES: Final = {Role.TOTAL: 2.0, Role.PLAIN: 1.0, Role.PART: 0.5, Role.CHANGE: 0.5, Role.SHARE: 0.5}


def key_figures(analysis: Analysis, chosen: Sequence[Sentence]) -> tuple[KeyFigures, ...]:
    """Return the key figures by category, the most telling category and the most telling figure first."""
    groups: dict[Category, list[tuple[float, int, Claim]]] = {}
    seen: set[tuple[Category, object, str | None, str | None]] = set()
    for place, claim in enumerate(analysis.claims):
        quantity = claim.quantity
        key = claim.category, quantity.value, quantity.unit, claim.metric
        if claim.category in _LEFT_OUT or (quantity.value is not None and key in seen):
            continue
        seen.add(key)
        groups.setdefault(claim.category, []).append((-_telling(analysis, claim, chosen), place, claim))
    ranked = [(category, sorted(rows, key=_rank)) for category, rows in groups.items()]
    ranked.sort(key=lambda group: (group[0] in _LATE, group[1][0][:2]))
    return tuple(KeyFigures(category, tuple(claim for *_, claim in rows[:_EACH])) for category, rows in ranked)


def _rank(row: tuple[float, int, Claim]) -> tuple[float, int]:
    return row[:2]


def _telling(analysis: Analysis, claim: Claim, chosen: Sequence[Sentence]) -> float:
    """How much a figure tells of its article."""
    title = analysis.article.title
    in_title = title is not None and title.start <= claim.span.start < title.end
    named = (claim.metric is not None) + (claim.subject is not None)
    return 3 * in_title + 2 * (analysis.sentences[claim.sentence] in chosen) + _ROLES[claim.role] + 0.5 * named
