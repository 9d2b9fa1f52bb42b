"""The category of a figure: what is being told, not the unit.

For ``analyse``. The word next to the figure decides, then the verb of its clause, then what the sentence counted
before, then the unit: role beats unit, each figure has its own cue, a part keeps the category of its whole. Percentages
have a module of their own (``rates``), and so have the nouns that are counted (``nouns``). Nothing is searched beyond
the clause but the topic a sentence carries along.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.nouns import (
    LINKS,
    counts_another,
    first,
    governing,
    has_noun,
    is_item,
    is_object,
    left_out,
    named_before,
    noun_after,
    sets_scene,
    touching,
)
from newsfacts.claims.rates import rate_category
from newsfacts.claims.roles import TOUCHING, Verdict, dwells, is_base, is_one, is_part, role, said
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import (
    AWAY,
    BEGUN,
    CATEGORY_BY_GROUP,
    CATEGORY_BY_KIND,
    CATEGORY_BY_UNIT,
    CATEGORY_OF_UNIT,
    GENERAL,
    NEVER,
    Group,
    Theme,
)
from newsfacts.model import Category

_OTHER: Final = Category.OTHER
_PEOPLE: Final = Category.PEOPLE
_PROJECTS: Final = Category.PROJECTS
_BARE: Final = (Group.PEOPLE, Group.MONEY, Group.THING, Group.BODY)
"""What a figure without a unit may count, the likeliest first."""

_NAMING: Final = 16
"""Characters between a noun and the figure that counts it, at most: 项目包括桥梁、隧道等7个."""

_EARLIER: Final = 60
"""Characters back to a word of an earlier clause that still says what a figure is."""

_CLAUSE: Final = 24
"""Characters back to the noun of the clause before."""

_ARTICLED: Final = frozenset({Group.BODY, Group.THING, Group.BUILT, Group.OCCASION, Group.AREA})
"""What 一 counts only as an article would: 一个, 一家, 一亩."""

FORMER: Final = "former "
"""What stands before a unit under which the category is kept that the sentence before had for it."""

_ABLE: Final = ("能力", "能力达", "能力为")
"""What says before a figure how much can be made or done: 年育苗能力800万株."""

_MADE: Final = frozenset({Category.OUTPUT, Category.TRADE})
"""What all items of a list are whose verb stands before the first: 生产原油9万吨、天然气6亿立方米."""

_LEADS: Final = frozenset({"至", "到", "达", "至约"})
_INDEX: Final = "指数"
"""What a bare figure is, whatever it is an index of: 批发价格指数为118."""

_NOTHING: Final[frozenset[Category]] = frozenset()
ATTRIBUTE: Final = 6
"""Characters that may stand between a figure and the noun it is an attribute of: 900万元中央救灾资金."""


def category_of(setting: Setting, carried: dict[str, Category]) -> Verdict:
    """Return the category of a figure and its cue; ``carried`` is what each group was last in the sentence."""
    if fixed := _fixed(setting):
        return fixed, None
    match setting.group:
        case None:
            return _OTHER, None
        case Group.PERCENT:
            return rate_category(setting, carried)
        case Group.MONEY:
            return _money(setting, carried)
        case Group.BARE:
            return _bare(setting, carried)
        case Group.AREA as group:
            return Category.AREA, first(setting.near, group) or noun_after(setting, group)
        case Group.PRICE:
            return _price(setting)
        case Group.PEOPLE | Group.HOUSEHOLD | Group.BODY as group:
            return _people(setting, group, carried)
        case group:
            return _thing(setting, group, carried) or _default(setting, group, carried)


def _people(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict:
    """What people, families or firms are; those counted right behind families (90户310人) live there."""
    found = role(setting, group, carried) or _carry(setting, group, carried) or _default(setting, group, carried)
    if found[0] is _PEOPLE and (setting.text[setting.start - 1] in "户" or dwells(setting)):
        return Category.POPULATION, None
    return (_OTHER, None) if found[0] is _PEOPLE and is_one(setting) else found


def _fixed(setting: Setting) -> Category | None:
    """The category of a figure that needs no word."""
    quantity, group = setting.quantity, setting.group
    unit = quantity.written_unit or quantity.unit or ""
    if group is Group.LENGTH and setting.text.startswith(AWAY, setting.end):
        return _OTHER
    if setting.text[setting.start - 1] == "每" and is_base(setting):
        return _OTHER
    if category := CATEGORY_OF_UNIT.get(unit):
        return category
    if group in _ARTICLED and is_one(setting):
        return _OTHER
    return None if group is Group.PERCENT else CATEGORY_BY_KIND.get(quantity.kind)


def _money(setting: Setting, carried: dict[str, Category]) -> Verdict:
    group = Group.MONEY
    if setting.text.endswith("每", setting.opening, setting.start) or _is_base(setting):
        return _OTHER, None
    strong = first(setting.near, group, strong=True)
    if strong and setting.start - strong.end <= TOUCHING:
        taken = next((cue for cue in setting.near if cue.end == strong.start and Theme.LOSS in cue.sense.themes), None)
        return said(taken or strong, group)
    after = first(setting.after, group, strong=True)
    if after and after.start - setting.end <= ATTRIBUTE:
        return said(after, group)
    if cue := strong or after or touching(setting, group) or first((*setting.near, *setting.after), group):
        return said(cue, group)
    led = first(setting.clause, group, strong=True) if setting.text[setting.left : setting.start] in _LEADS else None
    return said(led, group) if led else _carry(setting, group, carried) or (_OTHER, None)


def _is_base(setting: Setting) -> bool:
    """Whether an amount is but the base of a ratio: 万元产值能耗."""
    following = setting.after[0] if setting.after else None
    return following is not None and following.start == setting.end and is_base(setting)


def _price(setting: Setting) -> Verdict:
    """So much money for one: a price, unless the words say that it is paid out or made."""
    for cue in setting.near:
        for group in (Group.PRICE, Group.MONEY):
            if group in cue.sense.category and cue.sense.strong and Theme.LOSS not in cue.sense.themes:
                return said(cue, group)
    named = first(setting.after, Group.PRICE)
    return Category.PRICE, named if named and named.start - setting.end <= 1 else None


def _thing(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict | None:
    """What is counted by a measure word that fits many things."""
    if left_out(setting):
        return None
    never = NEVER.get(setting.quantity.unit or "", _NOTHING)
    named = [cue for cue in _named(setting, group) if cue.sense.category[group] not in never]
    before = named[0] if named and named[0].start >= setting.left else None
    after = touching(setting, group) or noun_after(setting, group) or named_before(setting, group)
    cue = after if after and after.sense.category[group] not in never else before
    place = after is not None and after.start == setting.end and Theme.PLACE in after.sense.themes
    if not place and (strong := governing(setting, named, ATTRIBUTE)):
        cue = strong
    if cue and carried.get(setting.quantity.unit or "") is _PROJECTS and is_part(setting, cue):
        return _PROJECTS, cue
    if cue := cue or (named[0] if named and carried.get(group, _OTHER) is _OTHER else None):
        return said(cue, group)
    if setting.text.endswith(_ABLE, setting.left, setting.start):
        return Category.OUTPUT, None
    if group is Group.AMOUNT and (verdict := _gone_to(setting, group, carried)):
        return verdict
    return _resumed(setting, group, carried)


def _gone_to(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict | None:
    """What an amount is that another went to, or that stands far behind the word for it: 产量跌至3万吨."""
    nearest = setting.near[0] if setting.near else None
    unit = setting.quantity.unit or ""
    if nearest and nearest.sense.themes & {Theme.LEVEL, Theme.CHANGE} and unit in carried:
        return carried[unit], None
    if carried.get(group) in _MADE and is_item(setting):
        return carried[group], None
    cue = first(setting.clause, group, strong=True)
    return said(cue, group) if cue else None


def _resumed(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict | None:
    """What the clause before was about, where the figure's own has but a verb: 项目进展顺利，新建91个."""
    verb = setting.near[0] if setting.near else None
    if verb is None or verb.end < setting.start or Theme.VERB not in verb.sense.themes:
        return None
    if setting.quantity.unit not in GENERAL or has_noun(setting):
        return None
    if setting.quantity.unit == "项" and setting.text.endswith(BEGUN, verb.start, verb.end):
        return _PROJECTS, None
    cue = first(setting.earlier(_CLAUSE), group, strong=False)
    former = None if cue else carried.get(FORMER + (setting.quantity.unit or ""))
    return said(cue, group) if cue else (former, None) if former else None


