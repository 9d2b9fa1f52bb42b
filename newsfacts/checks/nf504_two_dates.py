"""One event has two dates in the article.

What it says: a rule that takes effect on 1 April in one sentence and on 1 May in the next. Two dates belong to one
event where the same verb (施行, 开幕, 通车 …) follows both, no other date has it, and the second clause names no
subject of its own (「选在5月1日施行」), so that it goes on with the first. The day that an event is fixed for has
another where one is called its own (「6月9日活动当天」), and a year of founding where the thing is called by one with
its digits swapped (「1979年成立的公司」).

Silent where the text says that the date was moved (改为, 推迟, 原定), or where a year is printed that sets them apart.
Blind to events told with another verb.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.clauses import before
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern, places
from newsfacts.text.spots import at_places
from newsfacts.text.told import told as words_told
from newsfacts.text.told import told_in

_DATE: Final = Kind.DATE
_DAY: Final = r"(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日$"
_EVENTS: Final = "施行|实施|执行|生效|召开|开幕|闭幕|开工|竣工|通车|开馆|举行|举办|开业|投产|开通|上线|发射|启用|上映"
_THING: Final = "(?P<thing>新规|办法|条例|规定|方案|政策|细则|展览|展会|大会|大桥|新馆|赛事|比赛)?"
_EVENT: Final = f"起?(?:在[^\\W\\d]{{1,6}}?)?{_THING}(?:正式)?(?P<event>{_EVENTS})"
_FIRST: Final = "".join(dict.fromkeys(word[0] for word in _EVENTS.split("|")))
_BARE: Final = "(?:之所以|为何|为什么|会议|将|会|定|选|择|放|安排|确定|计划|预计|拟|已|就|才|是|在|于|从|自|正式)*$"
_NAMED: Final = rf"起?(?:正式)?(?:{_EVENTS})的(?:[这本此]次)?([^\W\d]{{2}})"
DAYS: Final = ("当天", "当日", "期间", "首日")
_DAY_OF: Final = rf"(?:至[0-9]{{1,2}}日)?(?P<noun>[^\W\d]{{2}})(?P<when>{'|'.join(DAYS)})"
"""An event that a date is called the day of: 5月18日活动当天."""

_RANGE: Final = "[至到—~～-]"

_FIXED: Final = r"(?P<noun>[^\W\d]{2})(?:将|拟|已|原)*(?:定|确定|安排)?[于在]$"
_HELD: Final = r"(?:至[0-9]{1,2}日)?(?:[^\W\d]{0,8}?)(?:举行|举办|进行|开始|开幕|拉开)"
_MONTH_DAY: Final = r"(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日"

_FOUNDED: Final = ("成立", "创办", "创建", "建成", "始建", "创立", "开业")
FOUNDED_IN: Final = tuple([f"{word}于" for word in _FOUNDED])
_YEAR_OF: Final = rf"([0-9]{{4}})年(?P<event>{'|'.join((*_FOUNDED, '建校'))})的(?P<noun>[^\W\d]{{2}})"
_YEAR_IN: Final = rf"(?P<noun>[^\W\d]{{2}})(?P<event>{'|'.join(_FOUNDED)})于([0-9]{{4}})年"
"""A year that a thing is called by, and one that it is told to be of."""

NOUN: Final = 2
"""Characters of the name of a thing."""

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
            if told["event"] == "召开" and text[told.end() : told.end() + 1].strip("的").isalnum():
                continue  # what is called then has a name of its own
            day = pattern(_DAY).search(text[max(0, claim.quantity.end - 12) : claim.quantity.end])
            events[told["event"]].append((claim, day.groups(default="") if day else ()))
    if told_in(text, _MOVED):
        return
    yield from _called_days(analysis)
    yield from _called_years(analysis)
    for event, dated in events.items():
        if len(dated) == 2 and all(day for _, day in dated):
            (first, one), (second, other) = dated
            if _goes_on(text, first, second) and "" in (one[0], other[0]):
                yield Dated(first=first, second=second, event=event, days=(one, other))


def _called_days(analysis: Analysis) -> Iterator[Dated]:
    """Yield the day, or the days, that an event is fixed for, with those that are called its own: 5月28日活动当天."""
    text = analysis.text
    fixed: dict[str, tuple[Claim, tuple[str, ...]]] = {}
    for claim in analysis.claims if told_in(text, DAYS) else ():
        start, end = claim.quantity.start, claim.quantity.end
        day = pattern(_MONTH_DAY).match(text, start) if claim.quantity.kind is _DATE else None
        if day is None:
            continue
        named = pattern(_FIXED).search(text, max(0, start - 8), start)
        if named and pattern(_HELD).match(text, end):
            fixed.setdefault(named["noun"], (claim, day.groups(default="")))
        elif (of := pattern(_DAY_OF).match(text, end)) and of["noun"] in fixed:
            first, one = fixed[of["noun"]]
            other = day.groups(default="")
            spans = [(each.quantity.start, each.quantity.end + 2) for each in (first, claim)]
            ranges = {pattern(_RANGE).search(text, *span) is not None for span in spans}
            alike = ranges == {of["when"] == "期间"}  # a day of several is none of another date
            if alike and first.sentence != claim.sentence and "" in (one[0], other[0]):
                yield Dated(first=first, second=claim, event=of["noun"], days=(one, other))


def _called_years(analysis: Analysis) -> Iterator[Dated]:
    """Yield the year a thing is told to be of, with the one it is called by, if their digits are swapped."""
    text = analysis.text
    starts = [at - NOUN for at in places(text, words_told(text, FOUNDED_IN)) if at >= NOUN]
    told = {(each["noun"], each["event"]): each for each in at_places(text, _YEAR_IN, starts)}
    if not told:
        return
    claims = {claim.quantity.start: claim for claim in analysis.claims if claim.quantity.kind is _DATE}
    for again in pattern(_YEAR_OF).finditer(text):
        first = told.get((again["noun"], again["event"]))
        if first is None or sorted(first[3]) != sorted(again[1]):
            continue
        pair = claims.get(first.start(3)), claims.get(again.start(1))
        if pair[0] and pair[1]:
            days = (("", first[3], "0"), ("", again[1], "0"))
            yield Dated(first=pair[0], second=pair[1], event=again["event"], days=days)


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
    told = [f"{month}月{day}日" if day != "0" else f"{month}年" for month, day in (one, other)]
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
    needs=(
        Needs(kinds=(Kind.DATE,), beside="日", behind=f"起正在{_FIRST}", words=tuple(_EVENTS.split("|"))),
        Needs(kinds=(Kind.DATE,), words=DAYS),
        Needs(kinds=(Kind.DATE,), words=FOUNDED_IN),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "新办法4月1日起施行。选在5月1日施行，方便各村先办班。", "two months"),
        Example(Verdict.CONFLICTS, "大会将于4月16日开幕。为迎接4月18日开幕的大会，全城扫除。", "named again"),
        Example(Verdict.AGREES, "新办法4月1日起施行。选在4月1日施行，方便各村先办班。", "one date"),
        Example(
            Verdict.CONFLICTS, "展览4月16日开幕。馆方提醒，4月18日展览开幕当天不收门票。", "the thing is named again"
        ),
        Example(
            Verdict.CONFLICTS, "比赛将于9月6日在体育馆举行。观众可在9月16日比赛当天领票。", "the day called that of it"
        ),
        Example(Verdict.AGREES, "比赛将于9月6日在体育馆举行。观众可在9月6日比赛当天领票。", "the day called so, right"),
        Example(Verdict.CONFLICTS, "考试定于6月7日至8日举行。6月8日至9日考试期间不得施工。", "the days of it"),
        Example(
            Verdict.CONFLICTS, "公司成立于1997年。1979年成立的公司有员工3000人。", "a year with its digits swapped"
        ),
        Example(None, "公司成立于1997年。2005年成立的公司工会有会员3000人。", "another thing"),
        Example(None, "考试定于6月7日至9日举行。6月8日考试当天有雨。", "a day of several"),
        Example(
            Verdict.CONFLICTS, "研讨会9月12日在县城召开。在9月21日召开的这次研讨会上，专家畅谈。", "called in town"
        ),
        Example(None, "第二次会议5月8日召开。将于6月8日召开第三次会议。", "another meeting"),
        Example(None, "比赛将于9月6日举行。去年9月16日比赛当天下雨。", "last year's"),
        Example(None, "条例4月1日起施行。5月1日办法施行后，再办换证。", "another rule"),
        Example(None, "一期工程4月1日开工。二期工程5月1日开工。", "two subjects"),
        Example(None, "展览原定4月1日开幕。因雨将于5月1日开幕。", "the date was moved"),
    ),
)
