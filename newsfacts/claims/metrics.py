"""The words that name a quantity: 总投资, 新增就业, 占地面积; for a counted noun the verb that says what happens to it.

For ``analyse``. The metric is quoted from the article; where the text names none it is ``None``.
"""

from typing import Final

from newsfacts.claims.cues import Cue, of_themes
from newsfacts.claims.nouns import acted, names_measure
from newsfacts.claims.predicates import EMPTY, TOLD, own_verb, quoted, verb_of, verb_within
from newsfacts.claims.rated import measure_before, measure_named
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Group, Theme
from newsfacts.model import Category
from newsfacts.text.patterns import holds, word_at, word_before

_SHARE: Final = Category.SHARE
_BENEFICIARIES: Final = Category.BENEFICIARIES
_SILENT: Final = frozenset({Category.TIME, Category.RANK})
_OWN: Final = frozenset({Theme.SPENDING, Theme.POPULATION, Theme.ATTENDANCE, Theme.VICTIM})
"""Themes whose words name the quantity, though a verb or noun beside them may say more."""

_NAMED_BEFORE: Final = frozenset({Group.BODY, Group.THING, Group.BUILT})
"""What has its noun from the figure before, but a verb of its own: 26家发展为连锁店."""

_GIVING: Final = frozenset({Theme.SPENDING, Theme.AID})
_BEARING: Final = frozenset({Theme.VERB, Theme.SPENDING})
_HARMS: Final = frozenset({"死", "伤", "亡"})
"""Units that say what happened to those counted."""

_TASKS: Final = ("任务", "任务数", "计划", "目标")
"""What directly before a figure says that it is what was to be done: 完成任务15亿元的92%."""

_DONE: Final = frozenset({Theme.VERB, Theme.ACTION})
_LIGHT: Final = ("给予", "发给", "付给")
_REACH: Final = 16
"""Characters between a verb of spending and the funds it governs that are quoted with them: 投入省级专项资金."""


_SOLVING: Final = ("解决",)
"""What right before those who are helped says how: 解决900人饮水困难."""

_COMPARING: Final = frozenset({"同比", "环比"})
"""Words of change that only say what with."""

_DIFFERENCES: Final = frozenset("多少增减升降")
_NUMBERS: Final = ("数量", "总数", "人数", "个数", "户数", "总量")


def metric_of(setting: Setting, category: Category, cue: Cue | None, carried: dict[str, str]) -> str | None:
    """Return the metric of a figure; ``cue`` decided its category, ``carried`` has the last of each group and kind."""
    if category in _SILENT:
        return None
    if setting.group is None:
        return measure_named(setting)
    if setting.group is Group.PERCENT:
        if cue:
            return (_risen(setting) if Theme.LEVEL in cue.sense.themes else None) or quoted(setting, cue)
        return measure_named(setting) or _shared(setting, category) or carried.get(Group.PERCENT + category)
    if setting.quantity.written_unit in _HARMS:
        return setting.quantity.written_unit
    if task := word_before(setting.text, _TASKS, setting.left, setting.start):
        return _task(setting, cue, task)
    if changed := _compared(setting):
        return changed
    if cue is None:
        return _without_word(setting, carried.get(setting.group + category))
    if cue.end <= setting.opening and (named := _change(setting)):
        return named
    if cue.end <= setting.left and (named := measure_named(setting)):
        return named
    if category is _BENEFICIARIES and not cue.sense.strong and (told := verb_of(setting, cue)):
        return told
    return _by_word(setting, cue)


def _risen(setting: Setting) -> str | None:
    """The quantity that a share leads to or comes from, which no table has: 选育精度从60%提升至70%."""
    at = max(setting.text.rfind(word, setting.opening, setting.start) for word in ("从", "由"))
    return measure_before(setting.text, setting.opening, at) if at > setting.opening else None


def _without_word(setting: Setting, carried: str | None) -> str | None:
    """The metric where no word decided the category: what the clause says of it, else what the figure before had."""
    behind = setting.after[0] if setting.after else None
    led = setting.near[0] if setting.near else None
    risen = _risen(setting) if led and Theme.LEVEL in led.sense.themes else None
    if own := risen or _change(setting) or measure_named(setting) or own_verb(setting):
        return own
    if behind and behind.start == setting.end and behind.sense.themes & TOLD:
        return quoted(setting, behind)
    compared = setting.text.endswith("的", setting.left, setting.start) and any(map(_moves, setting.near))
    return (carried if compared or setting.group not in _NAMED_BEFORE else None) or verb_of(setting, None)


