"""Whether the words say that a list of parts leaves nothing over.

For the checks, which may call a gap a contradiction only where the list is closed, or where one slip of the pen closes
the gap exactly. Each answer is the reason to give to the reader. Blind to what the parts are: it goes by their words.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Final

from newsfacts.claims.labels import MADE_UP
from newsfacts.claims.levels import COMMA, NO_GAP, SEMICOLON, Level
from newsfacts.claims.lined import lined, yearly
from newsfacts.claims.opposites import crossing, denied
from newsfacts.data.parts import (
    ANNOUNCERS,
    BANDS,
    CLASSES,
    KINDS,
    MEDALS,
    NO_SIDES,
    OWN_SIDES,
    PARTITIONS,
    PLACES,
    RESTS,
    SEXES,
    SHARED,
)
from newsfacts.model import Wording
from newsfacts.text.patterns import by_sign, holds, pattern, told_by_sign

_REST: Final = f"^[，、和及与以]{{0,2}}(?:{'|'.join(RESTS)})|(?:{'|'.join(RESTS)})\\w{{0,4}}$"

NAME: Final = 10
"""Characters of the name of a rest: 其他各类案件."""

_WITH: Final = ("和", "与", "跟", "同")
"""What joins a rest to a figure that has no name of its own."""

AFTERWORD: Final = 40
"""Characters after a list in which its parts may be said to overlap."""

REST: Final = Wording("列表以“其他”“其余”收尾", "the list ends in a rest")
SIDES: Final = Wording("各项合起来就是全部", "its sides leave nothing over")
SHARES: Final = Wording("各项占比合计100%", "the shares printed make 100 %")
ANNOUNCED: Final = Wording("原文逐项列出全部", "the words announce the whole list")
BAND: Final = Wording("末项为“以上”“以下”的一档", "the last class is the open-ended one")
CLASS: Final = Wording("按类别逐项列出", "the list goes through the classes of one kind")
LINE: Final = Wording("按同一标准逐项列出", "the list cuts the whole along one line")
YEARS: Final = Wording("逐年列出", "the list goes through the years")
PLACE: Final = Wording("按地区逐项列出", "the list goes through the places")


def _rows() -> Mapping[str, list[int]]:
    """Return the rows of the table by their words."""
    found: dict[str, list[int]] = {}
    for row, (partition, _) in enumerate(PARTITIONS):
        for side in partition:
            for word in side:
                found.setdefault(word, []).append(row)
    return found


_ROWS: Final = _rows()
_WORDS: Final = by_sign(_ROWS, "内外际省直部年职稻户院名矫席港")
MOST_SIDES: Final = max(len(partition) for partition, _ in PARTITIONS)


def closed_by(whole: Level, parts: Sequence[Level], *, opened: bool) -> Wording | None:
    """Return why a list is complete, ``None`` for one that may have a rest.

    ``opened`` says that a word or a bracket ties the list to its whole; otherwise the words of the whole must do so.
    """
    if sides(whole, parts, opened=opened):
        return SIDES
    if parts[0].share is not None:
        if shares(whole, parts):
            return SHARES
        if rest_by_shares(whole, parts):
            return None
    listed = parts[0].told.opener in ANNOUNCERS or (parts[0].told.opener == "包括" and MADE_UP in whole.told.noun)
    if listed and parts[0].place == whole.place + 1:
        return ANNOUNCED
    if yearly(whole, parts):
        return YEARS
    if opened and lined(parts):
        return LINE
    return _by_last(parts) if opened and not overlapping(parts) else None


def _by_last(parts: Sequence[Level]) -> Wording | None:
    """Return why the names of the parts close a list that is tied to its whole."""
    last = parts[-1].told.name
    if len(parts) == 2 and parts[-1].gap is NO_GAP and last.startswith(_WITH):
        return None  # others than the whole: 其中一人和其他两名学生
    if "各" in last and not holds(last, KINDS):
        return None  # each of several: 其他各县 100 名
    if ends_in_rest(parts):
        return REST
    if len(parts) > 2 and _banded(parts) and not crossing(parts):
        return BAND
    names = {part.told.name for part in parts}  # not 甲、乙校分别获奖, which are no two classes
    if 2 < len(parts) == len(names) and any(all(name.endswith(end) for name in names) for end in CLASSES):
        return CLASS
    return None


def ends_in_rest(parts: Sequence[Level]) -> bool:
    """Whether the last part of a list names all that is left: 其他 14.5 万元."""
    last = parts[-1].told.name
    return len(last) <= NAME and holds(last, RESTS) and pattern(_REST).search(last) is not None


def _banded(parts: Sequence[Level]) -> bool:
    """Whether the last part is an open-ended class on one scale with the part before: 50—100 万元, 100 万元以上."""
    before, last = (part.told.name for part in parts[-2:])
    band = next((word[-2:] for word in BANDS if word in last), None)
    if band is None or band in before:  # 语文 108 分以上 39 人，数学 110 分以上 58 人
        return False
    return any(map(str.isdecimal, before)) == any(map(str.isdecimal, last))


def by_place(parts: Sequence[Level]) -> bool:
    """Whether every part is named by a place, so that the list goes through all of them."""
    return all(part.told.name and part.told.name.lstrip("，、和及 ")[-1:] in PLACES for part in parts)


def sides(whole: Level, parts: Sequence[Level], *, opened: bool) -> bool:
    """Whether the parts are the sides of one pair or triple, one each: 出口 and 进口, 男 and 女."""
    rows = partitions(parts)
    if opened and denied(parts):
        return _regular(whole, parts)
    if not rows or not _regular(whole, parts):
        return False
    about = whole.words + (whole.unit or "")
    return any(holds(about, PARTITIONS[row][1]) or (opened and PARTITIONS[row] not in OWN_SIDES) for row in rows)


def on_a_side(level: Level) -> bool:
    """Whether a figure is told as one side of something, so that its other side is worth looking for."""
    return bool(_named(level)[1])


def always_sides(parts: Sequence[Level]) -> bool:
    """Whether the parts are the sides of a pair that makes a whole whatever that is called: 税收 and 非税."""
    return any(not PARTITIONS[row][1] for row in partitions(parts))


def partitions(parts: Sequence[Level]) -> tuple[int, ...]:
    """Return the rows of the table of which the parts are the sides, one each."""
    rows = _OF_SIZE.get(len(parts))
    if not rows:
        return ()
    names = []
    for level in reversed(parts):
        name, own = _named(level)
        rows &= own
        if not rows:
            return ()
        names.append(name)
    return tuple([row for row in rows if _one_each(names, row)])


def _one_each(names: Sequence[str], row: int) -> bool:
    return {_side(name, row) for name in names} == set(range(len(names)))


_OF_SIZE: Final = {
    size: frozenset(row for row, (partition, _) in enumerate(PARTITIONS) if len(partition) == size)
    for size in range(2, MOST_SIDES + 1)
}
"""The rows of the table by the number of their sides."""


def _named(level: Level) -> tuple[str, frozenset[int]]:
    """Return the words that name a level as a side, and the rows of the table that have a word in them."""
    return _sided(level.told.name, level.quantity.written_unit, level.told.noun)


@lru_cache(maxsize=1024)
def _sided(name: str, unit: str, noun: str) -> tuple[str, frozenset[int]]:
    """Look the rows of a name up by a character of their words; one of another count is on no side."""
    counted = unit if unit in MEDALS or unit in SEXES else ""
    words = (name[-16:] + counted + noun).replace("进出口", "")
    found = frozenset([row for word in told_by_sign(words, _WORDS) for row in _ROWS[word]])
    return words, _NONE if found and holds(words, NO_SIDES) else found


_NONE: Final[frozenset[int]] = frozenset()


def _regular(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether whole counts follow each other with no count of something else told only once between them."""
    if whole.place > parts[-1].place:
        return parts[-1].place - parts[0].place == len(parts) - 1
    strides = {after.place - before.place for before, after in pairwise((whole, *parts))}
    rounded = any(level.quantity.step > 0 for level in parts)
    return len(strides) == 1 or rounded or parts[0].place - whole.place > 1


