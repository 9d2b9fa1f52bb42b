"""Numerals that are no figures by the words they stand in: words, idioms, names, model numbers, list marks."""

from typing import Final

from newsfacts.data.numerals import DIGITS, ENCLOSED_SIGNS, HAN, SCALES
from newsfacts.data.ready import WORDS
from newsfacts.data.spellings import UNIT_BEFORE
from newsfacts.data.words import CATCHWORD_LENGTH, IDIOM_LENGTH, NOT_AFTER, NOT_BEFORE, NOT_IDIOMS, NUMERALS, PAIRS
from newsfacts.extract import reasons
from newsfacts.extract.han import APPROXIMATE
from newsfacts.extract.numerals import RUN, numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Kind, Skipped
from newsfacts.text.patterns import is_han, pattern

LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
"""Letters of model numbers."""
LETTERED: Final = LETTERS | {"-"}
"""Characters before digits that may make them those of a model."""
BESIDE: Final = LETTERS | frozenset("+×*_-.°度·^")
"""Characters that may tie digits to a token."""
_MIXED: Final = r"[A-Za-z0-9]{1,40}(?:[-.+/_][A-Za-z0-9]{1,40}){0,8}"
_DEGREES: Final = 4
"""Characters within which a coordinate has its sign."""
_FORMULA: Final = r"[0-9A-Za-z]{1,4}(?:\.[0-9]{1,3})?(?:[+×*][0-9A-Za-z]{1,4}(?:\.[0-9]{1,3})?){1,8}"
_DOTTED: Final = r"[0-9]{1,9}(?:[.·][0-9]{1,9}){2,40}"
_POWER: Final = r"[0-9.]{1,12}(?:(?: ?[×*xX] ?10)?\^| ?[×*xX] ?10的|e|E(?=[+-]))[+-]?[0-9]{1,3}(?![0-9A-Za-z.])"
_EVENT: Final = "(?:1[0-2]|[1-9])·[0-3]?[0-9](?![0-9])"
"""Day by which an event is known: 7·20."""
_MARKS: Final = frozenset("0123456789一二三四五六七八九十")
_LONGEST_MARK: Final = 3
_CLOSING: Final = frozenset(")）]】")
_COORDINATE: Final = r"[0-9]{1,3}[°度][0-9]{1,2}(?:\.[0-9]+)?[′'分](?:[0-9]{1,2}(?:\.[0-9]+)?[″\"秒])?"
_CLASSES: Final = frozenset("级类型期")
"""What a Roman numeral may count."""
OPENING: Final = frozenset("“‘「『")
_ENDING: Final = frozenset("”’」』")
_NOT_QUOTED: Final = frozenset("，。！？；：、,“‘「『")
_NUMERALS: Final = frozenset(HAN)
_REACH: Final = 20


def sign_at(text: str, at: int) -> Skipped | None:
    """Set aside numerals that are one sign: ①, and the Roman ones of classes (Ⅳ级)."""
    end = at
    while text[end : end + 1] in ENCLOSED_SIGNS:
        end += 1
    return Skipped(at, end + (text[end : end + 1] in _CLASSES), reasons.LIST_MARK) if end > at else None


def lettered_at(text: str, at: int, floor: int) -> bool:
    """Whether a letter stands right before a place, or before the hyphen there: G20, B-52."""
    before = at - 2 if text[at - 1 : at] == "-" else at - 1
    return before >= max(floor, 0) and text[before] in LETTERS


def behind_decimals(text: str, point: int) -> str:
    """What follows the digits behind a point, else the point."""
    decimals = RUN.match(text, point + 1)
    return text[decimals.end() : decimals.end() + 1] if decimals else "."


def token_at(text: str, at: int, floor: int) -> Skipped | None:
    """Set aside digits in a token with letters (G20, PM2.5, 3CL), a formula (8+1+1), a dotted number (1.0.2)."""
    degrees = text[at : at + _DEGREES]
    if ("°" in degrees or "度" in degrees) and (coordinate := pattern(_COORDINATE).match(text, at)):
        return Skipped(at, coordinate.end(), reasons.COORDINATE)
    if "·" in degrees and (event := pattern(_EVENT).match(text, at)):
        return Skipped(at, event.end(), reasons.NAME)
    match = pattern(_MIXED).match(text, at)
    end = match.end() if match else at + 1
    if lettered_at(text, at, floor):
        return _model(text, at, floor, end)
    return _formula(text, at, end)


def _formula(text: str, at: int, end: int) -> Skipped | None:
    """Set aside digits that other digits or letters follow; ``end`` is that of the token."""
    if _is_power(text, at):
        return None
    if (end < len(text) and text[end] in "+×*") or "+" in text[at:end]:
        formula = pattern(_FORMULA).match(text, at)
        if formula and (formula.end() >= len(text) or text[formula.end()] not in "万亿.%0123456789千瓦"):
            return Skipped(at, formula.end(), reasons.FORMULA)
    if not LETTERS.isdisjoint(text[at : min(end, at + _REACH)]) and not _measured(text, at):
        return Skipped(at, end, reasons.MODEL)
    dotted = pattern(_DOTTED).match(text, at) if "." in text[at:end] or text[end : end + 1] == "·" else None
    return Skipped(at, dotted.end(), reasons.SERIAL) if dotted else None


