"""What a verb is done to: 出口数控机床36万台, 完成荒地整治900亩, 加大对山区学校的支持.

For ``subjects``. Ranges of the running text, or ``None``; no look beyond the clause.
"""

from typing import Final

from newsfacts.claims.cues import Cue, of_themes
from newsfacts.claims.phrases import BREAKING, Range, opened, phrase
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Group, Theme
from newsfacts.data.phrases import COMPARING, RELATING
from newsfacts.text.patterns import is_han

COUNTING: Final = frozenset({Group.THING, Group.BUILT, Group.OCCASION, Group.PEOPLE, Group.CASE})
MEASURED: Final = frozenset({Group.AREA, Group.LENGTH, Group.AMOUNT})
_WORKED_ON: Final = COUNTING | MEASURED
_COUNTED: Final = _WORKED_ON | {Group.BODY}
_DOING: Final = BREAKING | {Theme.ATTENDANCE}


def object_of(setting: Setting, cue: Cue | None) -> Range | None:
    """The phrase between a word of quantity and the figure: 出口数控机床36万台."""
    if cue is None and setting.group in _COUNTED:
        cue = of_themes(setting.near, _DOING)
    if cue is None or setting.group is Group.PERCENT:
        return None
    if setting.text[cue.end] in "（(" and is_han(setting.text[cue.end + 1]):
        return None
    if cue.end + 1 >= setting.start:
        return _worked_on(setting, cue)
    found = phrase(setting, cue.end, setting.start)
    return found if found and found[1] >= setting.start - 1 else None


def _worked_on(setting: Setting, cue: Cue) -> Range | None:
    """What a verb before the word of quantity is done to: 完成荒地整治900亩, 办理司法救助9件."""
    verb = next((each for each in setting.near if each.end <= cue.start and each.sense.themes & BREAKING), None)
    if cue.end > setting.start or verb is None or verb.end == cue.start or setting.group not in _WORKED_ON:
        return None
    found = phrase(setting, verb.end, cue.start)
    return found if found and found[1] == cue.start else None


def done_to(setting: Setting, start: int, end: int) -> Range | None:
    """What a clause that opens with its verb is about: 加大对困难学生的资助力度."""
    if setting.text.startswith(COMPARING, start):
        return None
    verb = next(iter(setting.within(start, end)), None)
    if verb is None or setting.text.startswith(RELATING, verb.start):
        return None
    if not verb.sense.themes & BREAKING or opened(setting.text, start, end) != verb.start:
        return None
    return phrase(setting, verb.end, end, named=True)
