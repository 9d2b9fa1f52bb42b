"""Dates told from that of publication or from the last one mentioned: 去年4月, 昨日, 上周二, 近五年, 三年前.

Weeks begin on Monday. A bare weekday is that of the week of publication.
"""

from typing import Final

from newsfacts.data.calendar import (
    DAYS,
    HALVES,
    HALVES_OF_MONTH,
    MONTHS,
    NIGHTS,
    NUMERALS,
    QUARTERS,
    SAME,
    WEEKDAYS,
    WEEKS,
    YEARS,
)
from newsfacts.extract.calendar.counted import half
from newsfacts.extract.calendar.days import (
    Context,
    Day,
    Moment,
    by_months,
    day_at_hand,
    length,
    months_of,
    of_date,
    shifted,
    weekday,
)
from newsfacts.extract.calendar.point import of_day, within_day, within_month, within_year
from newsfacts.extract.calendar.rare import lunar, new_year
from newsfacts.extract.calendar.words import RUN, carries, small, year_of_month
from newsfacts.model import Skipped
from newsfacts.text.patterns import is_han, pattern

_WEEK: Final = (
    r"([上下这本今]{0,2}(?:一?个|一)?)(?:周|星期|礼拜)(?:的(?:周|星期|礼拜)(?=[一二三四五六日天]))?"
    r"(?:([一二三四五六日天])(?![季次期个])|(末)|(?![边围年岁期转刊报全知密详到边末波]))"
)

_KINDS: Final = {
    **dict.fromkeys(YEARS, "year"),
    **dict.fromkeys(MONTHS, "month"),
    **dict.fromkeys(DAYS, "day"),
    **dict.fromkeys(SAME, "same"),
    **dict.fromkeys((*HALVES, *HALVES_OF_MONTH), "half"),
    **dict.fromkeys(QUARTERS, "quarter"),
}

_SIZES: Final[dict[str, list[int]]] = {}
"""How long these words may be that begin with two characters, the longest first."""

for _known in sorted(_KINDS, key=len, reverse=True):
    if len(_known) not in _SIZES.setdefault(_known[:2], []):
        _SIZES[_known[:2]].append(len(_known))

_NOT_YEAR: Final = "轻龄纪货味夜糕头均产青复前级"

_NOT_BEFORE_YEAR: Final = frozenset("以之三五百")
_BEFORE_YEAR: Final = frozenset("年大明到在于从自至与和及或的是比较将待等计定同像如就由按")
"""Chinese characters before 后年 and 前年 as dates; 建成后年产, 停产前年销售 are told of an event and of every year."""

_OCTOBER: Final = 10

_MARCH: Final = 3

_NOT_BEFORE_HALF: Final = frozenset(NUMERALS + "少青老童壮百万")
"""What makes 年中 and its like the end of another word: 三年中, 青少年中."""

_NOT_AFTER_HALF: Final = frozenset("央国旬")

_FIRST_DAYS: Final = frozenset("一二三四五六七八九十")

_AFTER_FIRST_DAY: Final = frozenset("至到、，。早晚清凌上下起的（(日") | {""}
"""What follows 年初一 where it is New Year's Day; 年初一个 is the beginning of the year and a count."""

_LUNAR: Final = frozenset("农阴夏旧正腊冬闰")


def deictic(text: str, at: int, context: Context) -> Moment | Skipped | None:
    """Read a date that begins with a word instead of a numeral."""
    for size in _SIZES.get(text[at : at + 2], ()):
        word = text[at : at + size]
        kind = _KINDS.get(word)
        if kind:
            return _word(text, at, word, kind, context)
    if text.startswith("大年", at):
        return new_year(text, at, at + 2, _lunar_year(context))
    if text[at : at + 1] in _LUNAR:
        return lunar(text, at, at, _year_of_lunar(text, at, context))
    if text.startswith("半", at):
        return half(text, at, context)
    if text.startswith("今明两年", at) and context.published:
        year = context.published.year
        return Moment(at, at + 4, (year, 1, 1), (year + 1, 12, 31), "years")
    return _week(text, at, context)


def _lunar_year(context: Context) -> int | None:
    """Year whose turn a paper tells of: its own, but the next one in its last two months."""
    published = context.published
    return published.year + (published.month > _OCTOBER) if published else None


def _year_of_lunar(text: str, at: int, context: Context) -> int | None:
    """Year of a lunar date told without one; the last two months of a lunar year lie in the spring of the next."""
    year = year_of_month(text, at, 1, context)
    spring = context.published is not None and context.published.month <= _MARCH
    last = text[at] in "腊冬" and spring and year == (context.published and context.published.year)
    return year - 1 if year and last else year


def _word(text: str, at: int, word: str, kind: str, context: Context) -> Moment | Skipped | None:
    """Read on after a word of the tables."""
    end = at + len(word)
    match kind:
        case "year":
            return _year(text, at, end, YEARS[word], context)
        case "month":
            return _month(text, at, end, MONTHS[word], context)
        case "day":
            return _day(text, at, word, DAYS[word], context)
        case "same":
            return _same(text, at, word, context)
        case "half":
            return _half(text, at, word, context)
        case _:
            return _quarter(at, end, QUARTERS[word], context)


