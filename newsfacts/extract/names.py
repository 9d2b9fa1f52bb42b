"""Numerals without a unit: which of them are amounts, and which belong to names, quotes, scores and list marks."""

import re
from typing import Final

from newsfacts.extract import reasons
from newsfacts.extract.numerals import Numeral
from newsfacts.model import Skipped

_QUOTES: Final = frozenset("“”‘’\"《》〈〉「」『』")
_HAN: Final = re.compile("[一-鿿]")
_CAPITALS: Final = frozenset("壹贰叁肆柒捌玖")
_SCALES: Final = frozenset("百千万亿")
_SCORE: Final = re.compile(r"[0-9]{1,3}(?:[-—–:][0-9]{1,3})+")
_PARTICLES: Final = frozenset("的是为和与及或至到比在了以之内外上下左右多余，个而则且但已就也都还又占增减较同环并等")


def name_at(text: str, number: Numeral) -> Skipped | None:
    """Say why a numeral without unit is no amount; ``None`` if it may be one."""
    before, after = text[number.start - 1 : number.start] if number.start else "", text[number.end : number.end + 1]
    if before in _QUOTES and before or after in _QUOTES and after:
        return Skipped(number.start, number.end, reasons.QUOTED)
    if not text[number.start].isascii():
        return _han(text, number, before, after)
    score = _SCORE.match(text, number.start)
    if score and score.end() > number.end:
        return Skipped(number.start, score.end(), reasons.SCORE)
    if number.end - number.start >= 5 and text[number.start] == "0":
        return Skipped(number.start, number.end, reasons.SERIAL)
    return None


def _han(text: str, number: Numeral, before: str, after: str) -> Skipped | None:
    """A bare Chinese numeral is an amount where it is long enough or stands alone; else it is part of a word."""
    if before == "前" or (text[number.start] in _CAPITALS and number.end - number.start == 1):
        return None
    if text[number.start : number.end] in _SCALES:
        return Skipped(number.start, number.end, reasons.WORD)
    alone = not (_HAN.match(before) or _HAN.match(after))
    if alone or (number.end - number.start > 1 and (number.scaled or not _HAN.match(after) or after in _PARTICLES)):
        return None
    return Skipped(number.start, number.end, reasons.WORD)
