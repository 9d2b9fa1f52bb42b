"""Whether a percentage, a multiple or a fraction is a share or a rate of change.

For ``claims.categories``. A verb of change beside the figure makes it growth, unless it says what the level is now
(提高到56%); 占, 比重 and every …率 make it a share.
"""

from typing import Final

from newsfacts.claims.cues import Cue, of_themes, sense_of
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import CATEGORY_BY_KIND, Group, Theme
from newsfacts.data.phrases import RATIOS
from newsfacts.model import Category, Kind
from newsfacts.text.patterns import holds

_OF_SHARE: Final = Category.SHARE
_OF_GROWTH: Final = Category.GROWTH
_IN_POINTS: Final = Kind.POINTS
_CHANGES: Final = ("增速", "增幅", "涨幅", "降幅", "跌幅", "增长率", "升幅", "增长速度")
"""Names of a change: their level is a rate of change too (增速提高到8%)."""

_KEPT: Final = ("保持", "稳定", "维持")
"""How a level begins that goes on with the change before it: 增长6.9%，保持在7%左右."""

_POINTS: Final = "百分点"
_BACK: Final = 12
"""Characters of the clause before that show in what unit its last figure is."""

_RISES: Final = ("CPI", "PPI", "ＣＰＩ", "ＰＰＩ")
"""Indices of prices whose level is told as a rate of change."""

_SINGLE: Final = frozenset("涨跌升降增减")
"""Single characters before a rate that make it one of change: 涨近3%."""

_SINGLE_POINTS: Final = _SINGLE | frozenset("高低快慢多少")
"""Those before percentage points, which only ever say by how much: 高2个百分点."""

_NOT_SHARES: Final = frozenset("地用领据")
"""What makes another word of 占: 占地, 占用."""

_MEASURED: Final = ("相当于", "为", "是")
"""What leads to that of which a rate is so much."""

_NAME: Final = 2
"""Characters of the name of a rate before 率 that belong to it where the table does not have it."""

TELLING: Final = frozenset({Theme.CHANGE, Theme.LEVEL, Theme.SHARE, Theme.RATE})

_SHARE: Final = sense_of(frozenset({Theme.SHARE}))
_CHANGE: Final = sense_of(frozenset({Theme.CHANGE}))
_RATE: Final = sense_of(frozenset({Theme.RATE}))


def rate_category(setting: Setting, carried: dict[str, Category]) -> tuple[Category, Cue | None]:
    """Return share or growth, and the word that said so."""
    cue = telling(setting)
    if category := CATEGORY_BY_KIND.get(setting.quantity.kind):
        return category, cue
    if cue is None and _rises(setting):
        return _OF_GROWTH, None
    if cue is None:
        joined = setting.joined and Group.PERCENT in carried
        return (carried[Group.PERCENT], None) if joined else _after(setting, carried)
    if Theme.LEVEL in cue.sense.themes:
        if change := _change(setting, cue):
            return _OF_GROWTH, change
        if _rises(setting) or (carried.get(Group.PERCENT) is _OF_GROWTH and _kept(setting, cue)):
            return _OF_GROWTH, cue
        return _OF_SHARE, _named(setting, cue.start, setting.left) or _rate_before(setting, cue)
    if Theme.CHANGE not in cue.sense.themes:
        return _OF_SHARE, cue
    if setting.text[cue.end : cue.end + 1] in ("到", "至"):
        change = _change(setting, cue)
        return (_OF_GROWTH, change) if change else (_OF_SHARE, cue)
    return _OF_GROWTH, cue


def _change(setting: Setting, level: Cue) -> Cue | None:
    """The name of a change that a level is told of: 增速提高到8%."""
    return next((cue for cue in setting.clause if cue.start < level.start and _names_change(setting.text, cue)), None)


def _rate_before(setting: Setting, level: Cue) -> Cue | None:
    """The name of the rate or share that a level is told of: 依存度上升到23%, 持股比例升至51%."""
    for cue in setting.clause:
        named = cue.end - cue.start > _NAME
        share = named and Theme.SHARE in cue.sense.themes and setting.text.endswith(RATIOS, cue.start, cue.end)
        if cue.end <= level.start and (share or Theme.RATE in cue.sense.themes):
            return cue
    return None


def _kept(setting: Setting, cue: Cue) -> bool:
    """Whether a rate of change goes on: 增长6.9%，保持在7%左右; not after 下降0.1个百分点."""
    before = setting.text[max(setting.line.start, setting.opening - _BACK) : setting.opening]
    return setting.text.startswith(_KEPT, cue.start) and _POINTS not in before


def _rises(setting: Setting) -> bool:
    """Whether what the figure measures is a rate of change by itself: CPI高达5.4%."""
    return holds(setting.text[setting.opening : setting.start], _RISES)


def _names_change(text: str, cue: Cue) -> bool:
    return text.endswith(_CHANGES, cue.start, cue.end)


def telling(setting: Setting) -> Cue | None:
    """Return the nearest word before the figure that tells a share from a change, within its stretch of the clause."""
    at = setting.start - 1
    nearest = setting.near[0] if setting.near else None
    singles = _SINGLE_POINTS if setting.quantity.kind is _IN_POINTS else _SINGLE
    if at >= setting.left and setting.text[at] in singles and (nearest is None or nearest.end <= at):
        return Cue(at, at + 1, _CHANGE)
    nearest = of_themes(setting.near, TELLING)
    named = _named(setting, setting.start, setting.left)
    if named is None or nearest is None or nearest.end <= named.start:
        return named or nearest
    if setting.text[at] == "的" and Theme.SHARE in named.sense.themes:
        return named
    return nearest if nearest.sense.themes & {Theme.CHANGE, Theme.LEVEL} else named


def _named(setting: Setting, end: int, left: int) -> Cue | None:
    """The name of the share or rate between ``left`` and ``end``: 占, or a word in 率."""
    text = setting.text
    mark = text.rfind("占", left, end)
    if mark >= 0 and text[mark + 1] not in _NOT_SHARES and not text.startswith("有率", mark + 1):
        return Cue(mark, mark + 1, _SHARE)
    mark = text.rfind("率", left, end)
    if mark < 0:
        return None
    low = max(mark - _NAME - (text[mark - 1] == "化"), left)
    start = next((cue.start for cue in setting.clause if cue.start <= mark < cue.end), low)
    return Cue(start, mark + 1, _RATE)


def _measured_by(setting: Setting) -> Cue | None:
    """What says that a rate is so much of something: 为年度任务的81%, 相当于上年的90%."""
    text, opening, start = setting.text, setting.opening, setting.start
    if text[start - 1] != "的":
        return None
    at = next((at for word in _MEASURED if (at := text.rfind(word, opening, start)) >= 0), -1)
    return Cue(at, start - 1, _SHARE) if at >= 0 else None


def _after(setting: Setting, carried: dict[str, Category]) -> tuple[Category, Cue | None]:
    """What the words after the figure say (7.5%的增长), else what percentages were before in the sentence."""
    following = of_themes(setting.after, TELLING)
    if named := _named(setting, setting.start, setting.opening) or _measured_by(setting):
        return _OF_SHARE, named
    near = following if following and following.start - setting.end <= 2 else None
    if cue := near or of_themes(setting.clause, TELLING):
        return (_OF_GROWTH if Theme.CHANGE in cue.sense.themes else _OF_SHARE), cue
    return carried.get(Group.PERCENT, _OF_SHARE), following
