"""What can only come of something told before it, so that there cannot be more of it.

For the part–whole groups: 收到提案 475 件，立案 462 件; 征集方案 94 个，31 个方案进入复评; 50 个事项…14 个事项提前完成;
and the exports of one kind of goods beside all exports. Looks at a bounded number of levels. Whether more of it is an
error is for the checks, which ask that one slip explains it. Blind to what is told paragraphs later.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from newsfacts.claims.labels import since_pause
from newsfacts.claims.levels import COMMA, LIST, SEMICOLON, Level
from newsfacts.claims.readings import Cue, Group, same_unit
from newsfacts.data.parts import CHOICES, ELSEWHERE, ENTRIES, FINISHED, MOSTLY, NO_KINDS, SUCCESSIONS
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import told_of

BACK: Final = 4
"""Levels before one among which that is sought which it comes of."""

Row = tuple[str, Sequence[str]]

GOODS: Final = 12
"""Levels before the exports of some goods among which all exports are sought."""

HEAD: Final = 3
"""Characters at the end of a name that are what is counted: 出租车."""

KIND: Final = 4
"""Characters before them that name a kind of it: 电动出租车."""

_ALL: Final = frozenset("市省国区村队班校厂组连团院县乡镇店社矿")
"""What 全 stands before in the name of a whole."""
_DOES: Final = "(?:[是已都均盖建通参加进获达完领被在用装拥开报办住买]|实现|取得)|.{1,8}了"
_SOME: Final = frozenset({"", "有", "已有", "就有", "共有", "只有", "仅有", "其中有"})
_OF_THEM: Final = ("女", "青年", "中年", "老年", "少数民族", "农民", "学生", "退休")
_THERE: Final = ("就有", "就达", "就占")
_TRADES: Final = ("出口", "进口")
_LATER: Final = (CHOICES, FINISHED, _TRADES, *(later for _, later in (*SUCCESSIONS, *MOSTLY)))
_CHOSEN: Final = frozenset(word[-1] for word in CHOICES)
_COMES: Final = frozenset(word for words in _LATER for word in words)
"""The words that say what something came of."""


def _by_word(table: Iterable[Row]) -> Mapping[str, Sequence[Row]]:
    """Return the rows of a table by their later words."""
    found = defaultdict(list)
    for row in table:
        for word in row[1]:
            found[word].append(row)
    return found


_SUCCESSIONS: Final = _by_word(SUCCESSIONS)
_MOSTLY: Final = _by_word(MOSTLY)


def successions(found: Sequence[Level], text: str) -> Iterator[Group]:
    """Yield what can only come of what is told before it: 收到提案 475 件，立案 462 件."""
    coming = told_of(text, _COMES)
    for level in found:
        if not level.part:
            continue
        own, name = level.told.own + level.told.noun, _name(found, level)
        if holds(own if name in own else own + name, coming):
            if whole := _traded(found, level):
                yield Group(Cue.AFTER, (whole,), ((level,),), level.place)
            yield from _coming(found, level, [word for word in coming if word in name])
        elif level.gap is COMMA and _is_some(before := found[level.place - 1], level) and _of(before, level):
            yield Group(Cue.AFTER, (before,), ((level,),), level.place)


def _coming(found: Sequence[Level], level: Level, said: Sequence[str]) -> Iterator[Group]:
    """Yield those of the levels near another of which words ``said`` in its name tell that it comes of them."""
    later = [row for word in said for row in _SUCCESSIONS.get(word, ())]
    mostly = [row for word in said for row in _MOSTLY.get(word, ())]
    for before in _near(found, level):
        if before.sentence != level.sentence and _listed(found, before):
            continue
        if _comes_of(before, level) or _told_in(found, before, later):
            yield Group(Cue.AFTER, (before,), ((level,),), level.place)
        elif _told_in(found, before, mostly):
            yield Group(Cue.MOSTLY, (before,), ((level,),), level.place)


def _listed(found: Sequence[Level], before: Level) -> bool:
    """Whether a level is an item of a list, of which the next sentence does not go on to tell."""
    near = found[max(0, before.place - BACK * 2) : before.place + 1]
    return any(each.told.opener for each in near if each.sentence == before.sentence)


def _near(found: Sequence[Level], level: Level) -> list[Level]:
    """Return the wholes right before a level that count the same."""
    first = level.sentence - 1
    near = found[max(0, level.place - BACK) : level.place]
    return [before for before in near if before.sentence >= first and _of(before, level)]


def _of(before: Level, level: Level) -> bool:
    """Whether a whole near a level counts the same, a paragraph apart under one noun; beds hold people."""
    if not before.whole:
        return False
    if not same_unit(before, level) and not (before.unit == "张" and level.unit == "人"):
        return False
    noun = level.told.noun[:2]
    if len(noun) == 2 and before.told.noun[:2] == noun:
        return True
    return level.block == before.block and (level.quantity.step == 0 or level.since(before) is not SEMICOLON)


def _name(found: Sequence[Level], level: Level) -> str:
    """Return the name of a level; of a later item of a list (设 46 个大项、518 个小项) that of the first."""
    first = found[level.place - 1] if level.place and level.gap is LIST and not level.told.name else level
    return first.told.name


def _comes_of(before: Level, level: Level) -> bool:
    """Whether a level tells what becomes of the things counted before."""
    return _is_chosen(before, level) or _is_done(before, level) or _is_some(before, level)


def _told_in(found: Sequence[Level], before: Level, rows: Sequence[Row]) -> bool:
    """Whether one of some rows says that what they tell comes of what is told before it."""
    told = _name(found, before) + before.told.noun if rows else ""
    return any(first in told and not holds(told, later) for first, later in rows)


def _is_some(before: Level, level: Level) -> bool:
    """Whether a level right behind is of some of all: 全村 326 户，有 212 户; 出租车 3200 辆，电动出租车就有 600 辆."""
    if level.place != before.place + 1 or level.gap is not COMMA or before.sentence != level.sentence:
        return False
    own = level.told.own
    if own[:-2] in _OF_THEM and own[-2:] == before.told.own.removeprefix("其中"):
        return True  # 党员 210 名，女党员 110 名
    if before.told.name[-2:-1] == "全" and before.told.name[-1] in _ALL:
        return own in _SOME and pattern(_DOES).match(level.told.noun) is not None
    if not own.endswith(_THERE):
        return False
    name = own[:-2]
    thing = before.told.name[-HEAD:]
    kind = name.removesuffix(thing)
    if len(thing) < HEAD or name in (thing, kind):
        return False
    return len(kind) <= KIND and not holds(kind, NO_KINDS)


def _is_done(before: Level, level: Level) -> bool:
    """Whether a level counts those of the things told before that are finished: 50 个事项 … 14 个事项提前完成."""
    noun = level.told.noun[:2]
    if len(noun) < 2 or before.told.noun[:2] != noun or holds(level.told.lead, ELSEWHERE):
        return False
    own = level.told.own + level.told.noun
    return holds(own, FINISHED) and not holds(before.words, FINISHED)


def _is_chosen(before: Level, level: Level) -> bool:
    """Whether a level counts those chosen of what was handed in: 征集方案 94 个，31 个方案进入复评."""
    own = level.told.own + level.told.noun
    if _CHOSEN.isdisjoint(own) or not holds(own, CHOICES) or holds(level.told.lead, ELSEWHERE):
        return False
    if not holds(before.words, ENTRIES) or holds(before.words, CHOICES):
        return False
    heads = {before.told.name[-2:], before.told.noun[:2], before.told.noun[-2:]}.difference(ENTRIES, {""})
    return any(head in own for head in heads) or (level.unit == "人" and level.told.noun.startswith(CHOICES))


def _traded(found: Sequence[Level], level: Level) -> Level | None:
    """Return the largest of all exports told before those of some goods: 出口 1500 亿元 … 机电产品出口 300 亿元."""
    name = level.told.name
    if not name.endswith(_TRADES) or not name[:-2].endswith(("产品", "商品", "设备", "企业", "制品")) or "分" in name:
        return None
    told = [
        before
        for before in found[max(0, level.place - GOODS) : level.place]
        if before.unit == level.unit
        and before.whole
        and since_pause(before.told.name).removeprefix("其中") == name[-2:]
    ]
    return max(told, key=lambda before: before.value, default=None)
