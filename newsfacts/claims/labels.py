"""The words around a figure that say what part it can play in a list.

For the levels. What stands between a figure and the one before it is read up to ``REACH`` characters: the label that
names the figure, the word that opens a list, whether the figure is a change, an average, or quoted for comparison. A
figure joined to the one before by 和 or 、 alone is of the same sort as that.
"""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import marked
from newsfacts.data.parts import (
    AVERAGES,
    CHANGES,
    COMPARISONS,
    DAILY,
    EXTREMES,
    JOINTS,
    KINDS,
    NO_COMPARISONS,
    NOT_OPENERS,
    OPENERS,
    REFERENCES,
    TOTALLED,
)
from newsfacts.model import Quantity
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import told, told_of

REACH: Final = 60
"""Characters before a figure that are read for what opens a list and for its label."""

TAIL: Final = 20
"""Characters after a figure that are read as its noun."""

BRACKET: Final = "[（(][^（()）]{0,12}[)）]"
"""A bracket within a name: 县（市、区）."""

_PAUSES: Final = frozenset("，,。；;、：:！!？?\n（(）)")
"""What ends a label or a noun."""

_THRESHOLDS: Final = frozenset({"以上", "以下", "以内"})
"""Hedges that make a figure a threshold where a noun follows: 800万元以上项目."""

_CLOSING: Final = ("。", "；", ";", "）", ")", "等，", "等,")
"""What ends a list before its first figure."""

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

_YIELD: Final = "单产"
"""What makes an average of the figure right behind it, and a cause of the change further on: 因单产提高增产 3 万吨."""

_CASES: Final = frozenset({"例", "人"})
"""Of what 新增 counts those of one day beside all of them; 新增耕地 is part of a year's."""

_MEANWHILE: Final = "同期[^为是仅只达的约有数相比]{2}"
"""What happened in the same time as what is told before: 同期查处违法 3 万起."""

MADE_UP: Final = "组成"
"""What behind a figure makes 由 before it no 从: 由 255 名队员组成."""

_FROM: Final = frozenset("由从")
"""What stands before the old level, quoted for comparison; 任务 12 亿元的 90 % quotes one, too."""

_PIECES: Final = frozenset((*AVERAGES, *EXTREMES))
_OTHERS: Final = frozenset(REFERENCES)
_DAILY: Final = frozenset(DAILY)
_TELLING: Final = _PIECES.union(REFERENCES, COMPARISONS, DAILY, ("各", "附"))
_TURNING: Final = _FROM.union([word[-1] for word in CHANGES])
"""Last characters of the name of a change and of an old level."""


class Label(Struct, frozen=True, gc=False):
    """How a figure is told.

    ``lead`` is what stands between it and the figure before, ``own`` the end of that from the last pause on, ``name``
    the same where nothing else names the figure, ``noun`` what follows up to the next pause or figure, ``opener`` the
    word that opens a list here. ``change`` and ``each`` say that it is an increase or an average, ``aside`` that it is
    quoted for comparison (上年, 任务的, 比…) or counts what two parts share (两项都), ``daily`` that it is newly
    counted (当日, 新增).
    """

    lead: str
    own: str
    name: str
    noun: str
    opener: str | None
    change: bool
    each: bool
    aside: bool
    daily: bool


class Source(Struct, frozen=True, gc=False):
    """A text whose figures are labelled: where its marks stand, and which words of the tables stand in it."""

    text: str
    marks: Sequence[int]
    openers: Sequence[str]
    telling: Collection[str]


def source_of(text: str) -> Source:
    """Return a text with what is found once for all its figures."""
    return Source(text, marked(text).places, told(text, OPENERS), told_of(text, _TELLING))


