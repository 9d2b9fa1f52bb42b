"""Unit after a numeral, and unit before it: longest match in the unit table, on the folded text.

A unit may stand one space away, be a rate (元/吨, 元每平方米), and carry a hedge inside (3个多月); a hedge between
numeral and unit (400余人) is made part of the numeral.
"""

from decimal import Decimal
from functools import cache
from typing import Final

from msgspec import Struct

from newsfacts.data.ready import UNIT_LENGTHS, UNIT_ROWS, UNITS
from newsfacts.data.spellings import NEVER_UNITS, NOT_UNITS, RESUMED, SHARED_OUT, UNIT_BEFORE
from newsfacts.extract.digits import Numeral
from newsfacts.model import Kind, Unit


class Written(Struct, frozen=True, gc=False):
    """A unit as it stands in the text: where it ends, its row, and the hedge inside it."""

    end: int
    unit: Unit
    spelling: str
    hedge: str = ""


_ONE: Final = Decimal(1)
_ALONE: Final = (1,)
"""The length of a spelling that none of two characters begins like."""
_LONGEST_BEFORE: Final = max(map(len, UNIT_BEFORE))
LAST_BEFORE: Final = frozenset(spelling[-1] for spelling in UNIT_BEFORE)
_INSIDE: Final = frozenset("多余来")
_YEARS: Final = frozenset({"19", "20"})
"""Beginnings of a year, after which a name may follow: 2017亚洲乒联."""
CUTTING: Final = NOT_UNITS | {spelling: NOT_UNITS.get(spelling, "") + after for spelling, after in NEVER_UNITS.items()}
"""Characters behind a spelling of Chinese characters that may make it the beginning of another word."""
_PER: Final = frozenset({"/", "每"})
BEYOND: Final = _PER | _INSIDE
"""Characters with which a unit may go on."""
_TWICE: Final = frozenset("/·.")
"""Between two units below the line: 元/平方米·月, 元/人/年."""
_HEDGES: Final = frozenset("多余来几许")
BETWEEN: Final = _HEDGES | frozenset(" 把")
"""Characters between a numeral and its unit."""
_SCALES: Final = frozenset("百千万")
"""Scale words that 把 opens: 百把人, 千把元."""
_ROUND: Final = 10


def unit_of(spelling: str) -> Unit | None:
    """Return the unit with this spelling, if there is one."""
    name = UNITS.get(spelling)
    return unit_named(name) if name else None


@cache
def unit_named(name: str) -> Unit:
    """Return the unit of this name, made when a text first has it; a measure word counts by itself."""
    if name not in UNIT_ROWS:
        return Unit(name, name, _ONE, Kind.COUNT, discrete=True)
    base, factor, kind, *discrete = UNIT_ROWS[name].split(",")
    return Unit(name, name if base == "-" else base, Decimal(factor), Kind(kind), discrete=bool(discrete))


def unit_at(text: str, at: int) -> Written | None:
    """Read the unit that begins at ``at`` or one space later; ``None`` if there is none."""
    found = _longest(text, at)
    if found is None:
        return unit_at(text, at + 1) if text[at : at + 1] == " " != text[at + 1 : at + 2] else None
    if (beyond := text[found.end : found.end + 1]) not in BEYOND:
        return found
    if beyond in _INSIDE:
        return _hedged(text, found) if found.spelling == "个" else found
    return found if beyond == "每" and found.unit.discrete else _rate(text, found)


def _longest(text: str, at: int) -> Written | None:
    """The longest spelling of a unit that begins at ``at``."""
    for length in UNIT_LENGTHS.get(text[at : at + 2], _ALONE):
        spelling = text[at : at + length]
        if spelling in UNITS:
            end = at + len(spelling)
            whole = spelling[-1] > "\x7f" and text[end : end + 1] not in CUTTING.get(spelling, ())
            if whole or not _cut_off(text, at, end, spelling):
                return Written(end, unit_named(UNITS[spelling]), spelling)
    return None


