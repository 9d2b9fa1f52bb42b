"""Directions: which way the words say an amount went from one figure to the next.

For the check that compares words of change with their figures. Reads 从 A 增加到 B, and an amount of change
followed at once by its rate. Offsets are on the running ruler. Blind to directions told in another sentence than
their figures.
"""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, takewhile
from typing import Final

from newsfacts.claims.changes import AMOUNTS, BY, is_amount, is_change, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.dated import later_of
from newsfacts.claims.joins import from_to
from newsfacts.claims.once import once
from newsfacts.data.changes import ABOVE, BELOW, CLASSES, FORMER_TIMES, FROM, INVERTED, RISES
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import told, told_in

_NUMBER: Final = Kind.NUMBER
_PERCENT: Final = Kind.PERCENT
_RATES: Final = frozenset({_PERCENT, Kind.TEMPERATURE})
_LEVELS: Final = AMOUNTS | _RATES
"""Kinds of figures that may rise or fall."""

_TELLING: Final = 10
"""A rate from which on two equal ones are hardly of two things."""

_LARGE: Final = 10000
"""Bare numbers from here on are amounts."""

_AGAINST: Final = r"[，,](?:[^，,。；、0-9比较]{0,4})[比较](?:[^，,。；、0-9比较]{0,8}的)"
"""Between a level and the one it is compared with: the words name the other by 的, so it is no change itself."""

_WENT: Final = (
    r"(?:略有?|又|净|偏|大幅|小幅|明显|显著|有所|稍有)?"
    r"(增加|增长|上升|上涨|提高|减少|下降|下跌|降低|回落|多|少|高|低)(?![比于])"
)

_SINCE: Final = "(?:同比|环比|[比较](?:[去上前]年|上届|上月|上周|同期|[去上]年同期))"
_MOVED: Final = "(增加|增长|上升|上涨|提高|减少|下降|下跌|降低|回落)了?"
_WENT_BEHIND: Final = (
    rf"[，,](?:{_SINCE}?(?:略有?|大幅|小幅|明显|显著|有所|稍有){_MOVED}(?=[，。；,;]|$)|{_SINCE}?{_MOVED}(?=[0-9]))"
)
_WENT_BEGINS: Final = frozenset("同环比较略大小明显有稍增上提减下降回")
"""Characters of which such a clause begins with one."""

_SOON: Final = 16
"""Characters behind a figure within which a word of comparison stands."""

_NAMED_LIES: Final = (
    rf"[，,]([^\W\d]{{2,8}}?)(?:明显|远远?|略|稍)?({'|'.join((*ABOVE, *BELOW))})([^\W\d]{{2,8}})(?=[，,。；;]|$)"
)
"""Two names compared without a figure, behind the figures of both."""

_LYING: Final = (*ABOVE, *BELOW)
_SIDES: Final = "|".join(_LYING)
_LIES: Final = rf"[，,]?(?:略|远|明显|大大|均|也|仍|但)*({_SIDES})[^，,。；、0-9比较]{{1,12}}(?:的|水平|标准|平均|线)"

_BREATH: Final = 24
"""Characters within which a change and its rate are told in one breath."""
_COMMAS: Final = frozenset({"，", ",", ""})


def _is_level(claim: Claim) -> bool:
    """Whether a figure may rise or fall: an amount, a rate, a temperature, or a bare number in 万 (人口由52万…)."""
    quantity = claim.quantity
    if quantity.kind in _RATES or is_amount(quantity):
        return True
    return quantity.kind is _NUMBER and quantity.value is not None and quantity.value >= _LARGE


@once
def _neighbours(analysis: Analysis) -> tuple[tuple[Claim, Claim], ...]:
    """Return the levels told one after the other in one unit, that of a class or a place left out."""
    levels = [claim for claim in analysis.claims if claim.quantity.kind in _LEVELS and _is_level(claim)]
    beside = [(one, other) for one, other in pairwise(levels) if one.quantity.unit == other.quantity.unit]
    return tuple([pair for pair in beside if pair[0].quantity.unit not in CLASSES])


def ways(analysis: Analysis) -> Iterator[tuple[Claim, Claim, int]]:
    """Yield the old level, the new one, and 1 or -1 for what the words between them say."""
    text = analysis.text
    if not told_in(text, FROM):
        return
    for old, new in _neighbours(analysis):
        direction = from_to(text, old, new) if old.sentence == new.sentence else None
        if direction and old.quantity.value and not holds(before(text, old.quantity.start), INVERTED):
            yield old, new, direction


def against(analysis: Analysis) -> Iterator[tuple[Claim, Claim, int]]:
    """Yield the level compared with, the one compared, and which way the words behind say that it went.

    Reads 2600人，比去年的2400人减少200人; silent where the word may be of something else than the two.
    """
    text = analysis.text
    if "比" not in text and "较" not in text:
        return
    for new, old in _neighbours(analysis):
        between = text[new.quantity.end : old.quantity.start] if new.sentence == old.sentence else ""
        compared = "比" in between or "较" in between
        joined = pattern(_AGAINST).fullmatch(between) if compared else None
        if joined and not is_change(text, new.quantity) and not holds(between, INVERTED):
            went = pattern(_WENT).match(text, old.quantity.end)
            if went:
                yield old, new, 1 if went[1] in RISES or went[1] in ("多", "高") else -1


