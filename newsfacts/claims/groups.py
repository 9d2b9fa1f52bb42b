"""Which figures are parts of which: the part–whole groups of an article, found once and used by every check.

A group is read off the language, never searched among the numbers: a whole, what opens its list of parts, and the
*readings* the words allow (the list up to a stronger pause, one figure a clause, shorter beginnings of it).
Which reading is meant is settled by arithmetic, in the checks.

**Open or closed list?** A list is closed when the words say that nothing is left over: its last part is 其他 or 其余,
its parts are the sides of one pair (出口 and 进口, 男 and 女), their printed shares make 100 %, its names go through
one classification, 分别为 stands before it, or the same list in its other unit adds up. Any other list may have a
rest that is not printed, and a smaller sum is no contradiction. ``claims.closure`` decides it.

Offsets are on the running ruler. Every group looks at a bounded number of levels, so time is linear in the figures.
Blind to parts told paragraphs later without a word that takes the whole up again.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Final

from msgspec import Struct

from newsfacts.claims.closure import partitions
from newsfacts.claims.levels import Gap, Level, levels
from newsfacts.data.parts import AMONG, CONTRASTS, CUTS, LOOSE_OPENERS, PARTITIONS, REMAINDERS, RESTS, SUCCESSIONS, TOTALS
from newsfacts.model import Analysis

_LINE: Final = re.compile(r"(?:^|[。；\n])\s?(?:按[^，,。]{1,8}分|分[^，,。]{1,6})[，,]")

LONGEST: Final = 40
"""Levels a list may run over."""

BACK: Final = 12
"""Levels before a list among which its whole is sought."""

_PAUSE: Final = re.compile(r"[，,。；;、：:！!？?\n（(）)]")


class Cue(IntEnum):
    """What says that a list belongs to a whole, the strongest first."""

    BRACKET = 0
    OPENED = 1
    AMONG = 2
    REST = 3
    SIDES = 4
    TOTAL = 5
    CUT = 6
    NEXT = 7
    FOLLOWS = 8
    LOOSE = 9
    AFTER = 10


class Group(Struct, frozen=True):
    """A whole and its parts: what may be the whole, and the lists the words allow, the most natural first.

    ``list_at`` is the place of the first level of the list, the same for each unit of a list with several columns.
    """

    cue: Cue
    wholes: tuple[Level, ...]
    readings: tuple[tuple[Level, ...], ...]
    list_at: int


_recent: list[tuple[Analysis, tuple[Group, ...]]] = []


def groups(analysis: Analysis) -> tuple[Group, ...]:
    """Return the part–whole groups of an article, those with the strongest cue first.

    The answer for the article asked about last is kept, because several checks ask for it in turn.
    """
    if not _recent or _recent[0][0] is not analysis:
        found = levels(analysis)
        nested = _nested(found)
        everything = [
            *_opened(found),
            *_topics(found),
            *_rests(found),
            *_sided(found, nested),
            *_successions(found),
            *_sentences(found, nested),
        ]
        _recent[:] = [(analysis, tuple(sorted(everything, key=lambda group: group.cue)))]
    return _recent[0][1]


def _nested(found: Sequence[Level]) -> frozenset[int]:
    """Return the places of levels inside a bracket or a list opened in mid-sentence, up to the next semicolon."""
    inside = False
    depth = 0
    units: set[str | None] = set()
    places = []
    for level in found:
        if level.gap >= Gap.SEMICOLON or level.depth < depth:
            inside = False
        if level.gap >= Gap.STOP:
            units = set()
        if level.opener and level.gap < Gap.STOP:
            inside, depth = True, level.depth
        if level.depth or (inside and level.unit in units):
            places.append(level.place)
        elif not inside:
            units.add(level.unit)
    return frozenset(places)


def _opened(found: Sequence[Level]) -> Iterator[Group]:
    """Yield the lists that a word or a bracket opens after their whole."""
    for place, level in enumerate(found):
        if place == 0:
            continue
        last = found[place - 1]
        bracket = level.depth > last.depth and level.gap < Gap.COMMA
        if not (level.opener or level.among or bracket):
            continue
        cue = Cue.BRACKET if bracket else Cue.OPENED
        if level.opener in LOOSE_OPENERS:
            cue = Cue.LOOSE
        for unit, members in _columns(_items(found, place)).items():
            wholes = tuple(_before(found, place, unit))
            if level.among and not level.opener:
                wholes = (last,) if last.unit == unit and last.whole else ()
            if bracket:
                wholes = tuple(whole for whole in wholes if whole.place >= place - 2)
            if wholes:
                yield Group(cue, _named(wholes, members[0]), tuple(_readings(members)), place)
            elif unit == level.unit and level.gap < Gap.STOP and _counted(last, level):
                yield Group(Cue.LOOSE, (last,), tuple(_readings(members)), place)


def _named(wholes: tuple[Level, ...], part: Level) -> tuple[Level, ...]:
    """Return first the wholes that count the same things as the part: 个贫困村 rather than 个贫困县."""
    noun = part.noun[:3]
    return tuple(sorted(wholes, key=lambda whole: bool(noun) and whole.noun[:3] != noun))


def _counted(whole: Level, part: Level) -> bool:
    """Whether both are whole counts, so that 60 名选手 may be told as 19 个金奖 and 41 个银奖."""
    return whole.quantity.step == 0 and part.quantity.step == 0 and whole.part


def _columns(items: Iterator[Level]) -> dict[str | None, list[Level]]:
    columns: dict[str | None, list[Level]] = defaultdict(list)
    for item in items:
        columns[item.unit].append(item)
    return columns


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
        if level.depth == first.depth and level.bracket >= first.bracket and not inner and level.part:
            if first.depth and level.bracket != first.bracket:
                return
            yield level


def _before(found: Sequence[Level], place: int, unit: str | None) -> Iterator[Level]:
    """Yield the levels that may be the whole of a list: the nearest in the same unit first, at most three."""
    first = found[place]
    given = 0
    for level in reversed(found[max(0, place - BACK) : place]):
        if level.sentence != first.sentence and (
            first.sentence - level.sentence > 2 or first.gap < Gap.STOP or not _at_start(first)
        ) and not (first.gap is Gap.PARAGRAPH and level.block == first.block - 1 and _opens_paragraph(first)):
            return
        if level.depth == first.depth and level.bracket != first.bracket and level.depth:
            continue
        if level.depth <= first.depth and level.unit == unit and level.whole and level.daily >= first.daily:
            yield level
            given += 1
            if given == 3:
                return


def _at_start(level: Level) -> bool:
    """Whether the word that opens the list begins its sentence."""
    if level.opener is None:
        return True
    head = level.lead[: level.lead.rfind(level.opener)]
    return head == "" or head.rstrip(" \u3000").endswith(("。", "\n", "；"))


def _opens_paragraph(level: Level) -> bool:
    """Whether the word that opens the list is the first of its paragraph."""
    return level.opener is not None and not level.lead[: level.lead.rfind(level.opener)].strip()


def _readings(members: Sequence[Level]) -> Iterator[tuple[Level, ...]]:
    """Yield the list up to its rest or its first stronger pause, then one a clause, then every other beginning."""
    natural = _natural(members)
    yield tuple(members[:natural])
    clauses = tuple(level for index, level in enumerate(members) if index == 0 or level.since(members[index - 1]) >= Gap.SEMICOLON)
    if 1 < len(clauses) < len(members):
        yield clauses
    for size in range(len(members), 1, -1):
        if size != natural:
            yield tuple(members[:size])


def _natural(members: Sequence[Level]) -> int:
    """Return how many members belong together: up to a rest that ends the list, or a pause stronger than the first."""
    gaps = [after.since(before) for before, after in pairwise(members)] + [Gap.STOP]
    for index in range(1, len(members)):
        after = gaps[index]
        if any(word in members[index].label for word in RESTS) and (after is Gap.NONE or after > gaps[0]):
            return index + 1
        if members[index].label.startswith(CONTRASTS) or (index > 1 and gaps[index - 1] > gaps[0]):
            return index
    return len(members)


def _topics(found: Sequence[Level]) -> Iterator[Group]:
    """Yield the lists of a clause that takes an earlier whole up again: 新增确诊病例中，."""
    for place, level in enumerate(found):
        topic = _topic(level)
        if not topic:
            continue
        items = [each for each in _items(found, place) if each.unit == level.unit]
        other = next((at for at, each in enumerate(items) if at and _topic(each)), len(items))
        whole = next((each for each in reversed(found[max(0, place - BACK) : place]) if _about(topic, each, level)), None)
        if whole:
            yield Group(Cue.AMONG, (whole,), tuple(_readings(items[:other])), place)


def _topic(level: Level) -> str:
    """Return the noun a clause takes up again, or nothing."""
    for mark in AMONG:
        at = level.lead.rfind(mark)
        if at > 0 and "。" not in level.lead[at:]:
            topic = _PAUSE.split(level.lead[:at])[-1].lstrip("在该从这的 ")
            return topic if 2 <= len(topic) <= 12 and topic != "其" else ""
    return ""


def _about(topic: str, level: Level, part: Level) -> bool:
    """Whether a level is told about a topic: its words hold the end of it."""
    return _same_unit(level, part) and level.whole and topic[-4:] in level.label + level.noun


def _same_unit(whole: Level, part: Level) -> bool:
    """Whether both are counted alike; a bare 32.14 万 may be people."""
    return whole.unit == part.unit or (whole.unit is None and part.unit == "人")


def _rests(found: Sequence[Level]) -> Iterator[Group]:
    """Yield what a rest (其余 27 项, 剩下的 8 项) leaves of a whole told shortly before."""
    for place, level in enumerate(found):
        if place and any(level.label.startswith(word) for word in REMAINDERS):
            earlier = [each for each in found[max(0, place - BACK) : place] if each.unit == level.unit and each.whole]
            for size in range(2, min(5, len(earlier) + 1)):
                whole, *parts = earlier[-size:]
                if whole.block >= level.block - 1:
                    yield Group(Cue.REST, (whole,), ((*parts, level),), place)


def _successions(found: Sequence[Level]) -> Iterator[Group]:
    """Yield what can only come of what is told before it: 开工 10 所，竣工 6 所."""
    for place, level in enumerate(found):
        for before in found[max(0, place - 3) : place]:
            near = before.block == level.block and level.sentence - before.sentence <= 1
            if near and _same_unit(before, level) and before.whole and level.part and _comes_of(before, level):
                yield Group(Cue.AFTER, (before,), ((level,),), place)


def _comes_of(before: Level, level: Level) -> bool:
    for first, later in SUCCESSIONS:
        if first in before.label and not any(word in before.label for word in later):
            return any(word in level.label for word in later)
    return False


def _sided(found: Sequence[Level], nested: frozenset[int]) -> Iterator[Group]:
    """Yield levels one after the other that are the sides of one pair or triple, with what may be their whole."""
    heads: dict[str | None, list[Level]] = defaultdict(list)
    for level in found:
        if level.place in nested or not level.whole:
            continue
        earlier = heads[level.unit]
        earlier.append(level)
        if not level.part:
            continue
        for size in (2, 3, 4):
            parts = tuple(earlier[-size:])
            if len(parts) < size or parts[0].block < level.block - 1 or not (rows := partitions(parts)):
                continue
            before = earlier[-size - 1 : -size - 8 : -1]
            wholes = [each for each in before if each.daily <= parts[0].daily and _has_word(each, rows)]
            if wholes:
                yield Group(Cue.SIDES, tuple(wholes[:1]), (parts,), parts[0].place)


def _has_word(whole: Level, rows: Sequence[int]) -> bool:
    """Whether a level is told in words of which the sides make the whole."""
    about = whole.label + whole.noun + (whole.unit or "")
    return any(word in about for row in rows for word in PARTITIONS[row][1])


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
    first = members[0]
    outer = () if first.opener else tuple(_outer(seen, first))
    parts = [level for level in members if level.part]
    if len(parts) > 1 and outer:
        cue = Cue.CUT if _cuts(first.lead) else Cue.FOLLOWS
        yield Group(cue, outer, tuple(_readings(parts)), -1 - first.sentence)
    for index, level in enumerate(members[:6]):
        rest = [each for each in members[index + 1 :] if each.part and each.daily <= level.daily]
        if len(rest) > 1 and not rest[0].opener and not level.opener:
            near = index == 0 and rest[0].sentence == level.sentence
            cut = index == 0 and _cuts(rest[0].lead)
            own = Cue.CUT if cut else Cue.NEXT if near else Cue.FOLLOWS
            yield Group(own, (level,), tuple(_readings(rest)), -1 - rest[0].sentence)
    for index, level in enumerate(members):
        before = [each for each in members[:index] if each.part]
        if len(before) > 1 and any(word in level.label for word in TOTALS):
            endings = tuple(tuple(before[start:]) for start in range(len(before) - 1))
            yield Group(Cue.TOTAL, (level,), endings, -1 - before[0].sentence)


def _cuts(lead: str) -> bool:
    """Whether the words before a list say along which line it cuts up a whole: 按类型分，, 分品种，."""
    return any(word in lead for word in CUTS) or bool(_LINE.search(lead))
