"""The order in which a reader wants findings, and which of the relations that hold are worth a line."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from newsfacts.data.labels import SEVERITIES
from newsfacts.model import Finding, Relation, Verdict

_RANK: Final = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def by_urgency(findings: Sequence[Finding]) -> list[Finding]:
    """The most severe first, those alike in the order of the page."""
    return sorted(findings, key=lambda finding: _RANK[finding.severity])


def holding(relations: Sequence[Relation]) -> list[Relation]:
    """The relations that hold, without those said by another: where 3 + 2 = 5 stands, nobody needs 3 ≤ 5."""
    figures = {relation.id: frozenset(claim.id for claim in relation.claims) for relation in relations}
    said = _by_figure(figures.values())
    return [
        relation
        for relation in relations
        if relation.verdict is not Verdict.CONFLICTS
        and not any(figures[relation.id] < more for claim in relation.claims[:1] for more in said[claim.id])
    ]


def _by_figure(figures: Iterable[frozenset[str]]) -> Mapping[str, list[frozenset[str]]]:
    """The sets of figures that hold a figure, by its id."""
    said: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for ids in figures:
        for name in ids:
            said[name].append(ids)
    return said
