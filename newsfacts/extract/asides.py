"""Numerals that are no figures by the words they stand in: words, idioms, names, model numbers, list marks."""

from typing import Final

from newsfacts.data.numerals import ENCLOSED_SIGNS, HAN
from newsfacts.data.spellings import UNIT_BEFORE
from newsfacts.data.words import CATCHWORD_LENGTH
from newsfacts.extract import reasons
from newsfacts.extract.digits import run_end
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Skipped
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
    end = run_end(text, point + 1)
    return text[end : end + 1] if end > point + 1 else "."


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
