"""The day of publication, for what is dated relative to it: 今年, 去年4月, 22日.

In this order: what the user said, what the document says of itself, what the page prints, what the file is called.
A page prints a whole date (a folio, a line below the title), or a month and a day with 今天 or in a dateline, and the
year by the way. From January to March, and where it looks back on a whole year, the year printed may be the one
reported on: then a date needs its own year. Dates before 1978 are history, not the date of a page.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newsfacts.data.layout import AHEAD
from newsfacts.text.patterns import holds, pattern, places

FIRST_YEAR = 1978
"""The oldest page that is dated by what it prints."""
LAST_YEAR = 2099
SETTLED_MONTH = 4
"""From this month on, the year most printed is taken for that of the page."""
LOOK_BACK = 6
"""So many characters before a date are asked whether it lies ahead."""

LOOK_ON = 32
"""And so many of the clause after it."""
OFTEN = 2
"""A year that stands for the page is printed at least so often, and none more often."""
YEAR_BACK = ("上年", "全年")
"""Words of a report on a year gone by: the year most printed is not that of the page."""
TODAY = ("今天（", "今天(", "今日（", "今日(")

_AHEAD_BEGINS = frozenset(word[0] for word in AHEAD)

PAUSES = "，。；,;"
"""What ends a clause."""

# Patterns as text: compiled when a page needs them, not whenever the program starts.
_WHOLE = r"(?<![0-9])((?:19|20)[0-9]{2})(?:年|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})(?![0-9])"
_STEM = r"(?<![0-9])((?:19|20)[0-9]{2})[-_.年]?([01]?[0-9])[-_.月]?([0-3]?[0-9])(?![0-9])"
_DAY = r"[0-9]{1,2}月[0-9]{1,2}日"
_YEAR = r"[12][0-9]{3}年(?!度)(?!底)(?!末)"


def printed_day(words: str) -> datetime.date | None:
    """The whole date in a folio or a date line."""
    found = pattern(_WHOLE).search(words)
    return _day(*found.groups()) if found else None


def named_day(path: str) -> datetime.date | None:
    """The date in the name of a file: 2024-06-24, 20240624."""
    found = pattern(_STEM).search(path.rpartition("/")[2].rpartition("\\")[2])
    return _day(*found.groups()) if found else None


def told_day(text: str) -> datetime.date | None:
    """The date that the articles of a page tell: in their datelines, after 今天, or the latest day they mention.

    ``None`` where the page prints a later year, or where the year is printed only once and not beside the day.
    """
    days = list(_days(text))
    if not days:
        return None
    latest, settled = _years(text)
    surest = max(surety for *_, surety in days)
    if surest == 1 and settled is None and any(year is None for year, *_ in days):
        return None  # the day that names its year may be one of long ago
    dates = (
        _day(year or (settled if int(month) >= SETTLED_MONTH else None), month, day)
        for year, month, day, surety in days
        if surety == surest and (year or latest) >= latest
    )
    return max((date for date in dates if date is not None), default=None)


def sent_day(day: tuple[str | None, str, str], published: datetime.date | None) -> datetime.date | None:
    """The day (year, month, day) of a dateline: without a year, the last such day up to the day after publication."""
    year, month, number = day
    if year or published is None:
        return _day(year, month, number)
    sent = _day(str(published.year), month, number)
    if sent is not None and sent - published > datetime.timedelta(days=1):
        return _day(str(published.year - 1), month, number)
    return sent


def _years(text: str) -> tuple[str, str | None]:
    """The latest year printed, and the same if it stands for the page: most printed, and not looked back upon."""
    found = [(year.group()[:4], year.start()) for year in _told(text, "年", _YEAR, (4,))]
    latest = max((year for year, _ in found), default="")
    years = Counter(year for year, at in found if not _lies_ahead(text, at))
    if years[latest] < OFTEN or years[latest] < max(years.values()) or any(word in text for word in YEAR_BACK):
        return latest, None
    return latest, latest


def _days(text: str) -> Iterable[tuple[str | None, str, str, int]]:
    """Year, month, day of every date that does not lie ahead, and how surely it is that of the page."""
    for found in _told(text, "月", _DAY, (2, 1)):
        start, end = found.span()
        before = text[max(0, start - len("2024年")) : start]
        year = before[:4] if before.endswith("年") and before[:4].isdigit() else None
        ahead = text[end : end + LOOK_ON]
        if "将" in ahead and "将" in _clause(ahead.lstrip("，,")):
            continue
        if _lies_ahead(text, start - (len(before) if year else 0)):
            continue
        month, _, day = found.group().removesuffix("日").partition("月")
        lead = text[end : end + LOOK_BACK + 2].lstrip("0123456789时分")
        yield year, month, day, 2 if before.endswith(TODAY) or lead.startswith(("电", "讯")) else 1


def _told(text: str, sign: str, source: str, back: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begin so many characters before a sign, sought there alone: a page has few."""
    look = pattern(source)
    for at in places(text, sign):
        if not text[at - 1 : at].isdigit():
            continue
        for characters in back:
            if at >= characters and (found := look.match(text, at - characters)):
                yield found
                break


def _clause(words: str) -> str:
    """The words up to the first pause."""
    for pause in PAUSES:
        words = words.partition(pause)[0]
    return words


def _lies_ahead(text: str, at: int) -> bool:
    before = text[max(0, at - LOOK_BACK) : at]
    return not _AHEAD_BEGINS.isdisjoint(before) and holds(before, AHEAD)


def _day(year: str | None, month: str, day: str) -> datetime.date | None:
    if year is None or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
