"""分别: a list of names, and as many values behind it (甲、乙、丙分别增长1%、2%和3%).

For the check of parallel lists. The values are neighbouring figures of one kind with nothing but 、, 和, 及 or 与
between them, behind 分别 and a verb; the names are the list that ends before 分别, words of comparison left out (同比,
比上年). Offsets are on the running ruler; linear in the number of figures. Blind to names in another clause.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.lists import Listing, list_ending
from newsfacts.claims.once import once
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern, places

REACH: Final = 12
"""Characters between 分别 and the first value."""

FEWEST: Final = 2
MOST: Final = 9
"""Counts whose values may all be told."""

_TURN: Final = "分别"
_CUE: Final = rf"{_TURN}[^\W\d]{{0,8}}$"
_COMPARED: Final = r"(?:同比|环比|比[^、，]{1,10}|较[^、，]{1,8})$"
_OF_EACH: Final = r"[^\W\d和及与每各]{0,10}分别[^\W\d]{0,4}"
_THESE: Final = ("上述", "全县", "全市", "全省", "全区")
_OPEN: Final = ("等", "、", "和", "及", "与", "以及")
_JOINED: Final = r"[、和及与]|以及|、和"


class Parallel(Struct, frozen=True):
    """Names and the values told of them in their order."""

    names: Listing
    values: tuple[Claim, ...]


def parallels(analysis: Analysis) -> Iterator[Parallel]:
    """Yield every list of names before 分别 with the values behind it."""
    text, claims = analysis.text, analysis.claims
    for number in _in_turn(analysis):
        start, values = claims[number].quantity.start, _run(text, claims, number)
        cue = pattern(_CUE).search(text[max(0, start - REACH) : start]) if len(values) > 1 else None
        if cue is None:
            continue
        end = start - len(cue.group())
        if compared := pattern(_COMPARED).search(text[max(0, end - REACH) : end]):
            end -= len(compared.group())
        if names := list_ending(text, end):
            yield Parallel(names, values)


def counted(analysis: Analysis) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    """Yield counts of what is told in turn, with the values behind 分别: 三个车间的产量分别为12件、13件和15件."""
    text, claims = analysis.text, analysis.claims
    for number in _in_turn(analysis):
        count, start = claims[max(number - 1, 0)], claims[number].quantity.start
        if count.quantity.kind is Kind.COUNT and pattern(_OF_EACH).fullmatch(text, count.quantity.end, start):
            values = _run(text, claims, number)
            whole = not text.startswith(_OPEN, values[-1].quantity.end) and _heads(text, count.quantity.start)
            if len(values) > 1 and whole and FEWEST <= (count.quantity.value or 0) <= MOST and not count.quantity.hedge:
                yield count, values


@once
def _in_turn(analysis: Analysis) -> Sequence[int]:
    """Return which figures of an article stand close behind 分别."""
    starts = [claim.quantity.start for claim in analysis.claims]
    near: dict[int, None] = {}
    for at in places(analysis.text, (_TURN,)):
        near.update(dict.fromkeys(range(bisect_left(starts, at + len(_TURN)), bisect_right(starts, at + REACH))))
    return tuple(near)


def _heads(text: str, start: int) -> bool:
    """Whether a count begins its clause: 中亚五国 are of those told before them."""
    return text[start - 1 : start] in ("", *"。，；：,;:\n") or text.startswith(_THESE, start - 2)


def _run(text: str, claims: Sequence[Claim], number: int) -> tuple[Claim, ...]:
    """Return the figure and those that follow it in one row."""
    last = number
    while last + 1 < len(claims) and _joined(text, claims[last], claims[last + 1]):
        last += 1
    return tuple(claims[number : last + 1])


def _joined(text: str, one: Claim, other: Claim) -> bool:
    between = text[one.quantity.end : other.quantity.start]
    return one.quantity.kind is other.quantity.kind and bool(pattern(_JOINED).fullmatch(between))
