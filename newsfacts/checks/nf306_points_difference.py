"""A change in percentage points that is not the difference of its two percentages.

``占比由 16.3% 提高到 34.8%，提高 15.8 个百分点``: 34.8 less 16.3 are 18.5. What is read: 从 A% 提高到 B%, B% with the
former level within a comparison (比上年的 A% 提高), B%，低于 A% 的目标 n 个百分点, and 由 A% 下调 n 个基点至 B%.

Each percentage may be rounded or cut off, but for rates that move by basis points. Silent where only one of the two
levels is printed.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.changes import Way, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.growth import growths
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_POINTS: Final = Kind.POINTS

THREE: Final = 3
"""Figures of which a difference in points is one."""

BASIS: Final = Decimal("0.01")
"""A basis point, in per cent."""

_AGAINST: Final = r"[，,]?(?:也|均|仍|已)?(?:高于|高出|超过|超出|超|(?P<down>低于))[^，。；、,;0-9]{0,12}[（(]?"
_BY: Final = r"[）)]?(?:的[^，。；、,;0-9]{0,8})?"
_FROM: Final = "^[，,]?[^，,。；0-9]{0,6}[由从]$"
_BEFORE: Final = "[，,](?:此前|之前|原来|原先|原|前值)(?:利率)?(?:为|是)?"
_TO: Final = "[，,]?[^，,。；0-9]{0,4}[至到为]"
_ONE: Final = "[一-龥]{1,4}"
_APART: Final = rf"[，,](?P<one>{_ONE}?)(?:(?:高出|高于|低于)(?P<two>{_ONE})|[比较](?P<other>{_ONE}?)(?:高出?|低))了?"
"""What stands before and behind the percentage that another lies above or below: 低于 4.5% 的控制目标."""


class Points(Terms, frozen=True, kw_only=True):
    """``old`` became ``new``, a rise (1) or fall (-1) of ``points``."""

    old: Claim
    new: Claim
    points: Claim
    direction: int


def find(analysis: Analysis) -> Iterator[Points]:
    """Yield the changes in percentage points between two printed percentages."""
    for growth in growths(analysis):
        old = growth.old
        if old is not None and growth.rate.quantity.kind is _POINTS and old.quantity.kind is Kind.PERCENT:
            terms = Points(old=old, new=growth.new, points=growth.rate, direction=growth.direction)
            if growth.sure or judge(terms).verdict is not Verdict.CONFLICTS:
                yield terms
    for new, old, points in zip(analysis.claims, analysis.claims[1:], analysis.claims[2:], strict=False):
        if points.quantity.kind is _POINTS and new.quantity.kind is old.quantity.kind is Kind.PERCENT:
            above = pattern(_AGAINST).fullmatch(analysis.text, new.quantity.end, old.quantity.numeral_start)
            if above and pattern(_BY).fullmatch(analysis.text, old.quantity.end, points.quantity.start):
                yield Points(old=old, new=new, points=points, direction=-1 if above["down"] else 1)
            elif said := _between(analysis.text, new, old, points):
                yield Points(old=old, new=new, points=points, direction=said)
    claims = analysis.claims
    for at in [at for at, claim in enumerate(claims) if claim.quantity.kind is _POINTS]:
        for three in (claims[max(0, at - 1) : at + 2], claims[at : at + 3]):
            if len(three) == THREE and (found := _from_to(analysis.text, three)):
                yield found


def _from_to(text: str, three: Sequence[Claim]) -> Points | None:
    """Read 「由 4.25% 下调 60 个基点至 3.65%」, 「下调 60 个基点，由 4.25% 降至 3.65%」, 「…至 3.65%，此前 4.25%」."""
    kinds = [claim.quantity.kind for claim in three]
    if kinds.count(_POINTS) != 1 or kinds.count(Kind.PERCENT) != 2 or three[0].sentence != three[2].sentence:
        return None
    points = three[kinds.index(_POINTS)]
    old, new = (claim for claim in three if claim is not points)
    moved = motion(text, points.quantity)
    if points is three[2] or moved is None or moved.way is not Way.BY:
        return None
    if points is three[0] and pattern(_BEFORE).fullmatch(text, old.quantity.end, new.quantity.start):
        reached = pattern(_TO).fullmatch(text, points.quantity.end, old.quantity.start)
        return Points(old=new, new=old, points=points, direction=moved.direction) if reached else None
    low = old.quantity.start if points is three[1] else points.quantity.end
    lead = text[max(low - 1, 0) : low] if points is three[1] else text[low : old.quantity.start]
    led = pattern(_FROM).search(lead) and pattern(_TO).fullmatch(text, three[1].quantity.end, new.quantity.start)
    return Points(old=old, new=new, points=points, direction=moved.direction) if led else None


def _between(text: str, first: Claim, second: Claim, points: Claim) -> int:
    """Return which way the first of two percentages lies from the second, by their names: 男生高出女生; 0 if untold."""
    said = pattern(_APART).fullmatch(text, second.quantity.end, points.quantity.start)
    if said is None:
        return 0
    names = said["one"], said["two"] or said["other"]
    told = before(text, first.quantity.start), before(text, second.quantity.start)
    way = -1 if "低" in said[0] else 1
    if all(name in words for name, words in zip(names, told, strict=True)):
        return way
    return -way if all(name in words for name, words in zip(names, told[::-1], strict=True)) else 0


def judge(terms: Points) -> Judgement:
    """Subtract the old percentage from the new one."""
    old, new, points, direction = terms.old, terms.new, terms.points, terms.direction
    read = _rates.strictly if "分点" in points.quantity.written_unit else _exactly
    moved = read(new) - read(old)
    allowed = moved if direction > 0 else Interval(-moved.high, -moved.low)
    exact = ((new.quantity.value or Decimal(0)) - (old.quantity.value or Decimal(0))) * direction
    if exact == points.quantity.value and not points.quantity.hedge:
        found = Verdict.AGREES
    else:
        alike = _rates.strictly(points).meets(allowed) and _alike(terms)
        found = Verdict.ROUNDS if alike else Verdict.CONFLICTS
    printed = _formula.printed
    return Judgement(
        verdict=found,
        formula=f"{printed(new)} - {printed(old)} = {_in_points(points, exact * direction)}",
        message=_message(terms, exact),
        stated=points.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(found, (old, new, points)),
        repairs=_rates.recomputed(exact, points),
    )


def _exactly(rate: Claim) -> Interval:
    """Return what a rate may stand for that moves by basis points: it is told to the last of them."""
    value, told = rate.quantity.value or Decimal(0), _rates.strictly(rate)
    return Interval(max(told.low, value - BASIS), min(told.high, value + BASIS))


def _alike(terms: Points) -> bool:
    """Whether one way of rounding all three figures makes the difference; a hedge leaves room of its own."""
    if terms.points.quantity.hedge:
        return True
    larger, smaller = (terms.new, terms.old) if terms.direction > 0 else (terms.old, terms.new)
    return _judge.consistent(terms.points, (larger,), (smaller,))


def _message(terms: Points, exact: Decimal) -> Wording:
    old, new = _formula.printed(terms.old), _formula.printed(terms.new)
    said, made = _in_points(terms.points, terms.points.quantity.value or Decimal(0)), _in_points(terms.points, exact)
    return Wording(f"由{old}到{new}相差{made}，不是{said}", f"from {old} to {new} are {made}, not {said}")


def _in_points(points: Claim, amount: Decimal) -> str:
    """Write a difference in the points printed: 百分点, 基点, or 千分点 of what is told by the thousand."""
    written = points.quantity.written_unit
    unit = "千分点" if "千" in written else "百分点" if "百" in written else "基点"
    return f"{_formula.plain(amount / _formula.factor_of(points.quantity))}个{unit}"


CHECK: Final = Check(
    code="NF306",
    name="points-against-percentages",
    title=Wording("百分点与前后百分比不符", "percentage points that are not the difference"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.POINTS,)),),
    examples=(
        Example(Verdict.CONFLICTS, "阳性率4.6%，较上一周上升2.2个百分点，上一周为3.4%。", "the week before: 1.2"),
        Example(Verdict.CONFLICTS, "合格率97.8%，去年合格率96.4%，今年提高了4.1个百分点。", "over last year: 1.4"),
        Example(Verdict.CONFLICTS, "女教师占比由16.3%提高到34.8%，提高15.8个百分点。", "swapped digits of 18.5"),
        Example(Verdict.CONFLICTS, "税收占比78.6%，比上年的80.2%下降2.6个百分点。", "1.6 points"),
        Example(Verdict.AGREES, "女教师占比由16.3%提高到34.8%，提高18.5个百分点。", "18.5 points"),
        Example(Verdict.CONFLICTS, "支持率从53%跌至45%，下跌6个百分点。", "no one way of rounding makes it 6"),
        Example(Verdict.CONFLICTS, "病死率由3.9‰下降到2.6‰，下降1.8个千分点。", "1.3 by the thousand"),
        Example(Verdict.ROUNDS, "合格率由96.4%提高到98.1%，提高1.8个百分点。", "within rounding"),
        Example(Verdict.ROUNDS, "开工率由70.77%升至71.63%，升近1个百分点。", "a hedge"),
        Example(Verdict.CONFLICTS, "失业率3.18%，低于4.5%的控制线2.32个百分点。", "1.32 below the line"),
        Example(Verdict.AGREES, "入学率98.6%，高出全省平均水平（97.2%）1.4个百分点。", "1.4 above the mean"),
        Example(
            Verdict.CONFLICTS, "男生近视率52.4%，女生近视率61.7%，女生比男生高8.3个百分点。", "told by their names"
        ),
        Example(
            Verdict.AGREES,
            "投入增长8.7%；投入强度（与产值之比）为2.13%，比上年的2.08%提高0.05个百分点。",
            "what a bracket says of a figure compares it with nothing",
        ),
        Example(Verdict.CONFLICTS, "产值增长5.4%，比10月份加快0.3个百分点，10月份为5.3%。", "0.1; of that month"),
        Example(None, "仓位自前一周67.68%升至67.82%，本周达到70.03%，较前一周增加2.20个百分点。", "another week"),
        Example(Verdict.CONFLICTS, "利率由4.25%下调50个基点至3.65%。", "60"),
        Example(Verdict.CONFLICTS, "利率下调50个基点至3.65%，此前为4.25%。", "60 below what it was"),
        Example(Verdict.CONFLICTS, "利率从13%上调300个基点至15%。", "to the basis point"),
        Example(Verdict.CONFLICTS, "利率上调0.25个百分点，由5.25%升至5.75%。", "half a point"),
        Example(Verdict.AGREES, "利率由4.25%下调60个基点至3.65%。", "from, by, to"),
        Example(Verdict.CONFLICTS, "负债率52.3%，比年初下降2.4个百分点，年初为53.7%。", "1.4; the base stands behind"),
        Example(None, "女教师占34.8%，比上年提高2.1个百分点。", "the former share is not printed"),
        Example(None, "出口贡献率提高4个百分点，达到43.5%，农业比重由37.8%提高到39.5%。", "another share"),
    ),
)
