"""A hedge says the contrary of the exact figure printed beside it.

What it says: 「近60万箱，实际为61.7万箱」 is more than 60万, not nearly: print 逾 or 超过. The exact figure must follow
at once, with a word or a bracket that says that it is the same thing.

Blind to exact figures that stand in another sentence; those of the headline are compared by the checks of what is
told twice.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Repair, Terms
from newsfacts.checks._formula import printed
from newsfacts.checks._hedges import hedged
from newsfacts.checks._time import passage
from newsfacts.model import Analysis, Claim, Quantity, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_SAME: Final = (
    r"^[^，。；、0-9]{0,4}(?:[，；]?(?:具体|准确|确切|精确|实际)(?:数字|数|人数|数据|[地说])?[^，。；、0-9]{0,4}[为是达到]{1,2}"
    r"|[，；]实际(?:海拔|高度|长度|面积|人数|数量|重量|深度|产量|票数|里程)"
    r"|[^，。；、0-9]{0,8}[，；](?:具体|准确|确切|精确)(?:的?(?:数字|数值?|人数|数据|比例|金额|数量|面积|长度|高度|票数))?[^，。；、0-9]{0,2}[为是达]"
    r"|[，；]经[^，。；、0-9]{0,6}(?:统计|清点|核实|盘点|核算|核对|测量)，?(?:实际|共有?|实为|确认)?[^，。；、0-9]{0,4}[为是达]?到?"
    r"|(?:大关)?，(?:达到?了?|为|共有?|共计|实际|实有|实为)|，据[^，。；、0-9]{1,8}(?:统计|清点|核实|记录)[为是达]到?"
    r"|（(?:即|为|具体|达)?)[：]?$"
)

_BACK: Final = r"^[^，。；、0-9]{0,8}，$"
"""Between an exact figure and a hedge that sums it up: 共40.3万人，近40万."""

_ENDS: Final = r"[人名元个]?[。；，]"

_UNDER: Final = frozenset({"近", "将近", "接近", "不足", "不到"})

_OVER: Final = frozenset({"超", "超过", "逾", "突破", "多", "余", "以上"})

_CLOSE: Final = Decimal("0.15")
"""How far the exact figure may lie from the hedged one to be the same thing."""


class Hedged(Terms, frozen=True, kw_only=True):
    """A figure with a hedge and its words, and the exact one."""

    rough: Claim
    exact: Claim
    words: str


def find(analysis: Analysis) -> Iterator[Hedged]:
    """Yield hedged figures with the exact one that follows at once, or that they sum up at the end of a clause."""
    text, claims = analysis.text, analysis.claims
    beside = [pairwise(claims[max(place - 1, 0) : place + 2]) for place in hedged(analysis)]
    for one, other in chain.from_iterable(beside):
        if (one.quantity.hedge is None) == (other.quantity.hedge is None):
            continue
        rough, exact, same = (one, other, _SAME) if one.quantity.hedge else (other, one, _BACK)
        if not _is_same(rough.quantity, exact.quantity):
            continue
        between = passage(text, one.quantity.end, other.quantity.start)
        if rough is other and not pattern(_ENDS).match(passage(text, other.quantity.end, other.quantity.end + 2)):
            continue
        if pattern(same).match(between):
            words = text[rough.quantity.start : rough.quantity.end]
            yield Hedged(rough=rough, exact=exact, words=words)


def _is_same(rough: Quantity, exact: Quantity) -> bool:
    """Whether two figures can be one amount, told roughly and exactly."""
    if rough.hedge not in _UNDER and rough.hedge not in _OVER:
        return False
    return (rough.unit == exact.unit or not (rough.unit and exact.unit)) and _close(
        rough.low or rough.high, exact.value
    )


def _close(rough: Decimal | None, exact: Decimal | None) -> bool:
    return rough is not None and exact is not None and abs(exact - rough) <= abs(rough) * _CLOSE


def judge(terms: Hedged) -> Judgement:
    """Compare the exact figure with the one that the hedge bounds."""
    rough, exact = terms.rough.quantity, terms.exact.quantity
    under = rough.hedge in _UNDER
    bound = (rough.high if under else rough.low) or Decimal(0)
    value = exact.value or Decimal(0)
    fits = value <= bound if under else value >= bound
    sign = "<" if value < bound else ">" if value > bound else "="
    right = "逾或超过" if under else "近或不足"
    equation = f"{printed(terms.exact)} {sign} {printed(terms.rough)}"
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        equation,
        Wording(f"{equation}，应说“{right}”而非“{rough.hedge}”", f"{equation}: not {rough.hedge}"),
        stated=bound,
        low=value,
        high=value,
        repairs=() if fits else (_fitting(terms, "超过" if under else "近"),),
    )


def _fitting(terms: Hedged, right: str) -> Repair:
    """Print the fitting hedge before the figure, and no other."""
    quantity, words = terms.rough.quantity, terms.words
    bare = words.replace(quantity.hedge or "", "", 1)
    return Repair(quantity.start, quantity.end, right + bare, Wording("改用相符的约数词", "the hedge that fits"))


CHECK = Check(
    code="NF805",
    name="hedge-against-figure",
    title=Wording("约数词与确数矛盾", "a hedge against the exact figure"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "港口全年吞吐近60万箱，实际为61.7万箱。", "more, not nearly"),
        Example(Verdict.CONFLICTS, "年产值超过70亿元（68.4亿元）。", "less, not more"),
        Example(Verdict.AGREES, "港口全年吞吐近60万箱，实际为58.9万箱。", "nearly"),
        Example(Verdict.AGREES, "年产值超过70亿元（71.5亿元）。", "more"),
        Example(Verdict.CONFLICTS, "外贸总额突破500亿元大关，达到487亿元。", "not reached"),
        Example(Verdict.CONFLICTS, "港口全年吞吐61.7万箱，近60万箱。", "summed up wrongly"),
        Example(Verdict.CONFLICTS, "进场观众不足2万人，据检票处统计为20316人。", "counted at the gate"),
        Example(Verdict.CONFLICTS, "近六成居民赞成改造，具体比例是62.7%。", "in another unit"),
        Example(Verdict.CONFLICTS, "报名者不足300人，经统计，实际报名312人。", "counted afterwards"),
        Example(Verdict.CONFLICTS, "主峰近3000米，实际海拔3058米。", "a measured height"),
        Example(None, "去年招生1.1万人，近1万人来自农村。", "a part, no summing up"),
        Example(None, "港口全年吞吐近60万箱，其中空箱21.2万箱。", "a part"),
        Example(None, "年产值超过70亿元，上年为68.4亿元。", "another year"),
    ),
)
