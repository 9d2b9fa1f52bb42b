"""What happens to the thing counted: the verb before it, or the one behind it that tells more.

For ``metrics``. Words of the running text, or ``None``; no look beyond the clause.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import NOUNS, Theme
from newsfacts.data.phrases import IN_NOUNS
from newsfacts.text.patterns import holds, word_at

_VERBS: Final = frozenset(
    {Theme.VERB, Theme.SPENDING, Theme.AID, Theme.TRAINING, Theme.BENEFIT, Theme.CARE, Theme.ATTENDANCE}
)
TOLD: Final = frozenset({Theme.VERB, Theme.ATTENDANCE})
"""Themes of verbs that follow what they tell of: 1.1万名群众参加."""

_NAMES: Final = NOUNS - {Theme.SPENDING, Theme.BUILDING} - TOLD

_THERE: Final = frozenset({"共有", "现有", "设有", "拥有", "涉及", "导致", "造成", "致使"})
"""Verbs that only say that there are such things: one that follows says more (共有26个项目签约)."""

_PERFORMED: Final = ("进行", "予以", "加以", "实行")
"""Verbs that leave what is done to the next: 进行加固."""

_PERFORMING: Final = (*_PERFORMED, "实施")
_DONE: Final = 6
"""Characters of what is done at most."""

_PARTED: Final = frozenset("的、和与及等")

_AT_ONCE: Final = 4
"""Characters between what is counted and the verb that it is the subject of."""

_REALISED: Final = "实现"

EMPTY: Final = frozenset({"实现", "形成", "产生", "造成", "导致", "致使"})
"""Verbs that say nothing of what is counted."""

_LEADING: Final = frozenset({Theme.ACTION, Theme.LEVEL, Theme.CASUALTY})
"""Themes of what tells something of a figure only where it leads right to it."""


def verb_of(setting: Setting, noun: Cue | None) -> str | None:
    """What happens to the thing counted: the nearest verb before it in the clause, else the first after it."""
    if performed := _performed(setting, noun):
        return performed
    if pivot := _pivot(setting, noun):
        return quoted(setting, pivot)
    telling = [cue for cue in setting.clause if _tells(cue)]
    attributive = noun is not None and len(telling) > 1 and telling[0].end == noun.start
    verbs = [quoted(setting, cue) for cue in telling[attributive and telling[1].end == telling[0].start :]]
    before = next((verb for verb in verbs if verb != _REALISED), None)
    if before is None or before in _THERE:
        for cue in setting.after:
            if cue.sense.themes & TOLD and cue is not noun:
                return quoted(setting, cue)
    return before or _led(setting)


def own_verb(setting: Setting) -> str | None:
    """The verb of the figure's own stretch of the clause: 投入土工45万个、完成土石方80万立方米."""
    for cue in setting.near:
        if _tells(cue) and (verb := quoted(setting, cue)) not in EMPTY:
            return verb
    return None


def verb_within(setting: Setting, noun: Cue) -> str | None:
    """The verb that a compound noun begins with: 新开工项目."""
    return word_at(setting.text, IN_NOUNS, noun.start, noun.end) or None


def _pivot(setting: Setting, noun: Cue | None) -> Cue | None:
    """The verb behind the thing counted that tells more of it than the one before: 招引9个项目落户, 9座进行加固."""
    start = noun.end if noun and noun.start >= setting.end else setting.end
    verbs = [cue for cue in setting.after if cue.start >= start and cue.sense.themes & TOLD]
    if performed := next((cue for cue in verbs if setting.text.endswith(_PERFORMED, start, cue.start)), None):
        return performed
    if not verbs or _alone(setting, noun):
        return verbs[0] if verbs else None
    between = setting.text[start : verbs[0].start]
    ends = verbs[0].end == setting.closing and Theme.BUILDING not in verbs[0].sense.themes
    beside = noun is not None and noun.end == setting.start and not between
    named = beside or start > setting.end or (noun is None and len(between) > 1)
    at_once = named and len(between) <= _AT_ONCE and _PARTED.isdisjoint(between)
    return verbs[0] if ends and at_once else None


def _performed(setting: Setting, noun: Cue | None) -> str | None:
    """What is done to the thing counted, behind a verb that leaves it to the next word: 实施改造升级."""
    start = noun.end if noun and noun.start >= setting.end else setting.end
    found = setting.text[start : setting.closing]
    if not holds(found, _PERFORMING):
        return None
    at = start + min(at for word in _PERFORMING if (at := found.find(word)) >= 0)
    words = setting.text[at + 2 : setting.closing].removeprefix("了")
    told = 1 < len(words) <= _DONE and _PARTED.isdisjoint(words)
    noun_told = any(cue.sense.themes <= NOUNS for cue in setting.within(at + 2, setting.closing))
    return words if told and not noun_told else None


def _alone(setting: Setting, noun: Cue | None) -> bool:
    """Whether a figure behind another has no verb before it of its own: 9个新开工项目已有4个获得批复."""
    listed = setting.joined or setting.text[setting.left - 1] == "、"
    told = any(_tells(cue) and (noun is None or cue.end != noun.start) for cue in setting.near)
    return setting.left > setting.opening and not listed and not told


def _led(setting: Setting) -> str | None:
    """What leads right to the figure, though it tells of much else elsewhere: 销往30个国家."""
    nearest = setting.near[0] if setting.near else None
    touching = nearest is not None and setting.text[nearest.end : setting.start] in ("", "了")
    return quoted(setting, nearest) if nearest and touching and nearest.sense.themes & _LEADING else None


def _tells(cue: Cue) -> bool:
    return not cue.sense.themes.isdisjoint(_VERBS) and cue.sense.themes.isdisjoint(_NAMES)


def quoted(setting: Setting, cue: Cue) -> str:
    """Return a word as the text has it."""
    return setting.text[cue.start : cue.end]
