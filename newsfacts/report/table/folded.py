"""Fold Chinese lines the way print does: no figure broken in two, no line begun with a comma.

Rich breaks only at blanks, and within a word anywhere: 38 | 00元.
"""

from collections.abc import Iterator
from typing import Final

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from newsfacts.text.patterns import pattern

_UNBROKEN: Final = (
    r"(?s)[（《“‘「【]{0,3}"
    r"(?:[0-9A-Za-z.,:+%/-]{1,24}[万亿]{0,2}[元人个户家名位所次场吨亩]?|.)"
    r"[，。、；：！？）》”’」】%‰]{0,3}"
)


class Folded:
    """A text that fits itself into the width it is given, ``indent`` blanks to the right."""

    def __init__(self, text: Text, indent: int = 0) -> None:
        """Take over a text of one line."""
        self._text = text
        self._indent = indent

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines."""
        for line in folded(self._text, options.max_width - self._indent, console):
            line.pad_left(self._indent)
            yield line


def folded(text: Text, width: int, console: Console) -> Iterator[Text]:
    """Yield the lines of a text; only a figure longer than a line is broken."""
    if cell_len(text.plain) <= width:
        yield text
        return
    for line in text.divide(_breaks(text.plain, width)):
        line.rstrip()
        if cell_len(line.plain) > width:
            yield from line.wrap(console, width, overflow="fold")
        else:
            yield line


def _breaks(text: str, width: int) -> Iterator[int]:
    """Offsets at which a new line begins."""
    used = 0
    for match in pattern(_UNBROKEN).finditer(text):
        cells = cell_len(match[0])
        if used and used + cells > width:
            yield match.start()
            used = 0
        used += cells
