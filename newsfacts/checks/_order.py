"""Finders of order in time: which words say that one date must not lie after another."""

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from msgspec import Struct

from newsfacts.checks._time import When, passage, times, told
from newsfacts.claims.once import once
from newsfacts.data.courses import BEGINNINGS, COURSES, ENDINGS, FOUNDED
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import by_sign, holds, pattern, told_by_sign

_REACH: Final = 40
"""How far apart, in characters, two events of one course may stand."""

_HALF_YEAR: Final = 183

_LAST_MINUTE: Final = 1439

_CLOSE: Final = 180
"""Minutes by which two times may run backwards and still be told of one day."""

_FIRST: Final = (
    r"^，?[^，。；、]{0,10}?(?:接到?报[案警]|接到?[^，。]{0,4}(?:举报|投诉|求助|线索|通知)|报[案警]|立案|受理|启动|开工|动工|开幕|签约"
    r"|发现|出发|入院|确诊|发病|案发|投案|招标|收到|签[订约署]|毕业|退休|退役|退伍|结婚|离婚|成立|去世|逝世|当选|上任|入学|入伍|出狱|获释|竣工|建成|通车|参军|出生)[^，。；]{0,4}"
)

_LONGEST: Final = max(map(len, BEGINNINGS))
_BEGINNINGS: Final = by_sign(BEGINNINGS)

_LEAD: Final = 12
"""Characters behind a date among which what it is the date of begins."""

_BEGUN: Final = rf"^，?[^，。；、]{{0,10}}?({'|'.join(BEGINNINGS)})"

_OTHER: Final = r"[已曾另前]|首批"
"""Before an ending, what makes it that of another thing, or of one begun earlier."""

_BEGUN_AT: Final = rf"({'|'.join(BEGINNINGS)})[于在]$"

_ENDED: Final = rf"^，?[^，。；、]{{0,10}}?({'|'.join(ENDINGS)})(?!的)"

COMPARABLE: Final = frozenset({"day", "month", "year", "minute"})

_THEN: Final = ("后", "随即", "立即", "继而", "最终")

_BACKWARDS: Final = (*"前曾比较与和、继至到“”将自从", "早在", "早于", "原定", "原计", "截止", "回顾", "计划")
"""What between two dates may turn back to an earlier time, or ahead; so does 同 that is none of 合同."""

_THERE: Final = ("于", "在", "，", "后的")

_SAYS: Final = ("显示", "表明", "指出", "称", "披露", "认为", "说")

_REPORT: Final = (
    r"^(?:份)?[^，。；]{0,6}?(?:完成|发布|公布|出炉|进行|开展"
    r"|结束)的[^，。；]{0,10}?(?:调查|报告|统计|数据|普查|审计|公报|年报|简报|白皮书|通报|公告|通告|消息|声明)[^，。；]{0,6}?(?:显示|表明|指出|称|披露|认为|说)，?$"
)

_OCCURRED: Final = r"^[^，。；将拟]{0,6}?(?:发生|召开|查获|抓获|确诊|死亡|起火|坠毁|开幕|闭幕|举行)(?:的|了)"

_WHOLE_YEAR: Final = ("全年", "末", "年末", "年底", "底")
"""What makes a year one that is over in what is told of it."""

_FORECAST: Final = r"将|预[计期测]|有望|计划|拟|目标|可望|展望|力争|要|估计|会"


class Order(Struct, frozen=True):
    """Two days in the order that the words tell, with the figures and the words that tell it."""

    figures: tuple[Claim, ...]
    anchors: tuple[tuple[int, int], ...]
    earlier: datetime.date
    later: datetime.date
    words: str
    why: str


def afterwards(analysis: Analysis) -> Iterator[Order]:
    """Read 「6月11日接到报警后，于6月18日抓获」: the second event follows the first."""
    for one, other, between in neighbours(analysis):
        then = between.endswith(_THERE) and holds(between, _THEN)
        began = pattern(_FIRST).match(between) if then else None
        if began and _follows(between, began.end()) and len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            if first.grain == last.grain and first.grain in COMPARABLE and comparable(first, last):
                yield Order(
                    (first.claim, last.claim),
                    (),
                    moment(first),
                    moment(last) if last.minutes else last.last,
                    f"{first.words}在先，{last.words}在后",
                    "after",
                )


