"""Half of a unit: 半年, 半个小时, 半斤; and one half: 一半."""

from decimal import Decimal
from typing import Final

from newsfacts.data.units import UNIT_BY_SPELLING
from newsfacts.extract.amounts import amount_of
from newsfacts.extract.hedges import hedge_after, hedge_before
from newsfacts.extract.numerals import Numeral
from newsfacts.extract.units import Written, unit_at
from newsfacts.model import Kind, Quantity

HALF: Final = Decimal("0.5")
_STEP: Final = Decimal("0.5")
_KINDS: Final = frozenset({Kind.DURATION, Kind.MASS, Kind.LENGTH, Kind.AREA, Kind.VOLUME, Kind.MONEY})
_ONLY: Final = frozenset({"年", "天", "日", "小时", "个月", "月", "个小时", "斤", "公斤", "公里", "里", "吨", "亩", "周", "秒", "分钟", "个世纪", "世纪", "米", "个多小时", "个钟头", "旬"})
_NOT_AFTER: Final = frozenset("上下前后大多小一过近对夜减参折")


def half_at(text: str, at: int, floor: int) -> Quantity | None:
    """Read the half of a unit that 半 at ``at`` begins; ``None`` in other words (半导体, 上半年)."""
    if text[at - 1 : at] in _NOT_AFTER and at:
        return None
    written = unit_at(text, at + 1)
    if written is None and text[at + 1 : at + 2] == "月":
        written = Written(at + 2, UNIT_BY_SPELLING["个月"], "月")
    if written is None or written.spelling not in _ONLY:
        return None
    number = Numeral(at, at + 1, HALF, HALF, _STEP, scaled=True)
    return _quantity(text, number, written.end, floor, written.unit.factor, written.unit.kind, written.unit.base)


def one_half(text: str, number: Numeral, floor: int) -> Quantity:
    """Read 一半 as the share it is."""
    half = Numeral(number.start, number.end + 1, HALF, HALF, HALF * 0, scaled=True)
    return _quantity(text, half, half.end, floor, Decimal(1), Kind.RATIO, None)


def _quantity(
    text: str, number: Numeral, end: int, floor: int, factor: Decimal, kind: Kind, unit: str | None
) -> Quantity:
    before, after = hedge_before(text, number.start, floor, scale=False), hedge_after(text, end)
    amount = amount_of(number, factor, exact=False, hedge=before or after)
    return Quantity(
        number.start - len(before), end + len(after), kind, amount.value, amount.low, amount.high, unit,
        before or after or None, number.start, number.end, amount.step, text[number.end : end],
    )  # fmt: skip
