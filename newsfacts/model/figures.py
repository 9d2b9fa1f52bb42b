"""Figures: kinds and units of amounts, and what the extraction hands on."""

from decimal import Decimal
from enum import StrEnum
from typing import Final, final

from msgspec import Struct

INFINITY: Final = Decimal("Infinity")


class Interval(Struct, frozen=True, gc=False):
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


class Period(Struct, frozen=True, gc=False):
    """Days or minutes as ISO 8601, first and last, both inclusive; ``None`` where open or unknown."""

    start: str | None
    end: str | None


@final
class Quantity(Struct, frozen=True, gc=False):
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


@final
class Skipped(Struct, frozen=True, gc=False):
    """A numeral that is no claim, with the reason; offsets on the running ruler."""

    start: int
    end: int
    reason: str


class Extraction(Struct, frozen=True):
    """Every numeral of a running text: read, set aside, or unread; each in reading order."""

    quantities: tuple[Quantity, ...]
    asides: tuple[Skipped, ...]
    unread: tuple[Skipped, ...]