def label_of(source: Source, quantity: Quantity, begin: int, before: Label | None, following: int) -> Label:
    """Read how a figure is told, from where the words before it ``begin`` and up to the one ``following``.

    ``before`` is how the figure is told that stands there.
    """
    start = quantity.start
    low = begin if begin > start - REACH else start - REACH
    own, noun = _around(source, low, quantity, following)
    lead, near = source.text[low:start], start - low < SHORT
    name = _name(lead, own, before) if near or own == "" or own[-1] in _JOINED else own
    said = [word for word in source.telling if word in name]
    turned = name[-1:] in _TURNING
    joined = before if near and before and lead in JOINTS else _ALONE
    change = joined.change or (turned and name.endswith(CHANGES) and not name.endswith(_WORKS))
    each = joined.each or (len(said) > 0 and _is_each(name, said)) or (noun != "" and noun[0] == "/")
    each = each or (before is not None and before.each and _goes_on(lead))
    aside = joined.aside or (turned and name[-1] in _FROM and MADE_UP not in noun) or _is_aside(name, said)
    aside = aside or (noun != "" and _is_quoted(noun, quantity.hedge))
    daily = (quantity.unit in _CASES and name.endswith("新增")) or not _DAILY.isdisjoint(said)
    opener = _opener(lead, source.openers) if source.openers else None
    return Label(lead, own, name, noun, opener, change, each, aside, daily)


def _around(source: Source, low: int, quantity: Quantity, following: int) -> tuple[str, str]:
    """Return the words before a figure from the last mark on, and those up to the next mark or figure, no bracket."""
    text, marks, start, end = source.text, source.marks, quantity.start, quantity.end
    place = bisect_left(marks, start)
    last = marks[place - 1] + 1 if place else 0
    own = text[last if last > low else low : start]
    while place < len(marks) and marks[place] < end:
        place += 1  # those of its numeral
    limit = following if following < end + TAIL else end + TAIL
    if place == len(marks) or (mark := marks[place]) >= limit:
        return own, text[end:limit]
    if text[mark] in "（(":
        return own, _to_pause(pattern(BRACKET).sub("", text[end:limit]))
    return own, text[end:mark]


def _is_quoted(noun: str, hedge: str | None) -> bool:
    """Whether the words behind a figure say that it is only quoted: 1 万个的年度目标."""
    if noun in _NO_NOUNS or hedge in _THRESHOLDS:
        return True
    return "的" in noun and noun.startswith("的") and holds(noun, _INTENDED)


def _is_each(name: str, said: Sequence[str]) -> bool:
    """Whether a figure is told as an average, or as that of one of several though no word says so: 其他各县."""
    of_each = "各" in said and name[-2:].startswith("各") and not name.endswith(KINDS)
    pieces = _PIECES.intersection(said)
    return of_each or len(pieces) > (_YIELD in pieces and len(name.rpartition(_YIELD)[2]) > len(_YIELD))


def _goes_on(lead: str) -> bool:
    """Whether a figure is what the average before it went to: 人均由 6 平方米提高到 8 平方米."""
    return lead != "" and not _TO.isdisjoint(lead[1:4]) and not holds(lead, TOTALLED)


_ALONE: Final = Label("", "", "", "", None, change=False, each=False, aside=False, daily=False)


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
    name = since_pause(lead[: lead.rfind("（")]) if lead.endswith("）") else own
    if before and len(lead) < SHORT and not name.strip("和及与至"):
        return before.name
    return "" if name[-1:] in _JOINED else name


def _is_aside(name: str, said: Sequence[str]) -> bool:
    """Whether a figure is only quoted for comparison, by the words said in its name: 上年的 12 亿元, 比…的 12 亿元."""
    if not said:
        return False
    if name[0] == "附" or (not _OTHERS.isdisjoint(said) and not pattern(_MEANWHILE).match(name)):
        return True
    if "比" not in said and "较" not in said:
        return False
    for word in NO_COMPARISONS:
        name = name.replace(word, "")
    return holds(name, COMPARISONS)


def _opener(lead: str, openers: Sequence[str]) -> str | None:
    """Return the first of some words that opens a list right before a figure, if nothing closes it again."""
    for word in openers:
        if word in lead and _opens(lead, lead.rfind(word), word):
            return word
    return None


def _opens(lead: str, at: int, word: str) -> bool:
    """Whether a word that stands at a place opens a list: no sentence, clause or bracket ends after it."""
    rest = lead[at + 1 :]
    if "（" in rest or "(" in rest:
        rest = pattern(BRACKET).sub("", rest)
    if lead.endswith("等") or holds(rest, _CLOSING):
        return False
    return not lead.startswith(NOT_OPENERS, at + len(word) - 1)
