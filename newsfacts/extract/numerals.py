"""Numeral at a place of the folded text: digits with their scale words, in Arabic, Chinese or mixed writing.

What hedge and unit make of it is for other modules; the hedge inside (190多万, 十几) belongs to the numeral.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.hedges import INSIDE
from newsfacts.data.numerals import DIGITS, PREFIXED, SCALES
from newsfacts.extract.digits import Numeral, arabic, chinese, run_end
from newsfacts.extract.han import mixed, short_digit
from newsfacts.text.patterns import pattern

_ONE: Final = Decimal(1)
_MYRIADS_OF_MYRIADS: Final = "([0-9]{4})亿"
CONTINUES: Final = frozenset("十百千万亿兆kKwW多余几来 个")
_HUNDRED_MILLIONS: Final = "个亿"
_BEFORE_MONEY: Final = frozenset("兆wW")
_CURRENCIES: Final = ("元", "日元", "日圆", "美元", "美金", "块", "韩元", "欧元", "新台币", "台币")
"""Money before which 兆 and w are scale words."""
_PLACES: Final = frozenset("千百十")
_SHORT: Final = frozenset("千万")
_ASCII_DIGITS: Final = frozenset("0123456789")
_BEGINS: Final = _ASCII_DIGITS | DIGITS.keys()
_MYRIAD: Final = Decimal(10000)
_HUNDREDS: Final = 3
"""Digits that print also puts right after 万: 80万357 is 800,357."""
_TOO_MUCH: Final = Decimal(10**20)
"""More than print ever tells; from here on decimal arithmetic would no longer be exact."""


def numeral(text: str, at: int, end: int = 0) -> Numeral | None:
    """Read the numeral that starts at ``at``, a digit or a Chinese numeral character; ``None`` if malformed.

    ``end`` is where the digits or the Chinese numeral characters end that begin there, for who knows it.
    """
    head = section(text, at, end)
    while head is not None and head.scaled and not head.hedge and text[head.end : head.end + 1] in _BEGINS:
        longer = _longer(text, head)
        if longer is None:
            break
        head = longer
    return head


def section(text: str, at: int, end: int = 0) -> Numeral | None:
    """Read digits and the scale word after them."""
    end = end or run_end(text, at)
    if end == at:
        return None
    digits = arabic(text, at, end) if text[at] <= "9" else chinese(text, at, end)
    if digits is None or (after := text[digits.end : digits.end + 1]) not in CONTINUES:
        return digits
    if after in _PLACES and text[digits.end + 1 : digits.end + 2] in _BEGINS:
        digits = _placed(text, digits)
        if (after := text[digits.end : digits.end + 1]) not in CONTINUES:
            return digits
    if after != "个":
        digits = _scaled(text, digits)
    elif text.startswith(_HUNDRED_MILLIONS, digits.end):
        digits = digits.times("亿", digits.end + 2)
    return digits if digits.high < _TOO_MUCH else None


def _placed(text: str, digits: Numeral) -> Numeral:
    """Take in the thousands, hundreds and tens told one by one (3千4百), if ``digits`` is the first of them."""
    found = mixed(text, digits.start) if digits.end - digits.start == 1 else None
    if found is None:
        return digits
    end, total, step = found
    return Numeral(digits.start, end, Decimal(total), Decimal(total), Decimal(step), scaled=step > 1)


def _scaled(text: str, digits: Numeral) -> Numeral:
    """Add a hedge inside and a scale word: 190万, 190多万, 2万多亿, 三十几; the digits alone if neither follows."""
    at = digits.end
    if text[at] in INSIDE:
        return _hedged(text, digits)
    if text[at] == " ":
        at += 1
        if text[at : at + 1] in {"多", "余"} and (scale := _scale(text, at + 1)):
            return digits.opened(text[at]).times(scale, at + 1 + len(scale))
        if text[at : at + 1] not in {"万", "亿"}:
            return digits
    scale = _scale(text, at)
    if not scale:
        return digits
    scaled = digits.times(scale, at + len(scale))
    return _hedged(text, scaled) if text[scaled.end : scaled.end + 1] in {"多", "余", "几"} else scaled


def _hedged(text: str, digits: Numeral) -> Numeral:
    """Take in the hedge at the end of ``digits`` if a scale word follows, or if it is the 几 of 十几."""
    hedge = text[digits.end]
    round_number = text[digits.end - 1] in "十百千万亿零"
    scale = _scale(text, digits.end + 1)
    if scale and (round_number or hedge in "多余"):
        return digits.opened(hedge).times(scale, digits.end + 1 + len(scale))
    return digits.opened(hedge) if hedge == "几" and round_number else digits


def _scale(text: str, at: int) -> str:
    """Longest scale word at a place, or nothing; the K of 4K is a standard of television."""
    double = text[at : at + 2]
    single = double[:1]
    if single in _BEFORE_MONEY:
        return single if text.startswith(_CURRENCIES, at + 1) else ""
    if double in SCALES:
        return double
    if single not in SCALES or double in PREFIXED:
        return ""
    return "" if single in "kK" and _is_letter(text, at) else single


def _is_letter(text: str, at: int) -> bool:
    """Whether a k or K is part of a word or a standard."""
    after = text[at + 1 : at + 2]
    standard = text[at] == "K" and text[at - 1] in "248" and text[at - 2 : at - 1] not in _ASCII_DIGITS
    return standard or (after.isascii() and after.isalnum())


def _longer(text: str, head: Numeral) -> Numeral | None:
    """Add the section after a scale word (3亿6782万, 12万3千, 1亿零50, 31万6004亿) where it fits below the scale."""
    at = head.end
    whole = pattern(_MYRIADS_OF_MYRIADS).match(text, at) if text[at - 1] == "万" else None
    if whole:
        total = (head.low + Decimal(whole[1])) * SCALES["亿"]
        return Numeral(head.start, whole.end(), total, total, SCALES["亿"], scaled=True)
    scale = SCALES.get(text[at - 1])
    if scale is None:
        return None
    gap = text[at] == "零"
    rest = section(text, at + gap) if text[at + gap : at + gap + 1] in _BEGINS else None
    if rest is None or (rest.low != rest.high and not rest.hedge) or rest.high > scale:
        return None
    if not gap and not _fits(text, at, rest, scale):
        return _short(text, head, scale)
    return Numeral(head.start, rest.end, head.low + rest.low, head.low + rest.high, rest.step, rest.scaled, rest.hedge)


def _fits(text: str, at: int, rest: Numeral, scale: Decimal) -> bool:
    """Whether a section needs no 零: it has a scale word itself, or all the digits of its place, or three after 万."""
    if text[at] in _ASCII_DIGITS and not rest.scaled and text[at + 1 : at + 2] not in _PLACES:
        return scale == _ONE.scaleb(rest.end - at) or (scale == _MYRIAD and rest.end - at == _HUNDREDS)
    return (rest.scaled or text[at + 1 : at + 2] in _PLACES) and "." not in text[at : rest.end]


def _short(text: str, head: Numeral, scale: Decimal) -> Numeral | None:
    """The spoken short form of a whole number of myriads or thousands: 2万5, 3千5."""
    digit = short_digit(text, head.end)
    if not digit or head.low % scale or text[head.end - 1] not in _SHORT:
        return None
    step = scale / 10
    total = head.low + digit * step
    return Numeral(head.start, head.end + 1, total, total, step, scaled=True)
