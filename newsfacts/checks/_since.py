"""Lengths of time that last until the paper is printed: 自2012年以来，连续12年…; 1998年建校，至今26年.

The words must say that the length goes on (以来, 至今, N年来): 「从2012年起连续3年」 may be over. Silent where the
article has no date, and where the sentence or the two before it name another year: the length may end in that.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsfacts.checks._time import When, before, behind, passage, told
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import holds, pattern

NEAR: Final = 36
"""Characters between the year and the length."""

REACH: Final = 400
"""Characters of the sentence before the length that may say it is over."""

MOST: Final = 40
"""Dates of a sentence, on either side of the length, that may set another time."""

BACK: Final = 2
"""Sentences before that may set another time."""

_SINCE: Final = (
    r"[^，。；]{0,10}?以来(?:的?这?|，?[^，。；]{0,10}?，?(?:已经?|连续|持续|坚持|至今|走过|历时){1,3})(?:近|约)?$"
)
_TO_NOW: Final = (
    r"[^。；]{0,16}?，?(?:至今|到现在|到如今)，?(?:已经?|连续|持续|坚持|有|走过|历时|整整|过去了?){0,3}(?:近|约)?$"
)
_FROM: Final = r"(?:起|开始)，?[^，。；]{0,10}?(?:已经?|连续|持续|坚持){0,2}(?:近|约)?$"
_COMING: Final = r"[间中里]?来"
_OVER: Final = ("去年", "上年", "当时", "当年", "那时", "那年", "曾", "前", "直到", "截至", "截止")


def until_printed(
    analysis: Analysis, duration: Claim, dates: Mapping[int, Sequence[Claim]]
) -> tuple[When, When] | None:
    """Return the year a length is counted from and the day of print, where the words tell it so."""
    start = duration.quantity.start
    near = before(dates.get(duration.sentence, ()), start, 1)
    if not near or near[0].quantity.end < start - NEAR or analysis.article.date is None:
        return None
    whens = told(analysis, near) if _goes_on(analysis, duration, near[0].quantity.end) else ()
    if not whens:
        return None
    printed = datetime.date.fromisoformat(analysis.article.date)
    first = whens[0]
    if not first.sure or not first.dated or first.first.year >= printed.year or first.grain != "year":
        return None
    if any(date is not first.claim and _is_past(date, printed) for date in _around(duration, dates)):
        return None
    return first, When(first.claim, printed, printed, "day", None, "见报", sure=True)


def _goes_on(analysis: Analysis, duration: Claim, end: int) -> bool:
    text, quantity = analysis.text, duration.quantity
    between = passage(text, end, quantity.start)
    since = "以来" in between and pattern(_SINCE).match(between)
    to_now = ("至今" in between or "到" in between) and pattern(_TO_NOW).match(between)
    if not (since or to_now or (pattern(_FROM).match(between) and pattern(_COMING).match(text, quantity.end))):
        return False
    opening = max(analysis.sentences[duration.sentence].start, quantity.start - REACH)
    return not holds(text[opening : quantity.start], _OVER)


def _around(duration: Claim, dates: Mapping[int, Sequence[Claim]]) -> Iterator[Claim]:
    for sentence in range(duration.sentence - BACK, duration.sentence + 1):
        told_there = dates.get(sentence, ())
        yield from before(told_there, duration.quantity.start, MOST)
        yield from behind(told_there, duration.quantity.end, MOST)


def _is_past(date: Claim, printed: datetime.date) -> bool:
    """Whether a date is of another year than that of print; one that stays open may be."""
    period = date.quantity.period
    return period is None or not period.end or not period.end.startswith(str(printed.year))
