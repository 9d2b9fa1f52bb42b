"""The phrases that nouns stand in: where one begins and ends.

For ``subjects``. A phrase is known by its edges: function words and verbs end it, the noun it names stands last. Ranges
of the running text; bounded looks.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Theme
from newsfacts.data.layout import AGENCIES
from newsfacts.data.phrases import (
    COMPARING,
    CUTS,
    ENDS,
    FUNDS,
    NEVER,
    NO_SUBJECTS,
    NOT_CLOSERS,
    NOT_OPENERS,
    OPENERS,
    OWNERS,
    SINGLE_TAILS,
    TAILS,
)
from newsfacts.text.patterns import word_at

Range = tuple[int, int]

_LONGEST: Final = 24
"""Characters of a phrase at most."""

_SHORTEST: Final = 2
"""Characters of a phrase at least."""

BREAKING: Final = frozenset(
    {Theme.VERB, Theme.ACTION, Theme.CHANGE, Theme.LEVEL, Theme.SPENDING, Theme.BENEFIT, Theme.CARE, Theme.AID}
)
_BRACKET: Final = 6
"""Characters of a bracket that belongs to a name: 各镇（场）和农户."""

_PURPOSES: Final = frozenset({Theme.AID, Theme.VERB})
DIGITS: Final = frozenset("0123456789")
_CAPITALS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NAMING: Final = _CAPITALS | frozenset("abcdefghijklmnopqrstuvwxyz-")
_OPENERS: Final[dict[str, list[str]]] = {word[0]: [] for word in OPENERS}
for _word in sorted(OPENERS, key=len, reverse=True):
    _OPENERS[_word[0]].append(_word)
_COUNTED: Final = frozenset("0123456789０１２３４５６７８９")
_CALENDAR: Final = frozenset("年月日时分")
_HAN: Final = frozenset("一二两三四五六七八九十几半")
_COUNTABLE: Final = _COUNTED | _HAN
_CALENDAR_OR_COUNT: Final = frozenset("年月天次")
_SCALES: Final = frozenset("兆千平立升万亿百余多人次元岁吨亩户名个家辆台件项场位头只")
_DATED: Final = frozenset("年月初末底")
_ENDINGS: Final = frozenset("底末初度内起来间时")
"""What may follow a year or month and still belongs to the date: 5月底, 2014年度, 三年来, 5月初时."""

_OCCUPIED: Final = frozenset("地比用据线")
"""What makes 占 the beginning of a noun: 占地."""

_INSIDE: Final = ("中有", "中，有", "中", "里有", "中，")
_SENT: Final = ("日电", "日讯")
"""Ends of what tells who sent a dispatch from where and when."""

_NUMERAL: Final = _COUNTED | frozenset("至—-～~.，,、“ \u3000\t\n")
_LEADING: Final = _NUMERAL | _CALENDAR | _ENDINGS | _HAN | _OPENERS.keys() | {"前"}
"""What may stand before a clause begins in earnest."""

_AGENCY_SIGNS: Final = frozenset(word[0] for word in AGENCIES)
_COMPARING_SIGNS: Final = frozenset(word[0] for word in COMPARING)
_NO_STARTS: Final = ENDS | {"占"}
_NO_ENDS: Final = ENDS.union("就）", [word[-1] for word in (*TAILS, *NO_SUBJECTS)])
"""What a phrase has at its ends that is to be trimmed, perhaps."""
_STOPPING: Final = CUTS | DIGITS | frozenset("（(")


def widened(setting: Setting, noun: Cue) -> Range:
    """Return a noun with the attributes before it."""
    limit = setting.end if noun.start >= setting.end else max(setting.left, noun.start - _LONGEST)
    if noun.start > setting.right > setting.end:
        return noun.start, noun.end
    if noun.start < setting.start:
        for cue in setting.near:
            ending = cue.sense.status is not None or cue.sense.themes & BREAKING
            if cue.end <= noun.start and ending and not _qualifies(cue, noun):
                limit = cue.end
                break
    start = noun.start
    while start > limit and not cuts(setting.text, start - 1):
        start -= 1
    return trimmed(setting.text, opened(setting.text, start, noun.start), noun.end) or (noun.start, noun.end)


def _qualifies(verb: Cue, noun: Cue) -> bool:
    """Whether a verb is part of the name of funds: 改造资金, 救助资金; not 拨付资金."""
    purpose = verb.sense.themes & _PURPOSES and Theme.SPENDING not in verb.sense.themes
    return bool(purpose) and verb.end == noun.start and Theme.FUNDING in noun.sense.themes


def cuts(text: str, at: int) -> bool:
    """Whether a character ends a phrase, and neither begins a noun nor ends one: 在册, 共建, 国有."""
    char = text[at]
    if char not in CUTS or (at and text[at - 1] in NOT_CLOSERS.get(char, ())):
        return False
    return text[at + 1 : at + 2] not in NOT_OPENERS.get(char, ())


def phrase(setting: Setting, start: int, end: int, *, opening: bool = True, named: bool = False) -> Range | None:
    """Return the first noun phrase of a range: after its opening words, up to a verb or a function word.

    Without an ``opening`` the phrase must begin at once; if it is ``named``, it may begin with a word that names a
    quantity elsewhere: 85%的基金经理.
    """
    text, begun = setting.text, opened(setting.text, start, end)
    compared = text[begun : begun + 1] in _COMPARING_SIGNS and text.startswith(COMPARING, begun)
    if compared or (begun > start and (not opening or in_figure(text, begun))):
        return None
    start, limit = begun, min(end, begun + _LONGEST)
    cues = setting.within(start, stop := _edge(text, start + 1, limit))
    first = cues[0] if cues and cues[0].start == start else None
    if first and first.sense.status:
        return phrase(setting, first.end, end)
    whole = first is not None and (first.end < stop or (first.end == end and text.endswith(FUNDS, start, end)))
    own = first if named and first and whole and not first.sense.themes & BREAKING else None
    for cue in cues[own is not None :]:
        breaks = cue.sense.themes & BREAKING
        if cue.sense.strong or cue.sense.status or breaks:
            bare = own and own.sense.strong and own.end == cue.start and breaks
            return None if bare else trimmed(text, start, cue.start) or _owning(text, start, cue)
    return trimmed(text, start, stop)


def _owning(text: str, start: int, cue: Cue) -> Range | None:
    """Whose a quantity is that is named after it, with what stands before that: 市财政投入."""
    owner = word_at(text, OWNERS, cue.start) if start < cue.start else ""
    return (start, cue.start + len(owner)) if owner else None


def bracketed(setting: Setting) -> Range | None:
    """The name right before a bracket that holds nothing but the figure: 会展中心（850个）、文化广场（430个）."""
    text, end = setting.text, setting.start - 1
    if end < 1 or text[end] not in "（(" or text[setting.end : setting.end + 1] not in ("）", ")"):
        return None
    start, limit = end, max(setting.line.start, end - _LONGEST)
    while start > limit and text[start - 1] not in "、）)" and not cuts(text, start - 1):
        start -= 1
    return trimmed(text, opened(text, start, end), end)


def agent(setting: Setting, end: int) -> Range | None:
    """Who does it, where the clause is passive: 由青禾集团投资12亿元建设."""
    at = setting.text.rfind("由", setting.left, end)
    return phrase(setting, at + 1, end) if at >= 0 and not setting.text.startswith("自由", at - 1) else None


def receiver(setting: Setting) -> Range | None:
    """Who is given funds out of a budget: 财政部向南河省拨付3亿元."""
    at = setting.text.rfind("向", setting.left, setting.start)
    end = setting.text.find("拨", at, setting.start) if at >= 0 else -1
    return phrase(setting, at + 1, end) if end > 0 else None


def among(setting: Setting) -> Range | None:
    """The things of which a share is told behind 中: 37种药材中有84%."""
    for ending in _INSIDE:
        if setting.text.endswith(ending, setting.left, setting.start):
            return phrase(setting, setting.left, setting.start - len(ending))
    return None


def in_figure(text: str, at: int) -> bool:
    """Return whether what follows a numeral is but its unit: 万人次 of 25万人次."""
    return text[at - 1] in _COUNTED and text[at : at + 1] in _SCALES


def _edge(text: str, start: int, limit: int) -> int:
    """Return where a character that ends a phrase stands, or a numeral that is not part of a name (A8, 3D)."""
    inside = 0
    for at, char in enumerate(text[start:limit], start):
        if char in _STOPPING:
            if char in "（(":
                inside = max(text.find("）", at, at + _BRACKET), text.find(")", at, at + _BRACKET))
            number = char in DIGITS and text[at - 1] not in _NAMING and text[at + 1] not in _CAPITALS
            if at > inside and (number or cuts(text, at)):
                return at
    return limit


def opened(text: str, start: int, end: int) -> int:
    """Return where a clause begins in earnest, after adverbs, prepositions and dates."""
    if text[start : start + 1] in _AGENCY_SIGNS and text.startswith(AGENCIES, start, end):
        start = max(start, *(text.find(sent, start, end) + len(sent) for sent in _SENT))
    while start < end:
        char = text[start]
        if char not in _LEADING:
            return start
        if dated := _dated(text, start):
            start += dated
            continue
        for word in _OPENERS.get(char, ()):
            if text.startswith(word, start) and text[start + 1 : start + 2] not in NOT_OPENERS.get(word, ()):
                start += len(word)
                break
        else:
            return start
    return end


def _dated(text: str, at: int) -> int:
    """How many characters of a numeral or a date begin at a place: 三年来, 前8个月."""
    char, before, behind = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if char in _NUMERAL or (before in _COUNTED and char in _CALENDAR):
        return 1
    if (before in _DATED and char in _ENDINGS and behind not in NOT_OPENERS.get(char, ())) or (
        char == "前" and behind in _COUNTABLE
    ):
        return 1
    return 2 if char in _HAN and behind in _CALENDAR_OR_COUNT else 0


def trimmed(text: str, start: int, end: int) -> Range | None:
    """A phrase without marks, function words and half a bracket at its ends."""
    closed = text.rfind("）", start, end) + 1
    if closed and text.find("（", start, end) < 0:
        start = closed
    if end - start >= _SHORTEST and text[start] not in _NO_STARTS and text[end - 1] not in _NO_ENDS:
        return (start, end) if text[start:end] not in NEVER else None
    while start < end and (text[start] in ENDS or (text[start] == "占" and text[start + 1] not in _OCCUPIED)):
        start += 1
    while start < end and (text[end - 1] in ENDS or (text[end - 1] == "就" and text[end - 2] != "成")):
        end -= 1
    if end > start and text[end - 1] == "）" and "（" not in text[start:end]:
        end -= 1
    while end - start > 2 and text.endswith(TAILS, start, end):
        end -= 1 if text[end - 1] in SINGLE_TAILS else 2
    if end - start < _SHORTEST or text.endswith(NO_SUBJECTS, start, end):
        return None
    return (start, end) if text[start:end] not in NEVER else None
