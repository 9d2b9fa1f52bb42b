"""Words and what they name, by the dictionary and the algorithm of jieba, of which only what a text needs is read.

For summaries; ``extract`` and ``check`` never come here. ``data/dictionary.txt`` has jieba's words by their first two
characters, each with its gain: how much likelier it is than its characters one by one, as a logarithm. A text is cut
where the gains of its words add up to most: there jieba's product of frequencies is highest. Of the file only lines of
characters are decoded that a text has, and these stay strings in which words are sought: objects for each word would
take longer to make, and to fetch from memory, than the search takes.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import compress
from operator import contains
from pathlib import Path
from typing import Final

from msgspec import Struct

OTHER: Final = "other"
PERSON: Final = "person"
THING: Final = "thing"
NAMED: Final = (OTHER, PERSON, THING)
"""What a word of the dictionary names, by its code."""

CODES: Final = 0x400
"""First of the characters that end a word in the dictionary, each one of them a gain and what the word names."""

NO_WORD: Final = " "
"""The code of what only begins words."""

MARK: Final = " "
"""What stands before the rest of a word, where the first two characters have been taken off."""

_HAN: Final = "一"
"""The first Chinese character; none but codes lie between."""

_Node = tuple[int, str, str]
"""Of two characters that words begin with the gain, what they name, and the rests of longer words."""


class Words(Struct, frozen=True):
    """The words of a text that have two characters or more, where they begin, what they name, and what is left over."""

    starts: Sequence[int]
    words: Sequence[str]
    named: Sequence[str]
    between: Sequence[str]


def words(text: str) -> Words:
    """Return the words of a text in order."""
    ended = f"{text}\n"
    begun = map(contains, map(_dictionary().seconds.__getitem__, text), ended[1:])
    places = [*compress(range(len(text)), begun)]
    starts, told, named, between, end = [], [], [], [], 0
    for at, size, name in zip(places, *_best(ended, places), strict=True):
        if size and at >= end:
            if at > end + 1:
                between.append(text[end:at])
            end = at + size
            starts.append(at)
            told.append(text[at:end])
            named.append(name)
    return Words(starts, told, named, [*between, text[end:]])


def part_of_speech(word: str) -> str | None:
    """Return what a word of two characters or more names, ``None`` if the dictionary lacks it."""
    dictionary = _dictionary()
    if len(word) < 2 or word[1] not in dictionary.seconds[word[0]]:
        return None
    _, named, rests = dictionary[word[:2]]
    if len(word) > 2:
        at = rests.find(MARK + word[2:])
        named = _meant(rests[at + len(word) - 1 : at + len(word)])[1] if at >= 0 else ""
    return named or None


def _best(text: str, places: Sequence[int]) -> tuple[Sequence[int], Sequence[str]]:
    """How long the word is to read at each place where one begins, 0 if what is behind it reads best; what it names."""
    dictionary = _dictionary()
    ends = [*places, len(text), len(text)]
    sizes, best, worths, worth = [0] * len(places), [""] * len(places), [0] * len(ends), 0
    for index in range(len(places) - 1, -1, -1):
        at = places[index]
        end = at + 2
        gain, named, rests = dictionary[text[at:end]]
        if gain:
            gain += worth if ends[index + 1] >= end else worths[index + 2]
            if gain >= worth:
                worth, sizes[index], best[index] = gain, 2, named
        if text[end] in rests:
            for stop, gain, named in _longer(text, end, rests):
                if (value := gain + worths[bisect_left(ends, stop, index)]) >= worth:
                    worth, sizes[index], best[index] = value, stop - at, named
        worths[index] = worth
    return sizes, best


def _longer(text: str, start: int, rests: str) -> list[tuple[int, int, str]]:
    """Where longer words end of which a rest begins at a place, each with its gain and what it names."""
    found = []
    end = start + 1
    while (at := rests.find(MARK + text[start:end])) >= 0:
        gain, named = _meant(rests[at + 1 + end - start : at + 2 + end - start])
        if gain:
            found.append((end, gain, named))
        end += 1
    return found


def _meant(code: str) -> tuple[int, str]:
    """The gain of a word and what it names; none for what is no code."""
    if not chr(CODES) <= code < _HAN:
        return 0, ""
    gain, named = divmod(ord(code) - CODES, len(NAMED))
    return gain, NAMED[named]


class _Dictionary(dict[str, _Node]):
    """The words by their first two characters, read from the file when first asked for."""

    def __init__(self) -> None:
        path = Path(__file__).parent.parent / "data" / "dictionary.txt"
        firsts, *self._lines = path.read_bytes().split(b"\n")
        self._firsts = firsts.decode()
        self._sections: dict[str, Sequence[str]] = {}
        self.seconds = _Seconds(self)

    def __missing__(self, pair: str) -> _Node:
        section = self.section(pair[0])
        at = section[0].find(pair[1])
        node = self[pair] = *_meant(section[1][at]), section[2 + at]
        return node

    def section(self, first: str) -> Sequence[str]:
        """The second characters of words that begin with one, their codes, and for each the rests of longer words."""
        section = self._sections.get(first)
        if section is None:
            at = self._firsts.find(first)
            section = self._sections[first] = self._lines[at].decode().split("\t") if at >= 0 else [""]
        return section


class _Seconds(dict[str, str]):
    """The second characters of words by the first."""

    def __init__(self, dictionary: _Dictionary) -> None:
        self._dictionary = dictionary

    def __missing__(self, first: str) -> str:
        seconds = self[first] = self._dictionary.section(first)[0]
        return seconds


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary()