def _by_word(setting: Setting, cue: Cue) -> str | None:
    """The metric that the word makes which decided the category."""
    if cue.sense.strong:
        taught = next((other for other in setting.near if other.end == cue.start), None)
        if taught and (
            Theme.TRAINING in cue.sense.themes & taught.sense.themes
            or (_governs(taught, cue) and quoted(setting, taught) not in EMPTY)
        ):
            return setting.text[taught.start : cue.end]
        if cue.start >= setting.end and holds(setting.text[setting.opening : setting.start], _SOLVING):
            return _SOLVING[0]
        return _changed(setting, cue, _funds(setting, _priced(setting, cue)))
    if cue.sense.themes & _OWN or names_measure(setting, cue):
        verb = acted(setting, cue) or cue
        goods = Theme.GOODS in cue.sense.themes and Theme.VERB not in cue.sense.themes and verb is cue
        told = verb_of(setting, cue) if goods and setting.left > setting.opening else None
        return told or _given(setting, cue) or _changed(setting, cue, setting.text[verb.start : cue.end])
    own = _number(setting, cue) or verb_of(setting, cue) or verb_within(setting, cue) or measure_named(setting)
    return own or (quoted(setting, cue) if Theme.WORKER in cue.sense.themes else None)


def _governs(verb: Cue, cue: Cue) -> bool:
    """Whether a verb is quoted with its object: 带动脱贫人口; not 建设总投资, which is but a total."""
    done = Theme.VERB in verb.sense.themes and verb.sense.themes.isdisjoint({Theme.BUILDING, Theme.SHARE})
    return done and Theme.INVESTMENT not in cue.sense.themes


def _given(setting: Setting, cue: Cue) -> str | None:
    """What is given, where the verb says only that it is: 给予2万元奖励."""
    given = setting.after[0] if setting.after else None
    named = given is not None and given.start == setting.end and Group.MONEY in given.sense.category
    return quoted(setting, given) if given and named and quoted(setting, cue) in _LIGHT else None


def _changed(setting: Setting, cue: Cue, words: str) -> str:
    """The name of a quantity with the verb right behind it by how much it changed: 最高额度增加4000元."""
    nearest = setting.near[0] if setting.near else cue
    behind = setting.text[cue.end : nearest.start] in ("", "将", "已", "又", "再", "每", "每月", "每年", "同比", "平均")
    told = behind and cue.end <= nearest.start and nearest.end == setting.start and _moves(nearest)
    return words + setting.text[cue.end : nearest.end] if told and words.endswith(quoted(setting, cue)) else words


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


def _change(setting: Setting) -> str | None:
    """The verb of a difference in the same unit: 比上年多增3000人, 收案多280件."""
    if setting.text.endswith("的", setting.left, setting.start):
        return None
    for cue in setting.near:
        if _moves(cue) and (word := quoted(setting, cue)) not in _COMPARING:
            return word
    return setting.text[setting.start - 1] if _differs(setting) else None


def _compared(setting: Setting) -> str | None:
    """The verb of a difference that is told of a quantity named before it: 耕地面积比上年增加9万亩."""
    nearest = setting.near[0] if setting.near else None
    if nearest is None or nearest.end < setting.start or not _moves(nearest):
        return None
    return quoted(setting, nearest) if holds(setting.text[setting.opening : nearest.start], ("比", "较")) else None


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
    verb = next(borne, None) or of_themes(setting.after, _DONE)
    return quoted(setting, verb) if verb else None


def _number(setting: Setting, noun: Cue) -> str | None:
    """The word that says that things are counted, behind their noun: 企业数量超过40万家."""
    if word := word_at(setting.text, _NUMBERS, noun.end, setting.start):
        return word
    named = measure_named(setting)
    return named if named and named.endswith(_NUMBERS) else None


def _funds(setting: Setting, cue: Cue) -> str:
    """The quantity word; funds with the verb of spending that governs them, or that makes one name with them."""
    if Theme.FUNDING in cue.sense.themes:
        for other in setting.near:
            if other.start == cue.end and Theme.SPENDING in other.sense.themes:
                return setting.text[cue.start : other.end]
            if other.sense.themes & _GIVING:
                near = other.end <= cue.start <= min(other.end + _REACH, setting.start)
                return setting.text[other.start : cue.end if near else other.end]
            if other.end == cue.start and Theme.FUNDING in other.sense.themes:
                return setting.text[other.start : cue.end]
    return quoted(setting, cue)
