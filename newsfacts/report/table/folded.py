"""Fold Chinese lines the way print does: no figure broken in two, no line begun with a comma.

Rich breaks only at blanks, and within a word anywhere: 38 | 00元.
"""

import re
from collections.abc import Iterator
from typing import Final

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.text import Text

_UNBROKEN: Final = re.compile(
    r"[（《“‘「【]{0,3}(?:[0-9A-Za-z.,:+%/-]{1,24}[万亿]{0,2}[元人个户家名位所次场吨亩]?|.)[，。、；：！？）》”’」】%‰]{0,3}",
    re.DOTALL,
)
_NARROWEST: Final = 16


class Folded:
    """A text that fits itself into the width it is given."""

    def __init__(self, text: Text) -> None:
        """Take over a text of one line."""
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines."""
        breaks = list(_breaks(self._text.plain, options.max_width))
        for line in self._text.divide(breaks):
            line.rstrip()
            line.overflow = "fold"
            yield line

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """At most one line, at least a readable column."""
        width = cell_len(self._text.plain)
        return Measurement(min(width, _NARROWEST, options.max_width), min(width, options.max_width))


def _breaks(text: str, width: int) -> Iterator[int]:
    """Offsets at which a new line begins."""
    used = 0
    for match in _UNBROKEN.finditer(text):
        cells = cell_len(match[0])
        if used and used + cells > width:
            yield match.start()
            used = 0
        used += cells
