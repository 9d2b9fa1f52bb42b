"""Claims: figures with what they are about."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Final

from msgspec import Struct

from newsfacts.model.figures import Period, Quantity, Skipped
from newsfacts.model.pages import Article, Sentence, Span


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


class Meaning(Struct, frozen=True, gc=False):
    """What a figure is about. ``metric`` is in the words of the text, ``subject`` and ``scope`` on the page ruler."""

    category: Category = Category.OTHER
    metric: str | None = None
    subject: Span | None = None
    status: Status | None = None
    period: Period | None = None
    role: Role = Role.PLAIN
    scope: Span | None = None


_UNREAD: Final = Meaning()


class Claim(Struct, frozen=True, gc=False):
    """A figure with what it is about. ``span`` is on the page ruler, ``sentence`` an index into ``Analysis.sentences``.

    ``meanings`` has the meaning of each figure of the article by its ``Quantity.start``; they are read when first asked
    for, because the checks need none of them.
    """

    id: str
    span: Span
    quantity: Quantity
    sentence: int
    meanings: Mapping[int, Meaning] = {}

    @property
    def meaning(self) -> Meaning:
        """What the figure is about, as one value."""
        return self.meanings.get(self.quantity.start, _UNREAD)

    @property
    def category(self) -> Category:
        """What is being told: the role of the figure in the news."""
        return self.meaning.category

    @property
    def metric(self) -> str | None:
        """The words that name the quantity."""
        return self.meaning.metric

    @property
    def subject(self) -> Span | None:
        """Where the article says whose figure it is."""
        return self.meaning.subject

    @property
    def status(self) -> Status | None:
        """Whether it is told as intended or as the case."""
        return self.meaning.status

    @property
    def period(self) -> Period | None:
        """When it is from."""
        return self.meaning.period

    @property
    def role(self) -> Role:
        """The part it plays among the figures around it."""
        return self.meaning.role

    @property
    def scope(self) -> Span | None:
        """Where the article says for which area or body it is told: 全市."""
        return self.meaning.scope


class Analysis(Struct, frozen=True, dict=True):
    """One article read: its sentences, its claims in reading order, and the numerals that are none."""

    article: Article
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    asides: tuple[Skipped, ...]
    unread: tuple[Skipped, ...]

    @cached_property
    def text(self) -> str:
        """The running text, in which quantities and sentences have their offsets; checks ask for it at every look."""
        return self.article.running.text
