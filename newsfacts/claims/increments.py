"""Growth told by an amount and a rate: B，增加 n，增长 p%; B，增长 p%，增加 n; and 下跌 n，收于 B，跌幅 p%.

For the finder of growth. Offsets are on the running ruler; every look around is bounded. Blind to a level that stands
paragraphs from its change.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from newsfacts.claims.changes import Motion, Way, is_amount, is_change, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.dated import later_of, measured_against
from newsfacts.claims.growing import RATES, Growth, Told, amounts_before, is_level, unit_of
from newsfacts.claims.joins import GAP, base_of, belongs, compared, joined, same_bases
from newsfacts.data.changes import ARRIVALS, FORMER, SHORTER
from newsfacts.data.shares import JOINED
from newsfacts.model import Analysis, Claim, Kind, Quantity
from newsfacts.text.patterns import holds, pattern

ADDED: Final = "新增"
"""What may tell of a change, and of a thing of its own that grew."""

_COMPARED: Final = r"(?:同比|环比|按年|比|较)[^，。；、0-9]{0,6}$"

_BESIDE: Final = RATES | {Kind.DATE, Kind.TIME, Kind.DURATION}
"""Kinds that may stand between a level and its change without being what changed."""


def by_change(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``B，增加 n，增长 p%``, and ``B，增长 p%，增加 n``; ``near`` are the amounts joined to the rate."""
    text, rate = analysis.text, analysis.claims[index]
    pair = (_change_before(text, moved, near[0]) if near else None) or _change_after(analysis, index, moved)
    if pair is None:
        return _arrived(text, rate, moved, near)
    change, word = pair
    told = amounts_before(analysis, index, moved, sentences=1)
    levels = [claim for claim in told if unit_of(claim) == unit_of(change) and is_level(text, claim)]
    if levels and compared(text, levels[0]) and levels[0].sentence == rate.sentence:
        if len(levels) == 1:
            beside = text[levels[0].quantity.end : word].strip() == ""
            sure = same_bases(text, levels[0], rate)
            return Growth(Told.OF, rate, moved.direction, levels[0], change=change, sure=sure) if beside else None
        sure = same_bases(text, levels[1], rate) and levels[1].sentence == rate.sentence
        return Growth(Told.AGAINST, rate, moved.direction, levels[1], levels[0], change, sure=sure)
    if _is_former(text, levels, word):
        sure = same_bases(text, levels[1], rate)
        return Growth(Told.AGAINST, rate, moved.direction, levels[1], levels[0], change, sure=sure)
    own = next((level for level in levels if belongs(text, level, change, word)), None)
    own = levels[0] if own is None and levels and _alone(analysis, levels[0], change, word) else own
    if own is not None:
        return _of_own(text, own, change, rate, moved.direction)
    return Growth(Told.BY, rate, moved.direction, levels[0], change=change) if levels else None


def _is_former(text: str, levels: Sequence[Claim], word: int) -> bool:
    """Whether the last of some levels is of the time before, beside its change: 0.9 元，去年同期 1.2 元，跌."""
    pair = later_of(text, levels[1], levels[0]) if len(levels) > 1 else None
    return pair is not None and pair[0] is levels[0] and measured_against(text, levels[0], levels[0], word)


def _of_own(text: str, own: Claim, change: Claim, rate: Claim, direction: int) -> Growth:
    """Return the growth of a level by its change, or that of the year before by what this one added to it."""
    again, sure = "今年" in text[own.quantity.end : change.quantity.start], same_bases(text, own, rate)
    if again and holds(before(text, own.quantity.start), FORMER):
        return Growth(Told.OF, rate, direction, own, change=change, sure=sure and own.sentence == rate.sentence)
    sure = sure and is_change(text, change.quantity) and not again
    return Growth(Told.BY, rate, direction, own, change=change, sure=sure)


