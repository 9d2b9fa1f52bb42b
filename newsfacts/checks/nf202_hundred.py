"""Shares of one whole that leave nothing over and do not make 100 %.

``男性占 41%，女性占 69%``: together 110 %. A list of shares is known to be complete when it ends in a rest (其他,
其余), when its items are the sides of one pair or triple (出口 and 进口, 城镇 and 乡村, 第一 to 第三产业), when it
runs from the largest to the smallest, or down to the worst class (劣Ⅴ类), or when it is told as one ratio
(三次产业结构为 6.2:41.3:52.5), or as answers of which each person gives one (满意, 基本满意, 不满意); a list of three
or more, told to a decimal, that one slip of the pen would complete is taken for complete, too. Each share may be off
by one in its last digit.

Silent for multiple choice and for classes that overlap, which no word closes; for shares of the country (占全国), which
are of as many wholes; and for a list that leaves a rest unprinted.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates, _slips
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._shares import settled
from newsfacts.claims.sharelists import compositions, share_lists
from newsfacts.data.parts import SHARED
from newsfacts.data.shares import COMPOSITIONS, SHARE_WORDS
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

SLIPPED: Final = 3
"""Shares that a list must have for one slip to speak for an error where no word closes it."""

BESIDE: Final = 30
"""Characters around such a list in which more than one answer may be said to be allowed."""


class Partition(Terms, frozen=True, kw_only=True):
    """The shares of one whole, each a percentage; or a ratio of three or more, with its terms and their last digit."""

    shares: tuple[Claim, ...]
    ratio: tuple[Decimal, ...] = ()
    step: Decimal = Decimal(0)


def find(analysis: Analysis) -> Iterator[Partition]:
    """Yield the lists of shares that make 100 %, and those that would have to."""
    for readings in share_lists(analysis):
        if reading := next((each for each in readings if _makes_hundred(each.shares)), None):
            yield Partition(shares=reading.shares)
            continue
        closed = (reading for reading in readings if reading.closed)
        slipped = (reading for reading in readings if _slipped(reading.shares, analysis.text))
        if (reading := next(closed, None) or next(slipped, None)) and not _of_several(analysis, reading.shares):
            yield Partition(shares=reading.shares)
    for claim, terms, step in compositions(analysis):
        yield Partition(shares=(claim,), ratio=terms, step=step)


def _of_several(analysis: Analysis, percents: Sequence[Claim]) -> bool:
    """Whether the figures show that shares are of more than one whole: 小学 10 万人，近视 3 万人，占 30 %；初中…."""
    fitting = (each for each in settled(analysis) if each.fits and each.share.percent in percents)
    return len({each.whole.quantity.value for each in fitting}) > 1


def _slipped(percents: Sequence[Claim], text: str) -> bool:
    """Whether one slip in one of three shares or more, all told to a decimal, is all that keeps them from 100 %."""
    fine = all(percent.quantity.step < 1 and not percent.quantity.hedge for percent in percents)
    start, end = percents[0].quantity.start, percents[-1].quantity.end
    if (
        len(percents) < SLIPPED
        or not fine
        or any(word in text[max(0, start - BESIDE) : end + BESIDE] for word in SHARED)
    ):
        return False
    off = _rates.HUNDRED - _total(percents)
    return any(
        changed.quantity.value == (percent.quantity.value or Decimal(0)) + off
        for percent in percents
        for changed, _ in _slips.variants(percent, text)
    )


def _makes_hundred(percents: Sequence[Claim]) -> bool:
    slack = sum((percent.quantity.step for percent in percents), Decimal(0)) / 2
    return abs(_total(percents) - _rates.HUNDRED) <= slack


def _total(percents: Sequence[Claim]) -> Decimal:
    return sum((percent.quantity.value or Decimal(0) for percent in percents), Decimal(0))


def judge(terms: Partition) -> Judgement:
    """Add the shares up."""
    made = sum(terms.ratio, Decimal(0)) if terms.ratio else _total(terms.shares)
    slack = terms.step * len(terms.ratio) + sum((share.quantity.step for share in terms.shares), Decimal(0))
    exact = made == _rates.HUNDRED
    found = Verdict.AGREES if exact else Verdict.ROUNDS if abs(made - _rates.HUNDRED) <= slack else Verdict.CONFLICTS
    said = f"{_formula.plain(made)}%"
    added = " + ".join(map(_formula.plain, terms.ratio)) if terms.ratio else _formula.total(terms.shares)
    return Judgement(
        verdict=found,
        formula=f"{added} = {said}",
        message=Wording(f"各项占比合计{said}，不是100%", f"the shares make {said}, not 100 %"),
        stated=_rates.HUNDRED,
        low=made - slack,
        high=made + slack,
        reason=_rates.reason(found, terms.shares),
    )


CHECK: Final = Check(
    code="NF202",
    name="shares-not-hundred",
    title=Wording("占比合计不是100%", "shares of one whole that do not make 100 %"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(kinds=(Kind.PERCENT, Kind.RATIO), words=("占", "弃权", "女", "满意", "反对", *SHARE_WORDS)),
        Needs(kinds=(Kind.RATIO,), words=COMPOSITIONS),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "报名者中，男性占41%，女性占69%。", "two sexes make 110 %"),
        Example(Verdict.CONFLICTS, "第一产业占8.1%，第二产业占49.5%，第三产业占52.4%。", "three sectors make 110 %"),
        Example(Verdict.CONFLICTS, "咨询类占48.7%，投诉类占29.1%，其他类占12.2%。", "the rest leaves nothing over"),
        Example(
            Verdict.CONFLICTS,
            "苹果所占比重最大，为61.5%；其次为梨，占29.4%；桃最小，占15.1%。",
            "from the largest to the smallest",
        ),
        Example(Verdict.CONFLICTS, "三次产业结构为6.2:41.3:62.5。", "a ratio of three that makes 110"),
        Example(Verdict.AGREES, "三次产业结构由4.2:50.1:45.7调整为3.9:49.9:46.2。", "ratios that make 100"),
        Example(None, "公寓占比16.5%，今年仅剩下13.4%；大楼占比从上年的46.6%升到50.5%。", "what is left is another"),
        Example(None, "水泥、砂、石按1:2:3配比。", "a ratio that is no composition"),
        Example(Verdict.CONFLICTS, "投票结果：赞成73%，反对19%，弃权18%。", "votes by their sides alone"),
        Example(Verdict.CONFLICTS, "认为偏高的占46%，可以接受的占38%，偏低的占6%，说不清的占20%。", "one answer each"),
        Example(None, "调查可多选，爱看书的占66%，爱看戏的占57%，说不清的占8%。", "several answers each"),
        Example(Verdict.CONFLICTS, "三大产业比重分别为11%、49%和50%。", "three sectors told at once"),
        Example(Verdict.AGREES, "第一产业占5.1%，第二产业占52.5%，第三产业占42.4%。", "three sectors make 100 %"),
        Example(Verdict.ROUNDS, "第一产业占5.1%，第二产业占52.5%，第三产业占42.5%。", "100.1 by rounding"),
        Example(
            Verdict.CONFLICTS, "受访者中，52%表示满意，31%表示基本满意，27%表示不满意。", "one answer each, behind"
        ),
        Example(Verdict.AGREES, "受访者中，52%表示满意，31%表示基本满意，17%表示不满意。", "answers that make 100 %"),
        Example(Verdict.CONFLICTS, "公司股份中，甲方占51%，乙方占34%，丙方占25%。", "a company is shared out but once"),
        Example(None, "公司股份中，甲方占51%，乙方占24%，丙方占15%。", "others may hold the rest"),
        Example(None, "调查可多选，看电视的占76%，听广播的占47%，读报的占38%。", "multiple choice"),
        Example(None, "茶叶出口占全国的47%，瓷器出口占全国的58.3%，其他产品出口占全国的26.2%。", "three wholes"),
        Example(None, "高中以上学历的占57.4%，女性占31.6%，六十岁以上的占9.2%。", "classes that overlap"),
        Example(
            Verdict.CONFLICTS,
            "游客中，乘高铁来的占41.6%，自驾来的占63.9%，跟团来的占21.5%。",
            "36.9 with one digit wrong",
        ),
        Example(None, "对东盟出口占18.3%，对欧盟出口占12.7%。", "a list with a rest"),
        Example(
            Verdict.CONFLICTS,
            "农业用水29.2亿立方米，工业用水9.6亿立方米，生活用水8亿立方米，生态用水3.2亿立方米，分别占用水总量的58.4%、19.2%、16.0%和4.6%。",
            "what is used has shares; 6.4",
        ),
    ),
)
