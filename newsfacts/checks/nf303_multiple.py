"""A multiple that the levels it stands between do not give.

``由 15 亿元增加到 45 亿元，翻了两番``: two doublings are four times, 45 is three. What is read: 增长 N倍 and 翻 N番
between two printed levels, and 是 B 的 N倍.

增长 N倍 is printed for the growth (new ÷ old − 1) and, loosely, for the ratio; both are accepted where a rounding
stands between them and the figures. Only an exact ratio told as growth (由 25 增加到 75，增长三倍) is called, as a
question: it should be 增长两倍, or 增加到三倍. Hedged multiples are given their hedge.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.multiples import multiples
from newsfacts.model import Analysis, Claim, Interval, Severity, Verdict, Wording

_OVER: Final = Decimal("1.25")
"""How many times 翻 N番 without a hedge may be exceeded; a policy."""

LOOSE: Final = Wording("倍数含基数", "the ratio is told as a growth")


class Times(Terms, frozen=True, kw_only=True):
    """``new`` is ``factor`` times ``old``, or that much more (``grown``), or told in doublings (``doubled``)."""

    old: Claim
    new: Claim
    factor: Claim
    grown: bool
    doubled: bool


def find(analysis: Analysis) -> Iterator[Times]:
    """Yield the multiples between two printed levels; doubtful readings only where they hold."""
    for told in multiples(analysis):
        terms = Times(old=told.old, new=told.new, factor=told.factor, grown=told.grown, doubled=told.doubled)
        if told.sure or judge(terms).verdict is not Verdict.CONFLICTS:
            yield terms


def judge(terms: Times) -> Judgement:
    """Divide the new level by the old one."""
    before, now = terms.old.quantity.value or Decimal(0), terms.new.quantity.value or Decimal(0)
    ratio = now / before if before else Decimal(0)
    allowed = _rates.divided(_rates.loosely(terms.new), _rates.loosely(terms.old)) or Interval(Decimal(0), Decimal(0))
    stated = _stated(terms)
    found, why = _verdict(terms, ratio, allowed, stated)
    printed = _formula.printed
    return Judgement(
        verdict=found,
        formula=f"{printed(terms.new)} ÷ {printed(terms.old)} = {_formula.plain(round(ratio, 2))}",
        message=_message(terms, ratio),
        stated=terms.factor.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=why,
        severity=Severity.WARNING if stated.contains(ratio) else None,
    )


def _message(terms: Times, ratio: Decimal) -> Wording:
    old, new, said = (_formula.figure(claim) for claim in (terms.old, terms.new, terms.factor))
    made, grown = _formula.plain(round(ratio, 2)), _formula.plain(round(ratio - 1, 2))
    return Wording(
        f"{new}是{old}的{made}倍，即增长{grown}倍，与{said}不符",
        f"{new} is {made} times {old}, {grown} times more, not {said}",
    )


def _stated(terms: Times) -> Interval:
    """Return the range of the ratio, or of the growth, that the printed multiple stands for."""
    told = _rates.strictly(terms.factor)
    if not terms.doubled:
        return told
    times = terms.factor.quantity.value or Decimal(0)
    return Interval(times * _judge.BELOW, times * 2 if terms.factor.quantity.hedge else times * _OVER)


def _verdict(terms: Times, ratio: Decimal, allowed: Interval, stated: Interval) -> tuple[Verdict, Wording | None]:
    grown = Interval(allowed.low - 1, allowed.high - 1)
    figures = (terms.old, terms.new, terms.factor)
    exact = ratio - 1 if terms.grown else ratio
    whole = ratio == terms.factor.quantity.value and all(figure.quantity.hedge is None for figure in figures)
    if (terms.grown and whole and ratio > 1) or _is_other_whole(terms, ratio):
        return Verdict.CONFLICTS, None
    if stated.meets(grown if terms.grown else allowed):
        value = terms.factor.quantity.value or Decimal(0)
        plain = exact == value and not terms.factor.quantity.hedge
        found = Verdict.AGREES if plain else Verdict.ROUNDS
        return found, _rates.reason(found, figures)
    if terms.grown and stated.meets(allowed):
        return Verdict.ROUNDS, LOOSE
    return Verdict.CONFLICTS, None


def _is_other_whole(terms: Times, ratio: Decimal) -> bool:
    """Whether the figures give a whole multiple, and the one printed is another: no rounding stands between."""
    factor = terms.factor.quantity
    told = factor.value or Decimal(0)
    if any(claim.quantity.hedge for claim in terms.claims()) or ratio != ratio.to_integral_value():
        return False
    if terms.doubled:
        return not _stated(terms).contains(ratio)
    return factor.step == 1 and told != ratio and not (terms.grown and told == ratio - 1)


CHECK: Final = Check(
    code="NF303",
    name="multiple-against-levels",
    title=Wording("倍数与前后数字不符", "a multiple that its levels do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("倍", "番")),),
    examples=(
        Example(Verdict.CONFLICTS, "造价是预算2400万元的1.5倍，达4800万元。", "the level behind the multiple: 2"),
        Example(Verdict.AGREES, "造价是预算2400万元的2倍，达4800万元。", "the level behind, right"),
        Example(Verdict.AGREES, "建县之初，全县税收仅64万元，去年达到2.56亿元，增长399倍。", "the former has no year"),
        Example(
            Verdict.CONFLICTS,
            "去年景区接待游客37.8万人次，而2006年仅为10.8万人次，四年增长3.5倍。",
            "a year told by its number behind 去年: 2.5",
        ),
        Example(
            Verdict.CONFLICTS,
            "8年前，园区产值只有2.4亿元，企业16家；如今，园区有企业82家，去年实现产值36亿元，是8年前的25倍。",
            "the base is told of that time in the same metric: 15",
        ),
        Example(None, "8年前，园区投资2.4亿元；去年产值36亿元，是8年前的25倍。", "of another metric"),
        Example(None, "去年招生1800人，2030年将达到3600人，增长1.2倍。", "a level still to come"),
        Example(Verdict.CONFLICTS, "产值五年间由25亿元增加到75亿元，增长了三倍。", "three times is two times more"),
        Example(Verdict.CONFLICTS, "渔业收入由15亿元增加到45亿元，四年翻了两番。", "no two doublings"),
        Example(Verdict.CONFLICTS, "销量1500万台，较上年的300万台提高7倍。", "five times, four times more"),
        Example(Verdict.CONFLICTS, "今年接待游客90万人次，是去年30万人次的5倍。", "three times"),
        Example(Verdict.CONFLICTS, "售出车票2.7万张，为上周9000张的2倍。", "three times: no rounding makes it two"),
        Example(Verdict.CONFLICTS, "去年游客4万，今年达到16万，比去年多四倍。", "two dated levels of one thing"),
        Example(Verdict.CONFLICTS, "红村存粮有12万斤，蓝村4万斤，红村存粮比蓝村多3倍。", "whose each level is"),
        Example(Verdict.AGREES, "产值五年间由30亿元增加到120亿元，翻了两番。", "two doublings are four times"),
        Example(Verdict.AGREES, "销量1500万台，较上年的300万台提高4倍。", "four times more"),
        Example(Verdict.ROUNDS, "站点由12个增加到23个，增长近1倍。", "nearly once more"),
        Example(Verdict.ROUNDS, "人均收入从6254元上升到15386元，增长2.5倍。", "the ratio, told as growth"),
        Example(
            Verdict.AGREES,
            "全国设站90个，包括甲类50个、乙类30个、丙类10个，比上年的15个增长5倍。",
            "of the head of the list, not of its last item",
        ),
        Example(None, "产值3亿元，比上年的1亿元翻了一番半多。", "one doubling and a half"),
        Example(None, "游客是去年的3倍，收入增长2倍。", "no levels"),
        Example(Verdict.CONFLICTS, "全县果园由420亩扩大到1680亩，是十年前的5倍。", "1680 is four times 420"),
    ),
)
