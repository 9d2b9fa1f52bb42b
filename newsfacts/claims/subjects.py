"""Whose figure it is: the project, body, place or group, in the nearest words that name it.

For ``analyse``. Works on the order of words and the cues, without a dictionary: the noun that is counted; the noun a
figure is an attribute of (总投资2亿元的冷链项目); the phrase that opens the clause before its verb; else what the
clauses before were about. A range of the running text, or ``None``; blind where a subject is only implied.
"""

from collections.abc import Callable
from typing import Final

from newsfacts.claims.antecedents import antecedent, founded
from newsfacts.claims.cues import Cue
from newsfacts.claims.harms import accident, cause
from newsfacts.claims.nouns import LINKS, acted, left_out, names_measure
from newsfacts.claims.objects import COUNTING, MEASURED, done_to, object_of
from newsfacts.claims.phrases import BREAKING, Range, agent, among, bracketed, opened, phrase, receiver, widened
from newsfacts.claims.rated import names_measured
from newsfacts.claims.respective import respective
from newsfacts.claims.setting import Setting
from newsfacts.claims.topics import modifier, topic
from newsfacts.data.categories import NOUNS, Group, Theme
from newsfacts.data.phrases import BEARERS, BUILT, ENDS, HELPING, MEANS, MEASURES, NAMING_UNITS, PROGRAMMES, SOURCES
from newsfacts.model import Category
from newsfacts.text.patterns import is_han, pattern, word_before

Carry = Callable[[], Range | None]

_LONGEST: Final = 24
"""Characters of a subject at most."""

_REACHED: Final = ("达到", "仅为", "分别", "累计", *"达为是约至有已共总、计仅")
"""What stands between a quantity and its figure and belongs to neither."""

_TIME: Final = Category.TIME
_RANK: Final = Category.RANK
_SHARE: Final = Category.SHARE
_CASUALTIES: Final = Category.CASUALTIES
_FUNDING: Final = Category.FUNDING
_JOBS: Final = Category.JOBS
_FOLK: Final = frozenset({Theme.PERSON, Theme.HOUSEHOLD, Theme.NEEDY, Theme.AGENT, Theme.WORKER, Theme.VICTIM})
_PERSONS: Final = _FOLK | {Theme.ORGANISATION, Theme.POPULATION}
_VERBAL: Final = frozenset({Theme.SPENDING, Theme.ATTENDANCE, Theme.BUILDING})
_NAMES: Final = NOUNS - _VERBAL
_COUNTED: Final = frozenset({Group.PEOPLE, Group.HOUSEHOLD, Group.BODY, Group.BARE})
_COMPLETE: Final = frozenset({"", "人", "人次", "口", "户", "次", "例", "起", "度", "站", "轮", "宗"})
"""What counts by itself, with no noun behind it."""

_NEAR: Final = 5
"""Characters between 的 and the name of funds: 9亿元的优惠贷款."""

_THINGS: Final = frozenset({Theme.PROJECT, Theme.WORKS, Theme.FACILITY, Theme.ORGANISATION})


def subject_of(setting: Setting, category: Category, cue: Cue | None, carry: Carry) -> Range | None:
    """Return the running range of a figure's subject; ``carry`` tells that of the figure before, if any is needed."""
    if category is _TIME or (setting.group is None and category is not _RANK):
        return None
    if category is _RANK:
        return _in_series(setting)
    if setting.line.apart and (name := respective(setting)):
        return name
    if setting.group is not Group.PERCENT and left_out(setting) and (carried := carry()):
        return carried
    if setting.quantity.written_unit in NAMING_UNITS:
        return setting.end - len(setting.quantity.written_unit), setting.end
    if noun := _counted(setting, cue):
        return widened(setting, noun)
    if category is _SHARE and (found := among(setting)):
        return found
    if found := _attribute(setting) or _following(setting, category):
        return found
    found = object_of(setting, cue)
    if found and not (category is _JOBS and setting.text.endswith(HELPING, setting.opening, found[0])):
        return found
    if found:
        return antecedent(setting, category, carry()) or found
    return _of_clause(setting, category, cue, carry)


def _in_series(setting: Setting) -> Range | None:
    """What has a place in a series: 第9届茶博会; before the figure where what follows says but when or where."""
    before = opened(setting.text, setting.end, setting.right) > setting.end
    found = phrase(setting, setting.opening, setting.start) if before else None
    return found or phrase(setting, setting.end, setting.right)


def _of_clause(setting: Setting, category: Category, cue: Cue | None, carry: Carry) -> Range | None:
    """Whose the figure is: of what its clause names, or the clauses before."""
    if cue and setting.text.endswith(BEARERS, cue.start, cue.end):
        return cue.start, cue.end
    named = _named(setting, category, cue)
    if named and not _yields(setting, named):
        own = category is _FUNDING and cue is not None and cue.start < named[1] <= cue.end
        return (founded(setting) if own else None) or named
    before = antecedent(setting, category, carry())
    return before if before and (named is None or _bears_money(setting, named, before)) else named


def _apart(setting: Setting, cue: Cue | None, found: Range | None) -> Range | None:
    """A topic that is not but the end of a word of quantity (价格 of 平均价格), nor the rate itself that is told."""
    if found and cue and Theme.RATE in cue.sense.themes and cue.start <= found[0] and found[1] <= cue.end:
        return None
    if found is None or setting.group is not Group.MONEY:
        return found
    words = (cue, *(other for other in setting.near if Theme.PRICE in other.sense.themes))
    return None if any(word and word.start < found[0] and found[1] == word.end for word in words) else found