def _named(setting: Setting, group: str) -> list[Cue]:
    """The words before a figure that may name what it counts, the nearest first."""
    low = setting.start - _NAMING
    near = [cue for cue in setting.clause if cue.end >= low]
    found = [cue for cue in near if group in cue.sense.category and not sets_scene(setting.text, cue)]
    if found and has_noun(setting) and setting.text[found[0].end : setting.start] not in LINKS:
        return []
    another = bool(found) and not near[0].sense.strong and counts_another(setting, near[0])
    return [cue for cue in found if cue.sense.strong] if another else found


def _carry(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict | None:
    """The topic that the sentence carries along: what such figures were before, or a word of an earlier clause."""
    if group in carried:
        return carried[group], None
    earlier = setting.earlier(_EARLIER)
    cue = first(earlier, group, strong=True) or (first(earlier, group) if group is Group.MONEY else None)
    return said(cue, group) if cue else None


def _default(setting: Setting, group: str, carried: dict[str, Category]) -> Verdict:
    unit = setting.quantity.written_unit or setting.quantity.unit or ""
    usual = CATEGORY_BY_UNIT.get(unit) or CATEGORY_BY_GROUP.get(group, _OTHER)
    if usual is not _OTHER or (setting.near and is_object(setting, setting.near[0])):
        return usual, None
    before = unit if unit in carried or setting.text[setting.left : setting.start] != "、" else group
    return carried.get(before, usual), None


def _bare(setting: Setting, carried: dict[str, Category]) -> Verdict:
    """A figure without a unit: its noun, or the word before it, says what it counts."""
    if setting.joined and Group.BARE in carried:
        return carried[Group.BARE], None
    if _INDEX in setting.text[setting.left : setting.start]:
        return _OTHER, None
    near = [cue for cue in setting.after if cue.start - setting.end <= ATTRIBUTE][:2]
    near += [cue for cue in setting.near if setting.start - cue.end <= ATTRIBUTE]
    for cue in near:
        group = next((group for group in _BARE if group in cue.sense.category), None)
        if group is Group.PEOPLE:
            return role(setting, group, carried) or _carry(setting, group, carried) or (_PEOPLE, None)
        if group:
            return said(cue, group)
    return _OTHER, None
