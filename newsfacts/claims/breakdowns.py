"""Lists of parts that no single word ties to their whole: 分品种，, 合计, two sides of a thing, a sentence going on.

For the part–whole groups. They are found by where they stand: right after their whole, or in a later sentence or
paragraph of figures in the same unit. What comes of them is left to the checks, which ask for more proof the less the
words say. Figures inside brackets and inner lists are passed over.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.claims.closure import on_a_side, partitions
from newsfacts.claims.levels import COMMA, NO_GAP, SEMICOLON, STOP, Level
from newsfacts.claims.readings import LONGEST, Cue, Group, readings
from newsfacts.data.parts import ATTENDED, CUTS, IN_TURN, NO_SIDES, PARTITIONS, TOGETHER, TOTALS
from newsfacts.text.patterns import holds, pattern

HEADS: Final = 6
"""Figures at the beginning of a sentence that are tried as the whole of the rest of it."""

METRIC: Final = 3
"""Characters at the end of two labels that make them one metric."""

ALTOGETHER: Final = ("共", "共有", "共计", "合计", "总计")
SHORT: Final = 6
"""Characters of a name that says no more than that a figure is the total of those right before it."""

FEWEST: Final = 3
"""Figures in one unit of which one may be the whole of the others."""

APART: Final = 6
"""Paragraphs that a whole may stand before the sentence that cuts it up."""

_LINE: Final = r"(?:^|[。；，\n])\s?(?:按[^，,。]{1,8}分|分[^，,。]{1,6})[，,：:]"
_ASPECTS: Final = (*(f"{word}上" for word in "型历别龄域业途源式构质布种"), "类中", "别中", "型中", "构中")
_ASPECT: Final = r"(?:^|[。；，\n])\s?[^，,。；\n]{0,6}(?:[型历别龄域业途源式构质布种]上|[类别型构]中)[，,]"
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


def sides(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield levels one after the other that are the sides of one pair or triple, with what may be their whole."""
    told: dict[str | None, list[Level]] = defaultdict(list)
    for level in outer:
        earlier = told[level.unit]
        earlier.append(level)
        for parts in _windows(earlier) if len(earlier) > 2 and level.part and on_a_side(level) else ():
            reach = 1 if level.quantity.step else 0  # small whole counts fit by chance
            if parts[0].block >= level.block - reach and (rows := partitions(parts)):
                before = [each for each in earlier[-12:] if each.place < parts[0].place]
                wholes = [each for each in before if each.told.daily <= parts[0].told.daily and _has_word(each, rows)]
                if wholes:
                    most = max(part.value for part in parts)
                    wholes.sort(key=lambda each: (each.value >= most, each.place))
                    yield Group(Cue.SIDES, tuple(wholes[:-4:-1]), (parts,), parts[0].place)


