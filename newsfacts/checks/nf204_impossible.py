"""A percentage that no count can give.

``在参加调查的 12 家企业中，65% 表示满意``: of 12, seven are 58 % and eight 67 %; none are 65 %. A percentage of n
things can only be one of n + 1 values (the GRIM test of Brown and Heathers, 2017).

Told where the words put the count right before the percentage (n 家…中，p%), the count is exact, and it is small
for the decimals printed. Half a unit either way and cutting off are allowed. Silent for 以上 and other hedges.
"""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern

REACH: Final = 24
"""Characters that may stand between the count and the percentage."""

_PERCENT: Final = Kind.PERCENT
_AMONG: Final = r"[^，。；：！？\n]{0,18}(?:当)?[中里][，,]?(?:有|约有|共有)?"


class OfCount(Terms, frozen=True, kw_only=True):
    """``percent`` of ``count`` things."""

    count: Claim
    percent: Claim


def find(analysis: Analysis) -> Iterator[OfCount]:
    """Yield the percentages told of a small count."""
    text = analysis.text
    for place, percent in enumerate(analysis.claims):
        if percent.quantity.kind is not _PERCENT or not place or percent.quantity.hedge:
            continue
        count = analysis.claims[place - 1]
        start, end = count.quantity.end, percent.quantity.start
        near = end - start <= REACH and holds(text[start:end], "中里")
        if near and _small(count, percent) and pattern(_AMONG).fullmatch(text, start, end):
            yield OfCount(count=count, percent=percent)


def _small(count: Claim, percent: Claim) -> bool:
    """Return whether a count is exact, and so small that not every percentage printed so can be one of it."""
    quantity, value = count.quantity, count.quantity.value
    exact = quantity.kind is Kind.COUNT and not quantity.step and not quantity.hedge
    return exact and value is not None and 1 < value * percent.quantity.step < _rates.HUNDRED


def judge(terms: OfCount) -> Judgement:
    """Look for a number of things that gives the percentage."""
    total = terms.count.quantity.value or Decimal(1)
    value = terms.percent.quantity.value or Decimal(0)
    exact = value * total / _rates.HUNDRED
    stated = _rates.strictly(terms.percent)
    below, above = (exact.to_integral_value(way) for way in (ROUND_FLOOR, ROUND_CEILING))
    near = sorted({below, above}, key=lambda number: abs(number - exact))
    shares = {number: _rates.HUNDRED * number / total for number in near}
    fits = any(stated.contains(share) for share in shares.values())
    said, things = _formula.printed(terms.percent), _formula.printed(terms.count)
    plain = _formula.plain
    told = "、".join(f"{plain(number)}/{things}={plain(round(shares[number], 1))}%" for number in sorted(near))
    return Judgement(
        verdict=Verdict.AGREES if fits else Verdict.CONFLICTS,
        formula=f"{things} × {said} = {_formula.plain(round(exact, 2))}",
        message=Wording(f"{things}的任何一部分都不是{said}（{told}）", f"no number out of {things} is {said} ({told})"),
        stated=value,
    )


CHECK: Final = Check(
    code="NF204",
    name="impossible-percentage",
    title=Wording("总数不可能得出的百分比", "a percentage that no count can give"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT,), words=("中", "里")),),
    examples=(
        Example(Verdict.CONFLICTS, "参加调查的12家企业中，65%表示满意。", "seven are 58 %, eight 67 %"),
        Example(Verdict.CONFLICTS, "28座水库中，有41.2%达标。", "eleven are 39.3 %, twelve 42.9 %"),
        Example(Verdict.AGREES, "参加调查的12家企业中，66%表示满意。", "eight of twelve, cut off"),
        Example(Verdict.AGREES, "28座水库中，有46.4%达标。", "thirteen of 28"),
        Example(None, "参加调查的1200家企业中，65%表示满意。", "any percentage is one of 1200"),
        Example(None, "参加调查的近12家企业中，65%表示满意。", "the count is hedged"),
    ),
)
