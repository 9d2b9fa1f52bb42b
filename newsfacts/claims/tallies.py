"""Totals that say of how many parts they are: 一层摊位 268 个，二层摊位 152 个。两层共有摊位 420 个.

For the part–whole groups. As many parts stand right before the total, or behind their number (三座水厂中，), each told
in the same place of its item. Looks at a bounded number of levels. Blind to parts that are told paragraphs before.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsfacts.claims.levels import COMMA, NO_GAP, Level
from newsfacts.claims.readings import BACK, Cue, Group
from newsfacts.data.numerals import DIGITS
from newsfacts.data.parts import PERIODS
from newsfacts.model import Kind
from newsfacts.text.patterns import holds, pattern

SENTENCES: Final = 2
"""How many sentences before a total, or before a number of parts, what belongs to it may stand."""

COLUMNS: Final = 3
"""Figures that one item of such a list may have."""

MOST: Final = 9
"""Parts that are told one by one."""

_COUNT: Final = Kind.COUNT
_SEVERAL: Final = "两二三四五六七八九"
_TALLY: Final = (
    rf"(?P<count>[{_SEVERAL}])"
    r"(?:个\w|[层年届期批次轮处座人户所栋条组队场家村镇县区市校类项种段天])\w{0,3}?"
    r"(?:总共|一共|共|合计|累计)\w{0,8}$"
)
_YEAR: Final = "(?:19|20)[0-9]{2}年(?:[为有达]|达到)?"
_AMONG: Final = r"^\w{0,6}(?:中[，,]|[：:])"


def tallies(found: Sequence[Level]) -> Iterator[Group]:
    """Yield the totals behind as many parts as they count, and those before as many parts as are counted there."""
    for level in found:
        name = level.told.name
        size = _size(found, level) if ("共" in name or "计" in name) and level.whole else 0
        if size and not level.told.change:
            before = found[max(0, level.place - 2 * BACK) : level.place]
            earlier = [each for each in before if _is_part(each) and _near(each, level)]
            yield from _group(level, earlier[-size - 1 :], size)
        elif level.quantity.kind is _COUNT and not level.quantity.step and 1 < level.value <= MOST:
            yield from _counted(found, level)


def _size(found: Sequence[Level], level: Level) -> int:
    """Return of how many parts a total says that it is, in its words or by the count right before it; 0 for none."""
    name = level.told.name
    told = pattern(_TALLY).search(name) if holds(name, _SEVERAL) else None
    if told:
        return DIGITS[told["count"]]
    count = found[level.place - 1] if level.place and level.gap is NO_GAP else None
    counted = count is not None and count.quantity.kind is _COUNT and not count.quantity.step
    return int(count.value) if count and counted and 1 < count.value <= MOST else 0


def _is_part(level: Level) -> bool:
    """Whether a figure may be an item of a list; what comes in a day of many may be cut up like any other."""
    return level.part or (level.told.each and holds(level.told.name, PERIODS) and not level.told.change)


def _near(each: Level, level: Level) -> bool:
    """Whether a figure is counted like another, in its paragraph and not far from it."""
    return each.unit == level.unit and each.block == level.block and abs(level.sentence - each.sentence) <= SENTENCES


def _group(whole: Level, earlier: Sequence[Level], size: int) -> Iterator[Group]:
    """Yield a total with the parts right before it, where there are as many as it counts and no more."""
    parts = tuple(earlier[-size:])
    more = earlier[: len(earlier) - size]
    if len(parts) == size and _is_list(whole, parts) and not (more and _even((more[-1], *parts))):
        yield Group(Cue.TALLIED, (whole,), (parts,), parts[0].place)


def _counted(found: Sequence[Level], count: Level) -> Iterator[Group]:
    """Yield the parts behind their number with what they make: 日供水 38.7 万吨。三座水厂中，一水厂 12.6 万吨，…."""
    first, size = found[count.place + 1 : count.place + 2], int(count.value)
    lead = first[0].told.lead if first and first[0].sentence == count.sentence else ""
    if not (holds(lead, "中：:") and pattern(_AMONG).match(lead)):
        return
    same = [each for each in found[count.place + 1 :][: size * COLUMNS + 1] if _near(each, first[0])]
    earlier = [each for each in found[max(0, count.place - BACK) : count.place] if _near(each, first[0])]
    wholes = [each for each in earlier if each.whole and not each.told.change and each.quantity.hedge is None]
    parts, more = tuple(same[:size]), same[size : size + 1]
    if wholes and len(parts) == size and _is_list(wholes[-1], parts) and not (more and _even((*parts, *more))):
        yield Group(Cue.TALLIED, (wholes[-1],), (parts,), parts[0].place)


def _is_list(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether parts are items of one list, each in the same place of its own, and of what the whole is of."""
    parted = all(part.since(before) >= COMMA for before, part in pairwise(parts))
    own = all(_is_part(part) and not part.depth for part in parts) and whole.value >= max(part.value for part in parts)
    counted = whole.quantity.kind is _COUNT
    return parted and own and _even(parts) and (not counted or all(_alike(whole, part) for part in parts))


def _even(parts: Sequence[Level]) -> bool:
    """Whether every part stands as many figures behind the one before it."""
    return len({after.place - before.place for before, after in pairwise(parts)}) == 1


def _alike(whole: Level, part: Level) -> bool:
    """Whether two counts share a word (共有摊位 and 有摊位), or one is told by its year alone: 2017年 43 个，三年."""
    words, own = whole.words, part.words
    if pattern(_YEAR).fullmatch(part.told.name):
        return "年" in words
    return any(own[at : at + 2] in words for at in range(len(own) - 1))
