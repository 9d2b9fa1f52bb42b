"""A rate of change that the two levels it stands between do not give.

``从 640 项减少到 118 项，下降 18.6%``: from 640 to 118 is a fall of 81.6 %. Read are 从 A 增加到 B, a level within a
comparison (比上年的 A 增长, 与 A 相比), and the level of the year before told after it (去年同期为 A).

Rates are cut off as often as rounded, and often computed before the levels were rounded: one in the last digit of
each figure is allowed. Silent at constant prices, of another scope and by the year (可比口径, 不变价, 年均): no two
printed levels give those rates. Where the new level as base would explain the rate, the message says so.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.growing import Told
from newsfacts.claims.growth import growths
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording


class Change(Terms, frozen=True, kw_only=True):
    """``old`` became ``new``, printed as a rise (1) or fall (-1) of ``percent``."""

    old: Claim
    new: Claim
    percent: Claim
    direction: int


def find(analysis: Analysis) -> Iterator[Change]:
    """Yield the rates between two printed levels; doubtful readings only where they hold."""
    for growth in growths(analysis):
        old = growth.old
        if growth.told is Told.BY or old is None or growth.rate.quantity.kind is not Kind.PERCENT:
            continue
        if old.quantity.kind is Kind.PERCENT:
            continue
        terms = Change(old=old, new=growth.new, percent=growth.rate, direction=growth.direction)
        if growth.sure or _verdict(terms) is not Verdict.CONFLICTS:
            yield terms


def _exact(terms: Change) -> tuple[Decimal, Decimal, Decimal]:
    """Return the two levels as printed, and the rate that they give."""
    before, now = terms.old.quantity.value or Decimal(0), terms.new.quantity.value or Decimal(0)
    return before, now, _rates.HUNDRED * (now - before) * terms.direction / before if before else Decimal(0)


def _found(terms: Change, allowed: Interval) -> tuple[Verdict, bool]:
    """Return the verdict on a rate, and whether it holds only by a rounding that another base explains better."""
    percent, direction = terms.percent, terms.direction
    before, now, exact = _exact(terms)
    found = _rates.verdict(exact, percent, allowed)
    swapped = found is Verdict.ROUNDS and (
        _is_other_base(before, now, percent, direction) or _rates.is_other_whole(exact, percent)
    )
    return (Verdict.CONFLICTS if swapped else found), swapped


def _verdict(terms: Change) -> Verdict:
    """Return the verdict alone."""
    return _found(terms, _allowed(terms.old, terms.new, terms.direction))[0]


def _misses(terms: Change, changed: Claim, value: Decimal, step: Decimal) -> bool:
    """Whether plain figures do not fit by more than one in the last digit of each, if one of them has another value."""
    old, new, rate = terms.old, terms.new, terms.percent
    if old.quantity.hedge or new.quantity.hedge or rate.quantity.hedge:
        return False
    read = [
        (value, step) if each is changed else (each.quantity.value, each.quantity.step) for each in (old, new, rate)
    ]
    (before, back), (now, ahead), (told, off) = read
    if before is None or now is None or told is None or before <= back or now < ahead:
        return False
    times = _rates.HUNDRED + told * terms.direction
    if (now + ahead) * _rates.HUNDRED < (before - back) * (times - off):
        return True
    return (now - ahead) * _rates.HUNDRED > (before + back) * (times + off)


def judge(terms: Change) -> Judgement:
    """Divide the change by the old level."""
    old, new, percent, direction = terms.old, terms.new, terms.percent, terms.direction
    before, now, exact = _exact(terms)
    allowed = _allowed(old, new, direction)
    found, swapped = _found(terms, allowed)
    printed = _formula.printed
    return Judgement(
        verdict=found,
        formula=f"({printed(new)} - {printed(old)}) ÷ {printed(old)} = {_formula.plain(round(exact * direction, 2))}%",
        message=_message(terms, exact, _other_base(before, now, percent, direction)),
        stated=percent.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(found, (old, new, percent)),
        severity=Severity.WARNING if swapped else None,
        repairs=_rates.recomputed(exact, percent),
    )


def _message(terms: Change, exact: Decimal, base: Wording) -> Wording:
    old, new, said = (_formula.figure(claim) for claim in (terms.old, terms.new, terms.percent))
    made = f"{_formula.plain(round(abs(exact), 2))}%"
    rise, fall = ("增长", "a rise"), ("下降", "a fall")
    word, english = rise if terms.direction * exact > 0 else fall
    told = "" if exact > 0 else (rise if terms.direction > 0 else fall)[0]
    return Wording(
        f"由{old}到{new}，应{word}{made}，不是{told}{said}{base.zh}",
        f"from {old} to {new} is {english} of {made}, not {said}{base.en}",
    )


def _allowed(old: Claim, new: Claim, direction: int) -> Interval:
    found = _rates.divided(_rates.loosely(new), _rates.loosely(old))
    if found is None:
        return Interval(Decimal(0), Decimal(0))
    low, high = (_rates.HUNDRED * direction * (end - 1) for end in (found.low, found.high))
    return Interval(min(low, high), max(low, high))


def _other_base(before: Decimal, now: Decimal, percent: Claim, direction: int) -> Wording:
    """Return the remark that the new level was taken for the base, where that explains the rate."""
    if now and _rates.loosely(percent).contains(_rates.HUNDRED * (now - before) * direction / now):
        return Wording("（误以新数为基数）", " (the new level was taken for the base)")
    return Wording("", "")


def _is_other_base(before: Decimal, now: Decimal, percent: Claim, direction: int) -> bool:
    """Whether the new level as base, or the ratio, gives the very rate printed, where the old one as base only may."""
    if not now or not before or percent.quantity.hedge:
        return False
    other, exact = (_rates.HUNDRED * (now - before) * direction / base for base in (now, before))
    value, step = percent.quantity.value or Decimal(0), percent.quantity.step
    others = (other, exact + _rates.HUNDRED) if direction > 0 else (other,)
    printed = any(abs(wrong - value) * 2 <= step if step < 1 else wrong == value for wrong in others)
    return printed and abs(exact - value) >= max(3 * step, Decimal("0.5"))


CHECK: Final = Check(
    code="NF301",
    name="change-against-levels",
    title=Wording("增减幅与前后数字不符", "a rate of change that its levels do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    verdict=_verdict,
    misses=_misses,
    needs=(Needs(kinds=(Kind.PERCENT,)),),
    examples=(
        Example(Verdict.AGREES, "每公斤1.2元，去年同期1.5元，跌0.3元，跌幅20%。", "the year before beside its change"),
        Example(Verdict.CONFLICTS, "新股发行价24.8元，收盘报34.84元，较发行价上涨55.0%。", "of the price named; 38.44"),
        Example(Verdict.CONFLICTS, "开办时间由20个工作日压缩到5个工作日，压缩73%。", "whole days are counted: 75 %"),
        Example(
            Verdict.CONFLICTS,
            "甲类标准由250元提高到300元，乙类标准由1200元提高到1500元，提高幅度分别为20%和52%。",
            "as many rates as pairs of levels: 25 %",
        ),
        Example(
            Verdict.AGREES,
            "营收18.4亿元，增长15.0%，净利润2.45亿元，增长22.5%，上年同期分别为16.0亿元和2.0亿元。",
            "the year before of both, told at once",
        ),
        Example(
            Verdict.CONFLICTS,
            "出口7.2亿元，增长20.0%，进口3.3亿元，增长15.0%，上年同期分别为6.0亿元和3.0亿元。",
            "10 of the second",
        ),
        Example(
            Verdict.AGREES,
            "均价每公斤6.3元，比前一周的6元上涨0.3元，涨幅5%，比去年同期的5.6元高12.5%。",
            "compared with two of other times",
        ),
        Example(Verdict.CONFLICTS, "去年春节黄金周接待25万人次，今年接待32万人次，增长38%。", "the feast of last year"),
        Example(Verdict.CONFLICTS, "收费项目从640项减少到118项，下降18.6%。", "a fall of 81.6 %"),
        Example(Verdict.CONFLICTS, "销售额1846亿元，比上年同期的1274亿元增长了31.0%。", "the new level as base"),
        Example(
            Verdict.CONFLICTS, "全县户籍人口638154人，与上次普查的597316人相比，增加40838人，增长8.64%。", "6.84 %"
        ),
        Example(Verdict.CONFLICTS, "上半年出口870亿元，同比增长6.0%；去年同期为780亿元。", "780 and 6 % make 827"),
        Example(
            Verdict.CONFLICTS,
            "全年破获312起，同比下降24.2%（前年破获402起）。",
            "the base in a bracket behind its rate",
        ),
        Example(
            Verdict.CONFLICTS, "商品房均价8120元，比去年同月（7600元）上涨8.6%。", "the base in a bracket of its own"
        ),
        Example(Verdict.CONFLICTS, "火灾317起，死亡3人。火灾起数下降17.4%（去年同期362起）。", "火灾起数 are the 起"),
        Example(Verdict.CONFLICTS, "成交836套，环比下降9.0%，前一周871套。", "the week before, with no verb"),
        Example(Verdict.CONFLICTS, "2021年收到来信623件，同比下降26.7%，2020年为748件。", "the year before, by number"),
        Example(
            Verdict.AGREES, "2024年，全县产值43.2亿元，比上年的40亿元增长8%。", "上年 is the year before that told"
        ),
        Example(Verdict.CONFLICTS, "2024年，全县产值43.2亿元，比上年的40亿元增长18%。", "the same, 8"),
        Example(Verdict.AGREES, "2024年，全县产值43.2亿元，比去年的40亿元增长8%。", "去年 for 上年"),
        Example(None, "2021年收到来信623件，同比下降26.7%，2018年为748件。", "of another year"),
        Example(None, "营业收入176亿元，同比增长17.1%（其中出口收入159亿元）。", "the bracket holds a part"),
        Example(Verdict.CONFLICTS, "日销售额从6000元猛增到1.5万元，增长250%。", "the ratio is told as the growth"),
        Example(
            Verdict.CONFLICTS,
            "今年招工1500人，去年招工1800人，比去年下降20%。",
            "two dated levels",
        ),
        Example(Verdict.CONFLICTS, "2012年立案640起，2013年立案512起，起数下降25%。", "each level with its year"),
        Example(
            Verdict.CONFLICTS, "2014年销售总量为752件，2015年总销售量为416件，下降48.7%。", "one name, 总 elsewhere"
        ),
        Example(Verdict.AGREES, "2007年利润2600万元，2006年为2000万元，同比增长30%。", "the later year is told first"),
        Example(Verdict.CONFLICTS, "审批时限由20天压缩至8天，压缩80%。", "12 of 20 days are 60 %"),
        Example(Verdict.AGREES, "审批时限由20天压缩至8天，提速60%。", "the time saved is told as the speed"),
        Example(None, "审批时限由20天压缩至8天，提速150%。", "the speed itself"),
        Example(None, "公司营收264亿元，同比下降6.3%；净利润7.5亿元，去年同期为9.8亿元。", "the base of the profit"),
        Example(None, "今年死亡3人，去年受伤5人，比去年下降40%。", "two things"),
        Example(None, "今年招工1500人，去年招工1800人，比前年增长8%。", "against a third year"),
        Example(Verdict.AGREES, "价格从每公斤3.4元提高到4.7元，增长38.2%。", "4.7 is 38.2 % above 3.4"),
        Example(Verdict.ROUNDS, "单耗从0.59吨降至0.46吨，降幅21.3%。", "computed before the amounts were rounded"),
        Example(None, "总产值从37万亿元增加到61.4万亿元，年均增长8.2%。", "by the year"),
        Example(None, "财政收入由36.8亿元增加到39.4亿元，按可比口径增长12.8%。", "of another scope"),
        Example(None, "进口大豆18万吨，较4月减少3.5万吨，较上年同期下降24%。", "two bases"),
        Example(None, "标价16000元，一度突破25000元，最高31000元，涨幅近95%。", "no from and to"),
        Example(
            None,
            "实现利润6.4万亿元，比上一个五年增长30.6%；上缴税费10.3万亿元，比上一个五年增长63.5%。",
            "上一个 names a period",
        ),
    ),
)
