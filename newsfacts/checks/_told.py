"""Whether two figures that should be one could be told apart by a slip of the pen, and how alike their words are.

For the checks of facts told twice. Blind to what the words mean: it counts characters in common.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.checks import _repair
from newsfacts.checks._check import Judgement, Terms
from newsfacts.checks._judge import amounts, reason
from newsfacts.claims.headlines import MEDALS
from newsfacts.claims.mentions import metric_words, pairs, same_end, same_start, surroundings, words_behind
from newsfacts.data.numerals import SCALES
from newsfacts.model import Analysis, Claim, Kind, Verdict, Wording
from newsfacts.text.patterns import holds

SCALED: Final = frozenset(Decimal(10) ** power for power in (4, 8, -4, -8))
"""What 万 or 亿 too many or too few makes of an amount."""
TENFOLD: Final = frozenset(Decimal(10) ** power for power in (1, 2, 3, -1, -2, -3)) | SCALED
"""What a zero, a decimal point, 万 or 亿 too many or too few makes of an amount."""

DIGITS: Final = frozenset(map(Decimal, range(1, 11)))
"""What one Chinese numeral may be mistaken for: another (三 for 四)."""

FATES: Final = {"死": ("死", "遇难", "身亡", "丧生"), "亡": ("死", "遇难", "身亡", "丧生"), "伤": ("伤",)}
"""What befalls people: how a headline counts them, and how the body tells it."""

NEAR: Final = 10
"""Characters right before a figure that name what it measures."""

PAIR: Final = 2
"""What two neighbouring characters count that stand in the words of both figures."""

_UNTOLD: Final = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.DURATION})
"""Kinds of figures of which one thing has many."""

RATES: Final = frozenset({Kind.PERCENT, Kind.POINTS, Kind.NUMBER, Kind.AGE})
"""Kinds of figures that are told of many things in the same words."""

_MILESTONE: Final = Decimal("1.25")
_NEARLY: Final = Decimal("0.97")


class Quoted(Terms, frozen=True, kw_only=True):
    """Base of relations between two figures of one fact; ``quoted`` are their words as printed, for the message."""

    quoted: tuple[str, str] = ("", "")


def quote(text: str, first: Claim, second: Claim) -> tuple[str, str]:
    """Return two figures as printed (十多家), which cannot be written again from their amounts."""
    one, other = (text[each.quantity.start : each.quantity.end] for each in (first, second))
    return one, other


def comparable(analysis: Analysis) -> list[Claim]:
    """Return the figures of units that the article has more than one of."""
    found: list[Claim] = []
    once: set[str] = set()
    often: set[str] = set()
    for claim in analysis.claims:
        quantity = claim.quantity
        unit = quantity.unit
        if unit and quantity.value is not None and quantity.kind not in _UNTOLD:
            found.append(claim)
            (often if unit in once else once).add(unit)
    return [claim for claim in found if claim.quantity.unit in often]


class Likeness(Struct, frozen=True):
    """How near a figure is to another: by a slip, by the words next to it, by the words around it."""

    slip: bool
    beside: int
    around: int

    @property
    def weight(self) -> tuple[bool, int]:
        """Return what ranks one rival before another."""
        return self.slip, self.beside + self.around


def equal(one: Claim, other: Claim) -> bool:
    """Whether two figures are printed with the same amount."""
    return one.quantity.value == other.quantity.value


def fits(one: Claim, other: Claim) -> bool:
    """Whether two figures may stand for the same amount: equal, hedged, or the finer one rounded or cut off."""
    if equal(one, other):
        return True
    if one.quantity.hedge or other.quantity.hedge:
        return amounts(one).meets(amounts(other))
    rough, fine = (one, other) if one.quantity.step >= other.quantity.step else (other, one)
    exact = fine.quantity.value
    return rough.quantity.step > fine.quantity.step and exact is not None and amounts(rough).contains(exact)


def both_told(told: Iterable[Claim], first: Claim, second: Claim) -> bool:
    """Whether the sentence of either figure tells the other as well: 9 个标段其中的 8 个标段."""
    places = {first.sentence: second.quantity, second.sentence: first.quantity}
    other = (each.quantity for each in told if each.sentence in places and each is not first and each is not second)
    pairs = {(each.value, each.unit) for each in other}
    return first.quantity.value != second.quantity.value and any(
        (each.value, each.unit) in pairs for each in places.values()
    )


def told_again(stated: Claim, other: Claim, formula: str, message: Wording) -> Judgement:
    """Judge a figure by another that tells the same fact, as ranges; ``stated`` is the one in question."""
    verdict = Verdict.AGREES if equal(stated, other) else Verdict.ROUNDS if fits(stated, other) else Verdict.CONFLICTS
    allowed = amounts(other)
    return Judgement(
        verdict,
        formula,
        message,
        stated=stated.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=reason(verdict, (stated, other)),
    )


def is_vague(claim: Claim) -> bool:
    """Whether a figure is so open (100多人, 六成以上) that many amounts would fit it."""
    quantity = claim.quantity
    if not quantity.hedge or quantity.low is None or quantity.high is None:
        return bool(quantity.hedge)
    return quantity.high - quantity.low > abs(quantity.value or quantity.high) / 5


def digits(text: str, claim: Claim) -> int:
    """Return how many significant digits the numeral of a claim is written with."""
    numeral = text[claim.quantity.numeral_start : claim.quantity.numeral_end]
    written = "".join(char for char in numeral if char.isdecimal())
    return len(written.strip("0０")) or 1


def slips_of(text: str, claim: Claim) -> frozenset[Decimal]:
    """Return the amounts that a single slip of the pen may have turned into the one printed."""
    quantity = claim.quantity
    numeral = text[quantity.numeral_start : quantity.numeral_end]
    parts = _repair.read(numeral)
    if parts is None or not quantity.value:
        return DIGITS if len(numeral) == 1 and quantity.value in DIGITS else frozenset()
    factor = quantity.value / (Decimal(parts[0]) * SCALES.get(parts[1], 1))
    return frozenset(slip.amount * factor for slip in _repair.slips(numeral))


def has_transposed(text: str, told: Iterable[Claim]) -> bool:
    """Whether some exact figures of one unit have the same signs but for their scale: what ``transposed`` needs."""
    values: dict[tuple[str | None, ...], Decimal | None] = {}
    for claim in told:
        quantity = claim.quantity
        if not quantity.hedge and quantity.kind not in RATES:
            numeral = text[quantity.numeral_start : quantity.numeral_end]
            value = quantity.value
            if values.setdefault((quantity.unit, *sorted(numeral.rstrip("万亿"))), value) != value:
                return True
    return False


def transposed(text: str, one: Claim, other: Claim) -> bool:
    """Whether two numerals differ by two neighbouring digits swapped, or have the same digits and another scale."""
    if one.quantity.value == other.quantity.value:
        return False
    numerals = [text[claim.quantity.numeral_start : claim.quantity.numeral_end] for claim in (one, other)]
    first, second = (numeral.rstrip("万亿") for numeral in numerals)
    if first.find(".") == second.find("."):
        first, second = first.replace(".", ""), second.replace(".", "")
    if first == second:
        return True
    differ = [place for place, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]]
    same_scale = numerals[0].lstrip("0123456789.") == numerals[1].lstrip("0123456789.")
    if len(first) != len(second) or len(differ) != 2 or not same_scale:
        return False
    left, right = differ
    return right == left + 1 and first[left] == second[right] and first[right] == second[left]


def magnified(one: Claim, other: Claim, scales: Iterable[Decimal] = SCALED) -> bool:
    """Whether 万 or 亿 is lost or added between two figures, the first being round (60亿 for 63.4万亿)."""
    first, second = one.quantity.value, other.quantity.value
    if not first or not second:
        return False
    return any(_NEARLY <= second / (first * scale) < _MILESTONE for scale in scales)


def passed(mark: Claim, other: Claim) -> bool:
    """Whether a figure lies so little above a mark that it may be told to break it: 日供水量破百万吨."""
    first, second = mark.quantity.value, other.quantity.value
    return first is not None and second is not None and first <= second < first * _MILESTONE


def _same_fate(text: str, one: Claim, other: Claim) -> bool:
    """Whether a figure that counts the dead or the hurt by its very unit (9死13伤) has the words of the other."""
    fate = one.quantity.written_unit[-1:]
    return fate in FATES and any(word in text[other.quantity.end - 1 : other.quantity.end + 3] for word in FATES[fate])


def likeness(analysis: Analysis, one: Claim, other: Claim, *, words: Iterable[str], slip: bool) -> Likeness:
    """Compare the words of two figures; ``words`` are the pairs of characters around the first."""
    text = analysis.text
    before = metric_words(text, one), metric_words(text, other)
    behind = words_behind(text, one), words_behind(text, other)
    near = before[1][-NEAR:]
    ends, starts = same_end(*before), same_start(*behind)
    if ends < PAIR and holds(near, pairs(before[0][-NEAR:])):
        ends = PAIR
    if starts < PAIR and holds(f"{near} {behind[1]}", pairs(behind[0])):
        starts = PAIR
    beside = ends + starts
    beside += 2 * (one.quantity.unit in MEDALS) + 4 * _same_fate(text, one, other)
    return Likeness(slip, beside, around(analysis, other, words))


def around(analysis: Analysis, claim: Claim, words: Iterable[str]) -> int:
    """Return how many of some pairs of characters stand in the sentence around a figure."""
    near = surroundings(analysis, claim)
    return len([pair for pair in words if pair in near])
