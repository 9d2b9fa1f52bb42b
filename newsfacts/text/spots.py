"""Expressions tried only where their signs stand.

The compiler of regular expressions cannot tell what an alternation begins with, nor that a match holds a rare sign:
such an expression is tried at every character of an article, which takes ten times as long as finding the sign.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from newsfacts.text.patterns import holds, pattern, places
from newsfacts.text.told import told


class Spots(Struct, frozen=True):
    """Where a match may begin: so many characters ``back`` from a sign that stands behind others.

    One of ``signs`` stands right behind ``count`` characters that are all in ``before`` (and behind no more of them
    where these stand ``alone``) and, if they are given, right before one in ``after``; a match begins with one of the
    characters in ``first``, if they are given, and holds or touches one of the words ``near``, which stand within
    ``reach`` characters from the sign.
    """

    signs: str
    before: str
    count: int
    back: tuple[int, ...]
    first: str = ""
    after: str = ""
    near: tuple[str, ...] = ()
    reach: int = 16
    alone: bool = False

    def starts(self, text: str) -> Iterator[int]:
        """Yield the places where a match may begin, in any order."""
        before, count, first, after = self.before, self.count, self.first, self.after
        near = told(text, self.near)
        for at in places(text, self.signs) if near or not self.near else ():
            if at < count or (count and text[at - 1] not in before) or (after and text[at + 1 : at + 2] not in after):
                continue
            if count > 1 and text[at - count : at - 1].strip(before):
                continue
            if self.alone and at > count and text[at - count - 1] in before:
                continue
            if near and not holds(text[max(at - self.reach, 0) : at + self.reach], near):
                continue
            for size in self.back:
                if at >= size and (not first or text[at - size] in first):
                    yield at - size


def at_spots(text: str, source: str, *spots: Spots) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at some spots."""
    return at_places(text, source, sorted({start for each in spots for start in each.starts(text)}))


def at_places(text: str, source: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at one of some places, given in order; without any nothing is compiled."""
    end = 0
    match = None
    for start in starts:
        if start >= end:
            match = match or pattern(source).match
            if found := match(text, start):
                end = found.end()
                yield found


def near_signs(text: str, source: str, signs: Iterable[str], reach: int) -> Iterator[re.Match[str]]:
    """Yield the matches that hold one of some signs and keep, with what they look at, to so many characters of it."""
    windows: list[list[int]] = []
    for at in places(text, signs):
        if windows and at - reach <= windows[-1][1]:
            windows[-1][1] = at + reach
        else:
            windows.append([max(0, at - reach), at + reach])
    for start, end in windows:
        yield from pattern(source).finditer(text, start, end)
