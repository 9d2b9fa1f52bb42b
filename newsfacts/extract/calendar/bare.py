"""Dates that begin with their numeral: 2012年…, 98年4月, 5月…, 22日, 8时, 一季度, 1—5月, 光绪二十六年.

One reader for each character that may follow the numeral. Spans of time (12年, 5天, 24小时) are not read here.
"""

import re
from typing import Final

from newsfacts.data.calendar import DIGITS, NUMERALS, REIGNS
from newsfacts.extract.calendar.days import Context, Moment, length, months_of
from newsfacts.extract.calendar.firsts import first_months
from newsfacts.extract.calendar.point import (
    within_day,
    within_month,
    within_year,
)
from newsfacts.extract.calendar.words import (
    RUN,
    count,
    month_of_day,
    positional,
    small,
    year_of_month,
    year_of_two,
)
from newsfacts.model import Skipped
from newsfacts.text.patterns import pattern

_MONTH_AHEAD: Final = rf" ?(?:[0-9]{{1,2}}|[{NUMERALS}]{{1,3}}) ?月(?!龄)"

_MONTH_BEGINS: Final = frozenset(f" 0123456789{NUMERALS}")

_YEAR_PART_AHEAD: Final = r"年?[底末]|[上下]半年|第?[一二三四1-4]季度|第[0-9一二三四五]{1,3}周"

_YEAR_PART_BEGINS: Final = frozenset("年底末上下第一二三四1234")

FULL: Final = 4
"""Digits of a full year."""

_HISTORY: Final = ("历史", "的历", "以前", "之前", "前的", "以来", "时间")

_JOINS: Final = frozenset("至到-—–~")

SPAN_AFTER_DAY: Final = frozenset("内游龄以之间行均移线无")

SPAN_BEFORE_DAY: Final = frozenset("期时续达持仅满第每超近约")

_RANGE_AHEAD: Final = rf"[日号] ?(?:[-—–~]{{1,2}}|[至到]) ?([0-9]{{1,2}}|[{NUMERALS}]{{1,3}})[日号]"
"""The other end of a range of days, which lies in the same month if it can."""

_AFTER_DAY: Final = frozenset(
    {"上午", "下午", "中午", "清晨", "夜里", "之前", "以前", "之后", "以后", "开始", "那天", "当天"}
)
"""What makes the N号 before it a day."""

_NUMBERED: Final = frozenset("楼机线库院船车厂井坑门台站桥炉窑位闸馆厅舱文令地段隧坝泵种选层区房店铺柜箱池公")
"""What is numbered by 号 and no day, behind a range: 3号至5号楼."""

_RANGE_BEGINS: Final = frozenset(" -—–~至到")

ERA_ENDS: Final = frozenset(("前", "元", *(name[-1] for name in REIGNS)))

_SEVERAL: Final = frozenset({"三五", "三两", "一两"})
"""Two Chinese digits that are an estimate without being neighbours; all others tell a year digit by digit: 九八年."""


