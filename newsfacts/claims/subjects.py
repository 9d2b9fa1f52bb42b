"""Whose figure it is: the project, body, place or group, in the nearest words that name it.

For ``analyse``. Works on the order of words and the cues, without a dictionary: the noun that is counted; the noun a
figure is an attribute of (总投资2亿元的冷链项目); the phrase that opens the clause before its verb; else what the
clauses before were about. A range of the running text, or ``None``; blind where a subject is only implied.
"""

from collections.abc import Callable
from typing import Final

from newsfacts.claims.clauses import opening
from newsfacts.claims.cues import Cue
from newsfacts.claims.harms import accident, cause, event
from newsfacts.claims.nouns import LINKS, acted, left_out, names_measure
from newsfacts.claims.objects import COUNTING, MEASURED, done_to, object_of
from newsfacts.claims.phrases import BREAKING, Range, agent, among, bracketed, opened, phrase, widened
from newsfacts.claims.rated import changed_in, measure_named, quantity_in, summed_in
from newsfacts.claims.respective import respective
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import NOUNS, Group, Theme
from newsfacts.data.phrases import BEARERS, BUILT, ENDS, OWNERS, RATIOS, UNNAMED
from newsfacts.model import Category
from newsfacts.text.patterns import is_han, pattern

Carry = Callable[[], Range | None]

_LONGEST: Final = 24
"""Characters of a subject at most."""

_NAMED: Final = 3
"""Characters of funds that are named after something: 助学金."""

_REACHED: Final = ("达到", "仅为", "分别", "累计", *"达为是约至有已共总、计仅")
"""What stands between a quantity and its figure and belongs to neither."""

_MARKS: Final = frozenset("，；：。,;:（(")

_AMOUNT: Final = "[0-9](?![0-9]*[年月日])"
"""What shows that a clause tells more than dates."""

_CLAUSES: Final = 3
"""Clauses that are looked back for a subject."""

_TIME: Final = Category.TIME
_RANK: Final = Category.RANK
_SHARE: Final = Category.SHARE
_GROWTH: Final = Category.GROWTH
_CASUALTIES: Final = Category.CASUALTIES
_FOLK: Final = frozenset({Theme.PERSON, Theme.HOUSEHOLD, Theme.NEEDY, Theme.AGENT, Theme.WORKER, Theme.VICTIM})
_PERSONS: Final = _FOLK | {Theme.ORGANISATION, Theme.POPULATION}
_VERBAL: Final = frozenset({Theme.SPENDING, Theme.ATTENDANCE, Theme.BUILDING})
_COUNTED: Final = frozenset({Group.PEOPLE, Group.HOUSEHOLD, Group.BODY, Group.BARE})
_COMPLETE: Final = frozenset({"", "人", "人次", "口", "户", "次", "例", "起", "度", "站", "轮", "宗"})
"""What counts by itself, with no noun behind it."""

_THINGS: Final = frozenset({Theme.PROJECT, Theme.WORKS, Theme.FACILITY, Theme.ORGANISATION})


def subject_of(setting: Setting, category: Category, cue: Cue | None, carry: Carry) -> Range | None:
    """Return the running range of a figure's subject; ``carry`` tells that of the figure before, if any is needed."""
    if category is _TIME or (setting.group is None and category is not _RANK):
        return None
    if category is _RANK:
        return phrase(setting, setting.end, setting.right)
    if name := respective(setting):
        return name
    if setting.group is not Group.PERCENT and left_out(setting) and (carried := carry()):
        return carried
    if noun := _counted(setting, cue):
        return widened(setting, noun)
    if category is _SHARE and (found := among(setting)):
        return found
    if found := _attribute(setting) or _following(setting, category) or object_of(setting, cue):
        return found
    if cue and setting.text.endswith(BEARERS, cue.start, cue.end):
        return cue.start, cue.end
    end = cue.start if cue and setting.left <= cue.start < setting.start else setting.start
    found = agent(setting, end) if setting.group is Group.MONEY else bracketed(setting)
    found = found or _topic(setting, end) or _modifier(setting, cue)
    found = None if found and measure_named(setting) == setting.text[slice(*found)] else found
    if found is None and setting.group is Group.MONEY:
        found = done_to(setting, setting.opening, end)
    return found or (_harm(setting) if category is _CASUALTIES else None) or _earlier(setting, category, carry())


def builder(setting: Setting, built: Range) -> Range:
    """What money told next is of: the project that opens the clause (新院区拟设床位90张), else what is built."""
    found = phrase(setting, setting.opening, built[0]) if setting.left == setting.opening else None
    return found if found and setting.text.endswith(BUILT, *found) else built


def _harm(setting: Setting) -> Range | None:
    """What brought people to harm."""
    return cause(setting) or accident(setting)


def level_of(setting: Setting) -> Range:
    """Return the words that name the quantity of a figure, for the rates that follow it: 全市工业增加值."""
    text, end = setting.text, setting.start
    start = opened(text, setting.left, end)
    if start == end and (named := _attribute(setting)):
        return named
    start = min(start, end - 1)
    while start < end - 1 and text[start] in ENDS:
        start += 1
    while tail := next((word for word in _REACHED if text.endswith(word, start, end)), ""):
        if end - start <= len(tail) + 1:
            break
        end -= len(tail)
    return start, end


def _counted(setting: Setting, cue: Cue | None) -> Cue | None:
    """The noun that is counted or measured."""
    if names_measure(setting, cue):
        return cue if acted(setting, cue) else None
    if cue and cue.end <= setting.left and phrase(setting, setting.left, setting.start):
        return None
    if cue and cue.sense.themes & NOUNS and not cue.sense.strong and not cue.sense.themes & _VERBAL:
        return cue
    if setting.group in _COUNTED:
        return _beside(setting, _PERSONS)
    if setting.group in MEASURED:
        return _beside(setting, NOUNS - _VERBAL)
    return None


