"""Capital digits that ordinary words use too (伍, 陆, 拾 in 队伍, 大陆, 收拾): whether one begins a numeral."""

from typing import Final

from newsfacts.data.numerals import CAPITALS, NOT_CAPITALS

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
