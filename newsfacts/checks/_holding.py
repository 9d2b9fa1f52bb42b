"""Whether a list of parts adds up to its whole, in the first of its readings that does.

For the check of sums. Most lists make nothing: they are only added up, and the figures of an article are read as ranges
once for all of them.
"""

from decimal import Decimal
from itertools import accumulate
from typing import Final

from newsfacts.checks import _judge
from newsfacts.checks._gaps import Sum, steps
from newsfacts.claims import closure
from newsfacts.claims.groups import Cue, Group
from newsfacts.claims.levels import Level
from newsfacts.claims.lined import lined
from newsfacts.model import Interval

_CUT: Final = Cue.CUT
_NEXT: Final = Cue.NEXT


def holding(group: Group, ranges: dict[int, Interval]) -> Sum | None:
    """Return the first reading that adds up, where the words or the digits make that more than chance.

    ``ranges`` are what figures may stand for, by their place: most figures are in several groups.
    """
    made = _made(group, ranges)
    for whole in group.wholes if made else ():
        allowed = _range(whole, ranges)
        for low, high, parts in made:
            if low <= allowed.high and allowed.low <= high and whole not in parts:
                found = Sum(group.cue, whole, parts)
                if _tells(group, found):
                    return found
    return None


def _made(group: Group, ranges: dict[int, Interval]) -> list[tuple[Decimal, Decimal, tuple[Level, ...]]]:
    """Return every list of two figures or more with what they make, with rounding and hedges: least, most, parts.

    Most lists are beginnings of the longest, which is added up once.
    """
    longest = max(group.readings, key=len)
    if len(longest) == 1:
        return []
    allowed = [ranges.get(part.place) or _range(part, ranges) for part in longest]
    least = [*accumulate([each.low for each in allowed])]
    most = [*accumulate([each.high for each in allowed])]
    found = []
    readings = group.readings[:1] if lined(group.readings[0]) else group.readings
    for parts in readings:
        last = len(parts) - 1
        if not last:
            continue  # one figure is no list
        if parts[last] is longest[last]:
            found.append((least[last], most[last], parts))
        else:
            total = sum([_range(part, ranges) for part in parts], _judge.NOTHING)
            found.append((total.low, total.high, parts))
    return found


def _range(level: Level, ranges: dict[int, Interval]) -> Interval:
    """Return what a figure may stand for, with rounding and hedges."""
    known = ranges.get(level.place)
    if known is None:
        known = ranges[level.place] = _judge.amounts(level.claim)
    return known


def _tells(group: Group, found: Sum) -> bool:
    """Whether a sum that holds says more than chance: by its cue, by its digits, or by words that close it."""
    whole = found.whole
    too_small = any(2 * part.value < whole.quantity.step for part in found.parts)
    if too_small or not _judge.consistent(whole.claim, found.figures[1:]):
        return False
    if group.cue < _CUT or found.fits_any:
        return group.cue < _CUT
    if found.gap == 0 and not whole.quantity.hedge:
        enough = steps(found.figures) >= (20 if len(found.parts) == 2 else 10)
    else:
        width = sum((claim.quantity.step for claim in found.figures), Decimal(0))
        enough = not whole.quantity.hedge and whole.value >= 300 * width > 0
    return enough or closure.closed_by(whole, found.parts, opened=group.cue <= _NEXT) is not None
