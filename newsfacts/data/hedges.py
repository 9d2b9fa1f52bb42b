"""Words that make a figure a bound or an estimate, by where they stand and which way they open.

The way says what the amount printed is to the true one: ``BELOW`` its upper bound, ``ABOVE`` its lower bound, ``ABOUT``
its middle, ``STRESS`` the amount itself (高达). Adding a hedge is adding a word to a line.
"""

from typing import Final

BELOW: Final = "below"
ABOVE: Final = "above"
ABOUT: Final = "about"
STRESS: Final = "stress"


def _table(**ways: str) -> dict[str, str]:
    return {word: way for way, words in ways.items() for word in words.split()}


BEFORE: Final = _table(
    below="近 将近 接近 逼近 不足 不到 未满 不满 未到 未达 少于 低于 小于 不超过 不超 跌破 不大于 不多于 不高于 至多 最多 未超过 小于等于 ≤ <= <",
    above="超 超过 逾 突破 至少 最少 不少于 不低于 不小于 大于 多于 高于 超出 大于等于 起码 至少有 不下 不下于 超过了 突破了 ≥ >= >",
    about="约 大约 约为 大概 约有 约合 大致 估计",
    stress="高达 多达",
)
"""Before the numeral."""

INSIDE: Final = frozenset("多余几来")
"""Between digits and scale or unit: 190多万, 50余家, 十几, 十来个; each opens up to the next step of the last digit."""

BEFORE_SCALE: Final = _table(above="上 过 破")
"""Before a bare scale word only: 上百, 过亿, 成千."""

AFTER: Final = _table(
    below="以下 以内 之内 之下 及以下 或以下 或者以下",
    above="以上 之上 及以上 或以上 或者以上 开外 出头 有余 多 余",
    about="左右 上下 许",
)
"""After the unit."""

NOT_HEDGES: Final = {
    ">": frozenset("-=<>"),
    "<": frozenset("-=<>"),
    "近": frozenset("最附临邻靠走远亲新贴凑将接逼就"),
    "约": frozenset("预签节条合履违公契相特邀续解毁纽爽制租大赴盟誓婚"),
    "超": frozenset("反赶英中德意西法卫"),
    "过": frozenset("超通经不透难错路度走胜"),
    "上": frozenset("以之身晚早网线市海会路马"),
    "破": frozenset("跌突"),
    "数": frozenset("人户总次指倍参系票岁多少年基位分读件级点字例个额天单份期月周日股项"),
}
"""Characters before a one-character hedge that make it part of another word (最近, 签约, 赶超)."""

SEVERAL: Final = frozenset("数几")
"""Before a bare scale word: some of them, one step wide (数十 is 10 to 100)."""

SPREAD: Final = 5
"""Per cent that an estimate (约, 左右) may be off, a policy of this project."""
