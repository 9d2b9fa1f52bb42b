"""A date with hyphens writes month and day in different widths.

What it says: 2008-04-15, not 2008-4-15 (GB/T 15835-2011, 5.1.4; GB/T 7408).

Blind to the time stamps of web pages, which stand on a line of their own, and to dates whose month and day both lack
the zero, which many papers print.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_HYPHENED: Final = r"([12](?<=[^\s0-9-].)[0-9]{3})-([0-9]{1,2})-([0-9]{1,2})(?![0-9-])"

_SPOT: Final = Spots("-", "0123456789", 4, (4,), "12", after="0123456789", alone=True)

RULE: Final = Wording("用连字符的日期，月、日各写两位（GB/T 15835-2011）", "month and day take two digits each")


def _better(match: re.Match[str]) -> str | None:
    """Fill up the shorter of the two."""
    year, month, day = match.groups()
    if len(month) == len(day) or not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    return f"{year}-{month:0>2}-{day:0>2}"


CHECK = Check(
    code="NF821",
    name="date-width",
    title=Wording("日期月、日位数不一", "month and day in different widths"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_HYPHENED, _better, spots=(_SPOT,)),
    judge=judging(RULE),
    needs=(Needs(beside="-"),),
    examples=(
        Example(Verdict.CONFLICTS, "公告日期：2016-3-25。", "one digit and two"),
        Example(None, "公告日期：2016-03-25。", "two digits each"),
        Example(None, "公告日期：2016-3-5。", "one digit each"),
        Example(None, "热线：2016-13-255。", "no date"),
    ),
)
