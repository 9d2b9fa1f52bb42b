"""An article in the making: the strips of print it was set in, in the order of the page."""

from msgspec import Struct, field

from newsfacts.model import BlockRole

HEADING = frozenset({BlockRole.KICKER, BlockRole.TITLE, BlockRole.SUBTITLE})
"""Roles of what stands above an article."""


class Strip(Struct):
    """A line of print and what it is to its article; offsets on the page ruler.

    ``continues`` says that it goes on with the paragraph before it, which a column, a picture or the width broke off.
    """

    role: BlockRole
    start: int
    end: int
    continues: bool = False


class Draft(Struct):
    """The strips of an article so far; ``broken`` while its last paragraph has not come to an end.

    ``bodied`` once it has a paragraph, ``ended`` once a byline or the page's imprint has closed it.
    """

    strips: list[Strip] = field(default_factory=list)
    bodied: bool = False
    broken: bool = False
    ended: bool = False
    continued_from: str | None = None

    @property
    def start(self) -> int:
        """Where the article begins on the page."""
        return self.strips[0].start

    def add(self, role: BlockRole, start: int, end: int, *, continues: bool = False) -> None:
        """Put a strip at the end."""
        self.strips.append(Strip(role, start, end, continues))
