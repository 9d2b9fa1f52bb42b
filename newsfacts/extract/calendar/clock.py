"""Times of day: 05时01分, 下午4点40分, 晚8点半, 20:30; minutes after midnight."""

import re
from typing import Final

from newsfacts.data.calendar import NIGHTS, NUMERALS, PARTS_OF_DAY
from newsfacts.extract.calendar.words import small

IMPOSSIBLE: Final = "impossible time"

_PART: Final = re.compile(r" ?(?:凌晨|清晨|早晨|[早晚]上|[上中下正]午|午后|傍晚|[晚夜]间|夜里|[深午]夜|当晚|[早晚])")

_HOUR: Final = re.compile(rf" ?([0-9]{{1,2}}|[{NUMERALS}]{{1,3}}) ?(时|点钟|点|:(?=[0-9]{{2}}))")

_MINUTE: Final = re.compile(
    rf" ?([0-9]{{1,2}}|[{NUMERALS}]{{1,3}}) ?(分(?![之钟公])|刻)(?:([0-9]{{1,2}}|[{NUMERALS}]{{1,3}})秒)?|(半|整)"
)

_COLON: Final = re.compile(r":([0-9]{2})(?::[0-9]{2})?分?(?![0-9:.])")

CLOCK_BEGINS: Final = frozenset(f" 0123456789{NUMERALS}凌清早上中下正午傍晚夜深当")
"""What a time of day behind its date can begin with."""

_NOT_HOUR: Final = "候期代速间装尚常空段刻限隔"

_NOT_POINT: Final = "建意要希思看儿评阵子"


def part_before(text: str, at: int) -> str:
    """Part of the day that stands right before a numeral (下午 in 下午4点), or nothing."""
    if text[at - 1 : at] == " ":
        at -= 1
    word = text[at - 2 : at] if at >= 2 else ""
    if word in PARTS_OF_DAY:
        return word
    return text[at - 1] if at and text[at - 1] in "早晚" else ""


def clock(text: str, at: int, part: str = "", *, dated: bool = False) -> tuple[int, int] | str | None:
    """Read a time of day at ``at``: its end and its minutes after midnight (24时 is 1440).

    ``part`` is the part of the day told before it. ``dated`` says that a date stands before it, so that 8点 can be
    nothing else. Returns the reason for a time that cannot be, and ``None`` for what is no time.
    """
    if not part and (found := _PART.match(text, at)):
        part, at = found[0].strip(), found.end()
    hour = _HOUR.match(text, at)
    if hour is None:
        return None
    value = small(hour[1])
    if value is None:
        return None
    if hour[2] == ":":
        return _colon(text, hour.end() - 1, value, part, dated=dated or bool(part))
    return _told(text, hour, value, part, dated=dated or bool(part))


def _told(text: str, hour: re.Match[str], value: int, part: str, *, dated: bool) -> tuple[int, int] | str | None:
    """Go on after 时 or 点. A bare 5点 may be a point of a list or of an index, and 3时 the beginning of 时期."""
    minute = _MINUTE.match(text, hour.end())
    if minute:
        return _placed(minute.end(), value, _minutes(minute), part, sure=True)
    after = text[hour.end() : hour.end() + 1] or "。"
    if (hour[2] == "时" and after in _NOT_HOUR) or (hour[2] == "点" and (not dated or after in _NOT_POINT)):
        return None
    return _placed(hour.end(), value, 0, part, sure=dated or hour[2] == "时")


def _minutes(minute: re.Match[str]) -> int:
    if minute[4]:
        return 30 if minute[4] == "半" else 0
    value = small(minute[1])
    if value is None:
        return 0
    return value * 15 if minute[2] == "刻" else value


def _colon(text: str, at: int, hour: int, part: str, *, dated: bool) -> tuple[int, int] | str | None:
    found = _COLON.match(text, at)
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
