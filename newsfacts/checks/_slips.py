"""Whether one slip of the pen would explain a contradiction, asked before it is called one.

For checks whose words alone do not prove that figures belong together: a gap that a single slip closes exactly
speaks for an error, any other gap for a misreading (see ``claims.groups`` on open and closed lists).
"""

from collections.abc import Callable, Iterator

from newsfacts.checks import _repair
from newsfacts.model import Claim


def printed(claim: Claim, text: str) -> str:
    """Return the numeral of a claim as it stands in the running text."""
    return text[claim.quantity.numeral_start : claim.quantity.numeral_end]


def variants(claim: Claim, text: str) -> Iterator[tuple[Claim, _repair.Slip]]:
    """Yield a claim as it would be without each slip that may have spoiled it."""
    numeral = printed(claim, text)
    for slip in _repair.slips(numeral):
        if (changed := _repair.rewritten(claim, numeral, slip)) is not None:
            yield changed, slip


def heals(claims: tuple[Claim, ...], text: str, holds: Callable[[Claim, Claim], bool]) -> bool:
    """Whether one slip in one of the claims makes ``holds(old, new)`` true."""
    return any(holds(claim, changed) for claim in claims for changed, _ in variants(claim, text))
