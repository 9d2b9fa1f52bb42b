"""Figure at a numeral: hedge, currency, sign, numeral or range, unit and hedge put together into a quantity."""

from decimal import Decimal
from typing import Final

from newsfacts.data.hedges import NOT_HEDGES, SEVERAL
from newsfacts.data.ready import UNITS
from newsfacts.extract import reasons
from newsfacts.extract.amounts import HEDGED, HEDGING, amount_of, hedge_after, hedge_before, quantity_of, sign_before
from newsfacts.extract.compounds import DISCOUNT, GOING_ON, compound
from newsfacts.extract.digits import Numeral
from newsfacts.extract.halves import one_half
from newsfacts.extract.names import name_at
from newsfacts.extract.numerals import numeral
from newsfacts.extract.ranges import JOINING, Range, range_at
from newsfacts.extract.senses import BY_CONTEXT, MOVES, by_context, rising
from newsfacts.extract.units import LAST_BEFORE, Written, unit_before, with_unit
from newsfacts.model import Kind, Quantity, Skipped, Unit
from newsfacts.text.patterns import is_han, pattern

_ONE: Final = Decimal(1)
_SCALE_SIGNS: Final = frozenset("十百千万亿")
_SCORE_ROW: Final = r"([0-9]{1,3})[-—–]([0-9]{1,3})[、，, ]{1,2}$"
_ROW: Final = 10
"""Characters of the score before another: 6—4、3—6."""
COHORTS: Final = frozenset("级届大款")
_DEGREES: Final = frozenset("度°")
_DOUBTFUL: Final = COHORTS | _DEGREES
"""Spellings of units with which a numeral may be no amount."""
BY_SENSE: Final = _DOUBTFUL | MOVES | BY_CONTEXT | {DISCOUNT}
_YEAR: Final = "(?:19|20)[0-9]{2}"
_DATES: Final = frozenset("年月日号时点")
_INCLUDED: Final = "(含)"
"""Between the unit and its hedge: 35周岁（含）以下."""
_RATIOS: Final = frozenset("分:比∶/又半× ^*xXeE")
CONTINUED: Final = _RATIOS | frozenset("0123456789")
_CELL_SCALES: Final = frozenset("百千万亿")
_CELL_BEGINS: Final = frozenset("(（:\n\t/ ")
_CELL_ENDS: Final = frozenset(")）\n\t/ ;；") | {""}
_CELL_LISTS: Final = frozenset("、，,")
BEFORE: Final = LAST_BEFORE | frozenset(" -负上下")
"""Characters before every numeral that has a unit or a sign before it."""
_MERIDIANS: Final = frozenset({"北纬", "南纬", "东经", "西经"})
_MONEY_LIKE: Final = frozenset({Kind.MONEY, Kind.OTHER})


_Before = tuple[int, int, Unit | None]
"""What stands before a numeral: where it begins, the sign, and the unit."""


def figure_at(text: str, at: int, end: int, floor: int) -> Quantity | Skipped | None:
    """Read the figure whose numeral begins from ``at`` to ``end``; words before it are taken from ``floor`` on.

    A numeral that stands for no amount (a name, a score) is handed back as skipped; ``None`` where it is malformed.
    """
    number = numeral(text, at, end)
    if number is None:
        return None
    after = text[number.end : number.end + 1]
    if after in CONTINUED and (found := _continued(text, number, after, floor)):
        return found
    han = text[at] > "9"
    if han and at > floor and text[at] in _SCALE_SIGNS and text[at - 1] in SEVERAL:
        number = _several(text, number)
    number, written = with_unit(text, number)
    if han and written and (reason := _of_unit(text, number, written, at)):
        return Skipped(at, written.end, reason)
    end = written.end if written else number.end
    spread = range_at(text, number, written) if text[end : end + 1] in JOINING else None
    return _ranged(text, spread, floor) if spread else _single(text, number, written, floor)


def _continued(text: str, number: Numeral, after: str, floor: int) -> Quantity | Skipped | None:
    """A numeral that is malformed by the digit ``after`` it, or what else begins with it: a share, a ratio."""
    broken = _broken(text, number) if after.isdigit() else None
    return broken or (_shared(text, number, floor) if after in _RATIOS else None)


def _of_unit(text: str, number: Numeral, written: Written, at: int) -> str | None:
    """Why a Chinese numeral and its unit are the name of a unit and no amount: the head of a table, 每百人."""
    if not number.hedge and text[at] in _CELL_SCALES and _heads_table(text, at, number.end, written.end):
        return reasons.HEADING
    each = number.end == at + 1 and text[at - 1 : at] == "每" and text[at : written.end] in UNITS
    return reasons.WORD if each else None


def _broken(text: str, number: Numeral) -> Skipped | None:
    """Give up a numeral whose scale word has digits behind it that cannot belong to it (2万5人) and begin no date."""
    if text[number.start] > "9" or text[number.end - 1] not in _SCALE_SIGNS:
        return None
    end = number.end + 1
    while "0" <= text[end : end + 1] <= "9":
        end += 1
    return None if text[end : end + 1] in _DATES else Skipped(number.start, end, reasons.MALFORMED)


