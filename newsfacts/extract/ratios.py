"""Shares written in words, fractions and ratios: 百分之五, 三分之二, 1/2, 6.2:41.3:52.5, 3比1."""

from decimal import Decimal
from typing import Final

from newsfacts.data.numerals import HAN_LEADING
from newsfacts.data.units import UNIT_BY_SPELLING
from newsfacts.extract import reasons
from newsfacts.extract.amounts import Amount, amount_of, quantity_of
from newsfacts.extract.hedges import hedge_after, hedge_before
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Kind, Quantity, Skipped
from newsfacts.text.patterns import pattern

_ZERO: Final = Decimal(0)
_PERCENT: Final = UNIT_BY_SPELLING["%"]
_OF: Final = "分之"
_BEGINS: Final = frozenset(f"0123456789{HAN_LEADING}")
_SHARES: Final = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}
"""Per cent in one of what 百分之, 千分之 and 万分之 count."""
_RATIO: Final = r"[0-9]{1,6}(?:\.[0-9]{1,6})?(?: ?[:比∶] ?[0-9]{1,6}(?:\.[0-9]{1,6})?){1,6}"
_FRACTION: Final = r"([0-9]{1,4})/([0-9]{1,4})(?![0-9/.])"
_SIGNS: Final = frozenset(":比∶/ ")
_PARTS: Final = r"[:比∶ ]+"


def ratio_at(text: str, number: Numeral, floor: int) -> Quantity | Skipped | None:
    """Read the share, fraction or ratio that ``number`` begins; ``None`` if it begins none."""
    after = text[number.end : number.end + 1]
    if after == "分" and text.startswith(_OF, number.end):
        return _in_words(text, number, floor)
    if after == "又":
        return _mixed(text, number)
    if after in _SIGNS and text[number.start].isascii():
        return _slashed(text, number) or _proportion(text, number)
    return _product(text, number) if after == "×" else None


def _mixed(text: str, whole: Numeral) -> Quantity | None:
    """三百五十又三分之一: an integer and a fraction."""
    below = numeral(text, whole.end + 1) if text[whole.end + 1 : whole.end + 2] in _BEGINS else None
    part = _in_words(text, below, whole.end + 1) if below and text.startswith(_OF, below.end) else None
    if part is None or part.value is None or part.kind is not Kind.RATIO:
        return None
    value = whole.low + part.value
    number = Numeral(whole.start, part.numeral_end, value, value, _ZERO, scaled=False)
    return _exact(number, value, part.end, Kind.NUMBER)


def _product(text: str, times: Numeral) -> Quantity | None:
    """2×66万千瓦: so many of so much; other products are formulas."""
    at = times.end + 1
    each = numeral(text, at) if text[at : at + 1].isdigit() else None
    written = unit_at(text, each.end) if each else None
    if each is None or written is None or written.unit.kind is not Kind.POWER or each.low != each.high:
        return None
    value = times.low * each.low
    number = Numeral(times.start, each.end, value, value, times.low * each.step, scaled=True)
    amount = amount_of(number, written.unit.factor, exact=False, hedge="")
    return quantity_of(number, amount, written.unit, start=times.start, end=written.end, written=written.spelling)


def _in_words(text: str, below: Numeral, floor: int) -> Quantity | None:
    at = below.end + len(_OF)
    above = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    if above is None or below.low != below.high or not below.low:
        return None
    unit = _SHARES.get(text[below.start : below.end])
    before = hedge_before(text, below.start, floor, scale=False)
    after = hedge_after(text, above.end)
    number = Numeral(below.start, above.end, above.low, above.high, above.step, above.scaled, above.hedge)
    factor = 1 / below.low if unit is None else unit
    amount = amount_of(number, factor, exact=unit is None, hedge=before or after)
    return quantity_of(
        number, amount, _PERCENT if unit else None, start=below.start - len(before), end=above.end + len(after),
        hedge=before or above.hedge or after, kind=Kind.RATIO,
    )  # fmt: skip


def _exact(number: Numeral, value: Decimal | None, end: int, kind: Kind) -> Quantity:
    """Quantity of an exact ratio, or of one that has no single value."""
    return quantity_of(number, Amount(value, value, value, _ZERO), None, start=number.start, end=end, kind=kind)


def _slashed(text: str, number: Numeral) -> Quantity | None:
    """1/2, 16/5: a fraction of two short integers; 150/95毫米汞柱 is none."""
    match = pattern(_FRACTION).match(text, number.start)
    if not match or match[2].startswith("0") or match[1].startswith("0"):
        return None
    if len(match[1]) >= len(match[2]) > 1 and unit_at(text, match.end()):
        return None
    value = Decimal(match[1]) / Decimal(match[2])
    whole = Numeral(number.start, match.end(), value, value, _ZERO, scaled=False)
    return _exact(whole, value, whole.end, Kind.RATIO)


def _proportion(text: str, number: Numeral) -> Quantity | Skipped | None:
    """6.2:41.3:52.5 has no one value; 3:1 has; an unequal pair with 比 or in a game is a score."""
    match = pattern(_RATIO).match(text, number.start)
    if not match or match.end() <= number.end:
        return None
    parts = [Decimal(part) for part in pattern(_PARTS).split(match[0])]
    if "比" in match[0] and "." not in match[0]:
        return Skipped(match.start(), match.end(), reasons.SCORE)
    value = parts[0] / parts[1] if len(parts) == 2 and parts[1] else None
    whole = Numeral(number.start, match.end(), parts[0], parts[0], _ZERO, scaled=False)
    return _exact(whole, value, whole.end, Kind.RATIO)
