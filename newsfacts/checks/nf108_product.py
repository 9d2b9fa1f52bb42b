"""A product that its factors do not make.

For the proofreader: *菜地长 60 米、宽 40 米，面积 24 万平方米*. Multiplied are length and width (and depth), a time and
an average speed, a price and its discount, a deposit and its yearly rate, a dividend and all shares, shares issued and
their price, the sets of a power station; what they make stands in the same sentence.

An area or a volume may be less than its sides make, since few things are rectangles: then only a slip of 万 or of a
zero is told. A distance may be a tenth off. Blind to floors, to speeds that are limits, and to products told in two
sentences.
"""

from collections.abc import Iterator
from decimal import Decimal
from math import prod
from typing import Final

from newsfacts.checks import _formula, _judge, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._judge import value_of
from newsfacts.claims.payouts import payouts
from newsfacts.claims.products import products
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

ABOUT: Final = Decimal("0.1")
"""How far a product may be off, of itself: ways are not straight, rooms not square; a policy."""

NEAR: Final = Decimal("0.03")
"""How near a misfit must be to a power of ten to be a slip of the scale; a policy."""

_TENS: Final = tuple(Decimal(10) ** power for power in (-8, -4, -3, -2, -1, 1, 2, 3, 4, 8))


class Multiplied(Terms, frozen=True, kw_only=True):
    """What is multiplied, and what is told that it makes; ``at_most``: less may be true as well.

    ``rounded``: an amount of money may be told roundly.
    """

    factors: tuple[Claim, ...]
    made: Claim
    scale: Decimal
    at_most: bool
    rounded: bool = False


def find(analysis: Analysis) -> Iterator[Multiplied]:
    """Yield the products of an article."""
    for found in (*products(analysis), *payouts(analysis)):
        terms = Multiplied(
            factors=found.factors,
            made=found.made,
            scale=found.scale,
            at_most=found.at_most,
            rounded=found.rounded,
        )
        if judge(terms).verdict is not Verdict.CONFLICTS or not _judge.is_hedged(terms.claims()):
            yield terms


def judge(terms: Multiplied) -> Judgement:
    """Compare what is told with the product."""
    exact = prod(map(value_of, terms.factors), start=terms.scale)
    allowed = _allowed(terms, exact)
    verdict = _judge.verdict(exact, terms.made, allowed)
    if verdict is Verdict.CONFLICTS and _may_be(exact, terms):
        verdict = Verdict.ROUNDS
    said, made = _formula.figure(terms.made), _formula.like(exact, terms.made)
    return Judgement(
        verdict=verdict,
        formula=f"{' × '.join(map(_formula.figure, terms.factors))} = {said}",
        message=Wording(f"相乘得{made}，文中写{said}", f"the product is {made}, printed {said}"),
        stated=terms.made.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, terms.claims()),
    )


def _allowed(terms: Multiplied, exact: Decimal) -> Interval:
    """Return what the factors make as they may have been rounded; prices and discounts are not."""
    if terms.made.quantity.kind is Kind.MONEY and not terms.rounded:
        return Interval(exact, exact)
    low, high = terms.scale, terms.scale
    for factor in terms.factors:
        told = _rates.loosely(factor)
        low, high = low * told.low, high * told.high
    return Interval(low, high)


def _may_be(exact: Decimal, terms: Multiplied) -> bool:
    """Whether a misfit is none: it is small, or the thing is no rectangle; a price is what it is."""
    if not exact or terms.rounded or terms.made.quantity.kind is Kind.MONEY:
        return False
    ratio = value_of(terms.made) / exact
    if any(abs(ratio / ten - 1) < NEAR for ten in _TENS):
        return False
    return ratio < 1 + ABOUT and (terms.at_most or ratio > 1 - ABOUT)


CHECK: Final = Check(
    code="NF108",
    name="wrong-product",
    title=Wording("乘积与各数不符", "a product that its factors do not make"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(words=("宽",)),
        Needs(words=("时速", "每小时", "平均速度")),
        Needs(words=("折", "年利率", "年息")),
        Needs(words=("每10股", "每股", "募集资金", "机组")),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "公司拟以总股本8亿股为基数，每10股派1.5元，合计派现12亿元。", "1.2"),
        Example(Verdict.AGREES, "公司每10股派3元，以12.6亿股总股本计算，共派发3.78亿元。", "a dividend"),
        Example(Verdict.CONFLICTS, "发行价24.80元。本次发行4200万股，募集资金总额14.02亿元。", "10.42 of the issue"),
        Example(Verdict.ROUNDS, "发行价24.80元。本次发行4200万股，募集资金总额10.42亿元。", "an issue"),
        Example(Verdict.CONFLICTS, "两台90万千瓦级机组投产，总装机容量达到108万千瓦。", "180"),
        Example(None, "6台30万千瓦机组投产后，全省总装机容量达到2180万千瓦。", "of others as well"),
        Example(None, "发行价12.5元，发行5000万股，超额配售后募集资金总额7.19亿元。", "more were issued"),
        Example(None, "公司每10股派3元，全体股东的股本12.6亿股，另有净利润7.35亿元。", "not what was paid"),
        Example(Verdict.AGREES, "债券1.8亿元，期限15年，年利率3.2%，每年利息576万元。", "of one year, not of fifteen"),
        Example(Verdict.AGREES, "菜地长60米、宽40米，面积2400平方米。", "length by width"),
        Example(Verdict.CONFLICTS, "菜地长60米、宽40米，面积24万平方米。", "a hundred times too much"),
        Example(Verdict.CONFLICTS, "水池长30米、宽12米、深2米，可蓄水7200立方米。", "a zero too many"),
        Example(Verdict.ROUNDS, "水池长30米、宽12米、深2米，可蓄水600立方米。", "its walls are not upright"),
        Example(Verdict.CONFLICTS, "他2小时走完38公里，平均时速29公里。", "19 in an hour"),
        Example(Verdict.ROUNDS, "他2小时走完37公里，平均时速19公里。", "hours are rounded"),
        Example(Verdict.CONFLICTS, "书价25元，打八折后为22元。", "20 are left"),
        Example(Verdict.AGREES, "书价25元，打八折后为20元。", "a discount"),
        Example(Verdict.CONFLICTS, "老人存入20万元，年利率2%，存满一年得利息400元。", "4000 in a year"),
        Example(Verdict.AGREES, "老人存入20万元，年利率2%，三年得利息1.2万元。", "of three years"),
        Example(None, "老人存入20万元，年利率2%，三年得本息21.2万元。", "with what was put by"),
        Example(None, "他贷款20万元，年利率6%，一年付利息6500元。", "a loan is paid back in parts"),
        Example(Verdict.CONFLICTS, "两镇相距180公里，卡车以时速60公里行驶，5小时可到。", "three hours"),
        Example(None, "铁路全长180公里，设计时速350公里，1小时可到。", "a limit is no average"),
        Example(None, "展厅长60米、宽40米，建筑面积9600平方米。", "several floors"),
    ),
)
