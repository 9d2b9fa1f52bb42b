"""Amounts in several units: 3元5角, 1小时30分, 三斤半, 两个半月, 三块零四, 一米八."""

import re
from decimal import Decimal
from typing import Final

from newsfacts.data.numerals import DIGITS, HAN_LEADING
from newsfacts.data.units import UNIT_BY_SPELLING
from newsfacts.extract.numerals import Numeral, numeral
from newsfacts.extract.units import Written, unit_at
from newsfacts.model import Kind

_GOES_ON: Final = frozenset(f"0123456789{HAN_LEADING}又半 ")
_KINDS: Final = frozenset({Kind.MONEY, Kind.DURATION, Kind.MASS, Kind.LENGTH, Kind.AGE})
_HALF: Final = Decimal("0.5")
_MINUTES: Final = {"分": "分钟"}
_CENTS: Final = {"分": "分钱"}
_NO_PARTS: Final = frozenset({"周", "星期", "个星期", "秒"})
"""Durations that print does not go on in smaller units: 每两周40小时 is no sum."""
_SECONDS: Final = re.compile("[0-9零一二三四五六七八九十]{1,3}(?:\\.[0-9]+)?秒")
_HUNDREDTHS: Final = re.compile("[0-9]{2}(?![0-9.:年月日万亿米公])")
_TENTHS: Final = frozenset({"元", "块", "块钱", "角", "毛", "米", "斤", "尺"})


def compound(text: str, number: Numeral, written: Written) -> tuple[Numeral, Written]:
    """Add to a figure the smaller units, the half or the bare tenth that follow it; the sum stays in its first unit."""
    after = text[written.end : written.end + 1]
    if after not in _GOES_ON or after == " " or number.low != number.high:
        return number, written
    if after == "半":
        return _half(text, number, written)
    if written.spelling == "分" and (seconds := _SECONDS.match(text, written.end)):
        written = Written(seconds.start(), UNIT_BY_SPELLING["分钟"], "分")
    if written.unit.kind not in _KINDS:
        return number, written
    if written.spelling == "秒" and not number.scaled and (hundredths := _HUNDREDTHS.match(text, written.end)):
        end, total = hundredths.end(), number.low + Decimal(f"0.{hundredths[0]}")
        return (
            Numeral(number.start, end, total, total, Decimal("0.01"), scaled=True),
            Written(end, written.unit, written.spelling),
        )
    return _smaller(text, number, written)


def _half(text: str, number: Numeral, written: Written) -> tuple[Numeral, Written]:
    """三斤半, 两个半月: half of one unit more."""
    at = written.end + 1
    total = number.low + _HALF
    if written.spelling == "个":
        longer = unit_at(text, at)
        row = longer and UNIT_BY_SPELLING.get("个" + longer.spelling, longer.unit)
        if longer and row and row.kind is Kind.DURATION:
            return _sum(number, total, number.end), Written(longer.end, row, "个" + longer.spelling)
        return number, written
    if written.unit.kind is Kind.COUNT or text[at : at + 1] in {"夜", "导"}:
        return number, written
    return _sum(number, total, number.end), Written(at, written.unit, written.spelling)


def _sum(number: Numeral, total: Decimal, end: int) -> Numeral:
    return Numeral(number.start, end, total, total, number.step, True)  # noqa: FBT003


def _smaller(text: str, number: Numeral, written: Written) -> tuple[Numeral, Written]:
    """Add sections in smaller units of the same base, as long as they follow."""
    at = written.end
    if text[at] in "又零" and not (text[at] == "零" and text[at + 1 : at + 2] in DIGITS and written.spelling in _TENTHS):
        at += 1
    rest = numeral(text, at) if text[at : at + 1] in _GOES_ON and text[at] not in "又半 " else None
    if rest is None or rest.low != rest.high or rest.hedge:
        return number, written
    below = _below(text, rest, written)
    if below is None:
        return _tenth(text, number, written, rest)
    if below.unit.base != written.unit.base or below.unit.factor >= written.unit.factor:
        return number, written
    rest, below = compound(text, rest, below)
    ratio = below.unit.factor / written.unit.factor
    if rest.low * ratio >= 1 or (written.unit.kind is Kind.DURATION and written.spelling in _NO_PARTS):
        return number, written
    total = number.low + rest.low * ratio
    step = rest.step * ratio
    joined = Numeral(number.start, rest.end, total, total, step, True)  # noqa: FBT003
    return joined, Written(below.end, written.unit, written.spelling)


def _below(text: str, rest: Numeral, above: Written) -> Written | None:
    """Unit of a smaller section; 分 is a minute after hours and a cent after 元 and 角."""
    names = _MINUTES if above.unit.kind is Kind.DURATION else _CENTS if above.unit.kind is Kind.MONEY else {}
    name = names.get(text[rest.end : rest.end + 1])
    found = unit_at(text, rest.end)
    if name and (found is None or found.spelling == "分"):
        return Written(rest.end + 1, UNIT_BY_SPELLING[name], "分")
    return found


def _tenth(text: str, number: Numeral, written: Written, rest: Numeral) -> tuple[Numeral, Written]:
    """两毛五, 三块零四, 一米八: a bare digit is tenths of the unit, after 零 hundredths."""
    digits = text[written.end : rest.end]
    small = rest.low < 10 and not rest.scaled and rest.end - rest.start <= 2
    if not small or written.spelling not in _TENTHS or text[number.start].isascii():
        return number, written
    step = Decimal("0.01") if digits[0] == "零" else Decimal("0.1")
    total = number.low + rest.low * step
    joined = Numeral(number.start, rest.end, total, total, step, True)  # noqa: FBT003
    return joined, Written(rest.end, written.unit, written.spelling)
