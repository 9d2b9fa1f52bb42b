"""Words and their parts of speech: the only module that loads a dictionary, and only when first asked.

For summaries; ``extract`` and ``check`` never come here. ``rjieba`` (jieba's algorithm and dictionary in Rust) is ready
in a tenth of a second and reads three million characters a second; ``jieba`` itself takes 0.8 s to load and stands in
where no ``rjieba`` can be installed. Their tags agree on what is a noun, a verb or a name.
"""

from collections.abc import Iterator
from functools import cache
from typing import Protocol


class _Tagger(Protocol):
    def __call__(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the words of a text with their tags."""


def tagged(text: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a text in order, each with its part of speech: n noun, vn verbal noun, nr name (ICTCLAS)."""
    return _tagger()(text)


@cache
def _tagger() -> _Tagger:
    try:
        import rjieba
    except ImportError:
        return _slow
    return lambda text: iter(rjieba.tag(text))


def _slow(text: str) -> Iterator[tuple[str, str]]:
    import logging

    import jieba.posseg

    jieba.setLogLevel(logging.ERROR)
    for word in jieba.posseg.cut(text):
        yield word.word, word.flag
