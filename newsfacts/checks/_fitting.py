"""Whether three figures fit as a part, its whole and its share, as printed or but for one slip of the pen.

The arithmetic under the settling of shares; it knows nothing of words.
"""

from decimal import Decimal
from typing import Final

from newsfacts.checks import _repair
from newsfacts.checks._rates import HUNDRED, Reading, divided, loosely, strictly, times
from newsfacts.model import Analysis, Claim, Interval

CLOSE: Final = Decimal("0.01")
"""How wide, of the share, a fit may be that is no chance."""


def quotient(part: Claim, whole: Claim, reading: Reading = loosely) -> Interval | None:
    """Return the range of the share in per cent that a part has in a whole; ``None`` for an empty whole."""
    found = divided(reading(part), reading(whole))
    return None if found is None else times(HUNDRED, found)


def fits(part: Claim, whole: Claim, percent: Claim, reading: Reading = loosely) -> bool:
    """Return whether a printed share is that of a part in a whole, as the figures are read."""
    found = quotient(part, whole, reading)
    return found is not None and found.meets(reading(percent))


def closely_fits(part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a share fits so closely that it is hardly by chance."""
    found, allowed = quotient(part, whole, strictly), strictly(percent)
    if found is None or not found.meets(allowed):
        return False
    return found.high - found.low + allowed.high - allowed.low <= CLOSE * allowed.high


def slipped(analysis: Analysis, part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether one slip of the pen would make the three figures fit."""
    figures = (part, whole, percent)
    for place, figure in enumerate(figures):
        quantity = figure.quantity
        printed = analysis.text[quantity.numeral_start : quantity.numeral_end]
        for slip in _repair.slips(printed):
            changed = _repair.rewritten(figure, printed, slip) if slip.why is not _repair.LOST else None
            if changed and fits(*_with(figures, place, changed), strictly):
                return True
    return False


def _with(figures: tuple[Claim, Claim, Claim], place: int, changed: Claim) -> tuple[Claim, Claim, Claim]:
    part, whole, percent = (changed if each == place else figure for each, figure in enumerate(figures))
    return part, whole, percent
