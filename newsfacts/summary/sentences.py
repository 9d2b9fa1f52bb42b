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
from collections.abc import Sequence
from itertools import chain
from math import fsum
from operator import mul
from typing import Final

from msgspec import Struct

from newsfacts.data.keywords import LEANING
from newsfacts.model import Analysis, Page, Sentence
from newsfacts.summary.choices import SHORTEST, Choice, Pair, Search, Weights
from newsfacts.summary.sayings import FIGURES, guiding, opening, telling
from newsfacts.text.patterns import neighbours

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

_SPOKEN: Final = 20
"""Characters below which a sentence is no gist, where others have more: 产业是根本。"""

_FEW: Final = 2
"""Sentences that need no summary, if they are that short together."""

_CANDIDATES: Final = 20
"""Sentences looked at: the most promising ones."""

_MOST: Final = 60
"""Sentences of an article that are weighed at all; news says what matters before."""

_TITLE: Final = 2.0
"""How much more a pair is worth that the article's own headline has."""

_TITLE_FIGURE: Final = 12.0
"""How much more a figure of the headline is worth: a summary that leaves it out says too little."""

_LETTERS: Final = re.compile(r"\w+")
_DIGITS: Final = re.compile(r"\d{2,}")
_ASIDE: Final = re.compile(r"（[^（）]{0,40}）")
_QUOTES: Final = re.compile("[“《]([^”》]{2,16})[”》]")


class Chosen(Struct, frozen=True):
    """The sentences to print, in order, and the one that says most by itself."""

    sentences: tuple[Sentence, ...]
    gist: Sentence


def key_sentences(page: Page, analysis: Analysis, length: int | None, count: int | None) -> Chosen | None:
    """Return the sentences to print, ``None`` where the article is too short to be told in fewer words.

    They have at most ``length`` characters together, or it is one that has more, and are at most ``count``. Where both
    are left open, the choice is the one that says most in ``BUDGET`` characters.
    """
    title = analysis.article.title.of(page.text) if analysis.article.title else ""
    told = [each for each in telling(analysis)[:_MOST] if analysis.text[each.start : each.end].strip() not in title]
    if len(told) <= _FEW and sum(each.end - each.start for each in told) < SHORTEST:
        return None
    article = analysis.article
    spans = [article.running.locate(each.start, each.end) for each in told]
    weighed = _Weighed(analysis.text, [span.of(page.text) for span in spans], title)
    if count is None and (length is None or length <= BUDGET):
        choice = weighed.best(BUDGET if length is None else length)
    else:
        choice = weighed.filled(length, count)
    return Chosen(tuple(told[index] for index in choice), told[weighed.gist(choice)])


def _pairs(texts: Sequence[str]) -> list[list[Pair]]:
    """The pairs of letters or digits of texts, in order, those in brackets left out; then the figures, dates apart."""
    bare = [_ASIDE.sub("", text) if "（" in text else text for text in texts]
    numbers = neighbours("\n".join(bare))
    rows: list[list[Pair]] = []
    first = 0
    for text, words in zip(texts, bare, strict=True):
        row: list[Pair] = []
        for match in _LETTERS.finditer(words):
            start, end = match.span()
            row += numbers[first + start : first + end - 1]
        row += [text[match.start() : match.end() + 1] for match in FIGURES.finditer(text)]
        rows.append(row)
        first += len(words) + 1
    return rows


class _Weighed:
    """The sentences of an article with what they are worth, alone and together.

    Worths are added by ``fsum``: a set has its pairs in another order at each run, and the sum must not.
    """

    def __init__(self, text: str, texts: Sequence[str], title: str) -> None:
        self._lengths = [len(text) for text in texts]
        pairs = _pairs(texts)
        self._sets = [frozenset(row) for row in pairs]
        self._worth = _worth(pairs[0], self._sets)
        self._leaning = frozenset(index for index, text in enumerate(texts) if text.startswith(LEANING))
        self._title = frozenset(_pairs([title])[0])
        self._named = self._title.difference(*map(neighbours, _DIGITS.findall(title)))
        self._stress(texts)
        self._idle, self._preambles = opening(text, texts), guiding(text, texts)
        self._alone = [fsum(map(self._worth.__getitem__, row)) for row in self._sets]

    def _stress(self, texts: Sequence[str]) -> None:
        quotes = [quote for text in texts if "“" in text or "《" in text for quote in _QUOTES.findall(text)]
        quoted = {pair for row in _pairs(quotes) for pair in row}
        for factor, stressed in ((_QUOTED, quoted), (_TITLE, self._title)):
            for pair in stressed & self._worth.keys():
                self._worth[pair] *= _TITLE_FIGURE if factor == _TITLE and type(pair) is str else factor

    def best(self, length: int) -> Choice:
        """The choice that is worth most, in the order of the article."""
        likely = sorted(range(len(self._sets)), key=lambda index: (-self._alone[index], index))[:_CANDIDATES]
        weights = Weights(self._lengths, self._sets, self._worth, self._alone, self._leaning, self._idle)
        return Search(weights, sorted(likely), self._openings(length), length).best()

    def gist(self, choice: Choice) -> int:
        """The sentence of a choice that says most by itself: the one of the headline, else the first that speaks."""
        mute = self._leaning | self._idle | self._preambles
        speaking = [index for index in choice if self._lengths[index] >= _SPOKEN and index not in mute]
        first = (speaking or choice)[0]
        shared = {index: len(self._sets[index] & self._named) for index in choice}
        best = max(speaking or choice, key=lambda index: (shared[index], -index))
        return best if shared[best] > shared[first] else first

    def filled(self, length: int | None, count: int | None) -> Choice:
        """As many sentences as fit, each the one that adds most to those before it, in the order of the article."""
        chosen: list[int] = []
        said: set[Pair] = set()
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

    def _openings(self, length: int) -> list[tuple[int, float]]:
        """Characters and worth of the first sentence, the first two, and so on."""
        openings: list[tuple[int, float]] = []
        said: set[Pair] = set()
        size = 0
        for row, characters in zip(self._sets, self._lengths, strict=True):
            size += characters
            if openings and size > max(length, *self._lengths):
                break
            said |= row
            openings.append((size, fsum(map(self._worth.__getitem__, said))))
        return openings


def _worth(lead: Sequence[Pair], sets: Sequence[frozenset[Pair]]) -> dict[Pair, float]:
    """What each pair is worth by where it first stands and how many sentences have it.

    ``lead`` are the pairs of the first sentence in order.
    """
    times: Counter[Pair] = Counter()
    chances: list[float] = []
    for index, chance in enumerate(_BY_PLACE):
        rows = sets[index : index + 1] if index < len(_BY_PLACE) - 1 else sets[index:]
        times.update(chain.from_iterable(rows))
        chances += [chance] * (len(times) - len(chances))
    factors = [*range(_REPEATS), *[_REPEATS] * len(sets)]
    worth = dict(zip(times, map(mul, chances, map(factors.__getitem__, times.values())), strict=True))
    for pair in set(lead[:_DATELINE]):
        worth[pair] *= _DULL
    return worth
