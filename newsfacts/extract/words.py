"""Chinese numerals that are no figures by the words they stand in: words of the table, idioms of four characters."""

from typing import Final

from newsfacts.data.numerals import DIGITS, HAN, SCALES
from newsfacts.data.ready import UNIT_LENGTHS, WORDS
from newsfacts.data.words import IDIOM_LENGTH, NOT_AFTER, NOT_BEFORE, NOT_IDIOMS, NUMERALS, PAIRS
from newsfacts.extract import reasons
from newsfacts.extract.han import APPROXIMATE
from newsfacts.extract.units import BEYOND, unit_at
from newsfacts.model import Kind, Skipped
from newsfacts.text.patterns import is_han

_NUMERALS: Final = frozenset(HAN)


def word_at(text: str, at: int, end: int, floor: int, before: str) -> Skipped | None:
    """Set aside a word of the table or an idiom that covers the Chinese numeral from ``at`` to ``end``."""
    first, third = text[at], text[at + 2 : at + 3] if end - at == 1 else ""
    if third and first + third in PAIRS and _is_idiom(text, at):
        return Skipped(at, at + 4, reasons.IDIOM)
    pair = before + first
    if at > floor and pair in WORDS and (found := _covered(text, pair, at, end, floor)):
        return found
    if before != "第" or at <= floor:
        pair = text[at : at + 2]
        if pair in WORDS and (found := _covered(text, pair, at, end, floor)):
            return found
    if end - at == 2 and _is_doubled(text, at, end):
        return Skipped(at, end, reasons.WORD)
    if first == "一" and third and third == text[at + 1]:
        return Skipped(at, at + 3, reasons.WORD)
    return None


def _covered(text: str, pair: str, at: int, end: int, floor: int) -> Skipped | None:
    """A word of the table that holds a pair of characters and covers the numeral at ``at``."""
    begins = pair[0] in NUMERALS
    for word in WORDS[pair].split(","):
        start = at if begins else at - 1 - word.find(pair)
        if start >= floor and text.startswith(word, start) and not _goes_on(text, word, start, end):
            return Skipped(start, start + len(word), reasons.IDIOM if len(word) >= IDIOM_LENGTH else reasons.WORD)
    return None


def _is_doubled(text: str, at: int, end: int) -> bool:
    """Whether two digits before a Chinese character say no number: 一一回应; not 七八个, 二〇."""
    digits = [DIGITS.get(char, 0) for char in text[at:end]]
    pair = tuple(digits) in APPROXIMATE or (text[at:end] == "三两" and unit_at(text, end) is not None)
    mass = text[end - 1] == "两" and text[at] not in "一三"
    return all(digits) and not pair and is_han(text[end : end + 1]) and text[end] not in "折年" and not mass


def _goes_on(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word of the table is part of something else: of a longer numeral, of 十分钟, of 翻一番."""
    last = start + len(word)
    if word in NOT_AFTER and start and text[start - 1] in NOT_AFTER[word]:
        return True
    if (word in NOT_BEFORE and text[last : last + 1] in NOT_BEFORE[word]) or (
        last - end == 1 and _begins_unit(text, end)
    ):
        return True
    return word[-1] in _NUMERALS and _numeral_goes_on(text, word, start, end)


def _numeral_goes_on(text: str, word: str, start: int, end: int) -> bool:
    """The same of a word that ends in a numeral."""
    last = start + len(word)
    after = text[last : last + 1]
    if last < end:
        return not (len(word) > 1 and word[-1] == "一" == after)
    if after in _NUMERALS or (after == "年" and len(word) == 2 and DIGITS.keys() >= set(word)):
        return True
    return last == end and len(word) == 2 and _counts(text, word, start, last)


def _counts(text: str, word: str, start: int, last: int) -> bool:
    """Whether the numeral at the end of a word counts what follows: 提高|三成, 最大|一家, 每周|三次; not 高三学生."""
    if word[0] == "周":
        before = text[start - 1 : start]
        return text[last : last + 1] in _TIMES and (before == "每" or before in _NUMERALS)
    written = unit_at(text, last) if word[0] in _GRADES else None
    if word[0] in _GRADES and text.startswith("分之", last):
        return True
    return written is not None and written.spelling not in _NOT_COUNTED


_TIMES: Final = frozenset("次场回趟节")
"""What is counted by the week: 每周三次."""
_GRADES: Final = frozenset("高大合")
"""First characters of words that end in a numeral, and that other words end in, too (提高, 扩大, 约合, 每周)."""
_NOT_COUNTED: Final = frozenset("班届部组级代门点手头样截步格面号段道路季期") | {"学期", "方面"}
"""Units that do not tell so: 高三班, 大一学期, 高一点, 高一截."""


def _begins_unit(text: str, at: int) -> bool:
    """Whether the second character of a word rather begins a measure: 四周 in 四周年, 三公 in 三公里."""
    if text[at : at + 2] not in UNIT_LENGTHS and text[at + 1 : at + 2] not in BEYOND:
        return False
    if text[at - 1] in SCALES or text[at] in _NOT_MEASURES:
        return False
    written = unit_at(text, at)
    return written is not None and written.end - at > 1 and written.unit.kind is not Kind.COUNT


_NOT_MEASURES: Final = frozenset("星")
"""三星期待 tells of a firm; weeks are 三个星期."""


_FEW: Final = frozenset("四七九")
"""First numerals of idioms of two different counts, which amounts use as well: 七年八个月, but 四平八稳."""


def _is_measure(text: str, at: int) -> bool:
    """Whether a unit that does not count things stands at a place."""
    written = unit_at(text, at)
    return written is not None and written.unit.kind is not Kind.COUNT


_DATED: Final = frozenset({"月日", "月号", "点刻"})
"""What makes such a phrase a date: 一月一日."""


def _is_idiom(text: str, at: int) -> bool:
    """一X一Y of four Chinese characters, and no more numerals in it."""
    phrase = text[at + 1 : at + 4 : 2]
    if phrase in _DATED or (text[at] in _FEW and _is_measure(text, at + 1)):
        return False
    return len(phrase) == 2 and all("一" <= char <= "鿿" and char not in NOT_IDIOMS for char in phrase)
