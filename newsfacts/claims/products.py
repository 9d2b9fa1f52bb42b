"""Figures that are multiplied: 长 60 米、宽 40 米，面积 2400 平方米; two hours at an average of 21 公里; 28 元 at 八折.

For the check of products. Four kinds, each told within one sentence: length by width (by depth), time by speed, a
price by its discount, and a deposit by its rate of interest. Offsets are on the running ruler; looks at neighbouring
figures. Blind to shapes that are no rectangles, which is why an area may be less than its sides make.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import before
from newsfacts.data.products import FLOORS, LENT, LIMITS, MOVING, PAID, SAVED
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

REACH: Final = 24
"""Characters between two figures of one product."""

FIGURES: Final = 3
"""Figures of a product at least."""

_SIDE: Final = "([长宽深高厚])(?:约|达|为|近)?$"
_SPEED: Final = "(平均(?:时速|速度|每小时)|(?:时速|每小时))[^，。；、0-9]{0,4}$"
_PACE: Final = "^[^，。；]{0,2}的?速度"
_AT: Final = ("以时速", "以每小时", "按时速")
_YEARLY: Final = "年(?:利率|息)[^，。；0-9]{0,3}$"
_A_YEAR: Final = ("每年", "年利息", "年息")
_EARNED: Final = "(?:每年|年)?(?<![月本])(?:利息|息)(?:收入)?[约为达是有共]{0,2}$"
_HOUR: Final = Decimal(3600)
_LITRES: Final = Decimal(1000)


class Product(Struct, frozen=True):
    """What is multiplied, by how much besides (``scale``), what it should make, and whether it may make more.

    ``rounded``: an amount of money is told as roundly as its factors.
    """

    factors: tuple[Claim, ...]
    made: Claim
    scale: Decimal = Decimal(1)
    at_most: bool = False
    rounded: bool = False


def products(analysis: Analysis) -> Iterator[Product]:
    """Yield every product of an article, in reading order of each kind."""
    text = analysis.text
    finders = [find for find, signs in _FINDERS if holds(text, signs)]
    for _, told in groupby(analysis.claims, key=_sentence):
        members = [claim for claim in told if claim.quantity.value is not None]
        for find in finders if len(members) >= FIGURES else ():
            yield from find(text, members)


def _sentence(claim: Claim) -> int:
    return claim.sentence


def _sides(text: str, members: Sequence[Claim]) -> Iterator[Product]:
    """Yield length by width, and by depth, with the area or volume told behind."""
    run: list[Claim] = []
    for last, claim in pairwise((None, *members)):
        if claim is None:
            continue
        near = last is None or claim.quantity.start - last.quantity.end <= REACH
        if claim.quantity.kind is Kind.LENGTH and near and _side(text, claim) == "长宽深"[len(run) : len(run) + 1]:
            run.append(claim)
            continue
        kind = {2: Kind.AREA, 3: Kind.VOLUME}.get(len(run))
        if near and claim.quantity.kind is kind and not holds(before(text, claim.quantity.start), FLOORS):
            yield Product(tuple(run), claim, _LITRES if kind is Kind.VOLUME else Decimal(1), at_most=True)
        run = [claim] if claim.quantity.kind is Kind.LENGTH and _side(text, claim) == "长" else []


def _side(text: str, claim: Claim) -> str:
    """Return which side of a thing a length is; how high or thick it is counts as its depth."""
    found = pattern(_SIDE).search(before(text, claim.quantity.start))
    return "深" if found and found[1] in "高厚" else found[1] if found else ""


def _ways(text: str, members: Sequence[Claim]) -> Iterator[Product]:
    """Yield the one time and the one average speed of a sentence, with its one distance."""
    times = [claim for claim in members if claim.quantity.kind is Kind.DURATION and claim.quantity.unit == "秒"]
    ways = [claim for claim in members if claim.quantity.kind is Kind.LENGTH]
    speeds = [claim for claim in ways if _is_speed(text, claim)]
    if len(times) == len(speeds) == 1 and len(ways) == 2:
        yield Product((times[0], speeds[0]), next(way for way in ways if way is not speeds[0]), 1 / _HOUR)


def _is_speed(text: str, claim: Claim) -> bool:
    """Whether a length is what is covered in an hour on average."""
    words = before(text, claim.quantity.start)
    found = pattern(_SPEED).search(words)
    if holds(words, LIMITS):
        return False
    if found is None:
        return words.endswith("以") and text.startswith("的时速", claim.quantity.end)
    if words.endswith(_AT) and text.startswith(MOVING, claim.quantity.end):
        return True
    return found[1].startswith("平均") or pattern(_PACE).match(text[claim.quantity.end :][:REACH]) is not None


def _prices(text: str, members: Sequence[Claim]) -> Iterator[Product]:
    """Yield a price and its discount, with the price paid."""
    for price, off, paid in zip(members, members[1:], members[2:], strict=False):
        if off.quantity.written_unit != "折" or not price.quantity.kind is paid.quantity.kind is Kind.MONEY:
            continue
        between = text[off.quantity.end : paid.quantity.start]
        near = off.quantity.start - price.quantity.end <= REACH and len(between) <= REACH // 2
        if near and holds(between, PAID) and not holds(between, SAVED):
            yield Product((price, off), paid, Decimal("0.01"))


def _interests(text: str, members: Sequence[Claim]) -> Iterator[Product]:
    """Yield what is put by and its yearly rate, with the interest of the years told between them, one if none are."""
    money = [claim for claim in members if claim.quantity.kind is Kind.MONEY]
    rates = [claim for claim in members if claim.quantity.kind is Kind.PERCENT]
    years = [claim for claim in members if claim.quantity.kind is Kind.DURATION]
    if len(money) != len(("put by", "interest")) or len(rates) != 1 or len(years) > 1:
        return
    put, made, rate = *money, rates[0]
    named = pattern(_YEARLY).search(before(text, rate.quantity.start))
    earned = pattern(_EARNED).search(before(text, made.quantity.start))
    if not (named and earned) or holds(text[max(0, put.quantity.start - REACH) : made.quantity.start], LENT):
        return
    if earned[0].startswith(_A_YEAR):
        years = []
    if put.quantity.end <= rate.quantity.start and rate.quantity.end <= made.quantity.start:
        months = Decimal(12) if years else Decimal(1)
        if not years or (years[0].quantity.unit == "个月" and years[0].quantity.start < made.quantity.start):
            yield Product((put, rate, *years), made, Decimal("0.01") / months)


_FINDERS: Final = (
    (_sides, ("宽",)),
    (_ways, ("时速", "速度", "每小时")),
    (_prices, ("折",)),
    (_interests, ("年利率", "年息")),
)
"""Who finds the products of each kind, and of what signs an article must have one for it."""
