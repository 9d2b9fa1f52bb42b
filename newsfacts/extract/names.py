"""Numerals that name or rank instead of counting: serials, scores, models, hotlines; 第十一批, 二期工程.

A numeral without a unit is an amount unless its neighbours say otherwise. The number behind 第 is a rank; before a
body's name it is part of the name. A Chinese numeral before 级 or 期 tells which one, not how many; 两 always counts.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.hedges import NOT_HEDGES
from newsfacts.data.words import AFTER_ORDINAL, BYWORDS, CONGRESSES, DESIGNATIONS, HOTLINES, NAME_HEADS, NUMBERED_AFTER
from newsfacts.extract import reasons
from newsfacts.extract.digits import Numeral
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import unit_at
from newsfacts.model import Kind, Quantity, Skipped
from newsfacts.text.patterns import is_han, pattern

_TERMS: Final = "[0-9]{1,3}[送进转配合][0-9]{1,3}(?![0-9.万亿])"
"""Terms of a share issue and rounds of a contest: 10送3, 4进2."""
_QUOTES: Final = frozenset('“”‘’"《》〈〉「」『』〔〕')
_SCORE: Final = r"[0-9]{1,3}(?:[-—–:][0-9]{1,3}(?![0-9])){1,9}"
_DATES: Final = frozenset("年月日岁")
"""Behind a second number they make the first a mark: 图2:23日."""
_SERIAL: Final = r"[0-9]{1,40}(?:[-*/]{1,12}[0-9]{1,40}){0,9}"
_SCORE_SIGNS: Final = frozenset("-—–:")
_CENTURIES: Final = ("19", "20")
_YEAR_LENGTH: Final = 4
_GROUPS: Final = 3
_PARTICLES: Final = frozenset(
    "的是为和与及或至到比在了以之内外上下左右多余，个而则且但已就也都还又占增减涨跌降升提较同环并等"
)
_OR_MORE: Final = ("开外", "出头", "有余")
"""Behind a bare Chinese numeral they make it an amount: 六十开外."""
_CAPITALS: Final = frozenset("壹贰叁肆柒捌玖")
_SCALES: Final = frozenset("百千万亿")
_REACHED: Final = frozenset("过超破逾近")
"""Before a bare scale word at the end of a clause they make it an amount: 产值过亿."""
_BEFORE_UP: Final = frozenset("，。、；：\n“”（(有达约是来引让对为近出")
"""Before 上 it tells how many: 有上亿市场主体, 吸引上万学生."""
_COPULAS: Final = frozenset("是为计")
_TOLD: Final = frozenset({"比为", "比是", "比达", "数为", "数是", "数达", "值为"})
"""Ends of words that tell a ratio or an index: 性别比为 120 is no emergency call."""

_LISTED: Final = ("60", "00", "30", "68", "83", "87", "43")
_CODE: Final = 6
_BRACKETS: Final = frozenset({"(", "."})
"""Beginnings and digits of the code of a listed share, which stands in brackets behind its firm."""

_LONGEST: Final = 10
"""Digits beyond which an integer without scale word or unit is a serial number."""


def name_at(text: str, number: Numeral) -> Skipped | None:
    """Say why a numeral without unit is no amount; ``None`` if it may be one."""
    before, after = text[number.start - 1 : number.start] if number.start else "", text[number.end : number.end + 1]
    if (before and before in _QUOTES) or (after and after in _QUOTES):
        return Skipped(number.start, number.end, reasons.QUOTED)
    if not text[number.start].isascii():
        return _han(text, number, before, after)
    headed = after == "号" or text.startswith(NAME_HEADS, number.end)
    if headed or text.endswith(NUMBERED_AFTER, 0, number.start - (before == ":")):
        return Skipped(number.start, number.end, reasons.NAME)
    if number.hedge or number.scaled:
        return None
    return _integer(text, number)


def _integer(text: str, number: Numeral) -> Skipped | None:
    """Say why a plain integer without unit is no amount: a serial, a score, a model, a year in a name."""
    start, end = number.start, number.end
    if serial := _serial_end(text, start, end):
        return Skipped(start, serial, reasons.SERIAL)
    if text[end : end + 1] in "送进转配合" and (terms := pattern(_TERMS).match(text, start)):
        return Skipped(start, terms.end(), reasons.SCORE)
    score = pattern(_SCORE).match(text, start) if text[end : end + 1] in _SCORE_SIGNS else None
    if score and score.end() > end and text[score.end() : score.end() + 1] not in _DATES:
        return Skipped(start, score.end(), reasons.SCORE)
    beside = is_han(text[end : end + 1]) or is_han(text[start - 1 : start]) or text.startswith("(第", end)
    if beside and _is_known(text, start, end):
        return Skipped(start, end, reasons.NAME)
    model = _is_model(text[max(start - 2, 0) : start]) and text[end : end + 1] != "的"
    return Skipped(start, end, reasons.MODEL) if model else None


def _serial_end(text: str, start: int, end: int) -> int:
    """Where the serial number ends that digits begin (0371-6913012, 01, 600999 in brackets), or 0 if they are none."""
    serial = pattern(_SERIAL).match(text, start)
    if serial is None:
        return 0
    digits = serial[0]
    groups = digits.split("-")
    enclosed = text[start - 1 : start] in _BRACKETS
    found = (
        "*" in digits
        or any(group[0] == "0" and len(group) > 2 for group in groups[1:] if group)
        or (end - start > _LONGEST and len(digits) > _LONGEST)
        or (digits[0] == "0" and len(digits) > 1)
        or (len(groups) > _GROUPS and len(digits) > _LONGEST and "" not in groups)
        or (enclosed and digits.startswith(_LISTED) and len(digits) == end - start == _CODE)
        or (enclosed and text[end : end + 1] == ")" and _is_year(text, start, end))
    )
    return serial.end() if found else 0


def _is_year(text: str, start: int, end: int) -> bool:
    return end - start == _YEAR_LENGTH and text.startswith(_CENTURIES, start)


def _is_known(text: str, start: int, end: int) -> bool:
    """Whether an integer may be the year of a name, or is a number one dials."""
    if text[max(start - 2, 0) : start] in _TOLD:
        return False
    listed = text[end : end + 1] == "、" and text[end + 1 : end + 2].isdigit()
    year = _is_year(text, start, end)
    if text[start:end] in BYWORDS and is_han(text[end : end + 1]) and text[end] not in _PARTICLES:
        return True
    return year or (text[start:end] in HOTLINES and not listed)


def _is_model(before: str) -> bool:
    """Whether two characters before a number make it a model's: B-52, DIGIC 4, 歼-20."""
    if len(before) < 2 or before[1] not in " -":
        return False
    return (before[0].isascii() and before[0].isalpha()) or (before[1] == "-" and is_han(before[0]))


