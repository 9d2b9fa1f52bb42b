"""Parts that do not add up to the total they belong to."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _repair
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.closure import by_place, closed_by, overlapping, tight
from newsfacts.claims.groups import Cue, Group, Level, groups
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.data.parts import DEFICITS, SUMMED
from newsfacts.claims import closure
from newsfacts.claims.levels import Gap

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
    held: dict[str, Cue] = {}
    totals: list[Level] = []
    pending: list[Group] = []
    standing: set[tuple[int,int]] = set()
    for group in found:
        sum_ = _holding(group)
        if sum_:
            yield sum_
            for part in sum_.parts:
                held.setdefault(part.id, group.cue)
            standing.add((group.list_at, len(sum_.parts)))
            totals.append(next(w for w in group.wholes if w.claim is sum_.total))
        else:
            pending.append(group)
    for group in pending:
        if sum_ := _broken(group, analysis.text, held, standing, totals):
            yield sum_
            for part in sum_.parts:
                held.setdefault(part.id, Cue.BRACKET)


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
            if group.cue >= Cue.CUT and not _telling(terms, v) and not closed_by(whole, parts, opened=group.cue <= Cue.NEXT):
                continue
            return terms
    return None


def _telling(terms: PartSum, verdict: Verdict) -> bool:
    whole = terms.total.quantity
    if verdict is Verdict.AGREES and not whole.hedge:
        return whole.value / (whole.step or 1) >= (20 if len(terms.parts)<3 else 10)
    width = sum((p.quantity.step for p in terms.parts), whole.step)
    return bool(width) and whole.value / width >= 300 and not whole.hedge


def _broken(group: Group, text: str, held: dict[str, Cue], standing, totals) -> PartSum | None:
    if group.cue is Cue.LOOSE: return None
    parts = group.readings[0]
    if len(parts) < 2: return None
    if any(held.get(part.claim.id, 99) <= (99 - 1 if group.cue >= Cue.SIDES else group.cue) for part in parts):
        return None
    wholes = [w for w in group.wholes[:1]]
    if group.cue in (Cue.CUT, Cue.FOLLOWS):
        wholes = list(group.wholes)
        near = [t for t in totals if t.unit == parts[0].unit and t.place < parts[0].place]
        if near:
            t = max(near, key=lambda t: t.place)
            if wholes[0].claim.id in held:
                wholes = [t] + [w for w in wholes if w is not t]
        if group.cue is Cue.CUT: wholes = wholes[:1]
    for whole in wholes:
        if whole in parts or whole.change: continue
        r = _closed_terms(group, whole, standing, first=whole is wholes[0])
        if r and (group.cue <= Cue.AMONG or _slip_closes(r, text, 10, False)): return r
    for whole in wholes:
        if whole in parts or whole.change: continue
        r = _slipped(group, whole, text)
        if r: return r
    return None


def _closed_terms(group, whole, standing, first):
    parts = group.readings[0]
    if (group.list_at, len(parts)) in standing and (group.cue <= Cue.NEXT or first):
        return _terms(whole, parts, COLUMN)
    if not first: return None
    opened = group.cue <= Cue.NEXT and group.cue is not Cue.CUT
    for r in group.readings:
        if len(r) > 1 and (closed := closed_by(whole, r, opened=group.cue <= Cue.CUT)):
            return _terms(whole, r, closed)
        if group.cue is Cue.NEXT and len(r)>1 and r[-1].place - r[0].place == len(r)-1 and whole.value >= max(p.value for p in r) and closure.sides(whole, r, opened=True):
            return _terms(whole, r, closure.SIDES)
    made = _judge.sum_of([p.claim for p in parts]) or Decimal(0)
    if group.cue is Cue.BRACKET and not parts[0].opener and 2 * made >= whole.value:
        return _terms(whole, parts, BRACKET)
    if group.cue in (Cue.BRACKET, Cue.AMONG) and not parts[0].opener and by_place(parts) and whole.quantity.step == 0:
        return _terms(whole, parts, closure.PLACE)
    if group.cue is Cue.REST and len(parts) == 2 and whole.sentence == parts[-1].sentence:
        return _terms(whole, parts, closure.REST)
    if group.cue is Cue.TOTAL and any(w in whole.label for w in SUMMED) and tight((*parts, whole)) and whole.place == parts[-1].place + 1:
        return _terms(whole, parts, closure.ANNOUNCED)
    return None


def _slipped(group, whole, text):
    for parts in group.readings[:2]:
        if len(parts) < 2: continue
        terms = _terms(whole, parts)
        made = _judge.sum_of(terms.parts) or Decimal(0)
        excess = made > whole.value and (tight(parts) or parts[0].gap >= Gap.STOP) and not overlapping(parts)
        if overlapping(parts) or any(w in p.label for p in parts for w in DEFICITS): return None
        if group.cue <= Cue.AMONG:
            need = 10 if excess else 1000
        elif group.cue <= Cue.CUT:
            need = 1000
        else:
            need = 50000
        if _slip_closes(terms, text, need, group.cue <= Cue.AMONG):
            return _terms(whole, parts, SLIP)
    return None


def _slip_closes(terms: PartSum, text: str, need: int, coarse: bool) -> bool:
    whole = terms.total.quantity
    figures = (terms.total, *terms.parts)
    if any(f.quantity.hedge not in (None, "约", "左右", "大约") for f in figures):
        return False
    step = max((f.quantity.step for f in figures), default=0) or Decimal(1)
    gap = whole.value - _judge.sum_of(terms.parts)
    slack = sum((f.quantity.step for f in figures), Decimal(0)) / 2
    for f in figures:
        q = f.quantity
        wanted = q.value - gap if f is terms.total else q.value + gap
        if wanted <= 0: continue
        others = [o for o in figures if o is not f]
        printed = text[q.numeral_start:q.numeral_end]
        for s in _repair.slips(printed):
            new = _repair.rewritten(f, printed, s)
            if new:
                steps = {o.quantity.step for o in others} | {new.quantity.step}
                slack = max(steps) / 2 if len(steps) > 1 else 0
                if abs(new.quantity.value - wanted) <= slack:
                    st = max(max(max(o.quantity.step for o in others), new.quantity.step) or 1, min(_last(x) for x in (*others, new)))
                    top = max(max(o.quantity.value for o in others), new.quantity.value)
                    limit = need // 10 if need == 1000 and _rare(printed, s) else need
                    if top / st >= limit:
                        return True
    return False


def _rare(printed, s):
    return s.why in (_repair.SWAPPED, _repair.POINT, _repair.SCALE, _repair.ZERO) or s.numeral[:-1] == printed or printed == s.numeral + s.numeral[-1]

def _last(f):
    return Decimal(1).scaleb(int(f.quantity.value.normalize().as_tuple().exponent))

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
