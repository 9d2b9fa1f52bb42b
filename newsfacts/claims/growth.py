"""Growth: which rate or multiple tells how an amount changed, with the levels and the change it was computed from.

For the checks of family NF3. Five ways of telling, read off the words: from one level to another (从 A 增加到 B，增长
p%), two levels that are dated (今年 B，去年 A，增长 p%), against a level within a comparison (B，比上年的 A 增长 p%),
by an amount and a rate (B，增加 n，增长 p%), with the level of the year before behind it (B，增长 p%；去年同期为 A).
``sure`` says that the words leave no doubt that the figures belong together; else the reading may only confirm. Rates
at constant prices, of another scope or by the year are not ``sure``.

Offsets are on the running ruler; every look around is bounded. Blind to rates that stand paragraphs from their levels.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import structs

from newsfacts.claims.brackets import compared_with, told_behind
from newsfacts.claims.changes import BY, Motion, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.dated import later_of, measured_against
from newsfacts.claims.formerly import of_year_before
from newsfacts.claims.growing import RATES, Growth, Told, amounts_before, is_level, unit_of
from newsfacts.claims.increments import by_change, in_turn, several
from newsfacts.claims.joins import belongs, compared, from_to, goes_on, joined, same_bases
from newsfacts.claims.once import once
from newsfacts.data.changes import FASTER
from newsfacts.data.shares import JOINED, LIST_OPENERS
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

_BASE: Final = "[，,]?[比较](?P<base>[一-龥]{1,5}(?![年月日周季期度底末初天前后时])[一-龥])"
_AGAINST: Final = ("，比", "，较", ",比", ",较", "比", "较")
_LEADING: Final = "为是报达约"
"""What may stand between the name of a level and its figure."""

_VERSUS: Final = "[，,][^，,。；0-9]{0,8}比(?P<other>[^，,。；0-9年月日周季期届次]{1,6})"


@once
def growths(analysis: Analysis) -> tuple[Growth, ...]:
    """Return the growths of an article whose figures are printed, in reading order."""
    return tuple(_growths(analysis))


def _growths(analysis: Analysis) -> Iterator[Growth]:
    text = analysis.text
    for index in [at for at, claim in enumerate(analysis.claims) if claim.quantity.kind in RATES]:
        moved = motion(text, analysis.claims[index].quantity)
        if moved is not None and moved.way is BY:
            yield from _growth(analysis, index, moved)


def _growth(analysis: Analysis, index: int, moved: Motion) -> Iterator[Growth]:
    """The growth that a rate tells of amounts before it, or the several of one rate after another."""
    text = analysis.text
    near = amounts_before(analysis, index, moved)
    beside = bool(near) and joined(text, near[0].quantity.end, moved.start)
    if len(near) > 1 and several(analysis, near):
        yield from in_turn(analysis, index, moved)
    elif len(near) > 3 and "分别" in text[near[0].quantity.end : analysis.claims[index].quantity.start]:
        yield from _pairs_in_turn(analysis, index, moved, near[::-1])
    elif (
        found := _marked(analysis, index, moved, near)
        or by_change(analysis, index, moved, near if beside else ())
        or (_levels(analysis, index, moved, near, beside=beside) if near else None)
        or (_against_named(analysis, index, moved, near) if near else None)
        or _taken_up(analysis, index, moved)
    ):
        yield from _of_which(analysis, index, moved, _sooner(text, found, moved))


def _of_which(analysis: Analysis, index: int, moved: Motion, found: Growth) -> Iterator[Growth]:
    """Yield a growth; of an average right behind its total (村均 19 万元，增加 612 万元) of either, not sure.

    What stands against a level behind a list (90 个，包括甲 50 个、乙 40 个，比上年的 30 个增长 2 倍) is of its head.
    """
    text = analysis.text
    average = found.told is Told.BY and "均" in before(text, found.new.quantity.start)
    against = found.old is not None and found.old.quantity.start > found.new.quantity.start
    if not average and not (against and found.told is not Told.BEFORE):
        yield found
        return
    near = amounts_before(analysis, index, moved, sentences=1)
    others = [claim for claim in near if claim.sentence == found.new.sentence and is_level(text, claim)]
    same = [claim for claim in others if unit_of(claim) == unit_of(found.new) and claim is not found.new]
    if not average:
        yield from _of_head(text, found, same)
        return
    totals = [claim for claim in others if _is_total(text, claim, found.new)]
    yield structs.replace(found, sure=found.sure and not totals)
    yield from (structs.replace(found, new=total, sure=False) for total in totals[:1])


def _is_total(text: str, claim: Claim, average: Claim) -> bool:
    """Whether a figure may be the total of an average: it is none itself, and no semicolon parts them."""
    if claim is average or unit_of(claim) != unit_of(average) or "均" in before(text, claim.quantity.start):
        return False
    return not holds(text[claim.quantity.end : average.quantity.start], ("；", ";"))


def _of_head(text: str, found: Growth, others: Sequence[Claim]) -> Iterator[Growth]:
    """Yield a growth against a level: behind a list of two items or more, that of its head, else of the last item."""
    items = [claim for claim in others if claim.quantity.end <= found.new.quantity.start]
    at = next((at for at, head in enumerate(items) if _opens(text, head, (items[at - 1] if at else found.new))), None)
    if at:
        yield structs.replace(found, new=items[at])
    yield structs.replace(found, sure=found.sure and not at)


def _opens(text: str, head: Claim, first: Claim) -> bool:
    """Whether words between two levels make the second the first item of a list that the first heads."""
    return holds(text[head.quantity.end : first.quantity.start], LIST_OPENERS[:2])


def _sooner(text: str, found: Growth, moved: Motion) -> Growth:
    """Return a growth; what takes less time is told as faster, of which the words leave open what the base is."""
    if found.new.quantity.kind is not Kind.DURATION or not text.startswith(FASTER, moved.start):
        return found
    return structs.replace(found, direction=-1, sure=False)


def _pairs_in_turn(analysis: Analysis, index: int, moved: Motion, told: Sequence[Claim]) -> Iterator[Growth]:
    """Yield ``甲由 A 提高到 B，乙由 C 提高到 D，分别提高 p%和 q%``: as many rates as pairs of levels."""
    text = analysis.text
    pairs = [(old, new) for old, new in pairwise(told) if from_to(text, old, new) is not None]
    rates = [analysis.claims[index]]
    for claim in analysis.claims[index + 1 : index + len(pairs)]:
        if text[rates[-1].quantity.end : claim.quantity.start] in JOINED and claim.quantity.kind in RATES:
            rates.append(claim)
    for rate, (old, new) in zip(rates, pairs, strict=True) if len(rates) == len(pairs) else ():
        yield Growth(Told.FROM_TO, rate, moved.direction, new, old, sure=same_bases(text, old, rate))


def _marked(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``B，较上周（A）上升 n``."""
    rate, old = analysis.claims[index], compared_with(analysis, index, moved)
    if old is None or rate.sentence != old.sentence:
        return None
    new = next((claim for claim in near if unit_of(claim) == unit_of(old)), None)
    if new is None or not is_level(analysis.text, new):
        return None
    return Growth(Told.AGAINST, rate, moved.direction, new, old, sure=same_bases(analysis.text, new, rate))