@once
def neighbours(analysis: Analysis) -> tuple[tuple[Claim, Claim, str], ...]:
    """Return each two dates close in a sentence, with no other figure of time between, and the words there."""
    text = analysis.text
    found = []
    for one, other in pairwise(times(analysis)):
        end, start = one.quantity.end, other.quantity.start
        if start - end <= _REACH and one.sentence == other.sentence:
            found.append((one, other, passage(text, end, start)))
    return tuple(found)


def courses(analysis: Analysis) -> Iterator[Order]:
    """Read 「2012年入学，2016年毕业」: what begins does so before it ends."""
    text = analysis.text
    for one, other, between in neighbours(analysis):
        begun = _begun(text, one, between)
        if begun is None:
            continue
        ended = pattern(_ENDED).match(passage(text, other.quantity.end, other.quantity.end + 14))
        if (
            ended
            and not pattern(_OTHER).search(ended[0])
            and ended[1] in COURSES[begun[1]]
            and len(pair := told(analysis, (one, other))) == 2
        ):
            first, last = pair
            if first.grain == last.grain and first.grain in COMPARABLE and comparable(first, last):
                words = f"{first.words}{begun[1]}，{last.words}{ended[1]}"
                yield Order((one, other), (), moment(first), moment(last), words, "after")


def _begun(text: str, one: Claim, between: str) -> re.Match[str] | None:
    """What begins at a date, told behind it or before (出生于5月3日), if nothing looks back before the next."""
    begun = pattern(_BEGUN).match(between) if told_by_sign(between[: _LEAD + _LONGEST], _BEGINNINGS) else None
    if begun is None and between.startswith("，"):
        lead = text[max(0, one.quantity.start - 8) : one.quantity.start]
        begun = pattern(_BEGUN_AT).search(lead) if lead.endswith(("于", "在")) else None
        return None if begun is None or _turns(between) else begun
    if begun and begun[1] in FOUNDED and between[begun.end() : begun.end() + 1].isalnum():
        return None
    rest = between[begun.end() :].removesuffix("将于").removesuffix("将在").removesuffix("自") if begun else ""
    return None if begun is None or _turns(rest) else begun


def _turns(words: str) -> bool:
    """Whether words between two dates may turn to another time."""
    return holds(words, _BACKWARDS) or "同" in words.replace("合同", "")


def moment(when: When) -> datetime.date:
    """Return when something is, to the minute where that is told."""
    if when.minutes is None:
        return when.first
    return datetime.datetime.combine(when.first, datetime.time(*divmod(min(when.minutes[0], _LAST_MINUTE), 60)))


def _follows(between: str, begun: int) -> bool:
    """Whether the words between two dates go on with a course of events, without looking back."""
    return not _turns(between[begun - 1 :])


def comparable(first: When, last: When) -> bool:
    """Whether two days can be compared: both years known, or close enough not to lie across New Year.

    Of two times that run backwards by hours, the later is one of the next day, or after noon.
    """
    if first.minutes and last.minutes and first.first == last.first:
        return first.minutes[0] - last.minutes[0] <= _CLOSE
    return (first.dated and last.dated) or abs((last.first - first.first).days) <= _HALF_YEAR


def _occurred(text: str, first: When, last: When) -> bool:
    """Whether the day told in a report is that of something that happened: 3月2日发布的通报称，3月12日发生的火灾."""
    days = first.grain == last.grain == "day" and comparable(first, last)
    return days and pattern(_OCCURRED).match(passage(text, last.end, last.end + 12)) is not None


def reported(analysis: Analysis) -> Iterator[Order]:
    """Read 「2012年10月结束的普查表明，2013年…」: a report is not older than what it tells."""
    text = analysis.text
    for one, other, between in neighbours(analysis):
        told_so = between.rstrip("，").endswith(_SAYS)
        if told_so and pattern(_REPORT).match(between) and len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            known = first.dated and last.dated and last.sure
            if (known or _occurred(text, first, last)) and not pattern(_FORECAST).search(
                passage(text, last.end, last.end + 30)
            ):
                whole = last.words.endswith(_WHOLE_YEAR) or text.startswith(_WHOLE_YEAR, last.end)
                words = f"{first.words}的报告讲到{last.words}"
                begun = last.last if whole and last.grain == "year" else last.first
                yield Order((first.claim, last.claim), (), begun, first.last, words, "report")
