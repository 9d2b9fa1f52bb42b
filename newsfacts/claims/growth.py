"""Growth: which rate or multiple tells how an amount changed, with the levels and the change it was computed from.

For the checks of family NF3. Five ways of telling, read off the words: from one level to another (从 A 增加到 B，增长
p%), two levels that are dated (今年 B，去年 A，增长 p%), against a level within a comparison (B，比上年的 A 增长 p%),
by an amount and a rate (B，增加 n，增长 p%), with the level of the year before behind it (B，增长 p%；去年同期为 A).
``sure`` says that the words leave no doubt that the figures belong together; else the reading may only confirm. Rates
at constant prices, of another scope or by the year are not ``sure``.

Offsets are on the running ruler; every look around is bounded. Blind to rates that stand paragraphs from their levels.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import structs

from newsfacts.claims.changes import BY, Motion, is_amount, motion
from newsfacts.claims.clauses import before, enclosed
from newsfacts.claims.dated import later_of, measured_against
from newsfacts.claims.growing import RATES, Growth, Told, is_level, is_measure, unit_of
from newsfacts.claims.joins import GAP, base_of, compared, from_to, goes_on, joined, same_bases
from newsfacts.claims.once import once
from newsfacts.data.changes import FASTER, FORMER, LINKS, TIMED
from newsfacts.model import Analysis, Claim, Kind, Quantity
from newsfacts.text.patterns import holds, pattern

_PERCENT: Final = Kind.PERCENT
_DURATION: Final = Kind.DURATION
_NUMBER: Final = Kind.NUMBER

BACK: Final = 12
"""Figures looked at before a rate."""

_VERSUS: Final = "[，,][^，,。；0-9]{0,8}比(?P<other>[^，,。；0-9年月日周季期届次]{1,6})"

LARGE: Final = 10000
"""Bare numbers from here on are amounts."""

NO_AMOUNTS: Final = ("上一", "下一", "前一", "后一", "兑")
"""What opens the name of a period rather than an amount (比上一个五年), or what is exchanged."""


@once
def growths(analysis: Analysis) -> tuple[Growth, ...]:
    """Return the growths of an article whose figures are printed, in reading order."""
    return tuple(_growths(analysis))


def _growths(analysis: Analysis) -> Iterator[Growth]:
    text = analysis.text
    for index in [at for at, claim in enumerate(analysis.claims) if claim.quantity.kind in RATES]:
        moved = motion(text, analysis.claims[index].quantity)
        if moved is None or moved.way is not BY:
            continue
        if near := _near(analysis, index, moved):
            yield from _growth(analysis, index, moved, near)


def _growth(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Iterator[Growth]:
    """The growth that a rate tells of amounts before it, or the several of one rate after another."""
    from newsfacts.claims.increments import by_change, in_turn, several

    if len(near) > 1 and several(analysis, near):
        yield from in_turn(analysis, index, moved, near)
    elif (
        found := _marked(analysis, index, moved, near)
        or by_change(analysis, index, moved, near)
        or _levels(analysis, index, moved, near)
    ):
        yield from _of_which(analysis.text, _sooner(analysis.text, found, moved), near)


def _of_which(text: str, found: Growth, near: Sequence[Claim]) -> Iterator[Growth]:
    """Yield a growth; of an average right behind its total (村均 19 万元，增加 612 万元) of either, not sure."""
    if found.told is not Told.BY or "均" not in before(text, found.new.quantity.start):
        yield found
        return
    others = [claim for claim in near if claim.sentence == found.new.sentence and is_level(text, claim)]
    totals = [claim for claim in others if unit_of(claim) == unit_of(found.new) and claim is not found.new]
    yield structs.replace(found, sure=found.sure and not totals)
    yield from (structs.replace(found, new=total, sure=False) for total in totals[:1])


def _sooner(text: str, found: Growth, moved: Motion) -> Growth:
    """Return a growth; what takes less time is told as faster, of which the words leave open what the base is."""
    if found.new.quantity.kind is not Kind.DURATION or not text.startswith(FASTER, moved.start):
        return found
    return structs.replace(found, direction=-1, sure=False)


def _near(analysis: Analysis, index: int, moved: Motion) -> list[Claim]:
    """Return the amounts before a rate, the nearest first, back to the sentence before, none of them in brackets."""
    text = analysis.text
    rate = analysis.claims[index]
    first, start = max(0, index - BACK), rate.quantity.start
    ahead = text[analysis.claims[first].quantity.start : start]
    brackets = "）" in ahead or ")" in ahead
    found = []
    for claim in analysis.claims[first:index][::-1]:
        if claim.sentence < rate.sentence - 1:
            break
        quantity = claim.quantity
        if not _is_told(text, quantity, moved) or is_measure(text, quantity):
            continue
        if not (brackets and enclosed(text, quantity.start, start)):
            found.append(claim)
    return found


def _is_told(text: str, quantity: Quantity, moved: Motion) -> bool:
    """Whether a figure may be what a rate is of: a rate itself, an amount, a time that is said to get shorter."""
    kind = quantity.kind
    if kind is _PERCENT:
        return True
    if kind is _DURATION:
        return text.startswith(TIMED, moved.start)
    return _is_bare(quantity) or (is_amount(quantity) and not text.startswith(NO_AMOUNTS, max(0, quantity.start - 1)))


def _is_bare(quantity: Quantity) -> bool:
    """Whether a figure is a large number without a unit: 观众由 5 万增加到 8 万."""
    return quantity.kind is _NUMBER and quantity.unit is None and (quantity.value or 0) >= LARGE


def _marked(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``B，较上周（A）上升 n``."""
    from newsfacts.claims.brackets import compared_with

    rate, old = analysis.claims[index], compared_with(analysis, index, moved)
    if old is None or rate.sentence != old.sentence:
        return None
    new = next((claim for claim in near if claim.sentence == rate.sentence and unit_of(claim) == unit_of(old)), None)
    if new is None or not is_level(analysis.text, new):
        return None
    return Growth(Told.AGAINST, rate, moved.direction, new, old, sure=same_bases(analysis.text, new, rate))


