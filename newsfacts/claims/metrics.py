"""The words that name a quantity: 总投资, 新增就业, 占地面积; for a counted noun the verb that says what happens to it.

For ``analyse``. The metric is quoted from the article; where the text names none it is ``None``.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.nouns import acted, names_measure
from newsfacts.claims.rated import measure_named
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import NOUNS, Group, Theme
from newsfacts.model import Category
from newsfacts.text.patterns import holds, word_at, word_before

_SHARE: Final = Category.SHARE
_SILENT: Final = frozenset({Category.TIME, Category.RANK})
_VERBS: Final = frozenset(
    {Theme.VERB, Theme.SPENDING, Theme.AID, Theme.TRAINING, Theme.BENEFIT, Theme.CARE, Theme.ATTENDANCE}
)
_TOLD: Final = frozenset({Theme.VERB, Theme.ATTENDANCE})
"""Themes of verbs that follow what they tell of: 1.1万名群众参加."""

_OWN: Final = frozenset({Theme.SPENDING, Theme.POPULATION, Theme.ATTENDANCE, Theme.VICTIM})
"""Themes whose words name the quantity, though a verb or noun beside them may say more."""

_NAMED_BEFORE: Final = frozenset({Group.BODY, Group.THING, Group.BUILT})
"""What has its noun from the figure before, but a verb of its own: 26家发展为连锁店."""

_GIVING: Final = frozenset({Theme.SPENDING, Theme.AID})
_BEARING: Final = frozenset({Theme.VERB, Theme.SPENDING})
_IN_NOUNS: Final = ("新开工", "新签约", "新建", "开工", "签约", "在建", "续建", "竣工", "施工", "申报", "援建", "招商")
"""Verbs that a noun may begin with and that say what happened to the things counted."""

_HARMS: Final = frozenset({"死", "伤", "亡"})
"""Units that say what happened to those counted."""

_TASKS: Final = ("任务", "任务数", "计划", "目标")
"""What directly before a figure says that it is what was to be done: 完成任务15亿元的92%."""

_THERE: Final = frozenset({"共有", "现有", "设有", "拥有", "涉及", "导致", "造成", "致使"})
"""Verbs that only say that there are such things: one that follows says more (共有26个项目签约)."""

_DONE: Final = frozenset({Theme.VERB, Theme.ACTION})
_LEADING: Final = frozenset({Theme.ACTION, Theme.LEVEL, Theme.CASUALTY})
"""Themes of what tells something of a figure only where it leads right to it."""

_PERFORMED: Final = ("进行", "予以", "加以", "实行")
"""Verbs that leave what is done to the next: 进行加固."""

_PARTED: Final = frozenset("的、和与及等")
_AT_ONCE: Final = 4
"""Characters between what is counted and the verb that it is the subject of."""

_REALISED: Final = "实现"
_EMPTY: Final = frozenset({"实现", "形成", "产生"})
"""Verbs that say nothing of what is counted."""

_REACH: Final = 8
"""Characters between a verb of spending and the funds it governs that are quoted with them: 投入省级专项资金."""


_SOLVING: Final = ("解决", "解决了")
"""What right before those who are helped says how: 解决900人饮水困难."""

_COMPARING: Final = frozenset({"同比", "环比"})
"""Words of change that only say what with."""

_DIFFERENCES: Final = frozenset("多少增减升降")
_NUMBERS: Final = ("数量", "总数", "人数", "个数", "户数", "总量")

_NAMES: Final = NOUNS - {Theme.SPENDING, Theme.BUILDING}


def metric_of(setting: Setting, category: Category, cue: Cue | None, carried: dict[str, str]) -> str | None:
    """Return the metric of a figure; ``cue`` decided its category, ``carried`` has the last of each group and kind."""
    if category in _SILENT:
        return None
    if setting.group is None:
        return measure_named(setting)
    if setting.group is Group.PERCENT:
        if cue:
            return _quoted(setting, cue)
        return measure_named(setting) or _shared(setting, category) or carried.get(Group.PERCENT + category)
    if setting.quantity.written_unit in _HARMS:
        return setting.quantity.written_unit
    if task := word_before(setting.text, _TASKS, setting.left, setting.start):
        return _task(setting, cue, task)
    if changed := _compared(setting):
        return changed
    if cue is None:
        own = _change(setting) or measure_named(setting) or _own_verb(setting)
        named_before = setting.group in _NAMED_BEFORE
        return own or (None if named_before else carried.get(setting.group + category)) or _verb(setting, None)
    if cue.end <= setting.opening and (changed := _change(setting)):
        return changed
    return _by_word(setting, cue)


def _by_word(setting: Setting, cue: Cue) -> str | None:
    """The metric that the word makes which decided the category."""
    if cue.sense.strong:
        taught = next((other for other in setting.near if other.end == cue.start), None)
        if taught and Theme.TRAINING in cue.sense.themes & taught.sense.themes:
            return setting.text[taught.start : cue.end]
        if cue.start >= setting.end and setting.text.endswith(_SOLVING, setting.left, setting.start):
            return _SOLVING[0]
        return _changed(setting, cue, _funds(setting, _priced(setting, cue)))
    if cue.sense.themes & _OWN or names_measure(setting, cue):
        verb = acted(setting, cue) or cue
        return setting.text[verb.start : cue.end]
    own = _number(setting, cue) or _verb(setting, cue) or _verb_in(setting, cue) or measure_named(setting)
    return own or (_quoted(setting, cue) if Theme.WORKER in cue.sense.themes else None)


def _changed(setting: Setting, cue: Cue, words: str) -> str:
    """The name of a quantity with the verb right behind it by how much it changed: 最高额度增加4000元."""
    nearest = setting.near[0] if setting.near else cue
    told = nearest.start == cue.end and nearest.end == setting.start and _moves(nearest)
    return words + _quoted(setting, nearest) if told and words.endswith(_quoted(setting, cue)) else words


def _task(setting: Setting, cue: Cue | None, task: str) -> str:
    """What was to be done, with the quantity it is an aim for: 任务9亿元, 总收入目标9亿元."""
    begun = cue is not None and cue.sense.strong and cue.end + len(task) == setting.start
    return setting.text[cue.start : setting.start] if cue and begun else task


def _priced(setting: Setting, cue: Cue) -> Cue:
    """The name of a price rather than what it is the price of: 价格从每公斤3元."""
    if setting.text[cue.start] != "每":
        return cue
    named = (each for each in setting.clause if Theme.PRICE in each.sense.themes and setting.text[each.start] != "每")
    return next(named, None) or next((each for each in setting.near[:1] if _moves(each)), cue)


def _quoted(setting: Setting, cue: Cue) -> str:
    return setting.text[cue.start : cue.end]


def _change(setting: Setting) -> str | None:
    """The verb of a difference in the same unit: 比上年多增3000人, 收案多280件."""
    for cue in setting.near:
        if _moves(cue) and (word := _quoted(setting, cue)) not in _COMPARING:
            return word
    return setting.text[setting.start - 1] if _differs(setting) else None


def _compared(setting: Setting) -> str | None:
    """The verb of a difference that is told of a quantity named before it: 耕地面积比上年增加9万亩."""
    nearest = setting.near[0] if setting.near else None
    if nearest is None or nearest.end < setting.start or not _moves(nearest):
        return None
    return _quoted(setting, nearest) if holds(setting.text[setting.opening : nearest.start], ("比", "较")) else None


def _moves(cue: Cue) -> bool:
    """Whether a word tells of a change and not of the level it led to (增至)."""
    return Theme.CHANGE in cue.sense.themes and Theme.LEVEL not in cue.sense.themes


def _differs(setting: Setting) -> bool:
    """Whether a single character before the figure says that it is a difference."""
    return setting.start > setting.left and setting.text[setting.start - 1] in _DIFFERENCES


def _shared(setting: Setting, category: Category) -> str | None:
    """The verb right before a share or behind it: 县里承担四成, 70%销往欧美."""
    if category is not _SHARE:
        return None
    borne = (cue for cue in setting.near[:1] if cue.end == setting.start and cue.sense.themes & _BEARING)
    verb = next(borne, None) or next((cue for cue in setting.after if cue.sense.themes & _DONE), None)
    return _quoted(setting, verb) if verb else None


def _number(setting: Setting, noun: Cue) -> str | None:
    """The word that says that things are counted, behind their noun: 企业数量超过40万家."""
    return word_at(setting.text, _NUMBERS, noun.end, setting.start) or None


def _funds(setting: Setting, cue: Cue) -> str:
    """The quantity word; funds with the verb of spending that governs them, or that makes one name with them."""
    if Theme.FUNDING in cue.sense.themes:
        for other in setting.near:
            if other.start == cue.end:
                return setting.text[cue.start : other.end]
            if other.sense.themes & _GIVING:
                near = other.end <= cue.start <= min(other.end + _REACH, setting.start)
                return setting.text[other.start : cue.end if near else other.end]
            if other.end == cue.start and Theme.FUNDING in other.sense.themes:
                return setting.text[other.start : cue.end]
    return _quoted(setting, cue)


def _own_verb(setting: Setting) -> str | None:
    """The verb of the figure's own stretch of the clause: 投入土工45万个、完成土石方80万立方米."""
    for cue in setting.near:
        if _tells(cue) and (verb := _quoted(setting, cue)) not in _EMPTY:
            return verb
    return None