def _levels(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim], *, beside: bool) -> Growth | None:
    """Read a rate right after a level: the new one, or the one that it is compared with."""
    text = analysis.text
    rate, last = analysis.claims[index], near[0]
    if "分别" in text[last.quantity.end : moved.start]:
        return None
    unit = unit_of(last)
    others = [claim for claim in near[1:] if unit_of(claim) == unit]
    if (
        others
        and others[0] is near[1]
        and (found := _dated(text, rate, moved, near) or _named(text, rate, moved, near))
    ):
        return found
    if not beside:
        return None
    if others and compared(text, last) and goes_on(text, last, moved.start):
        return _against(text, rate, moved, last, others)
    if others and from_to(text, others[0], last) is not None:
        sure = same_bases(text, others[0], rate)
        return Growth(Told.FROM_TO, rate, moved.direction, last, others[0], sure=sure)
    found = of_year_before(analysis, index, moved, last)
    return None if found and compared(text, last) and goes_on(text, last, moved.start) else found


def _against(text: str, rate: Claim, moved: Motion, old: Claim, others: Sequence[Claim]) -> Growth | None:
    """Read ``B，比上年的 A 增长 p%``: the rate of the level before what it is compared with."""
    points = rate.quantity.kind is Kind.POINTS
    own = (claim for claim in others if not compared(text, claim))
    new = next((claim for claim in own if points or is_level(text, claim)), None)
    if new is None:
        return None
    return Growth(Told.AGAINST, rate, moved.direction, new, old, sure=same_bases(text, new, rate))


