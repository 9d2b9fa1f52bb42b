"""Shares written in words, fractions and ratios: 百分之五, 三分之二, 1/2, 三又二分之一, 6.2:41.3:52.5, 3比1."""

from decimal import Decimal
from typing import Final

from newsfacts.data.numerals import HAN_LEADING
from newsfacts.data.words import WON
from newsfacts.extract import reasons
from newsfacts.extract.amounts import (
    amount_of,
    hedge_after,
    hedge_before,
    quantity_of,
    sign_at,
    sign_before,
    trimmed,
)
from newsfacts.extract.digits import Numeral
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import Written, unit_at, unit_named
from newsfacts.model import Kind, Quantity, Skipped
from newsfacts.text.patterns import pattern

_ZERO: Final = Decimal(0)
_PERCENT: Final = unit_named("%")
_OF: Final = "分之"
_BEGINS: Final = frozenset(f"0123456789{HAN_LEADING}")
_SHARES: Final = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}
"""Per cent in one of what 百分之, 千分之 and 万分之 count."""
_RATIO: Final = r"[0-9]{1,6}(?:\.[0-9]{1,6})?(?: ?[:比∶] ?[0-9]{1,6}(?:\.[0-9]{1,6})?){1,6}"
_FRACTION: Final = r"([0-9]{1,4})/([0-9]{1,4})(?![0-9/.])"
_SIGNS: Final = frozenset(":比∶/ ")
_DATES: Final = frozenset("年月日岁")
"""Behind the second number they make the first a mark: 图2:1949年."""
_PARTS: Final = r"[:比∶ ]+"
_POWERS: Final = frozenset("^×*xXeE")
_TILL: Final = frozenset("至到-—–~")
_FROM: Final = frozenset("从由自")
"""Before two shares that are no range but a change from one to the other."""
_MEASURED: Final = frozenset({Kind.LENGTH, Kind.MASS, Kind.VOLUME, Kind.AREA, Kind.DURATION})
"""Kinds of which print tells so many parts: 三分之一英里, 四分之三小时."""


def ratio_at(text: str, number: Numeral, floor: int) -> Quantity | Skipped | None:
    """Read the share, fraction or ratio that ``number`` begins; ``None`` if it begins none."""
    after = text[number.end : number.end + 1]
    if after == "分" and text.startswith(_OF, number.end):
        return _in_words(text, number, floor)
    if after == "又" or text.startswith(" 又", number.end):
        return _mixed(text, number, floor)
    if after in _SIGNS and text[number.start].isascii():
        return _slashed(text, number, floor) or _mixed(text, number, floor) or _proportion(text, number)
    if after == "比" and not text[number.start].isascii():
        return _score_in_words(text, number)
    if after in _POWERS:
        from newsfacts.extract.powers import power_at

        return power_at(text, number.start, floor) or (_product(text, number) if after == "×" else None)
    return None


def _mixed(text: str, whole: Numeral, floor: int) -> Quantity | None:
    """三百五十又三分之一, 2 3/4: an integer and a fraction."""
    at = whole.end
    while text[at : at + 1] in _BETWEEN:
        at += 1
    part = _part(text, at) if at < whole.end + _GAP else None
    if part is None or whole.scaled:
        return None
    end, share = part
    start, sign = sign_before(text, whole.start, floor)
    value = (whole.low + share) * sign
    number = Numeral(start, end, value, value, _ZERO, scaled=False)
    return _exact(text, number, value, end, Kind.NUMBER)


def _part(text: str, at: int) -> tuple[int, Decimal] | None:
    """The fraction less than one at a place: where it ends, and its value."""
    below = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    if below is None:
        return None
    if not text.startswith(_OF, below.end):
        slashed = pattern(_FRACTION).match(text, at)
        share = Decimal(slashed[1]) / Decimal(slashed[2]) if slashed and int(slashed[2]) else _ZERO
        return (slashed.end(), share) if slashed and 0 < share < 1 else None
    at = below.end + len(_OF)
    above = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    return (above.end, above.low / below.low) if above and 0 < above.low < below.low else None


_BETWEEN: Final = frozenset({" ", "又"})
_GAP: Final = 4
"""Characters of ``_BETWEEN`` that may stand between an integer and its fraction, and one more."""


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
    """百分之五, 负三分之一, 百分之二十至三十."""
    minus, at = sign_at(text, below.end + len(_OF))
    above = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    if above is None or below.low != below.high or not below.low:
        return None
    start, sign = sign_before(text, below.start, floor)
    unit = _SHARES.get(text[below.start : below.end])
    if unit is None and above.low == above.high and (exact := _of_unit(text, below, above, start, sign * minus)):
        return exact
    if unit and above.low == above.high and text[start - 1 : start] not in _FROM:
        above = _till(text, above, text[below.start : at])
    before, start = hedge_before(text, start, floor, scale=False)
    after, end = hedge_after(text, above.end)
    number = Numeral(below.start, above.end, above.low, above.high, above.step, above.scaled, above.hedge)
    factor = 1 / below.low if unit is None else unit
    amount = amount_of(number, factor, exact=unit is None, hedge=before or after, sign=sign * minus)
    return quantity_of(
        number, amount, _PERCENT if unit else None, start=start, end=end,
        hedge=before or above.hedge or after, kind=Kind.RATIO,
    )  # fmt: skip


