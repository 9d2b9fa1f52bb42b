"""Cut a running text into sentences, block by block.

A sentence ends at 。！？ (full or half width), at an ellipsis before a line's end, and at the end of its block; closing
quotes and brackets go with it. A half-width full stop never ends one: it is a decimal point or belongs to a name.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.model import Block, Sentence
from newsfacts.text.patterns import cuts

_ENDS: Final = "。！？!?\n"
_CLOSERS: Final = frozenset("。！？!?”’」』）)")
_MOST_CLOSERS: Final = 9
_BLANK: Final = "\u3000"
"""The last of the characters that are white space."""


def sentences(text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Return the sentences of every block in reading order; offsets on the ruler of ``text``, no blank ones."""
    found: list[Sentence] = []
    ends = [*cuts(text, _ENDS), len(text)]
    place = 0
    for index, block in enumerate(blocks):
        begin, end = block.start, block.end
        while begin < end:
            while (at := ends[place]) < begin:
                place += 1
            stop = last = at + 1 if at < end else end
            if stop < end and text[stop] in _CLOSERS and text[at] != "\n":
                stop = last = _closed(text, at, end)
            if text[begin] <= _BLANK or text[stop - 1] <= _BLANK:
                begin, last = _trimmed(text, begin, stop)
            if begin < last:
                found.append(Sentence(begin, last, index))
            begin = stop
    return tuple(found)


def _closed(text: str, at: int, end: int) -> int:
    """Where a sentence ends whose last sign stands at ``at``, with the quotes and brackets that close behind it."""
    stop = at + 1
    while stop < end and stop - at <= _MOST_CLOSERS and text[stop] in _CLOSERS:
        stop += 1
    return stop


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range without the white space around it; an empty one where it holds nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
