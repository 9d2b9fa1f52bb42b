"""The words that name a quantity: 总投资, 新增就业, 占地面积; for a counted noun the verb that says what happens to it.

For ``analyse``. The metric is quoted from the article; where the text names none it is ``None``.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.rates import telling
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import NOUNS, Group
from newsfacts.data.themes import Theme
from newsfacts.model import Category

_SILENT: Final = frozenset({Category.TIME, Category.RANK})
_VERBS: Final = frozenset({Theme.VERB, Theme.SPENDING, Theme.AID, Theme.TRAINING, Theme.BENEFIT})
_RATE_NAME: Final = 4
"""Characters of the name of a rate before 率 that are quoted when it is not in the table."""

_REACH: Final = 8
"""Characters between a verb of spending and the funds it governs that are quoted with them: 投入省级专项资金."""


def metric_of(setting: Setting, category: Category, cue: Cue | None, carried: dict[Group, str]) -> str | None:
    """Return the metric of a figure; ``cue`` decided its category, ``carried`` is what each group's metric was last."""
    if category in _SILENT or setting.group is None:
        return None
    if setting.group is Group.PERCENT:
        return _rate(setting, cue) or carried.get(Group.PERCENT)
    if cue is None:
        return _change(setting) or carried.get(setting.group) or _verb(setting, cue)
    if Theme.LAND in cue.sense.themes or not cue.sense.themes & NOUNS or cue.sense.strong:
        return setting.text[_verb_of(setting, cue) : cue.end]
    return _verb(setting, cue) or _weak(setting, cue)


def _rate(setting: Setting, cue: Cue | None) -> str | None:
    """The verb of a change, or the name of a share: 增长, 占, 就业率."""
    cue = cue or telling(setting)
    if cue is None:
        return None
    text = setting.text
    if text[cue.start : cue.end] == "率":
        return text[max(cue.start - _RATE_NAME, setting.left) : cue.end]
    return text[cue.start : cue.end]


def _change(setting: Setting) -> str | None:
    """The verb of a difference in the same unit: 比去年多增8万人."""
    for cue in setting.before(setting.left):
        if Theme.CHANGE in cue.sense.themes:
            return setting.text[cue.start : cue.end]
    return None


def _verb_of(setting: Setting, cue: Cue) -> int:
    """Where the metric begins: with the verb of spending that governs the funds, else with the cue."""
    if Theme.FUNDING not in cue.sense.themes or cue.start > setting.start:
        return cue.start
    for other in setting.before(setting.left):
        if other.end <= cue.start and cue.start - other.end <= _REACH and Theme.SPENDING in other.sense.themes:
            return other.start
    return cue.start


def _verb(setting: Setting, noun: Cue | None) -> str | None:
    """What happens to the thing counted: the nearest verb before it in the clause, else the first after it."""
    for cue in setting.before(setting.opening):
        if cue is not noun and cue.sense.themes & _VERBS:
            return setting.text[cue.start : cue.end]
    for cue in setting.after(setting.closing):
        if cue is not noun and Theme.VERB in cue.sense.themes:
            return setting.text[cue.start : cue.end]
    return None


def _weak(setting: Setting, cue: Cue) -> str | None:
    """Spending words and populations name the quantity themselves, where no verb does."""
    named = cue.sense.themes & {Theme.SPENDING, Theme.POPULATION, Theme.WORKER}
    return setting.text[cue.start : cue.end] if named else None
