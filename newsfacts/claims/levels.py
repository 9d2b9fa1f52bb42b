"""The levels of an article: amounts and counts that can stand as a whole or as a part, with where they stand.

For the part–whole groups and the checks of differences and averages. A *level* tells how much there is; a *change*
(增加 30 项), an *average* (人均 3 亩), a rate or a date does not. Each level keeps how strongly it is parted from the
level before it, how deep in brackets it stands, how it is told, and the share printed for it. Offsets are on the
running ruler; every look around is bounded, so time is linear in the number of figures.
"""

from decimal import Decimal
from enum import IntEnum
from typing import Final

from msgspec import Struct, structs

from newsfacts.claims.labels import REACH, Label, Source, label_of, source_of
from newsfacts.claims.once import once
from newsfacts.claims.restated import restated
from newsfacts.model import Analysis, Claim, Kind, Quantity

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


GRADES: Final = frozenset({"级", "层", "度", "届", "次方"})
"""Units that say how strong or how high something is, not how much there is of it."""


BOUNDS: Final = frozenset({"以上", "以下", "以内", "及以上", "及以下"})
"""Hedges of the bound of a class."""

ARTICLE: Final = "一"
"""A numeral that only says of what is told, and so is the whole of nothing: 一个项目，包含三个疗程."""


_ZERO: Final = Decimal(0)
_PERCENT: Final = Kind.PERCENT
_DURATION: Final = Kind.DURATION
_COUNT: Final = Kind.COUNT
_SHARE_ENDS: Final = frozenset("。；;\n")
_SUMS: Final = (Kind.MONEY, Kind.AREA)

PIECE: Final = "块"
"""A unit of money that before a noun is the measure of things: 24 块手表."""


class Gap(IntEnum):
    """What parts a level from one before it, the weakest first."""

    NONE = 0
    LIST = 1
    COMMA = 2
    SEMICOLON = 3
    STOP = 4
    PARAGRAPH = 5


NO_GAP, LIST, COMMA, SEMICOLON, STOP, PARAGRAPH = Gap
"""The same by themselves: to reach a member through its class takes as long as a call."""


class Level(Struct, frozen=True, gc=False):
    """An amount or a count, how it is told (``told``), and where it stands.

    ``gap`` is the strongest mark since the level before, ``depth`` the number of brackets around it, ``bracket`` the
    number of brackets opened so far, ``marks`` how many levels so far stand behind a semicolon, a comma and a 、 each.
    ``share`` is the percentage of a
    whole printed right after it (占 12 %). ``quantity``, ``sentence``, ``unit`` and ``value`` are those of the claim.
    ``whole`` says whether it can head a list of parts, ``part`` whether it can be an item of one.
    """

    place: int
    claim: Claim
    quantity: Quantity
    sentence: int
    unit: str | None
    value: Decimal
    told: Label
    block: int
    gap: Gap
    depth: int
    bracket: int
    marks: tuple[int, int, int]
    whole: bool
    part: bool
    share: Decimal | None = None

    def since(self, before: "Level") -> Gap:
        """Return the strongest mark between an earlier level and this one."""
        if self.block != before.block:
            return PARAGRAPH
        if self.sentence != before.sentence:
            return STOP
        (semicolons, commas, pauses), (past_semicolons, past_commas, past_pauses) = self.marks, before.marks
        if semicolons != past_semicolons:
            return SEMICOLON
        if commas != past_commas:
            return COMMA
        return NO_GAP if pauses == past_pauses else LIST

    @property
    def words(self) -> str:
        """The name before it and the noun after it."""
        return self.told.name + self.told.noun


@once
def levels(analysis: Analysis) -> tuple[Level, ...]:
    """Return the levels of an article in reading order, of the kinds that may be added up."""
    return levels_of(analysis, ADDITIVE)