def _han(text: str, number: Numeral, before: str, after: str) -> Skipped | None:
    """A bare Chinese numeral is an amount where it is long enough or stands alone; else it is part of a word."""
    if number.hedge or text.startswith(_OR_MORE, number.end):
        return None
    first = text[number.start]
    beside = is_han(before), is_han(after)
    if before == "前" and (not beside[1] or after == "的"):
        return None
    if first in _CAPITALS and not beside[1] and (before in _COPULAS or not beside[0]):
        return None
    if text[number.start : number.end] in _SCALES:
        if (
            before in _REACHED
            and not beside[1]
            and text[number.start - 2 : number.start - 1] not in NOT_HEDGES.get(before, ())
        ):
            return None
        if before == "上" and (number.start < len("上万") or text[number.start - 2] in _BEFORE_UP):
            return None
        return Skipped(number.start, number.end, reasons.WORD)
    counted = number.scaled or not beside[1] or after in _PARTICLES
    if not any(beside) or (not beside[0] and after == "的") or (number.end - number.start > 1 and counted):
        return None
    return Skipped(number.start, number.end, reasons.WORD)


_FIRST: Final = frozenset(word[0] for word in AFTER_ORDINAL)


def ordinal_at(text: str, at: int, end: int, start: int) -> Quantity | Skipped | None:
    """Read the ordinal whose numeral begins from ``at`` to ``end``, and itself at the 第 if it has one (第1、2名)."""
    number = numeral(text, at, end)
    if number is None:
        return None
    end = number.end
    if text[end : end + 1] in _FIRST and text.startswith(AFTER_ORDINAL, end):
        return Skipped(start, end, reasons.NAME)
    written = unit_at(text, end)
    if written is None:
        return _rank(number, start, end, None)
    return _rank(number, start, written.end, written.unit.name)


def _rank(number: Numeral, start: int, end: int, unit: str | None) -> Quantity:
    value = number.low
    return Quantity(
        start, end, Kind.ORDINAL, value, value, value, unit, None, number.start, number.end, Decimal(0), unit or ""
    )


def designation_at(text: str, at: int, end: int) -> Quantity | Skipped | None:
    """Read a Chinese numeral that designates: 十八大, 二期, 十一届; ``None`` where it counts."""
    after = text[end : end + 1]
    if after == "大" and text[at:end] in CONGRESSES and text[at - 1 : at] != "等":
        return Skipped(at, end + 1, reasons.NAME)
    if after == "级" and (text.startswith(_FORCES, end + 1) or text[max(at - 2, 0) : at] in _FORCED):
        return None
    if after == "、":
        listed = pattern(_LISTED_CLASSES).match(text, at)
        return Skipped(at, end, reasons.NAME) if listed and text[at - 1 : at] != "第" else None
    if after in DESIGNATIONS and after and text[at] != "两" and text[end + 1 : end + 2] != "别":
        return Skipped(at, end + 1, reasons.NAME)
    if (text[at - 1 : at], after) in _NUMBERED:
        number = numeral(text, at)
        return _rank(number, at, end + 1, after) if number else None
    if after == "届" and text[at] != "两" and text[at - 1 : at] not in _HELD and text[at - 2 : at] not in _HELD:
        number = numeral(text, at)
        return _rank(number, at, end + 1, "届") if number else None
    return None


_FORCES: Final = ("大风", "阵风", "风", "偏", "东", "西", "南", "北", "地震", "强震", "以上的风", "余震", "浪")
_FORCED: Final = frozenset({"风力", "阵风", "里氏", "震级", "风速", "烈度"})
"""Around a 级 they make it a force and no class: 七八级大风, 风力六级."""
_NUMBERED: Final = frozenset({("届", "次"), ("科", "批"), ("专", "批")})
"""Characters around a numeral that tells which one: 八届二十三次会议, 本科二批."""

_LISTED_CLASSES: Final = f"[一二三四五六七八九](?:[、和][一二三四五六七八九]){{1,8}}[{''.join(sorted(DESIGNATIONS))}]"
"""Classes told together: 三、四级, 一、二期."""
DESIGNATING: Final = frozenset(DESIGNATIONS) | {"大", "届", "、"} | {after for _, after in _NUMBERED}
"""Characters behind every numeral that designates."""

_HELD: Final = frozenset({"办", "行", "满", "续", "共", "办了", "行了", "办过"})
