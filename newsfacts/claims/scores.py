"""Scores whose words say who won.

For the check of ranks. Offsets are on the running ruler. Blind to scores told in two numbers apart.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.data.ranks import BEHIND, DRAW, LOST, WON
from newsfacts.model import Analysis
from newsfacts.text.patterns import pattern
from newsfacts.text.spots import Spots, at_spots

_SCORE: Final = "([0-9](?<![0-9:：].)[0-9]{0,2})[比:：-]([0-9]{1,3})(?![0-9:：])"

_OUTCOMES: Final = (*WON, *LOST, *BEHIND, DRAW, "净胜")

_DIGITS: Final = "0123456789"
_SCORES: Final = Spots("比:：-", _DIGITS, 1, (1, 2, 3), _DIGITS, after=_DIGITS, near=_OUTCOMES, reach=24)

_SUFFERED: Final = "被"
"""What before a score makes the outcome behind it that of the other side: 被 0 比 4 横扫."""

_LEVELLED: Final = "(?:扳|追|战|打|踢|逼)(?:成|为|平为|平成)了?$"
"""What before a score with 平 behind it makes it a draw: 扳成 2 比 2 平."""

_MARGIN: Final = "[^。；0-9]{0,14}?净胜[^，。；0-9]{0,4}([0-9]{1,3})[分球]"

_STILL: Final = "[，,]?(?:仍|依然|还是)[^，。；]{0,6}(?:" + "|".join(BEHIND) + ")"

_BY: Final = "以"
"""What before a score makes it that of the side told of: 以 1 比 3 负于."""


class Score(Struct, frozen=True):
    """A score from ``start`` to ``end``, the own side first; ``won`` or ``drawn`` by the words, else no draw.

    ``turned`` says that it is told from the side that lost, ``margin`` by how much it is told to be won.
    """

    start: int
    end: int
    ours: int
    theirs: int
    won: bool
    drawn: bool = False
    turned: bool = False
    margin: int | None = None


def scores(analysis: Analysis) -> Iterator[Score]:
    """Yield each score that words judge."""
    text = analysis.text
    for match in at_spots(text, _SCORE, _SCORES):
        words = text[match.end() : match.end() + 10]
        ours, theirs = int(match[1]), int(match[2])
        if margin := pattern(_MARGIN).match(text, match.end()):
            yield Score(match.start(1), margin.end(), ours, theirs, won=True, margin=int(margin[1]))
        if words.startswith(WON) and _SUFFERED in text[max(0, match.start() - 4) : match.start()]:
            continue
        if words.startswith(WON):
            yield Score(match.start(1), match.end(), ours, theirs, won=True)
        elif words.startswith(LOST) and text[match.start() - 1] == _BY and ours != theirs:
            yield Score(match.start(1), match.end(), theirs, ours, won=True, turned=True)
        elif DRAW in text[match.end() : match.end() + 2] and pattern(_LEVELLED).search(
            text[max(0, match.start() - 6) : match.start()]
        ):
            yield Score(match.start(1), match.end(), ours, theirs, won=False, drawn=True)
        elif ours == theirs and pattern(_STILL).match(words):
            yield Score(match.start(1), match.end(), ours, theirs, won=False)
