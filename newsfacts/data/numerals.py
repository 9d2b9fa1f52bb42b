"""Characters that write numbers, and what each is worth.

Simplified forms only; ``text.fold`` turns full-width digits and traditional characters into these first.
Sources: GB/T 15835-2011 (numerals in publications); the capital forms are those of 支付结算办法 (1997), Annex 1.
"""

from decimal import Decimal
from typing import Final

DIGITS: Final[dict[str, int]] = {
    "零": 0,
    "〇": 0,
    "○": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "壹": 1,
    "贰": 2,
    "叁": 3,
    "肆": 4,
    "伍": 5,
    "陆": 6,
    "柒": 7,
    "捌": 8,
    "玖": 9,
}

TENS: Final[dict[str, int]] = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
"""Steps within four digits."""

TWENTIES: Final[dict[str, int]] = {"廿": 20, "卅": 30}
"""Tens written as one character: 廿三 is 23."""

MYRIADS: Final[dict[str, int]] = {"万": 10**4, "亿": 10**8}
"""Steps of four digits; they multiply all that stands before (万亿 is 10 to the 12th)."""

SCALES: Final[dict[str, Decimal]] = {
    "十": Decimal(10),
    "百": Decimal(100),
    "千": Decimal(1000),
    "万": Decimal(10**4),
    "亿": Decimal(10**8),
    "十万": Decimal(10**5),
    "百万": Decimal(10**6),
    "千万": Decimal(10**7),
    "万万": Decimal(10**8),
    "十亿": Decimal(10**9),
    "百亿": Decimal(10**10),
    "千亿": Decimal(10**11),
    "万亿": Decimal(10**12),
    "亿亿": Decimal(10**16),
    "兆": Decimal(10**12),
    "w": Decimal(10**4),
    "W": Decimal(10**4),
    "k": Decimal(1000),
    "K": Decimal(1000),
}
"""Scale words that may follow Arabic digits: 3千, 190万, 1.2万亿, 15k. 兆, w and W are some before money only (2兆日元, 5w元)."""

CAPITALS: Final = frozenset("零壹贰叁肆伍陆柒捌玖拾佰仟万亿")
"""Characters of capital numerals."""

PREFIXED: Final = frozenset(
    ["千克", "千瓦", "千米", "千伏", "千卡", "千焦", "千帕", "千赫", "千字", "千分", "千兆", "千比", "百分", "百帕"]
)
"""Beginnings of units and shares whose first character is no scale word after digits: 37千瓦, 1.4百分点."""

PREFIXED_UNITS: Final = PREFIXED - {"千分", "百分", "千字", "千兆", "千比"}
"""Those that also a Chinese numeral stands before: 两千克 is 2 kg, 五千米 5,000 m as well."""

RARE: Final = "伍陆拾"
"""Capital digits that ordinary words use too (队伍, 大陆, 收拾): numerals only beside another numeral."""

NOT_CAPITALS: Final = frozenset({"大陆", "内陆", "着陆", "登陆", "队伍", "收拾", "入伍", "退伍"})
"""Such words."""

HAN: Final = "".join(dict.fromkeys((*DIGITS, *TENS, *TWENTIES, *MYRIADS)))
"""Every character of a Chinese numeral."""

HAN_LEADING: Final = "".join(char for char in HAN if char not in RARE + "○")
"""Those that begin one."""

ENCLOSED: Final = "①-⓿❶-➓㈠-㈩㊀-㊉Ⅰ-ↈ"
"""Ranges of numerals that are one sign: list marks and Roman classes (Ⅳ级), for a character class."""

ENCLOSED_SIGNS: Final = frozenset(
    chr(code)
    for low, high in zip(ENCLOSED[::3], ENCLOSED[2::3], strict=True)
    for code in range(ord(low), ord(high) + 1)
)
"""The same, one by one."""