def _cut_off(text: str, at: int, end: int, spelling: str) -> bool:
    """Whether the character after makes the spelling the beginning of another word (角 in 三角洲, m in 5mm).

    Arabic digits stand before measure words only, so hardly anything is asked of what follows them.
    """
    after = text[end : end + 1]
    if not after:
        return False
    if (last := text[end - 1]) < "\x7f" and last.isalpha():
        return after < "\x7f" and after.isalnum()
    if after in NEVER_UNITS.get(spelling, ""):
        return True
    beyond = NOT_UNITS.get(spelling)
    if beyond is None or after not in beyond or ("0" <= text[at - 1] <= "9" and text[at - 4 : at - 2] not in _YEARS):
        return False
    return not _resumed(text, at, end, spelling)


def _resumed(text: str, at: int, end: int, spelling: str) -> bool:
    """Whether the unit stands after all: a share of so many tenths (占七成), or a new word (七成|本报)."""
    if spelling == "成" and text[at - 2 : at - 1] in SHARED_OUT:
        return True
    beyond = text[end + 1 : end + 2]
    return bool(beyond) and beyond in RESUMED.get(spelling + text[end], "")


def _hedged(text: str, bare: Written) -> Written:
    """个 with a hedge before the unit proper: 3个多月, 2个多小时."""
    hedge = bare.end
    for length in (3, 2, 1):
        spelling = "个" + text[hedge + 1 : hedge + 1 + length]
        if (row := unit_of(spelling)) and len(spelling) > 1:
            return Written(hedge + len(spelling), row, spelling, text[hedge])
    return bare


def _rate(text: str, top: Written) -> Written:
    """A unit per another: money in its base unit, everything else as it is named."""
    row = top.unit
    money = row.kind is Kind.MONEY
    end, name = _per(text, top.end + 1, row.base if money else row.name)
    if end == top.end + 1:
        return top
    if text[end : end + 1] in _TWICE and (twice := _per(text, end + 1, name))[0] > end + 1:
        end, name = twice
    unit = unit_of(name) or Unit(name, name, row.factor if money else _ONE, Kind.RATE)
    return Written(end, unit, text[top.end - len(top.spelling) : end])


def _per(text: str, at: int, name: str) -> tuple[int, str]:
    """Where the unit at ``at`` below the line ends, and ``name`` with it; 元/月 is told without 个."""
    below = _longest(text, at)
    if below is None and text[at : at + 1] == "月":
        below = Written(at + 1, unit_named("个月"), "月")
    return (below.end, f"{name}/{below.unit.name}") if below else (at, name)


def unit_before(text: str, at: int, floor: int) -> tuple[int, Unit] | None:
    """Read the unit that ends at ``at`` (US$, 港币, 摄氏), not before ``floor``: its start and its row."""
    if at and text[at - 1] == " ":
        at -= 1
    if at <= floor or text[at - 1] not in LAST_BEFORE:
        return None
    for length in range(_LONGEST_BEFORE, 0, -1):
        name = UNIT_BEFORE.get(text[max(at - length, floor) : at])
        if name:
            return max(at - length, floor), unit_named(name)
    return None


def with_unit(text: str, number: Numeral) -> tuple[Numeral, Written | None]:
    """Read the unit of a numeral, if there is one; a hedge before it opens the numeral."""
    after = text[number.end : number.end + 1]
    if after in BETWEEN and (hedged := _with_hedge(text, number, after)):
        return hedged
    written = unit_at(text, number.end)
    if written and written.hedge and not number.hedge:
        return number.opened(written.hedge, tail=0), written
    return number, written


def _with_hedge(text: str, number: Numeral, after: str) -> tuple[Numeral, Written | None] | None:
    """A numeral opened by the hedge behind it or one space later, with its unit; ``None`` if none hedges it."""
    if gap := after == " ":
        after = text[number.end + 1 : number.end + 2]
    if after in _HEDGES and not number.hedge and number.low == number.high:
        written = unit_at(text, number.end + gap + 1)
        if written or (after in "多余" and number.low >= _ROUND and number.low % _ROUND == 0):
            return number.opened(after, tail=gap + 1), written
    if after == "把" and text[number.start : number.end] in _SCALES and (written := unit_at(text, number.end + 1)):
        return number.opened(after), written
    return None
