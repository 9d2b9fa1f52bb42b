"""Judged relations, and which of them are worth telling.

For the engine. A check is asked of some articles before the next one is: what it runs through and looks up stays in the
caches of the processor. Two figures that a larger relation of the same family holds (each part of a sum against its
total) are no relation of their own.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from msgspec import Struct

from newsfacts.checks._check import Check, Judgement, Terms
from newsfacts.checks._index import Entry
from newsfacts.checks._needs import needed
from newsfacts.model import Analysis, Claim, Severity, Span, Verdict
from newsfacts.text.told import TOGETHER, forget

PAIR: Final = 2
"""Figures of the smallest relation."""


class Case(Struct, frozen=True, gc=False):
    """One relation of one check, judged; ``spans`` are on the page ruler."""

    check: Check[Any]
    terms: Terms
    claims: tuple[Claim, ...]
    spans: tuple[Span, ...]
    judgement: Judgement

    @property
    def severity(self) -> Severity:
        """Return how a conflict of this case counts."""
        return self.judgement.severity or self.check.severity

    @property
    def conflicts(self) -> bool:
        """Return whether no reading fits."""
        return self.judgement.verdict is Verdict.CONFLICTS


def cases_of(analyses: Sequence[Analysis], chosen: Sequence[Entry]) -> Iterator[Sequence[Case]]:
    """Yield the cases of each article, of the checks whose needs it meets, in the order of these."""
    for start in range(0, len(analyses), TOGETHER):
        together = analyses[start : start + TOGETHER]
        forget()
        asked = [(number, place) for place, each in enumerate(together) for number in needed(each, chosen)]
        cases: list[list[Case]] = [[] for _ in together]
        for number, own in groupby(sorted(asked), key=itemgetter(0)):
            check, places = chosen[number].check, [place for _, place in own]
            if check.ahead:
                check.ahead([together[place] for place in places])
            for place in places:
                _find(check, together[place], cases[place])
        yield from cases


def _find(check: Check[Any], analysis: Analysis, cases: list[Case]) -> None:
    """Find and judge; equal relations once."""
    locate = analysis.article.running.locate
    seen: set[tuple[Span, ...]] = set()
    for terms in check.find(analysis):
        claims = terms.claims()
        spans = tuple(sorted({claim.span for claim in claims} | {locate(*anchor) for anchor in terms.anchors}))
        if spans and spans not in seen:
            seen.add(spans)
            cases.append(Case(check, terms, claims, spans, check.judge(terms)))


def telling(cases: Sequence[Case]) -> Iterator[Case]:
    """Yield the cases but for pairs that hold and that a larger case of the same family implies, which holds, too."""
    larger: dict[tuple[str, Span], list[tuple[Span, ...]]] = defaultdict(list)
    for case in cases:
        if len(case.spans) > PAIR and not case.conflicts:
            for span in case.spans:
                larger[_family(case), span].append(case.spans)
    for case in cases:
        if len(case.spans) != PAIR or case.conflicts or not _implied(case, larger):
            yield case


def _implied(case: Case, larger: Mapping[tuple[str, Span], Sequence[Sequence[Span]]]) -> bool:
    """Whether a larger case holds both figures of a pair."""
    one, other = case.spans
    return any(other in spans for spans in larger.get((_family(case), one), ()))


def _family(case: Case) -> str:
    return str(case.check.code[:3])