def levels_of(analysis: Analysis, kinds: frozenset[Kind]) -> tuple[Level, ...]:
    """Return the figures of some kinds as levels, in reading order.

    Bare whole numbers without a unit are no levels: most of them are names. Nor is an amount told again in another unit
    of its base (150平方公里，合22.5万亩): it is the one before it.
    """
    claims, source = analysis.claims, source_of(analysis.text)
    again = {other.quantity.start for one, other in restated(analysis) if one.quantity.unit == other.quantity.unit}
    starts = [claim.quantity.start for claim in claims]
    found: list[Level] = []
    for claim, following in zip(claims, [*starts[1:], len(source.text)], strict=False):
        quantity = claim.quantity
        if quantity.kind is _PERCENT:
            if found:
                found[-1] = _with_share(found[-1], quantity, source.text)
        elif _counts(quantity, kinds) and quantity.start not in again:
            if following == quantity.end and quantity.hedge in BOUNDS:
                continue  # the class that is counted next: 12 米以下 873 艘
            found.append(_level(analysis, source, claim, found[-1] if found else None, following))
    return tuple(found)


def _with_share(level: Level, share: Quantity, text: str) -> Level:
    """Return the level with the share printed after it, if the percentage is one."""
    end = level.quantity.end
    if level.share is not None or share.start - end > REACH:
        return level
    between = text[end : share.start]
    told = "占" in between and _SHARE_ENDS.isdisjoint(between)
    return structs.replace(level, share=share.value) if told else level


def _counts(quantity: Quantity, kinds: frozenset[Kind]) -> bool:
    if quantity.kind not in kinds and (quantity.kind is not _DURATION or quantity.written_unit != "天"):
        return False
    if quantity.unit in GRADES or quantity.value is None or quantity.value < _ZERO:
        return False
    return quantity.unit is not None or quantity.step not in (0, 1)


def _level(analysis: Analysis, source: Source, claim: Claim, last: Level | None, following: int) -> Level:
    """Return a figure as a level; ``last`` is the level before it, ``following`` where the next figure begins."""
    quantity, sentence = claim.quantity, claim.sentence
    block = analysis.sentences[sentence].block
    before = last if last and last.block == block else None
    begin = before.quantity.end if before else analysis.article.blocks[block].start
    opened, closed, gap, marks = _parted(source.text[begin : quantity.start], last.marks if last else (0, 0, 0))
    told = label_of(source, quantity, begin, before.told if before else None, following)
    if not told.lead or quantity.written_unit == PIECE:
        told = _sized(told, quantity, before)
    place, bracket = (last.place + 1, last.bracket + opened) if last else (0, opened)
    depth = (before.depth if before else 0) + opened - closed
    depth, gap = depth if depth > 0 else 0, gap if before else PARAGRAPH
    once, value = not told.each and not told.aside, quantity.value or _ZERO
    whole, part = once and not _is_article(source.text, quantity), once and not told.change
    unit = quantity.unit
    return Level(place, claim, quantity, sentence, unit, value, told, block, gap, depth, bracket, marks, whole, part)


def _is_article(text: str, quantity: Quantity) -> bool:
    """Whether the numeral only says of what is told: 一个项目."""
    return quantity.numeral_end - quantity.numeral_start == 1 and text[quantity.numeral_start] == ARTICLE


def _sized(told: Label, quantity: Quantity, before: Level | None) -> Label:
    """Return how a figure is told that may be a size; right behind a count it is that of each (两台 33 万千瓦机组)."""
    if quantity.written_unit == PIECE and told.noun:
        return structs.replace(told, aside=True)
    if before is None or told.lead or before.quantity.step != _ZERO or quantity.kind is _COUNT:
        return told
    sized = quantity.kind not in _SUMS or told.noun != ""
    return structs.replace(told, each=True) if sized else told


def _parted(between: str, before: tuple[int, int, int]) -> tuple[int, int, Gap, tuple[int, int, int]]:
    """Return how many brackets open and close between two figures, the strongest mark there, and all marks so far.

    ``between`` are the words between them, ``before`` the marks up to the first.
    """
    comma, pause = "，" in between or "," in between, "、" in between
    semicolon = "；" in between or ";" in between
    gap = SEMICOLON if semicolon else COMMA if comma else LIST if pause else NO_GAP
    if "。" in between or "！" in between or "？" in between:
        gap = STOP
    opened = between.count("（") + between.count("(") if "（" in between or "(" in between else 0
    closed = between.count("）") + between.count(")") if "）" in between or ")" in between else 0
    return opened, closed, gap, (before[0] + semicolon, before[1] + comma, before[2] + pause)
