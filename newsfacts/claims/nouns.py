"""The noun a figure counts, and the single characters that name it.

For ``categories`` and ``subjects``: at the figure's side, or the last of a row of nouns after it. Ranges of the running
text; bounded looks.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from newsfacts.claims.cues import Cue, sense_of
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import AFTER, BEFORE, ENDING, LINKING, Group, Theme
from newsfacts.model import Kind
from newsfacts.text.patterns import is_han

NOUN: Final = 12
"""Characters that may stand between a figure and the noun that it counts: 3个已经建成的省级重点项目."""

WORD: Final = 3
"""Characters of a word at least."""

ROW: Final = 4
"""Characters that may stand between two nouns of one phrase: 旅游扶贫项目."""

LINKS: Final = frozenset(
    ("", *["达", "超", "约", "有", "共", "为", "近", "是", "仅", "各", "逾", "达到", "共有", "已有", "超过"])
)
"""What may stand between a noun and the figure that counts it: 龙头企业达50家."""

_APART: Final = frozenset("的、和及与被")
"""What stands between nouns that are not one."""

_NAMED_BY_VERBS: Final = frozenset({Theme.JOBS, Theme.TRAINING})
"""What a row of nouns may end in though its words are verbs, too: 企业用工岗位."""

_ENDING: Final = frozenset({Theme.VERB, Theme.ACTION})
"""Themes of words that end the phrase of the noun counted."""

_SCENES: Final = frozenset({Theme.EVENT, Theme.PLACE, Theme.ORGANISATION})
_INSIDE: Final = frozenset("上中里内")

_AFTER: Final = {character: sense_of(frozenset({theme})) for character, theme in AFTER.items()}
_BEFORE: Final = {character: sense_of(frozenset({theme})) for character, theme in BEFORE.items()}
_ENDS_IN: Final = {character: sense_of(frozenset({theme})) for character, theme in ENDING.items()}


def first(cues: Iterable[Cue], group: str, *, strong: bool | None = None) -> Cue | None:
    """The first cue that says something about such figures; only strong or only weak ones if asked."""
    for cue in cues:
        if group in cue.sense.category and (strong is None or cue.sense.strong is strong):
            return cue
    return None


def touching(setting: Setting, group: str) -> Cue | None:
    """The single character at the figure's side that names it (花3000元, 18个省), or 生产 before what is weighed."""
    if group is Group.AMOUNT and (making := _made(setting)):
        return making
    end, start = setting.end, setting.start
    if end < setting.closing and (sense := _AFTER.get(setting.text[end])) and group in sense.category:
        following = setting.after[0] if setting.after else None
        if following is None or following.start != end:
            return Cue(end, end + 1, sense)
    if start > setting.left and (sense := _BEFORE.get(setting.text[start - 1])) and group in sense.category:
        return Cue(start - 1, start, sense)
    return None


_PRODUCTION: Final = frozenset("线资能成企基设经者力要总车厂商技工许用路率规条日环项安建、和")
"""What behind 生产 makes it part of a noun, or not the verb of what follows: 生产线, 生产能力."""

_MADE: Final = sense_of(frozenset({Theme.OUTPUT}))

_REACH: Final = 16
"""Characters between 生产 and the figure of what is made, at most."""


def _made(setting: Setting) -> Cue | None:
    """The verb 生产 that what is weighed or counted one by one is the object of: 生产食糖9万吨."""
    summed = "等" in setting.text[setting.left : setting.start]
    low = setting.opening if summed else max(setting.left, setting.start - _REACH)
    at = setting.text.rfind("生产", low, setting.start)
    if at < 0 or setting.text[at + 2] in _PRODUCTION or any(cue.sense.strong for cue in setting.near if cue.end > at):
        return None
    return Cue(at, at + 2, _MADE)


def named_before(setting: Setting, group: str) -> Cue | None:
    """The end of a noun right before the figure that no table has: 灌装线2条."""
    start = setting.start
    told = setting.near and setting.near[0].end == start
    if told or start <= setting.left or (sense := _ENDS_IN.get(setting.text[start - 1])) is None:
        return None
    return Cue(start - 1, start, sense) if group in sense.category else None


def noun(setting: Setting, group: str) -> Cue | None:
    """The noun that is counted: at the figure's side, else the nearest in its stretch of the clause."""
    before = first(setting.near, group)
    after = noun_after(setting, group)
    link = setting.text[before.end : setting.start] if before else ""
    if before and link in LINKS and not (after and after.start == setting.end and "有" in link):
        return before
    return after or before


