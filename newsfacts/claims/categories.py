"""The category of a figure: what is being told, not the unit.

For ``analyse``. The word next to the figure decides, then the verb of its clause, then what the sentence counted before,
then the unit; the rules are those of the project's definition of claims (role beats unit, each figure its own cue, a part
keeps the category of its whole). Percentages have a module of their own (``rates``). Nothing is searched beyond a clause
but the topic a sentence carries along.
"""

from collections.abc import Iterable
from typing import Final

from newsfacts.claims.cues import Cue, sense_of
from newsfacts.claims.rates import rate_category
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import (
    AFTER,
    BEFORE,
    CATEGORY_BY_GROUP,
    CATEGORY_BY_KIND,
    CATEGORY_BY_UNIT,
    Group,
)
from newsfacts.data.themes import Theme
from newsfacts.model import Category

Verdict = tuple[Category, Cue | None]
"""A category and the word that decided it, if one did."""

_ARTICLED: Final = frozenset({Group.BODY, Group.THING, Group.BUILT, Group.OCCASION})
"""What 一 counts only as an article would: 一个, 一家."""

TOUCHING: Final = 4
"""Characters that may stand between a word and the figure it names directly: 总投资将达."""

ATTRIBUTE: Final = 6
"""Characters that may stand between a figure and the noun it is an attribute of: 3000万元中央救灾资金."""

NOUN: Final = 12
"""Characters that may stand between a figure and the noun that it counts: 3个已经建成的省级重点项目."""

_AFTER: Final = {character: sense_of(frozenset({theme})) for character, theme in AFTER.items()}
_BEFORE: Final = {character: sense_of(frozenset({theme})) for character, theme in BEFORE.items()}


def category_of(setting: Setting, carried: dict[Group, Category]) -> Verdict:
    """Return the category of a figure and its cue; ``carried`` is what each group was last in the sentence."""
    quantity, group = setting.quantity, setting.group
    if group in _ARTICLED and setting.text[quantity.numeral_start : quantity.numeral_end] == "一":
        return Category.OTHER, None
    if quantity.kind in CATEGORY_BY_KIND and group is not Group.PERCENT:
        return CATEGORY_BY_KIND[quantity.kind], None
    match group:
        case None:
            return Category.OTHER, None
        case Group.PERCENT:
            return rate_category(setting, carried)
        case Group.MONEY:
            return _money(setting, carried)
        case Group.BARE:
            return _bare(setting, carried)
        case Group.AREA | Group.PRICE:
            cue = _first(setting.near, group) or _noun_after(setting, group)
            return CATEGORY_BY_GROUP[group], cue
        case Group.PEOPLE | Group.HOUSEHOLD | Group.BODY:
            return _role(setting, group, carried) or _default(setting, group, carried)
        case _:
            return _thing(setting, group, carried) or _default(setting, group, carried)


def _first(cues: Iterable[Cue], group: Group, *, strong: bool | None = None) -> Cue | None:
    """The first cue that says something about such figures; only strong or only weak ones if asked."""
    for cue in cues:
        if group in cue.sense.category and (strong is None or cue.sense.strong is strong):
            return cue
    return None


def _said(cue: Cue, group: Group) -> Verdict:
    return cue.sense.category[group], cue


def _touching(setting: Setting, group: Group) -> Cue | None:
    """The single character at the figure's side that names it: 花3000元, 18个省."""
    end, start = setting.end, setting.start
    if end < setting.closing and (sense := _AFTER.get(setting.text[end])) and group in sense.category:
        following = setting.after[0] if setting.after else None
        if following is None or following.start != end:
            return Cue(end, end + 1, sense)
    if start > setting.left and (sense := _BEFORE.get(setting.text[start - 1])) and group in sense.category:
        return Cue(start - 1, start, sense)
    return None


def _money(setting: Setting, carried: dict[Group, Category]) -> Verdict:
    group = Group.MONEY
    strong = _first(setting.near, group, strong=True)
    if strong and setting.start - strong.end <= TOUCHING:
        return _said(strong, group)
    after = _first(setting.after, group, strong=True)
    if after and after.start - setting.end <= ATTRIBUTE:
        return _said(after, group)
    cue = strong or after or _touching(setting, group) or _first(setting.near, group)
    if cue := cue or _first(setting.after, group):
        return _said(cue, group)
    return _carry(setting, group, carried) or (Category.OTHER, None)


