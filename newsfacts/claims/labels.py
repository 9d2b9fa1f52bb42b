"""The words around a figure that say what part it can play in a list.

For the levels. What stands between a figure and the one before it is read up to ``REACH`` characters: the label that
names the figure, the word that opens a list, whether the figure is a change, an average, or quoted for comparison. A
figure joined to the one before by 和 or 、 alone is of the same sort as that.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import Marked
from newsfacts.data.parts import (
    AVERAGES,
    CHANGES,
    COMPARISONS,
    DAILY,
    EXTREMES,
    JOINTS,
    NO_COMPARISONS,
    NOT_AMONG,
    NOT_OPENERS,
    OPENERS,
    REFERENCES,
    TOTALLED,
)
from newsfacts.model import Quantity
from newsfacts.text.patterns import by_sign, holds, pattern, told_by_sign

REACH: Final = 60
"""Characters before a figure that are read for what opens a list and for its label."""

TAIL: Final = 20
"""Characters after a figure that are read as its noun."""

_BRACKET: Final = "[（(][^（()）]{0,12}[)）]"
"""A bracket within a name: 县（市、区）."""

_PAUSES: Final = frozenset("，,。；;、：:！!？?\n（(）)")
"""What ends a label or a noun."""

_THRESHOLDS: Final = frozenset({"以上", "以下", "以内"})
"""Hedges that make a figure a threshold where a noun follows: 800万元以上项目."""

_CLOSING: Final = ("。", "；", ";", "）", ")", "等，", "等,")
"""What ends a list before its first figure."""

NOUN: Final = 8
"""Characters of a noun between a figure and 中, beyond which it is a clause."""

_INTENDED: Final = ("目标", "任务", "计划")
"""What behind a figure makes it one that was meant to be: 1 万个的年度目标."""

_NO_NOUNS: Final = frozenset({"的", "合", "兑", "折合", "约合"})
"""What behind a figure makes it one that is quoted: of a thing named before, or of an exchange rate."""

_TO: Final = frozenset("到至为")
"""What ends a verb that leads from one amount to another."""

_JOINED: Final = frozenset("和及与")

SHORT: Final = 3
"""Characters that words joining two figures are fewer than."""

_WORKS: Final = ("新增", "每升", "改造提升", "整治提升")
"""What ends like a word of change and tells a level: 改造提升 22.6 万亩."""

_CASES: Final = frozenset({"例", "人"})
"""Of what 新增 counts those of one day beside all of them; 新增耕地 is part of a year's."""

_MEANWHILE: Final = "同期[^为是仅只达的约有数相比]{2}"
"""What happened in the same time as what is told before: 同期查处违法 3 万起."""

_FROM: Final = frozenset("由从")
"""What stands before the old level, quoted for comparison; 任务 12 亿元的 90 % quotes one, too."""


_PIECES: Final = frozenset((*AVERAGES, *EXTREMES))
_OTHERS: Final = frozenset(REFERENCES)
_DAILY: Final = frozenset(DAILY)
_TELLING: Final = by_sign((*_PIECES, *REFERENCES, *COMPARISONS, *DAILY), "均")
_TELLING_SIGNS: Final = frozenset(_TELLING)
_CHANGE: Final = frozenset(word[-1] for word in CHANGES)


class Label(Struct, frozen=True, gc=False):
    """How a figure is told.

    ``lead`` is what stands between it and the figure before, ``own`` the end of that from the last pause on, ``name``
    the same where nothing else names the figure, ``noun`` what follows up to the next pause or figure, ``opener`` the
    word that opens a list here. ``among`` says that the figure before opens the list itself (41 个行业中，). ``change``
    and ``each`` say that it is an increase or an average, ``aside`` that it is quoted for comparison (上年, 任务的,
    比…) or counts what two parts share (两项都), ``daily`` that it is newly counted (当日, 新增).
    """

    lead: str
    own: str
    name: str
    noun: str
    opener: str | None
    among: bool
    change: bool
    each: bool
    aside: bool
    daily: bool


def label_of(found: Marked, quantity: Quantity, begin: int, before: Label | None, following: int) -> Label:
    """Read how a figure is told, from where the words before it ``begin`` and up to the one ``following``.

    ``before`` is how the figure is told that stands there.
    """
    lead = found.text[max(begin, quantity.start - REACH) : quantity.start]
    own = _own(found, lead, quantity.start)
    name = _name(lead, own, before)
    noun = _noun(found, quantity.end, min(following, quantity.end + TAIL))
    joined = before if before and len(lead) < SHORT and lead in JOINTS else _ALONE
    follows = before is not None and before.each
    said = () if _TELLING_SIGNS.isdisjoint(name) else told_by_sign(name, _TELLING)
    return Label(
        lead=lead,
        own=own,
        name=name,
        noun=noun,
        opener=_opener(lead, found.text),
        among=before is not None and _among(lead, before),
        change=joined.change or (name[-1:] in _CHANGE and _is_change(name)),
        each=joined.each or not _PIECES.isdisjoint(said) or _is_each(name, noun) or (follows and _goes_on(lead)),
        aside=joined.aside or _is_quoted(name, noun, quantity.hedge) or (len(said) > 0 and _aside(name, said)),
        daily=(quantity.unit in _CASES and name.endswith("新增")) or not _DAILY.isdisjoint(said),
    )


