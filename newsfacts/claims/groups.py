"""Which figures are parts of which: the part–whole groups of an article, found once and used by every check.

A group is read off the language, never searched among the numbers: a whole, what opens its list of parts, and the
*readings* the words allow (the whole sentence, or the list up to a stronger pause, nested lists left out).
Which reading is meant is settled by arithmetic, in the checks.

**Open or closed list?** A list is closed when the words say that nothing is left over: its last part is 其他 or 其余,
its parts are the sides of one pair (出口 and 进口, 男 and 女), their printed shares make 100 %, the number of
classes is announced (分五大类), 分别为 stands before it, or the same list in its other unit adds up. Any other list may
have a rest that is not printed, and a smaller sum is no contradiction.

Offsets are on the running ruler. Every group looks at a bounded number of levels, so time is linear in the figures.
Blind to parts told paragraphs later without a word that takes the whole up again.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.levels import Gap, Level, levels
from newsfacts.data.parts import AMONG, CUTS, LOOSE_OPENERS, RESTS, TOTALS
from newsfacts.model import Analysis

_PAUSE: Final = re.compile(r"[，,。；;、：:！!？?\n（(）)]")

LONGEST: Final = 40
"""Levels a list may run over."""


class Cue(IntEnum):
    """What says that a list belongs to a whole, the strongest first."""

    BRACKET = 0
    OPENED = 1
    AMONG = 2
    TOTAL = 3
    CUT = 4
    FOLLOWS = 5
    LOOSE = 6


class Group(Struct, frozen=True):
    """A whole and its parts: what may be the whole, and the lists the words allow, the most natural first.

    ``list_at`` is the place of the first level of the list, the same for each unit of a list with several columns.
    """

    cue: Cue
    wholes: tuple[Level, ...]
    readings: tuple[tuple[Level, ...], ...]
    list_at: int


def groups(analysis: Analysis) -> tuple[Group, ...]:
    """Return the part–whole groups of an article, those with the strongest cue first."""
    found = levels(analysis)
    nested = _nested(found)
    everything = [*_opened(found, nested), *_sentences(found, nested)]
    return tuple(sorted(everything, key=lambda group: group.cue))


def _nested(found: Sequence[Level]) -> frozenset[int]:
    """Return the places of levels inside a list opened in the middle of a sentence, up to the next semicolon."""
    inside = False
    places = []
    for level in found:
        if level.gap >= Gap.SEMICOLON or (inside and level.gap > Gap.SEMICOLON):
            inside = False
        if level.opener and level.gap < Gap.STOP:
            inside = True
        if inside or level.depth:
            places.append(level.place)
    return frozenset(places)


def _opened(found: Sequence[Level], nested: frozenset[int]) -> Iterator[Group]:
    """Yield the lists that a word or a bracket opens after their whole."""
    for place, level in enumerate(found):
        bracket = place > 0 and level.depth > found[place - 1].depth and level.gap < Gap.COMMA
        if not (level.opener or bracket) or place == 0:
            continue
        cue = Cue.BRACKET if bracket else Cue.OPENED
        if level.opener in LOOSE_OPENERS:
            cue = Cue.LOOSE
        columns: dict[str | None, list[Level]] = defaultdict(list)
        for item in _items(found, place):
            columns[item.unit].append(item)
        for unit, members in columns.items():
            if wholes := tuple(_before(found, place, unit)):
                yield Group(cue, wholes, tuple(_readings(members)), place)


def _items(found: Sequence[Level], place: int) -> Iterator[Level]:
    first = found[place]
    inner = False
    for level in found[place : place + LONGEST]:
        if level is not first and (level.depth < first.depth or (level.gap >= Gap.STOP and level.depth == first.depth)):
            return
        if level.gap >= Gap.SEMICOLON and level.depth == first.depth:
            inner = False
        if level is not first and level.opener:
            inner = True
        if level.depth == first.depth and not inner and level.part:
            yield level


def _before(found: Sequence[Level], place: int, unit: str | None) -> Iterator[Level]:
    """Yield the levels that may be the whole of a list: the nearest in the same unit first, at most three."""
    first = found[place]
    stops, given = 0, 0
    later = first
    for level in reversed(found[max(0, place - 12) : place]):
        if later.gap >= Gap.STOP:
            stops += 1
            if stops > 1 or not _at_start(first):
                return
        if level.depth <= first.depth and level.unit == unit and level.whole:
            yield level
            given += 1
            if given == 3:
                return
        later = level


def _at_start(level: Level) -> bool:
    """Whether the word that opens the list begins its sentence."""
    if level.opener is None:
        return True
    head = level.lead[: level.lead.rfind(level.opener)]
    return head == "" or head.rstrip("  　").endswith(("。", "\n", "；"))


def _readings(members: Sequence[Level]) -> Iterator[tuple[Level, ...]]:
    """Yield the list up to its rest or its first stronger pause, then one a clause, then every other beginning."""
    natural = _natural(members)
    yield tuple(members[:natural])
    clauses = tuple(level for index, level in enumerate(members) if index == 0 or level.gap >= Gap.SEMICOLON)
    if 1 < len(clauses) < len(members):
        yield clauses
    for size in range(len(members), 1, -1):
        if size != natural:
            yield tuple(members[:size])


def _natural(members: Sequence[Level]) -> int:
    for index in range(1, len(members)):
        if any(word in members[index].label for word in RESTS):
            return index + 1
        if index > 1 and members[index].gap > members[1].gap:
            return index
    return len(members)


def _sentences(found: Sequence[Level], nested: frozenset[int]) -> Iterator[Group]:
    """Yield the lists that no word opens: a sentence that cuts up a whole told before, or ends in its total."""
    heads: dict[tuple[int, str | None], list[Level]] = defaultdict(list)
    paragraphs: dict[tuple[int, str | None], list[Level]] = defaultdict(list)
    for level in found:
        if level.place not in nested and level.whole:
            heads[level.sentence, level.unit].append(level)
            paragraphs[level.block, level.unit].append(level)
    seen: dict[str | None, list[Level]] = defaultdict(list)
    for (_, unit), members in heads.items():
        yield from _cut(members, seen[unit])
        seen[unit].append(members[0])
        if len(members) > 1:
            seen[unit].append(members[-1])
    for (_, unit), members in paragraphs.items():
        if len({level.sentence for level in members}) > 1:
            yield from _cut(members, [level for level in seen[unit] if level.place < members[0].place])


def _outer(seen: Sequence[Level], first: Level) -> Iterator[Level]:
    """Yield what may be cut up by a new sentence: the last levels before it, then the first of the article."""
    given = set()
    for level in (*seen[-1:-4:-1], *seen[:2]):
        if level.place not in given and level.block >= first.block - 6:
            given.add(level.place)
            yield level


def _cut(members: Sequence[Level], seen: Sequence[Level]) -> Iterator[Group]:
    parts = [level for level in members if level.part and not level.daily]
    first = members[0]
    topic = _topic(first)
    outer: tuple[Level, ...] = ()
    if topic:
        cue = Cue.AMONG
        outer = tuple(level for level in seen[-1:-9:-1] if _about(topic, level))[:1]
    if not outer:
        cue = Cue.CUT if any(word in first.lead for word in CUTS) else Cue.FOLLOWS
        outer = tuple(_outer(seen, first))
    if len(parts) > 1 and outer:
        yield Group(cue, outer, tuple(_readings(parts)), first.place)
    for index, level in enumerate(members[:6]):
        rest = [each for each in members[index + 1 :] if each.part and not each.daily]
        if len(rest) > 1:
            second = rest[0]
            own = Cue.CUT if any(word in second.lead for word in CUTS) else Cue.FOLLOWS
            yield Group(own, (level,), tuple(_readings(rest)), second.place)
    for index, level in enumerate(members):
        before = [each for each in members[:index] if each.part]
        if len(before) > 1 and any(word in level.label for word in TOTALS):
            endings = tuple(tuple(before[start:]) for start in range(len(before) - 1))
            yield Group(Cue.TOTAL, (level,), endings, before[0].place)


def _topic(first: Level) -> str:
    """Return the noun a sentence takes up again: 新增确诊病例 in 新增确诊病例中，."""
    for mark in AMONG:
        at = first.lead.rfind(mark)
        if at > 0:
            topic = _PAUSE.split(first.lead[:at])[-1].lstrip("在其该从这的 ")
            return topic if len(topic) > 1 and topic != "其" else ""
    return ""


def _about(topic: str, level: Level) -> bool:
    """Whether a level is told about a topic: its words end in those of the topic."""
    words = level.label + level.noun
    return topic[-2:] in words and (len(topic) < 4 or topic[:2] in words or topic[-4:] in words)
