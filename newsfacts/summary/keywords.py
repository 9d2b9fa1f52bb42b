"""The words that say what an article is about, weighted.

For ``summarize``. Nouns, names and set phrases count by how often they stand, how early, and whether the headline has
them; so does a word that the dictionary lacks, if it stands there twice: it is a name or a term. Words of every
newspaper page are left out, and so are words that only stand within a longer keyword.
"""

from collections.abc import Iterable, Sequence
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

_HEADLINE: Final = 3.0
"""How many mentions one in the headline is worth."""


def keywords(analysis: Analysis) -> tuple[Keyword, ...]:
    """Return the keywords, the heaviest first; the first has weight 1."""
    weights = _weights(analysis)
    chosen: list[str] = []
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        if len(chosen) == _MOST:
            break
        if not any(word in other or other in word for other in chosen):
            chosen.append(word)
    heaviest = weights[chosen[0]] if chosen else 1.0
    return tuple(Keyword(word, round(weights[word] / heaviest, 3)) for word in chosen)


def _weights(analysis: Analysis) -> dict[str, float]:
    text = analysis.text[:_READ]
    title = analysis.article.title
    head = analysis.article.blocks[0].end if title and analysis.article.blocks else 0
    weights: dict[str, float] = {}
    told = words(text)
    given = _given(told)
    things = _things({word for word in told if len(word) > 1}.difference(COMMON, analysis.article.byline, given), text)
    for word, at in zip(told, accumulate(map(len, told), initial=0), strict=False):
        if word in things:
            worth = _HEADLINE if at < head else 2.0 if at < head + _EARLY else 1.0
            weights[word] = weights.get(word, 0.0) + worth * (1 + 0.1 * len(word))
    return weights


def _things(told: Iterable[str], text: str) -> set[str]:
    """The words among some that name things, by the dictionary, or by being none of it and standing there twice."""
    things: set[str] = set()
    for word in told:
        if tag := part_of_speech(word):
            if tag in TAGS and (tag != _NAME or word[0] in SURNAMES or text.count(word) > 1):
                things.add(word)
        elif word[0].isalpha() and text.count(word) > 1 and not _rest_of_name(word, text):
            things.add(word)
    return things


def _given(told: Sequence[str]) -> set[str]:
    """The words that only ever stand behind a surname: 建平 of 周建平, which the dictionary parts."""
    behind = {word for before, word in pairwise(told) if len(word) == _GIVEN and _is_surname(before)}
    return behind.difference([word for before, word in pairwise(told) if word in behind and not _is_surname(before)])


def _is_surname(word: str) -> bool:
    return word in SURNAMES and part_of_speech(word) == _NAME


def _rest_of_name(word: str, text: str) -> bool:
    """Whether a word that stands twice or more always follows the same Chinese character."""
    first, *others = text.split(word)[:-1]
    before = first[-1:]
    return is_han(before) and all(other.endswith(before) for other in others)
