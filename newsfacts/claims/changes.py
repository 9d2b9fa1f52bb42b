"""Which figures are levels, and which tell how a level changed, and which way.

For shares and for rates of change, which must not take ``比上年增加 5.4万名`` for an amount of its own. Read off the
words before a figure: ``增加了`` makes a change, ``增加到`` a new level, ``从`` an old one. Blind to a change that
stands before its verb (三成的增长) and to one told only by a table.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import by_place, opening
from newsfacts.data.changes import COMPARED, COMPARISONS, FALLS, FILLERS, NOT_COMPARED, RATE_NOUNS, REACHED, RISES
from newsfacts.model import Kind, Quantity
from newsfacts.text.patterns import by_sign, holds

AMOUNTS: Final = frozenset(
    {
        Kind.COUNT, Kind.MONEY, Kind.AREA, Kind.LENGTH, Kind.MASS, Kind.VOLUME, Kind.ENERGY, Kind.POWER, Kind.DATA,
        Kind.NUMBER, Kind.RATE, Kind.SPEED,
    }
)  # fmt: skip
"""Kinds of figures that may be a level or the change of one."""

NO_AMOUNTS: Final = frozenset({None, "", "大", "强", "方面", "届", "次", "年"})
"""Units of what is told of, not of how much there is: 三大区域, 百强."""

SCALED: Final = 1000
"""Last digit of a figure in 万 or 亿, which tells how many though no unit is printed: 网民 9.04 亿."""

SIZES: Final = frozenset(
    {"以上", "以下", "以内", "及以上", "及以下", "不超过", "不低于", "不少于", "不高于", "至少", "最多", "至多"}
)
"""Hedges of a size class (投资 800万元以上的项目) and of a limit (总人数不超过 2200 人)."""

_WINDOW: Final = 12
_DIRECTIONS: Final = {**dict.fromkeys(FALLS, -1), **dict.fromkeys(RISES, 1)}
_ENDS: Final = by_sign(sorted(_DIRECTIONS, key=len, reverse=True), at=-1)
_LAST: Final = frozenset(_ENDS)
_FILLERS: Final = by_sign(FILLERS, at=-1)
_TELLING: Final = _LAST | _FILLERS.keys() | {word[-1] for word in REACHED}
"""Last characters of the words before a figure that is a change, unless they compare: 比上年多完成."""
_NEAR: Final = 4
"""Characters before a figure in which 多 and its like stand."""


def is_amount(quantity: Quantity) -> bool:
    """Return whether a figure tells how much there is of something, be it a level or a change."""
    if quantity.kind not in AMOUNTS or quantity.hedge in SIZES or quantity.value is None:
        return False
    return quantity.unit not in NO_AMOUNTS or (quantity.unit is None and quantity.step >= SCALED)


class Way(StrEnum):
    """Whether a figure is how much something changed, or what it came to."""

    BY = "by"
    TO = "to"


BY, TO = Way
"""The same by themselves: to reach a member through its class takes as long as a call."""


class Motion(Struct, frozen=True, gc=False):
    """A word of change before a figure: 1 for a rise, -1 for a fall; ``start`` is where the word begins."""

    way: Way
    direction: int
    start: int


def motion(text: str, quantity: Quantity) -> Motion | None:
    """Return the change that the words right before a figure tell of, ``None`` where they tell of none."""
    return _motion(text, quantity.start)


@by_place
def _motion(text: str, start: int) -> Motion | None:
    words = text[start - _WINDOW if start > _WINDOW else 0 : start].rstrip()
    if words[-1:] not in _TELLING and not holds(words[-_NEAR:], COMPARED):
        return None
    origin = max(opening(text, start), start - _WINDOW)
    words = text[origin:start].rstrip()
    return _to(words, origin) or _by(words, origin)


def _to(words: str, origin: int) -> Motion | None:
    """Read 增加到."""
    if not words.endswith(REACHED):
        return None
    for suffix in REACHED:
        if words.endswith(suffix) and (found := _verb(words[: -len(suffix)])):
            word, direction = found
            if suffix != "为" or word not in RATE_NOUNS:
                return Motion(TO, direction, origin + len(words) - len(suffix) - len(word))
    return None


def _by(words: str, origin: int) -> Motion | None:
    """Read 增加了, 涨幅为, 比上年多; 新增 tells of a change only where the clause compares."""
    bare = _bare(words)
    if found := _verb(bare) or _compared(bare):
        word, direction = found
        told = bare[: -len(word)]
        if word == "升" and told.endswith("每"):
            return None  # by the litre
        if told.endswith("新") and not holds(told, COMPARISONS):
            return None
        return Motion(BY, direction, origin + len(bare) - len(word))
    return None


def reached(words: str) -> int | None:
    """Return which way words between two levels say that an amount went: 增加到 up, 降至今年的 down, 到 alone 0.

    ``None`` where they do not say that one level became the other.
    """
    met = None
    for place, char in enumerate(words):
        if char in "到至为成":
            if found := _verb(words[:place]):
                return found[1]
            if char in "到至":
                met = 0
    return met


def is_change(text: str, quantity: Quantity) -> bool:
    """Return whether a figure says by how much something changed."""
    found = _motion(text, quantity.start)
    return found is not None and found.way is BY


def _bare(words: str) -> str:
    """Return the words without what may stand between a verb and its figure."""
    while words[-1:] in _FILLERS and words.endswith(FILLERS):
        filler = next(each for each in _FILLERS[words[-1]] if words.endswith(each))
        words = words[: -len(filler)].rstrip()
    return words


def _verb(words: str) -> tuple[str, int] | None:
    """Return the longest word of change that the words end in, and which way it goes."""
    for word in _ENDS.get(words[-1:], ()):
        if words.endswith(word):
            return word, _DIRECTIONS[word]
    return None


def _compared(words: str) -> tuple[str, int] | None:
    """Read 多 or 少 right before a figure, and 多, 少, 高, 低 with their verb (多完成) where the clause compares."""
    tail = words[-_NEAR:]
    if COMPARED.keys().isdisjoint(tail):
        return None
    back = next(place for place in range(1, len(tail) + 1) if tail[-place] in COMPARED)
    told = words[:-back]
    if told[-1:] in NOT_COMPARED:
        return None
    char = words[-back]
    plain = back == 1 and char in "多少"
    return (words[-back:], COMPARED[char]) if plain or holds(told, COMPARISONS) else None
