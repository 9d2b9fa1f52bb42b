"""When a figure is from: the date or span of time that governs it.

For ``analyse``. The nearest date before the figure in its sentence, unless it only says what is compared (比2018年末);
without one, that of the sentence before. A date is its own period.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.model import Period, Quantity

_COMPARED: Final = ("比", "较", "同", "于")
"""What stands before a date that only serves to compare."""


def periods(text: str, quantities: Sequence[Quantity], carried: Period | None) -> list[Period | None]:
    """Return the period of every figure of one sentence; ``carried`` is the last one of the sentence before."""
    if not any(quantity.period for quantity in quantities):
        return [carried] * len(quantities)
    found: list[Period | None] = []
    current = carried
    for quantity in quantities:
        if quantity.period is None:
            found.append(current)
            continue
        found.append(quantity.period)
        if not text.endswith(_COMPARED, max(quantity.start - 2, 0), quantity.start):
            current = quantity.period
    return found
