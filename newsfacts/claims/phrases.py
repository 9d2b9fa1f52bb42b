"""Noun phrases by their edges: function words and verbs end them, the noun they name stands last.

For ``claims.subjects``. Ranges of the running text; bounded looks only.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.setting import Setting
from newsfacts.data.phrases import CUTS, ENDS, NEVER, OPENERS, TAILS
from newsfacts.data.themes import Theme

Range = tuple[int, int]

_LONGEST: Final = 24
"""Characters of a phrase at most."""

_BREAKING: Final = frozenset(
    {Theme.VERB, Theme.ACTION, Theme.CHANGE, Theme.LEVEL, Theme.SPENDING, Theme.BENEFIT, Theme.AID}
)
_DIGITS: Final = frozenset("0123456789")
_NAMING: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-")
_EDGES: Final = CUTS | _DIGITS
_OPENERS: Final[dict[str, list[str]]] = {word[0]: [] for word in OPENERS}
for _word in sorted(OPENERS, key=len, reverse=True):
    _OPENERS[_word[0]].append(_word)
_COUNTED: Final = frozenset("0123456789０１２３４５６７８９")
_CALENDAR: Final = frozenset("年月日时分")
_NUMERAL: Final = _COUNTED | frozenset("至—-～~.，,、“ \u3000\t\n")


def widened(setting: Setting, noun: Cue) -> Range:
    """Return a noun with the attributes before it."""
    limit = setting.end if noun.start >= setting.end else max(setting.left, noun.start - _LONGEST)
    if noun.start < setting.start:
        for cue in setting.near:
            if cue.end <= noun.start and cue.sense.themes & _BREAKING:
                limit = cue.end
                break
    start = noun.start
    while start > limit and setting.text[start - 1] not in CUTS:
        start -= 1
    return _trimmed(setting.text, opened(setting.text, start, noun.start), noun.end) or (noun.start, noun.end)


def phrase(setting: Setting, start: int, end: int) -> Range | None:
    """Return the first noun phrase of a range: after its opening words, up to a verb or a function word."""
    text = setting.text
    start = opened(text, start, end)
    limit = min(end, start + _LONGEST)
    if text.startswith(("比", "较", "占", "增", "降", "下降", "减", "上升"), start):
        return None
    stop = _edge(text, start + 1, limit)
    for cue in setting.within(start, stop):
        if cue.sense.status and cue.start == start:
            return phrase(setting, cue.end, end)
        if cue.sense.strong or cue.sense.status or cue.sense.themes & _BREAKING:
            return _trimmed(text, start, cue.start)
    return _trimmed(text, start, stop)


def _edge(text: str, start: int, limit: int) -> int:
    """Return where a character that ends a phrase stands, or a numeral that is not part of a name (A8, 3-5)."""
    for at in range(start, limit):
        if text[at] in _EDGES and not (text[at] in _DIGITS and text[at - 1] in _NAMING):
            return at
    return limit


def opened(text: str, start: int, end: int) -> int:
    """Return where a clause begins in earnest, after adverbs, prepositions and dates."""
    while start < end:
        char = text[start]
        if char in _NUMERAL or (char in _CALENDAR and text[start - 1 : start] in _COUNTED):
            start += 1
            continue
        if text[start] not in _OPENERS:
            return start
        for word in _OPENERS[text[start]]:
            if text.startswith(word, start):
                start += len(word)
                break
        else:
            return start
    return end


def _trimmed(text: str, start: int, end: int) -> Range | None:
    while start < end and text[start] in ENDS:
        start += 1
    while start < end and text[end - 1] in ENDS:
        end -= 1
    if text.endswith(TAILS, start, end):
        end -= 2
    return (start, end) if end - start > 1 and text[start:end] not in NEVER else None
