"""Shares told without their figures beside them: in tenths in the headline, and as one in so many.

For the check of shares told in tenths. The headline's share is of the only two counts of the body, the whole first;
每5人中就有1人近视 has its percentage in the clause behind, which names nothing else (近视率, not 年轻人占). Offsets
are on the running ruler. Blind to articles with more counts of one kind.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from newsfacts.claims.mentions import pairs
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern
from newsfacts.text.told import told_in

TENTHS: Final = "成"
PAIR: Final = 2
REACH: Final = 20
"""Characters between the figures of 每5人中就有1人，占20%."""

_IN: Final = r"[^，,。；0-9]{0,8}[中里]?[，,]?(?:就|便|约|平均)?有"
_SHARE: Final = (
    r"(?P<part>[^，,。；]{0,8})[，,](?P<name>[^，,。；0-9]{0,12}?)(?:占比?|率|比例)(?:达到?|为|约|高达|是|了)*"
)
_NAMELESS: Final = "约大即的其也就是"

Proportion = tuple[Claim, Claim, Claim]


def headed(analysis: Analysis) -> Iterator[Proportion]:
    """Yield the share in tenths of a heading, with the part and the whole that are all the body counts of a kind."""
    told = [each for each in analysis.claims if _in_tenths(each)]
    end = max((block.end for block in analysis.article.headings), default=0) if told else 0
    heads = [each for each in told if each.quantity.start < end]
    body = [claim for claim in analysis.claims if claim.quantity.start >= end] if len(heads) == 1 else []
    if not body or any(claim.quantity.kind in (Kind.PERCENT, Kind.RATIO, Kind.MULTIPLE) for claim in body):
        return
    counts: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in body:
        if claim.quantity.kind is Kind.COUNT and not claim.quantity.hedge and claim.quantity.value:
            counts[claim.quantity.unit].append(claim)
    words = pairs(analysis.text[:end])
    for whole, part in counts.values() if [len(group) for group in counts.values()] == [PAIR] else ():
        near = analysis.sentences[part.sentence]
        named = words & pairs(analysis.text[near.start : near.end])
        if named and part.sentence - whole.sentence <= 1 and _less(part, whole):
            yield heads[0], part, whole


def _in_tenths(claim: Claim) -> bool:
    return claim.quantity.written_unit == TENTHS and claim.quantity.kind is Kind.PERCENT


def _less(part: Claim, whole: Claim) -> bool:
    return (part.quantity.value or 0) < (whole.quantity.value or 0)


def one_in(analysis: Analysis) -> Iterator[Proportion]:
    """Yield the percentage told behind one in so many, with the one and the so many."""
    text, claims = analysis.text, analysis.claims
    for whole, part, share in zip(claims, claims[1:], claims[2:], strict=False) if told_in(text, ("每",)) else ():
        if not text.endswith("每", 0, whole.quantity.start):
            continue
        same = whole.quantity.unit == part.quantity.unit and whole.quantity.kind is part.quantity.kind is Kind.COUNT
        if not same or share.quantity.kind is not Kind.PERCENT or share.quantity.start - whole.quantity.end > 2 * REACH:
            continue
        among = pattern(_IN).fullmatch(text, whole.quantity.end, part.quantity.start) if _less(part, whole) else None
        told = pattern(_SHARE).fullmatch(text, part.quantity.end, share.quantity.start) if among else None
        if told and (not told["name"].strip(_NAMELESS) or pairs(told["name"]) & pairs(told["part"])):
            yield share, part, whole