def _beside(setting: Setting, themes: frozenset[str]) -> Cue | None:
    """The people or things beside the figure, whatever is told of them: 惠及职工3万人."""
    before = setting.near[0] if setting.near else None
    if before and before.sense.themes & themes and setting.text[before.end : setting.start] in LINKS:
        return before
    for cue in setting.after:
        if cue.sense.themes & themes and cue.start - setting.end <= _LONGEST // 2:
            return cue
        taking_part = Theme.ATTENDANCE in cue.sense.themes and setting.quantity.written_unit in _COMPLETE
        if Theme.VERB in cue.sense.themes or taking_part:
            break
    return None


def _attribute(setting: Setting) -> Range | None:
    """The noun phrase that a figure with 的 is an attribute of, or that a measure is of: 年产5万吨饲料."""
    start, end = setting.end, min(setting.right, setting.end + _LONGEST)
    if setting.text.startswith("的人", start) and setting.group is Group.PERCENT:
        return start + 1, start + 2
    if setting.text.startswith("的", start):
        return phrase(setting, start + 1, end, named=True) or _counted_next(setting, end)
    doing = setting.after and setting.after[0].start == start and Theme.LAND in setting.after[0].sense.themes
    return phrase(setting, start, end, named=True) if setting.group in MEASURED and not doing else None


def _following(setting: Setting, category: Category) -> Range | None:
    """The noun that a measure word or a share wants after it: 3款新车, 八成居民."""
    unit = setting.quantity.written_unit
    if category is not _SHARE and (setting.group not in COUNTING or unit in _COMPLETE):
        return None
    if is_han(setting.text[setting.end : setting.end + 1]):
        return phrase(setting, setting.end, min(setting.right, setting.end + _LONGEST), opening=False)
    return None


def _counted_next(setting: Setting, start: int) -> Range | None:
    """The noun that the next figure counts: 总投资8亿元的12个项目."""
    for cue in setting.within(start, start + _LONGEST):
        if cue.sense.themes & _THINGS:
            return cue.start, cue.end
    return None


def _topic(setting: Setting, end: int) -> Range | None:
    """The phrase that opens the clause, or what follows the figure before, up to the verb."""
    if setting.group is Group.PERCENT or (setting.near and Theme.CHANGE in setting.near[0].sense.themes):
        found = quantity_in(setting, setting.left, end if setting.group is Group.PERCENT else setting.start)
        if found := found or (quantity_in(setting, setting.opening, setting.left) if setting.joined else None):
            return found
    if found := summed_in(setting, end) or _described(setting, setting.left, end):
        return found
    if setting.left > setting.opening and (found := phrase(setting, setting.left, end, named=True)):
        return found
    if setting.group is Group.LENGTH and setting.text[setting.left - 1] == "、":
        return None
    stop = min(end, setting.left) if setting.left > setting.opening else end
    return phrase(setting, setting.opening, stop, named=True)


def _described(setting: Setting, start: int, end: int) -> Range | None:
    """What a clause with a verb and 的 describes: 开发区引进的电池项目总投资."""
    at = setting.text.rfind("的", start, end)
    if at < 0 or not any(cue.sense.themes & BREAKING for cue in setting.within(start, at)):
        return None
    return phrase(setting, at + 1, end, named=True)


def _modifier(setting: Setting, cue: Cue | None) -> Range | None:
    """What the quantity is named after, where the clause begins with its verb: 完成铁路投资, 安排救灾资金."""
    if cue is None or cue.start > setting.start or not cue.sense.strong or Theme.LOSS in cue.sense.themes:
        return None
    found = widened(setting, cue)
    if owner := next((word for word in OWNERS if setting.text.startswith(word, cue.start, cue.end - 1)), ""):
        return found[0], cue.start + len(owner)
    if Theme.FUNDING in cue.sense.themes:
        words = setting.text[slice(*found)]
        return found if len(words) >= _NAMED and not any(word in words for word in UNNAMED) else None
    return (found[0], cue.start) if cue.start - found[0] > 1 else None


def _earlier(setting: Setting, category: Category, carried: Range | None) -> Range | None:
    """What the clauses before were about, back to the last figure with a subject."""
    start = setting.opening
    if setting.group is Group.PERCENT:
        before = max(opening(setting.text, start - 1), setting.line.start)
        told_since = before < start and (carried is None or carried[0] < before)
        rising = category is _GROWTH
        if found := changed_in(setting, before, start - 1, rates=rising) if told_since else None:
            return found
        if carried and (rising or carried[0] >= setting.line.start):
            return carried
    for _ in range(_CLAUSES):
        if start <= setting.line.start or (carried and carried[0] >= start):
            break
        end, start = start - 1, max(opening(setting.text, start - 1), setting.line.start)
        if (carried and carried[0] >= start) or (start > setting.line.start and setting.text[start - 1] not in _MARKS):
            break
        told = pattern(_AMOUNT).search(setting.text, start, end) is not None
        if told and carried:
            continue
        found = (event(setting, start, end) if category is _CASUALTIES else None) or _told_of(setting, start, end)
        found = found if found or told else done_to(setting, start, end)
        if found and not setting.text.endswith(RATIOS, *found):
            return found
    return carried


def _told_of(setting: Setting, start: int, end: int) -> Range | None:
    """What a clause names first, or describes with 的."""
    return phrase(setting, start, end) or _described(setting, start, end)
