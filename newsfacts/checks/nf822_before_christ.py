"""A range of years before our era does not repeat 前.

What it says: 公元前230年至前221年, not 公元前230年至221年: without 前, 221 is a year of our era. Told where the first
number is the larger, as the years before our era count backwards.

Blind to eras that are named by dynasties.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_RANGE: Final = (
    r"公元前(?P<first>[0-9]{1,4})(?P<join>(?:年|世纪)?(?:至|到|—{1,2}|–|-|~|～|－))"
    r"(?P<last>[0-9]{1,4})(?P<unit>年|世纪)"
)

RULE: Final = Wording("公元前的年份范围，后一项也写“前”", "repeat 前 on the second year")


def _better(match: re.Match[str]) -> str | None:
    """Repeat 前, where the years count backwards."""
    first, last = match["first"], match["last"]
    return f"公元前{first}{match['join']}前{last}{match['unit']}" if int(first) > int(last) else None


CHECK = Check(
    code="NF822",
    name="before-our-era",
    title=Wording("公元前年份范围缺“前”", "a range of years before our era without its second 前"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_RANGE, _better),
    judge=judging(RULE),
    needs=(Needs(words=("公元前",)),),
    examples=(
        Example(Verdict.CONFLICTS, "古城建于公元前230年至221年之间。", "前 is not repeated"),
        Example(Verdict.CONFLICTS, "墓葬属公元前8—6世纪。", "centuries"),
        Example(None, "古城建于公元前230年至前221年之间。", "前 on both"),
        Example(None, "王朝从公元前20年到68年。", "across the eras"),
    ),
)
