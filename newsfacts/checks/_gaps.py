"""Whether one slip of the pen closes the gap between a total and its parts exactly.

For the check of sums: an exact closure speaks for an error, any other gap for a list with a rest. How many digits it
takes depends on how many slips there are of its kind: in simulated open lists a slip closes the gap by chance in 5 %
of cases with three digits, 0.4 % with four, 0.03 % with five.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.checks import _judge, _repair, _slips
from newsfacts.claims.groups import Cue
from newsfacts.claims.levels import COMMA, LIST, Level
from newsfacts.data.parts import IN_TURN, TOTALLED
from newsfacts.model import INFINITY, Claim, Wording

TELLING: Final = Decimal(100)
"""The same for a slip of which a numeral has only a few: swapped digits, a zero, the point, 万 for 亿."""

ANY: Final = Decimal(10)
MANY: Final = Decimal(100)
OPEN: Final = Decimal(1000)
LONG: Final = Decimal(5000)
FAR: Final = Decimal(50000)
"""How many steps of its last digit a total must have for a slip to speak for an error: after words that close the
list or where the parts exceed it; after words that open a list of three parts or more; of two; where no word ties the
list to it, of three parts or more; of two. A list of three parts that leaves a rest hardly ever misses its total by a
slip: in 2.7 million characters of print none of three digits did, of two parts three did."""

LOOSE: Final = frozenset({LONG, FAR})
"""What it takes where no word ties the list to its total."""

LISTED: Final = 3
"""Parts with 、 between them that follow a total as its list."""

_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)
METRIC: Final = 2
FILLERS: Final = "达到为约有"
"""Characters of the name of a metric, and what may stand between it and its figure."""

_EXACT: Final = frozenset({None, "约", "大约", "左右"})
_SCALED: Final = frozenset({_repair.POINT.en, _repair.SCALE.en})
"""Slips that make a figure so much larger or smaller that no chance closes the gap."""
_RARE: Final = frozenset({_repair.SWAPPED.en, _repair.POINT.en, _repair.SCALE.en, _repair.ZERO.en})


class Sum(Struct, frozen=True, gc=False):
    """A whole, the parts taken for it, and why the list is taken to be complete (``None`` where it adds up)."""

    cue: Cue
    whole: Level
    parts: tuple[Level, ...]
    closed: Wording | None = None

    @property
    def figures(self) -> tuple[Claim, ...]:
        """The claims that take part, the whole first."""
        return (self.whole.claim, *[part.claim for part in self.parts])

    @property
    def gap(self) -> Decimal:
        """How much of the whole the printed parts leave over; below 0 where they exceed it."""
        return self.whole.value - sum([part.value for part in self.parts], _ZERO)

    @property
    def fits_any(self) -> bool:
        """Whether the parts fit only as one of them has no upper bound (200家以上), which would fit any whole."""
        return self.gap != 0 and any(_judge.amounts(part.claim).high == INFINITY for part in self.parts)


def slip_closes(found: Sum, text: str, needed: Decimal) -> bool:
    """Whether one slip in one figure closes the gap exactly, and the figures have ``needed`` steps to tell it."""
    if needed in LOOSE and _few((found.whole, *found.parts), needed):
        return False
    figures = found.figures
    for claim in figures:
        if claim.quantity.hedge not in _EXACT:
            return False
    return closes(figures, text, needed, found.gap)


def closes(figures: Sequence[Claim], text: str, needed: Decimal, gap: Decimal) -> bool:
    """Whether one slip in one of a whole and its parts, given in this order, closes the gap that they leave."""
    finest = min([step for claim in figures if (step := claim.quantity.step)], default=_ONE)
    for claim in figures:
        value = claim.quantity.value
        wanted = value + (-gap if claim is figures[0] else gap) if value else _ZERO
        if wanted > 0 and (changed := _changed(claim, text, wanted, finest)):
            others = [each for each in figures if each is not claim]
            if _exactly(changed[0], wanted, others) and _tells(changed, claim, text, others, needed):
                return True
    return False


def totalled(wholes: Sequence[Level], parts: Sequence[Level]) -> bool:
    """Whether a list of three or more follows in one breath on what is called a total: 共有教师 640 人，小学…."""
    if len(parts) < LISTED or any(part.gap > LIST for part in parts[1:]):
        return False
    if parts[0].told.name.endswith(IN_TURN):
        return any(_of_metric(whole, parts[0]) for whole in wholes)
    if parts[0].gap is not COMMA:
        return False
    before = [whole for whole in wholes if whole.place == parts[0].place - 1]
    return any(word in whole.told.name for whole in before for word in TOTALLED)


def _of_metric(whole: Level, part: Level) -> bool:
    """Whether a figure is called the total of what is told in turn: 总投入 38 亿元。…各年投入分别为."""
    name, turn = whole.told.name.rstrip(FILLERS), part.told.name
    metric = turn.removesuffix(next(word for word in IN_TURN if turn.endswith(word)))[-METRIC:]
    return len(metric) == METRIC and name.endswith(metric) and any(word in name for word in TOTALLED)


def few_steps(figures: Sequence[Level], least: Decimal) -> bool:
    """Whether no list of some figures could have the ``least`` steps that a slip must have to tell an error."""
    coarsest = max([level.value for level in figures], default=_ZERO) * 10 / least
    if not coarsest:
        return True
    coarser = _judge.power_of_ten(coarsest.adjusted() + 1)
    for level in figures:  # noqa: SIM110
        if (level.value or _ONE) % coarser:
            return False
    return True


def _few(figures: Sequence[Level], needed: Decimal) -> bool:
    """Whether some figures have too few steps, by the coarsest or by their last digits, for a slip to tell anything."""
    coarsest = max([level.quantity.step for level in figures])
    return max([level.value for level in figures]) * 10 < needed * coarsest or few_steps(figures, needed)


def _changed(claim: Claim, text: str, wanted: Decimal, finest: Decimal) -> tuple[Claim, _repair.Slip] | None:
    """Return a figure as one slip makes it what is ``wanted``, and the slip."""
    numeral = _slips.printed(claim, text)
    now, value = _repair.amount_of(numeral), claim.quantity.value
    if not now or not value:
        return None
    if now != value:
        wanted, finest = wanted * now / value, finest * now / value
    slip = _repair.slip_to(numeral, wanted, finest)
    changed = _repair.rewritten(claim, numeral, slip) if slip else None
    return (changed, slip) if slip and changed else None


def _tells(
    changed: tuple[Claim, _repair.Slip], claim: Claim, text: str, others: Sequence[Claim], needed: Decimal
) -> bool:
    """Whether the figures have so many steps that no chance closes the gap."""
    slip, made = changed[1], steps((*others, changed[0]))
    if needed <= ANY:
        return slip.why.en in _SCALED or made >= needed
    limit = TELLING if needed == OPEN and _rare(_slips.printed(claim, text), slip) else needed
    return made >= limit * _chances(others)


def _chances(others: Sequence[Claim]) -> Decimal:
    """Return how often a gap is closed by chance, against a list of three: a slip may be in each part more."""
    return max(_ONE, Decimal(len(others) - 1) / 2)


def _exactly(changed: Claim, wanted: Decimal, others: Sequence[Claim]) -> bool:
    """Whether a figure is what the others leave; figures of unequal precision have room for the coarsest."""
    steps = {each.quantity.step for each in (*others, changed)}
    slack = max(steps) / (2 if len(steps) > 1 else 1000)  # the 亩 is a third of 2000 square metres
    return abs((changed.quantity.value or _ZERO) - wanted) <= slack


def _rare(numeral: str, slip: _repair.Slip) -> bool:
    """Whether a numeral has so few slips of this kind that three digits tell as much as four."""
    cut = slip.numeral[:-1] == numeral or numeral == slip.numeral + slip.numeral[-1:]
    return cut or slip.why.en in _RARE


def steps(figures: Sequence[Claim]) -> Decimal:
    """Return how many steps the largest figure has, in the last digit that is not a round zero in all of them."""
    finest = min([_judge.last_digit(claim.quantity.value or _ONE) for claim in figures])
    step = max(finest, *[claim.quantity.step for claim in figures])
    return max([claim.quantity.value or _ZERO for claim in figures]) / step
