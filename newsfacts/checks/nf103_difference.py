"""A change that is not the difference of the two amounts it lies between.

For the proofreader: *馆藏图书 51.2 万册，比上年的 50.1 万册增加 2.1 万册*. Three figures of one unit: the amount
now, the amount before, and the change printed with 增加, 减少, 多, 少, 上调, 节约, 温差. The amount before stands after
比, 与, 从 or 由 in the clause of the change, or is dated by 去年, 上次 and the like.

A conflict needs that one slip of the pen explains it. Blind to changes of rates, which the checks on percentage
points recompute, and to changes whose base is not printed.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.checks._judge import value_of
from newsfacts.claims.dated import later_of, measured_against
from newsfacts.claims.differences import is_span, pairs_of
from newsfacts.claims.differing import differing
from newsfacts.claims.headchanges import of_headline
from newsfacts.claims.levels import Level
from newsfacts.model import Analysis, Claim, Interval, Severity, Verdict, Wording

SMALL: Final = 1000
"""Yuan below which a sum is printed as it is; a policy."""

ROUNDING: Final = "四舍五入"
"""What says that a change is rounded, and not cut off."""

NEAR: Final = 20
"""Characters before a change in which that is said."""

ROUNDED: Final = Decimal("1.5")
"""Steps of the coarsest figure by which rounding may put a difference off; a policy."""


class Difference(Terms, frozen=True, kw_only=True):
    """The larger and the smaller amount, and the change between them; ``rounded``: the words say that it is."""

    larger: Claim
    smaller: Claim
    change: Claim
    rounded: bool = False


def find(analysis: Analysis) -> Iterator[Difference]:
    """Pair every change with the amount it starts from and the one it leads to."""
    found = differing(analysis)
    for place, level in enumerate(found):
        for pair in pairs_of(analysis.text, found, place, level):
            terms = _terms(*pair, level, analysis.text)
            if judge(terms).verdict is not Verdict.CONFLICTS or _sure(terms, pair, level, analysis.text):
                yield terms
    yield from _headed(analysis, found)


def _headed(analysis: Analysis, found: Sequence[Level]) -> Iterator[Difference]:
    """Yield changes of the headline between two levels of the body, where a slip explains what does not fit."""
    for head, pair in of_headline(analysis, found):
        terms = _terms(*pair, head, analysis.text)
        if judge(terms).verdict is not Verdict.CONFLICTS or _explained(terms, analysis.text):
            yield terms


def _sure(terms: Difference, pair: tuple[Level, Level], change: Level, text: str) -> bool:
    """Whether a misfit is a contradiction: a slip explains it, and no third amount is compared with."""
    between = is_span(text, *pair) and any(word in change.told.name.replace("同比", "") for word in ("比", "较"))
    return not (between and not _of_dated(pair, change, text)) and _explained(terms, text)


def _of_dated(pair: tuple[Level, Level], change: Level, text: str) -> bool:
    """Whether a change is told against the former of two dated levels: 去年 A，今年 B，比去年增加."""
    first, second = sorted((level.claim for level in pair), key=lambda claim: claim.span)
    dated = later_of(text, first, second)
    return dated is not None and measured_against(text, second, dated[0], change.quantity.start)


def _terms(before: Level, after: Level, change: Level, text: str) -> Difference:
    small, large = sorted((before, after), key=lambda level: level.value)
    rounded = ROUNDING in text[max(0, change.quantity.start - NEAR) : change.quantity.start]
    return Difference(larger=large.claim, smaller=small.claim, change=change.claim, rounded=rounded)


def _explained(terms: Difference, text: str) -> bool:
    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Difference) and judge(changed).verdict is not Verdict.CONFLICTS

    return _slips.heals(terms.claims(), text, holds)


def judge(terms: Difference) -> Judgement:
    """Compare the change printed with the difference of the two amounts."""
    small, large = sorted((terms.smaller, terms.larger), key=value_of)
    exact = value_of(large) - value_of(small)
    allowed = _judge.amounts(large) - _judge.amounts(small)
    allowed = Interval(min(allowed.low, exact), allowed.high)
    verdict = _judge.verdict(exact, terms.change, allowed)
    if verdict is Verdict.ROUNDS and _too_far(terms, exact):
        verdict = Verdict.CONFLICTS
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


def _too_far(terms: Difference, exact: Decimal) -> bool:
    """Whether a difference is rounded further than its figures are: 69.7 less 48 are not 20."""
    if _judge.is_hedged(terms.claims()):
        return False
    if terms.rounded:
        return abs(value_of(terms.change) - exact) > terms.change.quantity.step / 2
    if all(_is_whole(claim) for claim in terms.claims()):
        return value_of(terms.change) != exact
    coarsest = max(claim.quantity.step for claim in terms.claims())
    return abs(value_of(terms.change) - exact) > ROUNDED * coarsest


def _is_whole(claim: Claim) -> bool:
    """Whether an amount is so small a sum of money that nobody rounds it: a ticket, an allowance."""
    return claim.quantity.unit == "元" and claim.quantity.step <= 1 and value_of(claim) < SMALL


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
        Example(
            Verdict.CONFLICTS,
            "白鹭由去年的86只增至132只，增加64只。",
            "the base has words of its own before the figure",
        ),
        Example(
            Verdict.CONFLICTS,
            "集中供养标准由3600元提高到4200元，分散供养标准由2400元提高到2800元，分别提高600元和440元。",
            "two changes told at once",
        ),
        Example(
            Verdict.CONFLICTS,
            "沙洲站水位23.86米，超警戒水位（22.5米）1.63米，比昨日上涨0.18米。",
            "above a mark in brackets",
        ),
        Example(
            Verdict.CONFLICTS,
            "9日，湖区水位涨至19.86米，超过警戒水位18.50米。12日水位回落至18.92米，比最高时下降0.84米。",
            "the level it fell from is told in the sentence before",
        ),
        Example(Verdict.CONFLICTS, "去年清运69.72吨，今年为48吨，比去年减少20吨。", "21.7 are rounded too far"),
        Example(Verdict.CONFLICTS, "票价由12元调整为16元，上涨5元。", "small sums are not rounded"),
        Example(Verdict.CONFLICTS, "最高气温33.4℃，最低气温21.7℃，温差12.7℃。", "what lies between two levels"),
        Example(Verdict.CONFLICTS, "水位已达126.4米，超过汛限水位124.8米2.6米。", "a mark right before the change"),
        Example(Verdict.CONFLICTS, "行车时间由15小时缩短到9小时，缩短了7小时。", "lengths of time"),
        Example(Verdict.CONFLICTS, "油价由每升6.92元降到6.67元，每升便宜0.35元。", "by the litre"),
        Example(Verdict.CONFLICTS, "起步价涨3元\n\n今起，出租车起步价由6元调整为8元。", "the headline's change"),
        Example(
            Verdict.CONFLICTS,
            "清运量少了20吨\n\n今年除夕清运48吨，去年同期为69.72吨。",
            "rounded too far",
        ),
        Example(Verdict.AGREES, "起步价涨2元\n\n今起，出租车起步价由6元调整为8元。", "the headline's change, right"),
        Example(Verdict.CONFLICTS, "他的体重从96公斤减到71公斤，瘦了35公斤。", "25 less"),
        Example(Verdict.CONFLICTS, "去年清运69.72吨，今年为48吨，四舍五入比去年减少21吨。", "rounded it is 22"),
        Example(Verdict.CONFLICTS, "今年招工960人，比去年的820人多招160人。", "多招 tells of a difference"),
        Example(Verdict.CONFLICTS, "冠军用时9秒86，比亚军的9秒94快了0.8秒。", "hundredths of a second"),
        Example(Verdict.CONFLICTS, "男生240人，女生180人，比女生多50人。", "compared with the name right before"),
        Example(None, "全校240人，女生180人，男生比女生少120人。", "of a third"),
        Example(
            Verdict.AGREES,
            "水位40.25米，警戒水位为39.50米；距保证水位41.60米还差1.35米。",
            "from the level, not the mark beside",
        ),
        Example(Verdict.CONFLICTS, "平均气温20.6℃，较常年同期偏高2.3℃，常年同期为19.3℃。", "1.3 over what is behind"),
        Example(Verdict.CONFLICTS, "甲由36家增至214家，乙由84家增至312家，两类分别增加178家和282家。", "228"),
        Example(Verdict.CONFLICTS, "全年支出2386万元，比预算2500万元节约144万元。", "节约 is a verb: 114"),
        Example(None, "最高气温33.4℃，昼夜温差12.7℃。", "the lowest is not printed"),
        Example(None, "客车超载酿成2死9伤\n\n昨天，一辆客车超载造成2死9伤。", "超载 is no mark"),
        Example(None, "财政收入从5万亿元，到突破10万亿元，每年增加1万亿元左右。", "one change of many"),
        Example(None, "补助标准从2000元提高到3000元，比上年提高500元。", "the year before is a third amount"),
        Example(None, "每10万人中读过大学的人数由8931人上升为15467人。", "上升为 tells what was reached"),
        Example(None, "大豆每吨涨至4100元，玉米每吨回落至2300元，下降120元。", "two things"),
        Example(None, "水库蓄水5.2亿立方米，比上月增加0.3亿立方米，比警戒线低2米。", "the base is not printed"),
        Example(Verdict.ROUNDS, "去年产值5.3亿元，今年产值6.2亿元，比去年增加8600万元。", "rounding explains 0.86"),
        Example(
            Verdict.AGREES,
            "城镇补贴由320元提高到410元，农村补贴由230元提高到280元，分别提高90元和50元。",
            "told in the order of the names",
        ),
        Example(None, "大豆库存320万吨，较上年同期低25万吨；豆油库存60万吨，比上周减少3万吨。", "低 tells of a change"),
        Example(None, "完成收入30.5亿元，为预算30亿元的101.7%，比上年增收1.8亿元。", "more than the year before"),
        Example(
            Verdict.AGREES,
            "甲类标准由每人每年2800元提高到3500元，提高700元；乙类标准由1600元提高到2000元，提高400元。",
            "each change is of the two right before it",
        ),
        Example(
            Verdict.CONFLICTS,
            "洪峰水位31.62米，超警戒水位1.12米。次日水位回落至30.57米，较洪峰时下降1.50米。",
            "1.05 below the crest told by its name",
        ),
        Example(Verdict.CONFLICTS, "班子平均年龄42.3岁，比上届的45.9岁下降6.3岁。", "ages differ, too"),
        Example(Verdict.CONFLICTS, "2019年在校生28967人，2020年回升至29384人，比上年增加427人。", "上年 is 2019; 417"),
        Example(Verdict.CONFLICTS, "存栏3064万头，比上年末减少1289万头，上年末为4335万头。", "3046; the base behind"),
        Example(Verdict.AGREES, "库存6464吨，环比增加97吨，11月末为6367吨。", "of the month before, behind"),
        Example(None, "存栏306万头，同比减少34万头，上月为331万头。", "of the month, not of the year before"),
        Example(Verdict.CONFLICTS, "对甲国出口546.4亿元，对乙国484.8亿元，前者比后者多66.1亿元。", "61.6"),
        Example(
            Verdict.AGREES,
            "水位28.87米，比警戒水位26米高出2.87米，比前日的29.51米回落0.64米。",
            "each of two comparisons is of the level",
        ),
        Example(
            Verdict.CONFLICTS,
            "1982年老人为7664万，2000年增至12998万，2010年达到17765万，28年间增加了11001万。",
            "10101 from the first year",
        ),
        Example(None, "每10股转增5股，总股本由8亿股增至12亿股。", "what each ten get is no change of all"),
        Example(None, "最大落差近900米，其中男子赛道长2950米、落差894米。", "another 落差 is no side of it"),
        Example(
            None, "产值14.6亿元，是2005年5.2亿元的2.8倍；税收4310万元，比2005年增加1840万元。", "taxes of then untold"
        ),
        Example(
            Verdict.CONFLICTS,
            "总产3.4万吨，比去年的4.6万吨减产2.1万吨。亩产由402公斤降到356公斤。",
            "1.2, in its own sentence",
        ),
        Example(
            None,
            "归集10.61亿元，占全年计划20亿元的53.05%，同比增加1.6亿元。",
            "the plan is no level of the year before",
        ),
    ),
)
