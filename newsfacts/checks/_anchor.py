"""Finders of order against the time of writing: the dateline, else the day of publication.

Where the year is unknown, days are compared as days of one year.
"""

import datetime
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._dateline import Anchor, anchor, dateline
from newsfacts.checks._order import Order, neighbours
from newsfacts.checks._time import When, day, passage, times, told
from newsfacts.data.calendar import DAYS
from newsfacts.extract.calendar.words import small
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern

_DATE: Final = Kind.DATE
_DURATION: Final = Kind.DURATION

_REACH: Final = 40
"""How far behind its date, in characters, a statement is read."""

_NEXT: Final = 30
"""How far behind the dateline its first date may stand."""

_SEASON: Final = 90
"""Days by which a date may lie ahead and still be one of the same year misprinted."""

_PAST: Final = (
    r"^份?[^。；]{0,24}?(?:共|同比|环比|累计|已|创|[接完实增].{0,6}了"
    r"|(?:增长|下降|上升|回落|达到?|实现|完成)[^，。；0-9]{0,8}[0-9])"
)

_HAPPENED: Final = (
    r"^(?:[上下中]午|凌晨|清晨|傍晚|晚上?|当天)?，?[^，。；“”]{0,20}?"
    r"(?:，(?:当天|共|一共)[^，。；“”]{0,8}?)?(?:了(?![解望])|，受到|，赢得)"
)

_HELD: Final = r"^(?:召开|举行|举办|结束|闭幕|落幕)的[^，。；“”]{0,20}(?:上|中|获悉)[，,]?"
"""What was over by the time of writing: 3月5日召开的发布会上获悉."""

_FUTURE: Final = r"将|拟|预[计期测]|计划|有望|力争|即将|届时|目标|确保|争取|可望|定于|要|前|底|起|至|到|截|公布|确定"

_FORECAST: Final = r"将|拟|预[计期测]|有望|计划|目标|可望"

_PARTS: Final = {
    **dict.fromkeys(("一季度", "第一季度"), 3),
    **dict.fromkeys(("二季度", "第二季度", "上半年"), 6),
    **dict.fromkeys(("三季度", "第三季度", "前三季度", "前三个季度"), 9),
    **dict.fromkeys(("四季度", "第四季度", "全年"), 12),
}
"""Parts of a year with the month that they end in."""

_OPENED: Final = ("前", "1至", "1—", "1-")
"""What before the last month of a part shows that it begins with the year."""

_UNTIL: Final = r"(?:^|[^名请期间效])截[至止]到?$"

_DONE: Final = r"^，?[^。；，]{0,12}?(?:已|共|累计|仍有)"


def by_dateline(analysis: Analysis) -> Iterator[Order]:
    """Read 「本报5月6日讯 今年11月共…」: what is past lies before the day of writing."""
    text = analysis.text
    for claim in times(analysis) if "今年" in text else ():
        quantity = claim.quantity
        if not text.startswith("今年", quantity.start):
            continue
        words = text[quantity.start : quantity.end]
        month = _month(words)
        written = anchor(analysis) if month else None
        if written is None:
            continue
        sentence = analysis.sentences[claim.sentence]
        rest = passage(text, quantity.end, sentence.end)
        before = text[sentence.start : quantity.start]
        if (
            pattern(_PAST).match(rest)
            and not pattern(_FUTURE).search(rest[:_REACH])
            and not pattern(_FUTURE).search(before)
        ):
            told_as = f"发稿于{written.words}，而说到{words}"
            yield Order((claim,), written.places, _first(month), _first(written.day.month), told_as, "future")


def _month(words: str) -> int:
    """The month that a time of this year is over in: 今年9月, 今年上半年, 今年前五个月; 0 for others."""
    told = words.removeprefix("今年").strip().removesuffix("份").rstrip()
    if not told.endswith("月"):
        return _PARTS.get(told, 0)
    last = told[:-1].rstrip()
    opened = next((sign for sign in _OPENED if last.startswith(sign)), "")
    number = last.removeprefix(opened).removesuffix("个") if opened else last
    return (small(number) or 0) if opened or number.isdecimal() else 0


def _first(month: int) -> datetime.date:
    """First day of a month of any one year."""
    return datetime.date(2023, min(max(month, 1), 12), 1)


