"""Read dates, times and periods of running Chinese text: the longest expression at a place, with its days.

For the scan of ``extract``, which calls ``read`` where a numeral stands before one of ``FOLLOWERS`` or where a word
``begins`` a date. How newspapers tell dates decides:

- A bare month is of the year at hand: that of the last date of its sentence (of its paragraph, if that date named a
  day), else that of publication, but last year's if it lies eight months ahead (12月 in April).
- A bare day is of the month at hand likewise, else the last such day not after publication; up to a week ahead it
  is read as coming (28日 in a paper of the 24th).
- 前两个月 and 前三季度 are counted from New Year; 近三年 and 三年前 from publication. Weeks begin on Monday.
- 2018年前 ends with 2017; 6月底前 includes the end of June.

Spans of time (12年, 连续5天) and ages are left to the caller: ``None``. A 2月30日 or 25时 is handed back as skipped and
impossible. Without a publication date a relative date is a claim whose period is unknown.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from msgspec import structs

from newsfacts.extract.calendar.bare import by_day, by_month, by_year
from newsfacts.extract.calendar.counted import counted
from newsfacts.extract.calendar.days import Context, Moment, by_months, iso, length, shifted, stamp
from newsfacts.extract.calendar.firsts import by_quarter
from newsfacts.extract.calendar.rare import (
    by_century,
    by_clock,
    by_decade,
    by_eight,
    by_range,
    by_sign,
    plan,
    short_end,
    this_century,
    until_time,
)
from newsfacts.extract.calendar.relative import deictic
from newsfacts.extract.calendar.words import BOUND_BEGINS, JOIN, JOIN_BEGINS, RUN
from newsfacts.model import Kind, Period, Quantity, Skipped
from newsfacts.text.patterns import pattern

__all__ = ["COUNTED", "FOLLOWERS", "Context", "read"]

FOLLOWERS: Final = frozenset('年月日号时点世季个周天半星至到~-—–/.·:、 ”"时期')
"""What may follow a numeral that begins a date."""

ZERO: Final = Decimal(0)

_Reader = Callable[[str, "re.Match[str]", Context], Moment | Skipped | None]


def _by_year(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    return (
        (text[run.end() + 1 : run.end() + 2] == "代" and by_decade(text, run, context))
        or by_year(text, run, context)
        or counted(text, run, context)
    )


def _by_month(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    back = text[run.start(1) - 1 : run.start(1)] in ("近", "去")
    return (back and counted(text, run, context)) or by_month(text, run, context) or counted(text, run, context)


def _by_day(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read 三日前, that day; but 20日前 is told of the twentieth."""
    bound = run[1].isascii() and text.startswith(_BOUNDS, run.end() + 1)
    named = by_day(text, run, context) if bound else None
    return named or counted(text, run, context) or by_day(text, run, context)


