"""What the sums of an article have been found to be so far: whose figures are taken, which totals were met.

For the check of sums, which tells of each figure once, by its strongest cue.
"""

from collections import defaultdict
from collections.abc import Sequence, Set
from decimal import Decimal
from functools import cached_property
from typing import Final

from newsfacts.checks._gaps import Sum
from newsfacts.claims.groups import Cue, Group
from newsfacts.claims.levels import Level

APART: Final = 12
"""Sentences between a total and another cut of it."""

_BRACKET: Final = Cue.BRACKET
_SIDES: Final = Cue.SIDES
_AFTER: Final = Cue.AFTER
_NOT_YET: Final = _AFTER + 1


class Seen:
    """What has been found in an article so far: figures that are parts, lists that add up, totals that were met."""

    def __init__(self, groups: Sequence[Group]) -> None:
        """Start with the groups, which hold the figures that are printed."""
        self._groups = groups
        self.parts: dict[str, Cue] = {}
        self.lists: set[tuple[int, int]] = set()
        self.totals: dict[str | None, dict[int, Level]] = defaultdict(dict)

    @cached_property
    def printed(self) -> Set[tuple[str | None, Decimal]]:
        """The figures that are printed, with their units."""
        return {(level.unit, level.value) for group in self._groups for level in (*group.wholes, *group.readings[0])}

    def add(self, group: Group, found: Sum) -> None:
        """Remember a list that adds up."""
        for part in found.parts:
            self.parts.setdefault(part.claim.id, group.cue)
        self.lists.add((group.list_at, len(found.parts)))
        self.totals[found.whole.unit][found.whole.sentence] = found.whole

    def last_total(self, first: Level) -> Level | None:
        """Return the total met last before the list that begins with a level, at most ``APART`` sentences back."""
        met = self.totals[first.unit]
        back = range(first.sentence, first.sentence - APART, -1)
        for sentence in back if met else ():
            if sentence in met and met[sentence].place < first.place:
                return met[sentence]
        return None

    def taken(self, group: Group) -> bool:
        """Whether the figures of a list have a place already, by a cue as strong as its own."""
        strength = _AFTER if group.cue >= _SIDES else group.cue
        for part in group.readings[0] if self.parts else ():
            if self.parts.get(part.claim.id, _NOT_YET) <= strength:
                return True
        return False

    def add_conflict(self, found: Sum) -> None:
        """Remember a list that contradicts its total, so that its figures are not told about again."""
        self.parts.update((part.claim.id, _BRACKET) for part in found.parts)