def several(analysis: Analysis, near: Sequence[Claim]) -> Sequence[Claim]:
    """Return the changes told at once right before a rate, in the order of the text: 减少 6 起、4 人，下降."""
    text, run = analysis.text, [*near[:1]]
    for claim in near[1:]:
        if text[claim.quantity.end : run[0].quantity.start] not in JOINED:
            break
        run.insert(0, claim)
    return run if len(run) > 1 and is_change(text, run[0].quantity) else ()


def in_turn(analysis: Analysis, index: int, moved: Motion) -> Iterator[Growth]:
    """Yield ``A 起、B 人，减少 a 起、b 人，下降 p%和 q%``: as many rates as changes, each of its own level."""
    text, near = analysis.text, amounts_before(analysis, index, moved, sentences=1)
    changes = several(analysis, near)
    rates = [analysis.claims[index]]
    for claim in analysis.claims[index + 1 : index + len(changes)]:
        if text[rates[-1].quantity.end : claim.quantity.start] in JOINED and claim.quantity.kind is Kind.PERCENT:
            rates.append(claim)
    if len(rates) != len(changes):
        return
    for rate, change, level in zip(rates, changes, _each_level(near, changes), strict=True):
        if level and is_level(text, level):
            sure = level.sentence == rate.sentence and same_bases(text, level, rate)
            yield Growth(Told.BY, rate, moved.direction, level, change=change, sure=sure)


def _each_level(near: Sequence[Claim], changes: Sequence[Claim]) -> Sequence[Claim | None]:
    """Return the level of each of several changes: as many levels in the same order, or the last one of its unit."""
    levels = [claim for claim in near if claim not in changes and claim.quantity.kind not in RATES]
    units = [unit_of(change) for change in changes]
    last = levels[: len(changes)][::-1]
    if [unit_of(level) for level in last] == units:
        return last
    if len({*units}) < len(units):
        return [None] * len(units)
    return [next((level for level in levels if unit_of(level) == unit), None) for unit in units]


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
    if len(near) < 2 or unit_of(near[0]) != unit_of(near[1]):
        return None
    new, change = near[0], near[1]
    word = motion(text, change.quantity) if is_amount(change.quantity) else None
    if word is None or word.way is not Way.BY or word.direction != moved.direction or not is_level(text, new):
        return None
    between = text[change.quantity.end : new.quantity.start]
    led = any(word in between for word in ARRIVALS) and len(between) <= GAP
    if not led or base_of(text[new.quantity.end : moved.start]):
        return None
    sure = "调整后" in between or same_bases(text, change, rate)
    return Growth(Told.BY, rate, moved.direction, new, change=change, sure=sure)


def _change_before(text: str, moved: Motion, change: Claim) -> tuple[Claim, int] | None:
    """Return the amount of the change told right before its rate, and where its word of change begins."""
    quantity = change.quantity
    word = (motion(text, quantity) or _added(text, quantity, moved)) if is_amount(quantity) else None
    if word is None or word.way is not Way.BY or word.direction != moved.direction:
        return None
    told, own = base_of(before(text, word.start)), base_of(text[quantity.end : moved.start])
    same = own is None or told is None or own == told or {own, told}.issubset(SHORTER)
    return (change, word.start) if same else None


def _added(text: str, quantity: Quantity, moved: Motion) -> Motion | None:
    """Read 新增 right before a rate of growth, which may be that of the level or of what is new."""
    start = quantity.start - len(ADDED)
    return Motion(Way.BY, 1, start) if moved.direction > 0 and text.startswith(ADDED, start) else None


def _change_after(analysis: Analysis, index: int, moved: Motion) -> tuple[Claim, int] | None:
    """Return the amount of the change told right after its rate, and where the word of change begins."""
    text = analysis.text
    rate, following = analysis.claims[index], analysis.claims[index + 1 : index + 2]
    if not following or following[0].sentence != rate.sentence or not is_amount(following[0].quantity):
        return None
    word = motion(text, following[0].quantity)
    if word is None or word.way is not Way.BY or word.direction != moved.direction:
        return None
    start, end = rate.quantity.end, word.start
    if not joined(text, start, end) or base_of(text[start:end]) is not None:
        return None
    return following[0], moved.start
