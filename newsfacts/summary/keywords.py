"""The words that say what an article is about, weighted.

For ``summarize``. What an article is about it says in its opening: only there it is cut into words. Things, names and
set phrases count by how often they stand in all of it, how early, and whether the headline has them; so do characters
that the dictionary leaves over, if they stand there twice: they are a name or a term. Words of every newspaper page are
left out, and so are words that only stand within a longer keyword. Chosen so, more of them are words that the editor
took for the headline than of the words of the whole article.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop
from typing import Final

from newsfacts.data.keywords import COMMON, GRAMMATICAL, SURNAMES_ALONE
from newsfacts.data.voices import SURNAMES
from newsfacts.model import Analysis, Keyword
from newsfacts.text.patterns import is_han, pattern
from newsfacts.text.words import PERSON, THING, Words, part_of_speech, words

_MOST: Final = 8
"""Keywords of an article at most."""

_OPENING: Final = 300
"""Characters of an opening, headline apart, to the end of the sentence."""

_SHARE: Final = 4
"""The opening of a longer article is a quarter of it: a report begins with greetings."""

_LONG_OPENING: Final = 2000
"""Characters of such an opening at most."""

_READ: Final = 20_000
"""Characters of an article in which its words are counted."""

_EARLY: Final = 200
"""Characters whose words count double."""

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
    text, article = analysis.text[:_READ], analysis.article
    head = article.blocks[0].end if article.title and article.blocks else 0
    end = _opened(analysis, head + max(_OPENING, min(len(text) // _SHARE, _LONG_OPENING)))
    told = words(text[:end])
    terms = _terms(text, told)
    chosen: list[tuple[str, int]] = []
    ranked = _lightness(text, (head, head + _EARLY, end), told, terms)
    heapify(ranked)
    while ranked and len(chosen) < _MOST:
        lightness, word = heappop(ranked)
        if word not in article.byline and _is_new(word, chosen) and not _is_given(word, text, told.words, terms):
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

    They weigh by their mentions, twice at first and thrice in the headline, the longer a little more. Weights
    are whole, so that equal ones are equal.
    """
    head, early, opened = ends
    mentions: dict[str, int] = {}
    for start, word, named in zip(told.starts, told.words, told.named, strict=True):
        if named == THING or (named == PERSON and _is_person(word, text)):
            mentions[word] = mentions.get(word, 0) + 1 + (start < early) + (start < head)
    for word, times in _further(text, opened, mentions).items():
        mentions[word] += times
    for term in terms:
        mentions[term] = text.count(term) + text.count(term, 0, early) + text.count(term, 0, head)
    return [(-times * (_LONG + len(word)), word) for word, times in mentions.items() if word not in COMMON]


def _further(text: str, start: int, words: Iterable[str]) -> Mapping[str, int]:
    """How often each word stands behind the opening, but for where it is part of a longer one."""
    inner = "\n".join(words)
    further: dict[str, int] = {}
    for word in sorted(words, key=len, reverse=True):
        times = text.count(word, start)
        if times and inner.count(word) > 1:
            times -= sum([further[longer] for longer in further if word in longer])
        further[word] = times
    return further


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


def _is_person(word: str, text: str) -> bool:
    """Whether what the dictionary has as a name may be one here: it has a surname, or stands there twice."""
    return word[0] in SURNAMES or text.count(word) > 1


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