def _levels(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read a rate right after a level: the new one, or the one that it is compared with."""
    text = analysis.text
    rate, last = analysis.claims[index], near[0]
    between = text[last.quantity.end : moved.start]
    if last.sentence != rate.sentence or "分别" in between:
        return None
    if found := _dated(analysis, index, moved, near) or _named(analysis, index, moved, near):
        return found
    if not joined(text, last.quantity.end, moved.start):
        return None
    others = [claim for claim in near[1:] if unit_of(claim) == unit_of(last) and claim.sentence == rate.sentence]
    if compared(text, last) and goes_on(text, last, moved.start):
        points = rate.quantity.kind is Kind.POINTS
        own = (claim for claim in others if not compared(text, claim))
        new = next((claim for claim in own if points or is_level(text, claim)), None)
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
    if len(near) < 2 or unit_of(near[0]) != unit_of(near[1]) or near[1].sentence != rate.sentence:
        return None
    if compared(text, near[0]) and compared(text, near[1]):
        return None  # both are what a third is compared with: 比上周的 5 元上涨 6 %，比去年的 4 元高 12 %
    if from_to(text, near[1], near[0]) is not None:
        return None  # what came first is told by the verb: 由首年的 600 件增至去年的 900 件
    pair = later_of(text, near[1], near[0])
    if pair is None or not measured_against(text, near[0], pair[0], moved.start):
        return None
    old, new = pair
    return Growth(Told.FROM_TO, rate, moved.direction, new, old, sure=same_bases(text, near[1], rate))


def _named(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``甲有 A，乙有 B，甲比乙多 n倍``: the comparison takes up whose each level is."""
    text, rate = analysis.text, analysis.claims[index]
    if len(near) < 2 or unit_of(near[0]) != unit_of(near[1]) or near[1].sentence != rate.sentence:
        return None
    found = pattern(_VERSUS).fullmatch(text, near[0].quantity.end, moved.start)
    if found is None or not all(is_level(text, claim) for claim in near[:2]):
        return None
    words = [before(text, claim.quantity.start) for claim in near[:2]]
    own = [claim for claim, told in zip(near, words, strict=False) if found["other"] in told]
    if len(own) != 1:
        return None
    new = near[1] if own[0] is near[0] else near[0]
    return Growth(Told.AGAINST, rate, moved.direction, new, own[0], sure=same_bases(text, near[1], rate))


def _before(analysis: Analysis, index: int, moved: Motion, new: Claim) -> Growth | None:
    """Read ``B，增长 p%；去年同期为 A``."""
    text = analysis.text
    rate = analysis.claims[index]
    from newsfacts.claims.brackets import told_behind

    old = told_behind(analysis, index)
    if old and unit_of(old) == unit_of(new):
        words = before(text, old.quantity.start)
        year = holds(words, FORMER) or base_of(before(text, moved.start)) == "year"
        return Growth(Told.BEFORE, rate, moved.direction, new, old, sure=year and same_bases(text, new, old))
    for claim in analysis.claims[index + 1 : index + 4]:
        quantity = claim.quantity
        if quantity.start - rate.quantity.end > 2 * GAP or claim.sentence != rate.sentence:
            return None
        words = before(text, quantity.start)
        former = words.endswith(LINKS) and holds(words, FORMER)
        if former and unit_of(claim) == unit_of(new):
            sure = base_of(before(text, moved.start)) in ("year", None) and same_bases(text, new, claim)
            return Growth(Told.BEFORE, rate, moved.direction, new, claim, sure=sure)
        if unit_of(claim) == unit_of(new) and is_level(text, claim):
            return None  # what comes is of this level: 营收 80 亿元，增长 7 %；净利 3 亿元，去年同期为 2 亿元
    return None
