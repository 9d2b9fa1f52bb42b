"""Wholes: the figures that a share may be a share of.

For the checks of family NF2. A whole has the unit of the part. Where the words name it (占粮田总数的 23%), the figures
told under that name come first, then the nearest before. Reach is bounded, so time is linear in the shares.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import after, before, says
from newsfacts.claims.shares import Share
from newsfacts.data.shares import COUNTING, OUTSIDE, SCOPES
from newsfacts.model import Analysis, Claim, Kind, Quantity
from newsfacts.text.patterns import by_sign, pattern

_NUMBER: Final = Kind.NUMBER
NEAR: Final = 30
"""Figures of the unit that are looked at before a share."""

LEAD: Final = 8
"""Figures of the unit at the head of an article that are looked at, too: totals stand first."""

_SPELL: Final = r"^[0-9一二三四五六七八九十两几]{1,3}(?:天|日|个月|年|个季度|届)"
"""A stretch of time that only says of when the whole is: 占三天总数的."""

_SCOPES: Final = by_sign(SCOPES)
_COUNTING: Final = by_sign(COUNTING, at=-1)

LARGE: Final = 10000
"""What a bare number is at least that counts the people of a place."""

LATER: Final = 6
"""Figures of the unit after a share: a total may follow."""


class Told(Struct, frozen=True, dict=True):
    """A level that may be a whole, in its text."""

    claim: Claim
    text: str

    @cached_property
    def words(self) -> str:
        """The words of its clause, which most shares do not ask for: they give their whole no name."""
        quantity = self.claim.quantity
        return _plain(before(self.text, quantity.start) + "|" + after(self.text, quantity.numeral_end))


class Whole(Struct, frozen=True, gc=False):
    """A figure that a part may be of; ``named`` where the words of the share say so, ``later`` where it follows."""

    claim: Claim
    named: bool
    later: bool


def by_unit(analysis: Analysis, units: Container[str]) -> Mapping[str, Sequence[Told]]:
    """Return the levels of an article in some units by their unit, in reading order."""
    text = analysis.text
    found: dict[str, list[Told]] = {}
    for claim in analysis.claims:
        quantity = claim.quantity
        if (quantity.unit or "") not in units:
            continue
        if (is_amount(quantity) or _is_population(text, quantity)) and not is_change(text, quantity):
            found.setdefault(quantity.unit or "", []).append(Told(claim, text))
    return found


def _is_population(text: str, quantity: Quantity) -> bool:
    """Whether a figure without a unit counts people by its name: 年末人口 37.61 万."""
    bare = quantity.kind is _NUMBER and quantity.unit is None and (quantity.value or 0) >= LARGE
    return bare and before(text, quantity.start).rstrip("达为约").endswith("人口")


def wholes(share: Share, levels: Sequence[Told]) -> tuple[Whole, ...]:
    """Return the figures that a share may be of, the likeliest first; ``levels`` are those of the unit of its part."""
    name = core(share.noun)
    signs = [sign for word, sign in OUTSIDE.items() if word in share.noun]
    found = [
        Whole(told.claim, len(name) > 1 and _named(told.words, name, signs), told.claim.quantity.start > share.start)
        for told in _reach(share, levels)
        if told.claim is not share.part
    ]
    return tuple(sorted(found, key=lambda whole: (not whole.named, whole.later)))


def _reach(share: Share, levels: Sequence[Told]) -> Iterator[Told]:
    """Yield the levels around a share, the nearest before it first."""
    here = bisect_left(levels, share.start, key=_start)
    yield from reversed(levels[max(0, here - NEAR) : here])
    yield from levels[: min(LEAD, max(0, here - NEAR))]
    yield from levels[here : here + LATER]


def _start(told: Told) -> int:
    return told.claim.quantity.start


def _named(words: str, name: str, signs: Sequence[str]) -> bool:
    """Return whether words hold the name that a share gives to its whole, and the scope it says."""
    if not all(sign in words for sign in signs):
        return False
    return says(words, name) or (name.endswith("人口") and says(words, name[:-1]))


def core(noun: str) -> str:
    """Return what a whole is a whole of, without 全部, 总数 and their like: 同期财政总支出 gives 财政支出."""
    words = pattern(_SPELL).sub("", noun.strip()) if noun else ""
    while scope := next((each for each in _SCOPES.get(words[:1], ()) if words.startswith(each)), ""):
        words = words[len(scope) :]
    while end := next((each for each in _COUNTING.get(words[-1:], ()) if words.endswith(each)), ""):
        words = words[: -len(end)]
    return _plain(words)


def _plain(words: str) -> str:
    return words.replace("进出口", "外贸").replace("总", "")
