"""An average that is not its total divided by its count.

For the proofreader: *为 4.8 万人次报销 1.56 亿元，人均报销 3520 元*. Three figures: a total, a count, and what falls on
each, named by 人均, 户均, 笔均, 亩产, 日均, 年均, 平均每件, 每床. The total is the last figure in the unit of the
average, or the one told right behind it (共投入), the count the last one in the unit that 均 or 每 names.

A conflict needs that one slip of the pen explains it, and more than a few per cent, unless the same count fitted
another average of the article. Blind to averages over a number that is not printed.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _slips, _totals
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._counts import Counts, in_turn, is_between, lengths_of, measured, plain_mean, standard, taken_over
from newsfacts.checks._judge import value_of
from newsfacts.checks._priced import priced
from newsfacts.claims.levels import Gap, Level, levels
from newsfacts.model import Analysis, Claim, Interval, Severity, Verdict, Wording
from newsfacts.text.patterns import holds

BACK: Final = 8
"""Levels before an average among which its total and its count are sought."""


class Average(Terms, frozen=True, kw_only=True):
    """A total, a count, and what falls on each; ``per`` is how many base units of the count one share is taken over."""

    total: Claim
    count: Claim
    each: Claim
    per: Decimal = Decimal(1)


def find(analysis: Analysis) -> Iterator[Average]:
    """Give every average the total before it and the count its words name."""
    found = levels(analysis)
    counts = Counts(lengths_of(analysis) if any(level.told.each for level in found) else {}, {}, {})
    for place, level in enumerate(found):
        telling = level.told.each and not _totals.is_limit(level) and not _totals.no_mean(found, place)
        if telling and (over := taken_over(level) or plain_mean(found, place)):
            yield from _of_level(analysis.text, found, level, counts, over, sure=is_between(found, place))
        elif level.whole:
            counts.first.setdefault(level.unit, level.claim)
    for total, count, each in priced(found, analysis.text):
        yield Average(total=total, count=count, each=each)


def _of_level(
    text: str,
    found: Sequence[Level],
    level: Level,
    counts: Counts,
    over: tuple[tuple[str, ...], Decimal],
    *,
    sure: bool,
) -> Iterator[Average]:
    """Yield an average with its total and count; ``sure``: they stand right before it, and no near miss is chance."""
    units, per = over
    earlier = [each for each in reversed(found[max(0, level.place - BACK) : level.place]) if each.whole]
    behind = found[level.place + 1 : level.place + 3]
    totals = _totals.totals_behind(behind, level)
    between = [each.claim for each in behind[:1] if (totals or each.bracket > level.bracket) and each.unit in units]
    totals += [] if level.told.change else _totals.totals_before(found, earlier, level)
    told = _told(level.claim, totals, between or counts.of(level, units, earlier), per, text)
    if told is None:
        lost = _scaled(level, behind, counts.of(level, units, earlier), per)
        yield from (lost,) if lost else _plain(found, level, units, per)
    elif _fits(told):
        counts.proven[units] = told.count
        yield told
    elif not _totals.listed(told.total, told.count, level, earlier) and (sure or units in counts.proven or _off(told)):
        yield from () if _totals.of_another(behind, level, told.total) else (told,)


def _plain(found: Sequence[Level], level: Level, units: tuple[str, ...], per: Decimal) -> Iterator[Average]:
    """Yield the count and the total told right before an average, where nothing else is: no slip need explain it."""
    for total, count in in_turn(found, level, units):
        terms = Average(total=total, count=count, each=level.claim, per=per)
        plain = not _judge.is_hedged(terms.claims()) and _totals.tells(total, count, level.claim)
        if plain and _off(terms) and not _fits(terms):
            yield terms


def _scaled(level: Level, behind: Sequence[Level], counts: Sequence[Claim], per: Decimal) -> Average | None:
    """Return the level right behind an average that is count times each but for 万 or 亿: its total, by its digits."""
    for total in behind[:1]:
        near = total.unit == level.unit and total.sentence == level.sentence
        near = near and not (total.told.each or total.gap is Gap.LIST)
        for count in counts if near and not total.told.change else ():
            terms = Average(total=total.claim, count=count, each=level.claim, per=per)
            if not _judge.is_hedged(terms.claims()) and _totals.lacks_scale(_made(terms), value_of(terms.total)):
                return terms
    return None


def _told(each: Claim, totals: Sequence[Claim], counts: Sequence[Claim], per: Decimal, text: str) -> Average | None:
    """Return the first pairing that holds, or the nearest one where a slip explains why it does not."""
    terms = [
        Average(total=total, count=count, each=each, per=per)
        for total in totals
        for count in counts
        if total is not count and _judge.bounded(total, count, each) and _totals.tells(total, count, each)
    ]
    for one in terms:
        if _fits(one):
            return one
    near = [one for one in terms if one.count.sentence == each.sentence == one.total.sentence]
    meant = (*near[:1], *(one for one in near[1:] if one.total is near[0].total and _beside(one, text))) or terms[:1]
    told = (one for one in meant if each.sentence == one.total.sentence and not _judge.is_hedged(one.claims()))
    sure = (one for one in told if not _totals.doubtful(one.total, one.count, each, counts, text))
    return next((one for one in sure if _explained(one, text)), None)


def _beside(terms: Average, text: str) -> bool:
    """Whether no item of a list ends between a count and its average."""
    return not holds(text[terms.count.quantity.end : terms.each.quantity.start], ("；", ";"))


def _made(terms: Average) -> Decimal:
    return value_of(terms.count) * value_of(terms.each) / terms.per


def _off(terms: Average) -> bool:
    """Whether a misfit is an error by its size or by its terms, which leave nothing to rounding."""
    return _far(terms) or _divides(terms)


def _far(terms: Average) -> bool:
    """Whether a misfit is no matter of scope: a few per cent may be of other fields, and a total exceeds its share."""
    made, total = _made(terms), value_of(terms.total)
    return _totals.lacks_scale(made, total) or (
        total > value_of(terms.each) and not _totals.NEAR * total <= made <= total / _totals.NEAR
    )


def _divides(terms: Average) -> bool:
    """Whether a whole count divides a total without rest, so that no rounding stands between them and the average."""
    count, step = terms.count.quantity, terms.each.quantity.step or Decimal(1)
    if count.step or not count.value or _judge.is_hedged(terms.claims()):
        return False
    return value_of(terms.total) > value_of(terms.each) and value_of(terms.total) * terms.per / count.value % step == 0


def _explained(terms: Average, text: str) -> bool:
    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Average) and _fits(changed)

    return _slips.heals(terms.claims(), text, holds)


def _fits(terms: Average) -> bool:
    return _judge.verdict(_made(terms), terms.total, _allowed(terms)) is not Verdict.CONFLICTS


def _allowed(terms: Average) -> Interval:
    count, each = measured(terms.count), standard(terms.each)
    return Interval(count.low * each.low / terms.per, count.high * each.high / terms.per)


def judge(terms: Average) -> Judgement:
    """Compare the total printed with count times each."""
    allowed = _allowed(terms)
    verdict = _judge.verdict(_made(terms), terms.total, allowed)
    said = _formula.printed(terms.each)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.printed(terms.count)} × {said} = {_formula.printed(terms.total)}",
        message=_message(terms, said),
        stated=terms.total.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, terms.claims()),
    )


def _message(terms: Average, said: str) -> Wording:
    count = value_of(terms.count) / terms.per
    quotient = value_of(terms.total) / count / _formula.factor_of(terms.each.quantity) if count else Decimal(0)
    made = _formula.plain(round(quotient, 2))
    return Wording(f"总数除以数量得{made}，文中写{said}", f"the total divided by the count is {made}, printed {said}")


CHECK: Final = Check(
    code="NF104",
    name="wrong-average",
    title=Wording("平均数与总数、数量不符", "an average is not its total divided by its count"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("均", "亩产", "单产", "单价", "每")),),
    examples=(
        Example(Verdict.AGREES, "全年为2400户补助300万元，户均补助1250元。", "2400 times 1250"),
        Example(Verdict.ROUNDS, "全年为2413户补助300万元，户均补助1243元。", "1243.3 is printed 1243"),
        Example(Verdict.CONFLICTS, "2400户，省补36.00万元（户均150元），县补24.00万元（户均102元）。", "by 2400: 100"),
        Example(Verdict.CONFLICTS, "全年为2400户补助300万元，户均补助12500元。", "a zero too many"),
        Example(Verdict.CONFLICTS, "8年累计种草100.8万亩，年均种草16.2万亩。", "digits swapped in 12.6"),
        Example(Verdict.CONFLICTS, "5年累计种草87.5万亩，年均种草15.7万亩。", "years are counted, not rounded"),
        Example(Verdict.CONFLICTS, "发放贷款8300笔、33.2亿元，笔均45万元。", "by the loan: 40"),
        Example(Verdict.CONFLICTS, "全年报销12.5万人次、50000万元，次均报销4600元。", "by the visit: 4000"),
        Example(Verdict.CONFLICTS, "为476户改造，户均投入5000元，共投入2380万元。", "the total behind its average"),
        Example(Verdict.CONFLICTS, "种植水稻42万亩，年产稻谷252万吨，亩产600公斤。", "by the mu"),
        Example(Verdict.CONFLICTS, "种植水稻42.6万亩，单产541公斤，总产22.3万吨。", "23.0 between field and crop"),
        Example(Verdict.CONFLICTS, "5月1日至5日，景区接待游客64万人次，日均1.28万人次。", "over the days of a range"),
        Example(Verdict.CONFLICTS, "演出6场，观众1.2万人次，场均2500人。", "visits by the show: 2000"),
        Example(Verdict.CONFLICTS, "全班48名学生共捐书960册，人均35册。", "20: nothing else is counted"),
        Example(None, "每亩成本600元，种了20亩，总收入5万元。", "what comes of them"),
        Example(None, "每户每月补助200元，全村60户，一年共14.4万元。", "of twelve months"),
        Example(None, "人均年收入1.5万元，全村320人，村集体总收入60万元。", "of the village, not of its people"),
        Example(Verdict.CONFLICTS, "苹果每公斤6元，他卖出150公斤，收入9000元。", "what a price makes: 900"),
        Example(Verdict.CONFLICTS, "学校采购课桌400套，总价8万元，单价260元。", "the price of each: 200"),
        Example(None, "鸡蛋每斤5元，鸡场日产300斤，年收入54.7万元。", "of a whole year"),
        Example(None, "甲村有84户。\n乙村有90户。\n丙村建房投入1085万元，平均每户补助2万元。", "whose houses?"),
        Example(Verdict.CONFLICTS, "30名学生总成绩2460分，平均87分。", "a bare mean: 82"),
        Example(Verdict.CONFLICTS, "每亩补贴150元，全县40万亩小麦共补贴6000元。", "count and total behind, 万 lost"),
        Example(Verdict.CONFLICTS, "县里安排1800元，对900所小学每校补助2万元。", "by the school, 万 lost"),
        Example(Verdict.CONFLICTS, "该市人口600万，人均产值5万元，总量300亿元。", "people without a measure"),
        Example(Verdict.CONFLICTS, "农民30万人，人均增收300元，共增收9000元。", "what was added, 万 lost"),
        Example(Verdict.CONFLICTS, "4位评委打出的总分是37.6分，平均9.2分。", "9.4, though near"),
        Example(Verdict.CONFLICTS, "学校有学生2400人，每人补助1000元，全年资金240亿元。", "the digits of a total"),
        Example(Verdict.CONFLICTS, "全班40名学生总分3320分，人均85分。", "83 without rest"),
        Example(Verdict.CONFLICTS, "运出1.5万床棉被，总价值8万元。\n每床成本约120元。", "five yuan for a quilt"),
        Example(None, "运出1.5万床棉被，总价值200万元。\n每床成本约120元。", "prices differ a little"),
        Example(None, "5月1日至5日，景区接待游客64万人次。平日日均1.5万人次。", "of other days"),
        Example(None, "他写了一篇文章。每个人都读了一篇文章，每天一篇。", "one by one says nothing"),
        Example(None, "全县补助1.2万户，共326万元，户均不低于150元。", "at least fits anything"),
        Example(None, "每户补20万元、奖10万元，共有46户，每户最高领取30万元。", "what one gets at most"),
        Example(None, "每年利润分别不低于4900万元、6500万元和1.1亿元，累计实现3.03亿元。", "in turn"),
        Example(None, "眼下每天平均寄出一亿件，十年后一天可能就寄出10亿件。", "of another time"),
        Example(None, "50名教师每人每月享受津贴1000元，一年共需60万元。", "twelve times"),
        Example(Verdict.CONFLICTS, "审结27600件，法官人均结案300件（法官138名）。", "over the count behind it: 200"),
        Example(Verdict.CONFLICTS, "全村1400人，党员47名，耕地2100亩，人均耕地2.5亩。", "of the best count: 1.5"),
        Example(Verdict.AGREES, "网上卖桃3万斤，收入12万元；上门卖2万斤，每斤2.6元，收入5.2万元。", "of its item"),
        Example(None, "她种桃200棵，每棵收入100元，种梨300棵，每棵收入50元，一共收入3.5万元。", "of both"),
        Example(Verdict.CONFLICTS, "补助小麦62.5万亩，资金705万元，每亩12元。", "750: a sum by the mu is not rounded"),
        Example(None, "减排250吨。现在的价格是15元，每公斤还要加5元。", "on top of a price"),
        Example(None, "莲子400亩，每亩产藕2000公斤、虾80公斤。", "each of two, not 80万"),
        Example(None, "累计加装29部。加装一部电梯约需52万元，每部补贴20万元。", "what one costs is no total"),
        Example(None, "全县投入300万元修路，农民人均收入9600元。", "no number of people is printed"),
        Example(None, "投入31亿元搬迁7.8万人；16.7万名学生每天每人享受4元补助。", "of those who move"),
        Example(None, "投入3.2亿元，其中国家2亿元，惠及40万村民和2万师生，人均投资762元。", "of the whole, over both"),
        Example(Verdict.AGREES, "搬迁840户，其中进城520户；首批260户。搬迁的每户补2万元，共1680万元。", "of its name"),
        Example(Verdict.CONFLICTS, "甲20人次、28万元，次均14000元；乙90人次、54万元，次均60000元。", "by 90"),
    ),
)
