"""The arithmetic of rates: what range a quotient of two printed figures covers, and how a printed rate stands to it.

For the families of shares and of changes. Two readings of a figure with a last digit of size ``s``:

- *strictly*, it was rounded or cut off once: ``[v - s/2, v + s)``;
- *loosely*, a rate was computed before its terms were rounded, or adjusted so that shares make 100: ``(v - s, v + s)``,
  but below by a twentieth at most, which few digits would exceed.

A contradiction needs that not even the loose reading fits. Whole counts stand for themselves in both.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge
from newsfacts.checks._check import Repair
from newsfacts.model import INFINITY, Claim, Interval, Kind, Quantity, Verdict, Wording

_AGREES: Final = Verdict.AGREES
_ROUNDS: Final = Verdict.ROUNDS
_CONFLICTS: Final = Verdict.CONFLICTS
_RATIO: Final = Kind.RATIO
_DURATION: Final = Kind.DURATION
HUNDRED: Final = Decimal(100)

RECOMPUTED: Final = Wording("按前后数字重算", "recomputed from the other figures")

TWICE: Final = Decimal("0.05")
"""How much more than a rounding a figure may be too large, of itself; a policy."""

SMALL: Final = 1000
"""Yuan below which a sum is neither cut off nor adjusted: a fare, a price; a policy."""

VAGUE: Final = Decimal("0.07")
"""How far a share told as a fraction may be from it, of itself; a policy."""

OFF: Final = Decimal(3)
"""Points by which a rate must miss a whole percentage that its figures give; a policy."""

_UNDER: Final = Decimal("0.999999999")
"""A figure cut off stays under the next: 24 % may be 24.999 %, not 25 %."""

EVERYTHING: Final = Interval(-INFINITY, INFINITY)

Reading = Callable[[Claim], Interval]


def loosely(figure: Claim) -> Interval:
    """Return what a figure may stand for when a rate was computed before it was rounded, perhaps twice."""
    quantity = figure.quantity
    if quantity.kind is _RATIO or quantity.hedge or quantity.value is None:
        return _hedged(figure)
    step, value = quantity.step, quantity.value
    if not step or _is_days(quantity):  # counted whole
        step = Decimal(0)
        return Interval(value - step, value + step * _UNDER)
    if quantity.unit == "元" and step <= 1 and abs(value) < SMALL:
        return Interval(value - step / 2, value + step / 2)
    below = max(step / 2, min(step * _UNDER, abs(value) * TWICE))
    return Interval(value - below, value + step * _UNDER)


def _is_days(quantity: Quantity) -> bool:
    """Whether a length of time is told in whole days, which are counted: 由 22 个工作日压缩到 5 个工作日."""
    return quantity.kind is _DURATION and quantity.written_unit.endswith(("天", "日"))


def strictly(figure: Claim) -> Interval:
    """Return what a figure may stand for when it was rounded or cut off once."""
    quantity = figure.quantity
    if quantity.kind is _RATIO or quantity.hedge or quantity.value is None:
        return _hedged(figure)
    return Interval(quantity.value - quantity.step / 2, quantity.value + quantity.step * _UNDER)


def _hedged(figure: Claim) -> Interval:
    """Return the range of an approximation; 近 and its like take in what rounds to the figure."""
    quantity = figure.quantity
    found = _judge.amounts(figure)
    if quantity.kind is _RATIO:
        return _fraction(found)
    if quantity.value is None or quantity.high != quantity.value:
        return found
    return Interval(min(found.low, quantity.value - quantity.step / 2), found.high)


def _fraction(found: Interval) -> Interval:
    """Return a fraction (三分之二) in per cent, as loosely as fractions are meant."""
    return Interval(found.low * HUNDRED * (1 - VAGUE), found.high * HUNDRED * (1 + VAGUE))


def ordered(smaller: Claim, larger: Claim) -> bool:
    """Whether one figure is less than another however both were rounded, if in one way and to one digit."""
    one, other = smaller.quantity, larger.quantity
    if one.hedge or other.hedge or one.value is None or other.value is None:
        return False
    return one.step == other.step and one.value < other.value


def divided(above: Interval, below: Interval) -> Interval | None:
    """Return the range of a quotient of two amounts; ``None`` where the divisor may be nothing or less."""
    if below.low <= 0:
        return None
    if not (above.low.is_finite() and above.high.is_finite() and below.high.is_finite()):
        return EVERYTHING
    if 0 < above.low < above.high and below.low < below.high:
        return Interval(above.low / below.high, above.high / below.low)
    ends = [high / low for high in (above.low, above.high) for low in (below.low, below.high)]
    return Interval(min(ends), max(ends))


def times(factor: Decimal, interval: Interval) -> Interval:
    """Return an interval multiplied by a positive factor."""
    return Interval(interval.low * factor, interval.high * factor)


def verdict(exact: Decimal, rate: Claim, allowed: Interval) -> Verdict:
    """Return how a printed rate stands to its terms: ``exact`` from the values as printed, ``allowed`` as a range."""
    if not rate.quantity.hedge and rate.quantity.kind is not _RATIO and strictly(rate).contains(exact):
        return _AGREES
    return _ROUNDS if loosely(rate).meets(allowed) else _CONFLICTS


def strict_verdict(exact: Decimal, rate: Claim, allowed: Interval) -> Verdict:
    """Return the verdict where figures that make a whole percentage allow no other."""
    found = verdict(exact, rate, allowed)
    return _CONFLICTS if found is _ROUNDS and is_other_whole(exact, rate) else found


def is_other_whole(exact: Decimal, rate: Claim) -> bool:
    """Whether the figures as printed give a whole percentage, and the rate is quite another one.

    Figures that were rounded make a whole percentage only by chance.
    """
    quantity = rate.quantity
    if quantity.hedge or quantity.value is None or quantity.kind is not Kind.PERCENT:
        return False
    return exact == exact.to_integral_value() and abs(exact - quantity.value) >= OFF


def reason(found: Verdict, figures: Iterable[Claim]) -> Wording | None:
    """Return why a rate that its terms do not give as printed is accepted."""
    return _judge.reason(found, figures)


def recomputed(exact: Decimal, rate: Claim) -> tuple[Repair, ...]:
    """Return the repair that prints what the terms give in place of a rate, with as many decimals."""
    quantity = rate.quantity
    if quantity.hedge or not quantity.step:
        return ()
    factor = _formula.factor_of(quantity)
    decimals = max(0, -int((quantity.step / factor).normalize().as_tuple().exponent))
    return (Repair(quantity.numeral_start, quantity.numeral_end, f"{round(exact / factor, decimals):f}", RECOMPUTED),)
