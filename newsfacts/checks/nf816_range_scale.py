"""The first figure of a range lacks the 万, 亿 or % of the second.

What it says: 12%~18%, 3亿~5亿, not 12~18%, 3~5亿 (GB/T 15835-2011, 5.1.3): without it, 3 may be read as three.

Blind to ranges whose first figure may be meant in ones: 5000-2万元 is right.
"""

import re
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_RANGE: Final = (
    r"(?P<first>[0-9](?<![0-9.,，:：/\-—A-Za-z].)[0-9]{0,3}(?:\.[0-9]{1,3})?)(?P<join>—{1,2}|–|-|~|～|－|至)"
    r"(?:(?P<last>[0-9]{1,4}(?:\.[0-9]{1,3})?)(?P<scale>万|亿|[%％])|(?P<round>[2-9]0{2,3})(?=[多余]?[个人名户家元斤吨亩棵头只]))"
)

RULE: Final = Wording(
    "范围的前后两数都写出“万”“亿”“%”（GB/T 15835-2011）", "repeat 万, 亿 or % on both ends of a range"
)


def _both(match: re.Match[str]) -> str | None:
    """Write the scale on both figures, if the first is the smaller."""
    if match["round"]:
        first, last = match["first"], match["round"]
        beside = len(first) == 1 and first != "1" and int(first) + 1 == int(last[0])
        return f"{first}{last[1:]}{match['join']}{last}" if beside else None
    first, last, scale = match["first"], match["last"], match["scale"]
    if Decimal(first) >= Decimal(last) or (first.startswith("0") and "." not in first):
        return None
    return f"{first}{scale}{match['join']}{last}{scale}"


CHECK = Check(
    code="NF816",
    name="range-scale",
    title=Wording("范围前一数缺“万”“亿”“%”", "a range without its scale on the first figure"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_RANGE, _both, spots=(Spots("—–-~～－至", "0123456789", 1, tuple(range(1, 9)), "0123456789"),)),
    judge=judging(RULE),
    needs=(Needs(words=("万", "亿", "%", "％", "00"), beside="—–-~～－至"),),
    examples=(
        Example(Verdict.CONFLICTS, "产量预计增加12—18%。", "a percent sign missing"),
        Example(Verdict.CONFLICTS, "投资规模3~5亿元。", "亿 missing"),
        Example(Verdict.CONFLICTS, "礼堂能坐5—600人。", "hundreds missing"),
        Example(None, "产量预计增加12%—18%。", "both signs"),
        Example(None, "月薪在5000-2万元之间。", "the first in ones"),
        Example(None, "读者可得1—200元不等的购书券。", "from one on"),
        Example(None, "每亩用种3~5公斤。", "no scale word"),
    ),
)
