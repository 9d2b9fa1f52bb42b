"""Which whole a share is judged against: the one its words mean, or one that fits.

Between the finders of shares and their wholes (``claims``) and the checks of family NF2. Where the whole that is
meant does not fit, another may, if it fits more closely than by chance: the reading that holds is taken. A
contradiction needs a whole that is meant, and figures of which at most one is wrong. Everything else is silence:
most shares are of a whole that the article never prints.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsfacts.claims.clauses import before
from newsfacts.claims.namedrates import named_rates
from newsfacts.claims.shares import shares
from newsfacts.data.changes import FORMER
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds

if TYPE_CHECKING:
    from newsfacts.checks._settling import Settled


def settled(analysis: Analysis, kind: Kind = Kind.PERCENT) -> "tuple[Settled, ...]":
    """Return every share of a kind whose whole is beyond doubt, or fits, in reading order.

    Of shares told at once (分别占), a contradiction needs that the others fit: else the parts are others.
    """
    told = [share for share in shares(analysis) if share.percent.quantity.kind is kind]
    if not told:
        return ()
    from newsfacts.checks._settling import settle_all

    settling = settle_all(analysis, told)
    text = analysis.text
    found = tuple(
        [each for each in settling if each.fits or not (_rounded(text, each.whole) or _of_before(text, each))]
    )
    return tuple(each for each in found if each.fits or each.share.run is None or _mostly(each.share.run, found))


def _rounded(text: str, whole: Claim) -> bool:
    """Whether a whole is the so many of one in so many, which only come near a percentage: 每10人中有4人，占38.6%."""
    return text.endswith("每", 0, whole.quantity.start)


def _of_before(text: str, told: "Settled") -> bool:
    """Whether a part is told of a time before, and its whole is not, nor named again: 一年前是 5.9 万辆，占 9.7 %."""
    part, whole = told.part.quantity.start, told.whole.quantity.start
    named = text.endswith("的", 0, told.share.percent.quantity.start)
    return whole < part and not named and holds(before(text, part), FORMER) and not holds(before(text, whole), FORMER)


def _mostly(run: int, found: "Sequence[Settled]") -> bool:
    """Return whether all but one of the shares told at once fit."""
    members = [each.fits for each in found if each.share.run == run]
    return sum(members) > 0 and sum(members) >= len(members) - 1


def settled_rates(analysis: Analysis) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Yield the rates whose name says what is divided by what, with their part and whole."""
    if not (rates := tuple(named_rates(analysis))):
        return
    from newsfacts.checks._fitting import fits, slipped

    for named in rates:
        fitting = (whole for whole in named.wholes if fits(named.part, whole, named.rate))
        wrong = (
            whole for whole in named.wholes[:1] if named.plain and slipped(analysis, named.part, whole, named.rate)
        )
        if whole := next(fitting, None) or next(wrong, None):
            yield named.rate, named.part, whole
