"""Enumerated lists: 甲、乙和丙 before or after the figure that counts them.

For the checks of family NF4. A list is what stands between two pauses with 、 in it; 和, 及, 与 and 以及 may join two
items or stand inside one, and the words before the first item may hold a 、 of their own, so a list has one or more
*readings*, each a number of items. Brackets, quotation marks and book titles are opaque: what they hold belongs to
their item. Offsets are on the running ruler; every look around is bounded by ``REACH`` characters, so time is linear
in the number of figures. Blind to lists parted by commas, and to lists longer than ``REACH``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from newsfacts.data.lists import COMPOUNDS, NOT_JOINTS, PLACE_NAMES, PREPOSITIONS, STARTERS, VERBS, WHOLES
from newsfacts.text.patterns import holds, pattern

REACH: Final = 400
"""Characters a list may be long."""

MOST: Final = 40
"""Items a list may have: a longer one is a table."""

CLAUSE: Final = 48
"""Characters that are looked through for marks at once."""

LONG_ITEM: Final = 8
"""Characters beyond which a piece before shorter ones may be words that only lead to the list."""

PAIR: Final = 2

END: Final = 2
"""Characters at the end that all items of a list may share: 平台, 公司."""

MARK: Final = 3
"""Characters of the number of a paragraph."""

NUMERALS: Final = frozenset("0123456789一二两三四五六七八九十")
_OPENERS: Final = "（(《“‘「『〈【["
_CLOSERS: Final = "）)》”’」』〉】]"
_BRACKETS: Final = _OPENERS + _CLOSERS
_MARK: Final = r"[（(《“‘「『〈【\[）)》”’」』〉】\]、，。；：！？\n;,:!?]"
_AHEAD: Final = _MARK + r"|[0-9][0-9.]*[%％万亿个例人元]"
_JOINT: Final = "以及|[和及与]"
_JOINTS: Final = "和及与"
ADJACENT: Final = frozenset({"》《", "”“", "〉〈"})
"""Where two items meet without a 、."""

Piece = tuple[int, int]


class Listing(Struct, frozen=True, gc=False):
    """A list: its extent, its pieces between the 、, the counts it may have, whether 等 leaves it open."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    readings: tuple[int, ...]
    open: bool

    def allows(self, count: int) -> bool:
        """Whether some reading of the list gives the count; an open list may have more items than it names."""
        return count in self.readings or (self.open and count > self.readings[0])


def list_ending(text: str, end: int, *, is_open: bool = False) -> Listing | None:
    """Return the list whose last item ends at ``end``, ``None`` where no 、 parts two items there."""
    low = max(0, end - REACH)
    cuts, stop = _cuts(text, _marks_back(text, low, end), _OPENERS)
    if not cuts:
        return None
    pieces = _pieces(low if stop is None else stop + 1, end, cuts[::-1])
    return _listing(text, pieces[_restart(text, pieces) or _is_mark(text, pieces) :], is_open=is_open)


def list_starting(text: str, start: int) -> Listing | None:
    """Return the list whose first item starts at ``start`` and whose last runs to the next pause or figure."""
    high = min(len(text), start + REACH)
    cuts, stop = _cuts(text, pattern(_AHEAD).finditer(text, start, high), _CLOSERS)
    if not cuts:
        return None
    end = high if stop is None else stop
    rest = text.find("等", cuts[-1][1] + 1, end)
    return _listing(text, _pieces(start, end if rest < 0 else rest, cuts), is_open=rest >= 0)


