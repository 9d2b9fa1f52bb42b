"""Which figures of an article are told with their parts, for summaries: a total keeps its parts.

Read from the part–whole groups whose words leave no doubt (其中, a bracket, 合计, 其余). Of the lists the words
allow, the first that adds up is taken, else the most natural one, if it stands close by and leaves a rest: parts that
are more than their whole overlap, and a list told sentences later may be one of something else. A figure belongs to one
family only, as a whole or as a part of the smallest one that holds it. The same amount in another unit (120亩（8公顷）)
is no part.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.claims.groups import groups
from newsfacts.claims.levels import Level
from newsfacts.claims.readings import Cue, Group
from newsfacts.model import Analysis, Family

_DOUBTFUL: Final = frozenset({Cue.NEXT, Cue.FOLLOWS, Cue.AFTER})
"""Cues by which figures only may be parts."""


_NEAR: Final = range(-1, 2)
"""Sentences between a whole and its parts."""


def families(analysis: Analysis) -> tuple[Family, ...]:
    """Return the wholes of an article with their parts, in reading order of the wholes."""
    found: list[Family] = []
    taken: set[str] = set()
    for family in _families(analysis):
        ids = {part.id for part in family.parts}
        if not ids & taken and family.whole.id not in {each.whole.id for each in found}:
            taken |= ids
            found.append(family)
    return tuple(sorted(found, key=lambda family: family.whole.span))


def _families(analysis: Analysis) -> Iterator[Family]:
    for group in groups(analysis):
        if group.cue not in _DOUBTFUL and group.wholes:
            whole, parts = _meant(group)
            alike = all(part.unit == whole.unit and part.value < whole.value for part in parts)
            if alike and (_adds_up(whole, parts) or _belongs(whole, parts)):
                yield Family(whole.claim, tuple(part.claim for part in parts))


def _meant(group: Group) -> tuple[Level, tuple[Level, ...]]:
    """The whole and the list that fit together, else the most natural ones."""
    for whole in group.wholes:
        for parts in group.readings:
            if _adds_up(whole, parts):
                return whole, parts
    return group.wholes[0], group.readings[0]


def _sum(parts: Sequence[Level]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


def _adds_up(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether the parts make the whole as it is printed, rounded or hedged."""
    low, high = whole.claim.quantity.low, whole.claim.quantity.high
    total = _sum(parts)
    return total == whole.value or (low is not None and high is not None and low <= total <= high)


def _belongs(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether parts that leave a rest begin in the sentence of their whole or beside it."""
    return _sum(parts) < whole.value and parts[0].claim.sentence - whole.claim.sentence in _NEAR