def _ranged(text: str, spread: Range, floor: int) -> Quantity | Skipped:
    number, written = spread.number, spread.written
    if written and written.spelling in _DEGREES and (reason := _no_amount(text, number, written)):
        return Skipped(number.start, written.end, reason)
    if written is None and _in_score_row(text, number.start):
        return Skipped(number.start, number.end, reasons.SCORE)
    start, _, unit = _before(text, number.start, floor)
    return _finished(text, number, written, (start if number.low < 0 else number.start, 1, unit), floor)


def _in_score_row(text: str, at: int) -> bool:
    """Whether a score stands right before: the 3—6 of 6—4、3—6."""
    row = pattern(_SCORE_ROW).search(text, max(at - _ROW, 0), at)
    return row is not None and int(row[1]) > int(row[2])


def _shared(text: str, number: Numeral, floor: int) -> Quantity | Skipped | None:
    """A share, a fraction or a ratio, where one begins with the numeral."""
    if text[number.end] == "半" and text[number.start : number.end] == "一":
        return one_half(text, number, floor)
    from newsfacts.extract.ratios import ratio_at  # many texts have none

    return ratio_at(text, number, floor)


def _heads_table(text: str, at: int, numeral_end: int, end: int) -> bool:
    """Whether a bare scale word with its unit is the unit of a table: （万吨）, 单位：亿元, a cell of its own."""
    bare = _CELL_SCALES.issuperset(text[at:numeral_end])
    before, after = text[at - 1 : at], text[end : end + 1]
    return bare and before in _CELL_BEGINS and (after in _CELL_ENDS or (before == ":" and after in _CELL_LISTS))


def _several(text: str, number: Numeral) -> Numeral:
    """数十, 几百万: some of them, from one to ten times the scale word."""
    start = number.start - 1
    if text[start - 1 : start] in NOT_HEDGES.get(text[start], ()) and start:
        return number
    return Numeral(start, number.end, number.low, number.low * 10, number.step, scaled=True)


def _single(text: str, number: Numeral, written: Written | None, floor: int) -> Quantity | Skipped:
    at = number.start
    before = _before(text, at, floor) if at and text[at - 1] in BEFORE else (at, 1, None)
    if written is None:
        start, sign, unit = before
        if unit is None and (sign > 0 or text[start] == "-") and (skipped := name_at(text, number)):
            return skipped
    elif written.spelling in BY_SENSE:
        sense = _in_sense(text, number, written)
        if type(sense) is Skipped:
            return sense
        number, written = sense
    elif text[written.end : written.end + 1] in GOING_ON:
        number, written = compound(text, number, written)
    return _finished(text, number, written, before, floor)


def _in_sense(text: str, number: Numeral, written: Written) -> tuple[Numeral, Written | None] | Skipped:
    """A figure whose unit means several things: what its words tell, or why it is no amount."""
    if written.spelling in _DOUBTFUL and (reason := _no_amount(text, number, written)):
        return Skipped(number.start, written.end, reason)
    if written.spelling in MOVES and rising(text, number, written):
        return number, None
    if written.spelling in BY_CONTEXT and (told := by_context(text, number, written)):
        return told
    return compound(text, number, written)


def _no_amount(text: str, number: Numeral, written: Written) -> str | None:
    """Why a figure with its unit is no amount: 2008级, 北纬30度."""
    if written.spelling in COHORTS:
        return reasons.NAME if pattern(_YEAR).fullmatch(text, number.start, number.end) else None
    return reasons.COORDINATE if text[number.start - 2 : number.start] in _MERIDIANS else None


def _before(text: str, at: int, floor: int) -> _Before:
    found = unit_before(text, at, floor)
    start = found[0] if found else at
    start, sign = sign_before(text, start, floor)
    if sign < 0 and not found and (found := unit_before(text, start, floor)):
        start = found[0]
    return start, sign, found[1] if found else None


def _of_two(text: str, number: Numeral, written: Written, before: Unit) -> tuple[Unit, Written | None]:
    """Which of the units before and behind a numeral holds, and the one behind if it is one.

    Behind a currency that is a sign or a code nothing is counted: ¥2999起.
    """
    kind = written.unit.kind
    if kind is Kind.COUNT and before.kind is Kind.MONEY and not is_han(text[number.start - 1]):
        return before, None
    return before if kind in _MONEY_LIKE else written.unit, written


def _finished(text: str, number: Numeral, written: Written | None, before: _Before, floor: int) -> Quantity:
    """Add the hedges, and turn amount and unit into a quantity in the base unit."""
    start, sign, unit = before
    if written:
        unit, written = _of_two(text, number, written, unit) if unit else (written.unit, written)
    end, spelling = (written.end, written.spelling) if written else (number.end, "")
    exact = unit is None or unit.discrete
    word = ""
    scale = text[number.start] in _SCALE_SIGNS
    if scale or text[start - 1 : start] in HEDGED:
        word, start = hedge_before(text, start, floor, scale=scale)
    hedge = word or number.hedge
    if text[end : end + 1] in HEDGING:
        bracket = len(_INCLUDED) if text.startswith(_INCLUDED, end) else 0
        last, place = hedge_after(text, end + bracket, counted=bool(written and exact))
        if last:
            end, word, hedge = place, word or last, hedge or last
    amount = amount_of(number, unit.factor if unit else _ONE, exact=exact, hedge=word, sign=sign)
    return quantity_of(number, amount, unit, start=start, end=end, hedge=hedge, written=spelling)
