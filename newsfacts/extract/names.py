"""Numerals without a unit: which of them are amounts, and which belong to names, quotes, scores and list marks."""

from typing import Final

from newsfacts.data.hedges import NOT_HEDGES
from newsfacts.data.words import HOTLINES, NAME_HEADS
from newsfacts.extract import reasons
from newsfacts.extract.numerals import Numeral
from newsfacts.model import Skipped
from newsfacts.text.patterns import is_han, pattern

_TERMS: Final = "[0-9]{1,3}[送进转配合][0-9]{1,3}(?![0-9.万亿])"
"""Terms of a share issue and rounds of a contest: 10送3, 4进2."""
_QUOTES: Final = frozenset('“”‘’"《》〈〉「」『』〔〕')
_SCORE: Final = r"[0-9]{1,3}(?:[-—–:][0-9]{1,3}(?![0-9])){1,9}"
_DATES: Final = frozenset("年月日岁")
"""Behind a second number they make the first a mark: 图2:23日."""
_SERIAL: Final = r"[0-9]{1,40}(?:[-*/]{1,12}[0-9]{1,40}){0,9}"
_SCORE_SIGNS: Final = frozenset("-—–:")
_CENTURIES: Final = ("19", "20")
_YEAR_LENGTH: Final = 4
_PARTICLES: Final = frozenset("的是为和与及或至到比在了以之内外上下左右多余，个而则且但已就也都还又占增减较同环并等")
_CAPITALS: Final = frozenset("壹贰叁肆柒捌玖")
_SCALES: Final = frozenset("百千万亿")
_REACHED: Final = frozenset("过超")
"""Before a bare scale word at the end of a clause they make it an amount: 产值过亿."""
_COPULAS: Final = frozenset("是为计")
_TOLD: Final = frozenset({"比为", "比是", "比达", "数为", "数是", "数达", "值为"})
"""Ends of words that tell a ratio or an index: 性别比为 120 is no emergency call."""

_LONGEST: Final = 10
"""Digits beyond which an integer without scale word or unit is a serial number."""


def name_at(text: str, number: Numeral) -> Skipped | None:
    """Say why a numeral without unit is no amount; ``None`` if it may be one."""
    before, after = text[number.start - 1 : number.start] if number.start else "", text[number.end : number.end + 1]
    if (before and before in _QUOTES) or (after and after in _QUOTES):
        return Skipped(number.start, number.end, reasons.QUOTED)
    if not text[number.start].isascii():
        return _han(text, number, before, after)
    if after == "号" or any(text.startswith(head, number.end) for head in NAME_HEADS):
        return Skipped(number.start, number.end, reasons.NAME)
    if number.hedge or number.scaled:
        return None
    return _integer(text, number)


def _integer(text: str, number: Numeral) -> Skipped | None:
    """Say why a plain integer without unit is no amount: a serial, a score, a model, a year in a name."""
    start, end = number.start, number.end
    serial = pattern(_SERIAL).match(text, start)
    digits = serial[0] if serial else ""
    zeros = any(group[0] == "0" and len(group) > 2 for group in digits.split("-")[1:] if group)
    if (
        zeros
        or "*" in digits
        or (end - start > _LONGEST and digits[_LONGEST:])
        or (digits[0] == "0" and len(digits) > 3)
    ):
        return Skipped(start, serial.end() if serial else end, reasons.SERIAL)
    if text[end : end + 1] in "送进转配合" and (terms := pattern(_TERMS).match(text, start)):
        return Skipped(start, terms.end(), reasons.SCORE)
    score = pattern(_SCORE).match(text, start) if text[end : end + 1] in _SCORE_SIGNS else None
    if score and score.end() > end and text[score.end() : score.end() + 1] not in _DATES:
        return Skipped(start, score.end(), reasons.SCORE)
    if _is_known(text, start, end) and (is_han(text[end : end + 1]) or is_han(text[start - 1 : start])):
        return Skipped(start, end, reasons.NAME)
    model = _is_model(text[max(start - 2, 0) : start]) and text[end : end + 1] != "的"
    return Skipped(start, end, reasons.MODEL) if model else None


def _is_known(text: str, start: int, end: int) -> bool:
    """Whether an integer may be the year of a name, or is a number one dials."""
    if text[max(start - 2, 0) : start] in _TOLD:
        return False
    listed = text[end : end + 1] == "、" and text[end + 1 : end + 2].isdigit()
    year = end - start == _YEAR_LENGTH and text.startswith(_CENTURIES, start)
    return year or (text[start:end] in HOTLINES and not listed)


def _is_model(before: str) -> bool:
    """Whether two characters before a number make it a model's: B-52, DIGIC 4, 歼-20."""
    if len(before) < 2 or before[1] not in " -":
        return False
    return (before[0].isascii() and before[0].isalpha()) or (before[1] == "-" and is_han(before[0]))


def _han(text: str, number: Numeral, before: str, after: str) -> Skipped | None:
    """A bare Chinese numeral is an amount where it is long enough or stands alone; else it is part of a word."""
    if number.hedge:
        return None
    first = text[number.start]
    beside = is_han(before), is_han(after)
    if before == "前" and (not beside[1] or after == "的"):
        return None
    if first in _CAPITALS and not beside[1] and (before in _COPULAS or not beside[0]):
        return None
    if text[number.start : number.end] in _SCALES:
        if before in _REACHED and not beside[1] and text[number.start - 2 : number.start - 1] not in NOT_HEDGES[before]:
            return None
        return Skipped(number.start, number.end, reasons.WORD)
    counted = number.scaled or not beside[1] or after in _PARTICLES
    if not any(beside) or (not beside[0] and after == "的") or (number.end - number.start > 1 and counted):
        return None
    return Skipped(number.start, number.end, reasons.WORD)
