"""Claims: figures with what they are about."""

from enum import StrEnum

from msgspec import Struct

from newsfacts.model.figures import Period, Quantity, Skipped
from newsfacts.model.pages import Article, Sentence
from newsfacts.model.places import Span


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


class Claim(Struct, frozen=True, gc=False):
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
