"""The name of an event is written with the wrong numerals or the wrong dot.

What it says: a name made of month and day takes ·, in Arabic numerals "9·11"; in Chinese numerals only 一月, 十一月
and 十二月 need it (一二·九), the others do not (五四, 九一八). GB/T 15835-2011, 5.1.6 and 5.2.3.

Blind to names that are no event of the calendar.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs, pairs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_AMOUNT: Final = (
    r"(?![多余几级起件度个次亿万元倍秒公米吨名人位家号版分点成小时天日年月厘毫平立千百斤亩里户种项折寸英岁座场例])"
)
"""What a name of a day is not followed by: 5.2起事件 is an average."""

_EVENT: Final = (
    r"(?:事件|事故|[大惨命]?案|大?地震|恐怖袭击|暴恐|矿难|火灾|空难|海难|沉船|枪击|爆炸|泥石流|洪灾|抗震"
    r"|动车|特大|特别重大)"
)

_EVENTS: Final = (
    *("案", "事件", "事故", "地震", "恐怖", "暴恐", "矿难", "火灾", "空难", "海难", "沉船", "枪击", "爆炸", "泥石流"),
    *("洪灾", "抗震", "动车", "特大", "特别重大"),
)
"""Words of which one stands behind a day in digits."""

_MEMORABLE: Final = ("运动", "事变", "事件", "惨案", "国际", "节", "讲话", "精神", "起义")
"""Words of which one stands behind a day in Chinese numerals."""

_QUOTED: Final = r"[”\"](?:国际|[^\W\d]{0,2}节|讲话|晚会|运动|事变)"

_NAMES: Final = (
    r"(?P<first>[1-9三四五六七八九])(?<![0-9.一二三四五六七八九十模氏图表第·].)"
    r"(?:(?P<more>[0-2]?)[.．、](?P<day>3[01]|[12][0-9]|[1-9])(?:"
    rf"(?=[”\"]?{_AMOUNT}[^\W\d]{{0,4}}?{_EVENT})|(?<=[“\"].....)(?=[”\"])|(?<=[“\"]....)(?=[”\"])|(?={_QUOTED}))"
    r"|[·•・.．、](?P<second>[一二三四五六七八九十]{1,2})(?=[”\"]?(?:运动|事变|事件|惨案|国际|节|讲话|精神|起义)))"
    r"|(?<![一二三四五六七八九十第])(?P<winter>一[.．、·]?二[.．、·]?[八九])(?=[”\"]?(?:运动|抗战|事变|战役))"
)

_WINTER: Final = {"八": "一·二八", "九": "一二·九"}
"""The two names of months that need the dot: 28 January and 9 December."""

_DOTS: Final = ".．、·•・"
_MONTHS: Final = "0123456789三四五六七八九"
_FIRST: Final = "123456789三四五六七八九"
_SPOTS: Final = (
    Spots(_DOTS, _MONTHS, 1, (1, 2), first=_FIRST, after="123456789", near=_EVENTS),
    Spots(_DOTS, _MONTHS, 1, (1, 2), first=_FIRST, after="123456789", near=("”", '"'), reach=4),
    Spots(_DOTS, _MONTHS, 1, (1, 2), first=_FIRST, after="一二三四五六七八九十", near=_MEMORABLE),
    Spots("二", "一.．、·", 1, (1, 2), "一"),
)

_SPELT: Final = "三四五六七八九"
_WINTRY: Final = ("一二八", "一二九", *(f"一{dot}二" for dot in ".．、·"), *(f"一二{dot}" for dot in ".．、·"))

RULE: Final = Wording("事件名称的数字写法（GB/T 15835-2011）", "numerals in names of events")


def _better(match: re.Match[str]) -> str | None:
    """Write the name as the standard does."""
    if winter := match["winter"]:
        right = _WINTER[winter[-1]]
        return right if winter != right else None
    if match["second"]:
        return None if match["first"].isascii() else f"{match['first']}{match['second']}"
    month = match["first"] + match["more"]
    return f"{month}·{match['day']}" if month.isascii() and int(month) <= 12 else None


CHECK = Check(
    code="NF820",
    name="event-names",
    title=Wording("事件名称的数字写法", "numerals in the name of an event"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_NAMES, _better, spots=_SPOTS),
    judge=judging(RULE),
    needs=(
        Needs(words=_EVENTS, also=pairs("0123456789", ".．、")),
        Needs(words=pairs('“"', "123456789"), beside=".．、"),
        Needs(words=("运动", "事变", "事件", "惨案"), also=pairs(_SPELT, "·•・.．、")),
        Needs(words=("国际", "节", "讲话", "精神", "起义"), also=pairs(_SPELT, "·•・")),
        Needs(words=_WINTRY, also=("运动", "抗战", "事变", "战役")),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "展览讲述9.18事件的经过。", "a point for the dot"),
        Example(Verdict.CONFLICTS, "纪念“五·四”运动的座谈会昨天举行。", "no dot is needed"),
        Example(Verdict.CONFLICTS, "他采访过5.12汶川地震。", "with the place between"),
        Example(Verdict.CONFLICTS, "“3.15”晚会曝光了三家企业。", "a day in quotation marks"),
        Example(Verdict.CONFLICTS, "他参加过“一二九”运动。", "a name that needs the dot"),
        Example(None, "“4.0”版上线，震级从5.8级修正为6.1级，地震无人伤亡。", "numbers"),
        Example(None, "展览讲述“9·18”事件的经过。", "the right dot"),
        Example(None, "纪念五四运动和“一二·九”运动的座谈会昨天举行。", "Chinese numerals"),
        Example(None, "全年发生5.2起事件，受案2.3多万件，结案率不低。", "an average, an amount"),
    ),
)
