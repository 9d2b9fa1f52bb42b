"""A rate of growth that the level and its change, printed beside it, do not give.

``总产量 26.03 亿公斤，比上年增加 2.86 亿公斤，增产 21.3%``: the year before was 23.17, and 2.86 of that is 12.3 %.
The change may stand before the rate or after it.

One in the last digit of each figure is allowed. Silent where change and rate have two bases
(较上月减少…，同比下降…), at constant prices, of another scope, and where the clause of the change names something
else than the level.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.growth import Told, growths
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording


class Increment(Terms, frozen=True, kw_only=True):
    """``new`` is more (1) or less (-1) by ``change``, printed as ``percent``."""

    new: Claim
    change: Claim
    percent: Claim
    direction: int


def find(analysis: Analysis) -> Iterator[Increment]:
    """Yield the rates told with a level and its change; doubtful readings only where they hold."""
    for growth in growths(analysis):
        change = growth.change
        if growth.told is not Told.BY or change is None or growth.rate.quantity.kind is not Kind.PERCENT:
            continue
        terms = Increment(new=growth.new, change=change, percent=growth.rate, direction=growth.direction)
        if growth.sure or judge(terms).verdict is not Verdict.CONFLICTS:
            yield terms


def judge(terms: Increment) -> Judgement:
    """Divide the change by the level before it."""
    new, change, percent, direction = terms.new, terms.change, terms.percent, terms.direction
    by = change.quantity.value or Decimal(0)
    base = (new.quantity.value or Decimal(0)) - direction * by
    allowed = _allowed(new, change, direction)
    exact = _rates.HUNDRED * by / base if base > 0 else Decimal(0)
    found = _rates.verdict(exact, percent, allowed)
    moved, level, said = (_formula.printed(figure) for figure in (change, new, percent))
    signs = ("+", "-") if direction > 0 else ("-", "+")
    made, former = f"{_formula.plain(round(exact, 2))}%", _formula.like(base, new)
    return Judgement(
        verdict=found,
        formula=f"{signs[0]}{moved} ÷ ({level} {signs[1]} {moved}) = {made}",
        message=Wording(
            f"增减量{_formula.figure(change)}相当于基数{former}的{made}，不是{said}",
            f"a change of {_formula.figure(change)} is {made} of {former}, not {said}",
        ),
        stated=percent.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(found, (new, change, percent)),
        repairs=_rates.recomputed(exact, percent) if base > 0 else (),
    )


def _allowed(new: Claim, change: Claim, direction: int) -> Interval:
    by = _rates.loosely(change)
    moved = by if direction > 0 else Interval(-by.high, -by.low)
    found = _rates.divided(by, _rates.loosely(new) - moved)
    return Interval(Decimal(0), Decimal(0)) if found is None else _rates.times(_rates.HUNDRED, found)


CHECK: Final = Check(
    code="NF302",
    name="growth-against-increment",
    title=Wording("增减幅与增减量不符", "a rate of growth that level and change do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "夏粮总产26.03亿公斤，比上年增加2.86亿公斤，增产21.3%。", "2.86 of 23.17"),
        Example(Verdict.CONFLICTS, "刑事案件262件，减少7件，下降26.0%；行政案件31件。", "7 of 269 are 2.6 %"),
        Example(Verdict.AGREES, "民生支出19.83亿元，较去年同期增加3.52亿元，增幅21.58%。", "3.52 of 16.31 are 21.58 %"),
        Example(Verdict.AGREES, "收于8.06元，下跌0.12元，降幅为1.47%。", "0.12 of 8.18"),
        Example(Verdict.ROUNDS, "产量20.9万吨，比上年增加1.5万吨，增长7.9%。", "7.73, rounded before"),
        Example(
            Verdict.AGREES,
            "共发生火灾345起，损失386万元。与去年同期相比，起数增加105起，上升43.8%；损失增加83万元，上升27.4%。",
            "each change goes with the level it names",
        ),
        Example(None, "进口棉花12万吨，较5月减少2.5万吨，较去年同期下降29%。", "two bases"),
        Example(None, "地区生产总值627亿元，现价总量增加73.5亿元，同比增长2%。", "at current and at constant prices"),
        Example(None, "累计发电1204小时，增加135小时。购市外电量增长33.4%。", "the rate belongs to the next item"),
        Example(None, "全县有企业300家，其中民营企业增加20家，增长10%。", "the change is that of a part"),
        Example(None, "去年同期下拨800万元，今年增加200万元，增长25%。", "the level is that of the year before"),
    ),
)
