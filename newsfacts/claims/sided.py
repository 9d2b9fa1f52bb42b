"""Parts that are the sides of one thing, with what may be their whole: men and women, votes, medals by their metal.

For the part–whole groups. The sides stand one after the other, their whole near them, and its words say that it is the
whole of such sides. Figures inside brackets and inner lists are passed over.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from newsfacts.claims.closure import MOST_SIDES, on_a_side, partitions
from newsfacts.claims.levels import COMMA, Level
from newsfacts.claims.readings import Cue, Group
from newsfacts.data.parts import ATTENDED, NO_SIDES, PARTITIONS, TOLD_AFTER, VOTED, WHOLLY
from newsfacts.text.patterns import holds

_SIDES: Final = Cue.SIDES

AFTER: Final = 4
"""Figures behind the votes among which those who voted are sought: 有 172 国参加投票."""


def sides(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield levels one after the other that are the sides of one pair or triple, with what may be their whole."""
    told: dict[str | None, list[Level]] = defaultdict(list)
    for level in outer:
        earlier = told[level.unit]
        earlier.append(level)
        first = level.block - 1 if level.quantity.step else level.block  # small whole counts fit by chance
        near = len(earlier) > 2 and earlier[-2].block >= first and level.part
        for parts in _windows(earlier) if near and on_a_side(level) else ():
            if parts[0].block >= first and (rows := partitions(parts)):
                before = [each for each in earlier[-12:] if each.place < parts[0].place]
                wholes = [each for each in before if each.told.daily <= parts[0].told.daily and _has_word(each, rows)]
                if wholes:
                    most = max(part.value for part in parts)
                    wholes.sort(key=lambda each: (each.value >= most, each.share is None, each.place))
                    yield Group(_SIDES, tuple(wholes[:-4:-1]), (parts,), parts[0].place)


def ballots(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield the votes for, against and withheld, of those present or of the ballots handed in."""
    present: Level | None = None
    for at, level in enumerate(outer):
        if holds(level.words, ATTENDED):
            present = level
        elif level.unit == "票" and "弃权" in level.words and at > 1:
            parts = tuple(outer[at - 2 : at + 1])
            others = outer[at + 1 : at + 2]
            behind = (each for each in outer[at + 1 : at + AFTER] if holds(each.words, VOTED))
            voted = present or next(behind, None)
            left = any("未" in other.told.name or other.told.name.startswith("无效") for other in others)
            if voted and not left and all(part.unit == "票" for part in parts) and partitions(parts):
                yield Group(_SIDES, (voted,), (parts,), parts[0].place)


def told_after(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield the sides of what is told right behind them, all of it by its words: 乘客 8 人、机组 6 人，机上 14 人."""
    for at, level in enumerate(outer):
        if not holds(level.words, TOLD_AFTER) or not holds(level.words, WHOLLY):
            continue
        for size in range(min(at, MOST_SIDES), 1, -1):
            parts = tuple(outer[at - size : at])
            beside = all(part.unit == level.unit and part.sentence == level.sentence for part in parts)
            if beside and (rows := partitions(parts)) and _has_word(level, rows):
                yield Group(_SIDES, (level,), (parts,), parts[0].place)
                break


def medals(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield gold, silver and bronze with all the medals, told right before or right behind them."""
    for at, level in enumerate(outer):
        if level.unit != "铜":
            continue
        parts = tuple(outer[max(0, at - 2) : at + 1])
        if [part.unit for part in parts] == ["金", "银", "铜"]:
            behind = [each for each in outer[at + 1 : at + 2] if each.since(level) <= COMMA and "奖牌" in each.words]
            ahead = [each for each in outer[max(0, at - 3) : at - 2] if parts[0].told.opener and "奖牌" in each.words]
            if whole := [each for each in (*behind, *ahead) if each.sentence == level.sentence][:1]:
                yield Group(_SIDES, tuple(whole), (parts,), parts[0].place)


def _windows(earlier: Sequence[Level]) -> Iterator[tuple[Level, ...]]:
    """Yield the last two, three and four levels, and the last with the one before the last but one, if on a side."""
    third = on_a_side(earlier[-3])
    if on_a_side(earlier[-2]):
        yield tuple(earlier[-2:])
        if third:
            yield tuple(earlier[-3:])
            yield tuple(earlier[-4:])
    if third:
        yield earlier[-3], earlier[-1]


def _has_word(whole: Level, rows: Sequence[int]) -> bool:
    """Whether a level is told in words of which the sides make the whole."""
    about = whole.words + (whole.unit or "")
    told = [row for row in rows if holds(about, PARTITIONS[row][1])]
    return bool(told) and not holds(about, NO_SIDES) and not all(_on_one(whole, row) for row in told)


def _on_one(whole: Level, row: int) -> bool:
    """Whether what is counted is one of the sides itself: 4 死 43 伤 are no 43 casualties."""
    noun = (whole.quantity.written_unit or "") + whole.told.noun
    return sum(holds(noun, side) for side in PARTITIONS[row][0]) == 1
