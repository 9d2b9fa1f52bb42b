"""One amount in two units: 13.1英里（约21公里）, 2000万美元，约合1.42亿元.

For the checks of conversions and currencies. Two neighbouring figures belong together where the second stands in a
bracket right behind the first, where 合, 折合, 即 or 相当于 joins them, or 约 alone joins metric and Chinese units.
Offsets are on the running ruler; linear in the number of figures. Blind to conversions told in another sentence.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsfacts.claims.clauses import after
from newsfacts.claims.once import once
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import pattern

LONGEST: Final = 20
"""Characters that may stand between the two figures."""

_JOINED: Final = (
    r"[^\W\d]{0,6}[）)]?[，,（(]?(?:当时|现)?(?:[按以][^\W\d]{1,6}(?:汇率|牌价|中间价)(?:[计折换]算)?[，,]?)?(?:折合|约合|合|折成?|[折换]算[为成]|相当于|约?等于|约于|即|也就是|可?[兑换](?:换|[得成回取了到]){0,2}|[＝=≈])"
    r"(?:约|大约|近)?(?:人民币)?(?:约|为|每[^\W\d]{1,2}|时速|秒速|[摄华]氏)?$"
)

_JOINING: Final = frozenset("合折换兑于即是＝=≈")
"""Signs of which the words that join two such figures have one at least."""

_THAT_IS: Final = ("即", "也就是", "相当于")
"""What may join a ratio to what it was reckoned from."""

_SIGNS: Final = _JOINING | {"（", "("}
"""The same, and what opens a bracket."""

_BRACKETED: Final = r"[（(](?:约|大约|近)?(?:每[^\W\d]{1,2}|时速|零下|[摄华]氏)?$"
"""What opens a bracket that tells a figure again."""

_BARELY: Final = r"[，,](?:大?约|近)?$"
"""What joins a figure to its like in another system of units, where nothing follows it: 26英里，约42公里."""

_FOREIGN: Final = frozenset(
    {"英里", "海里", "英尺", "英寸", "英亩", "平方英里", "平方英尺", "磅", "盎司", "加仑", "华氏度", "码"}
)

_METRIC: Final = (
    (frozenset({"平方公里", "平方千米", "公顷", "平方米"}), frozenset({"亩"})),
    (frozenset({"公里", "千米"}), frozenset({"里", "华里"})),
    (frozenset({"公斤", "千克", "吨"}), frozenset({"斤", "市斤"})),
)
"""Metric units and the Chinese ones that they are told in again: 12公顷，约180亩."""

_ENDS: Final = frozenset("，。；）,;)")


@once
def restated(analysis: Analysis) -> tuple[tuple[Claim, Claim], ...]:
    """Return neighbouring claims of which the second tells the first again in another unit."""
    return tuple(_restated(analysis))


def _restated(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield them; only figures with an amount and a unit are neighbours."""
    text, first, start = analysis.text, None, -LONGEST
    for second in analysis.claims:
        quantity = second.quantity
        if quantity.value is None or not quantity.unit:
            continue
        if first and start < quantity.numeral_start <= start + LONGEST and _again(text, first, second):
            yield first, second
        first, start = second, quantity.end


def _again(text: str, first: Claim, second: Claim) -> bool:
    """Whether the second of two figures near each other tells the first again in another unit."""
    one, other = first.quantity, second.quantity
    if one.written_unit == other.written_unit and one.unit == other.unit:
        return False
    start, end = one.end, other.numeral_start
    signs = not _SIGNS.isdisjoint(text[start:end])
    if not signs and text[start] not in "，,":
        return False
    if text.endswith(_THAT_IS, start, end) and _is_ratio(text, second):
        return False
    if signs and _joined(text, start, end):
        return True
    told = one.written_unit in _FOREIGN or _retold(text[start:end], one.written_unit, other.written_unit)
    return told and _beside(text, first, second)


def _retold(between: str, *units: str) -> bool:
    """Whether 约 alone stands between a figure in metric units and one in Chinese units, or the other way round."""
    return between.endswith("约") and any(
        {unit in metric for unit in units} == {unit in chinese for unit in units} == {True, False}
        for metric, chinese in _METRIC
    )


def _is_ratio(text: str, claim: Claim) -> bool:
    """Whether a figure is how much of one thing makes so much of another: 即 4 斤鲜叶制 1 斤干茶."""
    quantity = claim.quantity
    return (
        pattern(rf"[0-9一二两三四五六七八九十半]{re.escape(quantity.written_unit)}").search(after(text, quantity.end))
        is not None
    )


def _joined(text: str, start: int, end: int) -> bool:
    """Whether the words between two figures say that they are the same amount."""
    if text[start] in "（(" and pattern(_BRACKETED).match(text, start, end):
        return True
    last = max(start, text.rfind("，", start, end))
    return not _JOINING.isdisjoint(text[last:end]) and pattern(_JOINED).match(text, start, end) is not None


def _beside(text: str, first: Claim, second: Claim) -> bool:
    """Whether a figure that closes its clause stands behind one in a foreign unit: 全长26英里，约42公里."""
    ends = text[second.quantity.end : second.quantity.end + 1] in _ENDS
    return ends and bool(pattern(_BARELY).match(text, first.quantity.end, second.quantity.numeral_start))
