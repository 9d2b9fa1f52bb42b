"""The one pass over a running text: every numeral becomes a quantity, an aside, or is listed as unread.

A small pattern finds candidates; the readers of this package are asked in order, the most particular first. Whatever
none of them reads is unread, so that every numeral character of the text is accounted for by construction.
"""

import datetime
import re
from collections.abc import Sequence
from typing import Final

from newsfacts.data.numerals import CAPITALS, DIGITS, ENCLOSED, ENCLOSED_SIGNS, HAN, HAN_LEADING, RARE
from newsfacts.data.words import FIRMS
from newsfacts.extract import calendar, reasons
from newsfacts.extract.asides import (
    BESIDE,
    LETTERED,
    MARKED,
    MARKING,
    OPENING,
    behind_decimals,
    lettered_at,
    mark_at,
    sign_at,
    slogan_at,
    token_at,
)
from newsfacts.extract.figures import figure_at
from newsfacts.extract.halves import half_at, half_price_at
from newsfacts.extract.han import begins_capital
from newsfacts.extract.names import DESIGNATING, designation_at, ordinal_at
from newsfacts.extract.neighbours import in_table_units, joined_bounds, shared_units
from newsfacts.extract.plain import plain_at
from newsfacts.extract.words import word_at
from newsfacts.model import Extraction, Kind, Quantity, Skipped
from newsfacts.text.fold import fold
from newsfacts.text.patterns import pattern

_SIGNS: Final = f"0-9{HAN_LEADING}{RARE}半折{ENCLOSED}"
_CANDIDATE: Final = re.compile(
    f"[{_SIGNS}{calendar.FIRST}](?:(?<=[0-9])[0-9]*(?:\\.[0-9]+)?|(?<=[{HAN}])[{HAN}]*"
    f"|(?=[{''.join(sorted(calendar.SECOND))}])|(?<=[半折{ENCLOSED}]))"
)
"""What a figure may begin with, on folded text: a numeral, a sign, or two characters of a date."""
_NUMERALS: Final = frozenset(f"0123456789{HAN}")
_BEGINNING: Final = frozenset("半折") | ENCLOSED_SIGNS
"""What begins a figure besides numerals and the words of dates."""

_JOINED: Final = frozenset("、至到—–-~")
"""What joins ordinals: 第1、2名, 第101至500名."""
_ORDINAL: Final = _JOINED | frozenset("第 ")
"""Characters before every numeral that may be an ordinal."""
_DOTTED_DATE: Final = r"[0-9]{1,4}\.[0-9]{1,2}[.-][0-9]"
_DECIMAL: Final = f"[{HAN}]+点[{''.join(DIGITS).replace('两', '')}0-9]+(?![{''.join(DIGITS)}0-9十分刻])"
_TELLING: Final = calendar.FOLLOWERS | BESIDE | MARKED
"""Characters behind digits that may be something else than an amount."""
_TOLD: Final = LETTERED | _ORDINAL | {"", "\n"}
"""Characters before such digits; at the head of a line even a decimal may be a mark: 1.2024年工作回顾."""
_SHORTEST: Final = 2
"""Characters of a numeral too short for decimals."""
_EIGHT: Final = 8
_PLAN: Final = 3
"""Characters of the name of a plan: 十四五."""
_UNSURE: Final = frozenset(" .个")
"""Followers of dates that follow amounts as often."""
_DATING: Final = frozenset(".-")
"""What follows the second number of a dotted date."""

Found = Quantity | Skipped | None


def extract(text: str, published: datetime.date | None) -> Extraction:
    """Read every figure of a running text; offsets are those of ``text``.

    ``published`` is the day that 去年 and 本月 count from; without it relative times stay open.
    """
    return _Scan(fold(text), calendar.Context.of(published)).run()


