"""Write what a figure means in the words of a reader: ``≤200人``, ``400—500人``, ``2亿元``, ``2023-04-01—04-30``."""

import datetime
from decimal import Decimal
from typing import Final

from newsfacts.model import Kind, Quantity
from newsfacts.text.numbers import plain, spell

_UNSCALED: Final = frozenset({Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.RATIO, Kind.ORDINAL, Kind.AGE})
"""Kinds whose amounts are never written in 万 and 亿."""


def meant(quantity: Quantity) -> str:
    """The value with its unit; where a hedge or a range leaves it open, the interval."""
    if quantity.period is not None:
        return _between(quantity.period.start or "", quantity.period.end or "")
    low, high = _written(quantity, quantity.low), _written(quantity, quantity.high)
    unit = quantity.unit or ""
    if quantity.kind is Kind.ORDINAL:
        return f"第{_between(low, high)}{unit}"
    if quantity.value is not None and (quantity.hedge is None or low == high):
        return f"{_written(quantity, quantity.value)}{unit}"
    if not low or not high:
        return f"≥{low}{unit}" if low else f"≤{high}{unit}" if high else ""
    return f"{_between(low, high)}{unit}"


def when(start: str, end: str) -> str:
    """Days as short as they can be written: ``2023``, ``2023-04``, ``2023-04-01``, ``2023-01—2023-03``."""
    if start.endswith("-01-01") and end.endswith("-12-31"):
        return _between(start[:-6], end[:-6])
    if start.endswith("-01") and _ends_month(end):
        return _between(start[:-3], end[:-3])
    return _between(start, end)


def _ends_month(day: str) -> bool:
    """Whether a day is the last of its month; of years that the calendar does not reach, no day is."""
    try:
        return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).day == 1
    except (ValueError, OverflowError):
        return False


def _between(low: str, high: str) -> str:
    return low if low == high else f"{low}—{high}"


def _written(quantity: Quantity, amount: Decimal | None) -> str:
    if amount is None or not amount.is_finite():
        return ""
    return plain(amount) if quantity.kind in _UNSCALED else spell(amount)
