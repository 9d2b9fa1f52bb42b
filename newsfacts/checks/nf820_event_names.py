"""The name of an event or a fixed word is written with the wrong numerals or the wrong dot.

What it says: a name made of month and day takes ·, in Arabic numerals "9·11"; in Chinese numerals only 一月, 十一月
and 十二月 need it (一二·九), the others do not (五四, 九一八). Fixed words keep their Chinese numerals
(八国联军, 五四运动). GB/T 15835-2011, 4.2.3, 5.1.6 and 5.2.3.

Blind to names that are no event of the calendar.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_NAMES: Final = (
    r"(?P<first>[1-9三四五六七八九])(?<![0-9.一二三四五六七八九十模氏].)"
    r"(?:(?P<more>[0-2]?)[.．、](?P<day>3[01]|[12][0-9]|[1-9])(?=[”\"]?(?:事件|事故|案|大?地震|恐怖袭击|暴恐))"
    r"|·(?P<second>[一二三四五六七八九十]{1,2})(?=[”\"]?(?:运动|事变|事件|惨案|国际|节|讲话))"
    r"|(?P<fixed>国联军|[.·]?4运动|\.5万里长征|5000里长征|万5千里长征))"
)

_FIXED: Final = {"8": "八国联军", "5": "五四运动", "2": "二万五千里长征"}

RULE: Final = Wording("事件名称和定型词语的数字写法（GB/T 15835-2011）", "numerals in names of events and fixed words")


def _better(match: re.Match[str]) -> str | None:
    """Write the name as the standard does."""
    if match["fixed"]:
        return _FIXED.get(match["first"])
    if match["second"]:
        return None if match["first"].isascii() else f"{match['first']}{match['second']}"
    month = match["first"] + match["more"]
    return f"{month}·{match['day']}" if month.isascii() and int(month) <= 12 else None


CHECK = Check(
    code="NF820",
    name="event-names",
    title=Wording("事件名称的数字写法", "numerals in the name of an event"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_NAMES, _better),
    judge=judging(RULE),
    needs=(Needs(words=("事件", "地震", "恐怖", "惨案", "运动", "事变", "联军", "长征")),),
    examples=(
        Example(Verdict.CONFLICTS, "展览讲述9.18事件的经过。", "a point for the dot"),
        Example(Verdict.CONFLICTS, "纪念“五·四”运动的座谈会昨天举行。", "no dot is needed"),
        Example(Verdict.CONFLICTS, "老人的祖父曾与8国联军作战。", "a fixed word"),
        Example(None, "展览讲述“9·18”事件的经过。", "the right dot"),
        Example(None, "纪念五四运动和“一二·九”运动的座谈会昨天举行。", "Chinese numerals"),
        Example(None, "全年发生5.2起事件。", "an average"),
    ),
)
