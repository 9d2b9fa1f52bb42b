"""Parts named as opposites: what is so and what is not, men and women, the parties that share a cost.

For the closure of lists: opposites (达标 and 不达标, 34男3女, 原告负担 and 被告负担) leave nothing over. Goes by the
words alone.
"""

from collections.abc import Sequence

from newsfacts.claims.levels import Level
from newsfacts.data.parts import ATTRIBUTES, BORNE, NEGATIONS, SCHOOLS, SEXES
from newsfacts.text.patterns import holds


def by_sex(parts: Sequence[Level]) -> bool:
    """Whether the parts are 34男3女, which is all of those counted."""
    return {part.quantity.written_unit for part in parts} == SEXES


def borne(parts: Sequence[Level]) -> bool:
    """Whether the parts are what each of several bears of one cost: 原告负担 700 元，被告负担 300 元."""
    return all(part.told.name.endswith(BORNE) for part in parts)


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


def crossing(parts: Sequence[Level]) -> bool:
    """Whether parts are told by several aspects, so that one thing may be in two of them: 女教师, 青年教师."""
    names = [part.told.name for part in parts]
    return len({_aspect(name) for name in names}) > 1 and not all(holds(name, SCHOOLS) for name in names)


def lone(parts: Sequence[Level]) -> bool:
    """Whether one part alone is told by sex or nationality, so that the others hold some of it: 妇女代表, 工人代表."""
    names = [_plain(part.told.name) for part in parts]
    return any(sum(any(word in name for word in row) for name in names) == 1 for row in ATTRIBUTES[:2])


def _aspect(name: str) -> int | None:
    told = _plain(name)
    rows = (row for row, words in enumerate(ATTRIBUTES) if any(word in told for word in words))
    return next(rows, None)


def _plain(name: str) -> str:
    """Return a name without words that hold one of an attribute and tell none: 子女助学."""
    return name.replace("子女", "").replace("儿女", "")
