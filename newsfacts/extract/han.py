"""Value of numerals that are written with Chinese characters, in one pass and exactly.

Runs of them: standard numerals (一亿零三百), abbreviated ones (一万二, 两千五), digits in a row (二〇一五), capitals
(壹拾万) and approximate pairs (三四十, 七八, 三五百). A run that breaks the rules of all these has no value: no guess
is made. Thousands, hundreds and tens told one by one after Arabic digits: 3千4百, 2千零5十, 1千2百30. The spoken short
form, in which a last digit fills the place under the scale word (2万5 is 25,000). Whether a capital digit that ordinary
words use too (伍, 陆, 拾 in 队伍, 大陆, 收拾) begins a numeral.
"""

from decimal import Decimal
from functools import lru_cache
from typing import Final

from msgspec import Struct

from newsfacts.data.numerals import CAPITALS, DIGITS, MYRIADS, NOT_CAPITALS, TENS, TWENTIES
from newsfacts.text.patterns import is_han


class Reading(Struct, frozen=True, gc=False):
    """What a run says: ``low`` and ``high`` differ for a pair; ``step`` is one in the last digit written.

    ``scaled`` tells that the last digit is rounded to a scale word (三十万, 一万二).
    """

    low: int
    high: int
    step: int
    scaled: bool


@lru_cache(maxsize=4096)
def reading(run: str) -> Reading | None:
    """Read a run of ``numerals.HAN`` characters; ``None`` where it is no well-formed numeral."""
    if len(run) > _LONGEST:
        return None
    if all(char in DIGITS for char in run):
        return _digits(run)
    place = _pair(run)
    if place is None:
        return _standard(run)
    low = _standard(run[:place] + run[place] + run[place + 2 :])
    high = _standard(run[:place] + run[place + 1] + run[place + 2 :])
    return Reading(low.low, high.low, low.step, low.scaled) if low and high else None


_LONGEST: Final = 40
"""No amount is written with more characters; longer runs are noise."""

_LONG: Final = 10
"""From so many characters on a slip of ours would be a wrong figure in silence: a second reader must agree."""

_MOST: Final = 10**20
"""More than print ever tells."""

APPROXIMATE: Final = frozenset({(3, 5), *((digit, digit + 1) for digit in range(1, 9))})
"""Neighbours that mean "one or the other" (七八个, 三五百)."""


def _digits(run: str) -> Reading | None:
    values = [DIGITS[char] for char in run]
    if len(values) == 2 and tuple(values) in APPROXIMATE:
        return Reading(values[0], values[1], 1, scaled=False)
    if "两" in run and len(run) > 1:
        return Reading(2, 3, 1, scaled=False) if run == "三两" else None
    value = int("".join(map(str, values)))
    return Reading(value, value, 1, scaled=False)


def _pair(run: str) -> int | None:
    """Place of two neighbouring digits in a run that also has scales; the first such pair."""
    for place in range(len(run) - 1):
        first, second = DIGITS.get(run[place], 0), DIGITS.get(run[place + 1], 0)
        if first and second:
            return place if (first, second) in APPROXIMATE else None
    return None


