"""Units whose spelling means another one elsewhere, told by the words around it.

翻两番 doubles, 七旬 is an age, a flat has 90平, a password 六位, what is generated 3亿度, what is dug 2万方.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.spellings import DECADES, DIGITS, DOUBLINGS, OF_DIGITS, SENSES
from newsfacts.extract.digits import Numeral
from newsfacts.extract.units import Written, unit_named
from newsfacts.text.patterns import pattern

BY_CONTEXT: Final = frozenset({DOUBLINGS.name, DECADES.name, DIGITS.name, *SENSES})
"""Their spellings."""
_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)
_TWO: Final = Decimal(2)
_TEN: Final = Decimal(10)
_LAST_OF_DECADE: Final = Decimal("0.9")
_MOST_DOUBLINGS: Final = Decimal(30)
"""More than print ever tells."""
_REACH: Final = 4
"""Characters before a numeral in which 翻 makes its 番 doublings: 翻了两番, 翻近两番."""
_BEFORE: Final = 12
"""Characters before a numeral, and ``_REACH`` behind its unit, whose words tell the sense of the unit."""
PLACES: Final = "小数点后"
"""Words before 位 that make it a place: 小数点后两位."""


def by_context(text: str, number: Numeral, written: Written) -> tuple[Numeral, Written] | None:
    """Read the unit as the words around it tell; ``None`` where they tell nothing."""
    end, spelling = written.end, written.spelling
    before = text[max(number.start - _REACH, 0) : number.start]
    if spelling == DOUBLINGS.name:
        return (_doubled(number), Written(end, DOUBLINGS, spelling)) if "翻" in before else None
    if spelling == DECADES.name:
        return (_aged(number), Written(end, DECADES, spelling)) if number.low > _TWO else None
    if spelling == DIGITS.name:
        numbered = before == PLACES or text.startswith(OF_DIGITS, end)
        return (number, Written(end, DIGITS, spelling)) if numbered else None
    words, others, unit = SENSES[spelling]
    around = text[max(number.start - _BEFORE, 0) : number.start] + text[end : end + _REACH]
    told = number.high >= _TEN and any(word in around for word in words.split())
    if not told or any(word in around for word in others.split()):
        return None
    return number, Written(end, unit_named(unit), spelling)


def rising(text: str, number: Numeral, written: Written) -> bool:
    """Whether 升 and 平 count what has risen or stayed (17降9升2平) and are no litres, no draws."""
    before = text[number.start - 2 : number.start]
    moved = before[-1:] in _FALLS and before[:1] in _NUMERALS and before[:1] != ""
    return moved or pattern(_FALLEN).match(text, written.end) is not None


MOVES: Final = frozenset("升平")
_FALLS: Final = frozenset("降跌涨升")
_NUMERALS: Final = frozenset("0123456789一二三四五六七八九十")
_FALLEN: Final = "[0-9一二三四五六七八九十]{1,3}[降跌]"


def _doubled(number: Numeral) -> Numeral:
    """翻两番: twice two times as much."""
    low, high = (_TWO ** min(end, _MOST_DOUBLINGS) for end in (number.low, number.high))
    return Numeral(number.start, number.end, low, high, _ZERO, scaled=True, hedge=number.hedge)


def _aged(number: Numeral) -> Numeral:
    """七旬: from seventy years of age up to the last year before eighty."""
    high = number.high + _LAST_OF_DECADE
    return Numeral(number.start, number.end, number.low, high, _ONE, scaled=False)
