"""The level of the time before, told behind the change it is the base of: 比上年末减少 4 万头，上年末为 34 万头.

For the check of differences. Its time must be the one that the change is told against. Looks at few figures behind a
change, in its sentence.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.claims.levels import COMMA, Level
from newsfacts.text.patterns import pattern

_TIMES: Final = {
    "begin": "年初|[上去]年[末底]|(?:19|20)[0-9]{2}年[末底]",
    "year": "同比|[上去]年(?:同期|同月)?|同期|上一?财年(?:同期)?",
    "last": "环比|上个?月[末底]?|上个?季度?[末底]?|上周|前一(?:交易)?日|上一(?:交易)?日|[0-9]{1,2}月[份末底]?",
}
"""Times before by what a change is told against, as expressions."""

_TOLD: Final = {base: rf"^(?:{times})(?:仅|只|则)?(?:为|是|有)$" for base, times in _TIMES.items()}
_AGAINST: Final = {base: rf"(?:^|[比较])(?:{times})[^0-9，。；]{{0,6}}$" for base, times in _TIMES.items()}


def told_behind(near: Sequence[Level], change: Level) -> Level | None:
    """Return the level right behind a change that is dated to the time the change is told against."""
    level = next((each for each in near if each.place == change.place + 1), None)
    if level is None or level.sentence != change.sentence or level.since(change) > COMMA:
        return None
    bases = (base for base, told in _TOLD.items() if pattern(told).search(level.told.name))
    against = change.told.name
    return level if any(pattern(_AGAINST[base]).search(against) for base in bases) else None


def not_inner(earlier: Sequence[Level]) -> Sequence[Level]:
    """Return the last figure, or of an inner list the whole: 高温日 25 天，其中7月14天、8月11天，比常年多."""
    at = next((at for at in range(len(earlier) - 1, 0, -1) if earlier[at].told.opener or earlier[at].gap > COMMA), 0)
    return earlier[at - 1 : at] if earlier[at].told.opener and at < len(earlier) - 1 else earlier[-1:]
