"""The levels of an article: amounts and counts that can stand as a whole or as a part, with where they stand.

For the part–whole groups. A *level* tells how much there is; a *change* (增加 30 项), an *average* (人均 3 亩), a rate or a
date does not. Each level keeps how strongly it is parted from the level before it, how deep in brackets it stands, the
words before and after it, and the share printed for it. Offsets are on the running ruler; every look around is
bounded, so time is linear in the number of figures.
"""

import re
from decimal import Decimal
from enum import IntEnum
from typing import Final

from msgspec import Struct, structs

from newsfacts.data.parts import AVERAGES, CHANGES, COMPARISONS, DAILY, NO_COMPARISONS, OPENERS, REFERENCES
from newsfacts.model import Analysis, Claim, Kind, Quantity

REACH: Final = 60
"""Characters before a figure that are read for what opens a list and for its label."""

TAIL: Final = 14
"""Characters after a figure that are read as its noun."""

ADDITIVE: Final = frozenset(
    {
        Kind.NUMBER,
        Kind.COUNT,
        Kind.MONEY,
        Kind.AREA,
        Kind.LENGTH,
        Kind.MASS,
        Kind.VOLUME,
        Kind.ENERGY,
        Kind.POWER,
        Kind.DATA,
        Kind.OTHER,
    }
)
"""Kinds whose amounts may be added up."""

_PAUSE: Final = re.compile(r"[，,。；;、：:！!？?\n（(）)]")


class Gap(IntEnum):
    """What parts a level from the one before it, the weakest first."""

    NONE = 0
    LIST = 1
    COMMA = 2
    SEMICOLON = 3
    STOP = 4
    PARAGRAPH = 5


class Level(Struct, frozen=True):
    """An amount or a count, and where it stands.

    ``lead`` is what stands between it and the figure before, ``label`` the end of that from the last pause on,
    ``noun`` what follows up to the next pause or figure. ``gap`` is the strongest mark since the level before,
    ``depth`` the number of brackets around it, ``opener`` the word that opens a list here. ``change`` and ``each`` say
    that it is an increase or an average; ``aside`` that it is quoted for comparison (上年, 目标, 比…).
    ``share`` is the percentage of a whole printed right after it (占 12 %).
    """

    place: int
    claim: Claim
    block: int
    sentence: int
    gap: Gap
    depth: int
    lead: str
    label: str
    noun: str
    opener: str | None
    change: bool
    each: bool
    aside: bool
    daily: bool
    share: Decimal | None = None

    @property
    def quantity(self) -> Quantity:
        """The figure."""
        return self.claim.quantity

    @property
    def unit(self) -> str | None:
        """The base unit."""
        return self.claim.quantity.unit

    @property
    def value(self) -> Decimal:
        """The printed value."""
        return self.claim.quantity.value or Decimal(0)

    @property
    def whole(self) -> bool:
        """Whether it can head a list of parts."""
        return not self.each and not self.aside

    @property
    def part(self) -> bool:
        """Whether it can be an item of a list of parts."""
        return not self.each and not self.aside and not self.change


def levels(analysis: Analysis) -> tuple[Level, ...]:
    """Return the levels of an article in reading order."""
    text = analysis.text
    found: list[Level] = []
    last, end, block, depth = 0, 0, -1, 0
    claims = analysis.claims
    for at, claim in enumerate(claims):
        quantity = claim.quantity
        if quantity.kind is Kind.PERCENT:
            if found and "占" in text[end : quantity.start] and quantity.start - found[-1].quantity.end < REACH:
                if found[-1].share is None and not any(m in text[found[-1].quantity.end:quantity.start] for m in "。；;\n"):
                    found[-1] = structs.replace(found[-1], share=quantity.value)
            end = quantity.end
            continue
        if not _additive(quantity):
            end = quantity.end
            continue
        here = analysis.sentences[claim.sentence].block
        fresh = here != block
        between = "" if fresh else text[last : quantity.start]
        depth = 0 if fresh else max(0, depth + _opened(between))
        if fresh:
            between = text[analysis.article.blocks[here].start : quantity.start] if here < len(analysis.article.blocks) else ""
            depth = max(0, _opened(between))
        following = claims[at + 1].quantity.start if at + 1 < len(claims) else len(text)
        found.append(_level(text, claim, len(found), here, between, depth, following, fresh))
        last = end = quantity.end
        block = here
    return tuple(found)


def _additive(quantity: Quantity) -> bool:
    if quantity.kind not in ADDITIVE or quantity.value is None or quantity.value < 0:
        return False
    return quantity.unit is not None or quantity.step > 1


def _level(text: str, claim: Claim, place: int, block: int, between: str, depth: int, following: int, fresh: bool) -> Level:
    quantity = claim.quantity
    lead = between[-REACH:]
    label = _PAUSE.split(lead)[-1]
    noun = _PAUSE.split(text[quantity.end : min(following, quantity.end + TAIL)], 1)[0]
    return Level(
        place=place,
        claim=claim,
        block=block,
        sentence=claim.sentence,
        gap=Gap.PARAGRAPH if fresh else _gap(between),
        depth=depth,
        lead=lead,
        label=label,
        noun=noun,
        opener=_opener(lead),
        change=label.endswith(CHANGES),
        each=noun.startswith("/") or any(word in label for word in AVERAGES),
        aside=_aside(label, noun),
        daily=any(word in label for word in DAILY),
    )


def _aside(label: str, noun: str) -> bool:
    """Whether a figure is only quoted: 比…的 12 亿元, 任务 12 亿元的 90 %."""
    if noun == "的" or any(word in label for word in REFERENCES):
        return True
    if not any(word in label for word in COMPARISONS):
        return False
    for word in NO_COMPARISONS:
        label = label.replace(word, "")
    return any(word in label for word in COMPARISONS)


def _opener(lead: str) -> str | None:
    """Return the word that opens a list right before a level, if no sentence ends after it."""
    for word in OPENERS:
        at = lead.rfind(word)
        if at >= 0 and "。" not in lead[at:]:
            return word
    return None


def _opened(between: str) -> int:
    """Return how many more brackets are opened than closed."""
    return between.count("（") + between.count("(") - between.count("）") - between.count(")")


def _gap(between: str) -> Gap:
    """Return the strongest mark between two levels of one paragraph."""
    if "。" in between or "！" in between or "？" in between:
        return Gap.STOP
    if "；" in between or ";" in between:
        return Gap.SEMICOLON
    if "，" in between or "," in between:
        return Gap.COMMA
    return Gap.LIST if "、" in between else Gap.NONE
