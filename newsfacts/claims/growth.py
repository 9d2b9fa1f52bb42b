"""Growth: which rate or multiple tells how an amount changed, with the levels and the change it was computed from.

For the checks of family NF3. Four ways of telling, read off the words: from one level to another (从 A 增加到
B，增长 p%), against a level within a comparison (B，比上年的 A 增长 p%), by an amount and a rate (B，增加 n，增长
p%), and with the level of the year before told after it (B，增长 p%；去年同期为 A). ``sure`` says that the words
leave no doubt that the figures belong together; else the reading may only confirm. Rates at constant prices, of
another scope or by the year are not ``sure``.

Offsets are on the running ruler; every look around is bounded. Blind to rates that stand paragraphs from their levels.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.brackets import compared_with, told_behind
from newsfacts.claims.changes import Motion, Way, is_amount, is_change, motion
from newsfacts.claims.clauses import before, enclosed
from newsfacts.claims.dated import later_of, measured_against
from newsfacts.claims.joins import GAP, base_of, belongs, compared, from_to, goes_on, joined, same_bases
from newsfacts.claims.once import once
from newsfacts.data.changes import ARRIVALS, FORMER, LINKS
from newsfacts.model import Analysis, Claim, Kind, Quantity
from newsfacts.text.patterns import pattern

BACK: Final = 12
"""Figures looked at before a rate."""

LARGE: Final = 10000
"""Bare numbers from here on are amounts."""

_COMPARED: Final = r"(?:同比|环比|按年|比|较)[^，。；、0-9]{0,6}$"

_RATES: Final = frozenset({Kind.PERCENT, Kind.MULTIPLE, Kind.POINTS})

_BESIDE: Final = _RATES | {Kind.DATE, Kind.TIME, Kind.DURATION}
"""Kinds that may stand between a level and its change without being what changed."""


class Told(StrEnum):
    """How a growth is told."""

    FROM_TO = "from_to"
    AGAINST = "against"
    BY = "by"
    BEFORE = "before"


class Growth(Struct, frozen=True, gc=False):
    """A rate of change with its figures: ``new`` and ``old``, or ``new`` and ``change``, or all three.

    ``direction`` is 1 where the words tell of a rise, -1 of a fall.
    """

    told: Told
    rate: Claim
    direction: int
    new: Claim
    old: Claim | None = None
    change: Claim | None = None
    sure: bool = False


@once
def growths(analysis: Analysis) -> tuple[Growth, ...]:
    """Return the growths of an article whose figures are printed, in reading order."""
    return tuple(_growths(analysis))


def _growths(analysis: Analysis) -> Iterator[Growth]:
    text = analysis.text
    for index, claim in enumerate(analysis.claims):
        quantity = claim.quantity
        if quantity.kind not in _RATES:
            continue
        moved = motion(text, quantity)
        if moved is None or moved.way is not Way.BY:
            continue
        near = _near(analysis, index)
        if near and (
            found := _marked(analysis, index, moved, near)
            or _by(analysis, index, moved, near)
            or _levels(analysis, index, moved, near)
        ):
            yield found


def _near(analysis: Analysis, index: int) -> list[Claim]:
    """Return the amounts before a rate, the nearest first, back to the sentence before, none of them in brackets."""
    text = analysis.text
    rate = analysis.claims[index]
    found = []
    for claim in reversed(analysis.claims[max(0, index - BACK) : index]):
        quantity = claim.quantity
        if claim.sentence < rate.sentence - 1:
            break
        told = (
            quantity.kind is Kind.PERCENT
            or _is_bare(quantity)
            or (is_amount(quantity) and text[quantity.start - 1 : quantity.start] != "兑")
        )
        if told and not enclosed(text, quantity.start, rate.quantity.start):
            found.append(claim)
    return found


def _is_bare(quantity: Quantity) -> bool:
    """Whether a figure is a large number without a unit: 观众由 5 万增加到 8 万."""
    return quantity.kind is Kind.NUMBER and quantity.unit is None and (quantity.value or 0) >= LARGE


def _marked(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``B，较上周（A）上升 n``."""
    rate, old = analysis.claims[index], compared_with(analysis, index, moved)
    if old is None or rate.sentence != old.sentence:
        return None
    new = next((claim for claim in near if claim.sentence == rate.sentence and _unit(claim) == _unit(old)), None)
    if new is None or not _is_level(analysis.text, new):
        return None
    return Growth(Told.AGAINST, rate, moved.direction, new, old, sure=same_bases(analysis.text, new, rate))


def _unit(claim: Claim) -> str | None:
    """Return what an amount is counted in; the change of a price by the ton is told in money."""
    unit = claim.quantity.unit
    return unit.split("/")[0] if unit else None


