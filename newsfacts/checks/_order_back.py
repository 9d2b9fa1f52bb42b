"""Finder of courses told from their end: what is finished in one clause cannot be begun later in the next.

For the check of order in time. Reads 「该桥1998年通车，1999年破土动工」: both clauses are of one thing, since the
second names none. Silent where a word makes it a second round (二期, 扩建, 重新).
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._order import Order, comparable, neighbours
from newsfacts.checks._time import passage, told
from newsfacts.data.courses import BEGUN_BEFORE
from newsfacts.model import Analysis
from newsfacts.text.patterns import pattern

_ENDINGS: Final = "|".join(sorted({word for words in BEGUN_BEFORE.values() for word in words}))

_ENDED: Final = rf"^[^，。；、]{{0,8}}?({_ENDINGS})[^，。；、]{{0,2}}，$"

_BEGUN: Final = rf"^[^，。；、]{{0,4}}?({'|'.join(BEGUN_BEFORE)})"

_AGAIN: Final = r"[二三]期|[又再另新]|扩建|续建|后续|重|分|支线|延伸|曾|前"
"""What makes the later beginning one of another thing."""

_LOOK: Final = 20


def courses_back(analysis: Analysis) -> Iterator[Order]:
    """Yield the endings told before a later beginning of the same course."""
    text = analysis.text
    for one, other, between in neighbours(analysis):
        ended = pattern(_ENDED).match(between) if len(between) <= _LOOK else None
        if ended is None:
            continue
        rest = passage(text, other.quantity.end, other.quantity.end + _LOOK)
        begun = pattern(_BEGUN).match(rest)
        if begun is None or ended[1] not in BEGUN_BEFORE[begun[1]] or pattern(_AGAIN).search(ended[0] + rest):
            continue
        if len(pair := told(analysis, (one, other))) == 2 and comparable(*pair):
            last, first = pair
            words = f"{first.words}{begun[1]}，{last.words}{ended[1]}"
            yield Order((one, other), (), first.first, last.last, words, "after")
