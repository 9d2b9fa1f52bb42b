"""The arithmetic under every verdict: what range of amounts a printed figure stands for.

A figure is an interval. Three policies are set here, and only here:

- Rates and amounts are cut off as often as rounded (143 of 300 printed ``47 %``), so a figure in steps of ``s`` may
  stand for anything from ``v - s/2`` to ``v + s``; a whole count stands for itself.
- The open end of a hedge is closed where a sum needs it: 近 and its like reach down to 0.9 of the figure, 超 and its
  like up to the next value of the last digit that is not zero (超30亿 stays below 40亿). 以上 and 至少 stay open.
- Figures fit *as written* when the equation holds between the printed values.

Blind to what the words mean: it is told which figures belong together.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from newsfacts.model import INFINITY, Claim, Interval, Kind, Quantity, Verdict, Wording

BELOW: Final = Decimal("0.9")
"""How far under its figure 近 or 不足 may reach; a policy."""

ROUNDING: Final = Wording("四舍五入或截取所致", "rounding or truncation")
HEDGING: Final = Wording("约数所致", "a hedge leaves room")
NOTHING: Final = Interval(Decimal(0), Decimal(0))

_DURATION: Final = Kind.DURATION
_UNDER: Final = Decimal("0.999999999")
"""A figure cut off stays under the next."""

_FLOORS: Final = frozenset({"以上", "至少", "不少于", "不低于", "起"})


def amounts(figure: Claim) -> Interval:
    """Return what a printed figure may stand for, in base units, with rounding, truncation and hedge."""
    quantity = figure.quantity
    value = quantity.value
    if value is None or (quantity.hedge and (quantity.low is None or quantity.high is None)):
        return _hedged(quantity)
    if quantity.hedge:
        return quantity.bounds
    if quantity.kind is _DURATION or not quantity.step:
        return Interval(value, value)  # days are counted, too
    half = quantity.step / 2
    return Interval(value - half, value + quantity.step)


def consistent(stated: Claim, added: Iterable[Claim], taken: Iterable[Claim] = ()) -> bool:
    """Whether a sum (less what is taken from it) fits when all its figures were rounded, or all of them cut off.

    Who prints figures does it to all of them in one way: three parts cut off and their total rounded up is no reading.
    """
    plus, minus = tuple(added), tuple(taken)
    for cut in (False, True):
        made = NOTHING
        for figure in plus:
            made += _once(figure, cut=cut)
        for figure in minus:
            made -= _once(figure, cut=cut)
        if made.meets(_once(stated, cut=cut)):
            return True
    return False


def _once(figure: Claim, *, cut: bool) -> Interval:
    """Return what a figure may stand for when it was rounded, or when it was cut off."""
    quantity = figure.quantity
    if quantity.value is None or quantity.hedge or quantity.kind is _DURATION:
        return amounts(figure)
    if cut:
        return Interval(quantity.value, quantity.value + quantity.step * _UNDER)
    half = quantity.step / 2
    return Interval(quantity.value - half, quantity.value + half)


def _hedged(quantity: Quantity) -> Interval:
    low, high, value = quantity.low, quantity.high, quantity.value
    if low is None:
        low = -INFINITY if high is None else high * BELOW
    if high is None:
        floor = quantity.hedge in _FLOORS or value is None
        high = INFINITY if floor or value is None else value + last_digit(value)
    return Interval(low, high)


@lru_cache(maxsize=1024)
def last_digit(value: Decimal) -> Decimal:
    """Return one in the last digit of a value that is not zero: 30亿 gives 10亿."""
    return power_of_ten(int(value.normalize().as_tuple().exponent))


@cache
def power_of_ten(power: int) -> Decimal:
    """Return one in a digit of that power of ten."""
    return Decimal(1).scaleb(power)


def total(figures: Iterable[Claim]) -> Interval:
    """Return the range of the sum of several figures."""
    return sum(map(amounts, figures), NOTHING)


def value_of(figure: Claim) -> Decimal:
    """Return the printed value of a claim in base units; 0 for a bare range."""
    return figure.quantity.value or Decimal(0)


def sum_of(figures: Iterable[Claim]) -> Decimal | None:
    """Return the sum of the printed values, ``None`` where one of them is a bare range."""
    found = Decimal(0)
    for figure in figures:
        if figure.quantity.value is None:
            return None
        found += figure.quantity.value
    return found


def bounded(*figures: Claim) -> bool:
    """Whether no figure is open upward (150元以上), which any other would fit."""
    return all(amounts(figure).high.is_finite() for figure in figures)


def is_hedged(figures: Iterable[Claim]) -> bool:
    """Whether any figure is an approximation by its wording."""
    return any(figure.quantity.hedge for figure in figures)


def verdict(exact: Decimal | None, stated: Claim, allowed: Interval) -> Verdict:
    """Return how a stated figure stands to what was computed: ``exact`` from printed values, ``allowed`` as a range."""
    if exact is not None and exact == stated.quantity.value and not stated.quantity.hedge:
        return Verdict.AGREES
    return Verdict.ROUNDS if amounts(stated).meets(allowed) else Verdict.CONFLICTS


def reason(found: Verdict, figures: Iterable[Claim]) -> Wording | None:
    """Return why figures that do not fit as written are accepted; ``None`` for the other verdicts."""
    if found is not Verdict.ROUNDS:
        return None
    return HEDGING if is_hedged(figures) else ROUNDING
