"""A hedge says the contrary of the exact figure printed beside it.

What it says: 「近60万箱，实际为61.7万箱」 is more than 60万, not nearly: print 逾 or 超过. The exact figure must follow
at once, with a word or a bracket that says that it is the same thing.

Blind to exact figures that stand in another sentence; those of the headline are compared by the checks of what is
told twice.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.checks._formula import printed
from newsfacts.checks._time import passage
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_SAME: Final = (
    r"^[^，。；、0-9]{0,4}(?:[，,；]?(?:具体[为是]?|准确[地说]{0,2}[为是]?|确切[地说]{0,2}[为是]?|实际[为是达到]{0,2}|精确[为是])"
    r"|(?:大关)?，(?:达到?了?|为|共|共计|实际)|[（(](?:即|为|具体|达)?)[：:]?$"
)

_UNDER: Final = frozenset({"近", "将近", "接近", "不足", "不到"})

_OVER: Final = frozenset({"超", "超过", "逾", "突破", "多", "余", "以上"})

_CLOSE: Final = Decimal("0.15")
"""How far the exact figure may lie from the hedged one to be the same thing."""


class Hedged(Terms, frozen=True, kw_only=True):
    """A figure with a hedge, and the exact one."""

    rough: Claim
    exact: Claim


def find(analysis: Analysis) -> Iterator[Hedged]:
    """Yield hedged figures with the exact one that follows."""
    text = analysis.text
    for rough, exact in pairwise(analysis.claims):
        one, other = rough.quantity, exact.quantity
        if one.hedge is None or other.hedge is not None or (one.hedge not in _UNDER and one.hedge not in _OVER):
            continue
        if one.unit != other.unit and one.unit and other.unit:
            continue
        if pattern(_SAME).match(passage(text, one.end, other.start)) and _close(one.low or one.high, other.value):
            yield Hedged(rough=rough, exact=exact)


def _close(rough: Decimal | None, exact: Decimal | None) -> bool:
    return rough is not None and exact is not None and abs(exact - rough) <= abs(rough) * _CLOSE


def judge(terms: Hedged) -> Judgement:
    """Compare the exact figure with the one that the hedge bounds."""
    rough, exact = terms.rough.quantity, terms.exact.quantity
    under = rough.hedge in _UNDER
    bound = (rough.high if under else rough.low) or Decimal(0)
    value = exact.value or Decimal(0)
    fits = value <= bound if under else value >= bound
    sign = "<" if value < bound else ">" if value > bound else "="
    right = "逾或超过" if under else "近或不足"
    equation = f"{printed(terms.exact)} {sign} {printed(terms.rough)}"
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        equation,
        Wording(f"{equation}，应说“{right}”而非“{rough.hedge}”", f"{equation}: not {rough.hedge}"),
        stated=bound,
        low=value,
        high=value,
    )


CHECK = Check(
    code="NF805",
    name="hedge-against-figure",
    title=Wording("约数词与确数矛盾", "a hedge against the exact figure"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "港口全年吞吐近60万箱，实际为61.7万箱。", "more, not nearly"),
        Example(Verdict.CONFLICTS, "年产值超过70亿元（68.4亿元）。", "less, not more"),
        Example(Verdict.AGREES, "港口全年吞吐近60万箱，实际为58.9万箱。", "nearly"),
        Example(Verdict.AGREES, "年产值超过70亿元（71.5亿元）。", "more"),
        Example(Verdict.CONFLICTS, "外贸总额突破500亿元大关，达到487亿元。", "not reached"),
        Example(None, "港口全年吞吐近60万箱，其中空箱21.2万箱。", "a part"),
        Example(None, "年产值超过70亿元，上年为68.4亿元。", "another year"),
    ),
)
