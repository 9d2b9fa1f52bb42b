"""Sizes that stand before the name of a thing (3.74 公里的渡槽), with the size that its own clause gave it.

For the check of facts told twice. Lengths and areas, and small numbers of parts (四车道, 六车道). Looks at a bounded
number of earlier figures. Blind to things called by two names.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from newsfacts.checks._told import fits, slips_of, transposed
from newsfacts.claims.clauses import before
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

BACK: Final = 40
"""Earlier figures of one unit that a returning one is compared with."""

SIZES: Final = frozenset({Kind.LENGTH, Kind.AREA})

LANES: Final = frozenset({"车道", "层", "孔", "跨", "度", "节"})

_NAME: Final = r"(?:编组)?(?:的|(?<=级))([^\W\d]{2,4})"

_WAY: Final = ("车程", "路程", "里程", "行程")
"""Names of how long a way is, whatever it is called."""

_OF_THING: Final = r"的[^\W\d]{0,4}?"
"""What stands between a size and its thing: 全长5.8公里的滨江步道."""

_SIZE: Final = ("全长", "总长", "面积", "占地", "震级", "等级", "总高", "总投资")


def sized(analysis: Analysis, told: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield sizes that stand before the name of a thing, with the size its own clause gave it."""
    text = analysis.text
    earlier: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in told:
        quantity = claim.quantity
        if quantity.hedge or (quantity.kind not in SIZES and quantity.unit not in LANES):
            continue
        if earlier[quantity.unit] and (name := pattern(_NAME).match(text, quantity.end)):
            yield from (
                (other, claim) for other in earlier[quantity.unit][-BACK:] if _of_one(text, other, name[1], claim)
            )
        earlier[quantity.unit].append(claim)


def _of_one(text: str, claim: Claim, name: str, again: Claim) -> bool:
    """Whether the clause of a size tells it of the thing named behind the other: begins with it, or has all of it."""
    clause = before(text, claim.quantity.start)
    if clause.startswith(name[:2]):
        return _once_one(text, again, claim)
    if clause.endswith(name[:2]) and again.quantity.unit not in LANES and transposed(text, claim, again):
        return True  # 主跨 420 米 … 240 米的主跨
    if clause.endswith(_SIZE) and transposed(text, claim, again):
        behind = text[claim.quantity.end : claim.quantity.end + 12]
        if name.startswith(_WAY) or pattern(_OF_THING + re.escape(name[:2])).match(behind):
            return True
    whole = name[: 2 if again.quantity.unit == "级" else 3]
    of_it = clause.rpartition(whole)[2] if len(whole) >= 2 and whole in clause else ""
    return holds(of_it, _SIZE) and again.quantity.value in slips_of(text, claim)


def _once_one(text: str, claim: Claim, other: Claim) -> bool:
    """Whether two sizes are the same, or may have been before a slip of the pen."""
    if claim.quantity.written_unit != other.quantity.written_unit:
        return False
    lanes = claim.quantity.unit in LANES
    return lanes or fits(claim, other) or other.quantity.value in slips_of(text, claim)
