"""A decimal below one lacks the zero before its point.

What it says: 0.872, not .872 (GB/T 15835-2011, 5.1.2).

Blind to points with a space or a digit before them, which belong to another number.
"""

from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_BARE: Final = (
    r"[.．](?<=[^\W\dA-Za-z_].|[（(].)(?P<digits>[0-9]{1,6})"
    r"(?=[%％‰,;，。；、万亿元个倍米吨毫厘克公秒度千兆平立升微摄岁]|百分点|$|(?<![.．].)[）)])"
)

RULE: Final = Wording("纯小数的小数点前应有0（GB/T 15835-2011）", "write the zero before the point (GB/T 15835-2011)")

CHECK = Check(
    code="NF813",
    name="leading-zero",
    title=Wording("小数点前缺0", "no zero before the decimal point"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_BARE, lambda match: f"0.{match['digits']}"),
    judge=judging(RULE),
    needs=(Needs(beside=".．"),),
    examples=(
        Example(Verdict.CONFLICTS, "两组数据的相关系数为.872，结果可信。", "no zero"),
        Example(None, "两组数据的相关系数为0.872，结果可信。", "with its zero"),
        Example(None, "变异株BA.2占三成。", "a name"),
        Example(None, "1)先关掉电源.2)再打开后盖。", "the number of a step behind a full stop"),
        Example(None, "一、合计3 .5亿元。", "a space inside the number"),
    ),
)
