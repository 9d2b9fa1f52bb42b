"""Numeral at a place of the folded text: digits with their scale words, in Arabic, Chinese or mixed writing.

What hedge and unit make of it is for other modules; the hedge inside (190多万, 十几) belongs to the numeral.
"""

import re
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.data.hedges import INSIDE
from newsfacts.data.numerals import DIGITS, HAN, SCALES
from newsfacts.extract.han import decimals, reading


class Numeral(Struct, frozen=True):
    """Amount as written, before the unit: ``low`` to ``high`` where it names two, equal otherwise.

    ``step`` is one in its last written digit; ``scaled`` that this digit is rounded (a scale word, decimals);
    ``hedge`` the word inside, which lets the amount rise up to ``high``.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    scaled: bool
    hedge: str = ""

    def opened(self, hedge: str, end: int = 0) -> "Numeral":
        """The numeral with a hedge after it: it may rise to the next step of its last non-zero digit."""
        high = self.low + next_step(self.low, self.step)
        return Numeral(self.start, end or self.end + 1, self.low, high, self.step, self.scaled, hedge)


_ONE: Final = Decimal(1)
_ARABIC: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_GROUPS: Final = re.compile(r"(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|(?:，[0-9]{3})+(?![0-9])(?:\.[0-9]+)?")
_RUN: Final = re.compile(f"[{HAN}]+")
_POINT: Final = re.compile(f"点(?:[{''.join(DIGITS)}]+|[0-9]+)")
_MYRIAD_OF_MYRIADS: Final = re.compile("([0-9]{4})亿")
_CONTINUES: Final = frozenset("十百千万亿kK多余几来 ")
_LONGEST: Final = 40
"""Digits beyond this are a serial number, not an amount."""


def numeral(text: str, at: int) -> Numeral | None:
    """Read the numeral that starts at ``at``, a digit or a Chinese numeral character; ``None`` if malformed."""
    return arabic(text, at) if text[at].isascii() else han(text, at)


def arabic(text: str, at: int) -> Numeral | None:
    """Read Arabic digits, grouped or decimal, with the scale words and smaller sections after them."""
    match = _ARABIC.match(text, at)
    if match is None:
        return None
    end, digits = match.end(), match[0]
    if text[end : end + 1] in {",", "，"} and len(digits) <= 3:
        groups = _GROUPS.match(text, end)
        if groups:
            end = groups.end()
            digits += groups[0].replace(",", "").replace("，", "")
    if end - at > _LONGEST:
        return None
    amount = Decimal(digits)
    point = digits.find(".")
    step = _ONE if point < 0 else _ONE.scaleb(point + 1 - len(digits))
    plain = Numeral(at, end, amount, amount, step, point >= 0)
    if text[at - 1 : at] == "." and (at < 2 or text[at - 2] in " \n(（") and point < 0:
        return Numeral(at - 1, end, amount.scaleb(-len(digits)), amount.scaleb(-len(digits)), _ONE.scaleb(-len(digits)), True)  # noqa: FBT003
    return _scaled(text, plain) if text[end : end + 1] in _CONTINUES else plain


def han(text: str, at: int) -> Numeral | None:
    """Read Chinese numeral characters, with decimals after 点 and what follows as for Arabic digits."""
    match = _RUN.match(text, at)
    found = match and reading(match[0])
    if not match or not found:
        return None
    end, low, high = match.end(), Decimal(found.low), Decimal(found.high)
    step, scaled = Decimal(found.step), found.scaled
    point = _POINT.match(text, end) if text[end : end + 1] == "点" else None
    if point and found.low == found.high:
        part = point[0][1:]
        low = high = low + (Decimal(f"0.{part}") if part[0].isascii() else decimals(part))
        end, step, scaled = point.end(), _ONE.scaleb(-len(part)), True
    plain = Numeral(at, end, low, high, step, scaled)
    return _scaled(text, plain) if text[end : end + 1] in _CONTINUES else plain


def _scaled(text: str, base: Numeral) -> Numeral:
    """Add to digits a hedge inside, a scale word, and the section below it."""
    at = base.end
    hedge = text[at]
    if hedge in INSIDE:
        scale = _scale(text, at + 1)
        if scale and _may_hedge(text, base, hedge):
            return _times(base.opened(hedge), scale, at + 1 + len(scale))
        return base.opened(hedge) if hedge == "几" and _may_hedge(text, base, hedge) else base
    if hedge == " ":
        at += 1
        if text[at : at + 1] not in {"万", "亿"}:
            return base
    scale = _scale(text, at)
    if not scale:
        return base
    head = _times(base, scale, at + len(scale))
    hedge = text[head.end : head.end + 1]
    if hedge in INSIDE and hedge and (more := _scale(text, head.end + 1)) and _may_hedge(text, head, hedge):
        return _times(head.opened(hedge), more, head.end + 1 + len(more))
    return _with_rest(text, head, scale)


def _scale(text: str, at: int) -> str:
    """Longest scale word at a place, or nothing."""
    double = text[at : at + 2]
    if double in SCALES:
        return double
    single = double[:1]
    if single == "K" and text[at - 2 : at - 1] not in _TEN and text[at - 1 : at] in "248":
        return ""
    if single in SCALES and not (single in "kK" and double[1:].isascii() and double[1:].isalnum()):
        return single
    return ""


def _may_hedge(text: str, base: Numeral, hedge: str) -> bool:
    """几 and 来 follow a round Chinese ten or hundred only; 多 and 余 follow anything."""
    return hedge in "多余" or text[base.end - 1] in "十百千万亿零"


def _times(base: Numeral, scale: str, end: int) -> Numeral:
    worth = SCALES[scale]
    return Numeral(base.start, end, base.low * worth, base.high * worth, base.step * worth, True, base.hedge)  # noqa: FBT003


def next_step(amount: Decimal, step: Decimal) -> Decimal:
    """Worth of one in the last non-zero digit: 100 for 3800, 10 for 50, 1 for 5."""
    if not amount:
        return step
    exponent = int(amount.normalize().as_tuple().exponent)
    return max(step, Decimal(10**exponent) if exponent > 0 else _ONE.scaleb(exponent))


def _with_rest(text: str, head: Numeral, scale: str) -> Numeral:
    """Add the section after a scale word: 1亿2345万, 12万3千, 1亿零50; only where it fits below the scale."""
    at = head.end
    if scale == "万" and (whole := _MYRIAD_OF_MYRIADS.match(text, at)):
        total = (head.low + Decimal(whole[1])) * SCALES["亿"]
        return Numeral(head.start, whole.end(), total, total, SCALES["亿"], scaled=True)
    gap = text[at : at + 1] == "零"
    if gap:
        at += 1
    if at >= len(text) or not (text[at] in _TEN or text[at] in DIGITS):
        return head
    rest = numeral(text, at)
    if rest is None or rest.low != rest.high or rest.high >= SCALES[scale] or not (gap or _fits(text, at, rest, scale)):
        return head
    total = head.low + rest.low
    return Numeral(head.start, rest.end, total, total, rest.step, rest.scaled, rest.hedge)


_TEN: Final = frozenset("0123456789")


def _fits(text: str, at: int, rest: Numeral, scale: str) -> bool:
    """Whether a section needs no 零: it has a scale word itself, or all the digits of its place."""
    digits = rest.end - at
    if text[at] in _TEN and not rest.scaled:
        return SCALES[scale] == _ONE.scaleb(digits)
    return rest.scaled and "." not in text[at : rest.end]
