"""Where things stand: ranges of the page, and of the article as it is read."""

from bisect import bisect_right

from msgspec import Struct


class Span(Struct, frozen=True, gc=False, order=True, array_like=True):
    """Half-open range of code points in ``Page.text``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words the span covers."""
        return text[self.start : self.end]


class Piece(Struct, frozen=True, gc=False):
    """``length`` code points that stand at ``running`` in the running text and at ``page`` in the page."""

    running: int
    page: int
    length: int


class Running(Struct, frozen=True):
    """An article's text as it is read, and where each piece of it stands on the page."""

    text: str
    pieces: tuple[Piece, ...]

    def locate(self, start: int, end: int) -> Span:
        """Return the page span of a running range, from its first character to its last."""
        if len(self.pieces) == 1:
            shift = self.pieces[0].page - self.pieces[0].running
            return Span(start + shift, end + shift)
        return Span(self._page(start), self._page(end - 1) + 1)

    def _page(self, at: int) -> int:
        place = bisect_right(self.pieces, at, key=_running) - 1
        piece = self.pieces[max(place, 0)]
        return piece.page + min(at - piece.running, piece.length)


def _running(piece: Piece) -> int:
    return piece.running
