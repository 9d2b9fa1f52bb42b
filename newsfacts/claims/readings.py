"""A whole with its parts, and the lists that the words of an article allow as its parts.

The nouns of the part–whole groups, for the modules that find them and the checks that judge them. A list is read in
several ways, the most natural first: up to the item that names the rest, or up to a pause stronger than the first
between its items; then one figure a clause; then every shorter beginning. Lengths are bounded, so time is linear.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import IntEnum
from itertools import pairwise
from typing import Final

from msgspec import Struct

from newsfacts.claims.levels import NO_GAP, SEMICOLON, STOP, Gap, Level
from newsfacts.data.parts import ACROSS, CONTRASTS, PHASES, PUT_IN, RESTS, RETURNS
from newsfacts.text.patterns import holds

DEEPEST: Final = 4
"""Parts of a part that are looked for behind it."""

VERB: Final = 2
"""Characters of a verb at the head of an item."""

TELLING: Final = 100
"""What a part must be worth for others behind it to make it up not by chance."""

LONGEST: Final = 32
"""Figures a list may have."""

BACK: Final = 12
"""Levels before a list among which its whole is sought."""


class Cue(IntEnum):
    """What says that a list belongs to a whole, the strongest first.

    ``BRACKET`` right after it, ``OPENED`` by 其中 and the like, ``AMONG`` by a clause that takes it up (新增病例中，),
    ``TALLIED`` because there are as many parts as are counted there (三座水厂中，),
    ``TOUCHED`` by one that does so in other words (立案提案中， of 经审查立案 287 件), ``REST`` by 其余,
    ``SIDES`` because the parts are the two sides of one thing, ``TOTAL`` by 合计 after the list, ``CUT`` by 分品种，,
    ``NEXT`` because it goes on right after its whole, ``FOLLOWS`` because it comes some time after. ``LOOSE`` lists
    (含) name cases of interest; ``AFTER`` is what can only come of something told before, ``MOSTLY`` what comes of it
    but for what was left over.
    """

    BRACKET = 0
    OPENED = 1
    AMONG = 2
    TALLIED = 3
    TOUCHED = 4
    REST = 5
    SIDES = 6
    TOTAL = 7
    CUT = 8
    NEXT = 9
    FOLLOWS = 10
    LOOSE = 11
    AFTER = 12
    MOSTLY = 13


class Group(Struct, frozen=True, gc=False):
    """A whole and its parts: what may be the whole, and the lists the words allow, the most natural first.

    ``list_at`` is the same for each unit of a list with several columns.
    """

    cue: Cue
    wholes: tuple[Level, ...]
    readings: tuple[tuple[Level, ...], ...]
    list_at: int

    def headed(self, whole: Level) -> bool:
        """Return whether a level may head the list: a change only where the parts are changes, too."""
        return whole.told.change <= self.readings[0][0].told.change


def readings(members: Sequence[Level]) -> tuple[tuple[Level, ...], ...]:
    """Return the lists that figures of one unit may make, the most natural first."""
    members = tuple(members[:LONGEST])
    gaps = [after.since(before) for before, after in pairwise(members)]
    natural = _natural(members, gaps)
    found = [members[:natural]]
    if len(gaps) > 1 and max(gaps) >= SEMICOLON > min(gaps):
        clauses = [level for level, gap in zip(members[1:], gaps, strict=True) if gap >= SEMICOLON]
        found.append((members[0], *clauses))
    found += [members[:size] for size in range(len(members), 1, -1) if size != natural]
    return tuple(found)


def in_pairs(group: Group) -> tuple[Group, ...]:
    """Return the two lists whose items take turns, if they do: 抽检 200 批，不合格 9 批，乳品 80 批，不合格 2 批."""
    members = max(group.readings, key=len)
    name = members[1].told.name if len(members) > 3 and len(members) % 2 == 0 else ""
    turns = name and [member.told.name == name for member in members] == [False, True] * (len(members) // 2)
    named = tuple(whole for whole in group.wholes if turns and name in whole.words)
    if not named:
        return _headed(group, members)
    others = tuple(whole for whole in group.wholes if whole not in named)
    lists = ((others, members[::2]), (named, members[1::2]))
    return tuple(Group(group.cue, whole, readings(parts), group.list_at) for whole, parts in lists if whole)


def _headed(group: Group, members: Sequence[Level]) -> tuple[Group, ...]:
    """Return the two lists whose items take turns by a verb: 受理 58 件，审结 57 件；受理 90 件，执结 84 件."""
    head = members[0].told.name.lstrip(",，：:")[:VERB]
    turns = [head in member.told.name for member in members] == [True, False] * (len(members) // 2)
    of_head = tuple(whole for whole in group.wholes if head in whole.words)
    others = tuple(whole for whole in group.wholes if head not in whole.words)
    if len(members) <= VERB or len(head) < VERB or not (turns and of_head and others):
        return (group,)
    lists = ((of_head, members[::2]), (others, members[1::2]))
    return tuple(Group(group.cue, whole, readings(parts), group.list_at) for whole, parts in lists)


def _natural(members: Sequence[Level], gaps: Sequence[Gap]) -> int:
    """Return how many members belong together: up to a rest that ends the list, or a pause stronger than the first."""
    first = gaps[0] if gaps else STOP
    for index, gap in enumerate(gaps, 1):
        label, after = members[index].told.name, gaps[index] if index < len(gaps) else STOP
        if (after is NO_GAP or after > first) and holds(label, RESTS):
            return index + 1
        if gap > first or label.startswith(CONTRASTS):
            return index
    return len(members)


def nested(parts: Sequence[Level]) -> bool:
    """Whether those behind a part are parts of it: 新能源车 900 台，纯电动 700 台、混动 200 台，其余 100 台."""
    for at, part in enumerate(parts[:-2]):
        made = Decimal(0)
        for size, other in enumerate(parts[at + 1 : at + 1 + DEEPEST]):
            made += other.value
            if size and made == part.value >= TELLING:
                return True
    return False


def items(found: Sequence[Level], place: int) -> Iterator[Level]:
    """Yield the parts of a list that begins at a place: to the end of its sentence or bracket, inner lists left out."""
    first = found[place]
    inner = False
    for level in found[place : place + LONGEST]:
        if level is not first and _ends(level, first):
            return
        if level.depth == first.depth:
            inner = (inner and level.gap < SEMICOLON) or (level is not first and level.told.opener is not None)
            if not inner and level.part and not _of_an_item(first, level):
                yield level


def _of_an_item(first: Level, level: Level) -> bool:
    """Whether a figure tells more of the item before: 投资8亿元，一期投资3亿元，年产值12亿元; 长 866 米，宽 26 米."""
    name = level.told.name
    if name.startswith(PHASES) and not first.told.name.startswith(PHASES):
        return True
    across = name.endswith(ACROSS) and not first.told.name.endswith(ACROSS)
    return across or (holds(first.told.name, PUT_IN) and holds(name, RETURNS))


def _ends(level: Level, first: Level) -> bool:
    """Whether a list is over before a level: its bracket is closed, or its sentence ends outside of one."""
    if level.depth < first.depth or (level.depth == first.depth and level.gap >= STOP):
        return True
    return first.depth > 0 and level.depth == first.depth and level.bracket != first.bracket


def same_unit(whole: Level, part: Level) -> bool:
    """Whether both are counted alike; a bare 32.14 万 may be people."""
    return whole.unit == part.unit or (whole.unit is None and part.unit == "人")
