"""A rate of change that the two levels it stands between do not give.

``从 560 项减少到 96 项，下降 28.9%``: from 560 to 96 is a fall of 82.9 %. What is read: 从 A 增加到 B, a level within a
comparison (比上年的 A 增长, 与 A 相比), and the level of the year before told after it (去年同期为 A).

Rates are cut off as often as rounded, and often computed before the levels were rounded: one in the last digit of
each figure is allowed. Silent at constant prices, of another scope and by the year (可比口径, 不变价, 年均): no two
printed levels give those rates. Where the new level as base would explain the rate, the message says so.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.growth import Told, growths
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
        if growth.sure or judge(terms).verdict is not Verdict.CONFLICTS:
            yield terms


def judge(terms: Change) -> Judgement:
    """Divide the change by the old level."""
    old, new, percent, direction = terms.old, terms.new, terms.percent, terms.direction
    before, now = old.quantity.value or Decimal(0), new.quantity.value or Decimal(0)
    allowed = _allowed(old, new, direction)
    exact = _rates.HUNDRED * (now - before) * direction / before if before else Decimal(0)
    found = _rates.verdict(exact, percent, allowed)
    printed = _formula.printed
    return Judgement(
        verdict=found,
        formula=f"({printed(new)} - {printed(old)}) ÷ {printed(old)} = {_formula.plain(round(exact * direction, 2))}%",
        message=_message(terms, exact, _other_base(before, now, percent, direction)),
        stated=percent.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(found, (old, new, percent)),
        repairs=_rates.recomputed(exact, percent),
    )


def _message(terms: Change, exact: Decimal, base: Wording) -> Wording:
    old, new, said = (_formula.figure(claim) for claim in (terms.old, terms.new, terms.percent))
    made = f"{_formula.plain(round(exact, 2))}%"
    word, english = ("增长", "a rise") if terms.direction > 0 else ("下降", "a fall")
    return Wording(
        f"由{old}到{new}，应{word}{made}，不是{said}{base.zh}",
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


CHECK: Final = Check(
    code="NF301",
    name="change-against-levels",
    title=Wording("增减幅与前后数字不符", "a rate of change that its levels do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "审批事项从560项减少到96项，下降28.9%。", "a fall of 82.9 %"),
        Example(Verdict.CONFLICTS, "进口额1569亿元，比上年同期的1065亿元增长了32.1%。", "the new level as base"),
        Example(Verdict.CONFLICTS, "全县人口746389人，与上次普查的703428人相比，增加42961人，增长8.11%。", "6.11 %"),
        Example(Verdict.CONFLICTS, "上半年出口1260亿元，同比增长5.0%；去年同期为1100亿元。", "1100 and 5 % make 1155"),
        Example(Verdict.AGREES, "价格从每公斤2.3元提高到3.2元，增长39.1%。", "3.2 is 39.1 % above 2.3"),
        Example(Verdict.ROUNDS, "单耗从0.47吨降至0.38吨，降幅18.2%。", "computed before the amounts were rounded"),
        Example(None, "总产值从54万亿元增加到82.7万亿元，年均增长7.1%。", "by the year"),
        Example(None, "财政收入由40.2亿元增加到44.1亿元，按可比口径增长14.3%。", "of another scope"),
        Example(None, "进口棉花12万吨，较5月减少2.5万吨，较去年同期下降29%。", "two bases"),
        Example(None, "报价18000元，一度突破30000元，最高34000元，涨幅近90%。", "no from and to"),
    ),
)
