"""Half of a unit: 半年, 半个小时, 半斤; one half: 一半, 对折; and half a hundred: 年过半百."""

from decimal import Decimal
from typing import Final

from newsfacts.data.numerals import HAN
from newsfacts.data.spellings import HALVED
from newsfacts.extract.amounts import amount_of, hedge_after, hedge_before, quantity_of
from newsfacts.extract.digits import Numeral
from newsfacts.extract.units import Written, unit_at, unit_named
from newsfacts.model import Kind, Quantity, Unit

_HALF: Final = Decimal("0.5")
_NOT_AFTER: Final = frozenset("上下前后大多小一过近对夜减参折")
_FIFTY: Final = Decimal(50)
_TEN: Final = Decimal(10)
_NOT_FIFTY: Final = frozenset(HAN) | {"分"}
"""Behind 半百 they begin something else: 半百分点."""
_WORDS: Final = ("半斤八两", "半月谈", "半月刊", "半月板", "半月形", "半月湾", "半日闲", "半年报", "半年度报")
"""Words that begin like the half of a unit; 半年报 is a report."""
_HALF_PRICE: Final = "对折"
_PRICED: Final = frozenset({"打", "打了", "打个"})
"""Words that make 对折 a discount and no way of folding."""


def half_at(text: str, at: int, floor: int) -> Quantity | None:
    """Read the half of a unit that 半 at ``at`` begins; ``None`` in other words (半导体, 上半年)."""
    if text.startswith("半百", at) and (text[at + 2 : at + 3] or "。") not in _NOT_FIFTY:
        return _quantity(text, Numeral(at, at + 2, _FIFTY, _FIFTY, _TEN, scaled=True), at + 2, floor, None)
    if at and text[at - 1] in _NOT_AFTER:
        return None
    if text.startswith(_WORDS, at):
        return None
    month = text[at + 1 : at + 2] == "月"
    written = Written(at + 2, unit_named("个月"), "月") if month else unit_at(text, at + 1)
    if written is None or written.unit.name not in HALVED:
        return None
    return _quantity(text, Numeral(at, at + 1, _HALF, _HALF, _HALF, scaled=True), written.end, floor, written.unit)


def one_half(text: str, number: Numeral, floor: int) -> Quantity:
    """Read 一半 as the share it is."""
    half = Numeral(number.start, number.end + 1, _HALF, _HALF, _HALF * 0, scaled=True)
    return _quantity(text, half, half.end, floor, None)


def half_price_at(text: str, at: int, floor: int) -> Quantity | None:
    """Read 打对折, half the price, whose 折 stands at ``at``."""
    start = at - 1
    if start < max(floor, 0) or not text.startswith(_HALF_PRICE, start):
        return None
    if text[start - 1 : start] not in _PRICED and text[max(start - 2, 0) : start] not in _PRICED:
        return None
    half = Numeral(start, at + 1, _FIFTY, _FIFTY, _FIFTY * 0, scaled=True)
    return _quantity(text, half, half.end, floor, unit_named("%"))


def _quantity(text: str, number: Numeral, end: int, floor: int, unit: Unit | None) -> Quantity:
    before, start = hedge_before(text, number.start, floor, scale=False)
    after, stop = hedge_after(text, end)
    amount = amount_of(number, unit.factor if unit else Decimal(1), exact=False, hedge=before or after)
    return quantity_of(
        number, amount, unit, start=start, end=stop, hedge=before or after,
        written=text[number.end : end], kind=Kind.RATIO if number.low < 1 else Kind.NUMBER,
    )  # fmt: skip