def _by_count(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    if text[run.end() + 1 : run.end() + 2] not in COUNTED:
        return None
    return by_quarter(text, run, context) or counted(text, run, context)


_READERS: Final[dict[str, _Reader]] = {
    "年": _by_year,
    "月": _by_month,
    "日": _by_day,
    **dict.fromkeys("号", by_day),
    **dict.fromkeys("时点:", by_clock),
    **dict.fromkeys("-—–~/.·", by_sign),
    **dict.fromkeys("天周星半", counted),
    "季": by_quarter,
    "个": _by_count,
    "世": by_century,
}
"""Reader by what follows the numeral."""

_BOUNDS: Final = ("前", "以前", "之前", "以后", "之后")

COUNTED: Final = frozenset("月季星周工半")
"""What follows 个 in a count of time."""

_JOINS: Final = frozenset("-—–~至到、/")

_WIDE: Final = frozenset({"century", "decade", "years", "period", "open"})
_OF_MONTHS: Final = frozenset({"month", "months"})
_OF_DAYS: Final = frozenset({"day", "minute", "days", "minutes"})
"""Grains by what a bare month or day may be told from: neither, the month alone, or both."""

_DATE: Final = Kind.DATE
_TIME: Final = Kind.TIME
_UNKNOWN: Final = Period(None, None)


def read(text: str, at: int, context: Context) -> tuple[Quantity, Context] | Skipped | None:
    """Read the longest date, time or period whose first numeral or word stands at ``at``.

    ``text`` is folded. Words right before a numeral that belong to it (下午 in 下午4点, 前 in 前三季度) are in it, so
    that the quantity may start before ``at``. Returns the claim and the context for what follows; a stretch to skip
    for a date that cannot be; ``None`` for anything else.
    """
    first = _moment(text, at, context)
    if first is None or type(first) is Skipped:
        return first
    joined = text[first.end : first.end + 1] in JOIN_BEGINS and not first.fixed
    moment = _to(text, first, context) if joined else first
    if type(moment) is Skipped:
        return moment
    bounded = text[moment.end : moment.end + 1] in BOUND_BEGINS and not moment.fixed
    return _claim(_bounded(text, moment) if bounded else moment, at), _after(moment, context)


def _moment(text: str, at: int, context: Context) -> Moment | Skipped | None:
    run = RUN.match(text, at)
    if run is None:
        return deictic(text, at, context) or this_century(text, at, context)
    if run.start(1) != at:
        return None
    word = run[1]
    if word[-1] == "五" and (found := plan(text, at)):
        return found
    sign = text[run.end() : run.end() + 1]
    reader = _READERS.get(sign)
    if sign in _JOINS and (shared := by_range(text, run, context)):
        return shared
    if reader:
        return reader(text, run, context)
    return by_eight(text, run) if len(word) == 8 else None


def _to(text: str, first: Moment, context: Context) -> Moment | Skipped:
    """Read on to the other end of a range: 6月1日至5日, 2013年至2016年, 8时至18时."""
    join = pattern(JOIN).match(text, first.end)
    if join is None:
        return first
    era = len("公元前") if text.startswith("公元前", join.end()) else 0
    last = _moment(text, join.end() + era, _after(first, context, scene=True))
    if type(last) is Skipped:
        return last if last.start >= join.end() else first
    if first.minute is not None:
        last = until_time(text, join.end(), first, last)
    elif last is None:
        last = short_end(text, join.end(), first)
    last = last and _rolled(first, last, text[join.end() : last.end])
    if last is None or last.fixed or last.start != join.end() or not _ordered(first, last):
        return first
    return Moment(first.start, last.end, first.first, last.last, _coarser(first, last), first.minute, last.minute)


def _rolled(first: Moment, last: Moment, words: str) -> Moment:
    """Move the end of a range past its beginning: 28日至3日 ends in the next month, 11月至2月 in the next year."""
    if first.first is None or last.first is None or last.last is None or last.first >= first.first or "年" in words:
        return last
    if first.grain != last.grain or first.grain not in ("day", "month"):
        return last
    months = 12 if "月" in words else 1
    start, end = by_months(last.first, months), by_months(last.last, months)
    if last.grain == "month":
        end = end[0], end[1], length(end[0], end[1])
    return structs.replace(last, first=start, last=end)


def _coarser(first: Moment, last: Moment) -> str:
    return "minutes" if first.minute is not None and last.minute is not None else last.grain + "s"


def _ordered(first: Moment, last: Moment) -> bool:
    """Whether two moments can be the ends of a range; a time of day goes with a time of day or follows a day."""
    if last.minute is not None and first.minute is None:
        return False
    if first.first is None or last.last is None:
        return first.grain == last.grain
    return first.first <= last.last


_BOUND: Final = (
    r"(?:(或|及其?)?(以|之)|)([前后])(?![往来期列沿景夕提续方勤备代卫果需低高慢快紧后三两几半年0-9一二四五六七八九十])"
)


def _bounded(text: str, moment: Moment) -> Moment:
    """Read 以前, 之后 behind a date; one side becomes open."""
    ahead = text[moment.end : moment.end + 4]
    bound = pattern(_BOUND).match(text, moment.end) if "前" in ahead or "后" in ahead else None
    if bound is None or moment.first is None or moment.last is None or moment.minute is not None:
        return moment
    first, last = moment.first, moment.last
    inclusive = bound[1] or moment.grain == "part" or (bound[3] == "后" and moment.grain == "day")
    if bound[3] == "前":
        return Moment(moment.start, bound.end(), None, last if inclusive else shifted(first, -1), "open")
    return Moment(moment.start, bound.end(), first if inclusive else shifted(last, 1), None, "open")


def _after(moment: Moment, context: Context, *, scene: bool = False) -> Context:
    """Context for what follows; ``scene`` keeps only what the other end of a range may leave out."""
    grain = moment.grain
    if moment.first is None or grain in _WIDE:
        return context
    year, month, day = moment.first if moment.last is None or scene else moment.last
    day_known = grain in _OF_DAYS
    month_known = day_known or (grain in _OF_MONTHS and moment.first[1] == month)
    return Context(context.published, year, month if month_known else None, day if day_known else None, moment.end)


def _claim(moment: Moment, at: int) -> Quantity:
    first, last, minute, begin, end = moment.first, moment.last, moment.minute, moment.start, moment.end
    start = stamp(first, minute) if minute is not None else first and iso(first)
    if last is not first or moment.until != minute:
        period = Period(start, stamp(last, moment.until))
    else:
        period = Period(start, start) if start else _UNKNOWN
    return Quantity(
        begin, end, _DATE if minute is None else _TIME, None, None, None, None, None,
        at if at > begin else begin, end, ZERO, "", period,
    )  # fmt: skip
