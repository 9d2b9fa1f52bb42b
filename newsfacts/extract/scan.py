"""The one pass over a running text: every numeral becomes a quantity, an aside, or is listed as unread.

A small pattern finds candidates; the readers of this package are asked in order, the most particular first. Whatever
none of them reads is unread, so that every numeral character of the text is accounted for by construction.
"""

import datetime
import re
from typing import Final

from newsfacts.data.numerals import ENCLOSED, HAN, HAN_LEADING
from newsfacts.extract import calendar, reasons
from newsfacts.extract.asides import aside_at, token_at
from newsfacts.extract.figures import figure_at
from newsfacts.extract.lists import shared_units
from newsfacts.model import Extraction, Quantity, Skipped
from newsfacts.text.fold import fold

CANDIDATE: Final = re.compile(f"[0-9{HAN_LEADING}半{ENCLOSED}]|{calendar.TRIGGER}")
"""Where a figure may begin, on folded text."""

_RUN: Final = re.compile(f"[0-9{HAN}{ENCLOSED}]+")
_DOTTED_DATE: Final = re.compile(r"[0-9]{1,4}\.[0-9]{1,2}\.[0-9]")


def extract(text: str, published: datetime.date | None) -> Extraction:
    """Read every figure of a running text; offsets are those of ``text``.

    ``published`` is the day that 去年 and 本月 count from; without it relative times stay open.
    """
    return _Scan(fold(text), calendar.Context.of(published)).run()


class _Scan:
    """State of the pass: where it stands, what it found, and the calendar context so far."""

    def __init__(self, text: str, context: calendar.Context) -> None:
        self.text = text
        self.context = context
        self.floor = 0
        self.quantities: list[Quantity] = []
        self.asides: list[Skipped] = []
        self.unread: list[Skipped] = []

    def run(self) -> Extraction:
        """Read to the end."""
        search = CANDIDATE.search
        match = search(self.text, 0)
        while match:
            match = search(self.text, self._take(match.start()))
        return Extraction(tuple(shared_units(self.text, self.quantities)), tuple(self.asides), tuple(self.unread))

    def _take(self, at: int) -> int:
        """Read what begins at a candidate, keep it, and return where to go on."""
        found = self._read(at)
        if found is None:
            return at + 1
        if isinstance(found, Quantity):
            self.quantities.append(found)
        else:
            (self.asides if found.reason in reasons.ASIDES else self.unread).append(found)
        self.floor = found.end
        return found.end

    def _read(self, at: int) -> Quantity | Skipped | None:
        text, floor = self.text, self.floor
        found = token_at(text, at, floor) or self._dated(at) or aside_at(text, at, floor) or figure_at(text, at, floor)
        if found:
            return found
        run = _RUN.match(text, at)
        return Skipped(at, run.end(), "no well-formed numeral") if run else None

    def _dated(self, at: int) -> Quantity | Skipped | None:
        """Ask the calendar, where what follows the numeral may make it a date or a time."""
        run = _RUN.match(self.text, at)
        if run:
            after = self.text[run.end() : run.end() + 1]
            if after == " ":
                after = self.text[run.end() + 1 : run.end() + 2]
            if after not in calendar.FOLLOWERS or (after == "." and not _DOTTED_DATE.match(self.text, at)):
                return None
        found = calendar.read(self.text, at, self.context)
        if isinstance(found, tuple):
            quantity, self.context = found
            return quantity if quantity.start >= self.floor else None
        return found
