"""Levels that a change leads to or is measured from: a mark, what was reached before, what is named behind it.

For the finder of differences: 水位 41.36 米，…距保证水位 42.80 米还差 1.44 米; 涨至 20 米 … 回落至 19 米，下降 1 米;
21.3℃，较常年偏高 1.4℃，常年为 19.9℃. Looks at a bounded number of levels. Blind to levels told in another paragraph.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.claims.changes import TO, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.levels import Level
from newsfacts.text.patterns import pattern

BACK: Final = 8
"""Levels before a mark among which that is sought which is measured to it."""

_MARKED: Final = ("距", "离")
_FILLERS: Final = "为是约达"
_DATED: Final = r"^.*[0-9日月年时分点]|到|截至|目前|今天|昨日|昨天"


def to_mark(text: str, found: Sequence[Level], change: Level, mark: Level) -> tuple[Level, Level] | None:
    """Return the level that a change is measured from, and the mark that it is measured to, if there is one."""
    if not before(text, mark.quantity.start).strip().startswith(_MARKED):
        return None
    earlier = [
        each
        for each in found[max(0, mark.place - BACK) : mark.place]
        if each.unit == mark.unit and each.sentence == mark.sentence and not each.told.change
    ]
    fits = (each for each in earlier if abs(each.value - mark.value) == change.value)
    level = next(fits, earlier[0] if earlier else None)
    return (level, mark) if level else None


def named_behind(near: Sequence[Level], change: Level) -> Level | None:
    """Return the level right behind a change by whose name this compares: 较常年偏高 1.4℃，常年为 19.9℃."""
    following = next((each for each in near if each.place == change.place + 1), None)
    name = following.told.name.rstrip(_FILLERS) if following else ""
    told = len(name) > 1 and any(sign + name in change.told.name for sign in "比较")
    return following if told else None


def reached(text: str, earlier: Sequence[Level], change: Level) -> tuple[Level, Level] | None:
    """Return two levels of one thing that it went to in turn: 水位涨至 19.9 米 … 水位回落至 18.9 米，下降 1 米."""
    after = earlier[-1]
    moved, now = motion(text, after.quantity), motion(text, change.quantity)
    if moved is None or now is None or moved.way is not TO or moved.direction != now.direction:
        return None
    thing = _thing(text, moved.start)
    for level in reversed(earlier[:-1]):
        told = motion(text, level.quantity)
        if told and told.way is TO and len(thing) > 1 and _thing(text, told.start).endswith(thing):
            return level, after
    return None


def _thing(text: str, at: int) -> str:
    """Return what a verb of change is said of, its date left out: 12日8时水位回落至 gives 水位."""
    return pattern(_DATED).sub("", before(text, at))
