"""Numeral at a place of the folded text: digits with their scale words, in Arabic, Chinese or mixed writing.

What hedge and unit make of it is for other modules; the hedge inside (190多万, 十几) belongs to the numeral.
"""

import re
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.hedges import INSIDE
from newsfacts.data.numerals import DIGITS, HAN, PREFIXED, PREFIXED_UNITS, SCALES
from newsfacts.extract.han import decimals, mixed, reading, short_digit
from newsfacts.text.patterns import is_han, pattern


class Numeral(Struct, frozen=True, gc=False):
    """Amount as written, before the unit: ``low`` to ``high`` where it names two, equal otherwise.

    ``step`` is one in its last written digit; ``scaled`` that this digit is rounded (a scale word, decimals);
    ``hedge`` the word inside, which lets the amount rise up to ``high``, and ``tail`` its length if it comes last.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    scaled: bool
    hedge: str = ""
    tail: int = 0

    def opened(self, hedge: str, tail: int = 1) -> "Numeral":
        """The numeral with a hedge after it: it may rise to the next step of its last non-zero digit."""
        high = self.low + next_step(self.low, self.step)
        return Numeral(self.start, self.end + tail, self.low, high, self.step, self.scaled, hedge, tail)

    def times(self, scale: str, end: int) -> "Numeral":
        """The numeral with a scale word after it."""
        worth = SCALES[scale]
        low = self.low * worth
        high = low if self.high is self.low else self.high * worth
        return Numeral(self.start, end, low, high, self.step * worth, True, self.hedge)  # noqa: FBT003


_ONE: Final = Decimal(1)
_ARABIC: Final = re.compile(r"[0-9]+(?: ?\.[0-9]+)?")
"""A space before the point comes with texts that were set in columns."""
_GROUPS: Final = r"(?:[,，][0-9]{3}){1,9}(?![0-9])(?:\.[0-9]+)?"
_SPACED: Final = r"(?: [0-9]{3}){1,5}(?![0-9. ])"
"""Groups of thousands after a thin space (GB/T 15835-2011, 5.1.1), folded to a space."""
_NUMBERED: Final = frozenset("第图表附题例条款期章节号年月日组")
"""What a number of its own, not the first group of another, follows."""
RUN: Final = re.compile(f"[0-9]+|[{HAN}]+")
"""Digits, or Chinese numeral characters, in a row."""
_POINT: Final = f"点(?:[{''.join(DIGITS).replace('两', '')}]+|[0-9]+)"
"""The decimals of a Chinese numeral; 两 counts and is none of them (一点两小时 is one o'clock and two hours)."""
_MYRIADS_OF_MYRIADS: Final = "([0-9]{4})亿"
_CONTINUES: Final = frozenset("十百千万亿兆kKwW多余几来 个")
_BEFORE_MONEY: Final = frozenset("兆wW")
_CURRENCIES: Final = ("元", "日元", "日圆", "美元", "美金", "块", "韩元", "欧元", "新台币", "台币")
"""Money before which 兆 and w are scale words."""
_PLACES: Final = frozenset("千百十")
_PARTING: Final = frozenset(",， ")
_SHORT: Final = frozenset("千万")
_ASCII_DIGITS: Final = frozenset("0123456789")
_BEGINS: Final = _ASCII_DIGITS | DIGITS.keys()
_LONGEST: Final = 20
"""Digits beyond which a row of them is no amount."""
_STEPS: Final = [_ONE.scaleb(-places) for places in range(_LONGEST + 1)]
_MYRIAD: Final = Decimal(10000)
_HUNDREDS: Final = 3
"""Digits that print also puts right after 万: 80万357 is 800,357."""
_TOO_MUCH: Final = Decimal(10**20)
"""More than print ever tells; from here on decimal arithmetic would no longer be exact."""


def numeral(text: str, at: int) -> Numeral | None:
    """Read the numeral that starts at ``at``, a digit or a Chinese numeral character; ``None`` if malformed."""
    head = section(text, at)
    if head is None or not head.scaled:
        return head
    while head.scaled and not head.hedge and text[head.end : head.end + 1] in _BEGINS:
        longer = _longer(text, head)
        if longer is None:
            break
        head = longer
    return head


def section(text: str, at: int) -> Numeral | None:
    """Read digits and the scale word after them."""
    digits = _arabic(text, at) if text[at] in _ASCII_DIGITS else _han(text, at)
    if digits is None or (after := text[digits.end : digits.end + 1]) not in _CONTINUES:
        return digits
    if after in _PLACES and text[digits.end + 1 : digits.end + 2] in _BEGINS:
        digits = _placed(text, digits)
        if text[digits.end : digits.end + 1] not in _CONTINUES:
            return digits
    hundred_millions = text.startswith("个亿", digits.end)
    scaled = digits.times("亿", digits.end + 2) if hundred_millions else _scaled(text, digits)
    return scaled if scaled.high < _TOO_MUCH else None


def _placed(text: str, digits: Numeral) -> Numeral:
    """Take in the thousands, hundreds and tens told one by one (3千4百), if ``digits`` is the first of them."""
    found = mixed(text, digits.start) if digits.end - digits.start == 1 else None
    if found is None:
        return digits
    end, total, step = found
    return Numeral(digits.start, end, Decimal(total), Decimal(total), Decimal(step), scaled=step > 1)


def _arabic(text: str, at: int) -> Numeral | None:
    """Read Arabic digits, grouped or with decimals."""
    match = _ARABIC.match(text, at)
    if match is None:
        return None
    end, digits = match.end(), match[0].replace(" ", "")
    if text[end : end + 1] in _PARTING and len(digits) <= 3 and (groups := _grouped(text, at, end)):
        end += len(groups)
        digits += groups.replace(",", "").replace("，", "").replace(" ", "")
    if len(digits) > _LONGEST:
        return None
    point = digits.find(".")
    if point < 0 and at and text[at - 1] == "." and text[max(at - 2, 0) : at - 1] in {"", " ", "\n"}:
        at, digits, point = at - 1, "." + digits, 0
    amount, decimal = Decimal(digits), point >= 0
    return Numeral(at, end, amount, amount, _STEPS[len(digits) - point - 1 if decimal else 0], decimal)


def _grouped(text: str, at: int, end: int) -> str:
    """Groups of thousands behind the digits from ``at`` to ``end``; spaces part them only between Chinese ones."""
    spaced = text[end] == " "
    groups = None if "." in text[at:end] else pattern(_SPACED if spaced else _GROUPS).match(text, end)
    if groups is None or (spaced and (not is_han(text[at - 1 : at]) or text[at - 1] in _NUMBERED)):
        return ""
    return "" if spaced and not is_han(text[groups.end() : groups.end() + 1]) else groups[0]


def _han(text: str, at: int) -> Numeral | None:
    """Read Chinese numeral characters, with decimals after 点."""
    match = RUN.match(text, at)
    if match is None or match.end() - at > 2 * _LONGEST:
        return None
    end = match.end()
    begun = text[end - 1 : end + 1]
    prefixed = begun in PREFIXED_UNITS or (begun in PREFIXED and text[end - 2] in "万亿")
    weighed = text[end - 1] == "两" and (text[end - 2] not in "一三" or text[at - 1 : at] == "斤")
    if end - at > 1 and (prefixed or weighed):
        end -= 1
    found = reading(text[at:end])
    if not found:
        return None
    low, high, step, scaled = Decimal(found.low), Decimal(found.high), Decimal(found.step), found.scaled
    point = pattern(_POINT).match(text, end, end + _LONGEST) if text[end : end + 1] == "点" else None
    if point and found.low == found.high:
        part = point[0][1:]
        low = high = low + (Decimal(f"0.{part}") if part[0] in _ASCII_DIGITS else decimals(part))
        end, step, scaled = point.end(), _ONE.scaleb(-len(part)), True
    return Numeral(at, end, low, high, step, scaled)


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
    if double[:1] in _BEFORE_MONEY:
        return double[:1] if text.startswith(_CURRENCIES, at + 1) else ""
    if double in SCALES:
        return double
    single = double[:1]
    if double in PREFIXED:
        return ""
    if single not in SCALES or (single in "kK" and double[1:].isascii() and double[1:].isalnum()):
        return ""
    standard = single == "K" and text[at - 1] in "248" and text[at - 2 : at - 1] not in _ASCII_DIGITS
    return "" if standard else single


def next_step(amount: Decimal, step: Decimal) -> Decimal:
    """Worth of one in the last non-zero digit: 100 for 3800, 10 for 50, 1 for 5."""
    if not amount:
        return step
    exponent = int(amount.normalize().as_tuple().exponent)
    return max(step, Decimal(10**exponent) if exponent > 0 else _ONE.scaleb(exponent))


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
