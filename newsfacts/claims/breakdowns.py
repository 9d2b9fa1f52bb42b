"""Lists of parts that no single word ties to their whole: 分品种，, 合计, a sentence going on.

For the part–whole groups. They are found by where they stand: right after their whole, or in a later sentence or
paragraph of figures in the same unit. What comes of them is left to the checks, which ask for more proof the less the
words say. Figures inside brackets and inner lists are passed over.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.claims.levels import NO_GAP, SEMICOLON, STOP, Level
from newsfacts.claims.readings import LONGEST, Cue, Group, readings
from newsfacts.data.parts import CUTS, IN_TURN, TOGETHER, TOTALS
from newsfacts.text.patterns import holds, pattern

HEADS: Final = 6
"""Figures at the beginning of a sentence that are tried as the whole of the rest of it."""

METRIC: Final = 3
"""Characters at the end of two labels that make them one metric."""

ALTOGETHER: Final = ("共", "共有", "共计", "合计", "总计")
SHORT: Final = 6
"""Characters of a name that says no more than that a figure is the total of those right before it."""

SECONDS: Final = "秒"
"""The unit in which a stretch of days is told."""

FEWEST: Final = 3
"""Figures in one unit of which one may be the whole of the others."""

APART: Final = 6
"""Paragraphs that a whole may stand before the sentence that cuts it up."""

_TOTAL: Final = Cue.TOTAL
_CUT: Final = Cue.CUT
_NEXT: Final = Cue.NEXT
_FOLLOWS: Final = Cue.FOLLOWS
_LINE: Final = r"(?:^|[。；，\n])\s?(?:按[^，,。]{1,8}分|分[^，,。]{1,6})[，,：:]"
_ASPECTS: Final = (*(f"{word}上" for word in "型历别龄域业途源式构质布种"), "类中", "别中", "型中", "构中")
_ASPECT: Final = r"(?:^|[。；，\n])\s?[^，,。；\n]{0,6}(?:[型历别龄域业途源式构质布种]上|[类别型构]中)[，,]"
_SUMMING: Final = ("共", "总", "计", "加")
"""Characters of which every name of a total has one."""
_HEAD: Final = r"(?:^|[。；\n])\s?[^，,。；：:\n0-9]{2,10}[：:]"


def heads(found: Sequence[Level]) -> tuple[Level, ...]:
    """Return the levels outside of brackets and of lists opened in mid-sentence, which last to the next semicolon."""
    kept: list[Level] = []
    units: set[str | None] = set()
    inside, depth = False, 0
    for level in found:
        inside = inside and level.gap < SEMICOLON and level.depth >= depth
        if level.gap >= STOP:
            units.clear()
        elif level.told.opener:
            inside, depth = True, level.depth
        if not inside:
            units.add(level.unit)
        if level.whole and not level.depth and not (inside and level.unit in units):
            kept.append(level)
    return tuple(kept)


def breakdowns(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield the sentences and paragraphs that may cut up a whole told in them or before."""
    sentences: dict[tuple[int, str | None], list[Level]] = defaultdict(list)
    paragraphs: dict[tuple[int, str | None], list[Level]] = defaultdict(list)
    told: dict[str | None, list[Level]] = defaultdict(list)
    known: dict[tuple[int, str | None], int] = {}
    for level in _frequent(outer):
        sentences[level.sentence, level.unit].append(level)
    for (_, unit), members in sentences.items():
        paragraph = (members[0].block, unit)
        paragraphs[paragraph] += members
        known.setdefault(paragraph, len(told[unit]))
        if len(members) > 1:
            yield from _cut(members[:LONGEST], told[unit])
        if len(members) >= FEWEST:
            yield from _counted(members[:LONGEST], outer)
            yield from _cut_again(members[:LONGEST], told[unit])
        told[unit] += members if len(members) < HEADS // 2 else (*members[:2], members[-1])
    for (block, unit), members in paragraphs.items():
        if members[0].sentence != members[-1].sentence:
            before = known[block, unit]
            yield from _cut(
                members[:LONGEST], (*told[unit][: min(2, before)], *told[unit][max(2, before - 3) : before])
            )


def _frequent(outer: Sequence[Level]) -> list[Level]:
    """Return the levels in whose unit there are figures enough for a whole and its parts."""
    if len(outer) < FEWEST:
        return []
    often: dict[str | None, int] = {}
    for level in outer:
        often[level.unit] = often.get(level.unit, 0) + 1
    return [level for level in outer if often[level.unit] >= FEWEST]


def _cut(members: Sequence[Level], told: Sequence[Level]) -> Iterator[Group]:
    yield from _of_earlier(members, told)
    if len(members) >= FEWEST:
        yield from _of_heads(members)
        yield from _totals(members)


def _cut_again(members: Sequence[Level], told: Sequence[Level]) -> Iterator[Group]:
    """Yield the second cut of a whole in one sentence: 按类型分，…；按年度分，…."""
    for at in range(1, len(members) - 1):
        if members[at].since(members[at - 1]) is SEMICOLON and _cuts(members[at]):
            parts = [level for level in members[at:] if level.part]
            wholes = _first((*members[:1], *told[-1:-4:-1], *told[:2]), parts)
            if len(parts) > 1 and wholes:
                yield Group(_CUT, wholes, readings(parts), parts[0].place)


