"""Numerals that are no figures by the words they stand in: ordinary words, names, model numbers, list marks, ranks."""

import re
from typing import Final

from newsfacts.data.units import CURRENCY_BEFORE
from newsfacts.data.words import WORDS_AFTER, WORDS_BEFORE
from newsfacts.extract import reasons
from newsfacts.extract.numerals import numeral
from newsfacts.extract.ordinals import ordinal_at
from newsfacts.extract.units import unit_at
from newsfacts.model import Quantity, Skipped

_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_TOKEN: Final = re.compile(r"[A-Za-z0-9]+(?:[-.+/_][A-Za-z0-9]+){0,8}")
_PLUS: Final = re.compile(r"[0-9A-Za-z]{1,4}(?:[+×][0-9A-Za-z]{1,4}){1,8}")
_MARK: Final = re.compile(r"[(（][0-9一二三四五六七八九十]{1,3}[)）]")
_ENCLOSED: Final = re.compile("[①-⓿❶-➓㈠-㈩㊀-㊉Ⅰ-ↈ]+[级类型期、]?")
_REACH: Final = 20


def token_at(text: str, at: int, floor: int) -> Skipped | None:
    """Set aside digits that stand in a token with letters (G20, PM2.5, 3CL) or in a formula (8+1+1)."""
    before = text[at - 1] if at > floor else ""
    if text[at].isascii():
        plus = _PLUS.match(text, at)
        if plus:
            return Skipped(at, plus.end(), reasons.QUOTED)
        match = _TOKEN.match(text, at)
        if before in _LETTERS and before:
            return _model(text, at, floor, match.end() if match else at + 1)
        if match and _has_letter(text, at, match.end()) and not _measured(text, at):
            return Skipped(at, match.end(), reasons.MODEL)
    enclosed = _ENCLOSED.match(text, at)
    return Skipped(at, enclosed.end(), reasons.LIST_MARK) if enclosed else None


def _has_letter(text: str, start: int, end: int) -> bool:
    return any(char in _LETTERS for char in text[start : min(end, start + _REACH)])


def _measured(text: str, at: int) -> bool:
    """Whether the letters after the digits are a unit or a scale (168cm, 40k)."""
    number = numeral(text, at)
    if number is None:
        return False
    if text[number.end - 1] in "kK":
        return True
    return unit_at(text, number.end) is not None


def _model(text: str, at: int, floor: int, end: int) -> Skipped | None:
    start = at
    while start > max(floor, at - _REACH) and (text[start - 1] in _LETTERS or text[start - 1] in "-."):
        start -= 1
    return None if text[start:at] in CURRENCY_BEFORE else Skipped(start, end, reasons.MODEL)


def aside_at(text: str, at: int, floor: int) -> Quantity | Skipped | None:
    """Set aside what the word table knows, list marks in brackets, and read ordinals."""
    before = text[at - 1] if at else ""
    if before == "第" and at > floor:
        return ordinal_at(text, at)
    if before and before in "(（" and (mark := _MARK.match(text, at - 1)):
        return Skipped(at, mark.end() - 1, reasons.LIST_MARK)
    return None if text[at].isascii() else word_at(text, at, floor)


def word_at(text: str, at: int, floor: int) -> Skipped | None:
    """Set aside a word of the table that covers the run of numeral characters at ``at``."""
    pair = text[at - 1 : at + 1] if at > floor else ""
    for word, place, reason in WORDS_BEFORE.get(pair, ()):
        if text.startswith(word, at - place) and at - place >= floor:
            return Skipped(at - place, at - place + len(word), reason)
    for word, reason in WORDS_AFTER.get(text[at : at + 2], ()):
        if text.startswith(word, at):
            return Skipped(at, at + len(word), reason)
    return None
