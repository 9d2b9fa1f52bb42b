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

from newsfacts.claims.breakdowns import breakdowns, heads
from newsfacts.claims.changelists import changing
from newsfacts.claims.levels import levels
from newsfacts.claims.once import once
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

__all__ = ["Cue", "Group", "groups"]


@once
def groups(analysis: Analysis) -> tuple[Group, ...]:
    """Return the part–whole groups of an article, those with the strongest cue first."""
    found, text = levels(analysis), analysis.text
    outer, units = heads(found), {level.unit for level in found}
    everything = (
        *opened(found),
        *inner(found),
        *(bracketed(found, text) if found and found[-1].bracket else ()),
        *(topics(found) if told_in(text, AMONG) else ()),
        *rests(found),
        *sides(outer),
        *(told_after(outer) if told_in(text, TOLD_AFTER) else ()),
        *changing(found),
        *(ballots(outer) if "票" in units else ()),
        *(medals(found) if "铜" in units else ()),
        *breakdowns(outer),
        *tallies(found),
        *successions(found, text),
    )
    shared = {level.place for each in overlaps(analysis) for level in (*each.parts, each.both)}
    kept = (group for group in everything if shared.isdisjoint(part.place for part in group.readings[0]))
    return tuple(sorted(kept if shared else everything, key=_strength))


def _strength(group: Group) -> int:
    return group.cue
