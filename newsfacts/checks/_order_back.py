"""Finders of what is told backwards: courses told from their end, and a day of which the words say that it was before.

For the check of order in time. Reads 「该桥1998年通车，1999年破土动工」: both clauses are of one thing, since the
second names none; 「6月20日宣判，此前的6月25日开庭」; and 「火灾发生在3时，2时40分接到报警」. Silent where a word makes
it a second round (二期, 扩建, 重新).
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._order import COMPARABLE, Order, comparable, moment, neighbours
from newsfacts.checks._time import passage, told
from newsfacts.data.courses import BEGUN_BEFORE, FOUNDED
from newsfacts.model import Analysis
from newsfacts.text.patterns import pattern
from newsfacts.text.told import told_in

_ENDINGS: Final = "|".join(sorted({word for words in BEGUN_BEFORE.values() for word in words}))

_ENDED: Final = rf"^[^，。；、]{{0,8}}?({_ENDINGS})(?:[^，。；、]{{0,2}}|的[^，。；、]{{1,10}})，$"

_BEGUN: Final = rf"^[^，。；、]{{0,4}}?({'|'.join(BEGUN_BEFORE)})"

_AGAIN: Final = r"[二三]期|[又再另新]|扩建|续建|后续|重|分|支线|延伸|曾|前"
"""What makes the later beginning one of another thing."""

_LOOK: Final = 20

_EARLIER: Final = r"[，；](?:而?在?此前|在?此之前|早在此前|而?之前|而?早先|而?先前)(?:的|于|在|，)?$"
"""Words that put the date behind them before the one in front."""

_HAPPENED: Final = r"(?:发生|起火|爆炸|案发|事发|坠毁|遇袭|遇害|失窃|被盗|出事)(?:[于在](?:当[天日])?|时间[是为])$"

_AT: Final = ("于", "在", "天", "日", "是", "为")
"""What the words of a time end with."""

_AFTERWARDS: Final = ("后于", "后在", "又于", "又在", "再于", "再在")
"""What puts a day behind one told with 先: 先于15时、后于16时下井."""

_JOINS: Final = ("、", "和", "及", "与", "以及", "，")
"""What joins days that are told in turn."""

_KNOWN: Final = (
    r"^[^，。；、]{0,4}?(?:接到?[^，。；]{0,4}?报[警案告]|报[警案]|接警|赶到|赶往|到达|抵达|扑灭|抓获|出警|获悉|得知)"
)

_BETWEEN: Final = r"^[^。；]{0,12}，[^，。；0-9]{0,12}$"


def courses_back(analysis: Analysis) -> Iterator[Order]:
    """Yield the endings told before a later beginning of the same course."""
    text = analysis.text
    for one, other, between in neighbours(analysis):
        lead = between.rstrip("将才却于在直到")
        ended = pattern(_ENDED).match(lead) if len(lead) <= _LOOK and lead.endswith("，") else None
        if ended is None:
            continue
        rest = passage(text, other.quantity.end, other.quantity.end + _LOOK)
        begun = pattern(_BEGUN).match(rest)
        if begun is None or ended[1] not in BEGUN_BEFORE[begun[1]] or pattern(_AGAIN).search(ended[0] + rest):
            continue
        if begun[1] in FOUNDED and rest[begun.end() :][:1].isalnum():
            continue
        if len(pair := told(analysis, (one, other))) == 2 and comparable(*pair):
            last, first = pair
            words = f"{first.words}{begun[1]}，{last.words}{ended[1]}"
            yield Order((one, other), (), first.first, last.last, words, "after")


def in_turn(analysis: Analysis) -> Iterator[Order]:
    """Yield 「先后于1986年、1983年和1990年三次获奖」: days told in turn, of which each is later than the one before."""
    text = analysis.text
    if not told_in(text, ("先后", "先于", "先在")):
        return
    turn = -1
    for one, other, between in neighbours(analysis):
        start = one.quantity.start
        lead = text[max(0, start - 4) : start]
        both = "先后" in lead and lead[-1:] in "后于在"
        pair_of = lead.endswith(("先于", "先在")) and between.endswith(_AFTERWARDS)
        if not pair_of and (between not in _JOINS or not (both or turn == one.quantity.start)):
            continue
        turn = other.quantity.start
        if len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            if first.grain == last.grain and first.grain in COMPARABLE and comparable(first, last):
                latest = moment(last) if last.minutes else last.last
                yield Order((one, other), (), moment(first), latest, f"先后：{first.words}、{last.words}", "after")


def told_before(analysis: Analysis) -> Iterator[Order]:
    """Yield 「6月20日宣判，此前的6月25日开庭」: what was before has the earlier date."""
    for one, other, between in neighbours(analysis):
        if not ("前" in between or "先" in between) or not pattern(_EARLIER).search(between):
            continue
        if len(pair := told(analysis, (one, other))) == 2:
            last, first = pair
            if first.grain == last.grain and first.grain in COMPARABLE and comparable(first, last):
                latest = moment(last) if last.minutes else last.last
                yield Order((one, other), (), moment(first), latest, f"{first.words}在{last.words}之前", "after")


def happened(analysis: Analysis) -> Iterator[Order]:
    """Yield 「火灾发生在3时，消防队2时40分接到报警」: nobody knows of it before it happens."""
    text = analysis.text
    for one, other, between in neighbours(analysis):
        start, end = one.quantity.start, other.quantity.end
        if text[start - 1 : start] not in _AT or not pattern(_HAPPENED).search(text, max(0, start - 8), start):
            continue
        if not pattern(_BETWEEN).match(between):
            continue
        if pattern(_KNOWN).match(passage(text, end, end + _LOOK)) and len(pair := told(analysis, (one, other))) == 2:
            first, last = pair
            if first.grain == last.grain and first.grain in COMPARABLE and comparable(first, last):
                latest = moment(last) if last.minutes else last.last
                yield Order((one, other), (), moment(first), latest, f"{first.words}发生，{last.words}已知", "after")