def after_dateline(analysis: Analysis) -> Iterator[Order]:
    """Read 「新华社3月5日电 3月8日，…举行了…」: the event that a dateline introduces is not after it."""
    written = anchor(analysis) if dateline(analysis) else None
    if written is None:
        return
    end = written.places[0][1]
    for claim in times(analysis):
        ahead = claim.quantity.start - end
        if ahead > _NEXT:
            return
        if ahead <= 0:
            continue
        rest = passage(analysis.text, claim.quantity.end, claim.quantity.end + _NEXT)
        for when in filter(_in_month, told(analysis, (claim,))):
            same_year = (when.sure and written.sure) or not when.dated
            soon = 0 < (when.first - written.day).days <= _SEASON
            if (
                when.grain == "day"
                and same_year
                and soon
                and (pattern(_HAPPENED).match(rest) or pattern(_HELD).match(rest))
                and not pattern(_FUTURE).search(rest)
            ):
                words = f"发稿于{written.words}，而说到{when.words}"
                yield Order((claim,), written.places, when.first, written.day, words, "future")


def named_day(analysis: Analysis) -> Iterator[Order]:
    """Read 「本报6月5日讯 昨天（6月6日）…」: the day in brackets is the one that the word means."""
    written, text = None, analysis.text
    for one, other, between in neighbours(analysis):
        if between != "（":
            continue
        words = text[one.quantity.start : one.quantity.end]
        if words not in DAYS or passage(text, other.quantity.end, other.quantity.end + 1) != "）":
            continue
        written = written or anchor(analysis)
        for when in told(analysis, (other,)):
            if when.grain != "day":
                continue
            if written is None:
                written = _set_by(when, words)
                continue
            if found := _meant(written, when, words):
                since = written.words if "写作" in written.words else f"发稿于{written.words}"
                yield Order((one, other), written.places, *found, f"{since}，而{words}写作{when.words}", "named")


def _set_by(when: When, words: str) -> Anchor:
    """The day of writing that a word with its day makes: 昨日（12日）."""
    day = when.first - datetime.timedelta(days=DAYS[words])
    return Anchor(day=day, sure=False, places=((when.start, when.end),), words=f"{words}写作{when.words}")


def _meant(written: Anchor, when: When, words: str) -> tuple[datetime.date, datetime.date] | None:
    """The later and the earlier of the day printed and the day meant, as days of one year."""
    meant = written.day + datetime.timedelta(days=DAYS[words])
    bare = not _in_month(when) or "月" not in written.words
    if not written.places or (bare and when.first.day == meant.day) or (when.first.month, when.first.day) == (2, 29):
        return None
    printed = when.first.replace(year=meant.year)
    if abs((printed - meant).days) > _SEASON:
        return None
    return max(meant, printed), min(meant, printed)


def until(analysis: Analysis) -> Iterator[Order]:
    """Read 「截至8月31日，已…」: a count up to a day is made on that day or later."""
    text = analysis.text
    for claim in times(analysis) if "截" in text else ():
        lead = text[max(claim.quantity.start - 4, 0) : claim.quantity.start]
        if "截" not in lead or not pattern(_UNTIL).search(lead) or (written := anchor(analysis)) is None:
            continue
        rest = passage(text, claim.quantity.end, claim.quantity.end + 20)
        if not pattern(_DONE).match(rest) or pattern(_FORECAST).search(rest):
            continue
        for when in filter(_in_month, told(analysis, (claim,))):
            reached = when.first
            if when.minutes == (0, 0):
                reached -= datetime.timedelta(days=1)  # 24时 is the end of the day before
            if when.sure == written.sure or not when.dated:
                words = f"发稿于{written.words}，而截至{when.words}"
                yield Order((claim,), written.places, _within(reached, written), written.day, words, "until")


def _in_month(when: When) -> bool:
    """Whether the month of a date is known: 27日 alone is a day of any month."""
    return when.sure or "月" in when.words


def _within(reached: datetime.date, written: Anchor) -> datetime.date:
    """The day reached; across New Year it lies in the year before."""
    return written.day if (reached - written.day).days > _SEASON else reached


def since_new_year(analysis: Analysis) -> Iterator[Order]:
    """Read 「1月4日…：今年以来，…10个月…」: the year has had so many months."""
    text = analysis.text
    if "今年以来" not in text:
        return
    dates: list[Claim] = []
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.kind is _DATE:
            dates.append(claim)
        elif quantity.kind is _DURATION and quantity.written_unit == "个月" and len(dates) >= 2:
            begun, year = dates[-2:]
            when = day(begun.quantity.period.start) if begun.quantity.period else None
            close = year.quantity.start - begun.quantity.end <= _REACH
            if when and close and quantity.value and quantity.value <= 12 and _is_this_year(text, year, quantity.start):
                words = f"{text[begun.quantity.start : begun.quantity.end]}时今年只有{when.month}个月"
                yield Order((begun, year, claim), (), _first(int(quantity.value)), _first(when.month), words, "year")


def _is_this_year(text: str, year: Claim, until_at: int) -> bool:
    """Whether a date is 今年以来, close before a place."""
    end = year.quantity.end
    return text[year.quantity.start : end + 2] == "今年以来" and until_at - end <= _REACH