def dated(analysis: Analysis) -> Iterator[tuple[Claim, Claim, int]]:
    """Yield two dated levels, the former first, and which way the clause behind says that it went: 比去年略有增加."""
    text = analysis.text
    for first, second in _neighbours(analysis) if told_in(text, FORMER_TIMES[:4]) else ():
        end = second.quantity.end
        behind = text.startswith(("，", ","), end) and text[end + 1 : end + 2] in _WENT_BEGINS
        went = pattern(_WENT_BEHIND).match(text, end) if behind else None
        pair = later_of(text, first, second) if went else None
        if went and pair and not holds(before(text, first.quantity.start), INVERTED):
            word = went[1] or went[2]
            if went[1] or _tells(analysis, went.end(), pair):
                yield *pair, 1 if word in RISES else -1


def _tells(analysis: Analysis, at: int, pair: tuple[Claim, Claim]) -> bool:
    """Whether the figure of a change is just what lies between two levels, so that its word is of them."""
    claims = analysis.claims
    change = claims[bisect_left(claims, at, key=lambda claim: claim.quantity.start)].quantity
    one, other = (claim.quantity.value or Decimal(0) for claim in pair)
    return change.unit == pair[0].quantity.unit and change.value == abs(one - other)


def compared(analysis: Analysis) -> Iterator[tuple[Claim, Claim, int]]:
    """Yield a level, the one it is told to lie above or below, and which: 3.2 万台，低于二季度的 2.9 万台.

    The second is what it is compared with, and so comes first in what is yielded.
    """
    text = analysis.text
    words = told(text, _LYING)
    for level, other in _neighbours(analysis) if words else ():
        start, end = level.quantity.end, other.quantity.start
        near = level.sentence == other.sentence and holds(text[start:end], words)
        said = pattern(_LIES).fullmatch(text, start, end) if near else None
        if said is None or motion(text, level.quantity):
            continue
        if "均" not in before(text, level.quantity.start) or "均" in before(text, other.quantity.start):
            yield other, level, 1 if said[1] in ABOVE else -1  # 年均 tells by the year what 累计 is compared in


def lying(analysis: Analysis) -> Iterator[tuple[Claim, Claim, int]]:
    """Yield two levels told by name, and which way the one lies from the other: 甲县 5 万吨，乙县 4 万吨，甲县高于乙县.

    As in ``compared``, what it is compared with comes first.
    """
    text = analysis.text
    words = told(text, _LYING)
    for one, other in _neighbours(analysis) if words else ():
        end = other.quantity.end
        near = one.sentence == other.sentence and holds(text[end : end + _SOON], words)
        said = pattern(_NAMED_LIES).match(text, end) if near else None
        if said is None:
            continue
        for level, mark in ((one, other), (other, one)):
            own, its = before(text, level.quantity.start), before(text, mark.quantity.start)
            if own.startswith(said[1]) and its.startswith(said[3]):
                yield mark, level, 1 if said[2] in ABOVE else -1


def opposed(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield the changes told with a rate that goes the other way: 增加 9件，下降 3.4%."""
    text = analysis.text
    for change, rate in [pair for pair in pairwise(analysis.claims) if pair[1].quantity.kind is _PERCENT]:
        if rate.quantity.start - change.quantity.end > _BREATH:
            continue
        moved = motion(text, rate.quantity) if is_amount(change.quantity) else None
        if moved is None or moved.way is not BY or text[change.quantity.end : moved.start].strip() not in _COMMAS:
            continue
        own = motion(text, change.quantity)
        if own is not None and own.way is BY and own.direction == -moved.direction:
            yield change, rate


def turned(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield a rate of the headline with that of the body, where the same figure is only told to go the other way."""
    text, blocks = analysis.text, analysis.article.headings
    end = max((block.end for block in blocks), default=0)
    for head in takewhile(lambda claim: claim.quantity.start < end, analysis.claims):
        quantity = head.quantity
        plain = quantity.kind is _PERCENT and not quantity.hedge and (quantity.value or 0) >= _TELLING
        moved = motion(text, quantity) if plain else None
        if moved is None or moved.way is not BY:
            continue
        same = [each for each in analysis.claims if each.quantity.start >= end and _again(head, each)]
        went = motion(text, same[0].quantity) if len(same) == 1 else None
        if went and went.way is BY and went.direction == -moved.direction:
            yield head, same[0]


def _again(head: Claim, claim: Claim) -> bool:
    return claim.quantity.kind is _PERCENT and claim.quantity.value == head.quantity.value