@lru_cache(maxsize=1024)
def _side(name: str, row: int) -> int:
    """Return which side of a row a name is on: that with the longest word in it, the later one of two; or -1."""
    met = [(len(word), place) for place, side in enumerate(PARTITIONS[row][0]) for word in side if word in name]
    return max(met)[1] if met else -1


def shares(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether every part has a share printed, they make 100 %, and one at least is its share of this whole."""
    given = [level.share for level in parts if level.share is not None]
    off = abs(sum(given, Decimal(-100)))
    if len(given) < len(parts) or not whole.value or off > Decimal("0.1") * len(given):
        return False
    return any(abs(part.value * 100 / whole.value - share) < 1 for part, share in zip(parts, given, strict=True))


def rest_by_shares(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether every part has its share of the whole printed, and they leave something over or more than the whole."""
    if not whole.value or any(level.share is None for level in parts):
        return False
    off = abs(sum((level.share or Decimal(0) for level in parts), Decimal(-100)))
    return off > 1 and all(abs(level.value * 100 / whole.value - (level.share or 0)) < 1 for level in parts)


def overlapping(parts: Sequence[Level]) -> bool:
    """Whether the shares printed for the parts make more than the whole."""
    return sum((level.share or Decimal(0) for level in parts), Decimal(0)) > 101


def shared(text: str, parts: Sequence[Level]) -> bool:
    """Whether one thing may count under several parts of a list: 部分人有两种以上疾病; 甲参与3起, 乙参与4起."""
    start, end = parts[0].quantity.start, parts[-1].quantity.end
    together = text.count("参与", start, end) >= len(parts) - 1
    return together or holds(text[end : end + AFTERWORD].partition("\n")[0], SHARED)


def broken_off(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether something else stands between a whole and what its rest is left of: a sentence, or one part uncounted."""
    first = parts[0]
    stride = first.place - whole.place
    columns = all(after.place - before.place == stride for before, after in pairwise(parts))
    uncounted = stride > 1 and not columns and first.bracket == whole.bracket
    return uncounted or parts[-1].since(whole) >= SEMICOLON


def tight(parts: Sequence[Level]) -> bool:
    """Whether the items follow each other with nothing stronger than a comma between them."""
    return all(part.since(before) <= COMMA for before, part in pairwise(parts))
