"""Numbered points: 一是…二是…三是, 第一…第二, （一）（二）, 其一…其二, 第一步…第二步, over any number of paragraphs.

For the check of announced points. A chain begins with 一 and goes on while each mark of the same form is one higher;
a new 一 begins another. Numbers may be Chinese, in brackets also Arabic, or circled. Offsets are on the running ruler;
one pass over the text. Blind to 首先…其次, and to points whose mark is missing.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.claims.announced import small
from newsfacts.text.patterns import places
from newsfacts.text.spots import at_places

_MARK: Final = (
    r"(?<!\w)(?:(?P<plain>[一二三四五六七八九十]{1,3})(?:是|要)"
    r"|第(?P<ordinal>[一二三四五六七八九十]{1,3})(?:[，,、：:是])"
    r"|[（(](?P<bracket>[一二三四五六七八九十]{1,3})[)）]"
    r"|[（(](?P<arabic>[1-9])[)）]"
    r"|(?P<circled>[①-⑨])"
    r"|第(?P<step>[一二三四五六七八九十]{1,2})(?P<what>步|阶段|部分|篇章|环节|单元|板块|方面|章|类|层|招|条|项)"
    r"|其(?P<its>[一二三四五六七八九十])(?:[，,、：:是]))"
)


_BEGINS: Final = "一二三四五六七八九十第（(其①②③④⑤⑥⑦⑧⑨"
"""What a mark begins with."""
_CIRCLED: Final = "①②③④⑤⑥⑦⑧⑨"


class Chain(Struct, frozen=True):
    """Points counted up from 一: where each mark stands, and what is numbered (步, 阶段), where it is named."""

    marks: tuple[tuple[int, int], ...]
    what: str = ""


def chains(text: str) -> Iterator[Chain]:
    """Yield every chain of at least two points, in the order in which they end."""
    growing: dict[str, list[tuple[int, int]]] = {}
    for mark in at_places(text, _MARK, places(text, _BEGINS)):
        form, number = _read(mark)
        chain = growing.get(form, [])
        if number == 1:
            if len(chain) > 1:
                yield _chain(chain, form)
            growing[form] = [mark.span()]
        elif number == len(chain) + 1:
            chain.append(mark.span())
        elif form == "plain" and chain:  # the second of points whose first mark is hidden in other words
            if len(chain) > 1:
                yield _chain(chain, form)
            growing[form] = []
    for form, chain in growing.items():
        if len(chain) > 1:
            yield _chain(chain, form)


def _read(mark: re.Match[str]) -> tuple[str, int]:
    """Return the form of a mark, or what it numbers, and its number."""
    if what := mark["what"]:
        return what, small(mark["step"])
    form = str(mark.lastgroup)
    return form, _CIRCLED.find(mark[form]) + 1 if form == "circled" else small(mark[form])


def _chain(marks: list[tuple[int, int]], form: str) -> Chain:
    return Chain(tuple(marks), "" if form.isascii() else form)
