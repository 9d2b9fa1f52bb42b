"""The figure that most figures are: digits, perhaps 万 or 亿, and a unit, and no more beside them than a hedge.

Four of five figures are read here, in a third of the time that ``figures`` takes, which reads all others. What may
stand beside such a figure is told by the tables of the readers that are not asked for it.
"""

from decimal import Decimal
from functools import lru_cache
from typing import Final

from newsfacts.data.hedges import BEFORE_SCALE, SEVERAL, STRESS
from newsfacts.data.numerals import DIGITS, PREFIXED, SCALES
from newsfacts.data.ready import UNIT_LENGTHS, UNITS
from newsfacts.data.spellings import DIGITS as SYMBOLS
from newsfacts.data.spellings import OF_DIGITS
from newsfacts.extract.amounts import (
    BEFORE_ALONE,
    HEDGE_ENDS,
    HEDGED,
    HEDGING,
    WAYS,
    Amount,
    hedge_after,
    hedge_before,
    loosened,
    trimmed,
)
from newsfacts.extract.asides import LETTERS
from newsfacts.extract.compounds import GOING_ON
from newsfacts.extract.digits import STEPS
from newsfacts.extract.figures import BEFORE, BY_SENSE, COHORTS, CONTINUED
from newsfacts.extract.han import reading
from newsfacts.extract.numerals import CONTINUES
from newsfacts.extract.ranges import ENDS_BEGIN, JOINING, PAIRED
from newsfacts.extract.senses import PLACES
from newsfacts.extract.units import BETWEEN, BEYOND, CUTTING, unit_named
from newsfacts.model import Quantity, Unit

_BEFORE: Final = BEFORE | SEVERAL | frozenset(".每")
_ALONE: Final = BEFORE_ALONE | BEFORE_SCALE.keys()
_TENFOLD: Final = frozenset("十百千万亿")
_CONTINUED: Final = (CONTINUED | BETWEEN | CONTINUES | GOING_ON | frozenset("点")) - {"个"}
_BEGUN: Final = PREFIXED | {"分钟"}
"""Beginnings of units that begin with one of these characters."""
_AFTER: Final = BEYOND | GOING_ON | JOINING | LETTERS | frozenset(" (")
_BRACKETS: Final = frozenset("(（")
_OTHER_END: Final = ENDS_BEGIN | frozenset(" —-")
"""What stands behind one of ``JOINING`` where a range goes on."""
_FAR: Final = 60
"""Characters within which 之间 stands behind a range that 和 joins."""
_YEAR: Final = len("2008级")
_HEDGING: Final = HEDGING - _AFTER
_SCALES: Final = frozenset("万亿")
_LAST: Final = frozenset("一二三四五六七八九十")
_ROUND: Final = frozenset("0十")
_ONES: Final = {digit: Decimal(value) for digit, value in DIGITS.items()}
_MOST: Final = 12
"""Digits of the most exact unit."""
_LONGEST: Final = 11
"""Digits of the longest numeral read here."""
_ZERO: Final = Decimal(0)
_HALF: Final = Decimal("0.5")


def plain_at(text: str, at: int, end: int, beside: tuple[str, str], floor: int) -> Quantity | None:
    """Read the plain figure whose numeral stands from ``at`` to ``end`` ``beside`` two characters, behind ``floor``."""
    before, after = beside
    if before in _BEFORE or end - at > _LONGEST:
        return None
    digits, scale = text[at:end], ""
    if after in _SCALES:
        scale = "万亿" if after == "万" and text[end + 1 : end + 2] == "亿" else after
        end += len(scale)
        after = text[end : end + 1]
    spelling = _spelling(text, end, after) if after not in _CONTINUED or text[end : end + 2] in _BEGUN else ""
    stop = end + len(spelling)
    if not spelling or (spelling in BY_SENSE and not _counts(text, at, stop, spelling)):
        return None
    beyond = text[stop] if stop < len(text) else ""
    if beyond in CUTTING.get(spelling, ()) or (beyond in _AFTER and not _ends(text, stop, beyond)):
        return None
    if (worth := _worth(digits, scale, spelling)) is None:
        return None
    unit, value, low, high, step = worth
    figure = Quantity(at, stop, unit.kind, value, low, high, unit.base, None, at, end, step, spelling)
    hedged = beyond in _HEDGING or before in _ALONE or (before in HEDGED and text[at - 2 : at] in HEDGE_ENDS)
    return _hedged(text, figure, floor) if hedged else figure


