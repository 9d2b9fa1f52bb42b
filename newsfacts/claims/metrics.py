"""The words that name a quantity: 总投资, 新增就业, 占地面积; for a counted noun the verb that says what happens to it.

For ``analyse``. The metric is quoted from the article; where the text names none it is ``None``.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.nouns import names_measure
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import NOUNS, Group
from newsfacts.data.themes import Theme
from newsfacts.model import Category

_SILENT: Final = frozenset({Category.TIME, Category.RANK})
_VERBS: Final = frozenset({Theme.VERB, Theme.SPENDING, Theme.AID, Theme.TRAINING, Theme.BENEFIT})
_OWN: Final = frozenset({Theme.SPENDING, Theme.POPULATION, Theme.ATTENDANCE, Theme.VICTIM})
"""Themes whose words name the quantity, though a verb or noun beside them may say more."""

_NAMED_BEFORE: Final = frozenset({Group.BODY, Group.THING, Group.BUILT})
"""What has its noun from the figure before, but a verb of its own: 26家发展为连锁店."""

_REACH: Final = 8
"""Characters between a verb of spending and the funds it governs that are quoted with them: 投入省级专项资金."""


_NAMES: Final = NOUNS - {Theme.SPENDING, Theme.BUILDING}


def metric_of(setting: Setting, category: Category, cue: Cue | None, carried: dict[str, str]) -> str | None:
    """Return the metric of a figure; ``cue`` decided its category, ``carried`` is what each group's metric was last."""
    if category in _SILENT or setting.group is None:
        return None
    if setting.group is Group.PERCENT:
        return _quoted(setting, cue) if cue else carried.get(Group.PERCENT)
    if cue is None:
        named_before = setting.group in _NAMED_BEFORE
        return _change(setting) or (None if named_before else carried.get(setting.group)) or _verb(setting, None)
    if cue.sense.strong:
        return _funds(setting, cue)
    if cue.sense.themes & _OWN or names_measure(setting, cue):
        return _quoted(setting, cue)
    return _verb(setting, cue)


def _quoted(setting: Setting, cue: Cue) -> str:
    return setting.text[cue.start : cue.end]


def _change(setting: Setting) -> str | None:
    """The verb of a difference in the same unit: 比上年多增3000人."""
    return next((_quoted(setting, cue) for cue in setting.near if Theme.CHANGE in cue.sense.themes), None)


def _funds(setting: Setting, cue: Cue) -> str:
    """The quantity word; funds with the verb of spending that governs them."""
    if Theme.FUNDING in cue.sense.themes:
        for other in setting.near:
            if Theme.SPENDING in other.sense.themes:
                near = other.end <= cue.start <= min(other.end + _REACH, setting.start)
                return setting.text[other.start : cue.end if near else other.end]
    return _quoted(setting, cue)


def _verb(setting: Setting, noun: Cue | None) -> str | None:
    """What happens to the thing counted: the nearest verb before it in the clause, else the first after it."""
    for cue in setting.clause:
        if cue.sense.themes & _VERBS and not cue.sense.themes & _NAMES:
            return _quoted(setting, cue)
    for cue in setting.after:
        if Theme.VERB in cue.sense.themes and cue is not noun:
            return _quoted(setting, cue)
    return None
