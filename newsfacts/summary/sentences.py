"""Choose the sentences that say most of what an editor would put into the headline.

For ``summarize``. A pair of characters is worth more the earlier it first stands and the more sentences have it;
measured on news with their headlines, the chance that it is in the headline falls from one in ten in the first
sentence to one in five hundred after the sixth, and grows with every sentence that repeats it. A choice of sentences
is worth what its pairs and figures are worth, each once, less most of what the opening of the same length would have
said anyway: a summary must be better than reading on. No dictionary is needed; the source and dateline at the very
start count for little.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import fsum
from typing import Final

from msgspec import Struct

from newsfacts.data.keywords import LEANING
from newsfacts.model import Analysis, Page, Sentence
from newsfacts.summary.sayings import FIGURES, guides, opens, telling

BUDGET: Final = 160
"""Characters of a summary at most, unless it is one sentence."""

_BY_PLACE: Final = (0.095, 0.026, 0.015, 0.008, 0.006, 0.004, 0.002)
"""Chance that a pair of characters first seen in the nth sentence is in the headline."""

_REPEATS: Final = 4
"""Sentences beyond which a further repetition says no more."""

_DATELINE: Final = 15
"""Characters at the start of an article that mostly name its source and day."""

_DULL: Final = 0.25
"""What is left of the worth of a pair within them."""

_QUOTED: Final = 1.6
"""How much more a name or slogan in quotation marks is worth."""

_OPENING: Final = 0.78
"""Share of the worth of an opening of the same length that a choice must make up for."""

_SHORTEST: Final = 70
"""Characters below which a summary leaves too much unsaid, where there is more to say."""

_SHORTEST_OPENING: Final = 60
"""Characters that a reader of the opening takes in at least."""

_SPOKEN: Final = 20
"""Characters below which a sentence is no gist, where others have more: 产业是根本。"""

_LEANED: Final = 0.2
"""Share of its worth that a sentence loses without the one before on which it leans."""

_FEW: Final = 2
"""Sentences that need no summary, if they are that short together."""

_CANDIDATES: Final = 20
"""Sentences looked at: the most promising ones."""

_MOST: Final = 200
"""Sentences of an article that are weighed at all; news says what matters before."""

_TITLE: Final = 2.0
"""How much more a pair is worth that the article's own headline has."""

_LETTERS: Final = re.compile(r"\w+")
_ASIDE: Final = re.compile(r"（[^（）]{0,40}）")
_QUOTES: Final = re.compile("[“《]([^”》]{2,16})[”》]")

_IDLE: Final = 0.25
"""What is left of the worth of a sentence that only opens a report."""

Choice = tuple[int, ...]


class Chosen(Struct, frozen=True):
    """The sentences to print, in order, and the one that says most by itself."""

    sentences: tuple[Sentence, ...]
    gist: Sentence


def key_sentences(page: Page, analysis: Analysis, length: int | None, count: int | None) -> Chosen | None:
    """Return the sentences to print, ``None`` where the article is too short to be told in fewer words.

    They have at most ``length`` characters together, or it is one that has more, and are at most ``count``. Where both
    are left open, the choice is the one that says most in ``BUDGET`` characters.
    """
    told = telling(analysis)[:_MOST]
    if len(told) <= _FEW and sum(each.end - each.start for each in told) < _SHORTEST:
        return None
    article = analysis.article
    spans = [article.running.locate(each.start, each.end) for each in told]
    title = article.title.of(page.text) if article.title else ""
    weighed = _Weighed([span.of(page.text) for span in spans], title)
    if count is None and (length is None or length <= BUDGET):
        choice = weighed.best(BUDGET if length is None else length)
    else:
        choice = weighed.filled(length, count)
    return Chosen(tuple(told[index] for index in choice), told[weighed.gist(choice)])


def _pairs(text: str) -> list[str]:
    """The pairs of letters or digits of a text, in order, those in brackets left out; then its figures, dates apart."""
    words = _LETTERS.findall(_ASIDE.sub("", text))
    pairs = [word[at : at + 2] for word in words for at in range(len(word) - 1)]
    return pairs + ["#" + numeral for numeral in FIGURES.findall(text)]


