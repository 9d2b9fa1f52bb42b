"""分别: of which of the names before it a figure is told (甲县、乙县分别增长5%和8%).

For ``subjects``. The names are parted by 、, 和, 及 or 与, the figures behind 分别 likewise; where there are more
or fewer names than figures, nothing is said. Ranges of the running text; bounded by the clause.
"""

from itertools import pairwise
from typing import Final

from newsfacts.claims.phrases import Range, opened, trimmed
from newsfacts.claims.setting import Setting
from newsfacts.data.phrases import COMPARING
from newsfacts.text.patterns import pattern

_CUE: Final = "分别"
_COMPARED: Final = r"(?:同比|环比|比[^、，]{1,10}|较[^、，]{1,8}|累计|已|将)+$"
_JOINS: Final = ("[、和及与]+", "[、和及]+", "[、和]+", "、+")
"""What parts the names, the likeliest first: 与 and 和 may be part of one (研发与设计)."""

_NEXT: Final = r"[、和及与](?=[-－]?[\d０-９])"


def ordered(setting: Setting) -> tuple[int, int, int] | None:
    """Return where 分别 stands, which of the figures behind it this one is, and how many these are."""
    text, start = setting.text, setting.start
    at = text.rfind(_CUE, setting.opening, start)
    if at < 0:
        return None
    place = len(pattern(_NEXT).findall(text, at, start + 1))
    count = len(pattern(_NEXT).findall(text, at, setting.closing)) + 1
    return (at, place, count) if count > 1 else None


def respective(setting: Setting) -> Range | None:
    """Return the name that the figure belongs to, of those before 分别."""
    if (found := ordered(setting)) is None:
        return None
    text, (at, place, count) = setting.text, found
    start = opened(text, setting.opening, at)
    if compared := pattern(_COMPARED).search(text[start:at]):
        at = start + compared.start()
    lists = (_names(text, start, at, joins) for joins in _JOINS)
    names = next((each for each in lists if len(each) == count), None)
    return trimmed(text, *names[place]) if names and not text.startswith(COMPARING, start) else None


def _names(text: str, start: int, end: int, joins: str) -> list[Range]:
    """Return the names of a list."""
    cuts = [(start, start), *(mark.span() for mark in pattern(joins).finditer(text, start, end)), (end, end)]
    return [(one[1], other[0]) for one, other in pairwise(cuts)]