def ballots(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield the votes for, against and withheld, of those present or of the ballots handed in."""
    present: Level | None = None
    if not any(level.unit == "票" for level in outer):
        return
    for at, level in enumerate(outer):
        if holds(level.words, ATTENDED):
            present = level
        elif present and level.unit == "票" and "弃权" in level.told.name and at > 1:
            parts = tuple(outer[at - 2 : at + 1])
            others = outer[at + 1 : at + 2]
            left = any("未" in other.told.name or other.told.name.startswith("无效") for other in others)
            if not left and all(part.unit == "票" for part in parts) and partitions(parts):
                yield Group(Cue.SIDES, (present,), (parts,), parts[0].place)


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
                yield Group(Cue.SIDES, tuple(whole), (parts,), parts[0].place)


def _windows(earlier: Sequence[Level]) -> Iterator[tuple[Level, ...]]:
    """Yield the last two, three and four levels, and the last with the one before the last but one."""
    for size in (2, 3, 4):
        if len(earlier) >= size:
            yield tuple(earlier[-size:])
    if len(earlier) > 2:
        yield earlier[-3], earlier[-1]


def _has_word(whole: Level, rows: Sequence[int]) -> bool:
    """Whether a level is told in words of which the sides make the whole."""
    about = whole.words + (whole.unit or "")
    if any(word in about for word in NO_SIDES):
        return False
    return any(word in about for row in rows for word in PARTITIONS[row][1] if not _on_one(whole, row))


def _on_one(whole: Level, row: int) -> bool:
    """Whether what is counted is one of the sides itself: 4 死 43 伤 are no 43 casualties."""
    noun = (whole.quantity.written_unit or "") + whole.told.noun
    return sum(holds(noun, side) for side in PARTITIONS[row][0]) == 1


def breakdowns(outer: Sequence[Level]) -> Iterator[Group]:
    """Yield the sentences and paragraphs that may cut up a whole told in them or before."""
    sentences: dict[tuple[int, str | None], list[Level]] = defaultdict(list)
    paragraphs: dict[tuple[int, str | None], list[Level]] = defaultdict(list)
    told: dict[str | None, list[Level]] = defaultdict(list)
    known: dict[tuple[int, str | None], int] = {}
    counts = {level.place: int(level.value) for level in outer if not level.quantity.step and level.value <= LONGEST}
    for level in _frequent(outer):
        sentences[level.sentence, level.unit].append(level)
        paragraphs[level.block, level.unit].append(level)
    for (_, unit), members in sentences.items():
        known.setdefault((members[0].block, unit), len(told[unit]))
        if len(members) > 1:
            yield from _cut(members[:LONGEST], told[unit])
            yield from _counted(members[:LONGEST], counts)
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
    often = Counter([level.unit for level in outer])
    return [level for level in outer if often[level.unit] >= FEWEST]


def _cut(members: Sequence[Level], told: Sequence[Level]) -> Iterator[Group]:
    yield from _of_earlier(members, told)
    yield from _of_heads(members)
    yield from _totals(members)


def _cut_again(members: Sequence[Level], told: Sequence[Level]) -> Iterator[Group]:
    """Yield the second cut of a whole in one sentence: 按类型分，…；按年度分，…."""
    for at in range(1, len(members) - 1):
        if members[at].since(members[at - 1]) is SEMICOLON and _cuts(members[at]):
            parts = [level for level in members[at:] if level.part]
            wholes = _first((*members[:1], *told[-1:-4:-1], *told[:2]), parts)
            if len(parts) > 1 and wholes:
                yield Group(Cue.CUT, wholes, readings(parts), parts[0].place)


def _first(wholes: Sequence[Level], parts: Sequence[Level]) -> tuple[Level, ...]:
    """Return what may be the whole of a cut, first what can hold its parts and is told in their metric."""
    most = max((part.value for part in parts), default=Decimal(0))
    metric = parts[0].told.name[-METRIC:] if parts else ""
    told = {level.place: level for level in wholes if level not in parts}
    return tuple(sorted(told.values(), key=lambda level: (level.value < most, not level.told.name.endswith(metric))))


def _of_earlier(members: Sequence[Level], told: Sequence[Level]) -> Iterator[Group]:
    """Yield the list as parts of a whole told before it: the last levels, or the first of the article."""
    first = members[0]
    parts = [level for level in members if level.part]
    wholes = {level.place: level for level in (*told[-1:-4:-1], *told[:2]) if level.block >= first.block - APART}
    if len(parts) > 1 and wholes and not first.told.opener:
        cue = Cue.CUT if _cuts(first) else Cue.FOLLOWS
        told = _first(tuple(wholes.values()), parts) if cue is Cue.CUT else tuple(wholes.values())
        yield Group(cue, told, readings(parts), -1 - first.sentence)


def _of_heads(members: Sequence[Level]) -> Iterator[Group]:
    """Yield the list as parts of one of its own first figures."""
    for index, whole in enumerate(members[:HEADS]):
        parts = [each for each in members[index + 1 :] if each.part and each.told.daily <= whole.told.daily]
        listed = whole.told.opener or whole.told.name.endswith(IN_TURN)
        if len(parts) > 1 and not parts[0].told.opener and not listed:
            yield Group(_cue(index, whole, parts[0]), (whole,), readings(parts), -1 - parts[0].sentence)


def _cue(index: int, whole: Level, first: Level) -> Cue:
    if index == 0 and (_cuts(first) or (first.place == whole.place + 1 and "：" in first.told.lead)):
        return Cue.CUT
    return Cue.NEXT if index == 0 and first.sentence == whole.sentence else Cue.FOLLOWS


def _totals(members: Sequence[Level]) -> Iterator[Group]:
    """Yield the parts before a figure that is called their total."""
    for index, whole in enumerate(members):
        parts = [each for each in members[:index] if each.part] if index > 1 and whole.whole else []
        if len(parts) > 1 and _is_total(whole, parts):
            endings = tuple(tuple(parts[start:]) for start in range(len(parts) - 1))
            yield Group(Cue.TOTAL, (whole,), endings, -1 - parts[0].sentence)


def _counted(members: Sequence[Level], counts: Mapping[int, int]) -> Iterator[Group]:
    """Yield as many parts as are counted right before what they have together: 三类共 1910 件."""
    for index, whole in enumerate(members[2:], 2):
        size = counts.get(whole.place - 1, 0) if whole.gap is NO_GAP and whole.told.name.endswith(ALTOGETHER) else 0
        parts = tuple(members[max(0, index - size) : index])
        if 1 < size == len(parts) and whole.whole and parts[-1].place == whole.place - 2:
            yield Group(Cue.TOTAL, (whole,), (parts,), -1 - parts[0].sentence)


def _is_total(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether a figure is told as the total of those before it: 合计, 三级共, or 总成交额 after 成交额."""
    name = whole.told.name
    if any(word in name for word in TOTALS):
        return True
    if ("共" in name or "加" in name) and pattern(TOGETHER).search(name):
        return True
    if name.endswith(ALTOGETHER) and len(name) <= SHORT and whole.place == parts[-1].place + 1:
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
        or (holds(lead, _ASPECTS) and pattern(_ASPECT).search(lead) is not None)
        or ("：" in lead and pattern(_HEAD).search(lead) is not None)
    )
