"""Cut a running text into sentences, block by block.

A sentence ends at 。！？ (full or half width), at an ellipsis before a line's end, and at the end of its block; closing
quotes and brackets go with it. A half-width full stop never ends one: it is a decimal point or belongs to a name.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from newsfacts.model import Block, Sentence
from newsfacts.text.patterns import places

_ENDS: Final = "。！？!?\n"
_CLOSERS: Final = frozenset("。！？!?”’」』）)")
_MOST_CLOSERS: Final = 9


def sentences(text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Return the sentences of every block in reading order; offsets on the ruler of ``text``, no blank ones."""
    return tuple(
        Sentence(start, end, index)
        for index, block in enumerate(blocks)
        for start, end in _cut(text, block.start, block.end)
    )


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges between sentence ends, without the white space around them."""
    begin = start
    for at in places(text, _ENDS, start, end):
        if at < begin:
            continue
        stop = at + 1
        while text[at] != "\n" and stop < end and stop - at <= _MOST_CLOSERS and text[stop] in _CLOSERS:
            stop += 1
        if kept := _trimmed(text, begin, stop):
            yield kept
        begin = stop
    if begin < end and (kept := _trimmed(text, begin, end)):
        yield kept


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a range without the white space around it, ``None`` where it holds nothing else."""
    piece = text[start:end]
    kept = piece.strip()
    if len(kept) < len(piece):
        start += len(piece) - len(piece.lstrip())
    return (start, start + len(kept)) if kept else None
