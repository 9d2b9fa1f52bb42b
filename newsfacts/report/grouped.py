"""The claims of an article by category, in the order in which reports list the categories."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsfacts.data.labels import CATEGORIES
from newsfacts.model import Category, Claim

_RANK: Final = {category: rank for rank, category in enumerate(CATEGORIES)}


def grouped(claims: Sequence[Claim]) -> Iterator[tuple[Category, list[Claim]]]:
    """Each category that occurs with its claims in reading order."""
    groups: dict[Category, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.category, []).append(claim)
    for category in sorted(groups, key=_RANK.__getitem__):
        yield category, groups[category]
