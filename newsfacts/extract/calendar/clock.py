"""Times of day: 07时26分, 下午3点25分, 晚8点半, 20:30; minutes after midnight."""

from typing import Final

from newsfacts.data.calendar import NIGHTS, NUMERALS, PARTS_OF_DAY
from newsfacts.extract.calendar.words import RUN, small
from newsfacts.extract.units import unit_at
from newsfacts.text.patterns import pattern

IMPOSSIBLE: Final = "impossible time"

_COLON: Final = r":([0-9]{2})(?::[0-9]{2})?分?(?![0-9:.])"

CLOCK_BEGINS: Final = frozenset(f" 0123456789{NUMERALS}凌清早上中下正午傍晚夜深当")
"""What a time of day behind its date can begin with."""

_MINUTE: Final = (
    "(?:[0-5][0-9]|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])(?![0-9.:%‰点万亿千百/分多余几来])"
)

_UNITS: Final = ("时", "点", "点钟")

_HALF_OR_FULL: Final = {"半": 30, "整": 0}

_NOT_HOUR: Final = "候期代速间装尚常空段刻限隔"

_NOT_POINT: Final = "建意要希思看儿评阵子"


GAP: Final = frozenset(" 约近")
"""What may stand between the part of a day and its hour: 下午约4时."""


def part_before(text: str, at: int) -> str:
    """Part of the day that stands right before a numeral (下午 in 下午4点), or nothing."""
    at -= text[at - 1 : at] in GAP
    word = text[at - 2 : at] if at >= 2 else ""
    if word in PARTS_OF_DAY:
        return word
    return text[at - 1] if at and text[at - 1] in "早晚" else ""


def clock(text: str, at: int, part: str = "", *, dated: bool = False) -> tuple[int, int] | str | None:
    """Read a time of day at ``at``: its end and its minutes after midnight (24时 is 1440).

    ``part`` is the part of the day told before it. ``dated`` says that a date stands before it, so that 8点 can be
    nothing else. Returns the reason for a time that cannot be, and ``None`` for what is no time.
    """
    if not part:
        part, at = _part_at(text, at)
    hour = RUN.match(text, at)
    value = small(hour[1]) if hour else None
    if hour is None or value is None:
        return None
    if text[hour.end() : hour.end() + 1] == ":":
        return _colon(text, hour.end(), value, part, dated=dated or bool(part))
    return _told(text, hour.end(), value, part, dated=dated or bool(part))


def _part_at(text: str, at: int) -> tuple[str, int]:
    """Part of the day that stands at a place and where it ends, or nothing."""
    begin = at + (text[at : at + 1] == " ")
    for size in (2, 1):
        if text[begin : begin + size] in PARTS_OF_DAY:
            return text[begin : begin + size], begin + size
    return "", at


def _told(text: str, at: int, value: int, part: str, *, dated: bool) -> tuple[int, int] | str | None:
    """Read 时 or 点 and on. A bare 5点 may be a point of a list or of an index, and 3时 the beginning of 时期."""
    unit = "点钟" if text.startswith("点钟", at) else text[at : at + 1]
    if unit not in _UNITS:
        return None
    end = at + len(unit)
    minute = _minute_at(text, end) or (_bare_minute(text, end) if unit == "点" else None)
    if minute:
        return _placed(minute[0], value, minute[1], part, sure=True)
    after = text[end : end + 1] or "。"
    if (unit == "时" and after in _NOT_HOUR) or (unit == "点" and (not dated or after in _NOT_POINT)):
        return None
    return _placed(end, value, 0, part, sure=dated or unit == "时")


def _minute_at(text: str, at: int) -> tuple[int, int] | None:
    """Read 40分, 5分20秒, 三刻, 半 or 整 behind an hour: its end and its minutes."""
    if text[at : at + 1] in _HALF_OR_FULL:
        return at + 1, _HALF_OR_FULL[text[at]]
    run = RUN.match(text, at)
    value = small(run[1]) if run else None
    if run is None or value is None:
        return None
    end = run.end() + 1
    if text[run.end() : end] == "刻":
        return end, value * 15
    if text[run.end() : end] != "分" or text[end : end + 1] in ("之", "钟", "公"):
        return None
    second = RUN.match(text, end)
    return (second.end() + 1 if second and text.startswith("秒", second.end()) else end), value


def _bare_minute(text: str, at: int) -> tuple[int, int] | None:
    """Read the minutes of 19点50 or 七点四十, where they count nothing: their end and their value."""
    found = pattern(_MINUTE).match(text, at)
    minutes = small(found[0]) if found else None
    return (found.end(), minutes) if found and minutes is not None and unit_at(text, found.end()) is None else None


def _colon(text: str, at: int, hour: int, part: str, *, dated: bool) -> tuple[int, int] | str | None:
    found = pattern(_COLON).match(text, at)
    if found is None:
        return None
    return _placed(found.end(), hour, int(found[1]), part, sure=dated) if dated or hour <= 24 else None


def _placed(end: int, hour: int, minutes: int, part: str, *, sure: bool) -> tuple[int, int] | str | None:
    """Put an hour of the twelve-hour clock where its part of the day says."""
    if hour > 24 or minutes > 59 or (hour == 24 and minutes):
        return IMPOSSIBLE if sure and hour < 60 else None
    shift = NIGHTS.get(part, 0) // 60 or PARTS_OF_DAY.get(part, 0)
    if (shift == 1 and hour < 4) or (shift == 12 and hour < 12 and (hour > 4 or part in ("下午", "午后"))):
        hour += 12
    elif shift == 12 and hour == 12 and part != "下午":
        hour = 24
    return end, hour * 60 + minutes
