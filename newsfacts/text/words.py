"""Words and what they name, by the dictionary and the algorithm of jieba, of which only what a text needs is read.

For summaries; ``extract`` and ``check`` never come here. ``data/dictionary.txt`` has jieba's words by their first two
characters, each with its gain: how much likelier it is than its characters one by one, as a logarithm. A text is cut
where the gains of its words add up to most: there jieba's product of frequencies is highest. Of the file only lines of
characters are decoded that a text has, and of these only the words of its pairs.
"""

from bisect import bisect_left
from codecs import utf_32_encode
from collections.abc import Sequence
from functools import cache
from itertools import compress
from pathlib import Path
from sys import byteorder
from typing import Any, Final

from msgspec import Struct

OTHER: Final = "other"
PERSON: Final = "person"
THING: Final = "thing"
NAMED: Final = (OTHER, PERSON, THING)
"""What a word of the dictionary names, by its code."""

CODES: Final = 0x400
"""First of the characters that end a word in the dictionary, each one of them a gain and what the word names."""

_HAN: Final = "一"
"""The first Chinese character; none but codes lie between."""

_NO_WORD: Final = -1_000_000
"""The gain of what only begins a word, or is told as well by its characters."""

_KNOWN: Final = 1 << 18
"""Pairs of characters that are remembered."""

_Node = list[Any]
"""Gain, word, and by the number of the next character the nodes of longer words, if there are any."""


class Words(Struct, frozen=True):
    """The words of a text that have two characters or more, where they begin, and what else stands together."""

    starts: Sequence[int]
    words: Sequence[str]
    between: Sequence[str]


def words(text: str) -> Words:
    """Return the words of a text in order."""
    raw = memoryview(utf_32_encode(f"{text}\n\n", "surrogatepass")[0])[4:]
    begun = _begun(raw, len(text))
    places = [*compress(range(len(text)), begun)]
    starts, told, between, end = [], [], [], 0
    for at, word in zip(places, _best(places, [*compress(begun, begun)], raw.cast("I")), strict=True):
        if word and at >= end:
            if at > end + 1:
                between.append(text[end:at])
            starts.append(at)
            told.append(word)
            end = at + len(word)
    return Words(starts, told, [*between, text[end:]])


def part_of_speech(word: str) -> str | None:
    """Return what a word of two characters or more names, ``None`` if the dictionary lacks it."""
    dictionary = _dictionary()
    known = dictionary[int.from_bytes(utf_32_encode(word[:2], "surrogatepass")[0][4:], byteorder)]
    return dictionary.names.get(word) if known else None


def _begun(raw: memoryview, size: int) -> Sequence[Any]:
    """The nodes of the pairs at each place of a text; they are looked up as numbers, as in ``patterns.pairs_in``."""
    dictionary = _dictionary()
    if len(dictionary) > _KNOWN:
        dictionary.clear()
    begun: list[Any] = [None] * size
    begun[::2] = map(dictionary.__getitem__, raw[: (size + 1) // 2 * 8].cast("Q").tolist())
    begun[1::2] = map(dictionary.__getitem__, raw[4 : 4 + size // 2 * 8].cast("Q").tolist())
    return begun


def _best(places: Sequence[int], nodes: Sequence[_Node], signs: memoryview) -> Sequence[str]:
    """The word to read at each place where one begins, or none, if what is behind it is read at its best."""
    ends = [*places, len(signs), len(signs)]
    best = [""] * len(places)
    worths = [0] * len(ends)
    worth = 0
    for index in range(len(places) - 1, -1, -1):
        end = places[index] + 2
        gain, word, longer = nodes[index]
        gain += worth if ends[index + 1] >= end else worths[index + 2]
        if gain >= worth:
            worth, best[index] = gain, word
        while longer and (node := longer.get(signs[end])):
            end += 1
            gain, word, longer = node
            gain += worths[bisect_left(ends, end, index)]
            if gain >= worth:
                worth, best[index] = gain, word
        worths[index] = worth
    return best


class _Dictionary(dict[int, _Node | None]):
    """The words that begin with two characters, by these as a number; read from the file when first asked for."""

    def __init__(self) -> None:
        path = Path(__file__).parent.parent / "data" / "dictionary.txt"
        firsts, *self._lines = path.read_bytes().split(b"\n")
        self._firsts = firsts.decode()
        self._sections: dict[str, list[str]] = {}
        self.names: dict[str, str] = {}

    def __missing__(self, number: int) -> _Node | None:
        low, high = chr(number & 0xFFFFFFFF), chr(number >> 32)
        first, second = (low, high) if byteorder == "little" else (high, low)
        seconds, *_ = sections = self._sections.get(first) or self._decoded(first)
        at = seconds.find(second) + 1
        node = self[number] = self._node(first + second, sections[at]) if at else None
        return node

    def _decoded(self, first: str) -> list[str]:
        """The second characters of the words that begin with a character, and the rest of these words by them."""
        at = self._firsts.find(first)
        sections = self._sections[first] = self._lines[at].decode().split("\t") if at >= 0 else [""]
        return sections

    def _node(self, pair: str, section: str) -> _Node:
        """The node of a pair: of each word the rest, and its code."""
        root: _Node = [_NO_WORD, pair, None]
        word, node = pair, root
        for char in section:
            if chr(CODES) <= char < _HAN:
                gain, named = divmod(ord(char) - CODES, len(NAMED))
                node[:2], self.names[word] = (gain or _NO_WORD, word), NAMED[named]
                word, node = pair, root
            else:
                word += char
                longer = node[2] = node[2] or {}
                node = longer.setdefault(ord(char), [_NO_WORD, "", None])
        return root


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary()
