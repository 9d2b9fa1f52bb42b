"""The order in which a reader wants findings: what is wrong before what is doubtful before matters of form."""

from collections.abc import Sequence
from typing import Final

from newsfacts.data.labels import SEVERITIES
from newsfacts.model import Finding

_RANK: Final = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def by_urgency(findings: Sequence[Finding]) -> list[Finding]:
    """The most severe first, those alike in the order of the page."""
    return sorted(findings, key=lambda finding: _RANK[finding.severity])