def _yields(setting: Setting, named: Range) -> bool:
    """Whether a figure is rather of what was told before: its clause says but by what means, where, by which purse."""
    text, start = setting.text, named[0]
    if text.startswith(MEANS, start) or text.endswith(MEANS, setting.line.start, start):
        return True
    if text[start - 1] == "为" and named[1] < setting.start:
        return True
    return setting.group is Group.MONEY and (text[start - 1] == "在" or text.endswith(SOURCES, *named))


def _bears_money(setting: Setting, named: Range, before: Range) -> bool:
    """Whether money is that of what was told before: for a purse, only if that is what is paid for."""
    purse = setting.group is Group.MONEY and setting.text.endswith(SOURCES, *named)
    return not purse or (before[0] >= setting.line.start and setting.text.endswith(PROGRAMMES, *before))


def _named(setting: Setting, category: Category, cue: Cue | None) -> Range | None:
    """What the clause names before the quantity, or the quantity after; what it only locates is no subject of money."""
    end = cue.start if cue and setting.left <= cue.start < setting.start else setting.start
    money = setting.group is Group.MONEY
    found = (receiver(setting) or agent(setting, end)) if money else bracketed(setting)
    found = found or _apart(setting, cue, topic(setting, end) or modifier(setting, cue))
    found = None if found and names_measured(setting, found) else found
    if money:
        return found or done_to(setting, setting.opening, end)
    return found or (_harm(setting) if category is _CASUALTIES else None)


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
    while tail := word_before(text, _REACHED, start, end):
        if end - start <= len(tail) + 1:
            break
        end -= len(tail)
    return start, end


def _counted(setting: Setting, cue: Cue | None) -> Cue | None:
    """The noun that is counted or measured."""
    if cue and names_measure(setting, cue):
        goods = not setting.text.endswith(MEASURES, cue.start, cue.end) and Theme.VERB not in cue.sense.themes
        return cue if goods or acted(setting, cue) else None
    if cue and cue.end <= setting.left and phrase(setting, setting.left, setting.start):
        return None
    if cue and cue.sense.themes & NOUNS and not cue.sense.strong and not cue.sense.themes & _VERBAL:
        nearer = _beside(setting, _NAMES) if setting.group in MEASURED else None
        return nearer if nearer and cue.end <= nearer.start < setting.start else cue
    if setting.group in _COUNTED:
        return _beside(setting, _PERSONS)
    if setting.group in MEASURED:
        return _beside(setting, _NAMES)
    return None


def _beside(setting: Setting, themes: frozenset[str]) -> Cue | None:
    """The people or things beside the figure, whatever is told of them: 惠及职工3万人."""
    before = next((cue for cue in setting.near if setting.text[cue.start : cue.end] not in LINKS), None)
    if before and before.sense.themes & themes and setting.text[before.end : setting.start] in LINKS:
        return before
    for cue in setting.after:
        if cue.sense.themes & themes and cue.start - setting.end <= _LONGEST // 2:
            return cue
        taking_part = Theme.ATTENDANCE in cue.sense.themes and setting.quantity.written_unit in _COMPLETE
        if Theme.VERB in cue.sense.themes or taking_part:
            break
    return _of_next(setting, themes)


def _of_next(setting: Setting, themes: frozenset[str]) -> Cue | None:
    """The people whom the figure behind counts otherwise: 46万户、230万名牧民."""
    end = setting.end
    if setting.text[end : end + 1] != "、" or not setting.text[end + 1].isdecimal():
        return None
    return next((cue for cue in setting.within(end, end + _LONGEST) if cue.sense.themes & themes), None)


def _attribute(setting: Setting) -> Range | None:
    """The noun phrase that a figure with 的 is an attribute of, or that a measure is of: 年产5万吨饲料."""
    start, end = setting.end, min(setting.right, setting.end + _LONGEST)
    if setting.text.startswith("的", start):
        if setting.text.startswith("人", start + 1) and setting.group is Group.PERCENT:
            return start + 1, start + 2
        funds = next((cue for cue in setting.after[:2] if Theme.FUNDING in cue.sense.themes), None)
        named = (start + 1, funds.end) if funds and funds.start - start <= _NEAR else None
        return phrase(setting, start + 1, end, named=True) or named or _counted_next(setting, end)
    if setting.text[start : start + 1] == "、" and (shared := _shared_attribute(setting)):
        return shared
    doing = setting.after and setting.after[0].start == start and Theme.LAND in setting.after[0].sense.themes
    return phrase(setting, start, end, named=True) if setting.group in MEASURED and not doing else None


def _shared_attribute(setting: Setting) -> Range | None:
    """The noun that a list of measures is an attribute of: 总投资4亿元、占地90亩的新校区."""
    at = setting.text.find("的", setting.end, min(setting.closing, setting.end + _LONGEST))
    measured = at >= 0 and pattern("[0-9]").search(setting.text, setting.end, at) is not None
    if not measured or any(cue.sense.themes & BREAKING for cue in setting.within(setting.end, at)):
        return None
    return phrase(setting, at + 1, setting.closing, named=True)


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
