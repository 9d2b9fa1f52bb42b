"""What the clauses before a figure's own were about, where that names no subject.

For ``subjects``. Ranges of the running text, or ``None``; a few clauses are looked back, no further than the sentence
or the last figure with a subject.
"""

from typing import Final

from newsfacts.claims.clauses import opening
from newsfacts.claims.harms import event
from newsfacts.claims.objects import done_to
from newsfacts.claims.phrases import Range, phrase, trimmed
from newsfacts.claims.rated import changed_in
from newsfacts.claims.setting import Setting
from newsfacts.claims.topics import described
from newsfacts.data.categories import Group
from newsfacts.data.phrases import FOUNDING, FUNDS, PLACE_ENDS, RATIOS, WHOLES
from newsfacts.model import Category
from newsfacts.text.patterns import pattern

_MARKS: Final = frozenset("，；：。,;:（(")

_AMOUNT: Final = "[0-9](?![0-9]*[年月日])"
"""What shows that a clause tells more than dates."""

_NAMED: Final = 5
"""Characters of a verb and the name of funds at least."""

_LONGEST: Final = 24
"""Characters of a verb and the name of funds at most."""

_CLAUSES: Final = 3
"""Clauses that are looked back for a subject."""

_FUNDING: Final = Category.FUNDING
_GROWTH: Final = Category.GROWTH
_CASUALTIES: Final = Category.CASUALTIES


def antecedent(setting: Setting, category: Category, carried: Range | None) -> Range | None:
    """What the clauses before were about, back to the last figure with a subject."""
    start = setting.opening
    if setting.group is Group.PERCENT and (found := _rated(setting, category, carried)):
        return found
    if category is _FUNDING and (found := founded(setting)):
        return found
    for _ in range(_CLAUSES):
        if start <= setting.line.start or (carried and carried[0] >= start):
            break
        end, start = start - 1, max(opening(setting.text, start - 1), setting.line.start)
        if (carried and carried[0] >= start) or (start > setting.line.start and setting.text[start - 1] not in _MARKS):
            break
        told = pattern(_AMOUNT).search(setting.text, start, end) is not None
        if told and carried and carried[0] >= setting.line.start:
            continue
        found = (event(setting, start, end) if category is _CASUALTIES else None) or _told_of(setting, start, end)
        found = found if found or told else done_to(setting, start, end)
        if found and not setting.text.endswith(RATIOS, *found):
            return found
    return carried


def _rated(setting: Setting, category: Category, carried: Range | None) -> Range | None:
    """What the clause before says has changed, if it is told since the last figure; else what that was of."""
    before = max(opening(setting.text, setting.opening - 1), setting.line.start)
    told_since = before < setting.opening and (carried is None or carried[0] < before)
    rising = category is _GROWTH
    if found := changed_in(setting, before, setting.opening - 1, rates=rising) if told_since else None:
        return found
    return carried if carried and (rising or carried[0] >= setting.line.start) else None


def place_before(setting: Setting) -> Range | None:
    """Return the place that a clause before tells of, which a rate of people or land is of: 全县…，贫困发生率."""
    start = setting.opening
    for _ in range(_CLAUSES + 1):
        if start <= setting.line.start:
            break
        end, start = start - 1, max(opening(setting.text, start - 1), setting.line.start)
        found = phrase(setting, start, end) or described(setting, start, end)
        if found and (setting.text[found[1] - 1] in PLACE_ENDS or setting.text.startswith(WHOLES, found[0])):
            return found
    return None


def founded(setting: Setting) -> Range | None:
    """Return the funds that the clause before sets up: 设立环保专项资金，安排3亿元."""
    end = setting.opening - 1
    start = max(opening(setting.text, end), setting.line.start)
    at = max(setting.text.rfind(word, start, max(end, start)) for word in FOUNDING)
    named = start <= at < end - _NAMED and setting.text.endswith(FUNDS, at, end)
    return trimmed(setting.text, at + len("设立"), end) if named and end - at < _LONGEST else None


def _told_of(setting: Setting, start: int, end: int) -> Range | None:
    """What a clause names first, or describes with 的."""
    return phrase(setting, start, end) or described(setting, start, end)
