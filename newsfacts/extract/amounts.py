"""Amount and interval of a figure: what its numeral, its unit and the words around it say about the true amount.

A continuous or scaled amount is rounded to its last written digit; a count is exact; a hedge opens one end, or spreads
both by ``data.hedges.SPREAD`` per cent; a sign (-, 负, 零下, 零上) turns it. Hedges are found before the numeral and
after the unit by longest look-up; every look is at a constant number of characters.
"""

from collections.abc import Iterable
from decimal import Decimal
from operator import itemgetter
from typing import Final

from newsfacts.data.hedges import ABOVE, AFTER, BEFORE, BEFORE_SCALE, BELOW, NOT_HEDGES, SPREAD, STRESS
from newsfacts.extract.digits import Numeral
from newsfacts.model import Kind, Quantity, Unit


def _lengths(ends: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """How long the hedges may be that have a character next to the figure, the longest first."""
    found: dict[str, list[int]] = {}
    for end, length in sorted(ends, key=itemgetter(1), reverse=True):
        sizes = found.setdefault(end, [])
        if length not in sizes:
            sizes.append(length)
    return found


_BEFORE_LENGTHS: Final = _lengths((word[-1], len(word)) for word in BEFORE)
_AFTER_LENGTHS: Final = _lengths((word[0], len(word)) for word in AFTER)
HEDGED: Final = frozenset({*_BEFORE_LENGTHS, " "})
"""What stands before every numeral that has a hedge before it and is no bare scale word."""
BEFORE_ALONE: Final = frozenset(word for word in BEFORE if len(word) == 1)
"""Hedges of one character."""
HEDGE_ENDS: Final = frozenset(word[-2:] for word in BEFORE if len(word) > 1)
"""The last two characters of the others."""
HEDGING: Final = frozenset({*_AFTER_LENGTHS, " ", "("})
"""What stands behind every figure that has a hedge behind it, at once, one space later or behind a bracket."""


Hedge = tuple[str, int]
"""A hedge, if any, and how far the figure reaches with it: its start before a numeral, its end after a unit."""


def hedge_before(text: str, at: int, floor: int, *, scale: bool) -> Hedge:
    """Word that ends at ``at`` or one space before it and hedges the numeral there, not reaching before ``floor``.

    ``scale`` tells that the numeral is a bare scale word, which 上 and 过 may hedge (上百, 过亿).
    """
    end, before = at, text[at - 1 : at]
    if before == " ":
        end, before = at - 1, text[at - 2 : at - 1]
    for length in _BEFORE_LENGTHS.get(before, ()):
        word = text[max(end - length, floor, 0) : end]
        if word in BEFORE and text[end - length - 1 : end - length] not in NOT_HEDGES.get(word, ()):
            return word, end - len(word)
    last = text[at - 1 : at] if scale and at > floor else ""
    if last in BEFORE_SCALE and text[at - 2 : at - 1] not in NOT_HEDGES.get(last, ()):
        return last, at - 1
    return "", at


def hedge_after(text: str, at: int, *, counted: bool = False) -> Hedge:
    """Word at ``at`` or one space later that hedges the figure before it.

    After a measure word 多 and 余 hedge nothing.
    """
    begin, after = at, text[at : at + 1]
    if after == " ":
        begin, after = at + 1, text[at + 1 : at + 2]
    if counted and after in _AFTER_AMOUNTS:
        return "", at
    for length in _AFTER_LENGTHS.get(after, ()):
        word = text[begin : begin + length]
        if word in AFTER and text[begin + length : begin + length + 1] not in _NOT_AFTER.get(word, ()):
            return word, begin + len(word)
    return "", at


_AFTER_AMOUNTS: Final = frozenset({"多", "余"})
_NOT_AFTER: Final = {
    "多": frozenset("少次元家样种方边媒数项年个名位条级层"),
    "余": frozenset("下额款地量"),
    "许": frozenset("可多"),
    "上下": frozenset("游"),
}
"""Characters after a one-character hedge that make it part of another word (5元多, not 5国多边)."""


_NOT_NEGATIVE: Final = frozenset("胜平战正0123456789减税担肩身背")
"""Before 负: then it is a lost game (3胜2负), or a burden (减负8亿元)."""


_DEGREES: Final = {"下": -1, "上": 1}
"""What 零 makes the sign of a temperature with."""


def sign_before(text: str, at: int, floor: int) -> tuple[int, int]:
    """Where the sign before ``at`` begins, not before ``floor``, and 1 or -1.

    Right behind another figure, which ends at ``floor``, a hyphen is no minus: 2周-6个月.
    """
    if at <= floor:
        return at, 1
    sign = text[at - 1]
    before = text[at - 2 : at - 1] if at > 1 else ""
    if sign == "-":
        joins = (before.isascii() and (before.isalnum() or before == "-")) or 0 < at - 1 == floor
        return (at, 1) if joins else (at - 1, -1)
    if sign == "负" and not (before and before in _NOT_NEGATIVE):
        return at - 1, -1
    if before == "零" and sign in _DEGREES and at - 2 >= floor:
        return at - 2, _DEGREES[sign]
    return at, 1


def sign_at(text: str, at: int) -> tuple[int, int]:
    """1 or -1 by the sign that stands at ``at``, and where the digits begin behind it."""
    if text[at : at + 1] in {"-", "负"}:
        return -1, at + 1
    zero = _DEGREES.get(text[at + 1 : at + 2]) if text[at : at + 1] == "零" else None
    return (zero, at + 2) if zero else (1, at)


_ZERO: Final = Decimal(0)
_HALF: Final = Decimal("0.5")
_SPREAD: Final = Decimal(SPREAD) / 100
_EXACT: Final = frozenset({None, STRESS})
"""Ways of a hedge that leave a count what it is: 高达300人."""
WAYS: Final = BEFORE_SCALE | AFTER | BEFORE
"""Which way each hedge opens what it stands beside."""


Amount = tuple[Decimal | None, Decimal | None, Decimal | None, Decimal]
"""Value, lower and upper end, and step in base units; see ``model.Quantity`` for them."""


def trimmed(amount: Decimal) -> Decimal:
    """The same amount without useless zeros, to print plainly: 45000.0 is 45000, 1.80 is 1.8."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()


def amount_of(number: Numeral, factor: Decimal, *, exact: bool, hedge: str, sign: int = 1) -> Amount:
    """Amount of one numeral in a unit of ``factor`` base units; ``exact`` where the unit counts whole things."""
    if number.low is not number.high and number.low != number.high:
        return _between(number, factor, number.step * factor, sign)
    value = number.low * factor
    way = WAYS.get(hedge) if hedge else None
    if exact and not number.scaled and way in _EXACT:
        value = value if sign > 0 else value * sign
        return value, value, value, _ZERO
    step = number.step * factor
    if way in _EXACT and sign > 0:
        return rounded(value, step)
    value = trimmed(value) * sign
    if way in _EXACT:
        half = step * _HALF
        return value, trimmed(value - half), trimmed(value + half), step
    return loosened(value, step, way)


def loosened(value: Decimal, step: Decimal, way: str | None) -> Amount:
    """Amount of what a hedge opens at one end, or spreads."""
    if way == ABOVE:
        return value, value, None, step
    if way == BELOW:
        return value, None, value, step
    spread = abs(value) * _SPREAD
    return value, trimmed(value - spread), trimmed(value + spread), step


def rounded(value: Decimal, step: Decimal) -> Amount:
    """Amount of what is rounded to a ``step``."""
    value = trimmed(value)
    half = step * _HALF
    return value, trimmed(value - half), trimmed(value + half), step


def _between(number: Numeral, factor: Decimal, step: Decimal, sign: int) -> Amount:
    """A pair (三四十) has two ends and no value; a hedge inside (十几) has its value at the lower end."""
    ends = sorted((trimmed(number.low * factor) * sign, trimmed(number.high * factor) * sign))
    value = ends[0] if number.hedge and sign > 0 else None
    return value, ends[0], ends[1], step


def quantity_of(
    number: Numeral,
    amount: Amount,
    unit: Unit | None,
    *,
    start: int,
    end: int,
    hedge: str = "",
    written: str = "",
    kind: Kind = Kind.NUMBER,
) -> Quantity:
    """Put a numeral, its amount and its unit into a quantity; ``kind`` is that of the unit, if there is one."""
    value, low, high, step = amount
    if unit:
        kind = unit.kind
    return Quantity(
        start, end, kind, value, low, high, unit.base if unit else None, hedge or None,
        number.start, number.end - number.tail, step, written,
    )  # fmt: skip
