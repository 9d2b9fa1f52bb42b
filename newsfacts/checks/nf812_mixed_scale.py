"""Arabic digits are joined with 千 or 百, or more than one scale word stands in one number.

What it says: only 万 and 亿 may follow Arabic digits (GB/T 15835-2011, 5.3): 3.26亿, not 3亿2千6百万; 5000多户, not
5千多户. Units that begin with 千 or 百 (千米, 千克, 千瓦, 百分点) are no scale words.

Blind to numbers in names and quotations.
"""

import re
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_N: Final = r"[0-9]{1,12}(?:\.[0-9]{1,6})?"
_MIXED: Final = (
    rf"(?<![0-9.])(?=[0-9])(?:(?P<yi>{_N})亿)?(?:(?P<wan>{_N})万(?={_N}千))?(?:(?P<qian>{_N})千)?(?:(?P<bai>{_N})百)?"
    r"(?<=[千百])(?P<tail>万|亿)?(?P<zero>零)?(?!公顷|[0-9克瓦米卡帕赫伏位字吨巴焦升比安欧分])"
)

_TWICE: Final = r"|(?<=[0-9])(?P<twice>万万|亿亿)(?=[元人吨户美港欧公平亩立斤度辆次])"
"""A scale word set twice."""

_SIGNS: Final = (*(digit + scale for digit in "0123456789" for scale in "千百"), "万万", "亿亿")
_REACH: Final = 40
"""Characters around one of these signs in which the number with it stands."""

_SCALES: Final = {"": Decimal(1), "万": Decimal(10**4), "亿": Decimal(10**8)}

RULE: Final = Wording(
    "阿拉伯数字后面只用“万”“亿”（GB/T 15835-2011）", "only 万 and 亿 join Arabic digits (GB/T 15835-2011)"
)


def _whole(match: re.Match[str]) -> str | None:
    """Write the number with one scale word."""
    if match["twice"]:
        return match["twice"][0]
    small = Decimal(match["qian"] or 0) * 1000 + Decimal(match["bai"] or 0) * 100
    if match["yi"] and not match["wan"] and not match["tail"]:
        small *= 10**4  # 1亿3千 is 1亿3千万
    amount = (
        Decimal(match["yi"] or 0) * 10**8 + Decimal(match["wan"] or 0) * 10**4 + small * _SCALES[match["tail"] or ""]
    )
    if not small:
        return None
    if match["zero"]:
        return ""
    for word in ("亿", "万"):
        scaled = amount / _SCALES[word]
        if scaled >= 1:
            return f"{scaled.normalize():f}{word}"
    return f"{amount.normalize():f}"


CHECK = Check(
    code="NF812",
    name="mixed-scale",
    title=Wording("阿拉伯数字与千、百连用", "Arabic digits with 千 or 百"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_MIXED + _TWICE, _whole, within=(_SIGNS, _REACH)),
    judge=judging(RULE),
    needs=(Needs(beside="千百"), Needs(words=("万万", "亿亿"), beside="万亿")),
    examples=(
        Example(Verdict.CONFLICTS, "水库总库容为3亿2千6百万立方米。", "two scale words"),
        Example(Verdict.CONFLICTS, "全村共有4千多户。", "千 behind digits"),
        Example(Verdict.CONFLICTS, "全县共有1亿3千多万株杉木。", "亿 and 千"),
        Example(Verdict.CONFLICTS, "果园扩大到2万7千亩。", "万 and 千"),
        Example(Verdict.CONFLICTS, "全村共有1百零8户。", "百零"),
        Example(Verdict.CONFLICTS, "去年职工年均工资为7.2万万元。", "a scale word set twice"),
        Example(None, "水库总库容为3.26亿立方米。", "one scale word"),
        Example(None, "全县4.4.5百分点的提法有误。", "no number"),
        Example(None, "赛程5千米，发电3千瓦时，提高3百分点。", "units"),
        Example(None, "全村共有四千多户，5千克装的米分到每家。", "Chinese numerals, and a unit"),
        Example(None, "受灾面积28.4千公顷。", "the unit of agricultural statistics"),
    ),
)
