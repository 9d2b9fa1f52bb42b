"""Rates of those that are left: 抽查 80 种，12 种不合格，合格率 85%.

For the check of shares. The rate is told with one word and the part with its denial, or the other way round; whole and
part are the only two figures of one unit before it in its sentence. Offsets are on the running ruler. Blind to parts
that are told in another sentence.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import after, before
from newsfacts.data.rates import DENIABLE
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern

REACH: Final = 12
"""Characters to either side of a part in which it is said which ones it counts."""

BOTH: Final = 2
"""Figures before a rate: whole and part, and no other."""

_RATE: Final = f"([不未]?)({'|'.join(DENIABLE)})率(?:约|达|达到|为|是|仅|仅为|只有|高达)?$"
_PERCENT: Final = Kind.PERCENT
_DENIALS: Final = "[不未没]"


def complements(analysis: Analysis) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Yield each such rate with the part that is told and the whole."""
    text = analysis.text
    if "率" not in text:
        return
    amounts: list[Claim] = []
    unasked: list[Claim] = []
    for last, claim in zip((None, *analysis.claims), analysis.claims, strict=False):
        if last is None or claim.sentence != last.sentence:
            amounts, unasked = [], []
        if claim.quantity.kind is not _PERCENT:
            unasked.append(claim)
            continue
        words = before(text, claim.quantity.start)
        found = pattern(_RATE).search(words) if "率" in words else None
        if found:
            amounts += [each for each in unasked if is_amount(each.quantity) and not is_change(text, each.quantity)]
            unasked = []
            pair = _pair(amounts)
            denied = _denied(text, pair[1], found[2]) if pair else None
            if pair and denied is not None and denied != bool(found[1]):
                yield claim, pair[1], pair[0]


def _pair(amounts: list[Claim]) -> tuple[Claim, Claim] | None:
    """Return whole and part, where no other figure is told before the rate."""
    if len(amounts) != BOTH:
        return None
    whole, part = amounts
    fit = whole.quantity.unit == part.quantity.unit and not (whole.quantity.hedge or part.quantity.hedge)
    return (whole, part) if fit and (part.quantity.value or 0) < (whole.quantity.value or 0) else None


def _denied(text: str, part: Claim, word: str) -> bool | None:
    """Return whether a part counts those of which a word is denied, ``None`` where it is not said of them."""
    words = before(text, part.quantity.start)[-REACH:] + after(text, part.quantity.end)[:REACH]
    if word not in words:
        return None
    return pattern(f"{_DENIALS}(?:予|能|有)?{word}").search(words) is not None
