"""Which figures are parts of which: the part–whole groups of an article, found once and used by every check.

A group is read off the language, never searched among the numbers: a whole, what opens its list of parts, and the
*readings* the words allow. Which reading is meant is settled by arithmetic, in the checks.

**Open or closed list?** A list is closed when the words say that nothing is left over: its last part is 其他 or 其余,
its parts are the sides of one pair (出口 and 进口, 男 and 女), their printed shares make 100 %, its names go through
one classification, 分别为 stands before it, or the same list in its other unit adds up. Any other list may have a
rest that is not printed, and a smaller sum is no contradiction. ``claims.closure`` decides it.

Offsets are on the running ruler. Every group looks at a bounded number of levels, so time is linear in the figures.
Blind to parts told paragraphs later without a word that takes the whole up again.
"""

from collections.abc import Callable, Iterable, Sequence, Set
from typing import Final

from msgspec import Struct

from newsfacts.claims.breakdowns import breakdowns, heads
from newsfacts.claims.changelists import changing
from newsfacts.claims.levels import Level, levels
from newsfacts.claims.once import keep, once
from newsfacts.claims.openings import inner, opened, rests, topics
from newsfacts.claims.overlaps import overlaps
from newsfacts.claims.readings import Cue, Group
from newsfacts.claims.sided import ballots, medals, sides, told_after
from newsfacts.claims.spread import bracketed
from newsfacts.claims.successions import successions
from newsfacts.claims.tallies import tallies
from newsfacts.data.parts import AMONG, TOLD_AFTER
from newsfacts.model import Analysis
from newsfacts.text.told import told_in

__all__ = ["Cue", "Group", "group", "groups"]


class _Figures(Struct, frozen=True):
    """What finders read of an article: all its levels, those outside of lists, their units, the running text."""

    found: Sequence[Level]
    outer: Sequence[Level]
    units: Set[str | None]
    text: str


_FINDERS: Final[tuple[Callable[[_Figures], Iterable[Group]], ...]] = (
    lambda told: opened(told.found),
    lambda told: inner(told.found),
    lambda told: bracketed(told.found, told.text) if told.found and told.found[-1].bracket else (),
    lambda told: topics(told.found) if told_in(told.text, AMONG) else (),
    lambda told: rests(told.found),
    lambda told: sides(told.outer),
    lambda told: told_after(told.outer) if told_in(told.text, TOLD_AFTER) else (),
    lambda told: changing(told.found),
    lambda told: ballots(told.outer) if "票" in told.units else (),
    lambda told: medals(told.found) if "铜" in told.units else (),
    lambda told: breakdowns(told.outer),
    lambda told: tallies(told.found),
    lambda told: successions(told.found, told.text),
)


@once
def groups(analysis: Analysis) -> tuple[Group, ...]:
    """Return the part–whole groups of an article, those with the strongest cue first."""
    return _found([analysis])[0]


def group(analyses: Sequence[Analysis]) -> None:
    """Find the groups of some articles together, so that ``groups`` has them; each finder is asked of all in turn."""
    for analysis, found in zip(analyses, _found(analyses), strict=True):
        keep(groups, analysis, found)


def _found(analyses: Sequence[Analysis]) -> Sequence[tuple[Group, ...]]:
    every = [levels(analysis) for analysis in analyses]
    read = [
        _Figures(found, heads(found), {level.unit for level in found}, analysis.text)
        for analysis, found in zip(analyses, every, strict=True)
    ]
    told: list[list[Group]] = [[] for _ in analyses]
    for find in _FINDERS:
        for figures, own in zip(read, told, strict=True):
            own.extend(find(figures))
    return [_settled(analysis, own) for analysis, own in zip(analyses, told, strict=True)]


def _settled(analysis: Analysis, found: Sequence[Group]) -> tuple[Group, ...]:
    """Return groups by the strength of their cue, without those whose parts overlap."""
    shared = {level.place for each in overlaps(analysis) for level in (*each.parts, each.both)}
    kept = (each for each in found if shared.isdisjoint(part.place for part in each.readings[0]))
    return tuple(sorted(kept if shared else found, key=_strength))


def _strength(group: Group) -> int:
    return group.cue