class _Sum:
    """Running state of a standard numeral: sections of four digits under falling scales."""

    def __init__(self) -> None:
        self.total = self.section = 0
        self.digit: int | None = None
        self.scale = self.myriad = 0
        self.gap = False

    def add(self, char: str) -> bool:
        """Take one more character; whether the numeral is still well formed."""
        if char in DIGITS:
            return self._add_digit(DIGITS[char])
        if char in MYRIADS:
            return self._add_myriad(MYRIADS[char])
        worth = TWENTIES.get(char)
        return self._add_tens(10, worth // 10) if worth else self._add_tens(TENS[char], None)

    def _add_digit(self, value: int) -> bool:
        if value == 0:
            self.gap = True
            return self.digit is None
        if self.digit is not None:
            return False
        self.digit = value
        return True

    def _add_tens(self, tens: int, times: int | None) -> bool:
        if self.section and self.scale <= tens:
            return False
        if times is not None and self.digit is not None:
            return False
        self.section += (times or self.digit or 1) * tens
        self.digit, self.scale, self.gap = None, tens, False
        return True

    def _add_myriad(self, worth: int) -> bool:
        chunk = self.section + (self.digit or 0)
        if self.gap and not chunk:
            return False
        if worth > self.myriad or not chunk:
            self.total = (self.total + chunk or 1) * worth
        else:
            self.total += chunk * worth
        self.myriad, self.section, self.digit = worth, 0, None
        self.scale, self.gap = worth, False
        return True


def _standard(run: str) -> Reading | None:
    state = _Sum()
    if not all(map(state.add, run)):
        return None
    last = state.digit or 0
    if last and state.scale >= 100 and not state.gap:
        step = state.scale // 10
        value = state.total + state.section + last * step
        return Reading(value, value, step, scaled=True)
    value = state.total + state.section + last
    if value > _MOST or (len(run) >= _LONG and not _agreed(run, value)):
        return None
    step = state.myriad if run[-1] in MYRIADS else 1
    return Reading(value, value, step, scaled=step > 1)


def _agreed(run: str, value: int) -> bool:
    """Whether cn2an, asked for a second opinion on a long integer, reads the same or will not read it at all."""
    import cn2an

    try:
        return bool(cn2an.cn2an(run, "strict") == value)
    except ValueError:
        return True


def decimals(run: str) -> Decimal:
    """Value below one of the digits after 点: ``decimals("二五")`` is 0.25."""
    digits = "".join(str(DIGITS[char]) for char in run)
    return Decimal(f"0.{digits}")


_DIGITS: Final = {str(digit): digit for digit in range(10)} | DIGITS
_SHORT_BEFORE: Final = frozenset("元块多左上到至的以了吗吧钱高长宽深夺成")
"""Chinese characters that may follow the short form; others count the last digit alone (2万5月)."""


def mixed(text: str, at: int) -> tuple[int, int, int] | None:
    """Read digits under at least two falling scale words: where they end, their sum, and one in the last place."""
    end, total, place, parts = at, 0, 10000, 0
    while True:
        start = end + (parts > 0 and text[end : end + 1] == "零")
        digit, worth = _DIGITS.get(text[start : start + 1]), TENS.get(text[start + 1 : start + 2], 0)
        if not digit or not 0 < worth < place:
            break
        end, total, place, parts = start + 2, total + digit * worth, worth, parts + 1
    tail = _tail(text, end, place) if parts else ""
    if parts + bool(tail) < 2:
        return None
    return (end + len(tail), total + int(tail.lstrip("零")), 1) if tail else (end, total, place)


def _tail(text: str, at: int, place: int) -> str:
    """Plain digits that fill all places under the last scale word, or those after 零."""
    end = at
    while end - at < 4 and text[end : end + 1].isdigit():
        end += 1
    gap = text[at : at + 1] == "零"
    if gap and text[at + 1 : at + 2].isdigit() and not text[at + 2 : at + 3].isdigit():
        return text[at : at + 2]
    return text[at:end] if 10 ** (end - at) == place > 1 and text[end : end + 1] != "." else ""


def short_digit(text: str, at: int) -> int:
    """The digit at ``at`` that ends a spoken short form (the 5 of 2万5), or 0 if it is no such digit."""
    digit = text[at : at + 1]
    return int(digit) if digit and digit in "123456789" and ends_short(text, at + 1) else 0


def ends_short(text: str, at: int) -> bool:
    """Whether what follows lets digits end a short form: nothing that they could count or be part of."""
    after = text[at : at + 1]
    if is_han(after):
        return after in _SHORT_BEFORE
    return not after or not (after.isalnum() or after in ".%‰,:-—~–/")


_SURE: Final = CAPITALS - frozenset("零万亿")
"""Capital digits that make a neighbour one: 伍拾, 陆仟."""
_MONEY: Final = frozenset("元圆角分")
_AFTER_MONEY: Final = frozenset("整正") | CAPITALS


def begins_capital(text: str, at: int, end: int) -> bool:
    """Whether the rare capital digit at ``at`` begins a numeral; ``end`` is where the run of numerals there ends."""
    if text[at - 1 : at + 1] in NOT_CAPITALS:
        return False
    if not _SURE.isdisjoint(text[at + 1 : end]):
        return True
    if end > at + 1:
        return text[at + 1] in CAPITALS and (text[at] == "拾" or text[end : end + 1] in _MONEY)
    return text[end : end + 1] in _MONEY and _ends_amount(text, end + 1)


def _ends_amount(text: str, at: int) -> bool:
    """Whether what follows 元 goes with an amount: 整, another capital, the end of the clause."""
    after = text[at : at + 1]
    return after in _AFTER_MONEY or not after.isalpha()
