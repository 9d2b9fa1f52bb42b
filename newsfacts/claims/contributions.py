"""Contributions: a share told in words (港口贡献了四成就业) with the figures that the next sentences print for it.

For the check of shares told in tenths. Offsets are on the running ruler; the part must be told under the name of who
contributes, its whole under the name of what. Blind to figures told before the share.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.claims.changes import is_amount
from newsfacts.claims.clauses import after, before, says
from newsfacts.claims.shares import candidates
from newsfacts.data.shares import CONTRIBUTING
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import holds
from newsfacts.text.told import told

AHEAD: Final = 8
"""Figures after a share that are looked through for its part and its whole."""

SENTENCES: Final = 2
"""Sentences after a share that are looked through."""

_REGIONS: Final = ("全国", "全省", "全市", "全县", "全区", "我国", "我省", "我市")


def contributions(analysis: Analysis) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Yield each share told with 贡献 and its like, with the part and the whole printed after it."""
    text = analysis.text
    verbs = told(text, CONTRIBUTING)
    for index in candidates(analysis) if verbs else ():
        share = analysis.claims[index]
        words = before(text, share.quantity.start)
        if not holds(words, verbs):
            continue
        verb = next(each for each in verbs if each in words)
        who = _bare(words[: words.rfind(verb)])
        what = after(text, share.quantity.end).removeprefix("的")
        if len(who) >= 2 and len(what) >= 2 and (found := _figures(analysis, index, who, what)):
            yield share, *found


def _bare(words: str) -> str:
    for region in _REGIONS:
        words = words.removeprefix(region)
    return words


def _figures(analysis: Analysis, index: int, who: str, what: str) -> tuple[Claim, Claim] | None:
    """Return the part told under the name of who contributes, and the whole before it."""
    share = analysis.claims[index]
    whole = None
    for claim in analysis.claims[index + 1 : index + 1 + AHEAD]:
        if claim.sentence - share.sentence > SENTENCES:
            return None
        if not is_amount(claim.quantity):
            continue
        words = before(analysis.text, claim.quantity.start)
        if whole is not None and claim.quantity.unit == whole.quantity.unit and says(words, who):
            return claim, whole
        if whole is None and says(words, what):
            whole = claim
    return None
