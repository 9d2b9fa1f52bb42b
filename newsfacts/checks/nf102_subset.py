"""A part that is larger than the whole it belongs to."""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.groups import Cue, Group, groups
from newsfacts.claims.levels import Gap, Level
from newsfacts.data.parts import DEFICITS
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Subset(Terms, frozen=True, kw_only=True):
    """A whole and a part of it."""

    whole: Claim
    part: Claim


def find(analysis: Analysis) -> Iterator[Subset]:
    for group in groups(analysis):
        if group.cue in (Cue.BRACKET, Cue.OPENED, Cue.AMONG, Cue.LOOSE, Cue.AFTER):
            whole = group.wholes[0]
            for part in max(group.readings, key=len):
                if whole.change or part is whole:
                    continue
                terms = Subset(whole=whole.claim, part=part.claim)
                if judge(terms).verdict is not Verdict.CONFLICTS or (
                    group.cue is Cue.AFTER and _explained(terms, analysis.text)) or _sure(group, whole, part):
                    yield terms


def _explained(terms: Subset, text: str) -> bool:
    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Subset) and judge(changed).verdict is not Verdict.CONFLICTS

    return _slips.heals(terms.claims(), text, holds)


def _sure(group: Group, whole: Level, part: Level) -> bool:
    first = group.readings[0][0]
    if first.sentence - whole.sentence > 1 and first.gap is not Gap.PARAGRAPH:
        return False
    if part not in group.readings[0] or group.cue >= Cue.LOOSE:
        return False
    if part is not first and first.gap < Gap.STOP and part.since(first) >= Gap.SEMICOLON:
        return False
    for other in group.wholes[1:]:
        if whole.since(other) <= Gap.LIST and other.value >= part.value:
            return False
    said = part.lead[part.lead.rfind(part.opener) :] if part.opener else part.label
    if len(said) > 30 or "%" in said or any(w in p.label for p in group.readings[0] for w in DEFICITS):
        return False
    return _alike(whole, part) or not any(mark in said for mark in "月日年")


def _alike(whole: Level, part: Level) -> bool:
    a = whole.label[-8:] + whole.noun[:4]
    b = part.label[-8:] + part.noun[:4]
    return any(b[i:i+2] in a for i in range(len(b)-1))


def judge(terms: Subset) -> Judgement:
    whole, part = _judge.amounts(terms.whole), _judge.amounts(terms.part)
    larger, smaller = _formula.printed(terms.whole), _formula.printed(terms.part)
    if terms.part.quantity.value <= terms.whole.quantity.value:
        verdict = Verdict.AGREES
    elif part.low <= min(whole.high, 2 * terms.whole.quantity.value):
        verdict = Verdict.ROUNDS
    else:
        verdict = Verdict.CONFLICTS
    return Judgement(
        verdict,
        f"{smaller} ≤ {larger}",
        Wording(f"部分{smaller}大于整体{larger}", f"the part {smaller} is larger than the whole {larger}"),
        stated=terms.part.quantity.value,
        high=whole.high,
        reason=_judge.reason(verdict, (terms.whole, terms.part)),
    )


CHECK: Final = Check(
    code="NF102",
    name="part-exceeds-whole",
    title=Wording("部分大于整体", "a part is larger than its whole"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
    ),
)
