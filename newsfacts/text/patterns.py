"""Looking for things in a text at little cost before the first look: most pages need little, and start-up is a budget.

A regular expression is compiled when a text first needs it. A class of three or more Chinese characters that are not
neighbours takes 0.1 ms to compile, which looking for each of them spares.

Which way is for what: one of a few words in a few words, ``holds``; of dozens, ``told_by_sign``; in a whole article,
``text.told``, which remembers, and which the checks' own words were taught (``text.wordlist``). Where signs or words
stand, ``places``; frequent signs in all of a text, ``cuts``; the beginnings of hundreds of words, ``pairs_in``. An
expression that begins with anything is tried where its signs stand (``text.spots``).
"""

import re
from codecs import utf_32_le_encode  # by name, ``encode`` would first import the codec's module
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from itertools import compress
from typing import Final

_DIGITS: Final = frozenset("0123456789０１２３４５６７８９")


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Return the compiled form of ``source``, the same object every time."""
    return re.compile(source)


def places(text: str, signs: Iterable[str], start: int = 0, end: int | None = None) -> list[int]:
    """Return where any of ``signs`` stands in ``text[start:end]``, in order."""
    found = []
    for sign in signs:
        at = text.find(sign, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1, end)
    return sorted(found)


def cuts(text: str, signs: str) -> list[int]:
    """Return where any of some frequent signs stands: to cut the text takes half the time of ``places``."""
    mark = signs[0]
    for sign in signs[1:]:
        text = text.replace(sign, mark)
    at = -1
    return [at := at + len(piece) + 1 for piece in text.split(mark)][:-1]


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether a text holds one of some words; a plain loop takes a third of the time of ``any``."""
    for word in words:  # noqa: SIM110
        if word in text:
            return True
    return False


def word_at(text: str, words: tuple[str, ...], start: int, end: int | None = None) -> str:
    """Return the first of some words that ``text[start:end]`` begins with, or an empty one; most texts with none."""
    if not text.startswith(words, start, end):
        return ""
    return next(word for word in words if text.startswith(word, start, end))


def word_before(text: str, words: tuple[str, ...], start: int, end: int) -> str:
    """Return the first of some words that ``text[start:end]`` ends with, or an empty one; most texts with none."""
    if not text.endswith(words, start, end):
        return ""
    return next(word for word in words if text.endswith(word, start, end))


def by_sign(words: Iterable[str], rare: str = "", at: int = 0) -> Mapping[str, Sequence[str]]:
    """Return the words of a table by a character of each: a rare one that it holds, or the one at a place."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(next((sign for sign in rare if sign in word), word[at]), []).append(word)
    return found


def told_by_sign(text: str, table: Mapping[str, Sequence[str]]) -> list[str]:
    """Return which words of a table stand in a few words: only those are sought whose character does."""
    return [word for sign in table.keys() & text for word in table[sign] if word in text]


def coded(pairs: Iterable[str]) -> frozenset[int]:
    """Return words of two characters as numbers, for ``pairs_in``."""
    return frozenset(memoryview(utf_32_le_encode("".join(pairs))[0]).cast("Q"))


def pairs_in(text: str, start: int, end: int, codes: Container[int]) -> list[int]:
    """Return where those two characters of ``text[start:end]`` begin whose number is among ``codes``, in order.

    As numbers any two neighbours are looked up in a third of the time that it takes to cut them out of the text.
    """
    raw = memoryview(utf_32_le_encode(text[start:end], "surrogatepass")[0])
    even = raw[: (end - start) // 2 * 8].cast("Q")
    odd = raw[4 : 4 + (end - start - 1) // 2 * 8].cast("Q")
    found = [*compress(range(start, end, 2), map(codes.__contains__, even))]
    return sorted([*found, *compress(range(start + 1, end, 2), map(codes.__contains__, odd))])


def neighbours(text: str) -> list[int]:
    """Return every two neighbours of a text as a number, in order: for whoever only compares and counts them."""
    raw = memoryview(utf_32_le_encode(text, "surrogatepass")[0])
    numbers = [0] * (len(text) - 1)
    numbers[::2] = raw[: len(text) // 2 * 8].cast("Q").tolist()
    numbers[1::2] = raw[4 : 4 + (len(text) - 1) // 2 * 8].cast("Q").tolist()
    return numbers


def in_numeral(text: str, at: int) -> bool:
    """Whether a sign stands between two digits, as the point of 3.5 and the comma of 1,200 do."""
    return text[at - 1 : at] in _DIGITS and text[at + 1 : at + 2] in _DIGITS


def is_han(char: str) -> bool:
    """Whether a character (or nothing) is a Chinese one of the basic block."""
    return "一" <= char <= "鿿"