def _role(setting: Setting, group: Group, carried: dict[Group, Category]) -> Verdict | None:
    """What happens to the people, families or firms, else what they are called."""
    after = _first(setting.after, group, strong=True)
    if after and after.start == setting.end:
        return _said(after, group)
    if cue := _first(setting.near, group, strong=True):
        return _said(cue, group)
    if setting.joined and group in carried:
        return carried[group], None
    noun = _noun(setting, group)
    if noun and noun.sense.themes & _DECIDING:
        return _said(noun, group)
    cue = after or _first(setting.shared(), group, strong=True) or noun or _touching(setting, group)
    return _said(cue, group) if cue else _carry(setting, group, carried)


LINKS: Final = frozenset(("", "达", "超", "约", "有", "共", "为", "近", "是", "仅", "各", "逾", "达到", "共有", "已有", "超过", "数"))
"""What may stand between a noun and the figure that counts it: 龙头企业达50家."""

_DECIDING: Final = frozenset({Theme.AGENT, Theme.VICTIM})
"""People whom a predicate after them does not make beneficiaries: 1200名志愿者服务群众."""


def _noun(setting: Setting, group: Group) -> Cue | None:
    """The noun that is counted: at the figure's side, else the nearest in its stretch of the clause."""
    before = _first(setting.near, group)
    if before and setting.text[before.end : setting.start] in LINKS:
        return before
    return _noun_after(setting, group) or before


def _noun_after(setting: Setting, group: Group) -> Cue | None:
    """The last of the nouns that stand in a row after the figure: 5个城市社区 are 社区."""
    found: Cue | None = None
    for cue in setting.after:
        near = NOUN if found is None else ATTRIBUTE - 2
        far = cue.start - (found.end if found else setting.end) > near
        if far or _ends_phrase(cue):
            break
        if group in cue.sense.category:
            if found and not _continues(setting.text, found, cue):
                break
            found = cue
    return found


def _continues(text: str, found: Cue, cue: Cue) -> bool:
    """Whether the noun goes on with another: 产业援疆项目 does, 建设项目环评文件 does not."""
    between = text[found.end : cue.start]
    return not between or ("的" not in between and Theme.GOODS not in cue.sense.themes)


def _ends_phrase(cue: Cue) -> bool:
    return Theme.VERB in cue.sense.themes or cue.sense.status is not None


def _thing(setting: Setting, group: Group, carried: dict[Group, Category]) -> Verdict | None:
    """What is counted by a measure word that fits many things."""
    touching = _touching(setting, group)
    before = _first((cue for cue in setting.near if not _sets_scene(setting.text, cue)), group)
    cue = touching or _noun_after(setting, group) or before
    if before and before.sense.strong and setting.start - before.end <= ATTRIBUTE:
        cue = before
    if cue := cue or _first(setting.clause, group):
        return _said(cue, group)
    return None


def _sets_scene(text: str, cue: Cue) -> bool:
    """Whether a noun only says where something was counted: 推介会上签下6个."""
    return bool(cue.sense.themes & _SCENES) and text[cue.end : cue.end + 1] in _INSIDE


_SCENES: Final = frozenset({Theme.EVENT, Theme.PLACE, Theme.ORGANISATION})
_INSIDE: Final = frozenset("上中里内")


def _carry(setting: Setting, group: Group, carried: dict[Group, Category]) -> Verdict | None:
    """The topic that the sentence carries along: what such figures were before, or a word of an earlier clause."""
    if group in carried:
        return carried[group], None
    earlier = setting.earlier(60)
    cue = _first(earlier, group, strong=True) or (_first(earlier, group) if group is Group.MONEY else None)
    return _said(cue, group) if cue else None


def _default(setting: Setting, group: Group, carried: dict[Group, Category]) -> Verdict:
    unit = setting.quantity.written_unit or setting.quantity.unit or ""
    usual = CATEGORY_BY_UNIT.get(unit) or CATEGORY_BY_GROUP.get(group, Category.OTHER)
    return (carried.get(group, usual) if usual is Category.OTHER else usual), None


_BARE: Final = (Group.PEOPLE, Group.MONEY, Group.THING, Group.BODY)


def _bare(setting: Setting, carried: dict[Group, Category]) -> Verdict:
    """A figure without a unit: its noun, or the word before it, says what it counts."""
    near = [cue for cue in setting.after if cue.start - setting.end <= ATTRIBUTE][:2]
    near += [cue for cue in setting.near if setting.start - cue.end <= ATTRIBUTE][:1]
    for cue in near:
        group = next((group for group in _BARE if group in cue.sense.category), None)
        if group is Group.PEOPLE:
            return _role(setting, group, carried) or (Category.PEOPLE, None)
        if group:
            return _said(cue, group)
    return Category.OTHER, None
