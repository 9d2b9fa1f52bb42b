"""Two shares of one whole that imply two wholes.

``茶园 63.4 万亩，占全省茶园总面积的 24%；… 13.1 万亩，占全省茶园总面积的 6%``: the first makes the whole 264, the
second 218. Nothing says which of the four figures is wrong, but they cannot all be right.

Two shares are compared where the words give their whole the same name, their parts have one unit, and they stand
within a few sentences. Silent where the whole is printed (the share itself is then recomputed), where only a scope is
named (占全国: a country has as many wholes as there are goods), and where the periods differ.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._shares import settled
from newsfacts.claims.shares import Share, shares
from newsfacts.claims.sharewords import Form
from newsfacts.claims.wholes import core
from newsfacts.data.shares import OUTSIDE, SHARE_WORDS
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

SENTENCES: Final = 3
"""How many sentences two shares of one whole may be apart."""

SHORTEST: Final = 4
"""Characters of a name that is taken for that of one whole."""


INTENDED: Final = ("计划", "任务", "目标", "指标")
"""Wholes of which every item has its own."""


class TwoShares(Terms, frozen=True, kw_only=True):
    """``part`` is ``percent`` of the whole that ``other_part`` is ``other_percent`` of."""

    part: Claim
    percent: Claim
    other_part: Claim
    other_percent: Claim


def find(analysis: Analysis) -> Iterator[TwoShares]:
    """Yield the pairs of shares of one unprinted whole."""
    named: dict[tuple[str, str | None], list[Share]] = defaultdict(list)
    for share in shares(analysis):
        if share.form is Form.OF and share.part and not (share.whole or share.run) and _tells(share.noun):
            named[share.noun, share.part.quantity.unit].append(share)
    groups = [group for group in named.values() if len(group) > 1]
    if not groups:
        return
    printed = {found.share.percent.id for found in settled(analysis) if found.fits}
    for group in groups:
        yield from _pairs([share for share in group if share.percent.id not in printed])


def _tells(noun: str) -> bool:
    """Return whether a name is that of one whole, more than a scope."""
    name = core(noun)
    for scope in OUTSIDE:
        name = name.replace(scope, "")
    return len(noun) >= SHORTEST and len(name) >= 2 and not any(word in noun for word in INTENDED)


def _pairs(group: list[Share]) -> Iterator[TwoShares]:
    for one, other in pairwise(group):
        near = other.percent.sentence - one.percent.sentence <= SENTENCES
        if near and one.part and other.part and one.part is not other.part and one.part.period == other.part.period:
            yield TwoShares(part=one.part, percent=one.percent, other_part=other.part, other_percent=other.percent)


def _whole(part: Claim, percent: Claim) -> Interval:
    """Return the range of the whole that a part and its share make; 约 before a share only says that it is rounded."""
    value, step = percent.quantity.value, percent.quantity.step
    rate = _rates.strictly(percent)
    if percent.quantity.hedge in _ROUNDED and value is not None:
        rate = Interval(value - step / 2, value + step)
    found = _rates.divided(_rates.strictly(part), rate)
    return _rates.EVERYTHING if found is None else _rates.times(_rates.HUNDRED, found)


_ROUNDED: Final = frozenset({"约", "大约"})


def judge(terms: TwoShares) -> Judgement:
    """Compare the wholes that the two shares make."""
    one, other = _whole(terms.part, terms.percent), _whole(terms.other_part, terms.other_percent)
    found = Verdict.ROUNDS if one.meets(other) else Verdict.CONFLICTS
    first, second = (_made(*side) for side in _sides(terms))
    return Judgement(
        verdict=found,
        formula="; ".join(f"{_side(*side)} = {_made(*side)}" for side in _sides(terms)),
        message=Wording(
            f"按前一占比总量为{first}，按后一占比为{second}",
            f"the first share makes the whole {first}, the second {second}",
        ),
        low=one.low,
        high=one.high,
        reason=_rates.reason(found, (terms.part, terms.percent, terms.other_part, terms.other_percent)),
    )


def _sides(terms: TwoShares) -> tuple[tuple[Claim, Claim], tuple[Claim, Claim]]:
    return (terms.part, terms.percent), (terms.other_part, terms.other_percent)


def _side(part: Claim, percent: Claim) -> str:
    return f"{_formula.printed(part)} ÷ {_formula.printed(percent)}"


def _made(part: Claim, percent: Claim) -> str:
    value = percent.quantity.value
    if not value or part.quantity.value is None:
        return "?"
    scale = part.quantity.step or Decimal(1)
    whole = round(part.quantity.value * _rates.HUNDRED / value / scale) * scale
    return _formula.like(whole, part) + part.quantity.written_unit


CHECK: Final = Check(
    code="NF203",
    name="implied-wholes-differ",
    title=Wording("两个占比推出的总量不同", "two shares that imply two wholes"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT, Kind.RATIO), words=("占", *SHARE_WORDS)),),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "甲县茶园63.4万亩，约占全省茶园总面积的24%；乙县茶园13.1万亩，占全省茶园总面积的6%。",
            "264 and 218",
        ),
        Example(
            Verdict.ROUNDS,
            "甲县茶园63.4万亩，约占全省茶园总面积的24%；乙县茶园13.1万亩，占全省茶园总面积的4.9%。",
            "one whole within rounding",
        ),
        Example(None, "茶叶出口1420亿元，占全国的47%；瓷器出口962亿元，占全国的58.3%。", "a scope, not a whole"),
        Example(None, "对东盟出口19.4亿元，占出口总额的18%；从东盟进口7.1亿元，占进口总额的8%。", "two names"),
        Example(
            None,
            "提取5.1亿元，占全年计划的72.86%。发放贷款7.84亿元，占全年计划的65.33%。",
            "every item has its own plan",
        ),
    ),
)
