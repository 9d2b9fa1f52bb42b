"""Find the words of an article that say what its figures are: one pass, the longest word first.

For the rest of ``claims``. A cue is a word of ``data.themes`` or a status mark of ``data.status`` with its place on the
running ruler. The index is built at import from plain dictionaries in a millisecond; a regular expression of as many
words would take fifty.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

from msgspec import Struct

from newsfacts.data.categories import CATEGORY, NOUNS
from newsfacts.data.status import ACTUAL, BEFORE_VERBS, NEITHER, PLANNED
from newsfacts.data.themes import WORDS, Theme
from newsfacts.model import Category, Status
from newsfacts.text.patterns import holds, places


class Sense(Struct, frozen=True):
    """What a word says: its themes, the category it makes with each sort of unit, the status it marks if any.

    ``strong`` words name the quantity or what happens to it; the others only name what is counted.
    """

    themes: frozenset[str]
    category: dict[str, Category]
    strong: bool
    status: Status | None = None


class Cue(Struct, frozen=True, gc=False):
    """A word with a sense; ``start``/``end`` on the running ruler."""

    start: int
    end: int
    sense: Sense


_SILENT: Final = frozenset(
    {Theme.VERB, Theme.NEUTRAL, Theme.ACTION, Theme.SHARE, Theme.RATE, Theme.CHANGE, Theme.LEVEL}
)


@cache
def sense_of(themes: frozenset[str], status: Status | None = None) -> Sense:
    """Return the sense of a word that stands under these themes."""
    category: dict[str, Category] = {}
    for theme in sorted(themes):
        for group, value in CATEGORY.get(theme, {}).items():
            category.setdefault(group, value)
    return Sense(themes, category, bool(themes - NOUNS - _SILENT), status)


def _senses() -> dict[str, Sense]:
    """Every word with its sense; a word under several themes has them all."""
    senses: dict[str, Sense] = dict.fromkeys(NEITHER.split(), sense_of(frozenset()))
    for theme, words in WORDS.items():
        row = dict.fromkeys(words.split(), sense_of(frozenset({theme})))
        row |= {word: sense_of(senses[word].themes | {theme}) for word in row.keys() & senses.keys()}
        senses |= row
    for status, marks in ((Status.PLANNED, [*PLANNED.split(), *BEFORE_VERBS]), (Status.ACTUAL, ACTUAL.split())):
        row = dict.fromkeys(marks, sense_of(frozenset(), status))
        row |= {word: sense_of(senses[word].themes, status) for word in row.keys() & senses.keys()}
        senses |= row
    return senses


_SENSES: Final = _senses()
_ONE: Final = range(1, 2)
_WILL: Final = "将"
_DOING: Final = frozenset({Theme.VERB, Theme.AID, Theme.SPENDING, Theme.TRAINING, Theme.CHANGE, Theme.JOBS})
"""Themes of verbs of two characters: 将 before one of them intends."""

_SINGLES: Final = ("已", _WILL, *(word for word, verbs in BEFORE_VERBS.items() if not verbs))
"""Marks of one character, whatever follows them, and one before verbs that a table of pairs would be long for."""


def _lengths() -> dict[str, range]:
    """The first two characters of every word, with how long a word that starts so may be, the longest first."""
    words = sorted(_SENSES, key=len)
    down = [range(length, 1, -1) for length in range(len(words[-1]) + 1)]
    lengths = {word[:2]: down[len(word)] for word in words}  # of those that start alike, the longest is the last
    for word, verbs in BEFORE_VERBS.items():
        for verb in verbs:
            lengths.setdefault(word + verb, _ONE)
    return lengths


_LENGTHS: Final = _lengths()


def _intends(text: str, at: int) -> bool:
    """Whether a single character is a mark where it stands: 将 before a verb is, before a noun it means 把."""
    verbs, following = BEFORE_VERBS.get(text[at]), text[at + 1 : at + 2]
    if not verbs or (following and following in verbs):
        return True
    doing = _SENSES.get(text[at + 1 : at + 3]) if text[at] == _WILL else None
    return doing is not None and not doing.themes.isdisjoint(_DOING)


def find(text: str, start: int, end: int, figures: Iterable[tuple[int, int]] = ()) -> list[Cue]:
    """Return the cues of ``text[start:end]`` in order; none overlaps another, nor a figure."""
    starts = [at for at in range(start, end - 1) if text[at : at + 2] in _LENGTHS]
    if singles := places(text, _SINGLES, start, end):
        starts = sorted({*starts, *singles})
    found: list[Cue] = []
    bounds = iter((*figures, (end, end)))
    stop, following = next(bounds)
    free = start
    for at in starts:
        while at >= stop:
            free, (stop, following) = max(free, following), next(bounds, (end + 1, end + 1))
        if at < free:
            continue
        for length in _LENGTHS.get(text[at : at + 2], _ONE):
            sense = _SENSES.get(text[at : at + length]) if at + length <= stop else None
            if sense and (length > 1 or _intends(text, at)):
                free = at + length
                found.append(Cue(at, free, sense))
                break
    return found


_DONE: Final = ("实现", "完成", "达成", "达到")
_ACHIEVED: Final = 6
"""Characters after an aim in which it is said to be reached."""


def achieved(text: str, end: int) -> bool:
    """Whether an aim that is named up to ``end`` is said to be reached: 主要目标全面实现."""
    return holds(text[end : end + _ACHIEVED], _DONE)
