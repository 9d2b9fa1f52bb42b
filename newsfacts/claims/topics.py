"""The topic of a clause: what stands before its verb, or what the quantity is named after.

For ``subjects``. Ranges of the running text, or ``None``; no look beyond the clause.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.phrases import BREAKING, Range, opened, phrase, trimmed, widened
from newsfacts.claims.rated import quantity_in, summed_in
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Group, Theme
from newsfacts.data.phrases import OWNERS, UNNAMED
from newsfacts.text.patterns import word_at

_FOR: Final = ("为", "向", "给", "对")
_NAMED: Final = 3
"""Characters of funds that are named after something: 助学金."""


def topic(setting: Setting, end: int) -> Range | None:
    """The phrase that opens the clause, or what follows the figure before, up to the verb."""
    if setting.group is Group.PERCENT or (setting.near and Theme.CHANGE in setting.near[0].sense.themes):
        found = quantity_in(setting, setting.left, end if setting.group is Group.PERCENT else setting.start)
        if found := found or (quantity_in(setting, setting.opening, setting.left) if setting.joined else None):
            return found
    begun = opened(setting.text, setting.opening, end)
    if setting.group is Group.MONEY and begun > setting.opening and setting.text[begun - 1] in _FOR:
        return None
    if found := _after_event(setting, end) or summed_in(setting, end) or described(setting, setting.left, end):
        return found
    summed = setting.text[end - 1] == "等" and end > setting.left
    behind = setting.left > setting.opening and not summed and not _is_served(setting)
    if behind and (found := phrase(setting, setting.left, end, named=True)):
        return found
    if setting.group is Group.LENGTH and setting.text[setting.left - 1] == "、":
        return None
    stop = min(end, setting.left) if setting.left > setting.opening else end
    return phrase(setting, setting.opening, stop, named=True)


def _after_event(setting: Setting, end: int) -> Range | None:
    """What is named behind what happens first: 交易完成后公司持股; not in 投产后年产值."""
    at = setting.text.rfind("后", setting.left, end)
    happened = at >= 0 and any(
        cue.end in (at, at + 1) and (cue.sense.status or cue.sense.themes & BREAKING)
        for cue in setting.within(setting.left, at)
    )
    return phrase(setting, at + 1, end) if happened else None


def _is_served(setting: Setting) -> bool:
    """Whether what the figure before counts is but for whom something is done: 为9万户农户提供保障6亿元."""
    led = setting.text[opened(setting.text, setting.opening, setting.left) - 1]
    served = max(setting.text.rfind(word, setting.opening, setting.left) for word in _FOR)
    parted = setting.text[setting.left - 1] in "、，"
    return not parted and (led in _FOR or served >= 0)


def described(setting: Setting, start: int, end: int) -> Range | None:
    """What a clause with a verb or 以, and 的, describes: 开发区引进的电池项目, 以加工为主的企业."""
    at = setting.text.rfind("的", start, end)
    if at < 0:
        return None
    begun = opened(setting.text, start, at)
    if setting.text[begun] != "以" and not any(cue.sense.themes & BREAKING for cue in setting.within(start, at)):
        return None
    return phrase(setting, at + 1, end, named=True)


def modifier(setting: Setting, cue: Cue | None) -> Range | None:
    """What the quantity is named after, where the clause begins with its verb: 完成铁路投资, 安排救灾资金."""
    if cue is None or cue.start > setting.start or not cue.sense.strong or Theme.LOSS in cue.sense.themes:
        return None
    if setting.text[cue.start - 1] == "等":
        return None
    found = widened(setting, cue)
    if owner := word_at(setting.text, OWNERS, cue.start, cue.end - 1):
        return found[0], cue.start + len(owner)
    if Theme.FUNDING in cue.sense.themes:
        if found[0] == opened(setting.text, setting.opening, found[1]) and setting.left > setting.line.start:
            return None
        words = setting.text[slice(*found)]
        return found if len(words) >= _NAMED and not any(word in words for word in UNNAMED) else None
    return trimmed(setting.text, found[0], cue.start)
