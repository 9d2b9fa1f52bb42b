"""Which words a whole article holds: each is sought once, whoever asks for it.

A word is long to seek and its answer short to keep. A check is asked of some articles before the next check is, so
those of the last texts are kept.
"""

from collections.abc import Callable, Iterable, Set
from functools import lru_cache
from typing import Final, TypeVar

TOGETHER: Final = 16
"""Articles that a check is asked of before the next one is."""

KEPT: Final = 2 * TOGETHER
"""Texts of which is kept what was learnt, at most: beside those of articles a few others are asked about."""

Learnt = TypeVar("Learnt")

_kept: list[Callable[[], None]] = []


def kept(learn: Callable[[str], Learnt]) -> Callable[[str], Learnt]:
    """Return what does not learn twice of a text, until the texts are forgotten."""
    remembering = lru_cache(maxsize=KEPT)(learn)
    _kept.append(remembering.cache_clear)
    return remembering


def forget() -> None:
    """Forget what was learnt of all texts, for others come now: sooner than later it costs less."""
    for clear in _kept:
        clear()


_asked: set[str] = set()
"""Words that were sought alone."""


class _Known:
    """The words that a text is known to hold and those that it lacks; of those ``sought`` it lacks all others."""

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.lacking: set[str] = set()
        self.sought: Set[str] = frozenset()


@kept
def _known(text: str) -> _Known:  # noqa: ARG001
    """What was learnt of a text."""
    return _Known()


def learn(text: str, held: Iterable[str], sought: Set[str]) -> None:
    """Take over which of some words a text holds."""
    known = _known(text)
    known.held.update(held)
    known.sought = sought


def asked() -> frozenset[str]:
    """Return the words sought alone so far: they will be asked for again."""
    return frozenset(_asked)


def told_in(text: str, words: Iterable[str]) -> bool:
    """Whether a whole article holds one of some words."""
    known = _known(text)
    held, sought = known.held, known.sought
    for word in words:  # noqa: SIM110
        if word in held or (word not in sought and _holds(text, word, known)):
            return True
    return False


def told(text: str, words: Iterable[str]) -> list[str]:
    """Return which of some words a whole article holds."""
    known = _known(text)
    held, sought = known.held, known.sought
    return [word for word in words if word in held or (word not in sought and _holds(text, word, known))]


def told_of(text: str, words: frozenset[str]) -> Set[str]:
    """Return which of many words a whole article holds: at once, where all of them were sought together."""
    known = _known(text)
    return known.held & words if words <= known.sought else frozenset(told(text, words))


def _holds(text: str, word: str, known: _Known) -> bool:
    """Whether a text holds a word: its ends are sought first, which takes a tenth of the time."""
    if word in known.lacking:
        return False
    _asked.add(word)
    held = word[-1] in text and word[0] in text and word in text
    (known.held if held else known.lacking).add(word)
    return held