def _first(wholes: Sequence[Level], parts: Sequence[Level]) -> tuple[Level, ...]:
    """Return what may be the whole of a cut, first what can hold its parts and is told in their metric."""
    most = max((part.value for part in parts), default=Decimal(0))
    metric = parts[0].told.name[-METRIC:] if parts else ""
    told = {level.place: level for level in wholes if level not in parts}
    return tuple(sorted(told.values(), key=lambda level: (level.value < most, not level.told.name.endswith(metric))))


def _of_earlier(members: Sequence[Level], told: Sequence[Level]) -> Iterator[Group]:
    """Yield the list as parts of a whole told before it: the last levels, or the first of the article."""
    first = members[0]
    if not told or first.told.opener:
        return
    parts = [level for level in members if level.part]
    wholes = {level.place: level for level in (*told[-1:-4:-1], *told[:2]) if level.block >= first.block - APART}
    if len(parts) > 1 and wholes:
        cue = _CUT if _cuts(first) else _FOLLOWS
        told = _first(tuple(wholes.values()), parts) if cue is _CUT else tuple(wholes.values())
        yield Group(cue, told, readings(parts), -1 - first.sentence)


def _of_heads(members: Sequence[Level]) -> Iterator[Group]:
    """Yield the list as parts of one of its own first figures."""
    for index, whole in enumerate(members[: min(HEADS, len(members) - 2)]):
        if whole.told.opener or whole.told.name.endswith(IN_TURN):
            continue  # one of a list itself
        daily = whole.told.daily
        parts = [each for each in members[index + 1 :] if each.part and each.told.daily <= daily]
        if len(parts) > 1 and not parts[0].told.opener:
            yield Group(_cue(index, whole, parts[0]), (whole,), readings(parts), -1 - parts[0].sentence)


def _cue(index: int, whole: Level, first: Level) -> Cue:
    if index == 0 and (_cuts(first) or (first.place == whole.place + 1 and "：" in first.told.lead)):
        return _CUT
    return _NEXT if index == 0 and first.sentence == whole.sentence else _FOLLOWS


def _totals(members: Sequence[Level]) -> Iterator[Group]:
    """Yield the parts before a figure that is called their total: those since the total before it, and all of them."""
    begun = 0
    for index, whole in enumerate(members[2:], 2):
        if not whole.whole or not holds(whole.told.name, _SUMMING):
            continue
        parts = [each for each in members[:index] if each.part]
        if len(parts) > 1 and _is_total(whole, parts):
            if named := _named(whole, parts):
                yield Group(_TOTAL, (whole,), (named,), -1 - parts[0].sentence)
                continue
            since = [each for each in members[begun:index] if each.part] if begun else []
            for told in (since, parts) if len(since) > 1 else (parts,):
                endings = tuple(tuple(told[start:]) for start in range(len(told) - 1))
                yield Group(_TOTAL, (whole,), endings, -1 - told[0].sentence)
            begun = index + 1


def _named(whole: Level, parts: Sequence[Level]) -> tuple[Level, ...]:
    """Return those of some parts that a total names, if it names some and not all: 满意和基本满意合计 27 票."""
    told = tuple(each for each in parts if len(each.told.name) > 1 and each.told.name in whole.told.name)
    return told if 1 < len(told) < len(parts) else ()


def _counted(members: Sequence[Level], outer: Sequence[Level]) -> Iterator[Group]:
    """Yield as many parts as are counted right before what they have together: 三类共 1910 件."""
    for index, whole in enumerate(members[2:], 2):
        if whole.gap is not NO_GAP or not whole.whole or not whole.told.name.endswith(ALTOGETHER):
            continue
        last = outer[bisect_left(outer, whole.place, key=_place) - 1]
        size = _count(last)
        parts = tuple(members[max(0, index - size) : index])
        if 1 < size == len(parts) and last.place - 1 == parts[-1].place == whole.place - 2:
            yield Group(_TOTAL, (whole,), (parts,), -1 - parts[0].sentence)


def _count(level: Level) -> int:
    """Return how many things or days a figure counts: 三类共, 两天共; 0 for an amount, or for too many."""
    days = level.unit == SECONDS
    count = int(level.value / 86400 if days else level.value) if days or not level.quantity.step else 0
    return count if count <= LONGEST else 0


def _place(level: Level) -> int:
    return level.place


def _is_total(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether a figure is told as the total of those before it: 合计, 三级共, or 总成交额 after 成交额."""
    name = whole.told.name
    if any(word in name for word in TOTALS):
        return True
    if ("共" in name or "加" in name) and pattern(TOGETHER).search(name):
        return True
    short = len(name) <= SHORT and whole.place - parts[-1].place in (1, parts[-1].place - parts[-2].place)
    if short and (name.endswith(ALTOGETHER) or (name.startswith("共") and len(parts) >= FEWEST)):
        return True
    rest = name.rpartition("总")[2]
    named = parts[0].told.name.removesuffix(next((w for w in IN_TURN if parts[0].told.name.endswith(w)), ""))
    return len(rest) > 1 and rest != name and named.endswith(rest)


def _cuts(first: Level) -> bool:
    """Whether the words before a list say along which line it cuts up a whole: 按类型分，, 分品种，."""
    lead = first.told.lead
    return (
        holds(lead, CUTS)
        or ("分" in lead and pattern(_LINE).search(lead) is not None)
        or (("上" in lead or "中" in lead) and holds(lead, _ASPECTS) and pattern(_ASPECT).search(lead) is not None)
        or ("：" in lead and pattern(_HEAD).search(lead) is not None)
    )
