"""Find the words of an article that say what its figures are: one pass, the longest word first.

For the rest of ``claims``. A cue is a word of ``data.themes`` or a status mark of ``data.status`` with its place on the
running ruler. It is known by its first two characters (``data.ready``); what the cues that begin so mean is made out
when an article first has them. A regular expression of as many would take fifty milliseconds to compile. Once many
sentences are read, all cues are made ready to be found at once.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from newsfacts.data import ready
from newsfacts.data.categories import CATEGORY, NOUNS, Theme
from newsfacts.data.status import ANNOUNCING, BEFORE_VERBS
from newsfacts.model import Category, Status
from newsfacts.text.patterns import coded, pairs_in, places

if TYPE_CHECKING:
    from newsfacts.text.wordlist import Lexicon

    _Known = tuple[Lexicon, Sequence["Sense"]]

MANY: Final = 1000
"""Sentences from which on it is worth making all cues ready to be found at once."""

_sentences: Final = count()


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


CUES: Final = ready.paired(ready.CUES)
"""Cues by their first two characters: the rest of each with its themes. Who only checks never reads them."""

_SILENT: Final = frozenset(
    {Theme.VERB, Theme.NEUTRAL, Theme.ACTION, Theme.SHARE, Theme.RATE, Theme.CHANGE, Theme.LEVEL}
)


@cache
def sense_of(themes: frozenset[str], status: Status | None = None) -> Sense:
    """Return the sense of a word that stands under these themes."""
    category: dict[str, Category] = {}
    for theme in sorted(themes):
        for value, groups in CATEGORY.get(theme, {}).items():
            for group in groups.split():
                category.setdefault(group, value)
    return Sense(themes, category, bool(themes - NOUNS - _SILENT), status)


_WILL: Final = "将"
_ALREADY: Final = "已"
_DOING: Final = frozenset({Theme.VERB, Theme.AID, Theme.SPENDING, Theme.TRAINING, Theme.CHANGE, Theme.JOBS})
"""Themes of verbs of two characters: 将 before one of them intends."""

_LONE: Final = "-"
"""What stands in ``CUES`` for two characters of which the first is a mark."""

_SIGNS: Final = (_ALREADY, *BEFORE_VERBS)
"""Marks of one character."""

_SINGLES: Final = (_ALREADY, _WILL, *(word for word, verbs in BEFORE_VERBS.items() if not verbs))
"""Marks of one character, whatever follows them, and one before verbs that a table of pairs would be long for."""


@cache
def _pairs() -> frozenset[int]:
    """The pairs of characters that cues begin with."""
    return coded(CUES)


@cache
def _begun(pair: str) -> tuple[tuple[str, Sense], ...]:
    """The cues that begin with two characters, or else with the first of them, each with its sense."""
    if CUES.get(pair, _LONE) == _LONE:
        return ((pair[0], sense_of(frozenset(), Status.ACTUAL if pair[0] == _ALREADY else Status.PLANNED)),)
    return tuple(_rows(pair))


def _rows(pair: str) -> Iterator[tuple[str, Sense]]:
    """The cues of two characters and more that begin with two."""
    for row in CUES[pair].split(","):
        rest, _, said = row.partition(":")
        yield pair + rest, _said(said)


@cache
def _said(said: str) -> Sense:
    """The sense that is written as in ``CUES``."""
    names = said.split("+") if said else []
    status = names.pop()[:-1] if said.endswith("!") else None
    return sense_of(frozenset(names), Status(status) if status else None)


def _intends(text: str, at: int) -> bool:
    """Whether a single character is a mark where it stands: 将 before a verb is, before a noun it means 把."""
    if text[at] != _WILL or text[at : at + 2] in CUES:
        return True
    verb = text[at + 1 : at + 3]
    return any(word == verb and not sense.themes.isdisjoint(_DOING) for word, sense in _begun(verb or _WILL))


@cache
def _lexicon() -> "_Known | None":
    """All cues made ready to be found at once, if they can be; marks of one character come first."""
    from newsfacts.text.wordlist import Lexicon

    rows = (row for pair, rows in CUES.items() if rows != _LONE for row in _rows(pair))
    senses = {sign: _begun(sign)[0][1] for sign in _SIGNS} | dict(rows)
    try:
        return Lexicon([*senses]), [*senses.values()]
    except ImportError:
        return None


def find(text: str, start: int, end: int, figures: Sequence[tuple[int, int]] = ()) -> list[Cue]:
    """Return the cues of ``text[start:end]`` in order; none overlaps another, nor a figure."""
    if next(_sentences) >= MANY and (known := _lexicon()):
        try:
            return _at_once(text, start, end, figures, known)
        except UnicodeEncodeError:  # half a character, which a string may hold
            return _one_by_one(text, start, end, figures)
    return _one_by_one(text, start, end, figures)


def _at_once(text: str, start: int, end: int, figures: Iterable[tuple[int, int]], known: "_Known") -> list[Cue]:
    """The cues of a range, all sought at once."""
    lexicon, senses = known
    signs = len(_SIGNS)
    return [
        Cue(start + before, start + behind, senses[number])
        for number, before, behind in lexicon.found(_blanked(text, start, end, figures))
        if number >= signs or _is_mark(text, start + before, end)
    ]


def _blanked(text: str, start: int, end: int, figures: Iterable[tuple[int, int]]) -> str:
    """The words of a range with its figures left blank."""
    words: list[str] = []
    for before, behind in figures:
        if behind > start and before < end:
            words += text[start:before], " " * (behind - (before if before > start else start))
            start = behind
    words.append(text[start:end])
    return "".join(words)


def _is_mark(text: str, at: int, end: int) -> bool:
    """Whether a single character is a mark where no longer cue begins: one whatever follows, or before this verb."""
    pair = text[at : at + 2]
    told = pair in CUES and at + 1 < end
    return CUES.get(pair, _LONE) == _LONE and (told or text[at] in _SINGLES) and _intends(text, at)


def _one_by_one(text: str, start: int, end: int, figures: Iterable[tuple[int, int]]) -> list[Cue]:
    """The cues of a range, each sought where its first two characters stand."""
    starts = pairs_in(text, start, end, _pairs()) if start < end else []
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
        for word, sense in _begun(text[at : at + 2]):
            if text.startswith(word, at, stop) and (len(word) > 1 or _intends(text, at)):
                free = at + len(word)
                found.append(Cue(at, free, sense))
                break
    return found


def of_themes(cues: Iterable[Cue], themes: frozenset[str]) -> Cue | None:
    """Return the first cue that has one of some themes."""
    for cue in cues:
        if not cue.sense.themes.isdisjoint(themes):
            return cue
    return None


DOING: Final = frozenset({Theme.VERB, Theme.SPENDING, Theme.AID, Theme.TRAINING, Theme.BUILDING})
"""Themes of verbs that a clause opens with whose subject is that of the clause before."""

_DONE: Final = ("实现", "完成", "达成", "达到")
_ACHIEVED: Final = 8
"""Characters after an aim in which it is said to be reached."""

_THEN: Final = frozenset("，,。；;、！：）)并率情进后得的了”\n")
"""What follows 完成 where it has no object, so that it says what became of an aim: 目标全面完成，."""


def achieved(text: str, end: int) -> bool:
    """Whether an aim that is named up to ``end`` is said to be reached: 主要目标全面实现; not 计划完成投资8亿元."""
    words = text[end : end + _ACHIEVED]
    at = min((at for word in _DONE if (at := words.find(word)) >= 0), default=-1)
    return at >= 0 and text[end + at + 2 : end + at + 3] in _THEN and _THEN.isdisjoint(words[:at])


_BACK: Final = 120
"""Characters of the sentence before that are read for what it announces."""


def announced(text: str, start: int, cues: Sequence[Cue]) -> Cue | None:
    """The mark of the sentence before a place, where what begins there goes on with what that announces.

    It goes on with a verb that has no subject of its own: 我市将启动城市更新。改造小区90个.
    """
    verb = cues[0] if cues and text[start - 1 : start] == "。" else None
    if verb is None or verb.start != start or verb.sense.themes.isdisjoint(DOING):
        return None
    if text[verb.end : verb.end + 1] == "了":
        return None
    low = max(start - _BACK, text.rfind("。", 0, start - 1) + 1, text.rfind("\n", 0, start) + 1)
    marks = [cue for cue in find(text, low, start - 1) if cue.sense.status]
    return marks[-1] if marks and text.startswith(ANNOUNCING, marks[-1].start) else None