def _year(text: str, at: int, end: int, years: int, context: Context) -> Moment | Skipped | None:
    following, before = text[end : end + 1], text[at - 1 : at]
    other = text[at] in "上下后前" and ((following in _NOT_YEAR and following) or before in _NOT_BEFORE_YEAR)
    if years and (
        other or (end - at == len("后年") and text[at] in "后前" and is_han(before) and before not in _BEFORE_YEAR)
    ):
        return None
    published = context.published
    end += following == "度"
    return within_year(text, at, end, published.year + years if published else None)


def _month(text: str, at: int, end: int, months: int, context: Context) -> Moment | Skipped | None:
    if context.published is None:
        return Moment(at, end, None, None, "month")
    year, month, _ = by_months((context.published.year, context.published.month, 1), months)
    return within_month(text, at, end, year, month)


def _day(text: str, at: int, word: str, days: int, context: Context) -> Moment | Skipped | None:
    end = at + len(word)
    if text[end : end + 2] == "头条":
        return None
    run = RUN.match(text, end)
    if run and text[run.end() : run.end() + 1] in ("日", "号"):
        return None
    day = shifted(of_date(context.published), days) if context.published else None
    return of_day(text, at, end, day, word if word in NIGHTS else "")


def _same(text: str, at: int, word: str, context: Context) -> Moment | Skipped | None:
    """Read 当年5月, 次日8时; alone they are no figure."""
    unit, shift = SAME[word]
    end = at + len(word)
    run = RUN.match(text, end)
    if unit == "year":
        year = context.year_at_hand
        found = within_year(text, at, end, None if year is None else year + shift)
        return found if found and found.end > end else None
    if run is None and text[end : end + 2] not in ("上午", "下午", "凌晨", "晚上", "中午"):
        return None
    if unit == "month":
        if context.year is None or context.month is None:
            return None
        year, month, _ = by_months((context.year, context.month, 1), shift)
        moment = within_month(text, at, end, year, month)
        return moment if moment and moment.end > end else None
    there = day_at_hand(context)
    time = of_day(text, at, end, there and shifted(there, shift), word if word in NIGHTS else "")
    return time if time.end > end else None


def _half(text: str, at: int, word: str, context: Context) -> Moment | None:
    """Read 上半年 or 月底 without a year: of the scene or of publication."""
    end, published = at + len(word), context.published
    if word == "年初" and text[end : end + 1] in _FIRST_DAYS and text[end + 1 : end + 2] in _AFTER_FIRST_DAY:
        return new_year(text, at, at + 1, _lunar_year(context))
    if (at and text[at - 1] in _NOT_BEFORE_HALF) or text[end : end + 1] in _NOT_AFTER_HALF:
        return None
    if word in HALVES and carries(text, at, context) and context.year is not None:
        return Moment(at, end, *months_of(context.year, *HALVES[word]), "part")
    if published is None:
        return Moment(at, end, None, None, "part")
    if word in HALVES:
        return Moment(at, end, *months_of(published.year, *HALVES[word]), "part")
    first, last = HALVES_OF_MONTH[word]
    year, month = published.year, published.month
    return Moment(at, end, (year, month, first), (year, month, min(last, length(year, month))), "part")


def _quarter(at: int, end: int, quarters: int, context: Context) -> Moment:
    if context.published is None:
        return Moment(at, end, None, None, "part")
    year, month, _ = by_months((context.published.year, (context.published.month - 1) // 3 * 3 + 1, 1), 3 * quarters)
    return Moment(at, end, *months_of(year, month, month + 2), "part")


def _week(text: str, at: int, context: Context) -> Moment | Skipped | None:
    """Read 上周二, 本周, 星期五; a weekday of every week is none, and 最后一个周三 one whose month is not known."""
    found = pattern(_WEEK).match(text, at)
    if found is None or found[1] not in WEEKS or text[at - 1 : at] in ("每", "逢"):
        return None
    if text[at - 1 : at] == "个" and not (found[2] and text.endswith("最后一个", 0, at)):
        return None
    if not found[1] and not found[2] and not found[3]:
        return None
    monday = None
    if context.published and text[at - 1 : at] != "个":
        published = of_date(context.published)
        monday = shifted(published, 7 * WEEKS[found[1]] - weekday(published))
    if found[2]:
        day = monday and shifted(monday, WEEKDAYS[found[2]])
        return _dated(text, at, found.end(), day, context) or of_day(text, at, found.end(), day)
    first, last = (5, 6) if found[3] else (0, 6)
    return Moment(at, found.end(), monday and shifted(monday, first), monday and shifted(monday, last), "week")


def _dated(text: str, at: int, end: int, day: Day | None, context: Context) -> Moment | Skipped | None:
    """Read 周日, 二月十号: the weekday of a date that follows it, not of one before (1日是周五，2日…)."""
    if text[at - 1 : at] in ("是", "为"):
        return None
    run = RUN.match(text, end + (text[end : end + 1] in ("，", ",", "(")))
    if run is None or text[run.end() : run.end() + 1] not in ("月", "日"):
        return None
    number = small(run[1])
    if number is None:
        return None
    if text[run.end()] == "月":
        found = within_month(text, at, run.end() + 1, year_of_month(text, run.start(), number, context), number)
        return found if type(found) is Moment and found.grain in ("day", "minute") else None
    return within_day(text, at, run.end() + 1, (day[0], day[1], number)) if day else None
