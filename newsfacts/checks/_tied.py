"""Whether the words leave no doubt that a part which exceeds its whole is told as part of it.

For the check of parts and wholes, which is silent where another reading makes both right: the part is of something
told beside the whole, has a metric of its own, or the list is one of names. Blind to what the words mean.
"""

from typing import Final

from newsfacts.claims.groups import Cue, Group
from newsfacts.claims.levels import Gap, Level
from newsfacts.claims.openings import TELLING
from newsfacts.data.parts import BALANCES, CAUSED, JOINTS, NAMING, OUTSIDE, SUMMED, TURNS
from newsfacts.model import Kind
from newsfacts.text.patterns import holds

RENAMED: Final = ("今", "现", "原", "今为", "现为", "原为")
"""What in a bracket says what a thing is called at another time: 15 团（今 47 团）."""

NET: Final = "净"
"""What makes a total one of signs, of which a part may be more: 净流入 1.6 亿元，其中甲股净流入 2 亿元."""

MARKS: Final = "分"
"""A measure of how good things are: 满意度 86 分，其中交通 91 分."""

ADVERBS: Final = "并可将已共还也"
"""Characters that may stand before a verb of what was brought about."""

HUNDRED: Final = 100

REACH: Final = 30
"""Characters between the word that opens a list and its first figure, beyond which a conflict is not told."""


def sure(group: Group, whole: Level, part: Level) -> bool:
    """Whether a part that exceeds its whole is a contradiction and no misreading."""
    first = group.readings[0][0]
    if group.cue is Cue.LOOSE or (first.sentence - whole.sentence > 1 and first.gap is not Gap.PARAGRAPH):
        return False
    if _open(whole, part) or _beside(group, part) or _strayed(group, whole, part) or _based(group, whole, part):
        return False
    if first.told.opener in NAMING and any(mark in _said(first) for mark in "，、"):
        return False  # a list of names: 包括宣传、咨询和救援 4 类岗位
    if first.value == whole.value >= TELLING and part is not first:
        return False  # what 其中 takes up is more than the whole: 房屋 190 间、仓库四座。其中 190 间…
    if any(other.value >= part.value for other in group.wholes[1:] if whole.since(other) <= Gap.COMMA):
        return False
    if first.since(whole) >= Gap.STOP and _is_item(whole) and _together(group, part):
        return False
    if _otherwise(whole, part) and _apart(group, whole, part):
        return False
    return (_alike(whole, part) or not _together(group, part)) and _told_of(whole, part)


def nearer(group: Group, part: Level, before: Level | None) -> bool:
    """Whether a larger count of another measure stands right before a list: 283 人…，已有 494 个病例，其中 446 人."""
    first, whole = group.readings[0][0], group.wholes[0]
    if before is None or before is whole or before.sentence != first.sentence or not before.whole:
        return False
    return before.quantity.kind is whole.quantity.kind is Kind.COUNT and before.value >= part.value


def _open(whole: Level, part: Level) -> bool:
    """Whether a part may be more than its total: of a change, what it led others to do, 两项共计, 9 股逾亿股."""
    name = part.told.name
    if part.told.opener is None and (name.lstrip(ADVERBS).startswith(CAUSED) or holds(name, SUMMED)):
        return True
    name, own = whole.told.name, part.told.name
    if NET in name or any(word in name and word not in own for word in (*TURNS, *BALANCES)):
        return True
    if whole.unit == MARKS and not whole.told.name.endswith(("总分", "总成绩")):
        return True
    written = whole.quantity.numeral_end - whole.quantity.numeral_start
    return whole.quantity.hedge is not None and whole.value >= HUNDRED and written == 1


def _is_item(whole: Level) -> bool:
    """Whether a figure is one of a list, all of which is meant behind it: 依次为 4 亿、5 亿和 6 亿。其中工业 9 亿."""
    return whole.gap is Gap.LIST or whole.told.lead in JOINTS


def _apart(group: Group, whole: Level, part: Level) -> bool:
    """Whether a part stands so far from its whole or from the first part that what it counts must be named."""
    later = part.place != group.list_at and part.gap > Gap.LIST
    return later or group.readings[0][0].since(whole) >= Gap.STOP or part.told.lead.count("，") > 1


def _strayed(group: Group, whole: Level, part: Level) -> bool:
    """Whether a later part has a metric of its own: 补水 170 亿，其中五月补水 16 亿，水位 153 米，蓄水 220 亿.

    So has one that does not lead its clause as the first part does.
    """
    first, before = group.readings[0][0], [each for each in group.readings[0] if each.place < part.place]
    parted = bool(before) and part.place - before[-1].place > 1
    led = parted and first.place == group.list_at and part.since(first) is Gap.SEMICOLON > part.gap
    return (led or (parted and _alike(whole, first))) and not (_alike(whole, part) or _alike(first, part))


def _beside(group: Group, part: Level) -> bool:
    """Whether a part is told beside its whole rather than as part of it: 配套资金 in a bracket, 子项目 of 项目."""
    return part.told.noun.startswith("子") or (
        group.cue is Cue.BRACKET and any(word in part.told.name for word in OUTSIDE)
    )


def _based(group: Group, whole: Level, part: Level) -> bool:
    """Whether a bracket says on what an amount is based, or what a thing is called now: 估价 3 万元（按 96 万元）."""
    if group.cue is Cue.BRACKET and part.told.name in RENAMED:
        return True
    alone = group.cue is Cue.BRACKET and part.told.opener is None and len(group.readings[0]) == 1
    return alone and whole.quantity.step > 0 and not _alike(whole, part)


def _together(group: Group, part: Level) -> bool:
    """Whether a part may be of what is told beside its whole, alone or with it: 教职工 40 人，学生 600 人，其中…."""
    whole = group.wholes[0]
    others = [other.value for other in group.wholes[1:] if whole.since(other) <= Gap.COMMA]
    return group.cue is not Cue.BRACKET and bool(others) and sum(others, whole.value) >= part.value


def _told_of(whole: Level, part: Level) -> bool:
    """Whether the words between the opener and the part keep to the whole: no date, share or topic of their own."""
    said = _said(part)
    if len(said) > REACH or "%" in said or "％" in said:
        return False
    topic = said.partition("中")[0].strip("，：:, ") if "中" in said else ""
    if len(topic) > 3 and topic[-4:] not in whole.told.name + whole.told.noun:
        return False
    return _alike(whole, part) or not any(mark in said for mark in "月日年")


def _said(part: Level) -> str:
    """Return the words that lead to a part: since the word that opens its list, else since the last pause."""
    opener = part.told.opener
    return part.told.lead[part.told.lead.rfind(opener) + len(opener) :] if opener else part.told.name


def _otherwise(whole: Level, part: Level) -> bool:
    """Whether whole and part count things of different names: 6 款机型, 10 款外观."""
    named = part.told.noun or (part.told.name and part.unit == "个")
    return bool(whole.told.noun and named) and not _alike(whole, part)


def _alike(whole: Level, part: Level) -> bool:
    """Whether whole and part share a word."""
    words = whole.told.name[-8:] + whole.told.noun[:4]
    own = part.told.name[-8:] + part.told.noun[:4]
    return any(own[place : place + 2] in words for place in range(len(own) - 1))
