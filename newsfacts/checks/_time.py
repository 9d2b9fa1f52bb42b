"""What the checks of time share: the days of a date claim, and how exactly it tells them.

A date without a year, in a text whose publication is unknown, is given one for comparison with its neighbours only:
``told`` reads such dates together, so that they agree with each other.
"""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.once import once
from newsfacts.data.calendar import PARTS_OF_DAY
from newsfacts.extract.calendar import Context, read
from newsfacts.model import Analysis, Claim, Kind, Period
from newsfacts.text.fold import fold
from newsfacts.text.patterns import holds, pattern

_ANY_YEAR: Final = datetime.date(2023, 7, 1)
"""Publication assumed where none is known; July puts every bare month into the same year."""

_TIMES: Final = frozenset({Kind.DATE, Kind.TIME})
_MARKS: Final = ((",", "，"), (";", "；"), (":", "："), ("(", "（"), (")", "）"))

_DEICTIC: Final = frozenset("今昨明去前本上下当次同翌近过最未")
"""Beginnings of dates that mean nothing where publication is unknown."""

_PART_OF_DAY: Final = r"[上下]午"

_RELATIVE: Final = r"[今去前明]年"
"""Years that can be compared with each other where publication is unknown."""

_FOLLOWING: Final = r"[次翌同][年日]"
"""Dates that are told from the one before them."""

_LEADS: Final = frozenset({*PARTS_OF_DAY, "前", "第"})
"""Words before the numeral of a date that belong to it."""

_NUMERAL: Final = r"[0-9〇零一二三四五六七八九十廿卅两]"
_YEAR: Final = r"[0-9〇零一二三四五六七八九]{4} ?(?:年|[-/.])|[0-9]{2}年"
_NAMED_YEARS: Final = ("今年", "去年", "明年", "前年")


class When(Struct, frozen=True, gc=False):
    """A date claim with its first and last day; ``grain`` is year, month, day, minute or part.

    ``sure`` says whether the year is known at all.
    """

    claim: Claim
    first: datetime.date
    last: datetime.date
    grain: str
    minutes: tuple[int, int] | None
    words: str
    sure: bool

    @property
    def dated(self) -> bool:
        """Whether its own words tell the year."""
        words = fold(self.words)
        return holds(words, _NAMED_YEARS) or (holds(words, "年-/.") and pattern(_YEAR).search(words) is not None)

    @property
    def start(self) -> int:
        """Where the claim starts in the running text."""
        return self.claim.quantity.start

    @property
    def end(self) -> int:
        """Where the claim ends in the running text."""
        return self.claim.quantity.end


def is_time(claim: Claim) -> bool:
    """Whether a claim is a date or a time of day."""
    return claim.quantity.kind in _TIMES


def passage(text: str, start: int, end: int) -> str:
    """Words between two figures, with the full-width marks of print where the file has ASCII ones."""
    words = text[max(start, 0) : end]
    for mark, wide in _MARKS:
        if mark in words:
            words = words.replace(mark, wide)
    return words


@once
def times(analysis: Analysis) -> tuple[Claim, ...]:
    """Dates and times of day of an article, in reading order."""
    return tuple([claim for claim in analysis.claims if claim.quantity.kind in _TIMES])


def by_sentence(analysis: Analysis) -> dict[int, list[Claim]]:
    """Date claims of each sentence that has any."""
    found: dict[int, list[Claim]] = {}
    for claim in times(analysis):
        found.setdefault(claim.sentence, []).append(claim)
    return found


def before(claims: Sequence[Claim], start: int, most: int) -> Sequence[Claim]:
    """Return the last claims of a sequence that end before a place, at most so many.

    A sentence may hold any number of dates: whoever looks back from each figure looks at a few of them.
    """
    stop = bisect_right(claims, start, key=lambda claim: claim.quantity.end)
    return claims[max(stop - most, 0) : stop]


def behind(claims: Sequence[Claim], end: int, most: int) -> Sequence[Claim]:
    """Return the first claims of a sequence that start behind a place, at most so many."""
    first = bisect_left(claims, end, key=lambda claim: claim.quantity.start)
    return claims[first : first + most]


def told(analysis: Analysis, claims: Sequence[Claim], *, relative: bool = False) -> list[When]:
    """Dates of one sentence with their days; those that stay open are left out.

    ``relative`` keeps 去年 and 今年 where publication is unknown: they are not ``sure``, and good for each other only.
    """
    context = Context.of(_ANY_YEAR)
    found: list[When] = []
    for claim in claims:
        quantity = claim.quantity
        period, sure = quantity.period, True
        if period is None or not (period.start and period.end) or period.start.startswith("T"):
            follows = found and pattern(_FOLLOWING).match(analysis.text, quantity.start)
            if not follows and _is_open(analysis.text, quantity.start, relative=relative):
                continue
            words = fold(analysis.text[quantity.start : quantity.end])
            again = read(words, _lead(words), context)
            if not isinstance(again, tuple) or not again[0].period:
                continue
            period, context, sure = again[0].period, again[1], False
        if when := _when(analysis.text, claim, period, sure=sure):
            found.append(when)
    return found


def _is_open(text: str, start: int, *, relative: bool) -> bool:
    """Whether the words of a date mean nothing without the day of publication."""
    if text[start] not in _DEICTIC or pattern(_PART_OF_DAY).match(text, start):
        return False
    return not (relative and pattern(_RELATIVE).match(text, start))


def _lead(words: str) -> int:
    """Where the numeral of a date begins within its words."""
    numeral = pattern(_NUMERAL).search(words)
    return numeral.start() if numeral and words[: numeral.start()] in _LEADS else 0


def _when(text: str, claim: Claim, period: Period, *, sure: bool) -> When | None:
    first, last = day(period.start), day(period.end)
    if first is None or last is None:
        return None
    quantity = claim.quantity
    words = text[quantity.start : quantity.end]
    minutes = None
    if period.start and period.end and "T" in period.start and "T" in period.end:
        minutes = (_minute(period.start), _minute(period.end))
    return When(claim, first, last, _grain(first, last, minutes), minutes, words, sure)


def day(stamp: str | None) -> datetime.date | None:
    """Day of an ISO stamp; ``None`` where open, or before our era."""
    if not stamp or stamp[0] in "-T":
        return None
    return datetime.date.fromisoformat(stamp[:10])


def year_of(stamp: str | None) -> int | None:
    """Year of an ISO stamp, 0 for 1 BC."""
    if not stamp or stamp[0] == "T":
        return None
    return -int(stamp[1:5]) if stamp[0] == "-" else int(stamp[:4])


def _minute(stamp: str) -> int:
    return int(stamp[11:13]) * 60 + int(stamp[14:16])


def _grain(first: datetime.date, last: datetime.date, minutes: tuple[int, int] | None) -> str:
    if minutes:
        return "minute"
    if first == last:
        return "day"
    following = last + datetime.timedelta(days=1) if last < datetime.date.max else last
    if first.day == 1 and following.day == 1:
        whole_years = first.month == 1 and following.month == 1
        if whole_years:
            return "year" if following.year - first.year == 1 else "years"
        return "month" if (following.year * 12 + following.month) - (first.year * 12 + first.month) == 1 else "months"
    return "part"
