"""A year is shortened to two digits.

What it says: the second year of a range is written whole (1951年至1957年, not 1951年至57年), and so is a year before
its month (1998年4月, not 98年4月). GB/T 15835-2011, 5.1.4.

Blind to years shortened in speech that is quoted, where the reporter may have kept the speaker's words.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_SHORT: Final = (
    r"(?P<first>[12][0-9]{3})(?P<join>年?(?:至|到|—{1,2}|–|-|~|～|－))(?P<last>[0-9]{2})年(?![多余来期限])"
    r"|(?P<short>[5-9][0-9])(?<![0-9.’'‘]..)年(?=[01]?[0-9]月)"
    r"|(?P<event>[5-9][0-9])(?<![0-9.’'‘近约满第这前后有长达的]..)年"
    r"(?=抗洪|大?洪水|出生|毕业|入伍|入党|入学|参军|回国|香港回归)"
)

_NEW: Final = "30"
"""Last year of this century that two digits stand for behind one of the last: 1998—02年."""

_SPOT: Final = Spots("年", "0123456789", 2, (2, 7, 8, 9), "1256789", alone=True)

RULE: Final = Wording("年份不省写（GB/T 15835-2011）", "years are written whole (GB/T 15835-2011)")


def _whole(match: re.Match[str]) -> str | None:
    """Write the range whole, if it is one, or the year before a month."""
    if short := match["short"] or match["event"]:
        return f"19{short}年"
    first, last = match["first"], match["last"]
    if first[2:] < last:
        return f"{first}{match['join']}{first[:2]}{last}年"
    return f"{first}{match['join']}20{last}年" if first.startswith("19") and last <= _NEW else None


CHECK = Check(
    code="NF811",
    name="short-year",
    title=Wording("年份省写", "a year shortened to two digits"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_SHORT, _whole, spots=(_SPOT,)),
    judge=judging(RULE),
    needs=(
        Needs(words=("年",), beside="至到—–-~～－"),
        Needs(words=tuple(f"{number}年" for number in range(50, 100)), beside="年"),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "他1951年至57年在林场工作。", "a shortened second year"),
        Example(Verdict.CONFLICTS, "水库建于1958—62年。", "with a dash"),
        Example(Verdict.CONFLICTS, "他1996—05年在林场工作。", "across the century"),
        Example(Verdict.CONFLICTS, "他98年4月回乡。", "before its month"),
        Example(Verdict.CONFLICTS, "他参加过98年抗洪。", "before what made the year known"),
        Example(None, "他1951年至1957年在林场工作。", "written whole"),
        Example(None, "他1951年到35年后才回乡。", "a span of years"),
        Example(None, "工程自2010年至12月底完成。", "a month"),
    ),
)
