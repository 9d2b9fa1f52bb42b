"""The words around the figures of a finding: each sentence that holds one, read through its breaks, figures marked."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.model import Analysis, Piece, Report, Sentence, Span
from newsfacts.report.visible import visible

_MARGIN: Final = 24
"""Characters kept on either side of a marked figure in a sentence too long to show whole."""
_LONG: Final = 120
_GAP: Final = "…"


class Excerpt(Struct, frozen=True):
    """A sentence, or the parts of it around the figures, and the ranges of it to mark."""

    text: str
    marks: tuple[tuple[int, int], ...]


class _Place(Struct, frozen=True):
    """A sentence and its extent on the page."""

    span: Span
    analysis: Analysis
    sentence: Sentence


class Excerpts:
    """The sentences of a page, to be asked for those that hold given spans."""

    def __init__(self, report: Report) -> None:
        """Note where each sentence stands on the page."""
        self._places = sorted(_places(report), key=lambda place: place.span)
        self._starts = [place.span.start for place in self._places]

    def around(self, spans: Sequence[Span]) -> list[Excerpt]:
        """One excerpt for each sentence that overlaps a span (page ruler), in the order of the page."""
        indexes = {index for span in spans for index in self._overlapping(span)}
        return [_excerpt(self._places[index], spans) for index in sorted(indexes)]

    def within(self, span: Span, marked: Sequence[Span]) -> list[Excerpt]:
        """The sentences that a span covers, whole, with those of the given figures that stand in them."""
        inside = [each for each in marked if span.start <= each.start < span.end]
        return [_whole(self._places[index], inside) for index in self._overlapping(span)]

    def _overlapping(self, span: Span) -> Iterator[int]:
        index = bisect_right(self._starts, span.start) - 1
        while index < len(self._places) and self._starts[index] < span.end:
            if index >= 0 and self._places[index].span.end > span.start:
                yield index
            index += 1


def _places(report: Report) -> Iterator[_Place]:
    for analysis in report.analyses:
        locate = analysis.article.running.locate
        for sentence in analysis.sentences:
            if sentence.start < sentence.end:
                yield _Place(locate(sentence.start, sentence.end), analysis, sentence)


def _excerpt(place: _Place, spans: Sequence[Span]) -> Excerpt:
    """The sentence of a place, shortened if it is long."""
    return _shortened(_whole(place, spans))


def _whole(place: _Place, spans: Sequence[Span]) -> Excerpt:
    """The sentence of a place as it is read, with the spans marked in it."""
    text = place.analysis.text[place.sentence.start : place.sentence.end]
    marks = sorted(set(_marks(place, spans)))
    return Excerpt(visible(text), tuple(_innermost(marks)))


def _marks(place: _Place, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Where the spans stand in the sentence: page offsets turned back through the pieces of its article."""
    start, end = place.sentence.start, place.sentence.end
    pieces = place.analysis.article.running.pieces
    for piece in pieces[max(0, bisect_right(pieces, start, key=_running) - 1) :]:
        if piece.running >= end:
            return
        for span in spans:
            first = max(span.start - piece.page, 0, start - piece.running) + piece.running
            last = min(span.end - piece.page, piece.length, end - piece.running) + piece.running
            if first < last:
                yield first - start, last - start


def _running(piece: Piece) -> int:
    return piece.running


def _innermost(marks: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The marks that hold no other: a list gives way to the figures in it."""
    for mark in marks:
        if not any(mark != other and mark[0] <= other[0] and other[1] <= mark[1] for other in marks):
            yield mark


def _shortened(excerpt: Excerpt) -> Excerpt:
    """A long sentence cut to the surroundings of its marks; no figure that takes part is ever cut."""
    whole = excerpt.text
    if len(whole) <= _LONG:
        return excerpt
    text, marks = "", []
    for first, last in _windows(excerpt.marks, len(whole)):
        text += _GAP if first else ""
        shift = len(text) - first
        marks += [(start + shift, end + shift) for start, end in excerpt.marks if first <= start < last]
        text += whole[first:last]
    return Excerpt(text + (_GAP if last < len(whole) else ""), tuple(marks))


def _windows(marks: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """The stretches to keep: every mark with its margin, those that touch made one."""
    kept: list[tuple[int, int]] = []
    for start, end in marks:
        first, last = max(0, start - _MARGIN), min(length, end + _MARGIN)
        if kept and first <= kept[-1][1] + len(_GAP):
            first = kept.pop()[0]
        kept.append((first, last))
    return kept