class _Scan:
    """State of the pass: where it stands, what it found, and the calendar context so far."""

    def __init__(self, text: str, context: calendar.Context) -> None:
        self.text = text
        self.context = context
        self.floor = 0
        self.quantities: list[Quantity] = []
        self.asides: list[Skipped] = []
        self.unread: list[Skipped] = []

    def run(self) -> Extraction:
        """Read to the end."""
        text, search, at = self.text, _CANDIDATE.search, 0
        while match := search(text, at):
            at, end = match.span()
            if (first := text[at]) in _NUMERALS:
                found = self._read(at, end, first)
            else:
                found = self._sign(at, first) if first in _BEGINNING or calendar.begins(text, at) else None
            if found is None:
                at += 1
                continue
            if type(found) is Quantity:
                self.quantities.append(found)
            else:
                self._set_aside(found)
            at = self.floor = found.end
        return Extraction(tuple(_beside(text, self.quantities)), tuple(self.asides), tuple(self.unread))

    def _set_aside(self, found: Skipped) -> None:
        """Enter a numeral that is no claim."""
        (self.asides if found.reason in reasons.ASIDES else self.unread).append(found)

    def _read(self, at: int, end: int, first: str) -> Found:
        """Read what begins at a numeral."""
        text = self.text
        before, after = text[at - 1] if at else "", text[end] if end < len(text) else ""
        if first <= "9":
            told = after in _TELLING or before in _TOLD or end - at == _EIGHT
            found = self._digits(at, end, before, after) if told else None
        elif first in CAPITALS and self._is_word(at, end):
            return None
        elif first == "零" and self._links(at, end):
            return Skipped(at, at + 1, reasons.WORD)
        else:
            found = self._han(at, end, before, after)
        found = found or plain_at(text, at, end, (before, after), self.floor) or figure_at(text, at, end, self.floor)
        return found or Skipped(at, at + len(text[at:end].partition(".")[0]), reasons.MALFORMED)

    def _is_word(self, at: int, end: int) -> bool:
        """Whether a capital digit belongs to an ordinary word (大陆), or 零 to the sign of a temperature."""
        text = self.text
        if text[at] in RARE and not begins_capital(text, at, end):
            return True
        return text.startswith(("零下", "零上"), at) and text[at + 2 : at + 3] in _NUMERALS

    def _links(self, at: int, end: int) -> bool:
        """Whether a 零 right behind a figure only leads to the next: 三个星期零两天."""
        return self.text[at] == "零" and 0 < at == self.floor and end - at == len("零两")

    def _sign(self, at: int, sign: str) -> Found:
        """Read a half, a numeral that is one sign (Ⅳ, ①), or a date that no numeral begins (去年)."""
        text = self.text
        if sign == "半":
            return self._dated(at, at) or half_at(text, at, self.floor)
        if sign == "折":
            return half_price_at(text, at, self.floor)
        if sign in ENCLOSED_SIGNS:
            return sign_at(text, at)
        return None if at and text[at - 1] == "《" else self._dated(at, at)  # 《明日之后》 is a name

    def _digits(self, at: int, end: int, before: str, beyond: str) -> Found:
        """Ask the readers of what Arabic digits may be besides an amount, those that their neighbours allow."""
        text = self.text
        point = text.find(".", at, end) if end - at > _SHORTEST else -1
        last, after = (point, ".") if point >= 0 else (end, beyond)
        if beyond == "." and point < 0:
            beyond = behind_decimals(text, end)
        lettered = before in LETTERED and lettered_at(text, at, self.floor)
        may_be_date = after in calendar.FOLLOWERS and (after not in _UNSURE or self._may_be_date(at, last, beyond))
        if not lettered and (may_be_date or last - at == _EIGHT) and (dated := self._dated(at, last)):
            return dated
        if (lettered or beyond in BESIDE) and (found := token_at(text, at, self.floor)):
            return found
        if before in _ORDINAL and (start := self._ordinal_begins(at)) is not None:
            return ordinal_at(text, at, end, start)
        return mark_at(text, at, last) if after in MARKED and before in MARKING else None

    def _han(self, at: int, end: int, before: str, after: str) -> Found:
        """Ask the readers of what Chinese numerals may be besides an amount, those that their neighbours allow."""
        text = self.text
        if after == "点" and pattern(_DECIMAL).match(text, at):
            return None
        if word := word_at(text, at, end, self.floor, before):
            return word
        may_be_date = after in calendar.FOLLOWERS and (after not in _UNSURE or self._may_be_date(at, end, after))
        plan = end - at == _PLAN and text[at:end] in calendar.PLAN_NAMES
        if (may_be_date or plan) and (dated := self._dated(at, end)):
            return dated
        if before in _ORDINAL and (start := self._ordinal_begins(at)) is not None:
            return ordinal_at(text, at, end, start)
        slogan = slogan_at(text, at, end) if before in OPENING else None
        found = slogan or (mark_at(text, at, end) if after in MARKED and before in MARKING else None)
        return found or (designation_at(text, at, end) if after in DESIGNATING else None)

    def _ordinal_begins(self, at: int) -> int | None:
        """Where the ordinal of a numeral begins: at 第, or at the numeral itself behind a bare ordinal (第1、2名)."""
        before = self.text[at - 1 : at]
        if before == "第" and at > self.floor:
            return at - 1
        if before == " " and at - 1 > self.floor and self.text[at - 2] == "第":
            return at - 2
        last = self.quantities[-1] if before in _JOINED and self.quantities else None
        return at if last and last.end == at - 1 and last.kind is Kind.ORDINAL and last.unit is None else None

    def _may_be_date(self, at: int, end: int, beyond: str) -> bool:
        """Whether a date may begin with a numeral behind which a space stands, or a point with ``beyond`` behind it."""
        if self.text[end] == ".":
            return beyond in _DATING and pattern(_DOTTED_DATE).match(self.text, at) is not None
        after = self.text[end + 1 : end + 2]
        if self.text[end] == "个":
            return after in calendar.COUNTED
        return after in calendar.FOLLOWERS and (after != "." or pattern(_DOTTED_DATE).match(self.text, at) is not None)

    def _dated(self, at: int, end: int) -> Found:
        """Ask the calendar, and keep the context it hands back; a word that begins a date ends where it begins."""
        found = calendar.plain(self.text, at, end, self.context) or calendar.read(self.text, at, self.context)
        if found is None or type(found) is Skipped:
            return found
        quantity, context = found
        if self.text.startswith(FIRMS, quantity.end):
            return Skipped(quantity.start, quantity.end, reasons.NAME)
        self.context = context
        return quantity if quantity.start >= self.floor else None


def _beside(text: str, quantities: Sequence[Quantity]) -> Sequence[Quantity]:
    """The same quantities, with what they have from their neighbours."""
    return in_table_units(text, joined_bounds(text, shared_units(text, quantities)))
