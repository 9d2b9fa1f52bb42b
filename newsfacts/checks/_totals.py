"""What may be the total of an average: the figures in its unit before it, and the one called a total behind it.

For the check of averages. Looks at a bounded number of levels. Blind to totals told in another paragraph.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks._counts import alike, names
from newsfacts.checks._judge import is_hedged, value_of
from newsfacts.claims.levels import Gap, Level
from newsfacts.data.parts import EXTREMES, RETURNS
from newsfacts.model import Claim
from newsfacts.text.patterns import holds, pattern

NEAR: Final = Decimal("0.97")
"""How near a misfit may come to fit before it is told; a policy."""

SCALES: Final = (4, -4, 8, -8)
"""Powers of ten that 万 and 亿 are: a misfit by just one of them is their slip, whatever the size of the total."""

TOTALLED_BEHIND: Final = ("共", "总", "合计", "余额", "需", "可", "累计")
"""What calls a figure right behind an average its total: 每人每年 1200 元，年需资金 16.8 万元."""


COSTS: Final = ("成本", "投入", "投资", "造价")
"""What each costs, of which what comes of all of them is no total."""

MADE: Final = (
    "收入",
    "卖得",
    "卖了",
    "花了",
    "花去",
    "花费",
    "付了",
    "支付",
    "货款",
    "进账",
    "下来就是",
    "就是",
    "下来是",
    "得款",
    "算是",
    "计",
)
"""What says that a figure is made of the price and the number before it, right before the figure."""

_OF_A_TIME: Final = "[年月日季均](?:收入|支付|花费|进账)$"
"""A total of another time than the number before it: 日产 300 斤，年收入 20 万元."""

SOME_DAY: Final = ("可能", "未来", "有望", "年后")
"""What makes a figure one of another time than the average before it."""


def totals_before(found: Sequence[Level], earlier: Sequence[Level], level: Level) -> list[Claim]:
    """Return what may be the total told before an average: one of its name, then the nearest."""
    several = [each for each in earlier if not of_one(found, each)]
    told = [each for each in several if alike(each.unit, level.unit) and not _vague(each, several)]
    return [each.claim for each in sorted(told, key=lambda each: not _named(each, level))][:3]


def _named(total: Level, level: Level) -> bool:
    """Whether an average has the name of a total: 医疗总费用 … 次均费用; 商住用地 … 商住用地平均每亩."""
    return names(total, level.told.name) or (
        len(total.told.name) > 1 and level.told.name.endswith(total.told.name[-2:])
    )


def _vague(total: Level, earlier: Sequence[Level]) -> bool:
    """Whether a total is a round one of another sentence (超千万件), told exactly beside the average."""
    return total.quantity.hedge is not None and any(
        other.unit == total.unit and other.sentence > total.sentence for other in earlier
    )


def totals_behind(following: Sequence[Level], level: Level) -> list[Claim]:
    """Return the total told right behind an average: 户均投入 5000 元，共投入 238 万元."""
    near = (
        each
        for each in following
        if each.sentence == level.sentence and each.since(level) <= Gap.COMMA and each.told.change == level.told.change
    )
    told = (
        each
        for each in near
        if each.unit == level.unit
        and (holds(each.told.name, TOTALLED_BEHIND) or _is_made(each, level))
        and not (holds(level.told.name, COSTS) and holds(each.told.name, (*RETURNS, "收入")))
        and not (holds(each.told.name, SOME_DAY) or ("每月" in level.told.name and "年" in each.told.name))
    )
    return [each.claim for each in told] or _made_behind(following, level)


def _is_made(total: Level, level: Level) -> bool:
    """Whether a figure right behind a price is what it makes: 1.5 万斤，每斤 2.8 元，收入 4.2 万元."""
    beside = total.place == level.place + 1 and "每" in level.told.name and not total.told.each
    return beside and total.told.name.endswith(MADE) and pattern(_OF_A_TIME).search(total.told.name) is None


def of_another(behind: Sequence[Level], level: Level, total: Claim) -> bool:
    """Whether an average makes the figure right behind it, and so is not of a total told before."""
    if total.quantity.start > level.quantity.start:
        return False
    return any(each.unit == level.unit and _is_made(each, level) for each in behind[:1])


def _made_behind(following: Sequence[Level], level: Level) -> list[Claim]:
    """Return what a price or a rate makes of the number told behind it: 每斤 2 元，卖出 300 斤，收入 600 元."""
    if len(following) < len(("count", "total")) or level.told.change or holds(level.told.name, COSTS):
        return []
    count, total = following[:2]
    near = total.sentence == level.sentence and total.since(level) <= Gap.COMMA and total.unit == level.unit
    plain = count.unit != level.unit and not (total.told.change or total.told.each or total.told.aside)
    made = near and plain and total.told.name.endswith(MADE) and not pattern(_OF_A_TIME).search(total.told.name)
    return [total.claim] if made else []


def tells(total: Claim, count: Claim, each: Claim) -> bool:
    """Whether a fit would be more than chance: no figure is one, and hedged ones stand in one sentence."""
    figures = (total, count, each)
    near = len({figure.sentence for figure in figures}) == 1 or not is_hedged(figures)
    return near and all(figure.quantity.value != 1 for figure in figures)


def doubtful(total: Claim, count: Claim, each: Claim, counts: Sequence[Claim], text: str) -> bool:
    """Whether a count stands in another paragraph, is one of several, or is in its average's item and the total not."""
    items = ("；", ";")
    if holds(text[total.quantity.end : count.quantity.start], items):
        return not holds(text[count.quantity.end : each.quantity.start], items)
    apart = text.count("\n", count.quantity.end, each.quantity.start)
    return apart > 1 or (apart > 0 and len(set(map(value_of, counts))) > 1)


