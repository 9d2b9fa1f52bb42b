"""What may have money or make things, of all that was told of: projects and bodies, not people counted.

For ``meanings``. A range of the running text is told from others by its category and its place.
"""

from typing import Final

from newsfacts.claims.cues import Cue, of_themes
from newsfacts.claims.phrases import Range, widened
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Group, Theme
from newsfacts.data.phrases import EACH_ONES, HOSTS, OWNING
from newsfacts.model import Category
from newsfacts.text.patterns import holds

_OUTPUT: Final = Category.OUTPUT
_POPULATION: Final = Category.POPULATION
_FOLK_ENDS: Final = ("人口", "人", "民", "户")
_AREA: Final = Category.AREA
_BUILT: Final = frozenset({Category.FACILITIES, _AREA})
_OWNED: Final = frozenset(
    {Category.INVESTMENT, Category.FUNDING, _OUTPUT, Category.REVENUE, Category.TRADE, Category.OTHER}
)
"""Money that people or products counted before do not have: 接待游客3万人次，实现收入2亿元."""

PERSONS: Final = frozenset(
    {Category.PEOPLE, Category.BENEFICIARIES, Category.HOUSEHOLDS, Category.JOBS, Category.TRAINING}
)
"""What people are counted as, who have no area."""

_NO_BEARERS: Final = PERSONS | {
    Category.CASUALTIES,
    Category.POPULATION,
    Category.PLACES,
    _OUTPUT,
    Category.OTHER,
}
"""What is counted without having money of its own."""

_EACH_OF: Final = 24
"""Characters back to the people to whom so much comes."""

_FOLK: Final = frozenset({Theme.PERSON, Theme.HOUSEHOLD, Theme.NEEDY, Theme.WORKER, Theme.VICTIM})


def bears(setting: Setting, category: Category, subject: Range, cue: Cue | None, bearer: Range | None) -> bool:
    """Return whether money told next may be that of a subject: of a field whose 产量 is told, not of what 年产 counts.

    What is built is part of the project that the sentence names before it, its ``bearer``.
    """
    measured = cue is not None and cue.sense.strong and subject[0] < cue.start
    built = category in _BUILT and not measured
    hosted = category is Category.ORGANISATIONS and bearer and setting.text.endswith(HOSTS, *bearer)
    if (built or hosted) and bearer and bearer[0] >= setting.line.start:
        return holds(setting.text[bearer[0] : subject[0]], ("；", ";"))
    if category is _POPULATION:
        return not setting.text.endswith(_FOLK_ENDS, *subject)
    if category is _OUTPUT and measured:
        return "其中" not in setting.text[setting.line.start : setting.start]
    return category not in _NO_BEARERS or setting.text.endswith(OWNING, *subject)


def passes(setting: Setting, category: Category) -> bool:
    """Return whether what is counted is but told by the way: places, goods, participants are no topic of the rest."""
    if category is Category.PLACES or (category is Category.OTHER and setting.group is not Group.MONEY):
        return True
    attending = any(Theme.ATTENDANCE in cue.sense.themes for cue in (*setting.near[:1], *setting.after[:2]))
    return attending and (category in PERSONS or category is Category.ORGANISATIONS)


def is_owned(setting: Setting, category: Category) -> bool:
    """Return whether a figure is of what has money or makes things."""
    produced = setting.group is Group.AMOUNT and category is _OUTPUT
    return produced or (setting.group is Group.MONEY and category in _OWNED)


def comes_to_each(setting: Setting) -> bool:
    """Return whether money comes to each of the people told before: 户均增收6000元."""
    return holds(setting.text[setting.left : setting.start], EACH_ONES)


def each_of(setting: Setting) -> Range | None:
    """Return the people to whom it comes: 吸纳群众务工300人，人均增收3000元."""
    folk = of_themes(setting.earlier(_EACH_OF), _FOLK)
    return widened(setting, folk) if folk else None
