"""Ranges: 3—5万, 15%至30%, 2至3亿元, -5至3℃, 10000与20000之间."""

from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.numerals import HAN_LEADING, SCALES
from newsfacts.extract.amounts import sign_at, sign_before
from newsfacts.extract.digits import Numeral
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import Written, with_unit


class Range(Struct, frozen=True, gc=False):
    """Both ends, signed, as one numeral, and the unit they share."""

    number: Numeral
    written: Written | None


_JOINS: Final = ("——", "—", "–", "--", "-", "~", "至", "到", "与", "和")
JOINING: Final = frozenset("—–-~至到与和 (（")
"""What stands behind the first end of every range, with its unit."""
PAIRED: Final = frozenset("与和")
"""Words that join two ends only where 之间 follows."""
ENDS_BEGIN: Final = frozenset(f"0123456789{HAN_LEADING}-负零")
_HEDGES: Final = "多余几来"
_SCALE_WORDS: Final = "百千万亿kK"
_ONE: Final = Decimal(1)
_AGO: Final = "距今"
"""Before a range it makes the earlier end, the larger number, come first: 距今5300—4300年."""
_AGO_REACH: Final = 5
_FROM: Final = frozenset("从由自")
_DEGREES: Final = frozenset({"零下", "零上"})
_CHANGES: Final = frozenset("增长下降提高上升扩大减少增加收窄回落提升下跌上涨调降减")


def range_at(text: str, first: Numeral, unit: Written | None) -> Range | None:
    """Read the range that begins with ``first`` and its unit; ``None`` where no second end of the same unit follows.

    To be asked where one of ``JOINING`` stands behind them.
    """
    serial = text[first.start] == "0" and text[first.start + 1 : first.start + 2].isdigit()
    if first.low != first.high or serial:
        return None
    join, at = _join(text, unit.end if unit else first.end)
    if not join or text[at : at + 1] not in ENDS_BEGIN:
        return None
    sign, at = sign_at(text, at)
    second = numeral(text, at) if at < len(text) else None
    if second is None or (second.low != second.high and not second.hedge):
        return None
    second, written = with_unit(text, second)
    if join in PAIRED:
        written = None if written and written.spelling == "间" else written
    if not _belong(text, first, unit, join, Range(second, written)):
        return None
    both = _between(text, first, second, _lower(text, first, second, unit, written), sign)
    return Range(both, written) if both else None


def _belong(text: str, first: Numeral, unit: Written | None, join: str, last: Range) -> bool:
    """Whether words and units allow the two to be ends of one range; ``last`` is the second with its unit."""
    second, written = last.number, last.written
    if join in PAIRED and not text.startswith(("间", "之间"), written.end if written else second.end):
        return False
    if written is None and join == "-" and not second.scaled:
        return False
    return unit is None or _same(text, first, unit, written, join)


def _lower(text: str, first: Numeral, second: Numeral, unit: Written | None, written: Written | None) -> Decimal:
    """Lower end in the unit and scale of the upper."""
    if unit is None or written is None:
        return _shared(text, first, second)
    same = unit.unit is written.unit or unit.unit.base != written.unit.base
    return first.low if same else first.low * unit.unit.factor / written.unit.factor


def _between(text: str, first: Numeral, second: Numeral, low: Decimal, sign: int) -> Numeral | None:
    """Put the two ends, with their signs, in one numeral; ``None`` where they do not rise."""
    start, minus = sign_before(text, first.start, max(first.start - 3, 0))
    high = second.high if second.hedge and sign > 0 else second.low * sign
    if minus < 0:
        low = -low
        if text[start] == "零" and text[second.start - 1] != "上" and sign > 0:
            low, high = sorted((low, -high))
    falling = (minus < 0 and sign < 0) or _AGO in text[max(first.start - _AGO_REACH, 0) : first.start]
    if low > high and falling:
        low, high = high, low
    if low >= high:
        return None
    return Numeral(first.start, second.end, low, high, second.step, scaled=True)


def _join(text: str, at: int) -> tuple[str, int]:
    """The sign or word between two ends, and where the second begins; one space may stand on each side."""
    if text.startswith(("(含)", "（含）"), at):
        at += 3
    if text[at : at + 1] == " ":
        at += 1
    for join in _JOINS:
        if text.startswith(join, at):
            at += len(join)
            return join, at + 1 if text[at : at + 1] == " " else at
    return "", at


def _same(text: str, first: Numeral, unit: Written, written: Written | None, join: str) -> bool:
    """Whether both units agree and the words are not a change from one amount to another (从3%到5%)."""
    if written is None:
        return False
    if written.unit.base != unit.unit.base and not written.spelling.startswith(f"{unit.spelling}/"):
        return False
    if join not in {"至", "到"}:
        return True
    before = text[first.start - 1 : first.start]
    if text[first.start - 2 : first.start] in _DEGREES:
        before = text[first.start - 3 : first.start - 2]
    return before not in _FROM and before not in _CHANGES


def _shared(text: str, first: Numeral, second: Numeral) -> Decimal:
    """Lower end, with the scale word of the upper end where that keeps it lower: 3—5万, 一千到两千万."""
    tail = text[second.start : second.end].rstrip(_HEDGES)
    words = tail[len(tail.rstrip(_SCALE_WORDS)) :][-4:]
    if not words or (first.scaled and text[first.end - 1] in "万亿"):
        return first.low
    for place in range(len(words)):
        worth = _ONE
        for word in words[place:]:
            worth *= SCALES[word]
        if first.low * worth < second.high:
            return first.low * worth
    return first.low
