"""The smallest single slip of the pen that would explain a contradiction.

For the engine, which asks it for every conflict, and for checks that must tell an open list from a misprint: a gap
that one slip closes exactly speaks for an error. A slip is one digit, two swapped digits, a lost or added digit, a
moved decimal point, or 万 for 亿; the list below is in the order in which typists make them.

Blind to numerals written in Chinese characters, to ranges, and to two slips at once.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Final

from msgspec import Struct, structs

from newsfacts.checks._judge import power_of_ten
from newsfacts.model import Claim, Wording
from newsfacts.text.patterns import pattern

SWAPPED: Final = Wording("两位数字颠倒", "two digits swapped")
DIGIT: Final = Wording("一位数字之误", "one digit wrong")
ZERO: Final = Wording("多写或漏写一个0", "a zero lost or added")
POINT: Final = Wording("小数点错位", "the decimal point misplaced")
SCALE: Final = Wording("万、亿误用或遗漏", "万 or 亿 wrong or lost")
LOST: Final = Wording("漏写一位数字", "a digit lost")
ADDED: Final = Wording("多写一位数字", "a digit too many")

ORDER: Final = (SWAPPED, DIGIT, ZERO, POINT, SCALE, LOST, ADDED)

LONGEST: Final = 13
"""Digits beyond which no repair is sought: no figure of the news is longer."""

SHORT: Final = 3
"""Characters of a numeral of which a slip may change both the first and the last: 1.2 for 2.1."""

_NUMERAL: Final = r"([0-9]+(?:\.[0-9]+)?)(万亿|[万亿]?)$"
_SCALES: Final = {"": 0, "万": 4, "亿": 8, "万亿": 12}
_DIGITS: Final = "0123456789"
_WIDE: Final = str.maketrans("０１２３４５６７８９．，％", "0123456789.,%")


class Slip(Struct, frozen=True, gc=False):
    """What may have been meant: the numeral, its amount, one in its last digit, and the slip that spoiled it."""

    numeral: str
    amount: Decimal
    step: Decimal
    why: Wording


@lru_cache(maxsize=1024)
def read(numeral: str) -> tuple[str, str] | None:
    """Return digits and scale word of an Arabic numeral, ``None`` where it is none that can be repaired."""
    match = pattern(_NUMERAL).match(numeral.translate(_WIDE).replace(",", ""))
    return (match[1], match[2]) if match and len(match[1]) <= LONGEST else None


def slips(numeral: str) -> Iterator[Slip]:
    """Yield every numeral that a single slip of the pen would turn into the one printed, likeliest slip first."""
    parts = read(numeral)
    if parts is None:
        return
    seen = {numeral}
    for digits, scale, why in _intended(*parts):
        if (written := digits + scale) not in seen and (slip := _slip(digits, scale, why)):
            seen.add(written)
            yield slip


def _slip(digits: str, scale: str, why: Wording) -> Slip | None:
    """Return the slip that spoiled a numeral, ``None`` where nobody would have printed it: 5., 012, 0万 or 0.0."""
    if not digits or len(digits) > LONGEST or digits[0] == "." or digits[-1] == ".":
        return None
    amount = Decimal(digits)
    if (digits[0] == "0" and digits[1:2] not in ("", ".")) or not (amount or digits + scale == "0"):
        return None
    decimals = len(digits) - digits.index(".") - 1 if "." in digits else 0
    power = _SCALES[scale]
    return Slip(digits + scale, amount.scaleb(power) if power else amount, power_of_ten(power - decimals), why)


def _intended(digits: str, scale: str) -> Iterator[tuple[str, str, Wording]]:
    """Yield the digits and the scale word that may have been meant, and the slip that spoiled them."""
    for new in _swapped(digits):
        yield new, scale, SWAPPED
    for new in _changed(digits):
        yield new, scale, DIGIT
    for new in _inserted(digits, "0"):
        yield new, scale, ZERO
    for place, char in enumerate(digits):
        if char == "0":
            yield digits[:place] + digits[place + 1 :], scale, ZERO
    for new in _pointed(digits):
        yield new, scale, POINT
    yield from ((digits, other, SCALE) for other in _SCALES if other != scale)
    for new in _inserted(digits, _DIGITS):
        yield new, scale, LOST
    for place, char in enumerate(digits):
        if char != ".":
            yield digits[:place] + digits[place + 1 :], scale, ADDED


def _swapped(digits: str) -> Iterator[str]:
    """Two neighbouring digits change places, also across the decimal point."""
    places = [place for place, char in enumerate(digits) if char != "."]
    for left, right in pairwise(places):
        if digits[left] != digits[right]:
            yield digits[:left] + digits[right] + digits[left + 1 : right] + digits[left] + digits[right + 1 :]


def _changed(digits: str) -> Iterator[str]:
    for place, char in enumerate(digits):
        if char != ".":
            yield from (digits[:place] + other + digits[place + 1 :] for other in _DIGITS if other != char)


def _inserted(digits: str, others: str) -> Iterator[str]:
    for place in range(len(digits) + 1):
        yield from (digits[:place] + other + digits[place:] for other in others)


def _pointed(digits: str) -> Iterator[str]:
    bare = digits.replace(".", "")
    now = digits.find(".")
    if now >= 0:
        yield bare
        yield from (bare[:place] + "." + bare[place:] for place in (now - 1, now + 1) if 0 < place < len(bare))
    else:
        yield from (bare[:place] + "." + bare[place:] for place in range(1, len(bare)))


def slip_to(numeral: str, amount: Decimal, finest: Decimal) -> Slip | None:
    """Return the slip that would turn a numeral for ``amount`` into the one printed, if it is a single one.

    ``finest`` is one in the last digit the amount may be written to; the amount is in the units of the numeral.
    """
    parts = read(numeral)
    if parts is None or amount <= 0:
        return None
    digits, scale = parts
    size = amount.adjusted()
    longer = size - Decimal(digits).adjusted()
    for other, power in _SCALES.items():
        if (not -1 <= longer - power <= 1) if other != scale else (size - power > len(digits)):
            continue  # other digits, and another scale; or two digits more
        for target in _written(amount * power_of_ten(-power), power - finest.adjusted(), digits):
            why = between(digits, target) if other == scale else SCALE if target == digits else None
            if why and (slip := _slip(target, other, why)):
                return slip
    return None


def _written(amount: Decimal, places: int, digits: str) -> tuple[str, ...]:
    """Return an amount in digits, as short as it can be, and with as many decimals as the numeral printed."""
    if amount.adjusted() > LONGEST:
        return ()  # no numeral that can be repaired has as many digits
    short = f"{amount:.{min(LONGEST, max(0, places))}f}"
    short = short.rstrip("0").rstrip(".") if "." in short else short
    decimals = len(digits.partition(".")[2])
    if not decimals:
        return (short,)
    whole, _, behind = short.partition(".")
    return (f"{whole}.{behind:0<{decimals}}", short) if len(behind) < decimals else (short,)


def between(printed: str, meant: str) -> Wording | None:
    """Return the single slip that turns the digits meant into those printed, ``None`` where there is none."""
    if printed == meant:
        return None
    if printed[0] != meant[0] and printed[-1] != meant[-1] and len(printed) > SHORT < len(meant):
        return None  # a slip leaves one end as it was
    if printed.replace(".", "") == meant.replace(".", ""):
        both = "." in printed and "." in meant
        return POINT if not both or abs(printed.index(".") - meant.index(".")) == 1 else None
    if len(printed) == len(meant):
        return _replaced(printed, meant)
    longer, shorter = (printed, meant) if len(printed) > len(meant) else (meant, printed)
    if len(longer) != len(shorter) + 1:
        return None
    at = next((place for place, char in enumerate(shorter) if longer[place] != char), len(shorter))
    if longer[:at] + longer[at + 1 :] != shorter or longer[at] == ".":
        return None
    if longer[at] == "0":
        return ZERO
    return ADDED if longer == printed else LOST


def _replaced(printed: str, meant: str) -> Wording | None:
    off = [place for place, char in enumerate(printed) if char != meant[place]]
    if "." in {printed[place] for place in off} | {meant[place] for place in off}:
        return None
    if len(off) == 1:
        return DIGIT
    near = len(off) == 2 and printed[off[0] + 1 : off[1]] in ("", ".")
    return SWAPPED if near and printed[off[0]] == meant[off[1]] and printed[off[1]] == meant[off[0]] else None


@lru_cache(maxsize=1024)
def amount_of(numeral: str) -> Decimal | None:
    """Return what a numeral says, scale word included; ``None`` for one that cannot be repaired."""
    parts = read(numeral)
    return Decimal(parts[0]).scaleb(_SCALES[parts[1]]) if parts else None


def rewritten(claim: Claim, printed: str, slip: Slip) -> Claim | None:
    """Return a claim as if ``slip.numeral`` were printed; ``None`` where its amount cannot be read off the numeral."""
    quantity = claim.quantity
    now = amount_of(printed)
    if quantity.value is None or not now:
        return None
    factor = quantity.value / now
    value = slip.amount * factor
    step = Decimal(0) if not quantity.step and slip.step == 1 else abs(slip.step * factor)
    low, high = quantity.low, quantity.high
    if quantity.hedge is None:
        half = step / 2
        low, high = value - half, value + half
    else:
        ratio = value / quantity.value
        low, high = low and low * ratio, high and high * ratio
    return structs.replace(claim, quantity=structs.replace(quantity, value=value, low=low, high=high, step=step))
