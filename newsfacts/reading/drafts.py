"""An article in the making: the strips of print it was set in, in the order of the page."""

import datetime

from msgspec import Struct, field

from newsfacts.model import BlockRole, Span


class Strip(Struct):
    """A line of print and what it is to its article; ``rows`` on the page ruler.

    ``continues`` says that it goes on with the paragraph before it, which a column or a picture broke off.
    """

    role: BlockRole
    rows: tuple[Span, ...]
    continues: bool = False

    @property
    def span(self) -> Span:
        """Where it stands on the page."""
        return self.rows[0] if len(self.rows) == 1 else Span(self.rows[0].start, self.rows[-1].end)


class Draft(Struct):
    """The strips of an article so far; ``broken`` while its last paragraph has not come to an end.

    ``bodied`` once it has a paragraph, ``ended`` while a byline or the page's imprint closes it. ``day`` is the date
    printed with it.
    """

    strips: list[Strip] = field(default_factory=list)
    bodied: bool = False
    broken: bool = False
    ended: bool = False
    continued_from: str | None = None
    day: datetime.date | None = None

    @property
    def start(self) -> int:
        """Where the article begins on the page."""
        return self.strips[0].rows[0].start

    def add(self, role: BlockRole, rows: tuple[Span, ...], *, continues: bool = False) -> None:
        """Put a strip at the end."""
        self.strips.append(Strip(role, rows, continues))

    def trim(self) -> list[Span]:
        """Take off what belongs to the page at either end, and return it."""
        first, last = 0, len(self.strips)
        while first < last and self.strips[first].role is BlockRole.FURNITURE:
            first += 1
        while last > first and self.strips[last - 1].role is BlockRole.FURNITURE:
            last -= 1
        loose = [strip.span for strip in (*self.strips[:first], *self.strips[last:])]
        self.strips = self.strips[first:last]
        return loose
