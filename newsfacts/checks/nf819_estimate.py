"""An estimate by two neighbouring numbers is written with , or 几 stands beside Arabic digits.

What it says: 三四个月, not 三、四个月; 十几天, not 10几天 (GB/T 15835-2011, 4.2.2 and 5.2.1). With  the two numbers
are two things.

Blind to estimates before nouns that are numbered as well (三、四年级), which are left alone.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_ESTIMATE: Final = re.compile(
    r"(?<![、一二三四五六七八九十第])(?P<first>[一二三四五六七八])、(?P<last>[二三四五六七八九])"
    r"(?P<what>十[个多名余人岁年天里]|百|千|万|个(?!方面|班)|天|名(?!单)|岁|里路)"
    r"|(?P<digits>[1-9]0)几(?=[个年天名人万亿岁元次里户])"
)

RULE: Final = Wording("概数用汉字，两数之间不用顿号（GB/T 15835-2011）", "estimates take Chinese numerals without 、")

_DIGITS: Final = "〇一二三四五六七八九"


def _better(match: re.Match[str]) -> str | None:
    """Write the estimate without 、, in Chinese."""
    if match["digits"]:
        tens = int(match["digits"][0])
        return ("" if tens == 1 else _DIGITS[tens]) + "十几"
    first, last = _DIGITS.index(match["first"]), _DIGITS.index(match["last"])
    return f"{match['first']}{match['last']}{match['what']}" if last == first + 1 else None


CHECK = Check(
    code="NF819",
    name="estimate",
    title=Wording("概数写法", "the form of an estimate"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder("、几", _ESTIMATE, _better),
    judge=judging(RULE),
    examples=(
        Example(Verdict.CONFLICTS, "修路用了三、四个月。", "、 inside an estimate"),
        Example(Verdict.CONFLICTS, "村里来了20几个人。", "几 behind digits"),
        Example(None, "修路用了三四个月。", "without 、"),
        Example(None, "三、四年级学生参加比赛。", "two classes"),
        Example(None, "村里来了二十几个人，第一、二名领奖。", "Chinese numerals; two places"),
    ),
)
