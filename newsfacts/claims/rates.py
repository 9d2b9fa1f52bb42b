"""Whether a percentage, a multiple or a fraction is a share or a rate of change.

For ``claims.categories``. A verb of change beside the figure makes it growth, unless it says what the level is now
(提高到56%); 占, 比重 and every …率 make it a share.
"""

from typing import Final

from newsfacts.claims.cues import Cue, sense_of
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import CATEGORY_BY_KIND, Group
from newsfacts.data.themes import Theme
from newsfacts.model import Category

_CHANGES: Final = ("增速", "增幅", "涨幅", "降幅", "跌幅", "增长率", "升幅", "增长速度")
"""Names of a change: their level is a rate of change too (增速提高到8%)."""

_NOT_SHARES: Final = frozenset("地用领据")
"""What makes another word of 占: 占地, 占用."""

_NAME: Final = 4
"""Characters of the name of a rate before 率 that belong to it where the table does not have it."""

TELLING: Final = frozenset({Theme.CHANGE, Theme.LEVEL, Theme.SHARE, Theme.RATE})

_SHARE: Final = sense_of(frozenset({Theme.SHARE}))
_RATE: Final = sense_of(frozenset({Theme.RATE}))


def rate_category(setting: Setting, carried: dict[str, Category]) -> tuple[Category, Cue | None]:
    """Return share or growth, and the word that said so."""
    cue = telling(setting)
    if category := CATEGORY_BY_KIND.get(setting.quantity.kind):
        return category, cue
    if cue is None:
        joined = setting.joined and Group.PERCENT in carried
        return (carried[Group.PERCENT], None) if joined else _after(setting, carried)
    if Theme.LEVEL in cue.sense.themes:
        clause = setting.text[setting.opening : cue.start]
        if any(word in clause for word in _CHANGES):
            return Category.GROWTH, cue
        return Category.SHARE, _named(setting, cue.start, setting.left)
    if Theme.CHANGE not in cue.sense.themes or setting.text[cue.end : cue.end + 1] in ("到", "至"):
        return Category.SHARE, cue
    return Category.GROWTH, cue


def telling(setting: Setting) -> Cue | None:
    """Return the nearest word before the figure that tells a share from a change, within its stretch of the clause."""
    nearest = next((cue for cue in setting.near if cue.sense.themes & TELLING), None)
    named = _named(setting, setting.start, setting.left)
    if named is None or nearest is None or nearest.end <= named.start:
        return named or nearest
    return nearest if nearest.sense.themes & {Theme.CHANGE, Theme.LEVEL} else named


def _named(setting: Setting, end: int, left: int) -> Cue | None:
    """The name of the share or rate between ``left`` and ``end``: 占, or a word in 率."""
    text = setting.text
    mark = text.rfind("占", left, end)
    if mark >= 0 and text[mark + 1] not in _NOT_SHARES:
        return Cue(mark, mark + 1, _SHARE)
    mark = text.rfind("率", left, end)
    if mark < 0:
        return None
    start = next((cue.start for cue in setting.clause if cue.start <= mark < cue.end), max(mark - _NAME, left))
    return Cue(start, mark + 1, _RATE)


def _after(setting: Setting, carried: dict[str, Category]) -> tuple[Category, Cue | None]:
    """What the words after the figure say (7.5%的增长), else what percentages were before in the sentence."""
    following = next((cue for cue in setting.after if cue.sense.themes & TELLING), None)
    if named := _named(setting, setting.start, setting.opening):
        return Category.SHARE, named
    near = following if following and following.start - setting.end <= 2 else None
    if cue := near or next((cue for cue in setting.clause if cue.sense.themes & TELLING), None):
        return (Category.GROWTH if Theme.CHANGE in cue.sense.themes else Category.SHARE), cue
    return carried.get(Group.PERCENT, Category.SHARE), following
