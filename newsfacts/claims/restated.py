"""One amount in two units: 13.1英里（约21公里）, 2000万美元，约合1.42亿元.

For the checks of conversions and currencies. Two neighbouring figures belong together where the second stands in a
bracket right behind the first, or 合, 折合, 即 or 相当于 joins them. Offsets are on the running ruler; linear in the
number of figures. Blind to conversions told in another sentence.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsfacts.claims.once import once
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import pattern

LONGEST: Final = 16
"""Characters that may stand between the two figures."""

_JOINED: Final = (
    r"[^\W\d]{0,6}[，,（(]?(?:折合|约合|合|折|折算为|相当于|等于|即|也就是|兑换?|[＝=])(?:约|大约)?(?:人民币)?"
    r"(?:约|为|每[^\W\d]{1,2}|时速|秒速)?$|[（(](?:约|大约|近)?(?:每[^\W\d]{1,2}|时速|零下)?$"
)


@once
def restated(analysis: Analysis) -> tuple[tuple[Claim, Claim], ...]:
    """Return neighbouring claims of which the second tells the first again in another unit."""
    return tuple(_restated(analysis))


def _restated(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    for first, second in pairwise(_amounts(analysis.claims)):
        start, end = first.quantity.end, second.quantity.numeral_start
        if (
            start < end <= start + LONGEST
            and first.quantity.written_unit != second.quantity.written_unit
            and pattern(_JOINED).match(analysis.text, start, end)
        ):
            yield first, second


def _amounts(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return the claims with an amount and a unit."""
    return [claim for claim in claims if claim.quantity.value is not None and claim.quantity.unit]
