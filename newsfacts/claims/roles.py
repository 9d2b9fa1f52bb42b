"""What happens to the people, families or firms that a figure counts, else what they are called.

For ``categories``. A word at the figure's side decides, then who is served or harmed, then the noun.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.nouns import WORD, first, noun, noun_after, touching
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import GENERAL, Group, Theme
from newsfacts.model import Category
from newsfacts.text.patterns import holds, is_han

Verdict = tuple[Category, Cue | None]
"""A category and the word that decided it, if one did."""

_DECIDING: Final = frozenset({Theme.AGENT, Theme.VICTIM})
"""People whom a predicate after them does not make beneficiaries: 1500名志愿者服务群众."""

_HELP: Final = frozenset({Theme.BENEFIT, Theme.AID, Theme.CARE})
_DOING: Final = ("服务", "满足", "方便", "造福", "惠及", "带动", "提供", "咨询", "解答", "覆盖")
"""What bodies told before it do for others: 60多家门店提供服务."""

_ANEW: Final = frozenset({Theme.VERB, Theme.ACTION, Theme.SPENDING})
"""Themes of verbs that tell of another matter."""

_PERSONS: Final = frozenset("者员民友")
_FOR: Final = frozenset("为给替")
_COUNTS: Final = frozenset("量数")
_COUNTS_PERSONS: Final = frozenset({"名", "位", "户", "户次"})
_DONE: Final = frozenset({Theme.VERB, Theme.ACTION, Theme.BUILDING})
_TO: Final = frozenset("向对")
_GIVING: Final = frozenset({Theme.SPENDING, Theme.AID, Theme.FUNDING})

_BASES: Final = frozenset({"万", "百", "千", "十万", "百万"})
"""Numerals of what a ratio is told for."""

_TOWN: Final = 8
_TOWNS: Final = frozenset("村镇乡县市国")
_WHOLE: Final = ("全市", "全县", "全镇", "全村", "全乡", "全区", "全省", "全国", "全州", "全旗")
"""Ends of a short name behind 的 that say people live there."""

TOUCHING: Final = 4
"""Characters that may stand between a word and the figure it names directly: 总投资将达."""


def said(cue: Cue, group: str) -> Verdict:
    """Return what a word says of figures that count such things."""
    return cue.sense.category[group], cue


def role(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict | None:
    """Return what happens to the people, families or firms, else what they are called."""
    after = _told_after(setting, group)
    caused = setting.text.endswith(("使", "让"), setting.left, setting.start)
    beside = after if after and (caused or after.start == setting.end) else None
    if cue := beside or _measured(setting, group) or first(setting.near, group, strong=True) or _hired(setting, group):
        return said(cue, group)
    if (setting.joined or _listed(setting)) and group in carried:
        return carried[group], None
    if governing := _governing(setting, group):
        return said(governing, group)
    counted = noun(setting, group)
    if group is not Group.BODY and (_served(setting) or _solved(setting)):
        return Category.BENEFICIARIES, counted
    if counted and (harmed := _harmed(setting, group, counted)):
        return said(harmed, group)
    if counted and counted.sense.themes & _DECIDING:
        part = group in carried and _is_part_of(setting, counted)
        return (carried[group], counted) if part else said(counted, group)
    cue = after or first(setting.shared(), group, strong=True) or counted or touching(setting, group)
    if cue or _named_people(setting, group):
        return said(cue, group) if cue else (Category.PEOPLE, None)
    return None


def _hired(setting: Setting, group: str) -> Cue | None:
    """The single character right before the figure that says what is done with people: 再招30名工程师."""
    cue = touching(setting, group) if group is Group.PEOPLE else None
    return cue if cue and cue.sense.strong and cue.end == setting.start else None


def _told_after(setting: Setting, group: str) -> Cue | None:
    """The word behind a figure that says what happens to those it counts; what bodies do for others says nothing."""
    after = first(setting.after, group, strong=True)
    doing = after is not None and group is Group.BODY and setting.text.startswith(_DOING, after.start)
    return None if doing else after


def _measured(setting: Setting, group: str) -> Cue | None:
    """The name of a quantity right before the figure, whatever verb governs it: 满足旅客吞吐量800万人次."""
    cue = setting.near[0] if setting.near else None
    named = cue is not None and cue.end == setting.start and setting.text[cue.end - 1] in _COUNTS
    return cue if cue and named and group in cue.sense.category else None


def _governing(setting: Setting, group: str) -> Cue | None:
    """The verb of help before the figure that stands before this one: 惠及12个村3.1万名群众."""
    if setting.left == setting.opening or any(cue.sense.themes & _ANEW for cue in setting.near):
        return None
    verb = first((cue for cue in setting.clause if cue.end <= setting.left), group, strong=True)
    return verb if verb and verb.sense.themes & _HELP else None


def _listed(setting: Setting) -> bool:
    """Whether a figure is an item of a list whose verb stands before the first: 培训村医80人、教师90人."""
    begun = setting.left > setting.opening and setting.text[setting.left - 1] == "、"
    return begun and not any(cue.sense.strong for cue in setting.near)


def _is_part_of(setting: Setting, noun: Cue) -> bool:
    """Whether people are but some of those told before, of whom nothing else is said: 资助学生90人，其中大学生30人."""
    bare = len(setting.near) == 1 and setting.near[0] is noun and noun.end == setting.start
    return bare and setting.text.rfind("其中", setting.line.start, setting.start) >= 0


def _named_people(setting: Setting, group: str) -> bool:
    """Whether a word that no table has names people right before the figure: 求职者900人."""
    end = setting.start
    return group is Group.PEOPLE and end - setting.left > WORD - 1 and setting.text[end - 1] in _PERSONS


def _harmed(setting: Setting, group: str, noun: Cue) -> Cue | None:
    """What people came to, told right behind them: 6名乘客不幸遇难; of a body it says nothing: 5家医院救治伤员."""
    for cue in setting.after:
        if cue.start >= noun.end and cue.start - noun.end <= TOUCHING:
            return cue if Theme.CASUALTY in cue.sense.themes and group in cue.sense.category else None
    return None


def _served(setting: Setting) -> bool:
    """Whether something is done for the people: 为1200名农户送去树苗."""
    led = setting.text[setting.start - 1] if setting.start > setting.opening else ""
    if setting.text.endswith(_WHOLE, setting.opening, setting.start) and setting.start - 2 > setting.opening:
        led = setting.text[setting.start - 3]
    if led == "的" and setting.left > setting.opening:
        led = setting.text[max(setting.opening, setting.text.rfind("为", setting.opening, setting.left))]
    given = led in _TO and any(cue.sense.themes & _GIVING for cue in setting.after)
    if not led or (led not in _FOR and not given):
        return False
    served = noun_after(setting, Group.PEOPLE)
    if served is None and setting.quantity.written_unit in _COUNTS_PERSONS:
        served = next((cue for cue in setting.after if cue.sense.themes & _DONE and cue.start > setting.end), None)
    return served is not None and setting.closing - served.end >= WORD - 1


def _solved(setting: Setting) -> bool:
    """Whether a trouble of theirs is solved: 解决900名退休人员的养老问题."""
    if not setting.text.endswith(("解决", "解决了"), setting.opening, setting.start):
        return False
    return holds(setting.text[setting.end : setting.closing], ("问题", "难", "待遇"))


def dwells(setting: Setting) -> bool:
    """Return whether people are those of a place: 6万多人的小镇."""
    end = setting.end + _TOWN
    if setting.text.endswith(_WHOLE, setting.left, setting.start):
        return setting.quantity.written_unit == "人" and not is_han(setting.text[setting.end])
    return (
        setting.text.startswith("的", setting.end)
        and setting.closing < end
        and setting.text[setting.closing - 1] in _TOWNS
    )


def is_one(setting: Setting) -> bool:
    """Return whether a figure is but an article: 一个, 一位."""
    return setting.text[setting.quantity.numeral_start : setting.quantity.numeral_end] == "一"


def is_base(setting: Setting) -> bool:
    """Return whether a figure is of those that a ratio is told for: 每万人, 万元产值能耗."""
    return setting.text[setting.quantity.numeral_start : setting.quantity.numeral_end] in _BASES


def is_part(setting: Setting, cue: Cue) -> bool:
    """Return whether a noun only names a part of what was counted before: 项目90个，其中基础设施8个."""
    bare = setting.quantity.unit in GENERAL and cue.end == setting.start and len(setting.near) == 1
    return bare and setting.text.rfind("其中", setting.line.start, setting.start) >= 0
