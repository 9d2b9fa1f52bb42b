"""Two parts of one whole that share some: 会游泳的 35 名，会骑车的 40 名，两项都会的 20 名.

For the checks of sums, which must not add such parts up, and for the check of overlaps. What neither part holds
(都没有参加) may be told, too. Blind to three parts that overlap.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.levels import NO_GAP, Level, levels
from newsfacts.claims.once import once
from newsfacts.data.parts import STAGES, SUCCESSIONS, UNFINISHED
from newsfacts.model import Analysis
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import told

_BOTH: Final = r"[两二]者[都均]|既.{1,12}又|同时.{0,12}(?:[两二双]|的有?$)"
_ALL_DO: Final = "都([^，。都不没未]{1,3})的$"
_SHARED: Final = ("两者", "二者", "既", "同时")
_ALL: Final = ("都", "均")
_TELLING: Final = (*_ALL, *_SHARED)
"""One of these stands before every figure of what two parts share, or behind that of the two."""

_NEITHER: Final = r"(?:没有?|未|不)[^，,。；]{0,6}任何|[都均](?:没有?|未|不)|一[项个类种门](?:也|都)(?:没|未|不)"


class Overlap(Struct, frozen=True):
    """A whole, two parts of it, what both hold, and what neither does (``None`` where it is not told)."""

    whole: Level | None
    parts: tuple[Level, Level]
    both: Level
    neither: Level | None


def _is_both(level: Level, before: Level, earlier: Sequence[Level]) -> bool:
    """Whether a figure counts what two parts share: 两项都会的 20 名, where the 两项 is a figure of its own."""
    two = before.value == 2 and before.told.noun.startswith(_ALL) and level.gap is NO_GAP
    if len(earlier) > 1 and (both := pattern(_ALL_DO).search(level.told.name)):
        return all(both[1] in each.told.name for each in earlier[-2:])
    return two or (holds(level.told.name, _SHARED) and pattern(_BOTH).search(level.told.name) is not None)


@once
def overlaps(analysis: Analysis) -> tuple[Overlap, ...]:
    """Return every figure of what two parts share, with the two told right before it."""
    words = told(analysis.text, _TELLING)
    return tuple(_overlaps(levels(analysis), words)) if words else ()


def _overlaps(found: Sequence[Level], words: Sequence[str]) -> Iterator[Overlap]:
    for place, level in enumerate(found):
        if not place or not (holds(level.told.name, words) or found[place - 1].told.noun.startswith(_ALL)):
            continue
        earlier = [each for each in found[max(0, place - 5) : place] if _beside(each, level)] if _may_be(level) else []
        if place > 1 and _is_both(level, found[place - 1], earlier):
            earlier = earlier or [each for each in found[max(0, place - 5) : place] if _beside(each, level)]
            after = found[place + 1 : place + 2]
            neither = next(
                (each for each in after if _beside(each, level) and pattern(_NEITHER).search(each.words)), None
            )
            if len(earlier) > 1 and level.value > 1:
                whole = earlier[-3] if len(earlier) > 2 else None
                yield Overlap(whole, (earlier[-2], earlier[-1]), level, neither)


def _may_be(level: Level) -> bool:
    """Whether a figure may be told of those that do both: 数学语文都喜欢的."""
    return "都" in level.told.name[-5:]


def _beside(each: Level, level: Level) -> bool:
    return each.unit == level.unit and each.block == level.block and abs(each.sentence - level.sentence) <= 1


def staged(parts: Sequence[Level]) -> bool:
    """Whether parts are told by how far they have come, so that one holds the other: 开工 59 个，竣工 47 个."""
    names = [part.told.name + part.told.noun for part in parts]
    if any(word in name for name in names for word in UNFINISHED):
        return False
    return len(names) > 1 and (all(holds(name, STAGES) for name in names) or _comes_of(*names[:2]))


def _comes_of(first: str, second: str) -> bool:
    """Whether the second of some parts is what became of the first: 受理 417 件，审结 409 件."""
    return any(start in first and holds(second, later) for start, later in SUCCESSIONS)
