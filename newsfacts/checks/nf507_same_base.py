"""Two results are told for one starting figure.

What it says: one sentence has 「利润由2.45亿元增至8.6亿元」, another 「利润6.8亿元，上年同期为2.45亿元」
or 「去年2.45亿元，今年6.8亿元」. The base is
printed twice with three digits or more, so the same change is meant, and its result must be the same.

Blind to bases that are rounded differently, and to changes told without 由…至 or 上年同期.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._formula import figure
from newsfacts.checks._told import digits, fits
from newsfacts.claims.clauses import before
from newsfacts.claims.dated import later_of
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

REACH: Final = 16
"""Characters between a result and the base it is compared with."""

_RISES: Final = "(?:增加|增长|上升|提高|扩大|下降|减少|降低|缩小|增|升|降|减)(?:至|到)(?:了)?"
_MOVES: Final = tuple("增上提扩下减降升")
_FORMER: Final = "(?<![从由])(?:上年|去年|前年)?同期(?:为|是|仅为|只有|的)?$"

Base = tuple[Decimal | None, str | None]


class Results(Terms, frozen=True, kw_only=True):
    """A base told twice, and the result told with each."""

    base: Claim
    result: Claim
    other_base: Claim
    other: Claim


def find(analysis: Analysis) -> Iterator[Results]:
    """Yield changes from a base that is printed as the base of another result, too."""
    amounts = [claim for claim in analysis.claims if claim.quantity.value is not None and claim.quantity.unit]
    results: dict[Base, tuple[Claim, Claim]] = {}
    near = [
        (one, other)
        for one, other in pairwise(amounts)
        if one.quantity.unit == other.quantity.unit and other.quantity.start - one.quantity.end <= REACH
    ]
    again = _repeated(near)
    for one, other in near:
        if again.isdisjoint((_amount(one), _amount(other))):
            continue
        if (pair := _pair(analysis.text, one, other)) and digits(analysis.text, pair[0]) > 2:
            base, result = pair
            first = results.setdefault(_amount(base), pair)
            if first[1].sentence != result.sentence:
                yield Results(base=base, result=result, other=first[1], other_base=first[0])


def _amount(claim: Claim) -> Base:
    return claim.quantity.value, claim.quantity.unit


def _repeated(pairs: Iterable[tuple[Claim, Claim]]) -> set[Base]:
    """Return the amounts told twice, as the base of two results is."""
    starts: dict[Base, int] = {}
    told = [(_amount(claim), claim.quantity.start) for pair in pairs for claim in pair]
    return {amount for amount, start in told if starts.setdefault(amount, start) != start}


def _pair(text: str, one: Claim, other: Claim) -> tuple[Claim, Claim] | None:
    """Return two neighbouring amounts as a base and what came of it: 由 A 增至 B; B，上年同期为 A; 去年 A，今年 B."""
    if text[one.quantity.end : one.quantity.end + 1] in _MOVES and pattern(_RISES).match(text, one.quantity.end):
        return one, other
    lead = before(text, other.quantity.start)
    if "同期" in lead and pattern(_FORMER).search(lead):
        return other, one
    return later_of(text, one, other)


def judge(terms: Results) -> Judgement:
    """Compare the two results."""
    result, other, base = figure(terms.result), figure(terms.other), figure(terms.base)
    same = terms.base.quantity.value == terms.other_base.quantity.value
    equal = terms.result.quantity.value == terms.other.quantity.value
    agrees = Verdict.AGREES if equal else Verdict.ROUNDS
    return Judgement(
        agrees if fits(terms.result, terms.other) or not same else Verdict.CONFLICTS,
        f"{base} → {result}；{base} → {other}",
        Wording(f"同由{base}起算，一处到{result}，一处到{other}", f"from {base} to {result}, and to {other}"),
        stated=terms.result.quantity.value,
    )


CHECK = Check(
    code="NF507",
    name="same-base",
    title=Wording("同一基数，两个结果", "two results for one starting figure"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("同期", "去年", "上年"), also=("至", "到", "今年")),),
    examples=(
        Example(Verdict.CONFLICTS, "上半年利润6.8亿元，上年同期为2.45亿元。利润由2.45亿元增至8.6亿元。", "two results"),
        Example(
            Verdict.CONFLICTS,
            "去年出口21.6万辆，今年出口35.2万辆。出口由21.6万辆增至32.5万辆。",
            "two dated levels",
        ),
        Example(Verdict.AGREES, "上半年利润6.8亿元，上年同期为2.45亿元。利润由2.45亿元增至6.8亿元。", "one result"),
        Example(None, "上半年利润6.8亿元，上年同期为2.45亿元。收入由24.5亿元增至86亿元。", "another base"),
        Example(None, "水稻增产6.8万吨，同期小麦增至8.6万吨。", "no base"),
        Example(
            None, "公路占比降至16.25%；铁路占比由同期的42.15%升至81.35%。", "a rise of its own begins with the former"
        ),
    ),
)
