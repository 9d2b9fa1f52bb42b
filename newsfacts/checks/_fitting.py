"""Whether three figures fit as a part, its whole and its share, as printed or but for one slip of the pen.

The arithmetic under the settling of shares; it knows nothing of words.
"""

from decimal import Decimal
from typing import Final

from newsfacts.checks import _repair
from newsfacts.checks._rates import HUNDRED, Reading, divided, loosely, strictly, times
from newsfacts.model import Analysis, Claim, Interval, Kind, Quantity

_RATIO: Final = Kind.RATIO

_MORE: Final = Decimal(101)
_LESS: Final = Decimal(99)

CLOSE: Final = Decimal("0.01")
"""How wide, of the share, a fit may be that is no chance."""


def quotient(part: Claim, whole: Claim, reading: Reading = loosely) -> Interval | None:
    """Return the range of the share in per cent that a part has in a whole; ``None`` for an empty whole."""
    found = divided(reading(part), reading(whole))
    return None if found is None else times(HUNDRED, found)


def fits(part: Claim, whole: Claim, percent: Claim, reading: Reading = loosely) -> bool:
    """Return whether a printed share is that of a part in a whole, as the figures are read."""
    if _far_off(part.quantity, whole.quantity, percent.quantity):
        return False
    found = quotient(part, whole, reading)
    return found is not None and found.meets(reading(percent))


def _far_off(part: Quantity, whole: Quantity, percent: Quantity) -> bool:
    """Whether plain figures do not fit by far more than one in the last digit of each: most figures that are tried."""
    above, below, told = part.value, whole.value, percent.value
    if not above or not below or not told or part.hedge or whole.hedge or percent.hedge or percent.kind is _RATIO:
        return False
    most = (above + part.step) * _MORE
    if most < (told - percent.step) * (below - whole.step) and percent.step < told and whole.step < below:
        return True
    return (above - part.step) * _LESS > (told + percent.step) * (below + whole.step) > 0


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


def percentage(part: Claim, whole: Claim, *, rest: bool) -> tuple[Decimal, Interval]:
    """Return the percentage that a part, or all but it, is of a whole, and between which ones it may lie."""
    above, below = part.quantity.value or Decimal(0), whole.quantity.value or Decimal(0)
    allowed = quotient(part, whole) or Interval(Decimal(0), Decimal(0))
    exact = HUNDRED * above / below if below else Decimal(0)
    return (HUNDRED - exact, Interval(HUNDRED - allowed.high, HUNDRED - allowed.low)) if rest else (exact, allowed)