def _marks_back(text: str, low: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the marks before a place, the last first; most lists begin within a clause."""
    while end > low:
        start = max(low, end - CLAUSE)
        yield from reversed([*pattern(_MARK).finditer(text, start, end)])
        end = start


def _cuts(text: str, marks: Iterable[re.Match[str]], leaving: str) -> tuple[list[Piece], int | None]:
    """Return where items part outside brackets, up to the mark that ends the clause and where that stands.

    Of more items than ``MOST`` no list is made: there is no need to look for its other end. ``leaving`` are the signs
    that lead out of a bracket in the direction of ``marks``.
    """
    depth = 0
    cuts: list[Piece] = []
    for mark in marks:
        at, sign = mark.start(), mark.group()
        if sign in leaving:
            depth -= 1
            cut = at + (sign in _CLOSERS)
            if depth < 0:
                return cuts, at
            if depth == 0 and text[cut - 1 : cut + 1] in ADJACENT:
                cuts.append((cut, cut))
        elif sign in _BRACKETS:
            depth += 1
        elif depth == 0 and sign == "、" and len(cuts) < MOST:
            cuts.append((at, at + 1))
        elif depth == 0:
            return cuts, at
    return cuts, None


def _pieces(start: int, end: int, cuts: Iterable[Piece]) -> list[Piece]:
    edges = [start, *(at for cut in cuts for at in cut), end]
    return [(low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]


def _restart(text: str, pieces: Sequence[Piece]) -> int:
    """Return the piece a list starts in: the last that holds 包括 or its like, else the first."""
    if not holds(text[pieces[0][0] : pieces[-1][1]], STARTERS):
        return 0
    for number in range(len(pieces) - 2, 0, -1):
        words = text[pieces[number][0] : pieces[number][1]]
        following = text[pieces[number + 1][0] : pieces[number + 1][1]]
        if any(word in words and not following.startswith(word) for word in STARTERS):
            return number
    return 0


def _is_mark(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether the first piece only numbers the paragraph: 七、甲部、乙部和丙部."""
    low, high = pieces[0]
    return high - low <= MARK and (low == 0 or text[low - 1] in "。\n") and set(text[low:high]) <= NUMERALS


def _listing(text: str, pieces: Sequence[Piece], *, is_open: bool) -> Listing | None:
    if not 2 <= len(pieces) <= MOST or any(high <= low for low, high in pieces):
        return None
    readings = sorted(_readings(text, pieces))
    (_, high), *others = pieces
    first = _first_item(text, pieces), high
    return Listing(first[0], pieces[-1][1], (first, *others), tuple(readings), is_open)


def _first_item(text: str, pieces: Sequence[Piece]) -> int:
    """Return where the first item begins in its piece: behind the word that opens the list (分为序厅).

    Behind a preposition (会议为) only where what is left is as long as other items are.
    """
    (low, high), *others = pieces
    words = text[low:high]
    behind = low + max([words.rfind(word) + len(word) for word in STARTERS if word in words], default=0)
    if behind == low and high - low > max(end - start for start, end in others):
        led = low + max(words.rfind(word) + 1 for word in PREPOSITIONS)
        behind = led if high - led >= min(end - start for start, end in others) else low
    return behind if behind < high else low


def _readings(text: str, pieces: Sequence[Piece]) -> set[int]:
    """Return the counts a list may have: one for each way to read its joints, and where its first item may be."""
    count = len(pieces)
    found = {count}
    if holds(text[pieces[0][0] : pieces[-1][1]], _JOINTS):
        joints = [_joints(text, *piece) for piece in pieces]
        if count > 1 and all(joints):
            return {count, count + sum(map(len, joints))} | ({3} if count == PAIR else set())
        sure = bool(joints[-1]) and not any(joints[:-1]) and _parts(text, pieces, joints[-1][-1])
        maybe = sum(map(len, joints)) - sure
        found = set(range(count + sure, count + sure + maybe + 1))
    return found | {least - late for late in _late_starts(text, pieces) for least in found}


def _late_starts(text: str, pieces: Sequence[Piece]) -> Iterable[int]:
    """Yield how many pieces may only lead to the list: up to one with a verb, or twice as long as those after it."""
    lengths = [high - low for low, high in pieces]
    for number in range(1, len(lengths) - 1):
        low, high = pieces[number]
        if lengths[number] <= LONG_ITEM or text[low] in _OPENERS:
            continue
        if lengths[number] >= 2 * max(lengths[number + 1 :]) or holds(text[low:high], VERBS):
            yield number


def _joints(text: str, low: int, high: int) -> list[Piece]:
    """Return where 和, 及, 与 or 以及 stands between two names, outside brackets and quotation marks."""
    found: list[Piece] = []
    edge, depth = low, 0
    for joint in pattern(_JOINT).finditer(text, low + 1, high - 1):
        at, to = joint.span()
        for sign in text[edge:at]:
            depth += (sign in _OPENERS) - (sign in _CLOSERS)
        edge = at
        lone = at - low == 1 and high - to > 1
        if depth == 0 and not lone and not _is_word(text, at, to):
            found.append((at, to))
    return found


def _is_word(text: str, at: int, to: int) -> bool:
    """Whether the sign of a joint is part of a word or a name: 总和, 普及, 批发和零售."""
    if to - at > 1 or text.startswith(("及其它", "及其他"), at):
        return False
    short = any(text[start:end] in NOT_JOINTS for start in (at - 1, at) for end in (start + 2, start + 3))
    return short or _is_name(text, at, to, WHOLES)


def _is_name(text: str, at: int, to: int, names: frozenset[str]) -> bool:
    """Whether the words around a joint are one of the names: two to four characters to either side."""
    return any(text[start:end] in names for start in range(at - 4, at - 1) for end in range(to + 1, to + 5))


def _parts(text: str, pieces: Sequence[Piece], joint: Piece) -> bool:
    """Whether the last joint of the last piece parts two items for certain."""
    at, to = joint
    low, high = pieces[-1]
    left, right = text[low:at], text[to:high]
    others = [high - low for low, high in pieces[:-1]] + [at - low]
    if to - at == 1 and 2 * (high - to) <= min(others) > 2:
        return False  # the end of an item: 预警接收和应用
    if to - at > 1 or (left in PLACE_NAMES and right in PLACE_NAMES):
        return True
    ends = {text[high - END : high] for _, high in (*pieces[:-1], (to, high))}
    if len(ends) == 1 and len(pieces) > END and left[-END:] not in ends:
        return False  # one item of two names: 甲类平台、乙类平台、丙和丁平台
    if text[at] != "和" and right[:2] in VERBS:
        return False  # one item of two verbs: 维护世界和平与促进共同发展
    if text[at] != "和":
        return len(pieces) > 1 and _alike(text, [*pieces[1:-1], (low, at), (to, high)])
    return not _is_name(text, at, to, COMPOUNDS)


def _alike(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether all items have one length, or end with one character (东区, 仁和区)."""
    same_end = len({text[high - 1] for _, high in pieces}) == 1
    return same_end or all(one[1] - one[0] == other[1] - other[0] for one, other in pairwise(pieces))
