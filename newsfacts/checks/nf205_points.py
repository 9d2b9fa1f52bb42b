"""Per cent printed for percentage points, or percentage points for per cent.

``空置率由 4.0% 升至 4.6%，上升 0.6%``: a rate that went from 4.0 % to 4.6 % rose by 0.6 个百分点, or by 15 %. And
an amount rises by per cent, never by 百分点: ``产量由 200 万吨增加到 226 万吨，增加 13 个百分点``.

Told only where the other unit fits: the difference of the two percentages is the figure printed in %, or the growth
of the amount the figure printed in 百分点. Silent where 增速, 增幅, 比重 or another rate is what rose.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.claims.growing import Growth
from newsfacts.claims.growth import growths
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording


class Rise(Terms, frozen=True, kw_only=True):
    """``old`` became ``new``, and rose (1) or fell (-1) by ``rate``, in the one unit or the other."""

    old: Claim
    new: Claim
    rate: Claim
    direction: int


def find(analysis: Analysis) -> Iterator[Rise]:
    """Yield the changes of percentages told in per cent, and of amounts told in percentage points."""
    for growth in growths(analysis):
        terms = _terms(growth)
        if terms is not None and judge(terms).verdict is not Verdict.ROUNDS:
            yield terms


def _terms(growth: Growth) -> Rise | None:
    old, rate = growth.old, growth.rate.quantity.kind
    if old is None or not growth.sure or rate not in {Kind.PERCENT, Kind.POINTS}:
        return None
    if (old.quantity.kind is Kind.PERCENT) != (rate is Kind.PERCENT):
        return None
    return Rise(old=old, new=growth.new, rate=growth.rate, direction=growth.direction)


def judge(terms: Rise) -> Judgement:
    """Compare the figure with the difference and with the growth."""
    percentages = terms.old.quantity.kind is Kind.PERCENT
    before, now = terms.old.quantity.value or Decimal(0), terms.new.quantity.value or Decimal(0)
    difference = (now - before) * terms.direction
    growth = _rates.HUNDRED * difference / before if before else Decimal(0)
    stated = _rates.loosely(terms.rate)
    swapped = stated.contains(difference if percentages else growth)
    said, step = terms.rate.quantity.value, terms.rate.quantity.step
    nearer = said == difference and abs(growth - difference) > step / 10  # from 91 % to 88 %: 3 points, 3.3 per cent
    fitting = percentages and stated.contains(growth) and not nearer
    found = Verdict.AGREES if fitting else Verdict.CONFLICTS if swapped else Verdict.ROUNDS
    shown = f"{_formula.plain(round(difference, 4))}个百分点" if percentages else f"{_formula.plain(round(growth, 2))}%"
    right, message = _wording(terms, percentages=percentages)
    return Judgement(
        verdict=found,
        formula=f"{_formula.printed(terms.old)} → {_formula.printed(terms.new)}: {shown}",
        message=message,
        stated=terms.rate.quantity.value,
        repairs=_repairs(terms.rate, right),
    )


def _wording(terms: Rise, *, percentages: bool) -> tuple[str, Wording]:
    """Return what should be printed, and the message that says so."""
    figure = _formula.plain(terms.rate.quantity.value or Decimal(0))
    right, wrong = f"{figure}%", f"{figure}个百分点"
    if percentages:
        right, wrong = wrong, right
    old, new = _formula.printed(terms.old), _formula.printed(terms.new)
    return right, Wording(f"由{old}到{new}，应说{right}，不是{wrong}", f"from {old} to {new}: {right}, not {wrong}")


def _repairs(rate: Claim, right: str) -> tuple[Repair, ...]:
    quantity = rate.quantity
    why = Wording("百分比与百分点混用", "per cent and percentage points confused")
    return (Repair(quantity.numeral_start, quantity.end, right, why),)


CHECK: Final = Check(
    code="NF205",
    name="points-for-percent",
    title=Wording("百分比与百分点混用", "per cent and percentage points confused"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT, Kind.POINTS)),),
    examples=(
        Example(Verdict.CONFLICTS, "空置率由4.0%升至4.6%，上升0.6%。", "a difference told in per cent"),
        Example(Verdict.CONFLICTS, "会骑马的占74%，比2011年的58%上升了16%。", "a difference, after a comparison"),
        Example(Verdict.CONFLICTS, "产量由200万吨增加到226万吨，增加13个百分点。", "an amount told in points"),
        Example(Verdict.CONFLICTS, "就业率去年是93%，今年降到89%，下降4%。", "the difference, not the growth of 4.3 %"),
        Example(Verdict.AGREES, "空置率由4.0%升至4.6%，升高15%。", "the growth of a rate"),
        Example(None, "空置率由4.0%升至4.6%，上升0.6个百分点。", "points for percentages"),
        Example(None, "产量由200万吨增加到226万吨，增长13%。", "per cent for an amount"),
        Example(None, "产量由200万吨增加到226万吨，增速提高13个百分点。", "the growth rate rose"),
    ),
)
