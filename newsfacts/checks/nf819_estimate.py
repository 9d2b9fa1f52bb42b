"""An estimate by two neighbouring numbers is written with , or 几 stands beside Arabic digits.

What it says: 三四个月, not 三、四个月; 十几天, not 10几天 (GB/T 15835-2011, 4.2.2 and 5.2.1). With  the two numbers
are two things.

Blind to estimates before nouns that are numbered as well (三、四年级), which are left alone.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs, pairs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_MEASURES: Final = (
    r"年(?![级制代份度])|人(?!民|大|组|间)|辆|斤|公斤|吨|只|头|棵|株|张|亩|米|公里|里[地外]|分钟|小时"
    r"|户|家(?!庭)|位(?!数)|口|件|桌|斗|倍|趟|艘|间|尺|丈"
)
"""Measures of things that are no numbers of an order, as floors and classes are (三、四层)."""

_ESTIMATE: Final = (
    r"(?P<ten>十)(?<![第数几].)(?P<one>[一二三四五六七八])、(?P<two>[二三四五六七八九])(?=[岁天人名户]|个[月人]|里路)|"
    r"(?P<units>[1-8])(?<![第0-9.、至到号].)、(?P<tens>[2-9])0(?=[人岁户天]|名(?!单)|个[月人]|公[里斤])|"
    r"(?<![列获居得前])(?P<first>[一二两三四五六七八1-9])(?<![、一二三四五六七八九十第0-9.].)"
    r"(?:、(?P<last>[二三四五六七八九2-9])(?P<what>十(?:[个多名余人岁天里]|年(?!代))|百分点|[百千万亿](?![0-9])|个(?!方面|班)|天|名(?!单)|岁|里路"
    rf"|{_MEASURES})"
    r"|0几(?=[个年天名人万亿岁元次里户位家辆台只头棵亩斤公米分小]))"
)

_BEHIND: Final = "二三四五六七八九23456789个年天名人万亿岁元次里户位家辆台只头棵亩斤公米分小"
"""What stands behind the sign: the second number, or what is counted."""

RULE: Final = Wording("概数用汉字，两数之间不用顿号（GB/T 15835-2011）", "estimates take Chinese numerals without 、")

_DIGITS: Final = "〇一二三四五六七八九"


def _better(match: re.Match[str]) -> str | None:
    """Write the estimate without 、, in Chinese."""
    if match["ten"]:
        beside = _digit(match["two"]) == _digit(match["one"]) + 1
        return f"十{match['one']}{match['two']}" if beside else None
    if match["units"]:
        low, high = _digit(match["units"]), _digit(match["tens"])
        return f"{_DIGITS[low]}{_DIGITS[high]}十" if high == low + 1 else None
    first = _digit(match["first"])
    if not match["last"]:
        return ("" if first == 1 else _DIGITS[first]) + "十几"
    last = _digit(match["last"])
    if last != first + 1 or match["first"].isascii() != match["last"].isascii():
        return None
    if match["first"].isascii() and match["what"][0] not in "百千万亿个天岁辆斤吨倍小":
        return None
    one = match["first"] if match["first"] == "两" else _DIGITS[first]
    return f"{one}{_DIGITS[last]}{match['what']}"


def _digit(char: str) -> int:
    """Value of one digit, Arabic or Chinese."""
    return int(char) if char.isascii() else _DIGITS.index(char.replace("两", "二"))


CHECK = Check(
    code="NF819",
    name="estimate",
    title=Wording("概数写法", "the form of an estimate"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_ESTIMATE, _better, spots=(Spots("、几", f"{_DIGITS}两0123456789", 1, (1, 2), after=_BEHIND),)),
    judge=judging(RULE),
    needs=(Needs(words=pairs(f"{_DIGITS}两0123456789", "、几")),),
    examples=(
        Example(Verdict.CONFLICTS, "到场的有4、50人。", "forty or fifty"),
        Example(None, "共招3、50人的班各一个。", "two sizes"),
        Example(Verdict.CONFLICTS, "修路用了三、四个月。", "、 inside an estimate"),
        Example(Verdict.CONFLICTS, "村里来了20几个人。", "几 behind digits"),
        Example(Verdict.CONFLICTS, "两、三天后，他回来了。", "两 begins an estimate, too"),
        Example(Verdict.CONFLICTS, "十七、八岁的小伙子。", "behind 十"),
        Example(Verdict.CONFLICTS, "村里来了3、4百人。", "、 between digits"),
        Example(Verdict.CONFLICTS, "门口站着3、4个人。", "a few people"),
        Example(Verdict.CONFLICTS, "院里停着七、八辆货车，走了三、四年。", "other measures"),
        Example(None, "五、六年级和三、四人间都已住满。", "numbers of an order, kinds"),
        Example(None, "修路用了三、五个月，第3、4个桥墩已完工。", "no neighbours; no estimate"),
        Example(None, "修路用了三四个月。", "without 、"),
        Example(None, "上世纪七、八十年代，村里办过砖厂。", "two decades"),
        Example(None, "三、四年级学生参加比赛。", "two classes"),
        Example(None, "甲队和乙队分列二、三名。", "two places"),
        Example(None, "村里来了二十几个人，第一、二名领奖。", "Chinese numerals; two places"),
    ),
)
