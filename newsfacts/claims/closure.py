"""Whether the words say that a list of parts leaves nothing over."""

from collections.abc import Sequence
from decimal import Decimal

from newsfacts.claims.levels import Level
from newsfacts.data.parts import CLOSERS, PARTITIONS, RESTS
from newsfacts.model import Wording

REST = Wording("列表以“其他”“其余”收尾", "the list ends in a rest")
SIDES = Wording("各项合起来就是全部", "the sides leave nothing over")
SHARES = Wording("各项占比之和为100%", "the shares printed make 100 %")
ANNOUNCED = Wording("原文列出的是全部", "the words announce the whole list")


def closed_by(parts: Sequence[Level], whole: Level) -> Wording | None:
    if any(word in parts[-1].label for word in RESTS):
        return REST
    if sides(parts):
        return SIDES
    if _shares(parts):
        return SHARES
    if any(word in parts[0].lead for word in CLOSERS):
        return ANNOUNCED
    return None


def sides(parts: Sequence[Level]) -> bool:
    names = [_name(level) for level in parts]
    for partition in PARTITIONS:
        if len(partition) == len(parts) and all(
            any(any(word in name for word in side) for name in names) for side in partition
        ) and all(sum(any(word in name for word in side) for side in partition) == 1 for name in names):
            return True
    return False


def _name(level: Level) -> str:
    return (level.label + level.noun).replace("进出口", "")


def _shares(parts: Sequence[Level]) -> bool:
    shares = [level.share for level in parts]
    if len(parts) < 2 or any(share is None for share in shares):
        return False
    return abs(sum(shares, Decimal(-100))) <= Decimal("0.1") * len(parts)