def _is_power(text: str, at: int) -> bool:
    """Whether digits begin 1.5×10^8, 10^5 or 6.4e10 and no model number or formula."""
    ahead = text[at : at + _REACH]
    if "^" not in ahead and "e" not in ahead and "E" not in ahead and "10的" not in ahead:
        return False
    return pattern(_POWER).match(text, at) is not None


def _measured(text: str, at: int) -> bool:
    """Whether the letters after the digits are a unit or a scale (168cm, 40k)."""
    number = numeral(text, at)
    if number is None:
        return False
    return text[number.end - 1] in "kK" or unit_at(text, number.end) is not None


def _model(text: str, at: int, floor: int, end: int) -> Skipped | None:
    start = at
    while start > max(floor, at - _REACH) and (text[start - 1] in LETTERS or text[start - 1] in "-."):
        start -= 1
    return None if text[start:at] in UNIT_BEFORE else Skipped(start, end, reasons.MODEL)


def word_at(text: str, at: int, end: int, floor: int) -> Skipped | None:
    """Set aside a word of the table or an idiom that covers the Chinese numeral from ``at`` to ``end``."""
    if end - at == 1 and text[at : at + 3 : 2] in PAIRS and _is_idiom(text, at):
        return Skipped(at, at + 4, reasons.IDIOM)
    before = text[at - 1 : at + 1] if at > floor else ""
    for pair in (before, "" if before[:1] == "第" else text[at : at + 2]):
        for word in WORDS[pair].split(",") if pair in WORDS else ():
            start = at - word.find(pair) - (pair[0] not in NUMERALS)
            if start >= floor and text.startswith(word, start) and not _goes_on(text, word, start, end):
                return Skipped(start, start + len(word), reasons.IDIOM if len(word) >= IDIOM_LENGTH else reasons.WORD)
    if end - at == 2 and _is_doubled(text, at, end):
        return Skipped(at, end, reasons.WORD)
    if text[at] == "一" and end - at == 1 and text[at + 1 : at + 2] == text[at + 2 : at + 3] != "":
        return Skipped(at, at + 3, reasons.WORD)
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
    after = text[last : last + 1]
    if text[start - 1 : start] in NOT_AFTER.get(word, ()) and start:
        return True
    if (last - end == 1 and _begins_unit(text, end)) or (
        after == "年" and len(word) == 2 and DIGITS.keys() >= set(word)
    ):
        return True
    if last == end and text[last - 1] in _NUMERALS and len(word) == 2 and _counts(text, word, start, last):
        return True
    within = last < end and not (len(word) > 1 and word[-1] == "一" and text[last] == "一")
    return within or after in NOT_BEFORE.get(word, ()) or (after in _NUMERALS and last >= end and word[-1] in _NUMERALS)


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
    if text[at - 1] in SCALES or text[at] in _NOT_MEASURES:
        return False
    written = unit_at(text, at)
    return written is not None and written.end - at > 1 and written.unit.kind is not Kind.COUNT


_NOT_MEASURES: Final = frozenset("星")
"""三星期待 tells of a firm; weeks are 三个星期."""


def slogan_at(text: str, at: int, end: int) -> Skipped | None:
    """Set aside a short quotation that the Chinese numeral from ``at`` to ``end`` begins: “四个意识”."""
    if at == 0 or text[at - 1] not in OPENING:
        return None
    for place in range(end, min(at + CATCHWORD_LENGTH + 1, len(text))):
        if text[place] in _ENDING:
            return Skipped(at, place, reasons.QUOTED)
        if text[place] in _NOT_QUOTED:
            break
    return None


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


def mark_at(text: str, at: int, end: int) -> Skipped | None:
    """Set aside list marks: （一）, and 一、 or 1. at the head of a line, 一是 after a stop."""
    before = text[at - 1] if at else "\n"
    after = text[end : end + 1]
    if before in _BRACKETS and after in _CLOSING and end - at <= _LONGEST_MARK and _MARKS.issuperset(text[at:end]):
        return Skipped(at, end, reasons.LIST_MARK)
    if before == after == " " and not text[at].isascii() and is_han(text[end : end + 4].strip()[:1]):
        return Skipped(at, end, reasons.LIST_MARK)
    if end - at > 2 + (not text[at].isascii()) or after not in _AFTER_MARK or before not in _BEFORE_MARK or not after:
        return None
    if after in "是要则":
        return None if text[at].isascii() else Skipped(at, end, reasons.LIST_MARK)
    beyond = text[end + 1 : end + 2]
    counted = before in "，," or (beyond.isdigit() if text[at].isascii() else beyond in _NUMERALS)
    return None if counted and not _heads_year(text, before, end + 1) else Skipped(at, end, reasons.LIST_MARK)


def _heads_year(text: str, before: str, at: int) -> bool:
    """Whether a mark at the head of a line stands before a year: 1、2024年工作回顾."""
    return before == "\n" and pattern(_YEAR).match(text, at) is not None


_YEAR: Final = "(?:19|20)[0-9]{2}年"
_AFTER_MARK: Final = frozenset("、.．)）是要则")
MARKED: Final = _CLOSING | _AFTER_MARK | {" "}
"""Characters behind every list mark."""
_BEFORE_MARK: Final = frozenset("\n \t。；;：:，,！？“”)）】")
_BRACKETS: Final = frozenset("(（[【")
MARKING: Final = _BRACKETS | _BEFORE_MARK | {""}
"""Characters before every list mark, or nothing."""
