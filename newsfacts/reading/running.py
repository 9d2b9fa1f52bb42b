"""The strips of an article → its running text: breaks joined, captions lifted out, every character traced."""

from collections.abc import Sequence

from newsfacts.model import Block, BlockRole, Piece, Running, Span
from newsfacts.reading.drafts import Strip
from newsfacts.reading.wrapping import between


def compose_running(strips: Sequence[Strip], text: str) -> tuple[Running, tuple[Block, ...]]:
    """The text of an article as it is read, and its blocks.

    Where nothing was moved the running text is the page's own stretch, in one piece.
    """
    if any(strip.continues or len(strip.rows) > 1 for strip in strips):
        return _rearranged(_reading_order(strips), text)
    start, end = strips[0].rows[0].start, strips[-1].rows[0].end
    blocks = tuple(Block(strip.role, strip.rows[0].start - start, strip.rows[0].end - start) for strip in strips)
    return Running(text[start:end], (Piece(0, start, end - start),)), blocks


def _reading_order(strips: Sequence[Strip]) -> list[tuple[BlockRole, list[Span]]]:
    """Blocks as lists of what they are made of, in reading order: what interrupts a paragraph comes after it."""
    order: list[tuple[BlockRole, list[Span]]] = []
    last = -1
    for strip in strips:
        if strip.continues:
            order[last][1].extend(strip.rows)
            continue
        order.append((strip.role, list(strip.rows)))
        if strip.role is BlockRole.PARAGRAPH:
            last = len(order) - 1
    return order


def _rearranged(order: Sequence[tuple[BlockRole, list[Span]]], text: str) -> tuple[Running, tuple[Block, ...]]:
    words: list[str] = []
    pieces: list[Piece] = []
    blocks: list[Block] = []
    at = 0
    for role, spans in order:
        if blocks:
            words.append("\n")
            at += 1
        start = at
        last = ""
        for span in spans:
            space = between(last, text[span.start])
            words += space, span.of(text)
            pieces.append(Piece(at + len(space), span.start, span.end - span.start))
            at += len(space) + span.end - span.start
            last = text[span.end - 1]
        blocks.append(Block(role, start, at))
    return Running("".join(words), tuple(pieces)), tuple(blocks)
