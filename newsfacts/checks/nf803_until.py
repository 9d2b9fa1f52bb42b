"""截止 where 截至 is meant, and 截至到.

What it says: 截止 means that something ends (报名10月1日截止); 截至 means "counted up to" and takes a day after it.
「截止目前」 should read 「截至目前」, 「截至到」 has 到 twice.

Blind to 截止 before a day that is a deadline, which is left alone only where the words say so (报名截止).
"""

from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_MISUSED: Final = (
    r"(?<![名请间期票集售标付款投缴])(?:截止到?(?=目前|[上下]午|凌晨|周|星期|今|昨|当|本[月年]|上[月年]|去年|发稿|记者"
    r"|[0-9０-９二]{1,4} ?[年月日])|截[至止](?:到|至))"
    r"|截至(?=(?:时间|日期)[为是：:]|$|[。；])"
)

RULE: Final = Wording("表示统计到某时，用“截至”", "counted up to a day: 截至")

CHECK = Check(
    code="NF803",
    name="until",
    title=Wording("误用“截止”", "截止 for 截至"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_MISUSED, lambda found: "截止" if found[0] == "截至" else "截至"),
    judge=judging(RULE),
    needs=(Needs(words=("截止", "截至到", "截至时", "截至日", "截至。", "截至；")),),
    examples=(
        Example(Verdict.CONFLICTS, "截止目前，大坝已浇筑混凝土30万立方米。", "up to now"),
        Example(Verdict.CONFLICTS, "截止到6月30日，全县共植树20万株。", "up to a day"),
        Example(Verdict.CONFLICTS, "截至到昨天，水位回落1米。", "到 twice"),
        Example(Verdict.CONFLICTS, "报名截至日期为6月30日。", "the day on which it ends"),
        Example(None, "截至目前，大坝已浇筑混凝土30万立方米。", "the right word"),
        Example(None, "报名截止6月30日，逾期不候。", "a deadline"),
        Example(None, "厂里生产闸阀、截止阀和球阀。", "a kind of valve"),
    ),
)
