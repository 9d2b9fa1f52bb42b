"""Parts that do not add up to the total they belong to."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _repair
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.closure import closed_by, overlapping, tight
from newsfacts.claims.groups import Cue, Group, Level, groups
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording

COLUMN: Final = Wording("同一列表的另一栏相加正好", "the same list adds up in its other unit")
SLIP: Final = Wording("只差一笔之误即相符", "one slip of the pen closes the gap")
BRACKET: Final = Wording("括号内逐项列出", "the bracket spells the total out")


class PartSum(Terms, frozen=True, kw_only=True):
    """A total, the parts that make it, and why the list is taken to be complete."""

    total: Claim
    parts: tuple[Claim, ...]
    closed: Wording | None = None


def find(analysis: Analysis) -> Iterator[PartSum]:
    found = groups(analysis)
    held: set[str] = set()
    totals: dict[str | None, Level] = {}
    pending: list[Group] = []
    standing: set[int] = set()
    for group in found:
        sum_ = _holding(group)
        if sum_:
            yield sum_
            held.update(part.id for part in sum_.parts)
            standing.add(group.list_at)
            whole = next(w for w in group.wholes if w.claim is sum_.total)
            totals[whole.unit] = whole
        else:
            pending.append(group)
    for group in pending:
        if sum_ := _broken(group, analysis.text, held, group.list_at in standing, totals):
            yield sum_
            held.update(part.id for part in sum_.parts)


def _terms(whole: Level, parts: Sequence[Level], closed: Wording | None = None) -> PartSum:
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
            if group.cue >= Cue.CUT and not _telling(terms, v) and not closed_by(whole, parts, opened=group.cue == Cue.CUT):
                continue
            return terms
    return None


def _telling(terms: PartSum, verdict: Verdict) -> bool:
    whole = terms.total.quantity
    if verdict is Verdict.AGREES and not whole.hedge:
        return whole.value / (whole.step or 1) >= 20
    width = sum((p.quantity.step for p in terms.parts), whole.step)
    return bool(width) and whole.value / width >= 300 and not whole.hedge


def _broken(group: Group, text: str, held: set[str], column: bool, totals) -> PartSum | None:
    whole, parts = group.wholes[0], group.readings[0]
    if len(parts) < 2 or group.cue is Cue.LOOSE:
        return None
    if group.cue is Cue.CUT and (t := totals.get(whole.unit)) and t.place < parts[0].place:
        whole = t
    if any(part.claim.id in held for part in parts) or whole in parts or whole.change:
        return None
    closed = closed_by(whole, parts, opened=group.cue < Cue.CUT)
    if column and group.cue <= Cue.TOTAL:
        closed = COLUMN
    terms = _terms(whole, parts, closed)
    if closed:
        return terms
    made = _judge.sum_of(terms.parts) or Decimal(0)
    if group.cue is Cue.BRACKET and not parts[0].opener and 2 * made >= whole.value:
        return _terms(whole, parts, BRACKET)
    excess = made > whole.value and tight(parts) and not overlapping(parts)
    need = 10 if excess and group.cue <= Cue.AMONG else 1000 if group.cue <= Cue.CUT else 10000
    if _slip_closes(terms, text, need):
        return _terms(whole, parts, SLIP)
    return None


def _slip_closes(terms: PartSum, text: str, need: int) -> bool:
    whole = terms.total.quantity
    figures = (terms.total, *terms.parts)
    if any(f.quantity.hedge for f in figures):
        return False
    step = max((f.quantity.step for f in figures), default=0) or Decimal(1)
    if max(f.quantity.value for f in figures) / step < need:
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
