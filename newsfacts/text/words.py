"""Words and their parts of speech: the only module that loads a dictionary, and only when first asked.

For summaries; ``extract`` and ``check`` never come here. ``rjieba`` (jieba's algorithm and dictionary in Rust) is ready
in a tenth of a second and reads five million characters a second; ``jieba`` itself takes 0.8 s to load and stands in
where no ``rjieba`` can be installed. Parts of speech are those of the dictionary alone: the statistics by which both
guess that of other words are loaded at a price of their own, and guess a verb in the name of a place.
"""

from functools import cache, lru_cache
from typing import Protocol


class _Dictionary(Protocol):
    def cut(self, text: str) -> list[str]:
        """The words of a text."""

    def tag(self, word: str) -> str | None:
        """The part of speech of a word, ``None`` for one that the dictionary lacks."""


def words(text: str) -> list[str]:
    """Return the words of a text in order; together they are the text."""
    return _dictionary().cut(text)


@lru_cache(maxsize=1 << 16)
def part_of_speech(word: str) -> str | None:
    """Return the tag of a word: n noun, vn verbal noun, nr name (ICTCLAS); ``None`` if the dictionary lacks it."""
    return _dictionary().tag(word)


@cache
def _dictionary() -> _Dictionary:
    try:
        return _Fast()
    except ImportError:
        return _Slow()


class _Fast:
    """The dictionary of ``rjieba``."""

    def __init__(self) -> None:
        import rjieba

        self.cut = rjieba.cut
        self._has, self._tag = rjieba.has_word, rjieba.tag

    def tag(self, word: str) -> str | None:
        return self._tag(word)[0][1] if self._has(word) else None


class _Slow:
    """The dictionary of ``jieba``."""

    def __init__(self) -> None:
        import logging

        import jieba.posseg

        jieba.setLogLevel(logging.ERROR)
        self.cut = jieba.lcut
        self.tag = jieba.posseg.dt.word_tag_tab.get
