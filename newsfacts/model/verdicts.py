"""Relations between figures, and what is said to the editor about them."""

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from newsfacts.model.claims import Claim
from newsfacts.model.places import Span


class Verdict(StrEnum):
    """How the figures of a relation stand to each other."""

    AGREES = "agrees"
    ROUNDS = "rounds"
    CONFLICTS = "conflicts"


class Severity(StrEnum):
    """How a finding counts: an error, a question to the reporter, or a matter of form."""

    ERROR = "error"
    WARNING = "warning"
    STYLE = "style"


class Wording(Struct, frozen=True):
    """A message in Chinese and in English."""

    zh: str
    en: str


class Suggestion(Struct, frozen=True):
    """A repair: what to print at ``span`` (page ruler) instead, and which slip of the pen it undoes."""

    span: Span
    replacement: str
    why: Wording


class Relation(Struct, frozen=True):
    """Figures that must agree, recomputed.

    ``spans`` (page ruler, in order) hold every figure that takes part, and for a list its extent. ``stated`` is the
    figure printed, ``low``/``high`` what the others allow. ``reason`` says why a near miss is accepted.
    """

    id: str
    check: str
    verdict: Verdict
    claims: tuple[Claim, ...]
    spans: tuple[Span, ...]
    formula: str
    stated: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    reason: Wording | None = None


class Finding(Struct, frozen=True):
    """What a check has to say to the editor about one relation, or about the form of one figure."""

    code: str
    check: str
    severity: Severity
    verdict: Verdict
    message: Wording
    spans: tuple[Span, ...]
    claims: tuple[Claim, ...]
    suggestions: tuple[Suggestion, ...] = ()
