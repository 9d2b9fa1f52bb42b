"""How many steps a total must have for one slip in a list to speak for an error, by what ties the list to it.

For the check of sums. The looser the tie, the more of the gaps that open lists leave a slip would close by chance.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._gaps import ANY, FAR, LONG, MANY, OPEN, Sum, totalled
from newsfacts.claims import closure
from newsfacts.claims.groups import Cue, Group
from newsfacts.claims.levels import STOP, Level
from newsfacts.claims.opposites import crossing
from newsfacts.data.parts import FUNDED
from newsfacts.text.patterns import holds, pattern

_AMONG: Final = Cue.AMONG
_TOUCHED: Final = Cue.TOUCHED
_CUT: Final = Cue.CUT
_NEXT: Final = Cue.NEXT
SENTENCES: Final = 8
"""How far before a list along one line another whole than the nearest may stand."""

_BAND: Final = "[0-9百千万][^，。；]{0,3}(?:以[上下内]|[至到—－~～-][0-9])"
"""What names a part by a class on a scale: 600 分以上, 50 至 59 岁."""

REACH: Final = 60
"""Characters between two parts of one list, where no word ties the list to its total."""


def _rest_is_least(found: Sum) -> bool:
    """Whether a list goes down to its least part and leaves still less, as one does that tells the largest only."""
    values = [part.value for part in found.parts]
    return 0 < found.gap <= values[-1] and values == sorted(values, reverse=True)


def _leaves_most(found: Sum) -> bool:
    """Whether a list leaves most of its total over, as examples do: many slips close a wide gap."""
    return 2 * found.gap > found.whole.value


def _some_banded(found: Sum) -> bool:
    """Whether some parts, not all, are classes on a scale, which may hold others: 上线 43 人，600 分以上 12 人."""
    banded = [pattern(_BAND).search(part.told.name) is not None for part in found.parts]
    return any(banded) and not all(banded)


def needed(group: Group, found: Sum) -> Decimal:
    """Return how many steps the total must have: parts that exceed it, or go down to 自筹, are no open list."""
    funded = holds(found.parts[-1].told.name, FUNDED)
    if group.cue > _AMONG and not totalled([found.whole], group.readings[0]):
        if funded and group.cue is _CUT:
            return ANY
        many = len(found.parts) > 2 and group.cue <= _NEXT and _near(found) and not _rest_is_least(found)
        many = many and not _leaves_most(found)
        many = many and not (group.cue is _CUT and "：" in found.parts[0].told.lead)  # any words may head a list
        tied = group.cue <= _CUT and group.cue is not _TOUCHED
        if many:
            return MANY
        loose = LONG if len(found.parts) > 2 and not _rest_is_least(found) else FAR
        return OPEN if tied else loose
    exceeds = found.gap < 0 and (closure.tight(found.parts) or found.parts[0].gap >= STOP)
    if funded or (exceeds and not (crossing(found.parts) or _some_banded(found))):
        return ANY
    if len(found.parts) <= 2:
        return OPEN
    return LONG if _leaves_most(found) else MANY


def _near(found: Sum) -> bool:
    """Whether the parts of a list follow each other closely, so that they are one list."""
    return all(after.quantity.start - before.quantity.end <= REACH for before, after in pairwise(found.parts))


def in_reach(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether a list told in one sentence may be of a total some sentences before."""
    first, last = parts[0], parts[-1]
    return first.sentence == last.sentence and first.sentence - whole.sentence <= SENTENCES
