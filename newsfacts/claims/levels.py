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

from newsfacts.data.parts import (
    AVERAGES,
    CHANGES,
    COMPARISONS,
    DAILY,
    JOINTS,
    NO_COMPARISONS,
    NOT_OPENERS,
    OPENERS,
    REFERENCES,
)
from newsfacts.model import Analysis, Claim, Kind, Quantity

REACH: Final = 60
"""Characters before a figure that are read for what opens a list and for its label."""

TAIL: Final = 20
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


_THRESHOLDS: Final = frozenset({"以上", "以下", "以内"})
"""Hedges that make a figure a threshold where a noun follows: 5000万元以上项目."""


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
    ``among`` says that the level before opens the list
    itself (41 个行业中，). ``share`` is the percentage of a whole printed right after it (占 12 %).
    """

    place: int
    claim: Claim
    block: int
    sentence: int
    gap: Gap
    depth: int
    bracket: int
    marks: tuple[int, int, int]
    lead: str
    label: str
    noun: str
    opener: str | None
    among: bool
    change: bool
    each: bool
    aside: bool
    daily: bool
    share: Decimal | None = None

    def since(self, before: "Level") -> Gap:
        """Return the strongest mark between an earlier level and this one."""
        if self.block != before.block:
            return Gap.PARAGRAPH
        if self.sentence != before.sentence:
            return Gap.STOP
        for gap, now, then in zip((Gap.SEMICOLON, Gap.COMMA, Gap.LIST), self.marks, before.marks, strict=True):
            if now != then:
                return gap
        return Gap.NONE

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


def levels(analysis: Analysis, kinds: frozenset[Kind] = ADDITIVE) -> tuple[Level, ...]:
    """Return the levels of an article in reading order; ``kinds`` are those of the figures that count as one.

    Bare whole numbers without a unit are no levels: most of them are names.
    """
    text, claims = analysis.text, analysis.claims
    found: list[Level] = []
    end = 0
    for at, claim in enumerate(claims):
        quantity = claim.quantity
        if quantity.kind is Kind.PERCENT and found:
            found[-1] = _with_share(found[-1], quantity, text)
        elif _counts(quantity, kinds):
            following = claims[at + 1].quantity.start if at + 1 < len(claims) else len(text)
            found.append(_level(analysis, claim, found[-1] if found else None, following))
        end = quantity.end
    return tuple(found)


def _with_share(level: Level, share: Quantity, text: str) -> Level:
    """Return the level with the share printed after it, if the percentage is one."""
    end = level.quantity.end
    if level.share is not None or share.start - end > REACH:
        return level
    between = text[end : share.start]
    told = "占" in between and not any(mark in between for mark in "。；;\n")
    return structs.replace(level, share=share.value) if told else level


def _counts(quantity: Quantity, kinds: frozenset[Kind]) -> bool:
    if quantity.kind not in kinds or quantity.value is None or quantity.value < 0:
        return False
    return quantity.unit is not None or quantity.step not in (0, 1)


def _level(analysis: Analysis, claim: Claim, last: Level | None, following: int) -> Level:
    text, quantity = analysis.text, claim.quantity
    block = analysis.sentences[claim.sentence].block
    before = last if last and last.block == block else None
    begin = before.quantity.end if before else analysis.article.blocks[block].start
    between = text[begin : quantity.start]
    lead = between[-REACH:]
    label = _PAUSE.split(lead)[-1]
    noun = _PAUSE.split(text[quantity.end : min(following, quantity.end + TAIL)], 1)[0]
    joined = before if before and lead in JOINTS else None
    if before and not label.strip("和及与至") and len(lead) < 3:
        label = before.label
    elif label.endswith(("和", "及", "与")):
        label = ""
    opened = between.count("（") + between.count("(")
    marks = (between.count("；") + between.count(";"), between.count("，") + between.count(","), between.count("、"))
    return Level(
        place=last.place + 1 if last else 0,
        claim=claim,
        block=block,
        sentence=claim.sentence,
        gap=_gap(between) if before else Gap.PARAGRAPH,
        depth=max(0, (before.depth if before else 0) + opened - between.count("）") - between.count(")")),
        bracket=(last.bracket if last else 0) + opened,
        marks=tuple(map(int.__add__, last.marks, marks)) if last else marks,
        lead=lead,
        label=label,
        noun=noun,
        opener=_opener(lead),
        among=before is not None
        and before.noun.endswith(("中", "里"))
        and 0 < len(between) < REACH
        and between[len(before.noun) : len(before.noun) + 1] in "，,",
        change=label.endswith(CHANGES) or (joined is not None and joined.change),
        each=noun.startswith("/") or any(word in label for word in AVERAGES) or (joined is not None and joined.each),
        aside=_aside(label, noun)
        or (quantity.hedge in _THRESHOLDS and noun != "")
        or (joined is not None and joined.aside),
        daily=label.endswith("新增") or any(word in label for word in DAILY),
    )


def _aside(label: str, noun: str) -> bool:
    """Whether a figure is only quoted: 比…的 12 亿元, 任务 12 亿元的 90 %."""
    if noun == "的" or label.endswith(("由", "从")) or any(word in label for word in REFERENCES):
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
        if at >= 0 and not any(mark in lead[at:] for mark in "。；;）)") and not lead.endswith("等"):
            if not any(lead.startswith(other, at + len(word) - 1) for other in NOT_OPENERS):
                return word
    return None


def _gap(between: str) -> Gap:
    """Return the strongest mark between two levels of one paragraph."""
    if "。" in between or "！" in between or "？" in between:
        return Gap.STOP
    if "；" in between or ";" in between:
        return Gap.SEMICOLON
    if "，" in between or "," in between:
        return Gap.COMMA
    return Gap.LIST if "、" in between else Gap.NONE
