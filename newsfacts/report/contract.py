"""The machine contract, ``newsfacts/1``: what the JSON of every command looks like.

The one definition: ``encode`` is checked against it by the type checker, ``newsfacts schema`` prints it as JSON
Schema, and the tests validate every output. Nothing here is imported when a command runs.

Offsets are code points of the page as read, half-open. Amounts are decimal numbers in strings.
"""

from typing import Annotated, Literal, NotRequired, TypedDict

from msgspec import Meta

from newsfacts.model import Category, Kind, Role, Severity, Span, Status, Verdict

Decimal = Annotated[str, Meta(pattern=r"^-?\d+(\.\d+)?$")]
Bound = Annotated[str, Meta(description="A decimal, or for dates the first or last day or minute, ISO 8601")]
Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Code = Annotated[str, Meta(pattern=r"^NF\d{3}$")]


class Quoted(TypedDict):
    """Words of the page and where they stand."""

    span: Span
    text: str


class Skipped(TypedDict):
    """A numeral that is no claim, and why."""

    span: Span
    text: str
    reason: str


class Period(TypedDict):
    """First and last day or minute; null where open or unknown."""

    start: str | None
    end: str | None


class Claim(TypedDict):
    """A figure: as printed (``text``), as meant (``value`` in ``unit``), and what it is about."""

    id: str
    span: Span
    text: str
    kind: Kind
    value: Decimal | None
    low: Bound | None
    high: Bound | None
    unit: str | None
    hedge: str | None
    category: Category
    metric: str | None
    subject: Quoted | None
    status: Status | None
    period: Period | None
    role: Role
    scope: Quoted | None
    sentence: Span


class Figures(TypedDict):
    """The claims of one category, the most telling first."""

    category: Category
    claims: list[str]


class Keyword(TypedDict):
    """A word that says what the article is about; ``weight`` falls from 1."""

    word: str
    weight: float


class Family(TypedDict):
    """A figure that is told with its parts, by the ids of the claims."""

    whole: str
    parts: list[str]


class Event(TypedDict):
    """What happened when: the claim that is the date, its first and last day or minute, and the words that tell it."""

    claim: str
    start: str | None
    end: str | None
    told: Quoted


class Voice(TypedDict):
    """Who is quoted, with the parts of the phrase that are office and name, and what is said, a sentence each."""

    speaker: Quoted
    office: Quoted | None
    name: Quoted | None
    speeches: list[Quoted]


class Summary(TypedDict):
    """What an article says: ``gist`` is the sentence that says most by itself. Empty where there is too little to tell.

    ``families`` are the key figures that are told with their parts, ``relations`` the ids of what was recomputed.
    """

    gist: Quoted | None
    sentences: list[Quoted]
    figures: list[Figures]
    families: list[Family]
    relations: list[str]
    timeline: list[Event]
    voices: list[Voice]
    keywords: list[Keyword]


class Dateline(Quoted):
    """Where and when a report was sent; null where not printed, or where the year is unknown."""

    place: str | None
    date: Day | None


class Article(TypedDict):
    """One article of a page, from its kicker or title to its last line. ``summary`` on ``summarize`` only."""

    id: str
    span: Span
    title: Quoted | None
    kicker: Quoted | None
    subheads: list[Quoted]
    byline: list[str]
    date: Day | None
    dateline: Dateline | None
    continued_from: str | None
    continued_to: str | None
    captions: list[Span]
    claims: list[Claim]
    summary: NotRequired[Summary]


class Relation(TypedDict):
    """Figures that must agree, recomputed by the check of that name. ``reason`` says why a near miss is accepted."""

    id: str
    check: str
    verdict: Verdict
    claims: list[str]
    spans: list[Span]
    formula: str
    stated: Decimal | None
    low: Decimal | None
    high: Decimal | None
    reason: str | None


class Suggestion(TypedDict):
    """What to print at ``span`` instead, and which slip of the pen it undoes."""

    span: Span
    replacement: str
    why: str


class Finding(TypedDict):
    """What the editor should look at. ``line`` and ``column`` count from 1 and are those of the first span."""

    code: Code
    check: str
    severity: Severity
    verdict: Verdict
    message: str
    spans: list[Span]
    line: int
    column: int
    claims: list[str]
    suggestions: list[Suggestion]


class Totals(TypedDict):
    """``error_rate``: errors per 10,000 characters; an error 1, one in a headline 2, style 0.1 and at most 1 in all."""

    relations: int
    agrees: int
    rounds: int
    conflicts: int
    errors: int
    warnings: int
    style: int
    error_rate: float


class Page(TypedDict):
    """One file. ``relations``, ``findings`` and ``totals`` on ``check``, and without matters of style on ``summarize``.

    ``replaced`` is how many bytes could not be read, ``dated`` where the date of its articles comes from.
    """

    source: str
    encoding: str
    characters: int
    replaced: int
    dated: str | None
    articles: list[Article]
    aside: list[Skipped]
    unread: list[Skipped]
    relations: NotRequired[list[Relation]]
    findings: NotRequired[list[Finding]]
    totals: NotRequired[Totals]


class Document(TypedDict):
    """What ``--format json`` prints."""

    schema: Literal["newsfacts/1"]
    pages: list[Page]


class ClaimLine(Claim):
    """A line of ``extract --format jsonl``: a claim with its file, and the article's id and date."""

    source: str
    article: str
    date: Day | None


class FindingLine(Finding):
    """A line of ``check --format jsonl``: a finding with its file."""

    source: str


class ArticleLine(Article):
    """A line of ``summarize --format jsonl``: an article with its file."""

    source: str
