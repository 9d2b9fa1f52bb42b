"""Lists whose parts make more than their whole, though the words may leave a rest: no open list can do that.

For the check of sums. Told only where the parts cannot share anything: named in one breath right after 其中 or in the
bracket of their whole, one beside the other with 、 or a comma, each by a place, an institution or a works of one kind
(甲镇 8.2 亿元、乙镇 5.1 亿元). Attributes of people, trades and products may overlap, and are left alone.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsfacts.checks import _judge
from newsfacts.checks._gaps import Sum
from newsfacts.claims import closure
from newsfacts.claims.groups import Group
from newsfacts.claims.levels import Level
from newsfacts.data.lists import PLACE_NAMES
from newsfacts.data.parts import DISJOINT, INSIDE
from newsfacts.model import Wording

EXCEEDED: Final = Wording("分项互不重叠，却多于总数", "the parts share nothing and exceed the total")
LEAST: Final = 100
"""How many times its total a part must be for the total to have lost 万 or 亿."""

CLOSEST: Final = 12
"""Characters a name of such a part may have."""


def exceeding(group: Group, whole: Level, text: str) -> Sum | None:
    """Return the natural reading of an opened list, if its parts exceed the whole beyond rounding and share nothing."""
    parts = group.readings[0]
    if len(parts) < 2 or parts[0].told.opener not in (None, "其中") or whole in parts:
        return None
    if not closure.tight((whole, *parts)) or closure.overlapping(parts) or closure.shared(text, parts):
        return None
    if parts[0].place != whole.place + 1 or not _apart(parts):
        return None
    most = _judge.amounts(whole.claim)
    excess = _judge.total(part.claim for part in parts).low > most.high
    alone = all(_judge.amounts(part.claim).low <= most.high for part in parts)
    return Sum(group.cue, whole, parts, EXCEEDED) if excess and alone else None


def dwarfed(group: Group, whole: Level) -> Sum | None:
    """Return a list whose total, told right behind it, is less than one of its parts alone: 万 or 亿 is lost."""
    parts = group.readings[0]
    if whole.place != parts[-1].place + 1 or not closure.tight((*parts, whole)):
        return None
    most = _judge.amounts(whole.claim).high * LEAST
    return Sum(group.cue, whole, parts, EXCEEDED) if any(part.value > most for part in parts) else None


def _apart(parts: Sequence[Level]) -> bool:
    """Whether every part is named otherwise, all by names that end alike, and joined by one mark."""
    names = [part.told.name.rpartition("其中")[2].strip("：:，, 和及与") for part in parts]
    if len(set(names)) < len(names) or any(not 1 < len(name) <= CLOSEST for name in names):
        return False
    if any(word in name for name in names for word in INSIDE):
        return False
    even = len({part.since(before) for before, part in pairwise(parts)}) == 1
    places = PLACE_NAMES.issuperset(names)
    return even and (places or any(all(name.endswith(end) for name in names) for end in DISJOINT))
