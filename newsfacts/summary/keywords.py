"""The words that say what an article is about, weighted.

For ``summarize``. Things, names and set phrases count by how often they stand, how early, and whether the headline has
them; so do characters that the dictionary leaves over, if they stand there twice: they are a name or a term. Words of
every newspaper page are left out, and so are words that only stand within a longer keyword.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from heapq import heapify, heappop
from typing import Final

from newsfacts.data.keywords import COMMON, GRAMMATICAL, SURNAMES_ALONE
from newsfacts.data.voices import SURNAMES
from newsfacts.model import Analysis, Keyword
from newsfacts.text.patterns import is_han, pattern
from newsfacts.text.words import OTHER, PERSON, Words, part_of_speech, words

_MOST: Final = 8
"""Keywords of an article at most."""

_OPENING: Final = 300
"""Characters in which an article says what it is about: the words to choose from stand in these sentences."""

_SHARE: Final = 4
"""A longer one has said so when it has said a quarter."""

_EARLY: Final = 200
"""Characters of an opening whose words count double."""

_GIVEN: Final = 2
"""Characters of a given name that the dictionary takes for a word."""

_LONG: Final = 10
"""Characters that make a word weigh twice as much as none would."""

_LONGEST: Final = 6
"""Characters of a Chinese term that the dictionary lacks."""

_PLACES: Final = "省市县区州镇乡村"
"""What makes a name that of a place: it is told with it."""

_LEFT: Final = rf"[A-Za-z\d]{{2,}}|[^\W\d_a-zA-Z{GRAMMATICAL}]{{2,}}"


def keywords(analysis: Analysis) -> tuple[Keyword, ...]:
    """Return the keywords, the heaviest first; the first has weight 1.

    A dozen words or two make them: whether a word may be one is asked of no more.
    """
    text, article = analysis.text, analysis.article
    head = article.blocks[0].end if article.title and article.blocks else 0
    end = _opened(analysis, head + max(_OPENING, len(text) // _SHARE))
    told = words(text[:end])
    terms = _terms(text, told)
    chosen: list[tuple[str, int]] = []
    ranked = _lightness(text, (head, head + _EARLY, end), told, terms)
    heapify(ranked)
    while ranked and len(chosen) < _MOST:
        lightness, word = heappop(ranked)
        if word in COMMON or word in article.byline or not _is_new(word, chosen):
            continue
        if (word in terms or _names_thing(word, text)) and not _is_given(word, text, told.words, terms):
            chosen.append((word, -lightness))
    return tuple([Keyword(word, round(weight / chosen[0][1], 3)) for word, weight in chosen])


def _opened(analysis: Analysis, end: int) -> int:
    """Where the sentence ends in which the opening does."""
    return next((sentence.end for sentence in analysis.sentences if sentence.end >= end), len(analysis.text))


def _is_new(word: str, chosen: Sequence[tuple[str, int]]) -> bool:
    """Whether no keyword holds a word or is held by it."""
    for other, _ in chosen:  # noqa: SIM110  as in ``text.patterns.holds``
        if word in other or other in word:
            return False
    return True


def _lightness(text: str, ends: tuple[int, int, int], told: Words, terms: Sequence[str]) -> list[tuple[int, str]]:
    """The words and terms, each with its weight below zero, in no order; ``ends`` are those of headline and opening.

    They weigh by their mentions, twice in the opening and thrice in the headline, the longer a little more. Weights
    are whole, so that equal ones are equal.
    """
    head, early, opened = ends
    mentions = _mentions(text, opened, told.words)
    for end in (early, head):
        mentions.update(told.words[: bisect_left(told.starts, end)])
    for term in terms:
        mentions[term] = text.count(term) + text.count(term, 0, early) + text.count(term, 0, head)
    return [(-times * (_LONG + len(word)), word) for word, times in mentions.items()]


def _mentions(text: str, end: int, told: Sequence[str]) -> Counter[str]:
    """How often each word stands: as the opening is cut, and behind it wherever it is no part of a longer one."""
    mentions = Counter(told)
    inner = "\n".join(mentions)
    behind: dict[str, int] = {}
    for word in sorted(mentions, key=len, reverse=True):
        times = text.count(word, end)
        if times and inner.count(word) > 1:
            times -= sum([behind[longer] for longer in behind if word in longer])
        behind[word] = times
        mentions[word] += times
    return mentions


def _terms(text: str, told: Words) -> list[str]:
    """What the dictionary leaves over and the text tells twice: letters, or a few characters but no function words."""
    terms = [
        term
        for term in dict.fromkeys(pattern(_LEFT).findall(" ".join(told.between)))
        if term[0].isalpha()
        and (term.isascii() or len(term) <= _LONGEST)
        and text.count(term) > 1
        and part_of_speech(term) is None
        and not _rest_of_name(term, text)
    ]
    return [term for term in terms if not any(term + place in terms for place in _PLACES)]


def _names_thing(word: str, text: str) -> bool:
    """Whether the dictionary has a word as a name, or as what names a thing."""
    named = part_of_speech(word)
    return named != OTHER and (named != PERSON or word[0] in SURNAMES or text.count(word) > 1)


def _is_given(word: str, text: str, told: Sequence[str], terms: Sequence[str]) -> bool:
    """Whether a word only ever stands behind a surname: 建平 of 周建平, which the dictionary parts."""
    if len(word) != _GIVEN:
        return False
    before = {piece[-1:] for piece in text.split(word)[:-1]}
    return before <= SURNAMES_ALONE and not any(other[-1] in before for other in (*told, *terms))


def _rest_of_name(word: str, text: str) -> bool:
    """Whether a word that stands twice or more always follows the same Chinese character."""
    first, *others = text.split(word)[:-1]
    before = first[-1:]
    return is_han(before) and all(other.endswith(before) for other in others)
