"""Figures of the headline, and those of the body that may tell the same.

For the check of headline against body. Offsets are on the running ruler; linear in the number of figures.
Dates, ordinals, durations and ratios are left out: a headline has them for other reasons (第八日, 一季度, 三分之一).
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Final

from msgspec import Struct

from newsfacts.claims.mentions import pairs
from newsfacts.model import Analysis, Block, Claim, Kind

_MARKS: Final = (".", "．", "、", "，")
"""What stands behind the number of a heading."""

MEDALS: Final = frozenset("金银铜")
_DURATION: Final = Kind.DURATION
UNTOLD: Final = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.DURATION, Kind.RATIO})


CROWDS: Final = ("人", "人次")
CROWD: Final = 10000
"""Units that a headline uses one for the other, and from how many on."""

VERB: Final = 2
"""Characters before a length of time that say what lasted so long: 失踪 5 天."""

BEHIND: Final = 4
"""Characters before it that are looked at."""


class Headline(Struct, frozen=True):
    """A figure of a heading, the heading and the pairs of characters of its words, and the peers of the figure.

    Peers are the body figures that could tell the same.
    """

    claim: Claim
    block: Block
    words: frozenset[str]
    peers: tuple[Claim, ...]


def headlines(analysis: Analysis) -> Iterator[Headline]:
    """Yield every figure of the headings with the body figures of its unit; of any unit, where it has none."""
    blocks = analysis.article.headings
    if not blocks:
        return
    end = max(block.end for block in blocks)
    early = takewhile(lambda claim: claim.quantity.start < end, analysis.claims)
    told = (claim for claim in early if _is_told(claim))
    found = [(claim, block) for claim in told if (block := _block_of(claim, blocks))]
    heads = [(claim, block) for claim, block in found if not _is_mark(analysis.text, claim, block)]
    if not heads:
        return
    body: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in analysis.claims:
        if claim.quantity.start >= end and _is_told(claim):
            unit = _unit(analysis.text, claim)
            body[unit].append(claim)
            if unit:
                body[None].append(claim)
    for head, block in heads:
        words = pairs(analysis.text[block.start : block.end])
        yield Headline(head, block, words, tuple(_peers(head, body)))


def _peers(head: Claim, body: Mapping[str | None, Sequence[Claim]]) -> Sequence[Claim]:
    """Return the body figures of the unit of a headline figure; of crowds, visits as well (86万人 for 86万人次)."""
    unit = head.quantity.unit
    if unit in CROWDS and (head.quantity.value or 0) >= CROWD:
        return sorted((each for name in CROWDS for each in body.get(name, ())), key=lambda each: each.quantity.start)
    return body.get(unit, ())


def lapses(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield a length of time of the headings with the only one of the body told behind the same two characters."""
    blocks = analysis.article.headings
    if not blocks:
        return
    end = max(block.end for block in blocks)
    told: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in analysis.claims:
        start = claim.quantity.start
        if claim.quantity.kind is _DURATION and not claim.quantity.hedge:
            words = analysis.text[max(0, start - BEHIND) : start].rstrip("了已达近第")[-VERB:]
            told[words, claim.quantity.written_unit].append(claim)
    for (words, _), claims in told.items():
        heads = [claim for claim in claims if claim.quantity.start < end]
        body = [claim for claim in claims if claim.quantity.start >= end]
        if len(heads) == 1 and len({claim.quantity.value for claim in body}) == 1 and _is_words(words):
            yield heads[0], body[0]


def _is_words(words: str) -> bool:
    return len(words) == VERB and words.isalpha()


def _unit(text: str, claim: Claim) -> str | None:
    """Return the unit of a body figure; 4枚金牌 counts 金, as a headline has it (4金)."""
    metal = text[claim.quantity.end : claim.quantity.end + 1]
    return metal if claim.quantity.unit == "枚" and metal in MEDALS else claim.quantity.unit


def _is_told(claim: Claim) -> bool:
    return claim.quantity.value is not None and claim.quantity.kind not in UNTOLD


def _block_of(claim: Claim, blocks: Sequence[Block]) -> Block | None:
    """Return the heading that holds a figure."""
    start = claim.quantity.start
    place = bisect_right(blocks, start, key=lambda block: block.start) - 1
    return blocks[place] if place >= 0 and start < blocks[place].end else None


def _is_mark(text: str, claim: Claim, block: Block) -> bool:
    """Whether a figure only says which of several this heading is: 12.五县受灾."""
    return claim.quantity.start == block.start and text.startswith(_MARKS, claim.quantity.end)
