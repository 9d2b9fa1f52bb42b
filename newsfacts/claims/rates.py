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

TELLING: Final = frozenset({Theme.CHANGE, Theme.LEVEL, Theme.SHARE, Theme.RATE})

_SHARE: Final = sense_of(frozenset({Theme.SHARE}))


def rate_category(setting: Setting, carried: dict[Group, Category]) -> tuple[Category, Cue | None]:
    """Return share or growth, and the word that said so."""
    cue = telling(setting)
    if category := CATEGORY_BY_KIND.get(setting.quantity.kind):
        return category, cue
    if setting.joined and cue is None and Group.PERCENT in carried:
        return carried[Group.PERCENT], None
    if cue is None:
        return _after(setting, carried)
    themes = cue.sense.themes
    if Theme.LEVEL in themes:
        clause = setting.text[setting.opening : cue.start]
        return (Category.GROWTH if any(word in clause for word in _CHANGES) else Category.SHARE), cue
    if Theme.CHANGE not in themes:
        return Category.SHARE, cue
    tail = setting.text[cue.end : setting.start]
    return (Category.SHARE if tail[:1] in ("到", "至") else Category.GROWTH), cue


def telling(setting: Setting) -> Cue | None:
    """Return the nearest word before the figure that tells a share from a change, within its stretch of the clause."""
    nearest = next((cue for cue in setting.before(setting.left) if cue.sense.themes & TELLING), None)
    mark = max(setting.text.rfind(word, setting.left, setting.start) for word in ("占", "率"))
    if mark >= 0 and (nearest is None or mark >= nearest.end):
        return Cue(mark, mark + 1, _SHARE)
    return nearest


def _after(setting: Setting, carried: dict[Group, Category]) -> tuple[Category, Cue | None]:
    """What the words after the figure say (7.5%的增长), else what percentages were before in the sentence."""
    following = next((cue for cue in setting.after(setting.right) if cue.sense.themes & TELLING), None)
    if following and following.start - setting.end <= 2:
        return (Category.GROWTH if Theme.CHANGE in following.sense.themes else Category.SHARE), following
    earlier = next((cue for cue in setting.before(setting.opening) if cue.sense.themes & TELLING), None)
    if earlier:
        return (Category.GROWTH if Theme.CHANGE in earlier.sense.themes else Category.SHARE), earlier
    return carried.get(Group.PERCENT, Category.SHARE), following
