"""Thousands, hundreds and tens told one by one after Arabic digits: 3千4百, 2千零5十, 1千2百30; 万 or 亿 may follow.

Also the spoken short form, in which a last digit fills the place under the scale word (2万5 is 25,000).
"""

from typing import Final

from newsfacts.data.numerals import DIGITS, TENS
from newsfacts.text.patterns import is_han

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
