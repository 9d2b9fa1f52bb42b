"""Numbered points: 一是…二是…三是, 第一…第二, （一）（二）, 其一…其二, 第一步…第二步, over any number of paragraphs.

For the check of announced points. A chain begins with 一 and goes on while each mark of the same form is one higher;
a new 一 begins another. Numbers may be Chinese, in brackets also Arabic, or circled. Offsets are on the running ruler;
one pass over the text. Blind to 首先…其次, and to points whose mark is missing.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from msgspec import Struct

from newsfacts.claims.counts import small
from newsfacts.text.patterns import holds, places

_CIRCLED: Final = "①②③④⑤⑥⑦⑧⑨"
_BEGINS: Final = (
    (("一是", "一要"), "一二三四五六七八九十"),
    (("第一",), "第"),
    (("（一", "(一", "（1", "(1"), "（("),
    (("其一",), "其"),
    (("①",), _CIRCLED),
)
"""How the first mark of a chain begins, and what all its marks begin with."""
_NUMERALS: Final = frozenset("一二三四五六七八九十")
_STOPS: Final = ("，", ",", "、", "：", ":", "是")
_STEPS: Final = ("步", "阶段", "部分", "篇章", "环节", "单元", "板块", "方面", "章", "类", "层", "招", "条", "项")


class Mark(NamedTuple):
    """A mark: where it stands, its form or what it numbers, and its number."""

    start: int
    end: int
    form: str
    number: int


class Chain(Struct, frozen=True):
    """Points counted up from 一: where each mark stands, and what is numbered (步, 阶段), where it is named."""

    marks: tuple[tuple[int, int], ...]
    what: str = ""


def chains(text: str) -> Iterator[Chain]:
    """Yield every chain of at least two points, in the order in which they end."""
    growing: dict[str, list[tuple[int, int]]] = {}
    for mark in _marks(text):
        chain = growing.get(mark.form, [])
        if mark.number == 1:
            if len(chain) > 1:
                yield _chain(chain, mark.form)
            growing[mark.form] = [(mark.start, mark.end)]
        elif mark.number == len(chain) + 1:
            chain.append((mark.start, mark.end))
        elif mark.form == "plain" and chain:  # the second of points whose first mark is hidden in other words
            if len(chain) > 1:
                yield _chain(chain, mark.form)
            growing[mark.form] = []
    for form, chain in growing.items():
        if len(chain) > 1:
            yield _chain(chain, form)


def _marks(text: str) -> Iterator[Mark]:
    """Yield the marks of every form that a chain may begin with; none begins within a word."""
    end = 0
    signs = "".join([signs for first, signs in _BEGINS if holds(text, first)])
    for at in places(text, signs):
        if at >= end and not (at and (text[at - 1].isalnum() or text[at - 1] == "_")) and (mark := _mark(text, at)):
            end = mark.end
            yield mark


def _mark(text: str, at: int) -> Mark | None:
    """Read the mark that begins at a place: 一是, 第一, （一）, (1), ①, 第一步, 其一."""
    opening = text[at]
    if opening in _CIRCLED:
        return Mark(at, at + 1, "circled", _CIRCLED.find(opening) + 1)
    start = end = at + (opening not in _NUMERALS)
    while text[end : end + 1] in _NUMERALS:
        end += 1
    size = end - start
    if opening in "（(" and size == 0 and "1" <= text[start : start + 1] <= "9":
        size, end, form = 1, end + 1, "arabic"
    else:
        form = {"第": "ordinal", "其": "its", "（": "bracket", "(": "bracket"}.get(opening, "plain")
    of_steps = form == "ordinal" and text.startswith(_STEPS, end)
    what = next(step for step in _STEPS if text.startswith(step, end)) if of_steps else ""
    if not 0 < size <= _LIMITS.get(what or form, _STEP) or not (what or text.startswith(_BEHIND[form], end)):
        return None
    return Mark(at, end + max(len(what), 1), what or form, small(text[start:end]))


_BEHIND: Final = {
    "plain": ("是", "要"),
    "ordinal": _STOPS,
    "its": _STOPS,
    "bracket": (")", "）"),
    "arabic": (")", "）"),
}
"""What stands behind the number, form by form."""
_STEP: Final = 2
_LIMITS: Final = {"plain": 3, "ordinal": 3, "bracket": 3, "arabic": 1, "its": 1}
"""How many characters a number may have; of a step, ``_STEP``."""


def _chain(marks: list[tuple[int, int]], form: str) -> Chain:
    return Chain(tuple(marks), "" if form.isascii() else form)
