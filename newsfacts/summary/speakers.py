"""Tell whether a phrase names somebody, and part it into office and name.

For ``summary.voices``. 工作队队长周砚秋 is an office and a name, 省统计局 a body, 县教育局有关负责人 an office of a
body. A name is told by its surname and its length, or by the dot of a foreign one, and is no word of the dictionary;
a body by its last character. Blind to foreign names without dot or office.
"""

from typing import Final

from msgspec import Struct

from newsfacts.data.voices import (
    ANONYMOUS,
    BODIES,
    DOUBLE_SURNAMES,
    NO_BODIES,
    OFFICE_LENGTHS,
    OFFICES,
    PAPERS,
    POINTING,
    SURNAMES,
)
from newsfacts.text.patterns import is_han
from newsfacts.text.words import PERSON, part_of_speech

Range = tuple[int, int]

_LONGEST: Final = 30
"""Characters of a speaker at most."""

_NAME: Final = range(2, 4)
"""Characters of a Chinese name; one more after a double surname."""

_FOREIGN: Final = 12
"""Characters of a foreign name at most."""

_EDGES: Final = frozenset("，、。；：！？,;:!?“”（）()《》 \u3000\n的")
_TOGETHER: Final = ("同", "与", "和", "会见")
_TALK: Final = "对话"
_APART: Final = "在同与对向由是"
"""Function words that an office does not begin before."""


class Speaker(Struct, frozen=True):
    """A phrase that names somebody, and the parts of it that are office and name; ranges of the running text."""

    whole: Range
    office: Range | None
    name: Range | None

    def key(self, text: str) -> str:
        """What two mentions of the same speaker have in common: the name, else the whole."""
        return text[slice(*(self.name or self.whole))]


def speaker(text: str, start: int, end: int) -> Speaker | None:
    """Return the speaker that the end of ``text[start:end]`` names, ``None`` where it names nobody in particular."""
    start = _begun(text, start, end)
    words = text[start:end]
    if not 1 < end - start <= _LONGEST or words in ANONYMOUS or words.startswith(POINTING) or words.endswith(PAPERS):
        return None
    if not _EDGES.isdisjoint(words):
        return None
    length = _office(text, start, end)
    if length:
        return _titled(text, start, end - length, end)
    for at in range(end - 2, max(start, end - _FOREIGN), -1):
        if _office(text, start, at) and _is_name(text[at:end]):
            return Speaker((start, end), (start, at), (at, end))
    return _untitled(text, start, end)


def introduced(text: str, speaker: Speaker) -> Speaker:
    """Return a speaker known by name alone with the office that stands before the name where it is first told."""
    if speaker.office or not speaker.name:
        return speaker
    name = text[slice(*speaker.name)]
    at = start = text.find(name)
    while start > 0 and at - start < _LONGEST - len(name) and text[start - 1] not in _EDGES:
        start -= 1
    for word in _APART:
        start = max(start, text.rfind(word, start, at - 1) + 1)
    start += text.startswith(_TALK, start - 1)
    if at > start and _office(text, start, at):
        return Speaker((start, at + len(name)), (start, at), (at, at + len(name)))
    return speaker


def _begun(text: str, start: int, end: int) -> int:
    """Where the speaker begins: behind attributes (来自青岚的队长), and behind whom he is told together with."""
    start = max(start, text.rfind("的", start, end - 1) + 1)
    for word in _TOGETHER:
        at = text.find(word, start + 1, end - 1)
        if at >= 0 and any(_is_name(text[at - length : at]) and _office(text, start, at - length) for length in _NAME):
            return at + len(word)
    return start


def _titled(text: str, start: int, opening: int, end: int) -> Speaker | None:
    """A phrase that ends in an office: 陈先生, 省教育局陆明远处长, 县教育局有关负责人; not a bare 多名村民."""
    if _is_name(text[start:opening]) or (opening - start == 1 and text[start] in SURNAMES):
        return Speaker((start, end), (opening, end), (start, opening))
    for at in (opening - length for length in _NAME):
        if at > start and _is_name(text[at:opening]) and _is_body(text[start:at]):
            return Speaker((start, end), (opening, end), (at, opening))
    return Speaker((start, end), (start, end), None) if _is_body(text[start:opening]) else None


def _untitled(text: str, start: int, end: int) -> Speaker | None:
    """A name or a body without an office."""
    words = text[start:end]
    if _is_name(words) and not _is_word(words):
        return Speaker((start, end), None, (start, end))
    return Speaker((start, end), None, None) if _is_body(words) else None


def _office(text: str, start: int, end: int) -> int:
    """How long the office is that ends a phrase; 0 for none."""
    for length in OFFICE_LENGTHS:
        if end - length >= start and text[end - length : end] in OFFICES:
            return length
    return 0


def _is_body(words: str) -> bool:
    return len(words) > 2 and words.endswith(BODIES) and not words.endswith(NO_BODIES)


def _is_word(words: str) -> bool:
    """Whether the dictionary has a few characters as one word that is no name: 贺词."""
    return part_of_speech(words) not in (None, PERSON)


def _is_name(words: str) -> bool:
    """Whether a few characters are the name of a person."""
    if "·" in words:
        return 2 < len(words) <= _FOREIGN and all(char == "·" or is_han(char) for char in words)
    if not all(map(is_han, words)):
        return False
    if words[:2] in DOUBLE_SURNAMES:
        return len(words) in (3, 4)
    return len(words) in _NAME and words[0] in SURNAMES
