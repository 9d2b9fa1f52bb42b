"""The quantity that a rate is of, by its own name: 出让收入 that grows, 失业率 that falls, 民生支出 that a list makes.

For ``subjects``. A range of the clause before the word that tells the change or the share; looks no further than that
clause.
"""

from typing import Final

from newsfacts.claims.phrases import Range, cuts, in_figure, opened, phrase, trimmed
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Group, Theme
from newsfacts.data.phrases import COMPARING, MEASURES, SUMS
from newsfacts.text.patterns import is_han, places

_LEADING: Final = frozenset("从由自每天日月年均达为是约超过到至仅有近高已将可以应该")
"""What may stand between the name of a quantity and its figure."""

_ENDS: Final = frozenset(word[-1] for word in MEASURES)
_SHORTEST: Final = 2
_WORD: Final = 5
"""Characters of a name of a quantity that are quoted."""

_LONGEST: Final = 24
"""Characters of a quantity's name at most."""

_COMPARED: Final = "比较与"
_COMPARED_WITH: Final = frozenset("上去前同年往0123456789“")
"""What a quantity is compared with begins so, and is no part of its name: 失业率比上月."""

_TOLD: Final = frozenset({Theme.CHANGE, Theme.LEVEL, Theme.SHARE})


def quantity_in(setting: Setting, start: int, end: int) -> Range | None:
    """The quantity, by its own name, that is told to change or to be a share: 出让收入增长, 失业率比上月下降."""
    start = max(start, setting.text.rfind("了", start, end) + 1)
    start, named = opened(setting.text, start, end), False
    start += start < end and in_figure(setting.text, start)
    if setting.text.startswith(COMPARING, start):
        return None
    compared = places(setting.text, _COMPARED, start, end - 1)
    end = next((at for at in compared if setting.text[at + 1] in _COMPARED_WITH), end)
    for cue in setting.within(start, end):
        if cue.sense.themes & _TOLD:
            described = setting.text.find("的", cue.end, end)
            if cue.start > start and described < 0:
                end = cue.start
                break
            start = max(cue.end, described + 1)
        named = named or cue.sense.strong or Theme.RATE in cue.sense.themes
    return trimmed(setting.text, start, end) if named and end - start <= _LONGEST else None


def changed_in(setting: Setting, start: int, end: int, *, rates: bool) -> Range | None:
    """What the clause before says has changed: 菜价上涨较多，涨幅达30%; of ``rates`` also the rate that it tells."""
    cues = setting.within(start, end)
    if rates and (rate := next((cue for cue in cues if Theme.RATE in cue.sense.themes), None)):
        return trimmed(setting.text, opened(setting.text, start, rate.start), rate.end)
    if rates and (mark := setting.text.rfind("率", start, end)) > start:
        return trimmed(setting.text, opened(setting.text, start, mark), mark + 1)
    if not any(cue.sense.themes & _TOLD for cue in cues):
        return None
    return quantity_in(setting, start, end) or phrase(setting, start, end)


def summed_in(setting: Setting, end: int) -> Range | None:
    """What a list that 等 ends is summed up as: 教育、就业等民生支出."""
    at = setting.text.rfind("等", setting.left, end)
    if at < 0 or "、" not in setting.text[setting.left : at]:
        return None
    start = at + 1 + next((2 for word in SUMS if setting.text.startswith(word, at + 1)), 0)
    found = quantity_in(setting, start, end) or phrase(setting, start, end)
    return found or (quantity_in(setting, start, setting.start) if setting.group is Group.MONEY else None)


def names_measured(setting: Setting, words: Range) -> bool:
    """Whether words are but the name of the quantity before the figure."""
    return setting.text[words[1] - 1] in _ENDS and measure_named(setting) == setting.text[slice(*words)]


def measure_named(setting: Setting) -> str | None:
    """The word before a figure that ends as names of quantities do, though no table has it: 车流量, 供矿比例."""
    low, end = setting.left, setting.start
    while end > low and setting.text[end - 1] in _LEADING:
        end -= 1
    return measure_before(setting.text, low, end)


def measure_before(text: str, low: int, end: int) -> str | None:
    """Return the word that ends at a place as names of quantities do."""
    if end - low < _SHORTEST or text[end - 1] not in _ENDS or not text.endswith(MEASURES, low, end):
        return None
    start = end - _SHORTEST
    while start > max(low, end - _WORD) and not cuts(text, start - 1) and is_han(text[start - 1]):
        start -= 1
    return text[start:end]
