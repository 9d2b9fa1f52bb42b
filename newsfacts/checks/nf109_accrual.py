"""A cumulated amount that its periods do not make.

For the proofreader: *三季度收入 21.2 亿元。前三季度累计 60.3 亿元，上半年为 41.8 亿元*: 41.8 and 21.2 are 63.0. Read
are quarters, halves of a year, months and the first months of a year, of one metric in one year, in whatever order they
are told; a list of quarters right behind its whole is left to the check of parts.

Statistics are revised from month to month, so that a conflict needs that one slip of the pen explains it, and that no
other figure is told for one of the periods. Rounding is allowed for.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms, pairs
from newsfacts.claims.accruals import accruals
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording

STEPS: Final = 100
"""Steps of its last digit that each figure must have for a slip to speak for an error; a policy."""


class Cumulated(Terms, frozen=True, kw_only=True):
    """The amount of the longer period, and those of the periods it is made of."""

    whole: Claim
    parts: tuple[Claim, ...]


def find(analysis: Analysis) -> Iterator[Cumulated]:
    """Yield the periods that others cut up, where they fit or one slip explains that they do not."""
    for found in accruals(analysis):
        terms = Cumulated(whole=found.whole.claim, parts=tuple(part.claim for part in found.parts))
        if judge(terms).verdict is not Verdict.CONFLICTS or (found.sure and _explained(terms, analysis.text)):
            yield terms


def _explained(terms: Cumulated, text: str) -> bool:
    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Cumulated) and judge(changed).verdict is Verdict.AGREES

    fine = all(_judge.value_of(claim) >= STEPS * claim.quantity.step for claim in terms.claims())
    return fine and not _judge.is_hedged(terms.claims()) and _slips.heals(terms.claims(), text, holds)


def judge(terms: Cumulated) -> Judgement:
    """Compare the cumulated amount with the sum of its periods."""
    exact = _judge.sum_of(terms.parts) or Decimal(0)
    allowed = _judge.total(terms.parts)
    verdict = _judge.verdict(exact, terms.whole, allowed)
    if verdict is Verdict.ROUNDS and not _judge.consistent(terms.whole, terms.parts):
        verdict = Verdict.CONFLICTS
    made, said = _formula.like(exact, terms.whole), _formula.printed(terms.whole)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.total(terms.parts)} = {said}",
        message=Wording(f"各期相加得{made}，累计数写作{said}", f"the periods make {made}, together printed {said}"),
        stated=terms.whole.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, terms.claims()),
    )


CHECK: Final = Check(
    code="NF109",
    name="cumulated-against-periods",
    title=Wording("累计数与各期之和不符", "a cumulated amount that its periods do not make"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(words=("季", "半年", "全年", "个月", *pairs("前", "一二两三四五六七八九十"))),
        Needs(words=("月",), beside="前-—–~～至到"),
    ),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "三季度营业收入212.4亿元，增长3.1%。前三季度累计实现营业收入603.2亿元，上半年为417.8亿元。",
            "630.2",
        ),
        Example(
            Verdict.AGREES,
            "前11个月，企业实现利润61168.7亿元。11月份，企业实现利润5948.2亿元，前10个月为55220.5亿元。",
            "the month told between the two",
        ),
        Example(Verdict.CONFLICTS, "一季度产煤2.384亿吨，二季度产煤2.517亿吨，上半年产煤4.091亿吨。", "4.901"),
        Example(Verdict.ROUNDS, "一季度产煤2.38亿吨，二季度产煤2.52亿吨，上半年产煤4.91亿吨。", "rounded"),
        Example(None, "三季度营业收入212.4亿元。前三季度成本603.2亿元，上半年成本417.8亿元。", "another metric"),
        Example(None, "三季度销量2124辆。去年前三季度销量6032辆，上半年销量4178辆。", "of another year"),
        Example(None, "三季度出口212亿元，上半年出口418亿元，前三季度出口589亿元。", "no slip explains a revision"),
    ),
)
