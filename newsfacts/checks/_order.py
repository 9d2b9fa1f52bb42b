"""Finders of order in time: which words say that one date must not lie after another."""

import datetime
import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.checks._time import When, day, is_time, passage, told
from newsfacts.data.courses import BEGINNINGS, COURSES, ENDINGS
from newsfacts.model import Analysis, Claim, Kind

_REACH: Final = 40
"""How far apart, in characters, two events of one course may stand."""

_HALF_YEAR: Final = 183

_FIRST: Final = re.compile(
    r"^[^，。；、]{0,10}?(?:接到?报[案警]|报[案警]|立案|受理|启动|开工|动工|开幕|签约|发现|出发|入院|确诊|发病|案发|投案|招标|收到)[^，。；]{0,4}"
)

_BEGUN: Final = re.compile(rf"^[^，。；、]{{0,10}}?({'|'.join(BEGINNINGS)})")

_ENDED: Final = re.compile(rf"^[^，。；、]{{0,10}}?({'|'.join(ENDINGS)})")

_COMPARABLE: Final = frozenset({"day", "month", "year", "minute"})

_THEN: Final = re.compile(r"后|随即|立即|继而|最终")

_BACKWARDS: Final = re.compile(r"前|曾|早在|早于|原[定计]|[比较与和同、]|截[至止]|相比|回顾|继|至|到|“|”|计划|将|自|从")

_THERE: Final = re.compile(r"(?:于|在|，)$")

_REPORT: Final = re.compile(
    r"^(?:份)?[^，。；]{0,6}?(?:完成|发布|公布|出炉|进行|开展|结束)的[^，。；]{0,10}?(?:调查|报告|统计|数据|普查|审计)[^，。；]{0,6}?(?:显示|表明|指出)，?$"
)

_FORECAST: Final = re.compile(r"将|预[计期测]|有望|计划|拟|目标|可望|展望")

_DATELINE: Final = re.compile(
    r"(?:本报|本社|新华社|中新社|中新网|央视网|人民网)[^，。0-9]{0,12}([0-9]{1,2})月([0-9]{1,2})日[^，。0-9]{0,3}[讯电]"
)

_PAST: Final = re.compile(r"^份?[^。；]{0,24}?(?:共|同比|环比|累计|已|创|[接完实增].{0,6}了)")

_FUTURE: Final = re.compile(r"将|拟|预[计期测]|计划|有望|力争|即将|届时|目标|确保|争取|可望|定于|要|前|底|起|至|到|截")

_MONTH: Final = re.compile(r"^今年 ?([0-9]{1,2}) ?月份?$")

_UNTIL: Final = re.compile(r"(?:^|[^名请期间效])截[至止]到?$")

_DONE: Final = re.compile(r"^[，,]?[^。；，]{0,12}?(?:已|共|累计|仍有)")


class Order(Struct, frozen=True):
    """Two days in the order that the words tell, with the figures and the words that tell it."""

    figures: tuple[Claim, ...]
    anchors: tuple[tuple[int, int], ...]
    earlier: datetime.date
    later: datetime.date
    words: str
    why: str


def afterwards(analysis: Analysis) -> Iterator[Order]:
    """Read 「3月20日接到报案后，于3月25日抓获」: the second event follows the first."""
    text = analysis.text
    for one, other in neighbours(analysis):
        between = passage(text, one.quantity.end, other.quantity.start)
        began = _FIRST.match(between) if len(between) <= _REACH else None
        if began and _follows(between, began.end()) and len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            if first.grain == last.grain and first.grain in _COMPARABLE and _comparable(first, last):
                yield Order(
                    (first.claim, last.claim),
                    (),
                    first.first,
                    last.last,
                    f"{first.words}在先，{last.words}在后",
                    "after",
                )


