"""Numbered points: 一是…二是…三是, 第一…第二, （一）（二）, 其一…其二, over any number of paragraphs.

For the check of announced points. A chain begins with 一 and goes on while each mark of the same form is one higher;
a new 一 begins another. Offsets are on the running ruler; one pass over the text. Blind to 首先…其次, to Arabic and
circled numbers, and to points whose mark is missing.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.claims.announced import small
from newsfacts.text.patterns import pattern

_MARK: Final = (
    r"(?<!\w)(?:(?P<plain>[一二三四五六七八九十]{1,3})(?:是|要)"
    r"|第(?P<ordinal>[一二三四五六七八九十]{1,3})(?:[，,、：:是])"
    r"|[（(](?P<bracket>[一二三四五六七八九十]{1,3})[)）]"
    r"|其(?P<its>[一二三四五六七八九十])(?:[，,、：:是]))"
)


class Chain(Struct, frozen=True):
    """Points counted up from 一: where each mark stands."""

    marks: tuple[tuple[int, int], ...]


def chains(text: str) -> Iterator[Chain]:
    """Yield every chain of at least two points, in the order in which they end."""
    growing: dict[str, list[tuple[int, int]]] = {}
    for mark in pattern(_MARK).finditer(text):
        form = str(mark.lastgroup)
        number = small(mark[form])
        chain = growing.get(form, [])
        if number == 1:
            if len(chain) > 1:
                yield Chain(tuple(chain))
            growing[form] = [mark.span()]
        elif number == len(chain) + 1:
            chain.append(mark.span())
    for chain in growing.values():
        if len(chain) > 1:
            yield Chain(tuple(chain))
