"""The day of writing: that of the dateline, else that of publication."""

import datetime
import re
from typing import Final

from msgspec import Struct

from newsfacts.checks._time import day
from newsfacts.claims.once import once
from newsfacts.data.layout import AGENCIES
from newsfacts.model import Analysis
from newsfacts.text.patterns import pattern, places

_OPENING: Final = 400
"""Characters of an article among which its dateline stands."""

_SENT: Final = "日[^，。0-9]{0,3}[讯电]"
_DATELINE: Final = rf"[^，。0-9]{{0,12}}([0-9]{{1,2}})月([0-9]{{1,2}}){_SENT}"  # behind the agency


class Anchor(Struct, frozen=True):
    """The day of writing; ``sure`` says whether its year is known, ``places`` where it is printed."""

    day: datetime.date
    sure: bool
    places: tuple[tuple[int, int], ...]
    words: str


@once
def anchor(analysis: Analysis) -> Anchor | None:
    """Day of writing: that of the dateline, else that of publication."""
    published = day(analysis.article.date)
    printed = dateline(analysis)
    if printed is None:
        return Anchor(day=published, sure=True, places=(), words=f"{published}") if published else None
    try:
        written = datetime.date(published.year if published else 2023, int(printed[1]), int(printed[2]))
    except ValueError:
        return None  # told as an impossible date
    place = (printed.start(1), printed.end(2) + 1)
    return Anchor(written, published is not None, (place,), f"{printed[1]}月{printed[2]}日")


@once
def dateline(analysis: Analysis) -> re.Match[str] | None:
    """The date of the first dateline: one that 讯 or 电 stands right behind."""
    opening = analysis.text[:_OPENING]
    if not pattern(_SENT).search(opening):
        return None
    ends = sorted(at + len(agency) for agency in AGENCIES for at in places(opening, (agency,)))
    return next(filter(None, (pattern(_DATELINE).match(opening, end) for end in ends)), None)