def neighbours(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield each two dates of a sentence between which no other figure of time stands."""
    before: Claim | None = None
    for claim in analysis.claims:
        if is_time(claim):
            if before and before.sentence == claim.sentence:
                yield before, claim
            before = claim


def courses(analysis: Analysis) -> Iterator[Order]:
    """Read 「2012年入学，2016年毕业」: what begins does so before it ends."""
    text = analysis.text
    for one, other in neighbours(analysis):
        between = passage(text, one.quantity.end, other.quantity.start)
        begun = _BEGUN.match(between) if len(between) <= _REACH else None
        if begun is None or _BACKWARDS.search(between[begun.end() :]):
            continue
        ended = _ENDED.match(passage(text, other.quantity.end, other.quantity.end + 14))
        if ended and ended[1] in COURSES[begun[1]] and len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            if first.grain == last.grain and first.grain in _COMPARABLE and _comparable(first, last):
                words = f"{first.words}{begun[1]}，{last.words}{ended[1]}"
                yield Order((one, other), (), first.first, last.first, words, "after")


def _follows(between: str, begun: int) -> bool:
    """Whether the words between two dates tell a course of events, and no looking back."""
    rest = between[begun - 1 :]
    return bool(_THEN.search(between) and _THERE.search(between)) and not _BACKWARDS.search(rest)


def _comparable(first: When, last: When) -> bool:
    """Whether two days can be compared: both years known, or close enough not to lie across New Year."""
    return (first.dated and last.dated) or abs((last.first - first.first).days) <= _HALF_YEAR


def reported(analysis: Analysis) -> Iterator[Order]:
    """Read 「2004年12月完成的调查显示，2005年…」: a report is not older than what it tells."""
    text = analysis.text
    if "的" not in text:
        return
    for one, other in neighbours(analysis):
        between = passage(text, one.quantity.end, other.quantity.start)
        if len(between) <= _REACH and _REPORT.match(between) and len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            known = first.dated and last.dated and last.sure
            if known and not _FORECAST.search(passage(text, last.end, last.end + 30)):
                words = f"{first.words}的报告讲到{last.words}"
                yield Order((first.claim, last.claim), (), last.first, first.last, words, "report")


def by_dateline(analysis: Analysis) -> Iterator[Order]:
    """Read 「本报4月5日讯 今年9月份共…」: what is past lies before the dateline or the day of publication."""
    text = analysis.text
    if "今年" not in text:
        return
    printed = _DATELINE.search(text)
    published = day(analysis.article.date)
    month = int(printed[1]) if printed else published.month if published else None
    if month is None:
        return
    for claim in analysis.claims:
        quantity = claim.quantity
        words = text[quantity.start : quantity.end]
        if quantity.kind is not Kind.DATE or not words.startswith("今年") or not (named := _MONTH.match(words)):
            continue
        sentence = analysis.sentences[claim.sentence]
        rest = passage(text, quantity.end, sentence.end)
        if (
            _PAST.match(rest)
            and not _FUTURE.search(rest[:_REACH])
            and not _FUTURE.search(text[sentence.start : quantity.start])
        ):
            at = ((printed.start(1), printed.end(2) + 1),) if printed else ()
            anchor = f"{printed[1]}月{printed[2]}日" if printed else f"{published}"
            yield Order((claim,), at, _first(int(named[1])), _first(month), f"发稿于{anchor}，而说到{words}", "future")


def _first(month: int) -> datetime.date:
    """First day of a month of any one year."""
    return datetime.date(2023, min(max(month, 1), 12), 1)


def until(analysis: Analysis) -> Iterator[Order]:
    """Read 「截至8月31日，已…」: a count up to a day is made on that day or later."""
    published = day(analysis.article.date)
    if published is None or "截" not in analysis.text:
        return
    text = analysis.text
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.period is None or quantity.kind not in (Kind.DATE, Kind.TIME):
            continue
        if not _UNTIL.search(text[max(quantity.start - 4, 0) : quantity.start]):
            continue
        reached = day(quantity.period.start)
        if reached and quantity.period.start and quantity.period.start.endswith("T00:00"):
            reached -= datetime.timedelta(days=1)  # 24时 is the end of the day before
        rest = passage(text, quantity.end, quantity.end + 20)
        if reached and _DONE.match(rest) and not _FORECAST.search(rest):
            words = f"发稿于{published}，而截至{text[quantity.start : quantity.end]}"
            yield Order((claim,), (), reached, published, words, "until")


def since_new_year(analysis: Analysis) -> Iterator[Order]:
    """Read 「1月2日…：今年以来，…12个月…」: the year has had so many months."""
    text = analysis.text
    if "今年以来" not in text:
        return
    dates: list[Claim] = []
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.kind is Kind.DATE:
            dates.append(claim)
        elif quantity.kind is Kind.DURATION and quantity.written_unit == "个月" and len(dates) >= 2 and quantity.value:
            anchor, year = dates[-2:]
            if _is_this_year(text, year, quantity.start) and (
                when := day(anchor.quantity.period and anchor.quantity.period.start)
            ):
                if year.quantity.start - anchor.quantity.end > _REACH or quantity.value > 12:
                    continue
                reached = _first(int(quantity.value))
                words = f"{text[anchor.quantity.start : anchor.quantity.end]}时今年只有{when.month}个月"
                yield Order((anchor, year, claim), (), reached, _first(when.month), words, "year")


def _is_this_year(text: str, year: Claim, until_at: int) -> bool:
    """Whether a date is 今年以来, close before a place."""
    end = year.quantity.end
    return text[year.quantity.start : end + 2] == "今年以来" and until_at - end <= _REACH