def _dated(text: str, rate: Claim, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``今年 B，去年 A，增长 p%`` and ``去年 A，今年 B，增长 p%``."""
    pair = later_of(text, near[1], near[0])
    if pair is None or not measured_against(text, near[0], pair[0], moved.start):
        return None
    if from_to(text, near[1], near[0]) is not None:
        return None  # what came first is told by the verb: 由首年的 600 件增至去年的 900 件
    if compared(text, near[0]) and compared(text, near[1]):
        return None  # both are what a third is compared with: 比上周的 5 元上涨 6 %，比去年的 4 元高 12 %
    old, new = pair
    return Growth(Told.FROM_TO, rate, moved.direction, new, old, sure=same_bases(text, near[1], rate))


def _named(text: str, rate: Claim, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``甲有 A，乙有 B，甲比乙多 n倍``: the comparison takes up whose each level is."""
    found = pattern(_VERSUS).fullmatch(text, near[0].quantity.end, moved.start)
    if found is None or not all(is_level(text, claim) for claim in near[:2]):
        return None
    words = [before(text, claim.quantity.start) for claim in near[:2]]
    own = [claim for claim, told in zip(near, words, strict=False) if found["other"] in told]
    if len(own) != 1:
        return None
    new = near[1] if own[0] is near[0] else near[0]
    return Growth(Told.AGAINST, rate, moved.direction, new, own[0], sure=same_bases(text, near[1], rate))


def _against_named(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``发行价 A，收盘报 B，较发行价上涨 p%``: the comparison takes up the name of a level told before."""
    text, rate, new = analysis.text, analysis.claims[index], near[0]
    between = text[new.quantity.end : moved.start]
    found = pattern(_BASE).fullmatch(between) if between.startswith(_AGAINST) else None
    if found is None or not is_level(text, new):
        return None
    earlier = amounts_before(analysis, index, moved, sentences=1)
    same = (claim for claim in earlier if claim is not new and unit_of(claim) == unit_of(new))
    named = (claim for claim in same if before(text, claim.quantity.start).rstrip(_LEADING).endswith(found["base"]))
    old = next(named, None)
    sure = old is not None and same_bases(text, old, rate)
    return Growth(Told.AGAINST, rate, moved.direction, new, old, sure=sure) if old else None


def _taken_up(analysis: Analysis, index: int, moved: Motion) -> Growth | None:
    """Read ``火灾 B，死亡 C，火灾起数下降 p%（去年同期 A）``: the rate takes up what an earlier level is of."""
    text, rate = analysis.text, analysis.claims[index]
    if (old := told_behind(analysis, index)) is None:
        return None
    near = amounts_before(analysis, index, moved, sentences=1)
    same = (claim for claim in near if unit_of(claim) == unit_of(old) and is_level(text, claim))
    new = next((claim for claim in same if belongs(text, claim, rate, moved.start)), None)
    sure = new is not None and same_bases(text, new, old)
    return Growth(Told.BEFORE, rate, moved.direction, new, old, sure=sure) if new else None
