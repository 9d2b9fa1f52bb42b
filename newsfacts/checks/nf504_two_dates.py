"""One event has two dates in the article.

What it says: a rule that takes effect on 1 April in one sentence and on 1 May in the next. Two dates belong to one
event where the same verb (施行, 开幕, 通车 …) follows both, no other date has it, and the second clause names no
subject of its own (「选在5月1日施行」), so that it goes on with the first.

Silent where the text says that the date was moved (改为, 推迟, 原定), or where a year is printed that sets them apart.
Blind to events told with another verb.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.clauses import before
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern
from newsfacts.text.told import told_in

_DATE: Final = Kind.DATE
_DAY: Final = r"(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日$"
_EVENTS: Final = "施行|实施|执行|生效|开幕|闭幕|开工|竣工|通车|开馆|举行|举办|开业|投产|开通|上线|发射|启用|上映"
_THING: Final = "(?P<thing>新规|办法|条例|规定|方案|政策|细则|展览|展会|大会|大桥|新馆|赛事|比赛)?"
_EVENT: Final = f"起?{_THING}(?:正式)?(?P<event>{_EVENTS})"
_FIRST: Final = "".join(dict.fromkeys(word[0] for word in _EVENTS.split("|")))
_BARE: Final = "(?:之所以|为何|为什么|会议|将|会|定|选|择|放|安排|确定|计划|预计|拟|已|就|才|是|在|于|从|自|正式)*$"
_NAMED: Final = rf"起?(?:正式)?(?:{_EVENTS})的([^\W\d]{{2}})"
_MOVED: Final = ("改为", "改在", "改到", "推迟", "延期", "延至", "提前", "原定", "调整")


class Dated(Terms, frozen=True, kw_only=True):
    """Two dates of one event; a day is year, month and day as printed, the year empty where it is not."""

    first: Claim
    second: Claim
    event: str
    days: tuple[tuple[str, ...], tuple[str, ...]]


def find(analysis: Analysis) -> Iterator[Dated]:
    """Yield the two dates of an event that the article dates just twice."""
    text = analysis.text
    events: dict[str, list[tuple[Claim, tuple[str, ...]]]] = defaultdict(list)
    for claim in analysis.claims:
        if claim.quantity.kind is _DATE and (told := pattern(_EVENT).match(text, claim.quantity.end)):
            day = pattern(_DAY).search(text[max(0, claim.quantity.end - 12) : claim.quantity.end])
            events[told["event"]].append((claim, day.groups(default="") if day else ()))
    if not events or told_in(text, _MOVED):
        return
    for event, dated in events.items():
        if len(dated) == 2 and all(day for _, day in dated):
            (first, one), (second, other) = dated
            if _goes_on(text, first, second) and "" in (one[0], other[0]):
                yield Dated(first=first, second=second, event=event, days=(one, other))


def _goes_on(text: str, first: Claim, second: Claim) -> bool:
    """Whether the second date stands in a clause without a subject, in another sentence."""
    apart = "。" in text[first.quantity.end : second.quantity.start]
    if not apart:
        return False
    named = pattern(_NAMED).match(text, second.quantity.end)
    subject = before(text, first.quantity.start)
    told = pattern(_EVENT).match(text, second.quantity.end)
    if told and (told["thing"] or "") not in subject:
        return False
    return bool(pattern(_BARE).fullmatch(before(text, second.quantity.start))) or bool(named and named[1] in subject)


def judge(terms: Dated) -> Judgement:
    """Compare month and day."""
    (_, *one), (_, *other) = terms.days
    same = list(map(int, one)) == list(map(int, other))
    told = [f"{month}月{day}日" for month, day in (one, other)]
    return Judgement(
        Verdict.AGREES if same else Verdict.CONFLICTS,
        f"{terms.event}：{told[0]}，{told[1]}",
        Wording(f"{terms.event}的日期前作{told[0]}，后作{told[1]}", f"two dates of one event: {told[0]}, {told[1]}"),
    )


CHECK = Check(
    code="NF504",
    name="two-dates",
    title=Wording("同一件事有两个日期", "one event has two dates"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.DATE,), beside="日", behind=f"起正{_FIRST}", words=tuple(_EVENTS.split("|"))),),
    examples=(
        Example(Verdict.CONFLICTS, "新办法4月1日起施行。选在5月1日施行，方便各村先办班。", "two months"),
        Example(Verdict.CONFLICTS, "大会将于4月16日开幕。为迎接4月18日开幕的大会，全城扫除。", "named again"),
        Example(Verdict.AGREES, "新办法4月1日起施行。选在4月1日施行，方便各村先办班。", "one date"),
        Example(
            Verdict.CONFLICTS, "展览4月16日开幕。馆方提醒，4月18日展览开幕当天不收门票。", "the thing is named again"
        ),
        Example(None, "条例4月1日起施行。5月1日办法施行后，再办换证。", "another rule"),
        Example(None, "一期工程4月1日开工。二期工程5月1日开工。", "two subjects"),
        Example(None, "展览原定4月1日开幕。因雨将于5月1日开幕。", "the date was moved"),
    ),
)
