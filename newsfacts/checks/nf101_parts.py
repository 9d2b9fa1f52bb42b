"""Parts that do not add up to the total they belong to."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _repair
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.closure import closed_by
from newsfacts.claims.groups import Cue, Group, Level, groups
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class PartSum(Terms, frozen=True, kw_only=True):
    """A total, the parts that make it, and why the list is taken to be complete."""

    total: Claim
    parts: tuple[Claim, ...]
    closed: Wording | None = None


def find(analysis: Analysis) -> Iterator[PartSum]:
    text = analysis.text
    found = groups(analysis)
    held: set[str] = set()
    pending: list[Group] = []
    standing: set[int] = set()
    for group in found:
        sum_ = _holding(group)
        if sum_:
            yield sum_
            held.update(part.id for part in sum_.parts)
            standing.add(group.list_at)
        else:
            pending.append(group)
    for group in pending:
        if sum_ := _broken(group, text, held, group.list_at in standing):
            yield sum_
            held.update(part.id for part in sum_.parts)


def _terms(whole: Level, parts: tuple[Level, ...], closed=None) -> PartSum:
    return PartSum(total=whole.claim, parts=tuple(level.claim for level in parts), closed=closed)


def _holding(group: Group) -> PartSum | None:
    for whole in group.wholes:
        for parts in group.readings:
            if len(parts) < 2 or whole in parts:
                continue
            terms = _terms(whole, parts)
            v = judge(terms).verdict
            if v is Verdict.CONFLICTS:
                continue
            if group.cue >= Cue.CUT and not _telling(terms, v) and not closed_by(parts, whole):
                continue
            return terms
    return None


def _telling(terms: PartSum, verdict: Verdict) -> bool:
    whole = terms.total.quantity
    if verdict is Verdict.AGREES and not whole.hedge:
        return whole.value / (whole.step or 1) >= 20
    width = sum((p.quantity.step for p in terms.parts), whole.step)
    return bool(width) and whole.value / width >= 300 and not whole.hedge


def _broken(group: Group, text: str, held: set[str], column: bool) -> PartSum | None:
    whole, parts = group.wholes[0], group.readings[0]
    if len(parts) < 2 or any(part.claim.id in held for part in parts) or whole in parts or group.cue is Cue.LOOSE:
        return None
    closed = closed_by(parts, whole)
    if column and group.cue <= Cue.TOTAL:
        closed = Wording("同一列表的另一栏相加正好", "the same list adds up in its other unit")
    terms = _terms(whole, parts, closed)
    if closed:
        return terms
    if group.cue <= Cue.FOLLOWS and _slip_closes(terms, text):
        return _terms(whole, parts, Wording("只差一笔之误即相符", "one slip of the pen closes the gap"))
    return None


def _slip_closes(terms: PartSum, text: str) -> bool:
    whole = terms.total.quantity
    figures = (terms.total, *terms.parts)
    if any(f.quantity.hedge for f in figures):
        return False
    step = max((f.quantity.step for f in figures), default=0) or Decimal(1)
    if whole.value / step < 1000:
        return False
    gap = whole.value - _judge.sum_of(terms.parts)
    slack = sum((f.quantity.step for f in figures), Decimal(0)) / 2
    for f in figures:
        q = f.quantity
        wanted = q.value - gap if f is terms.total else q.value + gap
        if wanted <= 0: continue
        printed = text[q.numeral_start:q.numeral_end]
        for s in _repair.slips(printed):
            new = _repair.rewritten(f, printed, s)
            if new and abs(new.quantity.value - wanted) <= slack:
                return True
    return False


def judge(terms: PartSum) -> Judgement:
    exact = _judge.sum_of(terms.parts)
    allowed = _judge.total(terms.parts)
    verdict = _judge.verdict(exact, terms.total, allowed)
    formula = f"{_formula.total(terms.parts)} = {_formula.printed(terms.total)}"
    made = _formula.like(exact, terms.total) if exact is not None else "?"
    said = _formula.printed(terms.total)
    return Judgement(
        verdict, formula, Wording(f"分项相加得{made}，与总数{said}不符", f"the parts make {made}, the total is {said}"),
        stated=terms.total.quantity.value, low=allowed.low, high=allowed.high,
        reason=_judge.reason(verdict, (terms.total, *terms.parts)))


CHECK: Final = Check(
    code="NF101",
    name="parts-against-total",
    title=Wording("分项之和与总数不符", "parts do not add up to their total"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.AGREES, "全县完成投资12.5亿元，其中工业7.5亿元、农业5亿元。", "7.5 + 5 = 12.5"),
    ),
)
