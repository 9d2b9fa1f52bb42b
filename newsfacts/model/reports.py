"""The answer to one page: relations between its figures, what is said to the editor about them, summaries."""

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from newsfacts.model.claims import Analysis, Category, Claim
from newsfacts.model.pages import Page, Span


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


class Wording(Struct, frozen=True, gc=False):
    """A message in Chinese and in English."""

    zh: str
    en: str


class Suggestion(Struct, frozen=True):
    """A repair: what to print at ``span`` (page ruler) instead, and which slip of the pen it undoes."""

    span: Span
    replacement: str
    why: Wording


class Relation(Struct, frozen=True, gc=False):
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


class KeyFigures(Struct, frozen=True):
    """The claims of one category, the most telling first."""

    category: Category
    claims: tuple[Claim, ...]


class Keyword(Struct, frozen=True):
    """A word that says what the article is about; ``weight`` falls from 1."""

    word: str
    weight: float


class Family(Struct, frozen=True):
    """A figure that is told with its parts, in the order of the text."""

    whole: Claim
    parts: tuple[Claim, ...]


class Event(Struct, frozen=True):
    """What happened when: the claim that is the date, and the words that tell it (page ruler)."""

    date: Claim
    told: Span


class Voice(Struct, frozen=True):
    """Who is quoted: a person or a body, in the words of the article (page ruler), and what is said.

    ``office`` and ``name`` are parts of ``speaker``, ``None`` where it has no such part. Speeches are in reading order.
    """

    speaker: Span
    office: Span | None
    name: Span | None
    speeches: tuple[Span, ...]


class Summary(Struct, frozen=True):
    """What an article says, quoted from it; spans on the page ruler.

    ``gist`` is the one sentence that says most, ``sentences`` those that say more, whole and in order; then figures by
    category and the families among them, events by date, voices in the order in which they are heard, keywords.
    Everything is empty where the article is too short to be told in fewer words.
    """

    gist: Span | None
    sentences: tuple[Span, ...]
    figures: tuple[KeyFigures, ...]
    families: tuple[Family, ...]
    timeline: tuple[Event, ...]
    voices: tuple[Voice, ...]
    keywords: tuple[Keyword, ...]


class Report(Struct, frozen=True):
    """One page answered: every article read, and what was asked about them (else empty)."""

    page: Page
    analyses: tuple[Analysis, ...]
    relations: tuple[Relation, ...] = ()
    findings: tuple[Finding, ...] = ()
    summaries: tuple[Summary, ...] = ()
