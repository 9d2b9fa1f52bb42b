"""Periods counted from publication (近五年, 过去三个月, 前两周), and points so far away from it (三年前, 5天后).

Without such a word around it a number of years or days is a span of time, which is not read here.
"""

import re
from typing import Final

from newsfacts.data.calendar import EVENTS_BEFORE
from newsfacts.extract.calendar.days import Context, Day, Moment, by_months, length, of_date, shifted, weekday
from newsfacts.extract.calendar.point import of_day
from newsfacts.extract.calendar.words import count, last_told
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

_UNIT: Final = r"(?:(半)(?=年|个?月)|个(半)(?=月|小))?(年|个?季度|个?月|天|日(?!均)|个?星期|个?周|周|个工作日)(半)?"

_HALF: Final = r"半(?:个)?(年|月)"

_AFTERWARDS: Final = r"(以|之)?([前后])(?![往来期列沿景夕提续方勤备代卫果需年外部容半三两几]|(?<=前)后)"

_MONTHS: Final = {"年": 12, "季度": 3, "月": 1}

_DAYS: Final = {"天": 1, "日": 1, "周": 7, "星期": 7, "工作日": 1}

_BACK: Final = ("过去", "最近", "近")

_AHEAD: Final = ("未来", "今后", "接下来", "再过", "过")

_POINTS: Final = ("再过", "过")
"""Words that tell the end of the time ahead and not the whole of it."""

DIRECTIONS: Final = frozenset("近去来后前上下过的")
"""Last characters of the words that say from where to count."""

BEYOND: Final = 8
"""Characters behind the numeral among which 前 or 后 must stand, where no such word does."""

_GONE: Final = frozenset("已经都就又")
"""Before 过去, which then tells how long: 已过去15年."""

_CLAUSE: Final = frozenset("，。；：、（(“\n ,;:来在是从以对据与和比")
"""What may stand before 近五年 as a period; elsewhere 近 is a hedge (历时近五年)."""


