"""A fall of more than 100 %.

``参赛人数下降 120%``: what has fallen by 100 % is gone. Usually a decimal point is lost, a ratio was taken for a
fall, or the larger amount for the base.

Silent for what can turn negative and so fall by more than all of itself: profits, balances, growth rates.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.changes import Way, motion
from newsfacts.data.changes import SIGNED
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

_PERCENT: Final = Kind.PERCENT


class Fall(Terms, frozen=True, kw_only=True):
    """A fall by more than 100 %."""

    percent: Claim


def find(analysis: Analysis) -> Iterator[Fall]:
    """Yield the falls above 100 % of what cannot be negative."""
    for claim in analysis.claims:
        if claim.quantity.kind is _PERCENT and _beyond(claim):
            told = motion(analysis.text, claim.quantity)
            start = analysis.sentences[claim.sentence].start
            words = analysis.text[start : claim.quantity.start]
            if told and told.way is Way.BY and told.direction < 0 and not any(word in words for word in SIGNED):
                yield Fall(percent=claim)


def _beyond(percent: Claim) -> bool:
    value = percent.quantity.value
    return value is not None and value > _rates.HUNDRED and _rates.strictly(percent).low > _rates.HUNDRED


def judge(terms: Fall) -> Judgement:
    """Compare with 100 %."""
    said = _formula.printed(terms.percent)
    beyond = _beyond(terms.percent)
    return Judgement(
        verdict=Verdict.CONFLICTS if beyond else Verdict.AGREES,
        formula=f"{said} > 100%" if beyond else f"{said} ≤ 100%",
        message=Wording(f"降幅{said}超过100%", f"nothing falls by {said}"),
        stated=terms.percent.quantity.value,
        high=_rates.HUNDRED,
    )


CHECK: Final = Check(
    code="NF304",
    name="fall-beyond-all",
    title=Wording("降幅超过100%", "a fall of more than 100 %"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT,)),),
    examples=(
        Example(Verdict.CONFLICTS, "受疫情影响，参赛人数比上届减少了120%。", "more than all of them"),
        Example(Verdict.CONFLICTS, "投诉量同比下降854%。", "the decimal point is lost"),
        Example(None, "公司净利润同比下降146.38%，由盈转亏。", "a profit may turn into a loss"),
        Example(None, "参赛人数比上届增加了120%。", "a rise has no limit"),
        Example(None, "溺水事故0起，下降100%。", "all of it"),
    ),
)
