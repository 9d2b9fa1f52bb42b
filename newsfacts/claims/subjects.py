"""Whose figure it is: the project, body, place or group, in the nearest words that name it.

For ``analyse``. Works on the order of words and the cues, without a dictionary: the noun that is counted; the noun a
figure is an attribute of (总投资2亿元的冷链项目); the phrase that opens the clause before its verb; else what the clauses
before were about. A span on the running ruler, or ``None``; blind where a subject is only implied.
"""

from typing import Final

from newsfacts.claims.clauses import opening
from newsfacts.claims.cues import Cue
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import NOUNS, Group
from newsfacts.data.phrases import CUTS, ENDS, NEVER, OPENERS
from newsfacts.data.themes import Theme
from newsfacts.model import Category

Range = tuple[int, int]

_LONGEST: Final = 24
"""Characters of a subject at most."""

_BREAKING: Final = frozenset({Theme.VERB, Theme.CHANGE, Theme.LEVEL, Theme.SPENDING, Theme.BENEFIT, Theme.AID})
_SILENT: Final = frozenset({Category.TIME, Category.RANK})
_CLAUSES: Final = 3
"""Clauses that are looked back for a subject."""


def subject_of(setting: Setting, category: Category, cue: Cue | None, carried: Range | None) -> Range | None:
    """Return the running range of a figure's subject; ``carried`` is that of the figure before, if any."""
    if category in _SILENT or setting.group is None:
        return None
    noun = cue if cue and _names(cue) else _person(setting)
    if noun:
        return _widened(setting, noun)
    if found := _attribute(setting) or _object(setting, cue):
        return found
    end = cue.start if cue and cue.start < setting.start else setting.start
    return _topic(setting, setting.opening, end) or _earlier(setting, carried)


def _names(cue: Cue) -> bool:
    """Whether the cue is the noun that is counted."""
    return bool(cue.sense.themes & NOUNS) and not cue.sense.strong and Theme.SPENDING not in cue.sense.themes


_PERSONS: Final = frozenset({Theme.PERSON, Theme.NEEDY, Theme.AGENT, Theme.WORKER, Theme.VICTIM, Theme.ORGANISATION})


def _person(setting: Setting) -> Cue | None:
    """The people or firms beside the figure, whatever is told of them: 惠及职工3万人."""
    if setting.group not in (Group.PEOPLE, Group.HOUSEHOLD, Group.BODY, Group.BARE):
        return None
    for cue in setting.after(setting.right):
        if cue.sense.themes & _PERSONS and cue.start - setting.end <= _LONGEST // 2:
            return cue
        if cue.sense.themes & _BREAKING:
            break
    before = next(setting.before(setting.left), None)
    if before and before.sense.themes & _PERSONS and setting.start - before.end <= 2:
        return before
    return None


def _widened(setting: Setting, noun: Cue) -> Range:
    """The noun with the attributes before it."""
    limit = setting.end if noun.start >= setting.end else max(setting.left, noun.start - _LONGEST)
    for cue in setting.cues[: setting.place] if noun.start < setting.start else ():
        if limit < cue.end <= noun.start and cue.sense.themes & _BREAKING:
            limit = cue.end
    start = noun.start
    while start > limit and setting.text[start - 1] not in CUTS:
        start -= 1
    return _trimmed(setting.text, start, noun.end) or (noun.start, noun.end)


def _attribute(setting: Setting) -> Range | None:
    """The noun phrase that a figure with 的 is an attribute of."""
    text, start = setting.text, setting.end
    if not text.startswith("的", start):
        return None
    return _phrase(setting, start + 1, min(setting.right, start + _LONGEST))


def _object(setting: Setting, cue: Cue | None) -> Range | None:
    """The phrase between a verb of quantity and the figure: 出口数控机床36万台."""
    if cue is None or cue.end > setting.start or setting.start - cue.end < 2:  # noqa: PLR2004
        return None
    found = _phrase(setting, cue.end, setting.start)
    return found if found and found[1] >= setting.start - 2 else None


def _topic(setting: Setting, start: int, end: int) -> Range | None:
    """The phrase that opens a clause, before its verb."""
    return _phrase(setting, start, end)


def _phrase(setting: Setting, start: int, end: int) -> Range | None:
    """The first noun phrase of a range: after its opening words, up to a verb or a function word."""
    start = _opened(setting.text, start, end)
    limit = min(end, start + _LONGEST)
    for cue in setting.cues:
        if start < cue.start < limit and (cue.sense.themes & _BREAKING or cue.sense.status):
            limit = cue.start
            break
        if cue.start >= limit:
            break
    stop = start
    while stop < limit and (setting.text[stop] not in CUTS or stop == start):
        stop += 1
    return _trimmed(setting.text, start, stop)


def _opened(text: str, start: int, end: int) -> int:
    """Where a clause begins in earnest, after adverbs, prepositions and dates."""
    moved = True
    while moved and start < end:
        moved = False
        for length in (5, 4, 3, 2, 1):
            if text[start : start + length] in OPENERS:
                start, moved = start + length, True
                break
        while start < end and (text[start] in "0123456789年月日时分至—-～~.，,、“" or text[start].isspace()):
            start, moved = start + 1, True
    return start


def _trimmed(text: str, start: int, end: int) -> Range | None:
    while start < end and text[start] in ENDS:
        start += 1
    while start < end and text[end - 1] in ENDS:
        end -= 1
    return (start, end) if end - start >= 2 and text[start:end] not in NEVER else None  # noqa: PLR2004


def _earlier(setting: Setting, carried: Range | None) -> Range | None:
    """What the clauses before were about, back to the last figure with a subject."""
    start = setting.opening
    for _ in range(_CLAUSES):
        if start <= setting.sentence or (carried and carried[0] >= start):
            break
        end, start = start - 1, max(opening(setting.text, start - 1), setting.sentence)
        if carried and carried[0] >= start:
            break
        if found := _topic(setting, start, end):
            return found
    return carried
