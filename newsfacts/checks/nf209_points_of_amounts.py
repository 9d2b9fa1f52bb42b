"""An amount is told to grow by percentage points.

What it says: income, output and numbers of people grow by per cent; only rates and shares move by 百分点. 「全年产值
8.4亿元，比上年增长15个百分点」 should read 15%. Told where nothing but the comparison stands between the amount, or
its name, and the change.

Blind to amounts that are named otherwise; silent where a rate (增速, 增幅, 比重, 占比, 率) is named.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.checks._formula import plain
from newsfacts.checks._time import is_time, passage
from newsfacts.claims.changes import is_amount
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_POINTS: Final = Kind.POINTS


_SINCE: Final = "(?:同比|环比|[比较](?:上年|去年|前年|上月|上季度|上年同期|去年同期))"
_CHANGES: Final = ("增长", "增加", "减少", "下降", "上涨")
_ENDS: Final = tuple(word + end for word in _CHANGES for end in ("", "了", "约", "了约"))
_GREW: Final = f"(?:{'|'.join(_CHANGES)})了?约?$"

_BETWEEN: Final = rf"^，?{_SINCE}?{_GREW}"

_NAMES: Final = (
    "(?:营业|销售|财政|[纯配])收入|产值|产量|销量|[售易口总]额|利润|客流量|吞吐量|[用发]电量|投资|人数|人口"
    "|[存贷]款|余额|储蓄|税收|出口|进口"
)
_PRICES: Final = "[房油粮菜肉地售均]价|价格"
_NAMED: Final = rf"(?:(?:{_NAMES}){_SINCE}|(?:{_PRICES})(?:同比|环比)?){_GREW}"

_LOOK: Final = 24


class Grown(Terms, frozen=True, kw_only=True):
    """The points by which an amount is told to grow; ``place`` is where they stand, ``figure`` the numeral."""

    points: Claim
    place: tuple[int, int]
    figure: str


def find(analysis: Analysis) -> Iterator[Grown]:
    """Yield changes in percentage points right behind an amount or the name of one."""
    text = analysis.text
    for level, points in pairwise((None, *(claim for claim in analysis.claims if not is_time(claim)))):
        if points is None or points.quantity.kind is not _POINTS or points.quantity.value is None:
            continue
        start = points.quantity.start
        if not text.endswith(_ENDS, 0, start):
            continue
        behind = level is not None and is_amount(level.quantity) and level.sentence == points.sentence
        between = passage(text, level.quantity.end, start) if level and behind else ""
        named = pattern(_NAMED).search(passage(text, start - _LOOK, start))
        if named or (behind and pattern(_BETWEEN).match(between)):
            place = (points.quantity.numeral_start, points.quantity.end)
            yield Grown(points=points, place=place, figure=plain(points.quantity.value))


def judge(terms: Grown) -> Judgement:
    """Say per cent."""
    right = f"{terms.figure}%"
    repair = Repair(*terms.place, right, Wording("数量的增减用百分比", "amounts change by per cent"))
    return Judgement(
        Verdict.CONFLICTS,
        f"{terms.figure}个百分点 → {right}",
        Wording(f"数量的增减应说{right}，百分点只用于两个百分数之差", f"an amount changes by {right}, not by points"),
        stated=terms.points.quantity.value,
        repairs=(repair,),
    )


CHECK = Check(
    code="NF209",
    name="points-of-amounts",
    title=Wording("数量增减误用百分点", "an amount told to grow by percentage points"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.POINTS,)),),
    examples=(
        Example(Verdict.CONFLICTS, "全镇产值6.2亿元，比上年增长12个百分点。", "behind the amount"),
        Example(Verdict.CONFLICTS, "营业收入同比增长12个百分点。", "behind its name"),
        Example(Verdict.CONFLICTS, "全年用电量28亿千瓦时，增长7个百分点。", "without a comparison"),
        Example(Verdict.CONFLICTS, "食品价格上涨4个百分点。", "prices"),
        Example(None, "价格涨幅扩大4个百分点，价格指数上涨2个百分点。", "a rate; an index"),
        Example(None, "全镇产值6.2亿元，增速比上年提高2个百分点。", "a rate"),
        Example(None, "绿化率达到41%，比上年增加2个百分点。", "a share"),
    ),
)
