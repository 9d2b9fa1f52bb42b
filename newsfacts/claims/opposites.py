"""Parts that are named as opposites: what is so and what is not (达标 and 不达标), men and women (34男3女).

For the closure of lists: opposites leave nothing over. Goes by the words alone.
"""

from collections.abc import Sequence

from newsfacts.claims.levels import Level
from newsfacts.data.parts import NEGATIONS, SEXES


def by_sex(parts: Sequence[Level]) -> bool:
    """Whether the parts are 34男3女, which is all of those counted."""
    return {part.quantity.written_unit for part in parts} == SEXES


def denied(parts: Sequence[Level]) -> bool:
    """Whether the parts are two of which one is named as what the other is not."""
    return len(parts) == 2 and _negated(parts[0].told.name, parts[1].told.name)


def _negated(one: str, other: str) -> bool:
    """Whether one name denies the other: 专用校车 and 非专用校车, 达标 and 不达标."""
    for plain, longer in ((one, other), (other, one)):
        at = max(longer.rfind(word) for word in NEGATIONS)
        denied = longer[at + 1 :]
        if at >= 0 and len(denied) > 1 and plain.endswith(denied) and not plain.endswith(longer[at:]):
            return True
    return False
