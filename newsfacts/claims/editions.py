"""Editions: what a headline numbers as one of a series (第九届山歌大会), and where the body tells of the series.

For the check of editions. A series is known by the four characters behind its measure (批, 届, 次, 期, 轮, 号). A body
that tells the headline's edition repeats it; one that tells only another may be in error, where it stands in the lead,
no word sets it in another time, and the headline's number returns nowhere. Offsets are on the running ruler; linear.
Blind to series called by two names, and to editions told without 第.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.counts import small
from newsfacts.claims.mentions import same_start
from newsfacts.model import Analysis
from newsfacts.text.patterns import holds, pattern, places

LEAD: Final = 150
"""Characters behind the heading in which a story numbers what its headline does, before it tells of others."""

KNOWN: Final = 4
"""Characters by which a series is known."""

AROUND: Final = 15
"""Characters before and behind an edition that may set it in another time."""

_NUMERALS: Final = frozenset("0123456789一二三四五六七八九十")
_MEASURES: Final = "批届次期轮号"
_EDITION: Final = (
    r"第(?P<number>[0-9]{1,4}|[一二三四五六七八九十]{1,3})(?P<measure>[批届次期轮号])(?P<series>[^\W\d_]{4,12})"
)
_OTHER_TIME: Final = r"去年|上年|前年|此前|曾|以来|[上下首]一?[届次批期轮]|接替|继|将|[0-9]{4}年"


class Edition(Struct, frozen=True):
    """A numbered member of a series: its number and how that is printed, measure, what follows, where it stands."""

    number: int
    printed: str
    measure: str
    series: str
    start: int
    end: int

    def named(self, length: int) -> tuple[int, int]:
        """Return the range of the number with the first characters of the series."""
        return self.start, self.end - len(self.series) + length


def editions(analysis: Analysis) -> Iterator[tuple[Edition, Edition, int]]:
    """Yield editions of the headings with the one of the body that tells the same, or that should.

    The last member is how many characters of the series the two have in common.
    """
    blocks = analysis.article.headings
    heads = [edition for block in blocks for edition in _editions(analysis.text, block.start, block.end)]
    if not heads:
        return
    end = max(block.end for block in blocks)
    body = [*_editions(analysis.text, end, len(analysis.text))]
    for head in heads:
        if told := _told(analysis.text, head, body, end + LEAD):
            yield head, told, same_start(head.series, told.series)


def _editions(text: str, start: int, end: int) -> Iterator[Edition]:
    read = start
    for at in places(text, "第", start, end):
        if at < read or text[at + 1 : at + 2] not in _NUMERALS or not holds(text[at + 2 : at + 6], _MEASURES):
            continue
        if (match := pattern(_EDITION).match(text, at, end)) is None:
            continue
        read = match.end()
        if number := int(match["number"]) if match["number"].isdecimal() else small(match["number"]):
            yield Edition(number, match["number"], match["measure"], match["series"], *match.span())


def _told(text: str, head: Edition, body: Sequence[Edition], lead: int) -> Edition | None:
    same = [each for each in body if each.measure == head.measure and each.series[:KNOWN] == head.series[:KNOWN]]
    again = next((each for each in same if each.number == head.number), None)
    if again or any(each.measure == head.measure and each.number == head.number for each in body):
        return again
    if len({each.number for each in same}) != 1 or same[0].start >= lead:
        return None
    start, end = same[0].start - AROUND, same[0].end + AROUND
    return None if pattern(_OTHER_TIME).search(text, max(0, start), end) else same[0]
