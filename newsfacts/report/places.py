"""Line and column of an offset, as an editor counts them."""

from bisect import bisect_right


class Lines:
    """The lines of a text; built once, asked often."""

    def __init__(self, text: str) -> None:
        """Note where each line starts."""
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point, both from 1; the column counts code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
