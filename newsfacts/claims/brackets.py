"""Levels of the time before that stand in brackets beside a rate of change.

For the finder of growth: ``较上周（A）上升 n`` and ``下降 p%（前年破获 A 起）``. Offsets are on the running ruler; only
the figures next to the rate are looked at. Blind to brackets that tell more than the one level.
"""

from typing import Final

from newsfacts.claims.changes import Motion, is_amount, is_change
from newsfacts.claims.clauses import before
from newsfacts.claims.joins import GAP
from newsfacts.data.changes import AGAINST, FORMER
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import pattern

_OPENERS: Final = ("（", "(")
_CLOSERS: Final = ("）", ")")
_YEAR: Final = "(?:19|20)[0-9]{2}年"


def compared_with(analysis: Analysis, index: int, moved: Motion) -> Claim | None:
    """Return the level in a bracket of its own between a comparison and its change: 较上周（A）上升 n."""
    text, old = analysis.text, analysis.claims[index - 1]
    start, end = old.quantity.start, old.quantity.end
    alone = 0 <= moved.start - end < 4 and text[start - 1 : start] in _OPENERS and text[end : end + 1] in _CLOSERS
    return old if alone and any(sign in before(text, start - 1) for sign in AGAINST) else None


def told_behind(analysis: Analysis, index: int) -> Claim | None:
    """Return the level of the time before in a bracket right behind a rate: 下降 22.4%（前年破获 402 起）."""
    text, end = analysis.text, analysis.claims[index].quantity.end
    if text[end : end + 1] not in _OPENERS:
        return None
    claim = next((each for each in analysis.claims[index + 1 : index + 4] if is_amount(each.quantity)), None)
    words = text[end + 1 : claim.quantity.start] if claim else ""
    former = any(sign in words for sign in FORMER) or pattern(_YEAR).search(words)
    if claim is None or not former or len(words) > GAP // 2 or any(mark in words for mark in _CLOSERS):
        return None
    return None if is_change(text, claim.quantity) else claim