def counted(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read a counted period around a numeral before 年, 个, 月, 天, 周 …."""
    beyond = text[run.end() : run.end() + BEYOND]
    if text[run.start(1) - 1 : run.start(1)] not in DIRECTIONS and "前" not in beyond and "后" not in beyond:
        return None
    unit = pattern(_UNIT).match(text, run.end())
    value = count(run[1])
    if unit is None or not value or run[1] == "元":
        return None
    name = unit[3].removeprefix("个")
    half = bool(unit[1] or unit[2] or unit[4])
    word, start = _direction(text, run.start(1), unit.end())
    if word:
        bare = name in _COUNTED_BY_PIECE and text[unit.start(3)] != "个"
        if (bare and not _recent_months(text, word, name, unit.end())) or text[unit.end() : unit.end() + 1] in _MORE:
            return None
        if word in _POINTS:
            return _timed(text, _ahead((start, unit.end()), name, value, half=half, context=context))
        return _period((start, unit.end()), word, name, value, context)
    after = pattern(_AFTERWARDS).match(text, unit.end())
    if after is None or text[run.start(1) - 1 : run.start(1)] in ("第", "每", "满", "续"):
        return None
    if after[2] == "后" and _after_event(text[max(run.start(1) - _EVENT, 0) : run.start(1)]):
        return None
    return _timed(text, _point(run.start(1), after, name, value, half=half, context=context))


_EVENT: Final = 6
"""Characters before a count of time in which an event may be named that it is counted from."""
_COUNTED_BY_PIECE: Final = frozenset({"月", "工作日"})
"""Units that need a 个 to be counted; without it 三月 is March."""
_MORE: Final = frozenset({"多", "余"})
_DATED: Final = frozenset("份初中底末上下0123456789一二三四五六七八九十")
"""What follows a month that is none of several: 近三月底."""


def _recent_months(text: str, word: str, name: str, end: int) -> bool:
    """Whether 近三月 tells of the last three months and not of March."""
    return name == "月" and word in _BACK and text[end : end + 1] not in _DATED


def _after_event(ahead: str) -> bool:
    """Whether 4周后 is counted from what the words before it tell: 治疗4周后, 连续上涨三个月后."""
    return ahead.endswith(EVENTS_BEFORE) or "连续" in ahead or "持续" in ahead


def _timed(text: str, moment: Moment) -> Moment | Skipped:
    """Go on to the time of day told behind a single day: 三天后上午9时."""
    if moment.first is None or moment.first != moment.last:
        return moment
    told = of_day(text, moment.start, moment.end, moment.first)
    return told if type(told) is Skipped or told.minute is not None else moment


def _ahead(place: tuple[int, int], name: str, value: int, *, half: bool, context: Context) -> Moment:
    """Read 再过三天, the day that is three days ahead."""
    if context.published is None:
        return Moment(*place, None, None, "period", fixed=True)
    return Moment(*place, *_away(of_date(context.published), name, value, half=half), "period", fixed=True)


def half(text: str, at: int, context: Context) -> Moment | None:
    """Read 半年前, 半个月后: half a unit away from publication."""
    found = pattern(_HALF).match(text, at)
    if found is None:
        return None
    word, start = _direction(text, at, found.end())
    if word in _BACK or word in _AHEAD:
        return _half_period((start, found.end()), found[1], 1 if word in _AHEAD else -1, context)
    after = pattern(_AFTERWARDS).match(text, found.end())
    if after is None:
        return None
    if context.published is None:
        return Moment(at, after.end(), None, None, "period", fixed=True)
    sign, today = -1 if after[2] == "前" else 1, of_date(context.published)
    there = by_months(today, sign * 6) if found[1] == "年" else shifted(today, sign * 15)
    return Moment(at, after.end(), *_around(there, found[1].replace("月", "天"), half=True), "period", fixed=True)


def _half_period(place: tuple[int, int], name: str, sign: int, context: Context) -> Moment:
    """Read 近半年, 未来半个月: the half of a unit up to publication, or from it on."""
    if context.published is None:
        return Moment(*place, None, None, "period", fixed=True)
    today = of_date(context.published)
    other = by_months(today, sign * 6) if name == "年" else shifted(today, sign * 15)
    return Moment(*place, min(other, today), max(other, today), "period", fixed=True)


def _direction(text: str, at: int, end: int) -> tuple[str, int]:
    """Word that says from where to count, and where it begins."""
    of = text[at - 1 : at] == "的"
    for size in (3, 2):
        word = text[max(at - of - size, 0) : at - of]
        if len(word) == size and (word in _BACK or word in _AHEAD):
            start = at - of - size
            return ("", at) if word == "过去" and text[start - 1 : start] in _GONE else (word, start)
    last = "" if of else text[at - 1 : at]
    clause = at < 2 or text[at - 2] in _CLAUSE
    if last == "近" and (clause or text[end : end + 1] in ("来", "间")):
        return "近", at - 1
    return (last, at - 1) if last in _ALONE and last and clause else ("", at)


_ALONE: Final = frozenset("前后上下过")
"""Words of one character that count from publication at the head of a clause."""


def _period(place: tuple[int, int], word: str, name: str, value: int, context: Context) -> Moment:
    """Period of ``value`` units before or after publication."""
    if context.published is None:
        return Moment(*place, None, None, "period", fixed=True)
    today = of_date(context.published)
    if word in _BACK or word in _AHEAD:
        sign = -1 if word in _BACK else 1
        other = _moved(today, name, sign * value)
        first, last = (other, today) if sign < 0 else (today, other)
        return Moment(*place, first, last, "period", fixed=True)
    return Moment(*place, *_whole(today, name, value, ahead=word in ("后", "下")), "period", fixed=True)


def _whole(today: Day, name: str, value: int, *, ahead: bool) -> tuple[Day, Day]:
    """Whole years, months, weeks or days right before or after that of publication."""
    if name == "年":
        first = today[0] + 1 if ahead else today[0] - value
        return (first, 1, 1), (first + value - 1, 12, 31)
    if name in _MONTHS:
        size = _MONTHS[name] * value
        month = (today[1] - 1) // 3 * 3 + 1 if name == "季度" else today[1]
        year, month, _ = by_months((today[0], month, 1), _MONTHS[name] if ahead else -size)
        end = by_months((year, month, 1), size - 1)
        return (year, month, 1), (end[0], end[1], length(end[0], end[1]))
    if name in ("周", "星期"):
        monday = shifted(today, -weekday(today) + (7 if ahead else -7 * value))
        return monday, shifted(monday, 7 * value - 1)
    return (shifted(today, 1), shifted(today, value)) if ahead else (shifted(today, -value), shifted(today, -1))


def _moved(day: Day, name: str, count: int) -> Day:
    if name in _MONTHS:
        return by_months(day, _MONTHS[name] * count)
    return _working(day, count) if name == "工作日" else shifted(day, _DAYS[name] * count)


def _working(day: Day, count: int) -> Day:
    """Day ``count`` working days away, holidays not considered."""
    step = 1 if count > 0 else -1
    for _ in range(min(abs(count), 99)):
        day = shifted(day, step)
        while weekday(day) > 4:
            day = shifted(day, step)
    return day


def _point(start: int, after: re.Match[str], name: str, value: int, *, half: bool, context: Context) -> Moment:
    """Read 三年前 (that year), 5天前 (that day), 两个半月以前 (that month); 后 counts from the last date told."""
    if context.published is None:
        return Moment(start, after.end(), None, None, "period", fixed=True)
    sign = -1 if after[2] == "前" else 1
    today = (sign > 0 and last_told(after.string, start, context, name)) or of_date(context.published)
    return Moment(start, after.end(), *_away(today, name, sign * value, half=half), "period", fixed=True)


def _away(today: Day, name: str, value: int, *, half: bool) -> tuple[Day, Day]:
    """The year, month or day that is ``value`` units away, and half a unit more."""
    there = _moved(today, name, value)
    if half:
        sign = 1 if value > 0 else -1
        there = by_months(there, sign * 6) if name == "年" else shifted(there, sign * 15)
    return _around(there, name, half=half)


def _around(there: Day, name: str, *, half: bool) -> tuple[Day, Day]:
    """The year, month or day of a point, as exactly as its unit tells it; half a year is a month more or less."""
    if name == "年" and half:
        first, last = by_months((there[0], there[1], 1), -1), by_months((there[0], there[1], 1), 1)
        return first, (last[0], last[1], length(last[0], last[1]))
    if name == "年":
        return (there[0], 1, 1), (there[0], 12, 31)
    if name in _MONTHS:
        return (there[0], there[1], 1), (there[0], there[1], length(there[0], there[1]))
    if name in ("周", "星期"):
        monday = shifted(there, -weekday(there))
        return monday, shifted(monday, 6)
    return there, there
