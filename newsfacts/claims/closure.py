"""Whether the words say that a list of parts leaves nothing over.

For the checks, which may call a gap a contradiction only where the list is closed, or where one slip of the pen closes
the gap exactly. Each answer is the reason to give to the reader. Blind to what the parts are: it goes by their words.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from newsfacts.claims.levels import Gap, Level
from newsfacts.data.parts import CLOSERS, PARTITIONS, RESTS
from newsfacts.model import Wording

REST: Final = Wording("列表以“其他”“其余”收尾", "the list ends in a rest")
SIDES: Final = Wording("各项合起来就是全部", "its sides leave nothing over")
SHARES: Final = Wording("各项占比合计100%", "the shares printed make 100 %")
ANNOUNCED: Final = Wording("原文逐项列出全部", "the words announce the whole list")

_NEAR: Final = 12
"""Characters that may stand between a whole and the 分别为 of its parts."""


def closed_by(whole: Level, parts: Sequence[Level], *, opened: bool) -> Wording | None:
    """Return why a list is complete, ``None`` for one that may have a rest.

    ``opened`` says that a word or a bracket ties the list to its whole; otherwise the words of the whole must do so.
    """
    if opened and any(word in parts[-1].label for word in RESTS):
        return REST
    if sides(whole, parts, opened=opened):
        return SIDES
    if shares(whole, parts):
        return SHARES
    first = parts[0]
    near = first.quantity.start - whole.quantity.end <= _NEAR
    if near and first.place == whole.place + 1 and any(word in first.lead for word in CLOSERS):
        return ANNOUNCED
    return None


def sides(whole: Level, parts: Sequence[Level], *, opened: bool) -> bool:
    """Whether the parts are the sides of one pair or triple, one each: 出口 and 进口, 男 and 女."""
    names = [_name(level) for level in parts]
    about = whole.label + whole.noun + (whole.quantity.unit or "")
    for partition, words in PARTITIONS:
        if len(partition) != len(parts) or not (any(word in about for word in words) or (opened and not words)):
            continue
        met = [[place for place, side in enumerate(partition) if any(word in name for word in side)] for name in names]
        if all(len(places) == 1 for places in met) and len({places[0] for places in met}) == len(parts):
            return True
    return False


def _name(level: Level) -> str:
    return (level.label[-16:] + level.noun).replace("进出口", "")


def shares(whole: Level, parts: Sequence[Level]) -> bool:
    """Whether every part has a share printed, they make 100 %, and one at least is its share of this whole."""
    printed = [level.share for level in parts]
    if any(share is None for share in printed) or not whole.value:
        return False
    given = [share for share in printed if share is not None]
    if abs(sum(given) - 100) > Decimal("0.1") * len(given):
        return False
    return any(abs(part.value * 100 / whole.value - share) < 1 for part, share in zip(parts, given, strict=True))


def overlapping(parts: Sequence[Level]) -> bool:
    """Whether the shares printed for the parts make more than the whole."""
    return sum((level.share or Decimal(0) for level in parts), Decimal(0)) > 101


def tight(parts: Sequence[Level]) -> bool:
    """Whether the items follow each other with nothing stronger than a comma between them."""
    return all(part.gap <= Gap.COMMA for part in parts[1:])
