"""The nouns: every value that one stage hands to the next.

All are frozen. Two rulers are in use, and every field says which it is on:

- **page**: code points of ``Page.text``, half-open. What users and the JSON contract see, as ``Span``.
- **running**: code points of ``Article.running.text``, the article as it is read: paragraphs broken by a
  column joined, captions lifted out. ``Running.locate`` maps a running range back to the page.

Amounts are exact ``Decimal`` in the base unit of ``data.units``.
"""

from bisect import bisect_right
from decimal import Decimal
from enum import StrEnum
from typing import Final

from msgspec import Struct

INFINITY: Final = Decimal("Infinity")


class Span(Struct, frozen=True, order=True, array_like=True):
    """Half-open range of code points in ``Page.text``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words the span covers."""
        return text[self.start : self.end]


class Interval(Struct, frozen=True):
    """Closed range of amounts a wording allows; either end may be infinite."""

    low: Decimal
    high: Decimal

    def __add__(self, other: "Interval") -> "Interval":
        """Range of the sum when the two amounts vary independently."""
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Interval") -> "Interval":
        """Range of the difference when the two amounts vary independently."""
        return Interval(self.low - other.high, self.high - other.low)

    def meets(self, other: "Interval") -> bool:
        """Whether some amount lies in both."""
        return self.low <= other.high and other.low <= self.high

    def contains(self, amount: Decimal) -> bool:
        """Whether the amount lies within."""
        return self.low <= amount <= self.high


class Kind(StrEnum):
    """What sort of amount a figure is, by its unit and form."""

    NUMBER = "number"
    COUNT = "count"
    MONEY = "money"
    AREA = "area"
    LENGTH = "length"
    MASS = "mass"
    VOLUME = "volume"
    ENERGY = "energy"
    POWER = "power"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    DATA = "data"
    RATE = "rate"
    PERCENT = "percent"
    POINTS = "points"
    MULTIPLE = "multiple"
    RATIO = "ratio"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    ORDINAL = "ordinal"
    AGE = "age"
    OTHER = "other"


class Category(StrEnum):
    """What is being told: the role of a figure in the news, whatever its unit."""

    INVESTMENT = "investment"
    FUNDING = "funding"
    OUTPUT = "output"
    TRADE = "trade"
    REVENUE = "revenue"
    PRICE = "price"
    JOBS = "jobs"
    BENEFICIARIES = "beneficiaries"
    TRAINING = "training"
    PEOPLE = "people"
    POPULATION = "population"
    CASUALTIES = "casualties"
    HOUSEHOLDS = "households"
    PROJECTS = "projects"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    AREA = "area"
    FACILITIES = "facilities"
    EVENTS = "events"
    SHARE = "share"
    GROWTH = "growth"
    RANK = "rank"
    TIME = "time"
    OTHER = "other"


class Status(StrEnum):
    """Whether a figure is told as intended or as the case."""

    PLANNED = "planned"
    ACTUAL = "actual"


class Role(StrEnum):
    """Part a claim plays among the figures around it."""

    TOTAL = "total"
    PART = "part"
    SHARE = "share"
    CHANGE = "change"
    PLAIN = "plain"


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


class Unit(Struct, frozen=True):
    """One row of the unit table: ``factor`` of the base unit make one of this.

    ``source`` names the standard or statute of the factor.
    """

    name: str
    base: str
    factor: Decimal
    kind: Kind
    aliases: tuple[str, ...] = ()
    discrete: bool = False
    source: str = ""


class Period(Struct, frozen=True):
    """Days or minutes as ISO 8601, first and last, both inclusive; ``None`` where open or unknown."""

    start: str | None
    end: str | None


class Quantity(Struct, frozen=True):
    """A figure as written and as meant; offsets on the running ruler.

    ``start``/``end`` cover hedge, numeral and unit; ``numeral_start``/``numeral_end`` the numeral with its
    scale word only. ``value`` is signed and in the base unit ``unit``; ``low``/``high`` what rounding and
    hedge allow, ``None`` where open. ``step`` is one in the last written digit, in base units, and 0 for
    things counted whole. ``written_unit`` is the unit as printed. A date has no value but a ``period``.
    """

    start: int
    end: int
    kind: Kind
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    hedge: str | None
    numeral_start: int
    numeral_end: int
    step: Decimal
    written_unit: str = ""
    period: Period | None = None

    @property
    def bounds(self) -> Interval:
        """The range of amounts the wording allows, infinite where open."""
        low = -INFINITY if self.low is None else self.low
        return Interval(low, INFINITY if self.high is None else self.high)


