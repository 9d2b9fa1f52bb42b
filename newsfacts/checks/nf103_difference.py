"""A change that is not the difference of the two amounts it lies between.

For the proofreader: *馆藏图书 51.2 万册，比上年的 50.1 万册增加 2.1 万册*. Three figures of one unit: the amount
now, the amount before, and the change printed with 增加, 减少, 多, 少, 上调, 节约. The amount before stands after 比,
与, 从 or 由 in the clause of the change, or is dated by 去年, 上次 and the like.

A conflict needs that one slip of the pen explains it. Blind to changes of rates, which the checks on percentage
points recompute, and to changes whose base is not printed.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.levels import ADDITIVE, Gap, Level, levels, levels_of
from newsfacts.data.parts import BEFORE, FALLS, RISES
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

BACK: Final = 5
"""Levels around a change among which its two amounts are sought."""


MEASURED: Final = frozenset({Kind.RATE, Kind.TEMPERATURE, Kind.SPEED})
"""Kinds of figures that cannot be added up and yet have a difference."""

_FROM: Final = ("从", "由", "自")
_TO: Final = ("到", "至", "为")


class Difference(Terms, frozen=True, kw_only=True):
    """The larger and the smaller amount, and the change between them."""

    larger: Claim
    smaller: Claim
    change: Claim


def find(analysis: Analysis) -> Iterator[Difference]:
    """Pair every change with the amount it starts from and the one it leads to."""
    found = _levels(analysis)
    for place, level in enumerate(found):
        if "分别" in level.told.name or not _verb(level.told.name).endswith(RISES + FALLS):
            continue
        near = [each for each in found[max(0, place - BACK) : place + BACK] if _fits(each, level)]
        for pair in _pairs(near, level):
            terms = _terms(*pair, level)
            if judge(terms).verdict is not Verdict.CONFLICTS or _explained(terms, analysis.text):
                yield terms


def _levels(analysis: Analysis) -> Sequence[Level]:
    if any(claim.quantity.kind in MEASURED for claim in analysis.claims):
        return levels_of(analysis, ADDITIVE | MEASURED)
    return levels(analysis)


def _verb(label: str) -> str:
    """Return the words before a figure up to the verb: 涨幅高达 gives 涨幅."""
    for word in ("约", "了", "高达", "达", "为"):
        label = label.removesuffix(word)
    return label


def _fits(each: Level, change: Level) -> bool:
    told = each is not change and each.unit == change.unit and not each.told.change
    told = told and not _verb(each.told.name).endswith(RISES + FALLS)
    return told and each.block == change.block and abs(each.sentence - change.sentence) <= 1


def _pairs(near: Sequence[Level], change: Level) -> Iterator[tuple[Level, Level]]:
    """Yield the amount before and the amount after, where the words name both."""
    spans = [(one, two) for one, two in pairwise(near) if one.told.name.endswith(_FROM) and two.told.name.endswith(_TO)]
    yield from spans
    earlier = [each for each in near if each.place < change.place]
    if spans or not earlier:
        return
    if len(earlier) > 1 and _based(earlier[-1], change):
        yield earlier[-1], earlier[-2]
    elif named := _named(earlier, change):
        yield named, earlier[-1]
    elif len(earlier) > 1 and _dated(earlier[-2]) != _dated(earlier[-1]) and _dated(change, change.told.name):
        yield (earlier[-2], earlier[-1]) if _dated(earlier[-2]) else (earlier[-1], earlier[-2])


def _based(base: Level, change: Level) -> bool:
    """Whether a figure is what a change is measured against: 比上次的 50 万人增加."""
    told = base.told.aside or "与" in base.told.name
    return told and change.place == base.place + 1 and change.since(base) <= Gap.COMMA


def _named(earlier: Sequence[Level], change: Level) -> Level | None:
    """Return the figure that a comparison takes up by its name: 比采购预算节约, after 采购预算 7 万元."""
    at = max(change.told.name.rfind("比"), change.told.name.rfind("较"))
    name = _verb(change.told.name[at + 1 :])
    for word in (*RISES, *FALLS, "还", "又", "也"):
        name = name.removesuffix(word)
    if at < 0 or len(name) < 3:
        return None
    return next((each for each in reversed(earlier[:-1]) if name in each.told.name), None)


def _dated(level: Level, words: str = "") -> bool:
    """Whether a figure, or given words of it, are of the time before."""
    return any(word in (words or level.told.lead[-20:]) for word in BEFORE)


def _terms(before: Level, after: Level, change: Level) -> Difference:
    small, large = sorted((before, after), key=lambda level: level.value)
    return Difference(larger=large.claim, smaller=small.claim, change=change.claim)


def _explained(terms: Difference, text: str) -> bool:
    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Difference) and judge(changed).verdict is not Verdict.CONFLICTS

    return _slips.heals(terms.claims(), text, holds)


def _value(claim: Claim) -> Decimal:
    return claim.quantity.value or Decimal(0)


def judge(terms: Difference) -> Judgement:
    """Compare the change printed with the difference of the two amounts."""
    small, large = sorted((terms.smaller, terms.larger), key=_value)
    exact = _value(large) - _value(small)
    allowed = _judge.amounts(large) - _judge.amounts(small)
    allowed = Interval(min(allowed.low, exact), allowed.high)
    verdict = _judge.verdict(exact, terms.change, allowed)
    made, said = _formula.like(exact, terms.change), _formula.printed(terms.change)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.printed(large)} - {_formula.printed(small)} = {said}",
        message=Wording(f"两数相差{made}，文中写{said}", f"the amounts differ by {made}, printed {said}"),
        stated=terms.change.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, terms.claims()),
    )


CHECK: Final = Check(
    code="NF103",
    name="wrong-difference",
    title=Wording("增减数与前后两数之差不符", "a change is not the difference of its two amounts"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.AGREES, "全县有林木512345株，比去年的501234株增加11111株。", "512345 - 501234"),
        Example(Verdict.CONFLICTS, "全县有林木512345株，比去年的501234株增加11171株。", "a digit of the change"),
        Example(Verdict.CONFLICTS, "低保标准每月提高60元，从480元调到530元。", "480 to 530 is 50 more"),
        Example(None, "水库蓄水5.2亿立方米，比上月增加0.3亿立方米，比警戒线低2米。", "the base is not printed"),
        Example(Verdict.ROUNDS, "去年产值5.3亿元，今年产值6.2亿元，比去年增加8600万元。", "rounding explains 0.86"),
        Example(
            None,
            "城镇补贴由320元提高到410元，农村补贴由230元提高到280元，分别提高90元和50元。",
            "told in the order of the names",
        ),
        Example(None, "大豆库存320万吨，较上年同期低25万吨；豆油库存60万吨，比上周减少3万吨。", "低 tells of a change"),
    ),
)
