"""Figures of finance and power that are multiplied: 每10股派3元 by 12.6亿股, 4200万股 at 24.8元, two sets of 90万千瓦.

For the check of products. What they make has a word of its own (共派发, 募集资金) in the same sentence; the price
of an issue may stand in the one before. Looks at neighbouring figures. Blind to shares that get no dividend.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.claims.clauses import after, before
from newsfacts.claims.products import Product
from newsfacts.data.products import BEYOND, CAPACITY, ISSUED, PAYING, PRICED, RAISED, SHARED_OUT, SHARES
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

BACK: Final = 5
"""Figures around a dividend or an issue among which its terms are sought."""

MANY: Final = 1000000
"""Shares of a company at least."""

_SETS: Final = frozenset({"台", "套"})
_SIZED: Final = "的?(?:单机)?(?:装机)?(?:容量)?(?:为)?"
_UNITS: Final = "级?的?[^，。；、0-9]{0,8}(?:机组|风机)"


def payouts(analysis: Analysis) -> Iterator[Product]:
    """Yield what dividends, issues of shares and power stations come to."""
    text, claims = analysis.text, analysis.claims
    for at, claim in enumerate(claims):
        if claim.quantity.unit == "股":
            yield from _of_shares(text, claim, claims[max(0, at - BACK) : at + BACK])
        elif claim.quantity.unit in _SETS and claims[at + 1 : at + 2]:
            yield from _station(text, claim, claims[at + 1 : at + BACK])


def _of_shares(text: str, claim: Claim, near: Sequence[Claim]) -> Iterator[Product]:
    """Yield what a dividend comes to, told for so many shares, or an issue of so many."""
    if text.endswith("每", 0, claim.quantity.start):
        yield from _dividend(text, claim, [each for each in near if each.sentence == claim.sentence])
    elif holds(before(text, claim.quantity.start), ISSUED):
        yield from _issue(text, claim, [each for each in near if claim.sentence - each.sentence in (0, 1)])


def _dividend(text: str, per: Claim, near: Sequence[Claim]) -> Iterator[Product]:
    """Yield 每10股派3元 with the shares of the company and what is paid to all of them."""
    behind = [each for each in near if each.quantity.start > per.quantity.start]
    shares = [each for each in near if _is_many(text, each) and not holds(before(text, each.quantity.start), ("每",))]
    paid = [each for each in behind if each.quantity.kind is Kind.MONEY]
    if len(shares) != 1 or not paid or not per.quantity.value:
        return
    rate = paid[0] if holds(text[per.quantity.end : paid[0].quantity.start], PAYING) else None
    made = next((each for each in paid[1:] if holds(before(text, each.quantity.start), SHARED_OUT)), None)
    if rate and made:
        yield Product((rate, shares[0]), made, 1 / per.quantity.value, rounded=True)


def _is_many(text: str, claim: Claim) -> bool:
    """Whether a figure counts all shares of a company."""
    words = before(text, claim.quantity.start) + after(text, claim.quantity.end)
    return claim.quantity.unit == "股" and (claim.quantity.value or 0) >= MANY and holds(words, SHARES)


def _issue(text: str, shares: Claim, near: Sequence[Claim]) -> Iterator[Product]:
    """Yield the shares issued with their price and what they raised."""
    money = [each for each in near if each.quantity.kind is Kind.MONEY]
    price = [each for each in money if holds(before(text, each.quantity.start), PRICED)]
    raised = [each for each in money if holds(before(text, each.quantity.start), RAISED)]
    words = text[shares.quantity.end : raised[-1].quantity.start] if raised else ""
    if (shares.quantity.value or 0) >= MANY and len(price) == len(raised) == 1 and not holds(words, BEYOND):
        yield Product((shares, price[0]), raised[0], rounded=True)


def _station(text: str, sets: Claim, behind: Sequence[Claim]) -> Iterator[Product]:
    """Yield the sets of a power station with the power of each and of all."""
    each, others = behind[0], behind[1:]
    sized = pattern(_SIZED).fullmatch(text, sets.quantity.end, each.quantity.start)
    if each.quantity.kind is not Kind.POWER or not sized or not pattern(_UNITS).match(text, each.quantity.end):
        return
    told = (other for other in others if other.sentence == sets.sentence and other.quantity.kind is Kind.POWER)
    made = next(told, None)
    words = before(text, made.quantity.start) if made else ""
    if made and holds(words, CAPACITY) and not holds(words, BEYOND):
        yield Product((sets, each), made, Decimal(1), rounded=True)