def _by(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``B，增加 n，增长 p%``, and ``B，增长 p%，增加 n``."""
    text = analysis.text
    rate = analysis.claims[index]
    pair = _change_before(text, moved, near) or _change_after(analysis, index, moved)
    if pair is None:
        return _arrived(text, rate, moved, near)
    change, word = pair
    levels = [claim for claim in near if _unit(claim) == _unit(change) and _is_level(text, claim)]
    if levels and compared(text, levels[0]) and levels[0].sentence == rate.sentence:
        if len(levels) == 1:
            return None
        sure = same_bases(text, levels[1], rate) and levels[1].sentence == rate.sentence
        return Growth(Told.AGAINST, rate, moved.direction, levels[1], levels[0], change, sure=sure)
    own = next((level for level in levels if belongs(text, level, change, word)), None)
    if own is None and levels and _alone(analysis, levels[0], change, word):
        own = levels[0]
    if own is not None:
        sure = same_bases(text, own, rate) and "今年" not in text[own.quantity.end : change.quantity.start]
        return Growth(Told.BY, rate, moved.direction, own, change=change, sure=sure)
    return Growth(Told.BY, rate, moved.direction, levels[0], change=change) if levels else None


def _alone(analysis: Analysis, level: Claim, change: Claim, word: int) -> bool:
    """Return whether nothing but rates stands between a level and a change that names nothing: 环比增加 n."""
    text = analysis.text
    clause = before(text, word)
    if level.sentence != change.sentence or (clause and not pattern(_COMPARED).fullmatch(clause)):
        return False
    start, end = level.quantity.end, change.quantity.start
    between = [claim for claim in analysis.claims if start <= claim.quantity.start < end]
    return bool(between) and all(claim.quantity.kind in _BESIDE for claim in between) and "；" not in text[start:end]


def _arrived(text: str, rate: Claim, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``下跌 n 元，收于 B 元，跌幅 p%``: the change first, then what it led to, then its rate."""
    if len(near) < 2 or near[1].sentence != rate.sentence or _unit(near[0]) != _unit(near[1]):
        return None
    new, change = near[0], near[1]
    word = motion(text, change.quantity) if is_amount(change.quantity) else None
    if word is None or word.way is not Way.BY or word.direction != moved.direction or not _is_level(text, new):
        return None
    between = text[change.quantity.end : new.quantity.start]
    led = any(word in between for word in ARRIVALS) and len(between) <= GAP
    if not led or not joined(text, new.quantity.end, moved.start) or base_of(text[new.quantity.end : moved.start]):
        return None
    sure = "调整后" in between or same_bases(text, change, rate)
    return Growth(Told.BY, rate, moved.direction, new, change=change, sure=sure)


def _change_before(text: str, moved: Motion, near: Sequence[Claim]) -> tuple[Claim, int] | None:
    """Return the amount of the change told right before its rate, and where its word of change begins."""
    change = near[0]
    quantity = change.quantity
    word = motion(text, quantity) if is_amount(quantity) else None
    if word is None or word.way is not Way.BY or word.direction != moved.direction:
        return None
    if not joined(text, quantity.end, moved.start):
        return None
    told, own = base_of(before(text, word.start)), base_of(text[quantity.end : moved.start])
    return None if own is not None and told is not None and own != told else (change, word.start)


def _change_after(analysis: Analysis, index: int, moved: Motion) -> tuple[Claim, int] | None:
    """Return the amount of the change told right after its rate, and where the word of change begins."""
    text = analysis.text
    rate, following = analysis.claims[index], analysis.claims[index + 1 : index + 2]
    if not following or not is_amount(following[0].quantity):
        return None
    word = motion(text, following[0].quantity)
    if word is None or word.way is not Way.BY or word.direction != moved.direction:
        return None
    start, end = rate.quantity.end, word.start
    if not joined(text, start, end) or base_of(text[start:end]) is not None:
        return None
    return following[0], moved.start


def _is_level(text: str, claim: Claim) -> bool:
    """Return whether a figure is no change itself."""
    return not is_change(text, claim.quantity)


def _levels(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read a rate right after a level: the new one, or the one that it is compared with."""
    text = analysis.text
    rate, last = analysis.claims[index], near[0]
    between = text[last.quantity.end : moved.start]
    if last.sentence != rate.sentence or "分别" in between:
        return None
    if dated := _dated(analysis, index, moved, near):
        return dated
    if not joined(text, last.quantity.end, moved.start):
        return None
    others = [claim for claim in near[1:] if _unit(claim) == _unit(last) and claim.sentence == rate.sentence]
    if compared(text, last) and goes_on(text, last, moved.start):
        points = rate.quantity.kind is Kind.POINTS
        new = next((claim for claim in others if points or _is_level(text, claim)), None)
        if new is None:
            return None
        return Growth(Told.AGAINST, rate, moved.direction, new, last, sure=same_bases(text, new, rate))
    if others and from_to(text, others[0], last) is not None:
        sure = same_bases(text, others[0], rate)
        return Growth(Told.FROM_TO, rate, moved.direction, last, others[0], sure=sure)
    return _before(analysis, index, moved, last)


def _dated(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``今年 B，去年 A，增长 p%`` and ``去年 A，今年 B，增长 p%``."""
    text, rate = analysis.text, analysis.claims[index]
    if len(near) < 2 or _unit(near[0]) != _unit(near[1]) or near[1].sentence != rate.sentence:
        return None
    pair = later_of(text, near[1], near[0])
    if pair is None or not measured_against(text, near[0], pair[0], moved.start):
        return None
    old, new = pair
    return Growth(Told.FROM_TO, rate, moved.direction, new, old, sure=same_bases(text, near[1], rate))


def _before(analysis: Analysis, index: int, moved: Motion, new: Claim) -> Growth | None:
    """Read ``B，增长 p%；去年同期为 A``."""
    text = analysis.text
    rate = analysis.claims[index]
    old = told_behind(analysis, index)
    if old and _unit(old) == _unit(new):
        words = before(text, old.quantity.start)
        year = any(sign in words for sign in FORMER) or base_of(before(text, moved.start)) == "year"
        return Growth(Told.BEFORE, rate, moved.direction, new, old, sure=year and same_bases(text, new, old))
    for claim in analysis.claims[index + 1 : index + 4]:
        quantity = claim.quantity
        if quantity.start - rate.quantity.end > 2 * GAP or claim.sentence != rate.sentence:
            return None
        words = before(text, quantity.start)
        former = words.endswith(LINKS) and any(sign in words for sign in FORMER)
        if former and _unit(claim) == _unit(new):
            sure = base_of(before(text, moved.start)) in ("year", None) and same_bases(text, new, claim)
            return Growth(Told.BEFORE, rate, moved.direction, new, claim, sure=sure)
    return None
