"""A decrease told in multiples.

What it says: nothing can fall by 倍: one 倍 is the whole of it. What became a third fell by two thirds, or by 67 per
cent; for a fall from n to one, print 下降到n分之一. The same holds for 便宜3倍 and 少两倍 after 比.

Blind to falls that are told in 倍 by a noun (3倍的降幅).
"""

from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_NUMERAL: Final = r"[0-9０-９.．一二三四五六七八九十百千万两几]{1,8}"

_HEDGE: Final = "(?:近|约|超过|逾|将近|整整|足足|了近|了约)?"

_FALL: Final = (
    r"(?:(?:下降|减少|降低|缩小|缩短|下跌|下滑|削减|锐减|骤减|骤降|回落|缩减|压缩|压减|减产|减轻|减小|减缓|萎缩|缩水|精简|下调|下浮|跌价|降价|便宜|节省|节约|省下"
    r"|[降跌]了|(?<![至不最缺多])少)了?"
    r"|(?<![不最至大减缩])(?<!从)(?:[低轻短慢薄矮弱窄]|(?<=[要还更，,比])小|小了)了?"
    r"|(?:比|较|相比)[^，。；！？]{1,16}(?<![至不减])小了?)"
    rf"{_HEDGE}{_NUMERAL}[多余]?倍(?!以上的|数|速|频|[镜率])"
)

RULE: Final = Wording(
    "减少不能用“倍”表示，可改说“下降到几分之一”或“下降百分之几”", "a decrease is not told in multiples"
)

CHECK = Check(
    code="NF802",
    name="decrease-in-multiples",
    title=Wording("用倍数说减少", "a decrease told in multiples"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=finder(_FALL, lambda _: "", within=("倍", 40)),
    judge=judging(RULE),
    needs=(Needs(words=("倍",)),),
    examples=(
        Example(Verdict.CONFLICTS, "改造后，能耗下降了3倍。", "a fall of three times the whole"),
        Example(Verdict.CONFLICTS, "网上的票价比窗口便宜两倍。", "cheaper by twice the price"),
        Example(Verdict.CONFLICTS, "事故起数减少近2倍。", "with a hedge"),
        Example(Verdict.CONFLICTS, "换了新灯，能耗低4倍。", "lower, without a comparison"),
        Example(Verdict.CONFLICTS, "旱情使湖面萎缩了2倍。", "shrinking"),
        Example(Verdict.CONFLICTS, "新飞机的噪声要小8倍。", "smaller"),
        Example(None, "罚款至少3倍、最高5倍。", "at least"),
        Example(None, "全年参观者不少于去年的2倍。", "no fewer than"),
        Example(None, "改造后，能耗下降到原来的三分之一。", "a fraction"),
        Example(None, "产量是前年的3倍，能耗下降20%。", "a rise in multiples"),
        Example(None, "罚款额不少于货值的3倍。", "不少于"),
    ),
)
