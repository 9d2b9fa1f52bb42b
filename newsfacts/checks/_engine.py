"""From readings to relations and findings: run the checks, judge, repair, and say each thing once.

The one place that knows all checks at once. A check only finds and judges; identity, order, repair and restraint
are here: relations are numbered in reading order, equal ones kept once, and **a figure already found contradictory
is not built upon**: a second conflict that rests on it is not told, unless the same repair heals it, too. Two figures
that a larger relation of the same family holds (each part of a sum against its total) are no relation of their own.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.checks import _repair
from newsfacts.checks._cases import PAIR, Case, cases_of, telling
from newsfacts.checks._index import Entry
from newsfacts.model import (
    Analysis,
    Claim,
    Finding,
    Page,
    Relation,
    Severity,
    Span,
    Suggestion,
    Verdict,
    Wording,
)

REPAIRED: Final = 40
"""Conflicts of one article for which repairs are sought: beyond, the article is no prose."""

FIGURES: Final = 16
"""Figures of one relation that are tried for a slip."""

SUGGESTIONS: Final = 3
"""Repairs shown for one conflict."""

_TELLING: Final = (_repair.SWAPPED, _repair.ZERO, _repair.POINT, _repair.SCALE)
"""Slips that are told even where many amounts would fit."""

_TRUST: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.STYLE: 2}


class Remedy(Struct, frozen=True):
    """A slip that heals a case: the figure, what to print, how many relations speak for it.

    ``exact`` where the case then fits as written, without room made by rounding or a hedge.
    """

    claim: Claim
    suggestion: Suggestion
    healed: int
    rank: int
    exact: bool


def run(
    page: Page, analyses: Sequence[Analysis], chosen: Sequence[Entry]
) -> tuple[tuple[Relation, ...], tuple[Finding, ...]]:
    """Return every relation of a page and every finding, each in reading order."""
    return next(run_all([(page, analyses)], chosen))


def run_all(
    pages: Iterable[tuple[Page, Sequence[Analysis]]], chosen: Sequence[Entry]
) -> Iterator[tuple[tuple[Relation, ...], tuple[Finding, ...]]]:
    """Yield the same of some pages; the checks are asked of all their articles together."""
    pages = list(pages)
    judged = cases_of([analysis for _, analyses in pages for analysis in analyses], chosen)
    for page, analyses in pages:
        cases: list[Case] = []
        findings: list[Finding] = []
        for analysis, found in zip(analyses, judged, strict=False):
            cases += found
            findings += _findings(page, analysis, found)
        yield _relations(cases), tuple(sorted(findings, key=_place))


def _place(finding: Finding) -> tuple[Span, str]:
    return (finding.spans[0], finding.code)


def _relations(cases: Iterable[Case]) -> tuple[Relation, ...]:
    figured = telling([case for case in cases if case.severity is not Severity.STYLE])
    ordered = sorted(figured, key=lambda case: (case.spans, case.check.code))
    return tuple(_relation(f"r{number}", case) for number, case in enumerate(ordered, 1))


def _relation(name: str, case: Case) -> Relation:
    said = case.judgement
    return Relation(
        id=name,
        check=case.check.name,
        verdict=said.verdict,
        claims=case.claims,
        spans=case.spans,
        formula=said.formula,
        stated=said.stated,
        low=said.low,
        high=said.high,
        reason=said.reason,
    )


def _findings(page: Page, analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:
    conflicts = sorted((case for case in cases if case.conflicts), key=_trust)
    if not conflicts:
        return
    standing = _by_claim(cases)
    suspects: set[str] = set()
    for number, case in enumerate(conflicts):
        remedies = _remedies(page, analysis, case, standing) if number < REPAIRED else ()
        if case.severity is not Severity.STYLE:
            ids = {claim.id for claim in case.claims}
            named = {remedy.claim.id for remedy in remedies}
            if ids & suspects and not named & suspects:
                continue
            suspects |= named if len(named) == 1 else ids
        yield _finding(analysis, case, remedies)


def _trust(case: Case) -> tuple[int, str]:
    return (_TRUST[case.severity], case.check.code)


def _by_claim(cases: Iterable[Case]) -> Mapping[str, Sequence[Case]]:
    standing: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if case.severity is not Severity.STYLE:
            for claim in case.claims:
                standing[claim.id].append(case)
    return standing


def _finding(analysis: Analysis, case: Case, remedies: Sequence[Remedy]) -> Finding:
    said = case.judgement
    locate = analysis.article.running.locate
    slips = tuple(remedy.suggestion for remedy in remedies[:SUGGESTIONS])
    told = {(slip.span, slip.replacement) for slip in slips}
    own = [Suggestion(locate(fix.start, fix.end), fix.replacement, fix.why) for fix in said.repairs]
    new = tuple(fix for fix in own if (fix.span, fix.replacement) not in told)
    suspect = _suspect(case, remedies)
    return Finding(
        code=case.check.code,
        check=case.check.name,
        severity=case.severity,
        verdict=said.verdict,
        message=_message(analysis, said.message, suspect),
        spans=case.spans,
        claims=case.claims,
        suggestions=(*slips, *new) if suspect and not _repaired(case, suspect) else (*new, *slips),
    )


def _suspect(case: Case, remedies: Sequence[Remedy]) -> Claim | None:
    """Return the figure most likely wrong, where the relations point to one.

    Two relations must do so under a bound alone, or where the check itself would repair another figure.
    """
    if not remedies or (len(remedies) > 1 and remedies[1].claim is not remedies[0].claim):
        return None
    said, claim = case.judgement, remedies[0].claim
    bounded = said.low is None and said.high is not None
    elsewhere = said.repairs and not _repaired(case, claim)
    return None if (bounded or elsewhere) and remedies[0].healed < PAIR else claim


def _repaired(case: Case, claim: Claim) -> bool:
    """Whether the check itself has a repair for a figure."""
    return any(fix.start == claim.quantity.numeral_start for fix in case.judgement.repairs)


def _message(analysis: Analysis, message: Wording, suspect: Claim | None) -> Wording:
    """Name the figure that is most likely wrong, if one is."""
    if suspect is None:
        return message
    quantity = suspect.quantity
    figure = analysis.text[quantity.numeral_start : quantity.numeral_end]
    return Wording(f"{message.zh}；疑误在“{figure}”", f"{message.en}; most likely wrong: {figure}")


def _remedies(page: Page, analysis: Analysis, case: Case, standing: Mapping[str, Sequence[Case]]) -> tuple[Remedy, ...]:
    """Return the slips that heal the case and break nothing else, the best supported and likeliest first.

    Where one makes it fit as written, those that fit by rounding alone are not told.
    """
    if case.severity is Severity.STYLE or len(case.claims) > FIGURES:
        return ()
    found = [remedy for claim in case.claims for remedy in _of_figure(page, analysis, claim, case, standing[claim.id])]
    told = [remedy for remedy in found if remedy.exact] or found
    return tuple(sorted(told, key=lambda remedy: (-remedy.healed, remedy.rank, remedy.claim.span)))


def _of_figure(page: Page, analysis: Analysis, claim: Claim, case: Case, others: Sequence[Case]) -> Iterator[Remedy]:
    quantity = claim.quantity
    printed = analysis.text[quantity.numeral_start : quantity.numeral_end]
    span = analysis.article.running.locate(quantity.numeral_start, quantity.numeral_end)
    if span.of(page.text) != printed:
        return  # broken by a column: no single span to print over
    for slip in _tried(case, claim, printed):
        changed = _repair.rewritten(claim, printed, slip)
        if changed and (healed := _healed(claim, changed, case, others)):
            exact = case.check.verdict_on(case.terms.replacing(claim, changed)) is Verdict.AGREES
            yield Remedy(claim, Suggestion(span, slip.numeral, slip.why), healed, _repair.ORDER.index(slip.why), exact)


def _tried(case: Case, claim: Claim, printed: str) -> Iterator[_repair.Slip]:
    """Yield the slips that may heal a case; under a bound alone, almost any other digit would do."""
    bounded = case.judgement.low is None and case.judgement.high is not None
    misses, value, now = case.check.misses, claim.quantity.value, _repair.amount_of(printed)
    factor = value / now if misses and value and now else None
    for slip in _repair.slips(printed):
        if bounded and slip.why not in _TELLING:
            continue
        if misses and factor and misses(case.terms, claim, slip.amount * factor, slip.step * abs(factor)):
            continue
        yield slip


def _healed(old: Claim, new: Claim, case: Case, others: Sequence[Case]) -> int:
    """Return how many conflicts a change heals; 0 where it leaves this one or breaks a relation that held."""
    healed = 0
    for other in (case, *[each for each in others if each is not case]):
        verdict = other.check.verdict_on(other.terms.replacing(old, new))
        if verdict is Verdict.CONFLICTS and (other is case or not other.conflicts):
            return 0
        healed += other.conflicts and verdict is not Verdict.CONFLICTS
    return healed