def noun_after(setting: Setting, group: str) -> Cue | None:
    """The last of the nouns that stand in a row after the figure: 5个城市社区 are 社区."""
    found: Cue | None = None
    for cue in setting.after:
        near = NOUN if found is None else ROW
        start = found.end if found else setting.end
        far = cue.start - start > near or "、" in setting.text[start : cue.start]
        if far or _ends_phrase(cue):
            break
        if group in cue.sense.category:
            if found and (not _continues(setting.text, found, cue) or cue.end == setting.right < setting.closing):
                break
            found = cue
    return found


def _continues(text: str, found: Cue, cue: Cue) -> bool:
    """Whether the noun goes on with another: 旅游扶贫项目 does, 建设项目批复文件 and 行业增加值 do not."""
    between = text[found.end : cue.start]
    if cue.sense.strong and not cue.sense.themes & _NAMED_BY_VERBS and not found.sense.strong:
        return False
    return not between or (not _APART & set(between) and Theme.GOODS not in cue.sense.themes)


def _ends_phrase(cue: Cue) -> bool:
    return bool(cue.sense.themes & _ENDING) or cue.sense.status is not None


def sets_scene(text: str, cue: Cue) -> bool:
    """Whether a noun only says where something was counted: 洽谈会上谈成7个."""
    return bool(cue.sense.themes & _SCENES) and text[cue.end : cue.end + 1] in _INSIDE


_COUNT: Final = Kind.COUNT
_MEASURES: Final = frozenset({Group.AMOUNT, Group.LENGTH})


def names_measure(setting: Setting, cue: Cue | None) -> bool:
    """Whether the word before a weight, volume or length names what was measured: 供水7亿立方米."""
    if cue is None or cue.end > setting.start or setting.group not in _MEASURES:
        return False
    return Theme.GOODS in cue.sense.themes and setting.quantity.kind is not _COUNT


_SOME: Final = ("的", "的有", "的达", "的仅有", "的共有", "的仅", "的已有", "的分别有")
_SOME_ENDS: Final = frozenset(word[-1] for word in _SOME)


def left_out(setting: Setting) -> bool:
    """Whether the noun counted was said before: 价格下降的有64个."""
    text, start = setting.text, setting.start
    if text[start - 1] not in _SOME_ENDS or not text.endswith(_SOME, setting.left, start):
        return False
    return not is_han(text[setting.end : setting.end + 1])


_MAKING: Final = frozenset({Theme.OUTPUT, Theme.TRADE})
_ACTING: Final = frozenset({Theme.VERB, Theme.SPENDING, Theme.ACTION, Theme.OUTPUT})


def acted(setting: Setting, noun: Cue | None) -> Cue | None:
    """The verb right before the goods that are measured, which are its object: 节约标准煤9000吨."""
    if noun is None:
        return None
    verb = next((cue for cue in setting.near if cue.end == noun.start), None)
    return verb if verb is not None and verb.sense.themes & _ACTING else None


def governing(setting: Setting, named: Sequence[Cue], reach: int) -> Cue | None:
    """The word of quantity near a figure that governs it, whatever noun stands between: 年产汽车座椅总成9万套."""
    found = [cue for cue in named if cue.start >= setting.left]
    strong = next((cue for cue in found if cue.sense.strong), None)
    if strong is None or setting.start - strong.end > reach:
        return None
    made = setting.group is Group.AMOUNT and strong.sense.themes & _MAKING and Theme.GOODS in found[0].sense.themes
    beside = setting.text[found[0].end : setting.start] in LINKS
    return strong if made or strong is found[0] or not beside else None


def has_noun(setting: Setting) -> bool:
    """Return whether a noun that no table has follows the figure at once: 完成900项条文的评估."""
    following = setting.after[0].start if setting.after else setting.right
    return following - setting.end >= WORD - 1 and all(
        is_han(char) for char in setting.text[setting.end : setting.end + 2]
    )


def counts_another(setting: Setting, nearest: Cue) -> bool:
    """Return whether words that no table has stand right before the figure: 向山南地区签发通行证40个."""
    words = setting.text[max(nearest.end, setting.left) : setting.start]
    least = WORD - (Theme.VERB in nearest.sense.themes)
    return len(words) >= least and not LINKING & set(words) and all(is_han(char) for char in words)


def is_item(setting: Setting) -> bool:
    """Return whether a figure is an item of a list, with a noun but no word of its own that says what it is."""
    return setting.left > setting.opening and setting.text[setting.left - 1] == "、" and not setting.near


def is_object(setting: Setting, verb: Cue) -> bool:
    """Return whether what is counted is named by words that no table has, behind a verb of its own: 发放包裹900个."""
    return Theme.VERB in verb.sense.themes and counts_another(setting, verb)
