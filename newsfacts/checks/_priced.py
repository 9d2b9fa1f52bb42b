"""What a number of things is worth in all, told in one paragraph, and what each of them costs, told in another.

For the check of averages: *1.5 万床棉被，总价值 8 万元 … 每床成本 120 元*. Told where the article has one number of
these things and one worth of them, and where the two differ by far: prices have other reasons to differ by a little.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.claims.levels import Level
from newsfacts.model import Claim, Kind
from newsfacts.text.patterns import pattern
from newsfacts.text.told import told_in

FAR: Final = 5
"""Times by which the worth told must differ from number times price; a policy."""

WORTH: Final = ("价值", "总价", "造价", "总值", "总成本")
"""What names the worth of all of them."""

_PRICE: Final = r"每(?P<unit>[^\W\d])[^，。；]{0,4}?(?:成本|价格|单价|造价|[售市均进原]价)[^，。；]{0,3}$"
_WORTH: Final = r"(?:总价值|总价|总造价|总值|总成本|价值|造价)(?:人民币)?[约达为近共计]{0,2}$"


def priced(found: Sequence[Level], text: str) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Yield what the things are worth in all, their number, and the price of each."""
    for each in found if told_in(text, WORTH) else ():
        by_each = each.quantity.kind is Kind.MONEY and "每" in each.told.name
        price = pattern(_PRICE).search(each.told.name) if by_each else None
        if price is None:
            continue
        counts = [level for level in found if level.quantity.written_unit == price["unit"] and level.whole]
        worths = [
            level
            for level in found
            if level.quantity.kind is Kind.MONEY and level.whole and pattern(_WORTH).search(level.told.name)
        ]
        if len({level.value for level in counts}) != 1 or len({level.value for level in worths}) != 1:
            continue
        count, worth = counts[0], worths[0]
        near = worth.block == count.block and 0 <= worth.sentence - count.sentence <= 1
        if near and worth.sentence != each.sentence and _far(count.value * each.value, worth.value):
            yield worth.claim, count.claim, each.claim


def _far(made: Decimal, worth: Decimal) -> bool:
    return worth > 0 and not worth / FAR < made < worth * FAR
