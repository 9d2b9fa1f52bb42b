"""Arabic digits in a reign year or a lunar date.

What it says: 道光十二年, 农历八月十五, not 道光12年, 农历8月15 (GB/T 15835-2011, 4.2.1). The years of the Republic
(民国38年) are left alone: both forms are printed.

Blind to lunar dates that nothing marks as such.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.data.calendar import REIGNS
from newsfacts.model import Severity, Verdict, Wording

_ERA: Final = r"[0-9](?<=[绪光熙隆治丰庆正祯统历德启].)[0-9]?(?:年(?:[0-9]{1,2}月)?|月(?:初?[0-9]{1,2}日?)?)"

_LUNAR: Final = frozenset({"农历", "阴历", "夏历", "旧历"})

RULE: Final = Wording(
    "年号和农历的年月日写汉字（GB/T 15835-2011）", "reign years and lunar dates take Chinese numerals"
)

_TENS: Final = ("", "十", "二十", "三十", "四十", "五十", "六十")


def _chinese(match: re.Match[str]) -> str:
    """Write a number below seventy in Chinese."""
    tens, ones = divmod(int(match[0]), 10)
    return _TENS[tens] + "〇一二三四五六七八九"[ones] * bool(ones) if tens < len(_TENS) else match[0]


def _better(match: re.Match[str]) -> str | None:
    """Write the numbers in Chinese, behind a reign or 农历."""
    before = match.string[max(match.start() - 2, 0) : match.start()]
    if before not in REIGNS and (before not in _LUNAR or "年" in match[0]):
        return None
    return re.sub("[0-9]+", _chinese, match[0])


CHECK = Check(
    code="NF815",
    name="era-digits",
    title=Wording("年号或农历用阿拉伯数字", "Arabic digits in a reign year or a lunar date"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_ERA, _better),
    judge=judging(RULE),
    needs=(Needs(beside="绪光熙隆治丰庆正祯统历德启"),),
    examples=(
        Example(Verdict.CONFLICTS, "书院建于道光12年。", "a reign year"),
        Example(Verdict.CONFLICTS, "庙会从农历8月15开始。", "a lunar day"),
        Example(None, "书院建于道光十二年（1832年）。", "Chinese numerals"),
        Example(None, "庙会从农历八月十五开始，到9月20日结束。", "the second date is solar"),
        Example(None, "书院建于民国12年。", "the Republic"),
    ),
)
