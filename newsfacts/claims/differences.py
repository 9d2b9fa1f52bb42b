"""The two amounts that a change lies between, read off the words around it.

For the check of differences: 从 A 到 B, the amount of the time before (去年, 上次), a mark in brackets that a level is
above (超警戒水位（22.5 米）1.4 米), two levels of one thing told one after the other, and as many pairs as changes told
at once (分别). Looks at a bounded number of levels. Blind to bases that are not printed.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from newsfacts.claims.behind import marked, not_inner, over_years, told_behind
from newsfacts.claims.dated import later_of, measured_against
from newsfacts.claims.joins import from_to
from newsfacts.claims.levels import COMMA, Level
from newsfacts.claims.reaching import named_behind, reached, to_mark
from newsfacts.data.changes import APART, BOTH, COMPARED, FALLS, GROWN, RISES, SAVED
from newsfacts.data.parts import BEFORE, JOINTS
from newsfacts.text.patterns import by_sign, holds

BACK: Final = 5
"""Levels around a change among which its two amounts are sought."""

CLOSE: Final = 2
"""Characters at most between a mark and how far from it a figure lies."""

NAMED: Final = 2
"""Characters of the name by which a comparison takes up an earlier figure."""

YEARLY: Final = ("每年", "年均", "月均", "平均每", "逐年")
"""What makes a change one of many, of which the two amounts are not the ends."""

SIZES: Final = ("幅为", "额为", "数为", "量为", "分别为")
"""Ends after which 为 gives the size of a change; after a verb (上升为) it gives what was reached."""

_FILLERS: Final = ("约", "了", "高达", "达")
"""What may stand between a verb of change and its figure."""

_ENDING_ALIKE: Final = ("节约",)
"""Verbs of change that end like a filler."""

_MOVES: Final = tuple(sorted({*RISES, *FALLS, *COMPARED, *SAVED, *GROWN}, key=len, reverse=True))
_BY_END: Final = {sign: tuple(words) for sign, words in by_sign(_MOVES, at=-1).items()}
_DOES: Final = frozenset("付交花用卖产收得挣赚缴拿领招建修种养捐")
"""Verbs behind 多 and 少 that tell of a difference: 每月多付."""

_ENDS: Final = frozenset(word[-1] for word in (*_MOVES, *_FILLERS, *SIZES))
TELLING: Final = _ENDS | _DOES | {word[-1] for word in APART}
"""Last characters of what stands before a figure that lies between two others."""

_FROM: Final = ("从", "由", "自")
_TO: Final = ("到", "至", "为")


def pairs_of(text: str, found: Sequence[Level], place: int, level: Level) -> Iterable[tuple[Level, Level]]:
    """Return the two amounts that a figure is the change between, as often as its words allow."""
    name = level.told.name
    beside = place > 1 and level.quantity.start - found[place - 1].quantity.end <= CLOSE
    pair = marked(text, found, place) if beside else None
    if pair is None and (not name or name[-1] not in TELLING):
        return ()
    if pair := pair or _two_before(text, found, place):
        return (pair,)
    if not moves(name) or holds(name, YEARLY):
        return ()
    if "分别" in name:
        return _in_turn(text, found, place)
    near = [each for each in found[max(0, place - BACK) : place + BACK] if _fits(each, level)]
    years = over_years(near, level)
    return (years,) if years else _pairs(text, near, level)


def _two_before(text: str, found: Sequence[Level], place: int) -> tuple[Level, Level] | None:
    """Return the two levels right before what lies between them: 最高 36.5℃，最低 24.8℃，温差 11.7℃."""
    change = found[place]
    if not _verb(change.told.name).endswith(APART) and not all(word in change.told.name for word in BOTH):
        return None
    near = (each for each in found[max(0, place - 3) : place] if each.sentence == change.sentence)
    told = [each for each in near if each.unit == change.unit and not (each.told.change or each.told.aside)]
    told = [each for each in told if not _verb(each.told.name).endswith(APART)]
    return (told and to_mark(text, found, change, told[-1])) or ((told[-2], told[-1]) if len(told) > 1 else None)


def _in_turn(text: str, found: Sequence[Level], place: int) -> Iterator[tuple[Level, Level]]:
    """Yield the pair that one of several changes told at once is of, as many pairs as changes before them."""
    start, end = place, place + 1
    while start and _joined(text, found[start - 1], found[start]):
        start -= 1
    while end < len(found) and _joined(text, found[end - 1], found[end]):
        end += 1
    near = [each for each in found[max(0, start - 3 * (end - start)) : start] if each.unit == found[place].unit]
    earlier = [each for each in near[-2 * (end - start) :] if found[place].sentence - each.sentence <= 1]
    pairs = list(zip(earlier[::2], earlier[1::2], strict=False))
    if len(pairs) == end - start > 1 and all(from_to(text, one.claim, two.claim) is not None for one, two in pairs):
        yield pairs[place - start]


def _joined(text: str, one: Level, other: Level) -> bool:
    return text[one.quantity.end : other.quantity.start] in JOINTS


@lru_cache(maxsize=1024)
def _verb(label: str) -> str:
    """Return the words before a figure up to the verb: 涨幅高达 gives 涨幅."""
    if label.endswith(GROWN) and label[-3:-1] not in RISES | FALLS:
        return label
    for word in _FILLERS if label.endswith(_FILLERS) and not label.endswith(_ENDING_ALIKE) else ():
        label = label.removesuffix(word)
    return label.removesuffix("为") if label.endswith(SIZES) else label


def moves(label: str) -> bool:
    """Whether a figure is told by a verb of change."""
    last = label[-1:]
    if last not in TELLING:
        return False
    done = label.rstrip("了")
    if done[-1:] in _DOES and done[-2:-1] in ("多", "少"):
        return True
    return (
        last in _ENDS
        and not label.endswith(("每升", "转增"))
        and (verb := _verb(label)).endswith(_BY_END.get(verb[-1:], ()))
    )


def _fits(each: Level, change: Level) -> bool:
    same = each.unit == change.unit or (each.unit or "").partition("/")[0] == change.unit
    near = each is not change and same and each.block == change.block and abs(each.sentence - change.sentence) <= 1
    return near and not (each.told.change or "占" in each.told.name or moves(each.told.name))


def _pairs(text: str, near: Sequence[Level], change: Level) -> Iterator[tuple[Level, Level]]:
    """Yield the amount before and the amount after, where the words name both."""
    spans = [pair for pair in pairwise(near) if pair[0].sentence <= change.sentence and is_span(text, *pair)]
    beside = [pair for pair in spans if pair[1].place == change.place - 1]
    beside = beside or [pair for pair in spans if pair[0].place == change.place + 1]
    yield from beside or (pair for pair in spans if pair[0].told.name.endswith(_FROM))
    earlier = [each for each in near if each.place < change.place]
    if spans or not earlier:
        return
    if went := reached(text, earlier, change):
        yield went
        return
    if behind := told_behind(near, change) or named_behind(near, change):
        yield from ((behind, own) for own in not_inner(earlier))
        return
    if len(earlier) > 1 and _based(earlier[-1], change):
        own = [each for each in earlier[:-1] if not each.told.aside] or earlier[:-1]
        yield from ((earlier[-1], each) for each in not_inner(own))
    elif named := _named(earlier, change):
        yield named, earlier[-2 if named is earlier[-1] else -1]
    elif len(earlier) > 1 and _later(text, earlier[-2], earlier[-1], change):
        yield earlier[-2], earlier[-1]
    elif len(earlier) > 1 and _dated(earlier[-2]) != _dated(earlier[-1]) and _dated(change, change.told.name):
        yield (earlier[-2], earlier[-1]) if _dated(earlier[-2]) else (earlier[-1], earlier[-2])


def _later(text: str, first: Level, second: Level, change: Level) -> bool:
    """Whether two levels are each dated, and nothing but a comparison with the former leads to the change."""
    beside = first.place + 1 == second.place == change.place - 1
    pair = later_of(text, first.claim, second.claim) if beside else None
    if pair is None:
        return False
    end = change.quantity.start - len(_verb_at(change.told.name))
    return measured_against(text, second.claim, pair[0], end)


def _verb_at(label: str) -> str:
    """Return the verb of change at the end of the words before a figure, with what stands behind it."""
    told = _verb(label)
    verb = next((word for word in _MOVES if told.endswith(word)), "")
    return label[len(told) - len(verb) :]


def is_span(text: str, one: Level, two: Level) -> bool:
    """Whether two amounts are told as 从 A 到 B."""
    if one.told.name.endswith(_FROM):
        return two.told.name.endswith(_TO)
    return two.place == one.place + 1 and from_to(text, one.claim, two.claim) is not None


def _based(base: Level, change: Level) -> bool:
    """Whether a figure is what a change is measured against: 比上次的 50 万人增加; 比上年增收 is against a year."""
    if _dated(change, change.told.name) and not _dated(base):
        return False
    told = base.told.aside or "与" in base.told.name
    return told and change.place == base.place + 1 and change.since(base) <= COMMA


def _named(earlier: Sequence[Level], change: Level) -> Level | None:
    """Return the figure that a comparison takes up by its name: 比采购预算节约, after 采购预算 7 万元."""
    at = max(change.told.name.rfind("比"), change.told.name.rfind("较"))
    name = _verb(change.told.name[at + 1 :]) if at >= 0 else ""
    for word in (*_MOVES, "还", "又", "也") if name else ():
        name = name.removesuffix(word)
    name = name.removesuffix("时")
    beside = at == 0 and len(earlier) > 1 and earlier[-1].since(earlier[-2]) <= COMMA
    near = reversed(earlier if beside else earlier[:-1]) if len(name) >= NAMED else ()
    return next((each for each in near if name in each.told.name and not each.told.aside), None)


def _dated(level: Level, words: str = "") -> bool:
    """Whether a figure, or given words of it, are of the time before."""
    return holds(words or level.told.lead[-20:], BEFORE)
