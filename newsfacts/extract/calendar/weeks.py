"""What is counted within a year or a month: 前三季度, 第52周, 9月第2个星期六, 本月第一天, 今年最后三天."""

import re
from typing import Final

from newsfacts.data.calendar import NUMERALS
from newsfacts.extract.calendar.days import Day, Moment, by_months, iso_week, of_months, shifted, weekday
from newsfacts.extract.calendar.words import small
from newsfacts.text.patterns import pattern

_NUMBER: Final = rf"([0-9]{{1,2}}|[{NUMERALS}]{{1,3}})"

_WEEKDAYS: Final = "一二三四五六日天"
_SUNDAY: Final = 6
_FIRST_OF_YEAR: Final = rf"(?:的)?[前头首] ?{_NUMBER} ?(个?季度|个?月|周)(?!前)"
_ORDINAL: Final = rf"(?:的)?第?{_NUMBER} ?个?(季度|周|星期)([初末])?(?!天)([一二三四五六日]?)"
_NTH: Final = rf"(?:的)?第{_NUMBER} ?个?(天|周|星期)(?!天)([{_WEEKDAYS}]?)"
_LAST: Final = rf"(?:的)?最后{_NUMBER} ?个?(天|日|周末|周|星期|礼拜|月)([{_WEEKDAYS}]?)"
_MOST_WEEKS: Final = 5


def counted_in_year(text: str, start: int, at: int, year: int | None) -> Moment | None:
    """Read 前三季度, 前10个月, 第52周 of a year."""
    first = pattern(_FIRST_OF_YEAR).match(text, at)
    if first:
        return first_of_year(start, first, year)
    ordinal = pattern(_ORDINAL).match(text, at)
    value = small(ordinal[1]) if ordinal else None
    if ordinal is None or value is None:
        return counted_within(text, start, at, (year, 1, 1), (year, 12, 31)) if year is not None else None
    if ordinal[2] == "季度" and 1 <= value <= 4:
        months = value * 3 - 2, value * 3
        span = {"初": (months[0], months[0]), "末": (months[1], months[1])}.get(ordinal[3] or "", months)
        return of_months(start, ordinal.end(3) if ordinal[3] else ordinal.end(2), year, span, "part")
    if ordinal[2] != "季度" and 1 <= value <= 53 and year is not None and not ordinal[4]:
        return Moment(start, ordinal.end(2), *iso_week(year, value, 1), "week")
    return None


def first_of_year(start: int, found: re.Match[str], year: int | None) -> Moment | None:
    """Read 前三季度, 前10个月, 前2周: counted from the beginning of the year."""
    value = small(found[1])
    if value is None or value < 1:
        return None
    if found[2] == "周":
        return Moment(start, found.end(), *iso_week(year, 1, value), "week") if year is not None else None
    last = value * 3 if "季" in found[2] else value
    return of_months(start, found.end(), year, (1, last), "months") if last <= 12 else None


def counted_within(text: str, start: int, at: int, first: Day, last: Day) -> Moment | None:
    """Read the day or week that is counted at ``at`` from the beginning or the end of the days before it."""
    nth = pattern(_NTH).match(text, at)
    found = nth or pattern(_LAST).match(text, at)
    count = small(found[1]) if found else None
    if found is None or not count:
        return None
    return _nth(start, found, count, first, last) if nth else _last(start, found, count, first, last)


def _nth(start: int, found: re.Match[str], count: int, first: Day, last: Day) -> Moment | None:
    """The n-th day, the n-th week that begins there, or the n-th Monday."""
    if found[2] == "天":
        there = shifted(first, count - 1)
        return Moment(start, found.end(), there, there, "day") if there <= last else None
    if count > _MOST_WEEKS:
        return None
    if not found[3]:
        monday = shifted(first, (7 - weekday(first)) % 7 + 7 * count - 7)
        return Moment(start, found.end(), monday, shifted(monday, 6), "week")
    there = shifted(first, (7 - weekday(first) + _number(found[3])) % 7 + 7 * (count - 1))
    return Moment(start, found.end(), there, there, "day") if there <= last else None


def _last(start: int, found: re.Match[str], count: int, first: Day, last: Day) -> Moment | None:
    """The last days, weeks or months, or the last Monday."""
    end, unit, day = found.end(), found[2], found[3]
    if unit in {"天", "日"}:
        return Moment(start, end, shifted(last, 1 - count), last, "days" if count > 1 else "day")
    if unit == "月":
        begin = by_months((last[0], last[1], 1), 1 - count)
        return Moment(start, end, begin, last, "months") if first < begin else None
    if unit == "周末" or (day and count > 1):
        return None
    if day:
        there = shifted(last, -((weekday(last) - _number(day)) % 7))
        return Moment(start, end, there, there, "day")
    sunday = shifted(last, -((weekday(last) - _SUNDAY) % 7))
    return Moment(start, end, shifted(sunday, 1 - 7 * count), sunday, "week")


def _number(day: str) -> int:
    """Day of the week by its character, 0 for Monday."""
    return min(_WEEKDAYS.index(day), _SUNDAY)
