"""Lunar dates: 农历八月十五, 正月初一, 腊月三十, 闰四月, told by the table of ``lunar_python``.

The library is loaded when the first lunar date occurs. It knows the years 1900 to 2100 well; a date outside is unknown.
"""

from typing import Final

from newsfacts.data.calendar import LUNAR_MONTHS
from newsfacts.extract.calendar.days import Day, Moment, shifted
from newsfacts.extract.calendar.words import small
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

SHORT_MONTH: Final = "no thirtieth in that lunar month"

_MONTH: Final = r"(?:的)?(农历|[阴夏旧]历)?(闰)?(?:([正腊冬]|[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)"

_DAY: Final = (
    r"([二三五六七九](?![一二三四五六七八九十百千万、至到—日号个天月年次])|初[一二三四五六七八九十]"
    r"|[廿卅][一二三四五六七八九]?|二?十[一二三四五六七八九]?|[二三]十|[0-9]{1,2})(日)?"
)

_NEW_YEAR: Final = r"(三十|初[一二三四五六七八九十])(?:[至到](初[一二三四五六七八九十]))?"

_FEASTS: Final = frozenset({(1, 15), (8, 15), (7, 15), (12, 30), (12, 29), (2, 2), (3, 3), (5, 5), (7, 7), (9, 9)})
"""Days that are lunar even where nothing else says so: 八月十五."""


def lunar(text: str, start: int, at: int, year: int | None, month: int | None = None) -> Moment | Skipped | None:
    """Read a lunar date whose year is ``year``; a solar-looking ``month`` may have been read before ``at``."""
    named, leap = month is None, False
    if named:
        found = pattern(_MONTH).match(text, at)
        if found is None:
            return None
        month, leap, at = LUNAR_MONTHS.get(found[3]) or small(found[3]), bool(found[2]), found.end()
    if month is None or not 1 <= month <= 12:
        return None
    told = pattern(_DAY).match(text, at)
    day = small(told[1].removeprefix("初")) if told else None
    if not named and (told is None or (told[1][0] not in "初廿" and (month, day) not in _FEASTS)):
        return None
    place = start, told.end() if told else at
    found_days = _resolved(place, year, -month if leap else month, day)
    if isinstance(found_days, Skipped) and "年" not in text[start:at]:
        return Moment(*place, None, None, "day", fixed=True)  # 腊月三十 may be that of the lunar year before
    return found_days


def new_year(text: str, start: int, at: int, year: int | None) -> Moment | None:
    """Read 大年初三, 大年初一至初五, 大年三十 from ``start`` on: days at the turn of the lunar year told at ``at``."""
    told = pattern(_NEW_YEAR).match(text, at)
    if told is None:
        return None
    days = month_days(year, 1) if year is not None else None
    if days is None:
        return Moment(start, told.end(), None, None, "day")
    first, last = (shifted(days[0], _after_new_year(word)) for word in (told[1], told[2] or told[1]))
    return Moment(start, told.end(), first, last, "days" if told[2] else "day")


def _after_new_year(word: str) -> int:
    """Days after the first of the lunar year: -1 for 三十, 2 for 初三."""
    return -1 if word == "三十" else (small(word.removeprefix("初")) or 1) - 1


def _resolved(place: tuple[int, int], year: int | None, month: int, day: int | None) -> Moment | Skipped:
    """Turn a lunar month or day of a year into solar days."""
    days = month_days(year, month) if year is not None else None
    if days is None:
        return Moment(*place, None, None, "day", fixed=True)
    first, length = days
    if day is None:
        return Moment(*place, first, shifted(first, length - 1), "month", fixed=True)
    if day > length:
        return Skipped(*place, SHORT_MONTH)
    there = shifted(first, day - 1)
    return Moment(*place, there, there, "day", fixed=True)


def month_days(year: int, month: int) -> tuple[Day, int] | None:
    """First solar day and length of a lunar month, a leap one if negative; ``None`` where there is none."""
    if not 1900 <= year <= 2100:
        return None
    from lunar_python import LunarMonth, Solar

    found = LunarMonth.fromYm(year, month)
    if found is None:
        return None
    solar = Solar.fromJulianDay(found.getFirstJulianDay())
    return (solar.getYear(), solar.getMonth(), solar.getDay()), found.getDayCount()


_AT_NEW_YEAR: Final = r"大年(初[一二三四五六七八九十])"


def lunar_day(words: str) -> tuple[int, int] | None:
    """Month and day that a lunar date names, its year aside; ``None`` where it names no day."""
    if feast := pattern(_AT_NEW_YEAR).match(words):
        return 1, small(feast[1].removeprefix("初")) or 0
    month = pattern(_MONTH).search(words)
    told = pattern(_DAY).match(words, month.end()) if month else None
    number = LUNAR_MONTHS.get(month[3]) or small(month[3]) if month else None
    day = small(told[1].removeprefix("初")) if told else None
    return (number, day) if number and day else None


def lunar_of(day: Day) -> tuple[int, int, str]:
    """Lunar month (negative if leap) and day of a solar day, and their name: 八月十五."""
    from lunar_python import Solar

    lunar = Solar.fromYmd(*day).getLunar()
    return lunar.getMonth(), lunar.getDay(), f"{lunar.getMonthInChinese()}月{lunar.getDayInChinese()}"
