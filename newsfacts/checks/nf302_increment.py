"""A rate of growth that the level and its change, printed beside it, do not give.

``总产量 18.47 亿公斤，比上年增加 2.15 亿公斤，增产 31.2%``: the year before was 16.32, and 2.15 of that is 13.2 %.
The change may stand before the rate or after it.

One in the last digit of each figure is allowed. Silent where change and rate have two bases
(较上月减少…，同比下降…), at constant prices, of another scope, and where the clause of the change names something
else than the level.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.growing import Told
from newsfacts.claims.growth import growths
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern


class Increment(Terms, frozen=True, kw_only=True):
    """``new`` is more (1) or less (-1) by ``change``, printed as ``percent``; ``based``: it is the base itself."""

    new: Claim
    change: Claim
    percent: Claim
    direction: int
    based: bool = False


def find(analysis: Analysis) -> Iterator[Increment]:
    """Yield the rates told with a level and its change; doubtful readings only where they hold."""
    for growth in growths(analysis):
        change = growth.change
        if growth.told not in (Told.BY, Told.OF) or change is None or growth.rate.quantity.kind is not Kind.PERCENT:
            continue
        terms = Increment(
            new=growth.new, change=change, percent=growth.rate, direction=growth.direction, based=growth.told is Told.OF
        )
        if (growth.sure and not _of_whole(analysis.text, terms)) or judge(terms).verdict is not Verdict.CONFLICTS:
            yield terms


def _of_whole(text: str, terms: Increment) -> bool:
    """Whether a rise is more than all of the part of a list that it follows, and so of the whole: 其中道路 160 万元."""
    more = terms.direction > 0 and (terms.change.quantity.value or 0) > (terms.new.quantity.value or 0)
    sentence = text[text.rfind("。", 0, terms.new.quantity.start) + 1 : terms.new.quantity.start]
    return more and not terms.based and "其中" in pattern("[；;\n]").split(sentence)[-1]


def judge(terms: Increment) -> Judgement:
    """Divide the change by the level before it."""
    new, change, percent, direction = terms.new, terms.change, terms.percent, terms.direction
    by = change.quantity.value or Decimal(0)
    base = (new.quantity.value or Decimal(0)) - (0 if terms.based else direction * by)
    allowed = _allowed(terms)
    exact = _rates.HUNDRED * by / base if base > 0 else Decimal(0)
    found = _rates.strict_verdict(exact, percent, allowed)
    moved, level, said = (_formula.printed(figure) for figure in (change, new, percent))
    signs = ("+", "-") if direction > 0 else ("-", "+")
    made, former = f"{_formula.plain(round(exact, 2))}%", _formula.like(base, new)
    return Judgement(
        verdict=found,
        formula=f"{signs[0]}{moved} ÷ {level if terms.based else f'({level} {signs[1]} {moved})'} = {made}",
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


def _allowed(terms: Increment) -> Interval:
    by, base = _rates.loosely(terms.change), _rates.loosely(terms.new)
    if not terms.based:
        base -= by if terms.direction > 0 else Interval(-by.high, -by.low)
    found = _rates.divided(by, base)
    return Interval(Decimal(0), Decimal(0)) if found is None else _rates.times(_rates.HUNDRED, found)


CHECK: Final = Check(
    code="NF302",
    name="growth-against-increment",
    title=Wording("增减幅与增减量不符", "a rate of growth that level and change do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT,)),),
    examples=(
        Example(Verdict.CONFLICTS, "夏粮总产18.47亿公斤，比上年增加2.15亿公斤，增产31.2%。", "2.15 of 16.32"),
        Example(Verdict.CONFLICTS, "交通事故384起，减少16起，下降40.0%；火灾27起。", "16 of 400 are 4.0 %"),
        Example(Verdict.CONFLICTS, "造价比预算2400万元减少360万元，降低18%。", "360 of the base 2400 are 15 %"),
        Example(Verdict.CONFLICTS, "捐款比上次的8万元增加2万元，增长20%。", "2 of 8 are 25 % exactly"),
        Example(Verdict.AGREES, "教育支出24.16亿元，较上年同期增加4.37亿元，增幅22.08%。", "4.37 of 19.79 are 22.08 %"),
        Example(Verdict.AGREES, "收于9.35元，下跌0.21元，降幅为2.20%。", "0.21 of 9.56"),
        Example(Verdict.ROUNDS, "产量34.6万吨，比上年增加2.3万吨，增长7.3%。", "7.12, rounded before"),
        Example(
            Verdict.AGREES,
            "共发生事故288起，损失452万元。与上年相比，起数增加96起，上升50.0%；损失增加104万元，上升29.9%。",
            "each change goes with the level it names",
        ),
        Example(Verdict.CONFLICTS, "油价下跌1.92美元，收于每桶88.54美元，跌幅为9.12%。", "the change before its level"),
        Example(
            Verdict.CONFLICTS, "报告病例1286例，占门诊的9.6%，环比增加312例，上升23.0%。", "only a share between them"
        ),
        Example(
            Verdict.CONFLICTS,
            "发生事故126起，死亡17人，受伤98人，与去年同期相比，分别减少24起、3人和22人，分别下降16%、25%和18.3%。",
            "the second of three changes told at once, two of them of people: 3 of 20",
        ),
        Example(
            Verdict.CONFLICTS,
            "城镇居民人均收入8640元，增长8%；农民人均收入3150元，增加250元，增长6.8%。",
            "two averages, neither of them the total of the other",
        ),
        Example(
            None,
            "收入分别增长12%、-3%、40%，其中物流收入分别增长20%、15%、30%，利润分别增长-2%、8%、50%。",
            "a rate is no level of another",
        ),
        Example(
            None, "补助资金1240万元，其中道路建设160万元，比上年增加210万元，增长20.4%。", "more than all of the last"
        ),
        Example(Verdict.CONFLICTS, "票价由62元调至55元，下调7元，降幅13.1%。", "fares are not rounded: 11.3 %"),
        Example(
            Verdict.AGREES,
            "收入8.4亿元，为计划的102%，超收1600万元，同比增收7600万元，增长9.9%。",
            "of what came in, not of what came in beyond the plan",
        ),
        Example(None, "进口大豆18万吨，较4月减少3.5万吨，较上年同期下降24%。", "two bases"),
        Example(None, "地区生产总值514亿元，现价总量增加61.8亿元，同比增长3%。", "at current and at constant prices"),
        Example(None, "累计供热1563小时，增加148小时。外购蒸汽量增长27.6%。", "the rate belongs to the next item"),
        Example(None, "全县有企业300家，其中民营企业增加20家，增长10%。", "the change is that of a part"),
        Example(Verdict.AGREES, "去年同期下拨800万元，今年增加200万元，增长25%。", "of the level of the year before"),
        Example(Verdict.CONFLICTS, "去年养蚕2150张，今年增加260张，增长21.1%。", "of the year before: 12.1 %"),
        Example(
            Verdict.AGREES,
            "12个村集体收入共2640万元，村均220万元，比上年增加440万元，增长20%。",
            "of the total, not of the average told beside it",
        ),
    ),
)
