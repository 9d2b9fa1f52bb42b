"""Ranges: 3—5万, 15%至30%, 2至3亿元, 10000与20000之间."""

from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.numerals import HAN_LEADING, SCALES
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.extract.units import Written, unit_at
from newsfacts.model import Kind


class Range(Struct, frozen=True):
    """Both ends as one numeral, and the unit they share."""

    number: Numeral
    written: Written | None


_JOINS: Final = ("——", "—", "–", "-", "~", "至", "到")
_FIRST: Final = frozenset("—–-~至到 与和")
_BEGINS: Final = frozenset(f"0123456789{HAN_LEADING}")
_FROM: Final = frozenset("从由自")
_CHANGES: Final = frozenset("增长下降提高上升扩大减少增加收窄回落提升下跌上涨调降减")


def range_at(text: str, first: Numeral) -> Range | None:
    """Read the range that begins with ``first``; ``None`` where no second end of the same unit follows."""
    after = text[first.end : first.end + 1]
    if after in _FIRST:
        found = _joined(text, first, None, first.end)
        if found:
            return found
    written = unit_at(text, first.end)
    if written and text[written.end : written.end + 1] in _FIRST:
        return _joined(text, first, written, written.end)
    return None


def _joined(text: str, first: Numeral, unit: Written | None, at: int) -> Range | None:
    join, at = _join(text, at)
    if not join or text[at : at + 1] not in _BEGINS:
        return None
    second = numeral(text, at)
    if second is None or first.hedge or second.hedge:
        return None
    written = unit_at(text, second.end)
    if join in "与和" and text[written.end if written else second.end :][:2] != "之间" :
        return None
    if unit and not _same(text, first, unit, written, join):
        return None
    low = first.low if unit else _shared(text, first, second)
    if unit and written and unit.unit.factor != written.unit.factor:
        low = low * unit.unit.factor / written.unit.factor
    if low >= second.high or (written is None and join == "-" and not second.scaled):
        return None
    number = Numeral(first.start, second.end, low, second.high, second.step, True)  # noqa: FBT003
    return Range(number, written)


def _join(text: str, at: int) -> tuple[str, int]:
    """The sign or word between two ends, and where the second begins; one space may stand on each side."""
    if text[at : at + 1] == " ":
        at += 1
    for join in (*_JOINS, "与", "和"):
        if text.startswith(join, at):
            at += len(join)
            return join, at + 1 if text[at : at + 1] == " " else at
    return "", at


def _same(text: str, first: Numeral, unit: Written, written: Written | None, join: str) -> bool:
    """Whether both units agree and the words are not a change from one amount to another (从3%到5%)."""
    if written is None or written.unit.base != unit.unit.base or written.unit.kind is Kind.ORDINAL:
        return False
    if join not in {"至", "到"}:
        return True
    before = text[max(first.start - 2, 0) : first.start]
    return not (before[-1:] in _FROM or (before and before[-1] in _CHANGES))


def _shared(text: str, first: Numeral, second: Numeral) -> Decimal:
    """Lower end, with the scale word of the upper end where that keeps it lower: 3—5万, 一千到两千万."""
    if first.scaled and text[first.end - 1] in SCALES:
        return first.low
    tail = text[second.start : second.end]
    words = tail[len(tail.rstrip("百千万亿")) :]
    for place in range(len(words)):
        worth = _worth(words[place:])
        if first.low * worth < second.high:
            return first.low * worth
    return first.low


def _worth(words: str) -> Decimal:
    product = Decimal(1)
    for word in words[:4]:
        product *= SCALES[word]
    return product