def _tells(cue: Cue) -> bool:
    return bool(cue.sense.themes & _VERBS) and not cue.sense.themes & (_NAMES - _TOLD)


def _verb_in(setting: Setting, noun: Cue) -> str | None:
    """The verb that a compound noun begins with: 新开工项目."""
    return word_at(setting.text, _IN_NOUNS, noun.start, noun.end) or None


def _verb(setting: Setting, noun: Cue | None) -> str | None:
    """What happens to the thing counted: the nearest verb before it in the clause, else the first after it."""
    if pivot := _pivot(setting, noun):
        return _quoted(setting, pivot)
    verbs = (_quoted(setting, cue) for cue in setting.clause if _tells(cue))
    before = next((verb for verb in verbs if verb != _REALISED), None)
    if before is None or before in _THERE:
        for cue in setting.after:
            if cue.sense.themes & _TOLD and cue is not noun:
                return _quoted(setting, cue)
    return before or _led(setting)


def _pivot(setting: Setting, noun: Cue | None) -> Cue | None:
    """The verb behind the thing counted that tells more of it than the one before: 招引9个项目落户, 9座进行加固."""
    start = noun.end if noun and noun.start >= setting.end else setting.end
    verbs = [cue for cue in setting.after if cue.start >= start and cue.sense.themes & _TOLD]
    if performed := next((cue for cue in verbs if setting.text.endswith(_PERFORMED, start, cue.start)), None):
        return performed
    if not verbs or _alone(setting, noun):
        return verbs[0] if verbs else None
    between = setting.text[start : verbs[0].start]
    ends = verbs[0].end == setting.closing and Theme.BUILDING not in verbs[0].sense.themes
    at_once = start > setting.end and len(between) <= _AT_ONCE and _PARTED.isdisjoint(between)
    return verbs[0] if ends and at_once else None


def _alone(setting: Setting, noun: Cue | None) -> bool:
    """Whether a figure behind another has no verb before it of its own: 9个新开工项目已有4个获得批复."""
    listed = setting.joined or setting.text[setting.left - 1] == "、"
    told = any(_tells(cue) and (noun is None or cue.end != noun.start) for cue in setting.near)
    return setting.left > setting.opening and not listed and not told


def _led(setting: Setting) -> str | None:
    """What leads right to the figure, though it tells of much else elsewhere: 销往30个国家."""
    nearest = setting.near[0] if setting.near else None
    touching = nearest is not None and setting.text[nearest.end : setting.start] in ("", "了")
    return _quoted(setting, nearest) if nearest and touching and nearest.sense.themes & _LEADING else None
