"""Levels that a change lies between, by their times or marks: behind it (上年末为 34 万头), so many years apart.

For the check of differences. The time of a level behind must be the one that the change is told against. Looks at few
figures around a change.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.claims.clauses import before
from newsfacts.claims.levels import COMMA, Level
from newsfacts.text.patterns import holds, pattern

_MARKED: Final = r"超(?![载速员时限标生])|高出|高于|低于"
"""What says that a figure is how far another lies from a mark in brackets."""

_WITHIN: Final = ("年间", "年来", "年里")
_SPAN: Final = "^(?:短短|这)?([0-9]{1,3})年(?:间|来|里)"
_YEAR: Final = "(?:19|20)[0-9]{2}(?=年)"
_TIMES: Final = {
    "begin": "年初|[上去]年[末底]|(?:19|20)[0-9]{2}年[末底]",
    "year": "同比|[上去]年(?:同期|同月)?|同期|上一?财年(?:同期)?|(?:19|20)[0-9]{2}年(?:同期)?",
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


def marked(text: str, found: Sequence[Level], place: int) -> tuple[Level, Level] | None:
    """Return the mark that a level is above or below, and the level: 水位 33.86 米，超警戒水位（32.5 米）1.36 米."""
    mark, change = found[place - 1], found[place]
    if change.unit != mark.unit:
        return None
    behind = text[mark.quantity.end : change.quantity.start]
    bracketed = behind in ("）", ")", "）约", ")约") and text[mark.quantity.start - 1] in "（("
    if not (bracketed or not behind) or found[place - 2].unit != change.unit:
        return None
    clause = before(text, mark.quantity.start - bracketed)
    near = found[place - 2].block == change.block
    return (mark, found[place - 2]) if near and pattern(_MARKED).search(clause) else None


def over_years(near: Sequence[Level], change: Level) -> tuple[Level, Level] | None:
    """Return the level so many years before the last one that a change is told for: 1982年 A；2010年 B，28年间增加."""
    told = pattern(_SPAN).match(change.told.name) if holds(change.told.name, _WITHIN) else None
    years = [(level, pattern(_YEAR).findall(level.told.lead)) for level in near if level.place < change.place]
    dated = [(level, int(found[-1])) for level, found in years if found]
    if told is None or len(dated) < len(("first", "last")) or dated[-1][0].place != change.place - 1:
        return None
    last, year = dated[-1]
    return next(((level, last) for level, other in dated if abs(year - other) == int(told[1])), None)
