"""The words that say what an article is about, weighted.

For ``summarize``. Nouns, names and set phrases count by how often they stand, how early, and whether the headline has
them; so does a word that the dictionary lacks, if it stands there twice: it is a name or a term. Words of every
newspaper page are left out, and so are words that only stand within a longer keyword.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from heapq import heapify, heappop
from itertools import accumulate, pairwise
from typing import Final

from newsfacts.data.keywords import COMMON, TAGS
from newsfacts.data.voices import SURNAMES
from newsfacts.model import Analysis, Keyword
from newsfacts.text.patterns import is_han
from newsfacts.text.words import part_of_speech, words

_MOST: Final = 8
"""Keywords of an article at most."""

_READ: Final = 20_000
"""Characters of an article that are read for keywords; what it is about is said by then."""

_EARLY: Final = 200
"""Characters of an opening whose words count double."""

_GIVEN: Final = 2
"""Characters of a given name that the dictionary takes for a word."""

_NAME: Final = "nr"
"""How the dictionary tags the name of a person."""

_LONG: Final = 10
"""Characters that make a word weigh twice as much as none would."""


def keywords(analysis: Analysis) -> tuple[Keyword, ...]:
    """Return the keywords, the heaviest first; the first has weight 1.

    A dozen words or two make them: whether a word may be one is asked of no more.
    """
    text = analysis.text[:_READ]
    told = words(text)
    known = _given(told).union(analysis.article.byline)
    chosen: list[tuple[str, int]] = []
    ranked = _lightness(analysis, told)
    heapify(ranked)
    while ranked and len(chosen) < _MOST:
        lightness, word = heappop(ranked)
        if word not in COMMON and word not in known and _is_new(word, chosen) and _names_thing(word, text):
            chosen.append((word, -lightness))
    return tuple([Keyword(word, round(weight / chosen[0][1], 3)) for word, weight in chosen])


def _is_new(word: str, chosen: Sequence[tuple[str, int]]) -> bool:
    """Whether no keyword holds a word or is held by it."""
    for other, _ in chosen:  # noqa: SIM110  as in ``text.patterns.holds``
        if word in other or other in word:
            return False
    return True


def _lightness(analysis: Analysis, told: Sequence[str]) -> list[tuple[int, str]]:
    """The words of two characters or more, each with its weight below zero, in no order.

    Words weigh by their mentions, twice in the opening and thrice in the headline, the longer a little more. Weights
    are whole, so that equal ones are equal.
    """
    title = analysis.article.title
    head = analysis.article.blocks[0].end if title and analysis.article.blocks else 0
    starts = [*accumulate(map(len, told), initial=0)][:-1]
    mentions = Counter(told)
    mentions.update(told[: bisect_left(starts, head + _EARLY)])
    mentions.update(told[: bisect_left(starts, head)])
    return [(-times * (_LONG + len(word)), word) for word, times in mentions.items() if len(word) > 1]


def _names_thing(word: str, text: str) -> bool:
    """Whether a word names a thing, by the dictionary, or by being none of it and standing there twice."""
    if tag := part_of_speech(word):
        return tag in TAGS and (tag != _NAME or word[0] in SURNAMES or text.count(word) > 1)
    return word[0].isalpha() and text.count(word) > 1 and not _rest_of_name(word, text)


def _given(told: Sequence[str]) -> set[str]:
    """The words that only ever stand behind a surname: 建平 of 周建平, which the dictionary parts."""
    surnames = {word for word in SURNAMES.intersection(told) if part_of_speech(word) == _NAME}
    if not surnames:
        return surnames
    behind = {word for before, word in pairwise(told) if before in surnames and len(word) == _GIVEN}
    return behind.difference([word for before, word in pairwise(told) if word in behind and before not in surnames])


def _rest_of_name(word: str, text: str) -> bool:
    """Whether a word that stands twice or more always follows the same Chinese character."""
    first, *others = text.split(word)[:-1]
    before = first[-1:]
    return is_han(before) and all(other.endswith(before) for other in others)