def is_limit(level: Level) -> bool:
    """Whether a figure says what each gets at most, which no total makes: 每户最高补助 3 万元."""
    return holds(level.told.name, EXTREMES)


def no_mean(found: Sequence[Level], place: int) -> bool:
    """Whether a figure is of one of several years (每年分别为 4 亿和 5 亿) or lots, or on top (每公斤再加 2 元)."""
    name = found[place].told.name
    if "每" in name and any(
        look(found, place, other) for look in (_is_lot, _adds_up) for other in (place + 2, place - 2)
    ):
        return True
    return ("分别" in name and holds(name, ("每年", "每月", "每季"))) or holds(name, ("加收", "另加", "再加", "还要加"))


def _is_lot(found: Sequence[Level], place: int, other: int) -> bool:
    """Whether two figures are each what the number right before gets: 60 名每人 6000 元，72 名每人 3000 元."""
    lots = [found[at - 1 : at + 1] for at in (place, other) if 0 < at < len(found)]
    if len(lots) < 2 or lots[0][0].unit != lots[1][0].unit or lots[0][1].sentence != lots[1][1].sentence:
        return False
    return all(each.told.each and each.gap is Gap.NONE and count.part for count, each in lots)


def _adds_up(found: Sequence[Level], place: int, other: int) -> bool:
    """Whether two prices in turn with their numbers make one total: 猪 300 头，每头 200 元，鸡 2000 只，每只 20 元."""
    turns = found[max(0, min(place, other) - 1) : max(place, other) + 1]
    if len(turns) < len(("count", "price", "count", "price")):
        return False
    counts, prices = turns[::2], turns[1::2]
    priced = all(price.told.each and "每" in price.told.name and price.unit == prices[0].unit for price in prices)
    counted = all(count.whole and count.unit != prices[0].unit for count in counts)
    return priced and counted and turns[0].sentence == turns[-1].sentence


def listed(total: Claim, count: Claim, level: Level, earlier: Sequence[Level]) -> bool:
    """Whether a total is a later item of a list before the average (其中…), so that the whole may be meant.

    Not so where total and count stand right before it, in one item: 直播 317 场，成交 5820 万元，场均 18.4 万元.
    """
    if [each.claim for each in earlier[:2] if level.since(each) <= Gap.COMMA] == [total, count]:
        return False
    near = [each for each in earlier if each.sentence == level.sentence and each.quantity.start <= total.quantity.start]
    opened = max((each.place for each in near if each.told.opener), default=level.place)
    return not level.depth and sum(each.place >= opened and each.unit == total.quantity.unit for each in near) > 1


def lacks_scale(made: Decimal, total: Decimal) -> bool:
    """Whether a total misses count times each by just 万 or 亿."""
    return any(NEAR < made / total.scaleb(power) < 1 / NEAR for power in SCALES if total)


def of_one(found: Sequence[Level], level: Level) -> bool:
    """Whether an amount is what one thing costs, which is no total: 加装一部电梯约需 52 万元."""
    before = found[level.place - 1] if level.place else level
    return before.value == 1 and not before.whole and level.gap is Gap.NONE