def _own(found: Marked, lead: str, start: int) -> str:
    """Return the words of a lead that ends at a place from the last mark on."""
    last = bisect_left(found.places, start) - 1
    if last < 0 or found.places[last] < start - len(lead):
        return lead
    return found.text[found.places[last] + 1 : start]


def _noun(found: Marked, end: int, limit: int) -> str:
    """Return the words between the end of a figure and the next mark, a bracket left out."""
    at = bisect_left(found.places, end)
    if at == len(found.places) or found.places[at] >= limit:
        return found.text[end:limit]
    if found.text[found.places[at]] in "（(":
        return _to_pause(pattern(_BRACKET).sub("", found.text[end:limit]))
    return found.text[end : found.places[at]]


def _is_quoted(name: str, noun: str, hedge: str | None) -> bool:
    """Whether the words right before and behind a figure say that it is only quoted: 由 3 亿元, 1 万个的年度目标."""
    if noun in _NO_NOUNS or name[-1:] in _FROM or ("附" in name and name.startswith("附")):
        return True
    if hedge in _THRESHOLDS and noun:
        return True
    return "的" in noun and noun.startswith("的") and holds(noun, _INTENDED)


def _is_each(name: str, noun: str) -> bool:
    """Whether a figure is told as that of one of several though no word says so: 其他各县, 3 亩/户."""
    return ("各" in name and name[-2:].startswith("各")) or ("/" in noun and noun.startswith("/"))


def _goes_on(lead: str) -> bool:
    """Whether a figure is what the average before it went to: 人均由 6 平方米提高到 8 平方米."""
    return lead != "" and not _TO.isdisjoint(lead[1:4]) and not holds(lead, TOTALLED)


_ALONE: Final = Label("", "", "", "", None, among=False, change=False, each=False, aside=False, daily=False)


def _is_change(name: str) -> bool:
    return name.endswith(CHANGES) and not name.endswith(_WORKS)


def since_pause(words: str) -> str:
    """Return the words behind the last mark of punctuation."""
    for at in range(len(words) - 1, -1, -1):
        if words[at] in _PAUSES:
            return words[at + 1 :]
    return words


def _to_pause(words: str) -> str:
    for at, char in enumerate(words):
        if char in _PAUSES:
            return words[:at]
    return words


def _name(lead: str, own: str, before: Label | None) -> str:
    """Return the words that name a figure; of one joined to the figure before, the name of that."""
    name = since_pause(lead[: lead.rfind("（")]) if lead[-1:] == "）" else own
    if before and len(lead) < SHORT and not name.strip("和及与至"):
        return before.name
    return "" if name[-1:] in _JOINED else name


def _among(lead: str, before: Label) -> bool:
    """Whether the figure before is told as 41 个行业中，."""
    noun = before.noun
    if not noun.endswith(("中", "里")) or len(noun) > NOUN or "的" in noun or noun[:-1].endswith(NOT_AMONG):
        return False
    near = len(lead) < REACH and "。" not in lead
    return near and pattern(_BRACKET).sub("", lead)[len(noun) :].startswith(("，", ","))


def _aside(name: str, said: Sequence[str]) -> bool:
    """Whether a figure is only quoted for comparison, by the words said in its name: 上年的 12 亿元, 比…的 12 亿元."""
    if not _OTHERS.isdisjoint(said) and not pattern(_MEANWHILE).match(name):
        return True
    if "比" not in said and "较" not in said:
        return False
    for word in NO_COMPARISONS:
        name = name.replace(word, "")
    return holds(name, COMPARISONS)


@lru_cache(maxsize=4)
def _openers(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what opens lists in a text, found once for all its figures."""
    return tuple((stem, words) for stem, words in OPENERS.items() if stem in text)


def _opener(lead: str, text: str) -> str | None:
    """Return the word that opens a list right before a figure of a text, if nothing closes it again."""
    for stem, words in _openers(text):
        if stem in lead:
            for word in words:
                if word in lead and _opens(lead, lead.rfind(word), word):
                    return word
    return None


def _opens(lead: str, at: int, word: str) -> bool:
    """Whether a word that stands at a place opens a list: no sentence, clause or bracket ends after it."""
    rest = lead[at + 1 :]
    if "（" in rest or "(" in rest:
        rest = pattern(_BRACKET).sub("", rest)
    if lead.endswith("等") or holds(rest, _CLOSING):
        return False
    return not lead.startswith(NOT_OPENERS, at + len(word) - 1)
