"""A share must be its part divided by its whole: 到位 45.8亿元，占全年计划 110亿元的 41.6 %.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _formula
from newsfacts.checks._check import Check, Judgement, Terms
from newsfacts.checks._shares import HUNDRED, fits, quotient, settled
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Terms201(Terms, frozen=True, kw_only=True):
    """``part`` of ``whole`` is ``percent``."""

    part: Claim
    whole: Claim
    percent: Claim


def find(analysis: Analysis) -> Iterator[Terms201]:
    for found in settled(analysis):
        yield Terms201(part=found.part, whole=found.whole, percent=found.share.percent)


def judge(terms: Terms201) -> Judgement:
    part, whole, percent = terms.part, terms.whole, terms.percent
    allowed = quotient(part, whole)
    if allowed is None:
        return Judgement(Verdict.ROUNDS,"",Wording("",""))
    exact = HUNDRED * part.quantity.value / whole.quantity.value
    p = _formula.printed
    formula = f"{p(part)} ÷ {p(whole)} = {_formula.plain(round(exact,4))}%"
    ok = fits(part, whole, percent)
    return Judgement(Verdict.AGREES if ok else Verdict.CONFLICTS, formula, Wording(formula+f"，而非{p(percent)}", formula))

CHECK: Final = Check("NF201","share-against-figures",Wording("",""),__doc__,Severity.ERROR,find,judge,())
