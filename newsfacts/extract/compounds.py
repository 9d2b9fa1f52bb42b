"""Amounts in several units: 3元5角, 1小时30分, 2分25秒8, 三斤半, 两个半月, 三块零四, 一米八.

The sum is in the last unit. A section must be less than one of the unit before it, so that figures that merely
follow each other (每三周50小时) are not added.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.numerals import DIGITS, HAN_LEADING, RARE
from newsfacts.extract.digits import Numeral
from newsfacts.extract.han import decimals, ends_short
from newsfacts.extract.numerals import numeral
from newsfacts.extract.units import Written, unit_at, unit_named, unit_of
from newsfacts.model import Kind
from newsfacts.text.patterns import pattern

_BEGINS: Final = frozenset(f"0123456789{HAN_LEADING}{RARE}")
GOING_ON: Final = _BEGINS | {"又", "半"}
"""Characters behind a unit with which a smaller one may begin."""
DISCOUNT: Final = "折"
_KINDS: Final = frozenset({Kind.MONEY, Kind.DURATION, Kind.MASS, Kind.LENGTH, Kind.AGE})
_TEN: Final = 10
_HUNDRED: Final = 100
_TENTH: Final = Decimal("0.1")
_HALF: Final = Decimal("0.5")
_SMALLER: Final = {Kind.DURATION: ("分", "分钟"), Kind.MONEY: ("分", "分钱")}
"""What 分 is after hours, and after 元 and 角."""
_NO_PARTS: Final = frozenset({"周", "秒"})
"""Durations that print does not go on in smaller units."""
_RANKED: Final = frozenset("第前首列")
"""What follows 列 and 名 where they rank and count nothing: 42秒71列第六."""
_LINKS: Final = frozenset("又零")
"""Between two units they make one amount even of weeks and days."""
_SECONDS: Final = r"[0-9零一二三四五六七八九十]{1,3}(?:\.[0-9]+)?秒"
_HUNDREDTHS: Final = "(?:[0-9]{1,3}|[零一二三四五六七八九]{2,3})(?![0-9.:年月日万亿米公分秒零一二三四五六七八九十百千])"
_SINGLE: Final = frozenset({"成", "度"})
"""Spellings of other kinds that a bare digit may follow, where nothing goes on behind it: 三成五, 37度5."""
_TENTHS: Final = frozenset({"元", "块", "块钱", "角", "毛", "米", "斤", "尺"}) | _SINGLE
"""Spellings after which a bare Chinese digit is tenths."""
_SPOKEN: Final = frozenset({"块", "毛", "米"}) | _SINGLE
"""Those after which an Arabic digit is, too: 3块5, 1米8; after 米 also two digits."""
_ENDING: Final = _SINGLE | {"米"}
"""Spellings behind whose bare digit nothing may go on."""
_AFTER_TENTHS: Final = frozenset("一每买卖就包涨跌降升到至")
"""What may go on behind the tenths of others: 三块五就卖, not 一块一般."""
_MONTHS: Final = Decimal(12)

_Parts = tuple[Numeral, Written]


def compound(text: str, number: Numeral, written: Written) -> _Parts:
    """Add to a figure the smaller units, the half or the bare tenth that follow it.

    To be asked about a ``DISCOUNT``, and where one of ``GOING_ON`` stands behind the unit.
    """
    after = text[written.end : written.end + 1]
    if written.spelling == DISCOUNT and _TEN < number.low < _HUNDRED and number.step == 1:
        return _times(number, _TENTH), written
    if after not in GOING_ON or number.low != number.high:
        return number, written
    if after == "半":
        return _with_half(text, number, written)
    if written.spelling == "分" and (seconds := pattern(_SECONDS).match(text, written.end)):
        written = Written(seconds.start(), unit_named("分钟"), "分")
    if written.spelling == "秒" and not number.scaled and (hundredths := pattern(_HUNDREDTHS).match(text, written.end)):
        return _with_hundredths(text, number, written, hundredths.end())
    return (
        _with_smaller(text, number, written)
        if written.unit.kind in _KINDS or written.spelling in _SINGLE
        else (number, written)
    )


def _with_hundredths(text: str, number: Numeral, written: Written, end: int) -> _Parts:
    """9秒58, 9秒784, and 10秒5 where nothing goes on behind it; 30秒20次 are two amounts."""
    digits = text[written.end : end]
    counted = unit_at(text, end)
    count = counted and counted.spelling != "对" and text[counted.end : counted.end + 1] not in _RANKED
    if (len(digits) == 1 and not ends_short(text, end)) or count:
        return number, written
    part = Decimal(f"0.{digits}") if digits.isascii() else decimals(digits)
    return _added(number, part, Decimal(1).scaleb(-len(digits)), end), _until(written, end)


def _added(number: Numeral, part: Decimal, step: Decimal, end: int) -> Numeral:
    total = number.low + part
    return Numeral(number.start, end, total, total, step, scaled=True)


def _times(number: Numeral, factor: Decimal) -> Numeral:
    """A discount told in hundredths, in tenths: 85折 is 8.5折."""
    low, high = number.low * factor, number.high * factor
    return Numeral(number.start, number.end, low, high, number.step * factor, scaled=True)


def _until(written: Written, end: int) -> Written:
    return Written(end, written.unit, written.spelling)


def _with_half(text: str, number: Numeral, written: Written) -> _Parts:
    """三斤半, 两个半月: half of one unit more."""
    at = written.end + 1
    if written.spelling == "个":
        longer = unit_at(text, at)
        spelling = "月" if text[at : at + 1] == "月" else longer.spelling if longer else ""
        row = unit_of("个" + spelling)
        if row is None or row.kind not in {Kind.DURATION, Kind.POINTS}:
            return number, written
        return _added(number, _HALF, _HALF, number.end), Written(at + len(spelling), row, "个" + spelling)
    if written.unit.kind is Kind.COUNT or text[at : at + 1] in {"夜", "导", "月"}:
        return number, written
    return _added(number, _HALF, _HALF, number.end), _until(written, at)


def _with_smaller(text: str, number: Numeral, written: Written) -> _Parts:
    """Add sections in smaller units of the same base, as long as they follow."""
    at = written.end
    whole = _whole(written) and text[at] not in _LINKS
    if text[at] == "又" or (text[at] == "零" and not (text[at + 1 : at + 2] in DIGITS and written.spelling in _TENTHS)):
        at += 1
    rest = numeral(text, at) if text[at : at + 1] in _BEGINS else None
    if rest is None or rest.low != rest.high or rest.hedge:
        return number, written
    below = _below(text, rest, written)
    if below is None:
        return _with_tenth(text, number, written, rest)
    if written.unit.base == "岁" and below.unit.name == "个月" and rest.low < _MONTHS:
        return _added(number, rest.low / _MONTHS, 1 / _MONTHS, below.end), _until(written, below.end)
    if below.unit.base != written.unit.base or below.unit.factor >= written.unit.factor or whole:
        return number, written
    rest, below = compound(text, rest, below)
    if rest.low * below.unit.factor >= written.unit.factor:
        return number, written
    total = number.low * (written.unit.factor / below.unit.factor) + rest.low
    return Numeral(number.start, rest.end, total, total, rest.step, scaled=True), below


def _whole(written: Written) -> bool:
    return written.unit.kind is Kind.DURATION and written.unit.name in _NO_PARTS


def _below(text: str, rest: Numeral, above: Written) -> Written | None:
    """Unit of a smaller section."""
    spelling, name = _SMALLER.get(above.unit.kind, ("", ""))
    found = unit_at(text, rest.end)
    if spelling and text[rest.end : rest.end + 1] == spelling and (found is None or found.spelling == spelling):
        return Written(rest.end + 1, unit_named(name), spelling)
    return found


def _with_tenth(text: str, number: Numeral, written: Written, rest: Numeral) -> _Parts:
    """两毛五, 三块零四, 1米8: a bare digit is tenths of the unit, after 零 hundredths; two after 1米 are hundredths."""
    spelling = written.spelling
    if spelling not in _TENTHS or rest.scaled or number.scaled:
        return number, written
    if not ends_short(text, rest.end) and (spelling in _ENDING or text[rest.end] not in _AFTER_TENTHS):
        return number, written
    step = _spoken(text, number, written, rest)
    return (_added(number, rest.low * step, step, rest.end), _until(written, rest.end)) if step else (number, written)


def _spoken(text: str, number: Numeral, written: Written, rest: Numeral) -> Decimal | None:
    """Worth of one in the bare digits after a unit; ``None`` where they are an amount of their own."""
    at, spelling = written.end, written.spelling
    size, most = rest.end - at, 1 + (spelling == "米")
    if text[at] <= "9":
        return Decimal(1).scaleb(-size) if spelling in _SPOKEN and size <= most else None
    if text[at] == "零":
        return Decimal("0.01") if rest.low < _TEN and size <= 1 + 1 else None
    if text[number.start] <= "9" and spelling not in _SPOKEN:
        return None
    plain = size <= most and 10 ** (size - 1) <= rest.low < 10**size and rest.low % _TEN
    return Decimal(1).scaleb(-size) if plain and "十" not in text[at : rest.end] else None