def _till(text: str, low: Numeral, share: str) -> Numeral:
    """The range that a share in words begins (百分之二十至三十, 百分之五到百分之十), or the share itself."""
    if text[low.end : low.end + 1] not in _TILL:
        return low
    at = low.end + 1
    at += len(share) if text.startswith(share, at) else 0
    high = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    if high is None or high.low != high.high or high.low <= low.low or text.startswith(_OF, high.end):
        return low
    if unit_at(text, high.end) and at == low.end + 1:
        return low
    return Numeral(low.start, high.end, low.low, high.low, high.step, scaled=True)


def _of_unit(text: str, below: Numeral, above: Numeral, start: int, sign: int) -> Quantity | None:
    """So many parts of one unit: 四分之三小时."""
    written = unit_at(text, above.end)
    if written is None or written.unit.kind not in _MEASURED:
        return None
    number = Numeral(below.start, above.end, above.low, above.high, _ZERO, scaled=False)
    return _parts(number, sign * above.low / below.low, written, start)


def _parts(number: Numeral, share: Decimal, written: Written, start: int) -> Quantity:
    value = trimmed(share * written.unit.factor)
    amount = value, value, value, _ZERO
    return quantity_of(number, amount, written.unit, start=start, end=written.end, written=written.spelling)


def _exact(text: str, number: Numeral, value: Decimal, end: int, kind: Kind) -> Quantity:
    """Quantity of an exact fraction, with the unit behind it if it is measured."""
    written = unit_at(text, end)
    if written and (written.unit.kind in _MEASURED or written.unit.kind is Kind.MONEY):
        return _parts(number, value, written, number.start)
    return quantity_of(number, (value, value, value, _ZERO), None, start=number.start, end=end, kind=kind)


def _slashed(text: str, number: Numeral, floor: int) -> Quantity | Skipped | None:
    """1/2, 16/5, -3/4: a fraction of two short integers; 150/95毫米汞柱 is none."""
    match = pattern(_FRACTION).match(text, number.start)
    if not match or match[2].startswith("0") or match[1].startswith("0"):
        return None
    if len(match[1]) >= len(match[2]) > 1 and unit_at(text, match.end()):
        return None
    if len(match[1]) == _YEAR and match[1].startswith(_CENTURIES) and (int(match[1]) + 1) % 100 == int(match[2]) % 100:
        return Skipped(match.start(), match.end(), reasons.NAME)
    start, sign = sign_before(text, number.start, floor)
    value = Decimal(match[1]) / Decimal(match[2]) * sign
    whole = Numeral(start, match.end(), value, value, _ZERO, scaled=False)
    return _exact(text, whole, value, whole.end, Kind.RATIO)


_YEAR: Final = 4
_CENTURIES: Final = ("19", "20")
"""Beginnings of the year in the name of a season: 2023/24赛季."""


def _proportion(text: str, number: Numeral) -> Quantity | Skipped | None:
    """6.2:41.3:52.5 has no one value; 3:1 has; an unequal pair with 比 or in a game is a score."""
    match = pattern(_RATIO).match(text, number.start)
    if not match or match.end() <= number.end:
        return None
    if text[match.end() : match.end() + 1] in _DATES and match.end() < len(text):
        return None
    parts = [Decimal(part) for part in pattern(_PARTS).split(match[0])]
    if "." not in match[0] and ("比" in match[0] or _is_score(text, match.start(), match.end())):
        return Skipped(match.start(), match.end(), reasons.SCORE)
    value = parts[0] / parts[1] if len(parts) == 2 and parts[1] else None
    whole = Numeral(number.start, match.end(), parts[0], parts[0], _ZERO, scaled=False)
    amount = value, value, value, _ZERO
    return quantity_of(whole, amount, None, start=whole.start, end=whole.end, kind=Kind.RATIO)


def _score_in_words(text: str, number: Numeral) -> Skipped | None:
    """二十一比十九: the points of both sides."""
    at = number.end + 1
    other = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    plain = other and not (number.scaled or other.scaled) and number.low == number.high and other.low == other.high
    return Skipped(number.start, other.end, reasons.SCORE) if other and plain and not unit_at(text, other.end) else None


def _is_score(text: str, start: int, end: int) -> bool:
    """Whether the words around a ratio, or around a row of them, tell of a game: 以81:72战胜, 比分为2:1."""
    row = pattern(_ROW).match(text, end)
    end = row.end() if row else end
    if text.startswith(WON, end):
        return True
    before = text[max(start - _SCORES_WITHIN, 0) : start].rstrip(_ROW_SIGNS)
    return "比分" in before[-_TOLD:] or before.endswith(_PERIODS)


_ROW: Final = r"(?:[、，,和(]{0,2}[0-9]{1,3}[:∶][0-9]{1,3}){0,9}\)?(?:的比分|的总分)?"
_ROW_SIGNS: Final = "0123456789:∶、和()，,"
_SCORES_WITHIN: Final = 40
_PERIODS: Final = ("局", "盘", "半场", "全场", "半时", "小节", "首节", "末节", "次节")
"""Parts of a game that a score stands behind."""
_TOLD: Final = 6
"""Characters between the word 比分 and the first score: 比分最后定格在4:0."""
