"""Lists whose items each have their figure in a bracket: 30 个团队来自农科院（12 个）、水产所（18 个）.

For the part–whole groups. The words before the first item must announce all of them, and no 等 may follow the last.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsfacts.claims.levels import COMMA, Level
from newsfacts.claims.readings import LONGEST, Cue, Group
from newsfacts.data.parts import SPREAD
from newsfacts.text.patterns import holds


def bracketed(found: Sequence[Level], text: str) -> Iterator[Group]:
    """Yield the lists whose items each have their figure in a bracket: 来自农科院（12 个）、水产所（18 个）."""
    for whole, first in pairwise(found):
        if whole.depth or not first.depth or first.since(whole) > COMMA or not _told_whole(first.told.lead):
            continue
        parts = [first]
        for level in found[first.place + 1 : first.place + LONGEST]:
            if level.unit != whole.unit or level.bracket != parts[-1].bracket + 1 or level.since(parts[-1]) > COMMA:
                break
            parts.append(level)
        behind = text[parts[-1].quantity.end : parts[-1].quantity.end + 2]
        if len(parts) > 1 and first.unit == whole.unit and whole.whole and "等" not in behind:
            yield Group(Cue.BRACKET, (whole,), (tuple(parts),), first.place)


def _told_whole(lead: str) -> bool:
    """Whether the words before the first item announce all of a list: 来自, 分布在; not 主要来自."""
    return holds(lead, SPREAD) and "主要" not in lead
