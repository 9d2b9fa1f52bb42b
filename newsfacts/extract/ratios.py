"""Shares written in words, fractions and ratios: 百分之五, 三分之二, 1/2, 3.7:80.9:15.4, 3比1."""

import re
from decimal import Decimal
from typing import Final

from newsfacts.data.numerals import HAN_LEADING
from newsfacts.data.units import UNIT_BY_SPELLING
from newsfacts.extract import reasons
from newsfacts.extract.amounts import Amount, amount_of
from newsfacts.extract.hedges import hedge_after, hedge_before
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.model import Kind, Quantity, Skipped

_OF: Final = "分之"
_BEGINS: Final = frozenset(f"0123456789{HAN_LEADING}负")
_HUNDRED: Final = Decimal(100)
_SHARES: Final = {Decimal(100): UNIT_BY_SPELLING["%"], Decimal(1000): UNIT_BY_SPELLING["‰"]}
_RATIO: Final = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?(?: ?[:比∶] ?[0-9]{1,6}(?:\.[0-9]{1,6})?){1,6}")
_FRACTION: Final = re.compile(r"([0-9]{1,4})/([0-9]{1,4})(?![0-9/.])")
_SIGNS: Final = frozenset(":比∶/ ")
_PARTS: Final = re.compile(r"[:比∶ ]+")


def ratio_at(text: str, number: Numeral, floor: int) -> Quantity | Skipped | None:
    """Read the share, fraction or ratio that ``number`` begins; ``None`` if it begins none."""
    after = text[number.end : number.end + 1]
    if after == "分" and text.startswith(_OF, number.end):
        return _in_words(text, number, floor)
    if after in _SIGNS and text[number.start].isascii():
        return _slashed(text, number) or _proportion(text, number)
    return None


def _in_words(text: str, below: Numeral, floor: int) -> Quantity | None:
    at = below.end + len(_OF)
    above = numeral(text, at) if text[at : at + 1] in _BEGINS and text[at] != "负" else None
    if above is None or below.low != below.high or not below.low:
        return None
    unit = _SHARES.get(below.low)
    before = hedge_before(text, below.start, floor, scale=False)
    after = hedge_after(text, above.end)
    number = Numeral(below.start, above.end, above.low, above.high, above.step, above.scaled, above.hedge)
    exact = unit is None
    factor = unit.factor if unit else 1 / below.low
    amount = amount_of(number, factor, exact=exact, hedge=before or after)
    return _made(below.start - len(before), above.end + len(after), Kind.PERCENT if unit else Kind.RATIO, amount, number,
                 before or above.hedge or after, "%" if unit else None)


def _made(start: int, end: int, kind: Kind, amount: Amount, number: Numeral, hedge: str, unit: str | None) -> Quantity:
    return Quantity(
        start, end, kind, amount.value, amount.low, amount.high, unit, hedge or None, number.start, number.end, amount.step,
        unit or "",
    )  # fmt: skip


def _slashed(text: str, number: Numeral) -> Quantity | None:
    """1/2, 16/5: a fraction of two short integers."""
    match = _FRACTION.match(text, number.start)
    if not match or match[2].startswith("0") or match[1].startswith("0"):
        return None
    value = Decimal(match[1]) / Decimal(match[2])
    whole = Numeral(number.start, match.end(), value, value, Decimal(0), scaled=False)
    return _made(whole.start, whole.end, Kind.RATIO, Amount(value, value, value, Decimal(0)), whole, "", None)


def _proportion(text: str, number: Numeral) -> Quantity | Skipped | None:
    """3.7:80.9:15.4 has no one value; 3:1 has; an unequal pair with 比 or in a game is a score."""
    match = _RATIO.match(text, number.start)
    if not match or match.end() <= number.end:
        return None
    parts = [Decimal(part) for part in _PARTS.split(match[0])]
    if "比" in match[0] and "." not in match[0]:
        return Skipped(match.start(), match.end(), reasons.SCORE)
    value = parts[0] / parts[1] if len(parts) == 2 and parts[1] else None
    whole = Numeral(number.start, match.end(), parts[0], parts[0], Decimal(0), scaled=False)
    return _made(whole.start, whole.end, Kind.RATIO, Amount(value, value, value, Decimal(0)), whole, "", None)
