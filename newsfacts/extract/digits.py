"""Digits as they stand before a scale word, and the numeral they make: 12.5, 1,200, 12 000, 三百, 二点五."""

import re
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.numerals import DIGITS, HAN, PREFIXED, PREFIXED_UNITS, SCALES
from newsfacts.extract.han import decimals, reading
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
_DIGITS: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_HAN: Final = frozenset(HAN)
_DECIMALS: Final = r" \.[0-9]+"
"""A space before the point comes with texts that were set in columns."""
_GROUPS: Final = r"(?:[,，][0-9]{3}){1,9}(?![0-9])(?:\.[0-9]+)?"
_SPACED: Final = r"(?: [0-9]{3}){1,5}(?![0-9. ])"
"""Groups of thousands after a thin space (GB/T 15835-2011, 5.1.1), folded to a space."""
_NUMBERED: Final = frozenset("第图表附题例条款期章节号年月日组")
"""What a number of its own, not the first group of another, follows."""
_POINT: Final = f"点(?:[{''.join(DIGITS).replace('两', '')}]+|[0-9]+)"
"""The decimals of a Chinese numeral; 两 counts and is none of them (一点两小时 is one o'clock and two hours)."""
_PARTING: Final = frozenset(",， ")
_THOUSANDS: Final = 3
"""Digits before the first group of thousands, at most."""
_LONGEST: Final = 20
"""Digits beyond which a row of them is no amount."""
STEPS: Final = [_ONE.scaleb(-places) for places in range(_LONGEST + 1)]


def run_end(text: str, at: int) -> int:
    """Where the digits with their decimals end, or the Chinese numeral characters, that begin at a place."""
    if digits := _DIGITS.match(text, at):
        return digits.end()
    while text[at : at + 1] in _HAN:
        at += 1
    return at


def arabic(text: str, at: int, end: int) -> Numeral | None:
    """Read Arabic digits, grouped or with decimals."""
    digits = text[at:end]
    if text[end : end + 1] in _PARTING:
        end, digits = _parted(text, at, end)
    if len(digits) > _LONGEST:
        return None
    point = digits.find(".")
    if point < 0 and at and text[at - 1] == "." and text[max(at - 2, 0) : at - 1] in {"", " ", "\n"}:
        at, digits, point = at - 1, "." + digits, 0
    amount = Decimal(digits)
    if point < 0:
        return Numeral(at, end, amount, amount, _ONE, False)  # noqa: FBT003
    return Numeral(at, end, amount, amount, STEPS[len(digits) - point - 1], True)  # noqa: FBT003


def _parted(text: str, at: int, end: int) -> tuple[int, str]:
    """Where the digits end that begin from ``at`` to ``end``, with decimals or groups behind, and what they are."""
    digits = text[at:end]
    if text[end] == " " and "." not in digits and (decimals := pattern(_DECIMALS).match(text, end)):
        end = decimals.end()
        digits += decimals[0][1:]
    if len(digits) <= _THOUSANDS and text[end : end + 1] in _PARTING and (groups := _grouped(text, at, end)):
        return end + len(groups), digits + groups.replace(",", "").replace("，", "").replace(" ", "")
    return end, digits


def _grouped(text: str, at: int, end: int) -> str:
    """Groups of thousands behind the digits from ``at`` to ``end``; spaces part them only between Chinese ones."""
    spaced = text[end] == " "
    groups = None if "." in text[at:end] else pattern(_SPACED if spaced else _GROUPS).match(text, end)
    if groups is None or (spaced and (not is_han(text[at - 1 : at]) or text[at - 1] in _NUMBERED)):
        return ""
    return "" if spaced and not is_han(text[groups.end() : groups.end() + 1]) else groups[0]


def chinese(text: str, at: int, end: int) -> Numeral | None:
    """Read Chinese numeral characters, with decimals after 点."""
    if end - at > 1:
        if end - at > 2 * _LONGEST:
            return None
        end -= _begins_unit(text, at, end)
    found = reading(text[at:end])
    if not found:
        return None
    low = Decimal(found.low)
    high = low if found.high == found.low else Decimal(found.high)
    point = pattern(_POINT).match(text, end, end + _LONGEST) if text[end : end + 1] == "点" else None
    if point and high is low:
        part = point[0][1:]
        low += Decimal(f"0.{part}") if part.isascii() else decimals(part)
        return Numeral(at, point.end(), low, low, _ONE.scaleb(-len(part)), scaled=True)
    return Numeral(at, end, low, high, Decimal(found.step), found.scaled)


def _begins_unit(text: str, at: int, end: int) -> bool:
    """Whether the last character of a run begins the unit: the 千 of 五千瓦, the 两 of 二两."""
    begun = text[end - 1 : end + 1]
    if begun in PREFIXED_UNITS or (begun in PREFIXED and text[end - 2] in "万亿"):
        return True
    return text[end - 1] == "两" and (text[end - 2] not in "一三" or text[at - 1 : at] == "斤")


def next_step(amount: Decimal, step: Decimal) -> Decimal:
    """Worth of one in the last non-zero digit: 100 for 3800, 10 for 50, 1 for 5."""
    if not amount:
        return step
    exponent = int(amount.normalize().as_tuple().exponent)
    return max(step, Decimal(10**exponent) if exponent > 0 else _ONE.scaleb(exponent))