def _counts(text: str, at: int, stop: int, spelling: str) -> bool:
    """Whether one of ``BY_SENSE`` that ends at ``stop`` surely is a measure word: 两大, 6.2级, 一位; not 2008级."""
    if spelling == SYMBOLS.name:
        return text[at - len(PLACES) : at] != PLACES and not text.startswith(OF_DIGITS, stop)
    return spelling in COHORTS and stop - at != _YEAR


def _ends(text: str, stop: int, beyond: str) -> bool:
    """Whether one of ``_AFTER`` is no hedge and joins no other end of a range: 20%(其中, 30天到了, 5万和6万."""
    following = text[stop + 1 : stop + 2]
    if beyond in _BRACKETS:
        return following != "含"
    if beyond in JOINING and following not in _OTHER_END:
        return True
    return beyond in PAIRED and "间" not in text[stop : stop + _FAR]


def _hedged(text: str, figure: Quantity, floor: int) -> Quantity:
    """The same figure with the hedges before and behind it, if any stand there."""
    unit = unit_named(UNITS[figure.written_unit])
    word, start = hedge_before(text, figure.start, floor, scale=text[figure.start] in _TENFOLD)
    last, end = hedge_after(text, figure.end, counted=unit.discrete)
    hedge = word or last
    if not hedge or figure.value is None:
        return figure
    amount: Amount = figure.value, figure.low, figure.high, figure.step
    if (way := WAYS[hedge]) != STRESS:
        amount = loosened(trimmed(figure.value), figure.step or unit.factor, way)
    value, low, high, step = amount
    numeral = figure.numeral_start, figure.numeral_end
    return Quantity(start, end, unit.kind, value, low, high, unit.base, hedge, *numeral, step, figure.written_unit)


_Worth = tuple[Unit, Decimal, Decimal, Decimal, Decimal]
"""A unit, and value, ends and step of an amount in it."""


@lru_cache(maxsize=4096)
def _worth(digits: str, scale: str, spelling: str) -> _Worth | None:
    """What digits, a scale word and a unit are worth; of every two figures one is as some among the last thousands."""
    decimals = 0
    if "." in digits:
        whole, _, part = digits.partition(".")
        digits, decimals = whole + part, len(part)
    amount = Decimal(digits) if digits <= ":" else _ONES.get(digits) or _small(digits)
    form = _form(spelling, scale, decimals)
    if amount is None or form is None:
        return None
    unit, worth, step, half, tidy = form
    value = low = high = amount * worth
    if half is not None:
        value = value if tidy and (digits[-1] not in _ROUND or worth >= 1) else trimmed(value)
        low, high = (value - half, value + half) if tidy else (trimmed(value - half), trimmed(value + half))
    return unit, value, low, high, step


def _spelling(text: str, at: int, first: str) -> str:
    """The longest spelling of a unit that begins with the character at ``at``, or nothing."""
    for length in UNIT_LENGTHS.get(text[at : at + 2], ()):
        if (spelling := text[at : at + length]) in UNITS:
            return spelling
    return first if first in UNITS else ""


def _small(digits: str) -> Decimal | None:
    """Value of a Chinese numeral that neither a scale word nor 两 ends, with which a unit might begin."""
    found = reading(digits) if digits[-1] in _LAST else None
    return Decimal(found.low) if found and found.low == found.high and not found.scaled else None


_Form = tuple[Unit, Decimal, Decimal, Decimal | None, bool]
"""A unit, what one in the last digit is worth, the step, half of it if amounts are rounded, and whether these ends of
what is allowed have no useless zeros."""


@lru_cache(maxsize=1024)
def _form(spelling: str, scale: str, places: int) -> _Form | None:
    """What digits with so many decimals mean before a scale word and a unit.

    ``None`` where amounts are not exact: a 丈 is ten thirds of a metre.
    """
    unit = unit_named(UNITS[spelling])
    if unit.discrete and not scale and not places:
        return unit, unit.factor, _ZERO, None, True
    step = STEPS[places] * (SCALES[scale] if scale else 1) * unit.factor
    worth, half = trimmed(step), trimmed(step * _HALF)
    digits = worth.normalize().as_tuple().digits
    return (unit, worth, step, half, digits == (1,) or not (worth % 1 or half % 1)) if len(digits) < _MOST else None
