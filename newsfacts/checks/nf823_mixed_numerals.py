"""One number is written in two kinds of numerals, or 零 and 〇 are taken for each other in a count.

What it says: 105名 or 一百零五名, not 一百零5名; 51岁, not 5十一岁; 5% or 百分之五, not 百分之5; 三分之一, not
三分之1 (GB/T 15835-2011, 4.3.3); a count takes 零 (一百零五人, not 一百〇五人; 5.2.5). Weekdays keep Chinese numerals.

Blind to numbers whose two kinds of numerals tell two things (二十3班), which no unit follows.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs, pairs
from newsfacts.checks._forms import finder, judging
from newsfacts.data.calendar import DIGITS
from newsfacts.extract.calendar.words import small
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_HAN: Final = "一二三四五六七八九"

_MONTHS: Final = (*_HAN, "十", "十一", "十二")

_UNIT: Final = r"(?=[多余]?(?:[万亿]?(?:元|人|名|户|家|吨|亩|岁|个)|[万亿]))"

_MIXED: Final = (
    rf"(?P<tens>[{_HAN}]?十)(?<![第数几]..)(?<![第数几].)(?P<ones>[1-9]){_UNIT}"
    rf"|(?P<hundreds>[{_HAN}]百)零(?P<rest>[1-9]){_UNIT}"
    rf"|(?P<digit>[1-9])(?<![0-9.].)(?P<han>十[{_HAN}]?){_UNIT}"
    r"|(?P<some>[几数])(?<![人户总指参点次倍系票岁第].)(?P<zeros>10{1,3})(?=[多余]?[个年天名人万亿岁元次里户家亩棵])"
    r"|百分之(?P<percent>[0-9]+(?:\.[0-9]+)?)(?![0-9])"
    rf"|(?P<below>[0-9]{{1,2}}|[{_HAN}十])(?<![0-9百千万].)分之(?P<above>[0-9]|[{_HAN}])(?![0-9{_HAN}十百])"
    rf"|(?P<year>(?:19|20)[0-9]{{2}}年)(?<![0-9].{{5}})(?P<month>十?[{_HAN}]|十)月(?:(?P<date>[{_HAN}十]{{1,3}})日)?"
    rf"|(?P<digits>[0-9]{{1,2}})(?<![0-9年].{{2}})月(?P<day_of>[{_HAN}十]{{1,3}})日"
    rf"|(?P<lunar>[正冬腊]|十?[{_HAN}]|十)月(?P<first>初?)(?P<number>[0-9]{{1,2}})(?![0-9.日号月年%％个万亿至到—～~-])(?=[，。）,)中元端重晚早闹是这那当])"
    rf"|(?P<count>[百千万])〇(?=[{_HAN}])"
    r"|(?P<week>星期)(?<![每个一].)(?<![每个一]..)(?P<day>[1-6])(?=[上下早中晚，,。)）])"
)

_DIGITS: Final = "0123456789"
_DAY: Final = f"{_HAN}十"
_LUNAR: Final = f"{_DAY}正冬腊"

_SPOTS: Final = (
    Spots("十", "", 0, (0, 1), _DAY, after=_DIGITS),
    Spots("十", _DIGITS, 1, (1,)),
    Spots("零", "百", 1, (2,), _HAN, after=_DIGITS),
    Spots("几数", "", 0, (0,), after="1"),
    Spots("之", "分", 1, (2, 3), f"百{_DAY}{_DIGITS}"),
    Spots("年", _DIGITS, 4, (4,), "12", after=_DAY),
    Spots("月", _DIGITS, 1, (1, 2), _DIGITS, after=_DAY),
    Spots("月", _LUNAR, 1, (1, 2), _LUNAR, after=f"初{_DIGITS}"),
    Spots("〇", "百千万", 1, (1,), after=_HAN),
    Spots("期", "星", 1, (1,), after=_DIGITS),
)
"""Where a number goes on in the other kind of numerals."""

RULE: Final = Wording(
    "同一个数不混用两种数字，计数用“零”（GB/T 15835-2011）", "one kind of numerals in one number, 零 in a count"
)


def _better(match: re.Match[str]) -> str | None:
    """Write the number in the kind of numerals it begins with."""
    said = match.groupdict()
    if said["tens"]:
        return f"{(small(said['tens']) or 0) + int(said['ones'])}"
    if said["hundreds"]:
        return f"{DIGITS[said['hundreds'][0]]}0{said['rest']}"
    if said["digit"]:
        return f"{_HAN[int(said['digit']) - 1].removeprefix('一')}{said['han']}"
    if said["some"]:
        return said["some"] + "十百千"[len(said["zeros"]) - 2]
    if said["percent"]:
        return f"{said['percent']}%"
    if said["year"]:
        return f"{said['year']}{small(said['month'])}月" + (f"{small(said['date'])}日" if said["date"] else "")
    if said["digits"]:
        return f"{said['digits']}月{small(said['day_of'])}日"
    if said["lunar"]:
        return f"{said['lunar']}月{said['first']}{_spelt(int(said['number']))}"
    if said["count"]:
        return f"{said['count']}零"
    if said["week"]:
        return f"{said['week']}{_HAN[int(said['day']) - 1]}"
    return _fraction(said["below"], said["above"])


def _spelt(number: int) -> str:
    """Write a day of the month in Chinese."""
    tens, ones = divmod(number, 10)
    return ("", "十", "二十", "三十")[min(tens, 3)] + (_HAN[ones - 1] if ones else "")


def _fraction(below: str, above: str) -> str | None:
    """Write a fraction in Chinese; ``None`` where it is, or where its denominator is no digit."""
    if not (below.isascii() or above.isascii()) or len(below) > 1:
        return None
    return "分之".join(_HAN[int(part) - 1] if part.isascii() and part != "0" else part for part in (below, above))


CHECK = Check(
    code="NF823",
    name="mixed-numerals",
    title=Wording("一个数用两种数字", "one number in two kinds of numerals"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_MIXED, _better, spots=_SPOTS),
    judge=judging(RULE),
    needs=(
        Needs(words=pairs("月", f"{_HAN}十初")),
        Needs(words=pairs(f"{_HAN}十正冬腊", "月"), beside="月初"),
        Needs(beside="十零之期几数"),
        Needs(words=("分之", "百〇", "千〇", "万〇")),
        Needs(words=tuple(f"年{month}月" for month in _MONTHS), beside="年"),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "厂里有一百零5名职工。", "百零 and a digit"),
        Example(Verdict.CONFLICTS, "老队长今年5十一岁。", "a digit and 十"),
        Example(Verdict.CONFLICTS, "合格率为百分之95。", "百分之 and digits"),
        Example(Verdict.CONFLICTS, "三分之1的社员参加。", "a fraction"),
        Example(Verdict.CONFLICTS, "协议签于2015年四月三日。", "a date"),
        Example(Verdict.CONFLICTS, "会期是4月二十日。", "a month and its day"),
        Example(Verdict.CONFLICTS, "八月15中秋节，全村团聚。", "a lunar day"),
        Example(Verdict.CONFLICTS, "每逢正月15，全镇闹花灯。", "a lunar day of the first month"),
        Example(Verdict.CONFLICTS, "全村有一百〇五户。", "〇 in a count"),
        Example(Verdict.CONFLICTS, "会上来了几10人。", "几 before digits"),
        Example(Verdict.CONFLICTS, "讲座定在星期3下午。", "a weekday"),
        Example(None, "厂里有一百零五名职工，5名党员，合格率为95%。", "one kind in each"),
        Example(None, "每星期3次，二十2班领先，编号为二〇一五年第十3号。", "two things"),
    ),
)
