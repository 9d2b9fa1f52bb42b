"""Where a date may begin that no numeral begins: 去年, 上个月, 大后天, 星期五, 正月.

For the scan, which asks at every character of ``FIRST`` and reads a date only where ``begins`` says so.
"""

from typing import Final

_DEICTIC: Final = "今去明昨前后上下本当同次翌这"

_SECOND: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(_DEICTIC, frozenset("年月日天晚晨早夜周季世半星礼")),
    **dict.fromkeys("农阴夏旧", frozenset("历")),
    **dict.fromkeys("正腊", frozenset("月")),
    "元": frozenset("月年"),
    "大": frozenset("年"),
    "周": frozenset("一二三四五六日天末"),
    "星": frozenset("期"),
    "礼": frozenset("拜"),
    "闰": frozenset("一二三四五六七八九十0123456789"),
    "月": frozenset("初底末"),
    "年": frozenset("初中底末"),
}
"""What the second character is where two are enough."""

_TWICE: Final = ("上上", "上下", "下上", "下下")

_LONGER: Final = frozenset(
    {
        "今明两", "这一年", "这一周",
        *(size + way + unit for size in ("大", "大大") for way in "前后" for unit in "天年"),
        *(way + count + unit for way in "上下这" for count in ("个", "一个") for unit in "月世周星礼季"),
        *(way + "一季" for way in "上下这"),
        *(way + count + unit for way in _TWICE for count in ("", "个") for unit in "月周星礼"),
    }
)  # fmt: skip
"""Beginnings of three or four characters."""

_LONGER_SECOND: Final = frozenset(word[1] for word in _LONGER)

SECOND: Final = frozenset[str]().union(_LONGER_SECOND, *_SECOND.values())
"""Every character that may be the second: of those in ``FIRST``, four of five are followed by another."""

FIRST: Final = "".join({*_SECOND, *(word[0] for word in _LONGER)})
"""Every character that may be the first."""


def begins(text: str, at: int) -> bool:
    """Whether a date may begin at a character of ``FIRST``."""
    second = text[at + 1 : at + 2]
    if second in _SECOND.get(text[at], ()):
        return True
    return second in _LONGER_SECOND and (text[at : at + 3] in _LONGER or text[at : at + 4] in _LONGER)
