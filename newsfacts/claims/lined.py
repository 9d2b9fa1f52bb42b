"""Whether a list of parts goes along one line, which leaves nothing over: year by year, or by 按…分.

For the closure of lists. Goes by the words before the parts alone.
"""

from collections.abc import Sequence
from typing import Final

from newsfacts.claims.levels import Level
from newsfacts.text.patterns import pattern

MANY_YEARS: Final = 3
"""Years that a list must go through one by one to be taken for all of them."""

_YEAR: Final = "([12][0-9]{3})年"
_LINE: Final = "按[^，,。；]{1,8}分[，,：:]"


def lined(parts: Sequence[Level]) -> bool:
    """Whether a list is told along one line (按类型分，) and nothing else is counted between its parts."""
    lead = parts[0].told.lead
    told = "分" in lead and pattern(_LINE).search(lead) is not None
    return told and parts[-1].place - parts[0].place == len(parts) - 1


def yearly(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether three parts or more right behind their whole go through the years one by one: 2011 年, 2012 年."""
    if len(parts) < MANY_YEARS or not 0 <= parts[0].sentence - whole.sentence <= 1:
        return False
    told: list[int] = []
    for part in parts:
        year = pattern(_YEAR).search(part.told.name) if "年" in part.told.name else None
        if year is None or (told and int(year[1]) != told[-1] + 1):
            return False
        told.append(int(year[1]))
    return True
