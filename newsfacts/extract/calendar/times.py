"""Times of day that begin with their numeral: 8时, 下午3点25分, 20:30, 0—24时; their day is the last one mentioned."""

import re
from typing import Final

from newsfacts.data.calendar import DIGITS, NUMERALS, PARTS_OF_DAY
from newsfacts.extract.calendar.clock import GAP, IMPOSSIBLE, clock, part_before
from newsfacts.extract.calendar.days import Context, Moment, day_at_hand, shifted
from newsfacts.extract.calendar.point import at_minute
from newsfacts.extract.calendar.words import small
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

_AFTER_TIME: Final = frozenset("-—–~至到左许开起前")

_HOUR: Final = rf"([0-9]{{1,2}}|[{NUMERALS}]{{1,3}})点"
_HOURS: Final = rf"{_HOUR}[至到—–~-]{{1,2}}(?:[次翌当]日|第二天)?(?:凌晨|[早晚]上?|[上中下]午)?{_HOUR}(?!位)"
_TILL: Final = frozenset("至到")
_TILL_TIME: Final = r" ?[-—–~至到]{1,2} ?[0-2]?[0-9]:[0-5][05](?![0-9:])"
"""The other end of a range of times: 5:30—22:30."""
_FULL: Final = frozenset({0, 59})
"""Minutes at which a term ends: 24:00, 23:59."""
_MOVED: Final = frozenset("涨跌升降报落")
_DAY: Final = 24

_NOT_HOURS: Final = frozenset("间期代速")


def by_clock(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read a bare time of day, with the part of the day before it; its day is the last one mentioned."""
    at = run.start(1)
    part = part_before(text, at)
    colon = text[run.end()] == ":"
    if text[at - 1 : at] in ("第", "每", ":", "比", ".", "/"):
        return None
    if part and len(run[1]) == len("两三") and (hours := _either(text, run, part)):
        start, day = at - len(part), day_at_hand(context)
        return Moment(start, run.end() + 1, day, day, "minutes", *hours, fixed=True)
    found = clock(text, at, part, dated=not colon and _opens_hours(text, at))
    start = at - len(part) - (bool(part) and text[at - 1] in GAP)
    if isinstance(found, str):
        return None if colon else Skipped(start, run.end() + 1, IMPOSSIBLE)
    if found is None or (colon and not part and not _is_time(text, found, context, at)):
        return None
    return at_minute(start, found[0], day_at_hand(context), found[1])


def _either(text: str, run: re.Match[str], part: str) -> tuple[int, int] | None:
    """Minutes of the two hours of 凌晨两三点."""
    ends = [clock(hour + "点", 0, part) for hour in run[1]] if text[run.end()] == "点" else []
    pair = tuple(DIGITS.get(hour.replace("两", "二"), 0) for hour in run[1])
    minutes = [end[1] for end in ends if isinstance(end, tuple)]
    return (minutes[0], minutes[1]) if len(minutes) == len(pair) == 2 and pair[1] == pair[0] + 1 else None


def _opens_hours(text: str, at: int) -> bool:
    """Whether 8点 is followed by the other end of its hours: 8点到10点, where an index would stand far higher."""
    hours = pattern(_HOURS).match(text, at)
    ends = [small(hours[1]), small(hours[2])] if hours and text[at - 1 : at] not in _MOVED else []
    return bool(ends) and all(end is not None and end <= _DAY for end in ends)


def _is_time(text: str, found: tuple[int, int], context: Context, at: int) -> bool:
    """Whether 20:30 is a time and not a score or a ratio: a date right before it, a full hour, or a range of times."""
    end, minute = found
    if minute % 60 in _FULL or (context.end and at - context.end <= 3):
        return True
    if minute % 5 == 0 and (text[at - 1 : at] in _TILL or pattern(_TILL_TIME).match(text, end)):
        return True
    return minute >= 6 * 60 and (minute % 30 == 0 or (minute % 5 == 0 and text[end : end + 1] in _AFTER_TIME))


def hours_shared(text: str, shared: re.Match[str], context: Context) -> Moment | None:
    """Read 0—24时 of the day at hand."""
    first, last = small(shared[1]), small(shared[2])
    if first is None or last is None or not first < last <= 24 or text[shared.end() : shared.end() + 1] in _NOT_HOURS:
        return None
    day = day_at_hand(context)
    opens = at_minute(shared.start(), shared.end(), day, first * 60)
    closes = at_minute(shared.start(), shared.end(), day, last * 60)
    return Moment(opens.start, opens.end, opens.first, closes.last, "minutes", opens.minute, closes.until, fixed=True)


def until_time(text: str, at: int, first: Moment, last: Moment | None) -> Moment | None:
    """Read the end of a range of times at ``at``: 下午3时至5时 ends in the afternoon, 22时至6时 on the next day.

    ``last`` is the end as it was read on its own, ``None`` if it was not (the 11点 of 9点到11点).
    """
    if last is None:
        found = clock(text, at, dated=True)
        if not isinstance(found, tuple):
            return None
        last = at_minute(at, found[0], first.last, found[1])
    if last.minute is None or first.minute is None or last.first != first.last or last.minute >= first.minute:
        return last
    minute, day = last.minute, last.first
    if minute and minute + _HALF_DAY > first.minute and not text.startswith(_PARTS, at):
        minute += _HALF_DAY
    else:
        day = day and shifted(day, 1)
    return at_minute(last.start, last.end, day, minute)


_HALF_DAY: Final = 12 * 60
_PARTS: Final = tuple(PARTS_OF_DAY)
