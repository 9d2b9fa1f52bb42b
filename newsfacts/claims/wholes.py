"""Wholes: the figures that a share may be a share of.

For the checks of family NF2. A whole has the unit of the part. Where the words name it (占财政支出的 16%), the figures
told under that name come first, then the nearest before. Reach is bounded, so time is linear in the shares.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import after, before, says
from newsfacts.claims.shares import Share
from newsfacts.data.shares import COUNTING, OUTSIDE, SCOPES
from newsfacts.model import Analysis, Claim

NEAR: Final = 40
"""Figures of the unit that are looked at before a share."""

LEAD: Final = 10
"""Figures of the unit at the head of an article that are looked at, too: totals stand first."""

LATER: Final = 3
"""Figures of the unit after a share: a total may follow."""


class Whole(Struct, frozen=True):
    """A figure that a part may be of; ``named`` where the words of the share say so, ``later`` where it follows."""

    claim: Claim
    named: bool
    later: bool


def by_unit(analysis: Analysis) -> Mapping[str, Sequence[Claim]]:
    """Return the levels of an article by their unit, in reading order."""
    found: dict[str, list[Claim]] = {}
    for claim in analysis.claims:
        if is_amount(claim.quantity):
            found.setdefault(claim.quantity.unit or "", []).append(claim)
    return found


def wholes(analysis: Analysis, share: Share, levels: Sequence[Claim]) -> Iterator[Whole]:
    """Yield the figures that a share may be of, the likeliest first; ``levels`` are those of the unit of its part."""
    others = (claim for claim in _reach(share, levels) if claim is not share.part)
    found = [whole for claim in others if (whole := _whole(analysis, share, claim))]
    yield from sorted(found, key=lambda whole: (not whole.named, whole.later))


def _reach(share: Share, levels: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the levels around a share, the nearest before it first."""
    here = bisect_left(levels, share.start, key=_start)
    yield from reversed(levels[max(0, here - NEAR) : here])
    yield from levels[: min(LEAD, max(0, here - NEAR))]
    yield from levels[here : here + LATER]


def _start(claim: Claim) -> int:
    return claim.quantity.start


def _whole(analysis: Analysis, share: Share, claim: Claim) -> Whole | None:
    text = analysis.text
    quantity = claim.quantity
    if is_change(text, quantity):
        return None
    return Whole(claim, named(analysis, share, claim), quantity.start > share.start)


def named(analysis: Analysis, share: Share, claim: Claim) -> bool:
    """Return whether a figure is told under the name that the words of a share give to the whole."""
    name = core(share.noun)
    if len(name) < 2:
        return False
    quantity = claim.quantity
    words = _plain(before(analysis.text, quantity.start) + "|" + after(analysis.text, quantity.end))
    return all(sign in words for word, sign in OUTSIDE.items() if word in share.noun) and says(words, name)


def core(noun: str) -> str:
    """Return what a whole is a whole of, without 全部, 总数 and their like: 同期财政总支出 gives 财政支出."""
    words = noun.strip()
    while opening := next((each for each in SCOPES if words.startswith(each)), None):
        words = words[len(opening) :]
    while ending := next((each for each in COUNTING if words.endswith(each)), None):
        words = words[: -len(ending)]
    return _plain(words)


def _plain(words: str) -> str:
    return words.replace("进出口", "外贸").replace("总", "")