class _Weighed:
    """The sentences of an article with what they are worth, alone and together.

    Worths are added by ``fsum``: a set has its pairs in another order at each run, and the sum must not.
    """

    def __init__(self, texts: Sequence[str], title: str) -> None:
        self._lengths = [len(text) for text in texts]
        pairs = [_pairs(text) for text in texts]
        self._sets = [frozenset(row) for row in pairs]
        self._worth = _worth(pairs, self._sets)
        self._leaning = frozenset(index for index, text in enumerate(texts) if text.startswith(LEANING))
        self._title = frozenset(_pairs(title))
        self._stress(texts)
        self._idle = frozenset(index for index, text in enumerate(texts) if opens(text))
        self._preambles = frozenset(index for index, text in enumerate(texts) if guides(text))
        self._alone = [fsum(map(self._worth.__getitem__, row)) for row in self._sets]

    def _stress(self, texts: Sequence[str]) -> None:
        quoted = {pair for text in texts for match in _QUOTES.finditer(text) for pair in _pairs(match[1])}
        for factor, stressed in ((_QUOTED, quoted), (_TITLE, self._title)):
            for pair in stressed & self._worth.keys():
                self._worth[pair] *= factor

    def best(self, length: int) -> Choice:
        """The choice that is worth most, in the order of the article."""
        likely = sorted(range(len(self._sets)), key=lambda index: (-self._alone[index], index))[:_CANDIDATES]
        openings = self._openings(length)
        best: Choice = (0,)
        most = float("-inf")
        choices = list(self._choices(sorted(likely), length))
        least = _OPENING * openings[0][1]
        for choice, size, worth in [each for each in choices if each[1] >= _SHORTEST] or choices:
            if worth - least <= most:
                continue
            value = worth - _OPENING * _opening(openings, max(size, _SHORTEST_OPENING)) - self._loose(choice)
            if value > most:
                best, most = choice, value
        return best

    def gist(self, choice: Choice) -> int:
        """The sentence of a choice that says most by itself: the one of the headline, else the first that speaks."""
        mute = self._leaning | self._idle | self._preambles
        speaking = [index for index in choice if self._lengths[index] >= _SPOKEN and index not in mute]
        first = (speaking or choice)[0]
        shared = {index: len(self._title & self._sets[index]) for index in choice}
        best = max(speaking or choice, key=lambda index: (shared[index], -index))
        return best if shared[best] > shared[first] else first

    def filled(self, length: int | None, count: int | None) -> Choice:
        """As many sentences as fit, each the one that adds most to those before it, in the order of the article."""
        chosen: list[int] = []
        said: set[str] = set()
        room = length or sum(self._lengths)
        while len(chosen) < (count or len(self._sets)):
            fitting = [
                index for index in range(len(self._sets)) if index not in chosen and self._lengths[index] <= room
            ]
            if not fitting and not chosen:
                fitting = [0]
            added = {index: fsum(map(self._worth.__getitem__, self._sets[index] - said)) for index in fitting}
            best = max(fitting, key=lambda index: (added[index], -index), default=None)
            if best is None or (chosen and not added[best]):
                break
            chosen.append(best)
            said |= self._sets[best]
            room -= self._lengths[best]
        return tuple(sorted(chosen))

    def _loose(self, choice: Choice) -> float:
        """What a choice loses by sentences that lean on one that is left out: 他说, 因此."""
        leaned = [_LEANED * self._alone[each] for each in choice if each in self._leaning and each - 1 not in choice]
        return fsum(leaned) + fsum((1 - _IDLE) * self._alone[each] for each in choice if each in self._idle)

    def _choices(self, indices: Sequence[int], length: int) -> Iterator[tuple[Choice, int, float]]:
        """Every sentence, and every two or three that fit, with their characters and their worth."""
        place_of = {index: place for place, index in enumerate(indices, 1)}
        overlap = {
            (one, other): fsum(map(self._worth.__getitem__, self._sets[one] & self._sets[other]))
            for place, one in enumerate(indices)
            for other in indices[place + 1 :]
            if self._lengths[one] + self._lengths[other] <= length
        }
        for index in indices:
            yield (index,), self._lengths[index], self._alone[index]
        for (one, other), shared in overlap.items():
            size, worth = self._lengths[one] + self._lengths[other], self._alone[one] + self._alone[other] - shared
            yield (one, other), size, worth
            for third in indices[place_of[other] :]:
                if size + self._lengths[third] <= length:
                    common = overlap[one, third] + overlap[other, third]
                    if common:
                        both = self._sets[one] & self._sets[other] & self._sets[third]
                        common -= fsum(map(self._worth.__getitem__, both))
                    yield (one, other, third), size + self._lengths[third], worth + self._alone[third] - common

    def _openings(self, length: int) -> list[tuple[int, float]]:
        """Characters and worth of the first sentence, the first two, and so on."""
        openings: list[tuple[int, float]] = []
        said: set[str] = set()
        size = 0
        for row, characters in zip(self._sets, self._lengths, strict=True):
            size += characters
            if openings and size > max(length, *self._lengths):
                break
            said |= row
            openings.append((size, fsum(map(self._worth.__getitem__, said))))
        return openings


def _opening(openings: Sequence[tuple[int, float]], size: int) -> float:
    """What the opening of a length says, at least its first sentence."""
    said = openings[0][1]
    for characters, worth in openings[1:]:
        if characters > size:
            break
        said = worth
    return said


def _worth(pairs: Sequence[Sequence[str]], sets: Sequence[frozenset[str]]) -> dict[str, float]:
    """What each pair is worth by where it first stands and how many sentences have it."""
    sentences = Counter(pair for row in sets for pair in row)
    worth: dict[str, float] = {}
    for index, row in enumerate(pairs):
        chance = _BY_PLACE[min(index, len(_BY_PLACE) - 1)]
        for place, pair in enumerate(row):
            if pair not in worth:
                dull = index == 0 and place < _DATELINE
                worth[pair] = chance * min(sentences[pair], _REPEATS) * (_DULL if dull else 1.0)
    return worth