def by_year(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read a date that begins with its year, full, abbreviated, or of an era."""
    start, year = run.start(1), None
    if text[start - 1 : start] in ERA_ENDS:
        start, year = _era(text, run)
    if year is None:
        year = _year(text, run, context)
    if year is None:
        return None
    at = run.end() + 1
    return within_year(text, start, at + (text[at : at + 1] == "度"), year)


def _era(text: str, run: re.Match[str]) -> tuple[int, int | None]:
    """Year of an era named right before the numeral, and where its name begins."""
    at = run.start(1)
    name = text[max(at - 3, 0) : at]
    if name.endswith("元前") and (years := positional(run[1])):
        return at - 3, 1 - years
    if name.endswith("公元"):
        return at - 2, positional(run[1])
    first = REIGNS.get(name[-2:])
    years = count(run[1]) if first else None
    return (at, None) if first is None or years is None else (at - 2, first + years - 1)


def _year(text: str, run: re.Match[str], context: Context) -> int | None:
    """Value of a full or abbreviated year; ``None`` for a span of years."""
    word, at = run[1], run.end() + 1
    if len(word) == FULL and "1900" <= word <= "2199":
        return int(word)
    year = positional(word)
    if year is None or len(word) == 1 or ("千" not in word and ("十" in word or "廿" in word)):
        return None
    if year >= 1000:
        round_span = year % 100 == 0 and (year < 1900 or ("千" in word and word[0] != "二"))
        if year > 2199 or (round_span and not _month_ahead(text, at) and word[1:2] not in "〇零○"):
            return None
        return None if year < 1900 and text[at : at + 2] in _HISTORY else year
    return year_of_two(year, context) if len(word) == 2 and _abbreviated(text, run) else None


def _abbreviated(text: str, run: re.Match[str]) -> bool:
    """Whether two digits before 年 are a year and not a span: 08年, 98年4月, ’98年, 12年底."""
    word, at = run[1], run.end() + 1
    if text[run.start(1) - 1 : run.start(1)] in ("第", "每") or _adjacent(word):
        return False
    if not word.isascii() and word not in _SEVERAL:
        return True
    if word[0] in "0零〇○" or _month_ahead(text, at) or _year_part_ahead(text, at):
        return True
    before = text[run.start(1) - 1 : run.start(1)]
    return word[0] in "6789六七八九" and before in ("’", "'", "从", "自", "于", "在")


def _month_ahead(text: str, at: int) -> bool:
    return text[at : at + 1] in _MONTH_BEGINS and pattern(_MONTH_AHEAD).match(text, at) is not None


def _year_part_ahead(text: str, at: int) -> bool:
    return text[at : at + 1] in _YEAR_PART_BEGINS and pattern(_YEAR_PART_AHEAD).match(text, at) is not None


def _adjacent(word: str) -> bool:
    """Whether two Chinese digits are an estimate: 七八年 is seven or eight years."""
    values = [DIGITS.get(char) or 0 for char in word]
    return len(word) == 2 and values[0] > 0 and values[1] == values[0] + 1


def by_month(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read a date that begins with its month."""
    month, at = small(run[1]), run.start(1)
    before = text[at - 1 : at]
    if month is None and _adjacent(run[1]):
        return _adjacent_months(text, run, year_of_month(text, at, small(run[1][0]) or 1, context))
    if month is None or before in ("第", "每") or (run[1] == "一" and _counts_one(text, run.end() + 1)):
        return None
    if before in ("前", "头") and not text[at - 2 : at].startswith("日"):
        return first_months(text, at - 1, month, context)
    year = year_of_month(text, at, month, context)
    found = within_month(text, at, run.end() + 1, year, month)
    if type(found) is Skipped and not 1 <= month <= 12 and found.end - run.end() <= 1:
        day = RUN.match(text, run.end() + 1)
        sure = day is not None and text[day.end() : day.end() + 1] in ("日", "号")
        return Skipped(at, day.end() + 1, found.reason) if sure and day else None
    return found


def _counts_one(text: str, at: int) -> bool:
    """Whether what follows 一月 makes it a count: 一月一次, 一月内; not 一月一日."""
    return text[at : at + 1] in ("一", "两", "内", "后", "能", "挣", "赚", "花") and text[at + 1 : at + 2] not in (
        "日",
        "号",
    )


def _adjacent_months(text: str, run: re.Match[str], year: int | None) -> Moment | None:
    """Read 三四月份: two months in a row."""
    first, end = small(run[1][0]) or 0, run.end() + 1
    if text[end : end + 1] != "份" or year is None:
        return None
    return Moment(run.start(1), end + 1, *months_of(year, first, first + 1), "months")


def by_day(text: str, run: re.Match[str], context: Context) -> Moment | Skipped | None:
    """Read a bare day of the month. 号 needs a sign that it is no number of a house, a line or a file."""
    day, at, end = small(run[1]), run.start(1), run.end() + 1
    after, unit = text[end : end + 1], text[run.end()]
    if day is None or not 1 <= day <= 31 or run[1] == "两" or _no_day(text, end, after):
        return None
    if text[at - 1 : at] in SPAN_BEFORE_DAY or (
        run[1] == "一" and unit == "日" and not text[at - 1 : at].isspace() and at
    ):
        return None
    last = _other_end(text, run.end(), day) if after in _RANGE_BEGINS else 0
    if unit == "号" and not last and not _ends_range(text, at, after) and not is_day(text, end, after, context):
        return None
    place = month_of_day(text, at, last or day, context)
    if place and day > length(*place) and not _carried(text, at, context):
        place = None
    year, month = place or (None, None)
    return within_day(text, at, end, (year, month, day))


def _carried(text: str, at: int, context: Context) -> bool:
    """Whether a bare day is of the month printed before it: in the same paragraph, and in the last date told."""
    return "月" in text[max(context.end - 12, 0) : context.end] and text.find("\n", context.end, at) < 0


def _no_day(text: str, end: int, after: str) -> bool:
    """Whether what follows makes N日 a span of days, or yen (20日元)."""
    if after == "元":
        return text[end : end + 2] not in ("元旦", "元宵")
    return after in SPAN_AFTER_DAY and text[end : end + 2] not in ("以前", "之前", "以后", "之后")


def _other_end(text: str, at: int, day: int) -> int:
    """Day that ends a range of days whose first, ``day``, has its 日 or 号 at ``at``; 0 if none follows."""
    ahead = pattern(_RANGE_AHEAD).match(text, at)
    last = small(ahead[1]) if ahead else None
    if ahead is None or last is None or not day < last <= 31:
        return 0
    return 0 if text[ahead.end() : ahead.end() + 1] in _NUMBERED else last


def _ends_range(text: str, at: int, after: str) -> bool:
    """Whether N号 at ``at`` is the end of a range of days that began with a 号, too."""
    return text[at - 1 : at] in _JOINS and text[at - 2 : at - 1] == "号" and after not in _NUMBERED


def is_day(text: str, end: int, after: str, context: Context) -> bool:
    """Whether N号 is a day: a time of day follows, or a date stands close before."""
    return (
        after in ("早", "晚", "凌")
        or text[end : end + 2] in _AFTER_DAY
        or (context.day is not None and end - context.end <= 8)
    )