class Skipped(Struct, frozen=True):
    """A numeral that is no claim, with the reason; offsets on the running ruler."""

    start: int
    end: int
    reason: str


class Extraction(Struct, frozen=True):
    """Every numeral of a running text: read, set aside, or unread; each in reading order."""

    quantities: tuple[Quantity, ...]
    asides: tuple[Skipped, ...]
    unread: tuple[Skipped, ...]


class Piece(Struct, frozen=True):
    """``length`` code points that stand at ``running`` in the running text and at ``page`` in the page."""

    running: int
    page: int
    length: int


class Running(Struct, frozen=True):
    """An article's text as it is read, and where each piece of it stands on the page."""

    text: str
    pieces: tuple[Piece, ...]

    def locate(self, start: int, end: int) -> Span:
        """Return the page span of a running range, from its first character to its last."""
        return Span(self._page(start), self._page(end - 1) + 1)

    def _page(self, at: int) -> int:
        pieces = self.pieces
        if len(pieces) == 1:
            return at - pieces[0].running + pieces[0].page
        place = bisect_right(pieces, at, key=_running) - 1
        piece = pieces[max(place, 0)]
        return piece.page + min(at - piece.running, piece.length)


def _running(piece: Piece) -> int:
    return piece.running


class BlockRole(StrEnum):
    """What a stretch of print is to its article."""

    KICKER = "kicker"
    TITLE = "title"
    SUBTITLE = "subtitle"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BYLINE = "byline"
    JUMP = "jump"
    FURNITURE = "furniture"


class Block(Struct, frozen=True):
    """A stretch of the running text with its role; ``start``/``end`` on the running ruler."""

    role: BlockRole
    start: int
    end: int


class Article(Struct, frozen=True):
    """One article of a page; spans on the page ruler, ``blocks`` on the running ruler.

    ``date`` is the publication date, ISO 8601, where known. ``continued_from`` is the page it comes from (A1).
    """

    id: str
    span: Span
    title: Span | None
    kicker: Span | None
    subheads: tuple[Span, ...]
    byline: tuple[str, ...]
    date: str | None
    continued_from: str | None
    captions: tuple[Span, ...]
    running: Running
    blocks: tuple[Block, ...]


class Page(Struct, frozen=True):
    """The text under examination: ``text`` is built once by the reader and never edited.

    ``encoding`` is how its bytes were read, ``replaced`` how many of them could not be. ``dated`` says where the
    articles' date comes from: ``option``, ``document``, ``page``, ``file name``, or ``None`` where it is unknown.
    """

    source: str
    text: str
    encoding: str
    articles: tuple[Article, ...]
    replaced: int = 0
    dated: str | None = None


class Sentence(Struct, frozen=True):
    """A sentence of the running text and the block it stands in (index into ``Article.blocks``)."""

    start: int
    end: int
    block: int


class Claim(Struct, frozen=True):
    """A figure with what it is about. ``span`` and ``subject`` are on the page ruler.

    ``sentence`` is an index into ``Analysis.sentences``. ``metric`` is in the words of the text.
    """

    id: str
    span: Span
    quantity: Quantity
    sentence: int
    category: Category = Category.OTHER
    metric: str | None = None
    subject: Span | None = None
    status: Status | None = None
    period: Period | None = None
    role: Role = Role.PLAIN


class Analysis(Struct, frozen=True):
    """One article read: its sentences, its claims in reading order, and the numerals that are none."""

    article: Article
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    asides: tuple[Skipped, ...]
    unread: tuple[Skipped, ...]

    @property
    def text(self) -> str:
        """The running text, in which quantities and sentences have their offsets."""
        return self.article.running.text


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


class KeyFigures(Struct, frozen=True):
    """The claims of one category, the most telling first."""

    category: Category
    claims: tuple[Claim, ...]


class Keyword(Struct, frozen=True):
    """A word that says what the article is about; ``weight`` falls from 1."""

    word: str
    weight: float


class Summary(Struct, frozen=True):
    """What an article says: whole sentences of it (page ruler), its figures by category, its keywords."""

    sentences: tuple[Span, ...]
    figures: tuple[KeyFigures, ...]
    keywords: tuple[Keyword, ...]


class Report(Struct, frozen=True):
    """One page answered: every article read, and what was asked about them (else empty)."""

    page: Page
    analyses: tuple[Analysis, ...]
    relations: tuple[Relation, ...] = ()
    findings: tuple[Finding, ...] = ()
    summaries: tuple[Summary, ...] = ()
