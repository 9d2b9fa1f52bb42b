"""Words and what they name, by the dictionary and the algorithm of jieba, of which only what a text needs is read.

For summaries; ``extract`` and ``check`` never come here. ``data/dictionary.txt`` has jieba's words by their first two
characters, each with its gain: how much likelier it is than its characters one by one, as a logarithm. A text is cut
where the gains of its words add up to most: there jieba's product of frequencies is highest. Of the file only lines of
characters are decoded that a text has, and these stay strings in which words are sought: objects for each word would
take longer to make, and to fetch from memory, than the search takes.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
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

_KNOWN: Final = 1 << 16
"""Characters that are remembered."""

_Section = tuple[str, str, Sequence[str]]
"""The words that begin with a character: their second characters, for each its code, and the rests of longer words."""


class Words(Struct, frozen=True):
    """The words of a text that have two characters or more, where they begin, what they name, and what is left over."""

    starts: Sequence[int]
    words: Sequence[str]
    named: Sequence[str]
    between: Sequence[str]


def words(text: str) -> Words:
    """Return the words of a text in order."""
    ended = f"{text}\n"
    seconds = _dictionary().seconds
    begun = map(contains, map(seconds.__getitem__, text), ended[1:])
    places = [*compress(range(len(text)), begun)]
    starts, told, named, between, end = [], [], [], [], 0
    for at, size, code in zip(places, *_best(ended, places), strict=True):
        if size and at >= end:
            if at > end + 1:
                between.append(text[end:at])
            end = at + size
            starts.append(at)
            told.append(text[at:end])
            named.append(NAMED[(ord(code) - CODES) % len(NAMED)])
    return Words(starts, told, named, [*between, text[end:]])


def part_of_speech(word: str) -> str | None:
    """Return what a word of two characters or more names, ``None`` if the dictionary lacks it."""
    seconds, codes, rests = _dictionary()[word[:1]]
    pair = seconds.find(word[1:2]) if len(word) > 1 else -1
    if pair < 0:
        return None
    code = codes[pair] if len(word) == 2 else _code(rests[pair], word[2:])
    return NAMED[(ord(code) - CODES) % len(NAMED)] if _is_code(code) else None


def _best(text: str, places: Sequence[int]) -> tuple[Sequence[int], Sequence[str]]:
    """How long the word is to read at each place where one begins, 0 if what is behind it reads best, and its code."""
    dictionary = _dictionary()
    ends = [*places, len(text), len(text)]
    sizes, best, worths, worth = [0] * len(places), [NO_WORD] * len(places), [0] * len(ends), 0
    for index in range(len(places) - 1, -1, -1):
        at = places[index]
        end = at + 2
        seconds, codes, rests = dictionary[text[at]]
        pair = seconds.find(text[at + 1])
        gain = (ord(codes[pair]) - CODES) // len(NAMED)
        if gain > 0:
            gain += worth if ends[index + 1] >= end else worths[index + 2]
            if gain >= worth:
                worth, sizes[index], best[index] = gain, 2, codes[pair]
        if text[end] in rests[pair]:
            for stop, code in _longer(text, end, rests[pair]):
                gain = (ord(code) - CODES) // len(NAMED)
                if gain and (value := gain + worths[bisect_left(ends, stop, index)]) >= worth:
                    worth, sizes[index], best[index] = value, stop - at, code
        worths[index] = worth
    return sizes, best


def _longer(text: str, start: int, rests: str) -> Iterator[tuple[int, str]]:
    """Where longer words end of which a rest begins at a place, each with its code."""
    end = start
    while not _is_code(text[end]) and (at := rests.find(MARK + text[start : end + 1])) >= 0:
        end += 1
        code = rests[at + 1 + end - start]
        if _is_code(code):
            yield end, code


def _code(rests: str, rest: str) -> str:
    """The code of a longer word."""
    at = rests.find(MARK + rest)
    return rests[at + 1 + len(rest) :][:1] if at >= 0 else NO_WORD


def _is_code(char: str) -> bool:
    return chr(CODES) <= char < _HAN


class _Dictionary(dict[str, _Section]):
    """The words by their first character, read from the file when first asked for."""

    def __init__(self) -> None:
        path = Path(__file__).parent.parent / "data" / "dictionary.txt"
        firsts, *self._lines = path.read_bytes().split(b"\n")
        self._firsts = firsts.decode()
        self.seconds = _Seconds(self)

    def __missing__(self, first: str) -> _Section:
        at = self._firsts.find(first)
        if at < 0 or not first:
            return "", "", ()
        seconds, codes, *rests = self._lines[at].decode().split("\t")
        section = self[first] = seconds, codes, rests
        return section


class _Seconds(dict[str, str]):
    """The second characters of words by the first."""

    def __init__(self, dictionary: _Dictionary) -> None:
        self._dictionary = dictionary

    def __missing__(self, first: str) -> str:
        if len(self) >= _KNOWN:
            self.clear()
        seconds = self[first] = self._dictionary[first][0]
        return seconds


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary()
