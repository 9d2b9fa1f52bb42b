"""Multiples: which 倍 or 番 stands between which two levels.

For the check of family NF3 that recomputes them. Growth told in multiples (增长 3倍, 翻两番) comes from the growths
of the article; this adds 是 B 的 N倍. Offsets are on the running ruler. Blind to multiples of a level told without
a figure.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import AMOUNTS, is_change
from newsfacts.claims.clauses import before
from newsfacts.claims.growth import growths
from newsfacts.claims.joins import from_to
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern

_MULTIPLE: Final = Kind.MULTIPLE
BACK: Final = 6
"""Figures looked at before a multiple."""

FAR: Final = 10
"""Figures before a multiple among which the level of a time is sought."""

METRIC: Final = 2
"""Characters of the end of a metric's name."""

_FILLERS: Final = "只有仅达到为约是的已"
_LATER: Final = "[去今]年|如今|目前|现在|到(?:19|20)[0-9]{2}年"
_TIME: Final = (
    "(?:也|已|就)?(?:是|为|相当于|达到?)"
    "(?P<time>[0-9一二三四五六七八九十]{1,3}年前|(?:19|20)[0-9]{2}年|[^，。；0-9]{1,6}(?:之初|初期))(?:时)?的(?:近|约)?"
)
_OF: Final = ("的", "的近", "的约")
_BEFORE: Final = "，(?:是|为|相当于|达到?)[^，。；]{0,8}(?:前|末|初|时|年|期|底)的(?:近|约)?"

_REACHED: Final = "[，,](?:达到?|达到了|总计|合计|共计)"
"""Between a multiple and the level that it makes."""

_LINKS: Final = ("是", "为", "相当于", "达到", "达")


class Multiple(Struct, frozen=True):
    """``new`` is ``factor`` times ``old``; ``grown`` where the words tell of growth, ``doubled`` where they say 番."""

    old: Claim
    new: Claim
    factor: Claim
    grown: bool = False
    doubled: bool = False
    sure: bool = True


def multiples(analysis: Analysis) -> Iterator[Multiple]:
    """Yield the multiples between two printed levels, those of a growth first."""
    for growth in growths(analysis):
        unit = growth.rate.quantity.unit
        half = analysis.text.startswith("半", growth.rate.quantity.end)  # 翻了一番半
        if growth.old is not None and growth.direction > 0 and unit == "倍" and not half:
            doubled = growth.rate.quantity.written_unit == "番"
            yield Multiple(growth.old, growth.new, growth.rate, not doubled, doubled, growth.sure)
    yield from _as_many(analysis)
    yield from _of_before(analysis)
    yield from _of_time(analysis)


def _of_before(analysis: Analysis) -> Iterator[Multiple]:
    """Yield ``由 A 增加到 B，是五年前的 N倍``."""
    text = analysis.text
    for index, claim in enumerate(analysis.claims):
        if claim.quantity.kind is not _MULTIPLE or index < 2:
            continue
        levels = [each for each in analysis.claims[max(0, index - 3) : index] if each.quantity.kind in AMOUNTS][-2:]
        told = text[levels[-1].quantity.end : claim.quantity.start] if len(levels) > 1 else ""
        based = told.endswith(_OF) and pattern(_BEFORE).fullmatch(told)
        way = from_to(text, levels[0], levels[1]) if based else None
        if way is not None and way >= 0:
            yield Multiple(levels[0], levels[1], claim)


def _of_time(analysis: Analysis) -> Iterator[Multiple]:
    """Yield ``六年前产值 A。…去年产值 B，是六年前的 N倍``: the base is told of that time, in the same metric."""
    text, claims = analysis.text, analysis.claims
    for index, claim in enumerate(claims):
        if claim.quantity.kind is not _MULTIPLE or not index:
            continue
        words = before(text, claim.quantity.start)
        time = pattern(_TIME).fullmatch(words) if words.endswith(_OF) else None
        near = [each for each in claims[max(0, index - FAR) : index] if each.quantity.kind in AMOUNTS] if time else []
        if time is None or not near or near[-1].sentence != claim.sentence or is_change(text, near[-1].quantity):
            continue
        told = [each for each in near[:-1] if _of_metric(text, each, near[-1])]
        bases = [each for each in told if _is_of(analysis, each, time["time"])]
        if len(bases) == 1:
            yield Multiple(bases[0], near[-1], claim)


def _is_of(analysis: Analysis, claim: Claim, time: str) -> bool:
    """Whether a level is told of a time, in the sentence that this begins."""
    start = analysis.sentences[claim.sentence].start
    words = analysis.text[start : claim.quantity.start]
    return time in words and not pattern(_LATER).search(words[words.rfind(time) + len(time) :])


def _of_metric(text: str, one: Claim, other: Claim) -> bool:
    """Whether two levels are told in one metric, by the end of its name: 年产值只有 and 实现产值."""
    names = [before(text, each.quantity.start).rstrip(_FILLERS)[-METRIC:] for each in (one, other)]
    return one.quantity.unit == other.quantity.unit and names[0] == names[1] and len(names[0]) == METRIC


def _as_many(analysis: Analysis) -> Iterator[Multiple]:
    """Yield ``A 是 B 的 N倍``."""
    text = analysis.text
    for index, claim in enumerate(analysis.claims):
        quantity = claim.quantity
        if quantity.kind is not _MULTIPLE or index < 1:
            continue
        old = analysis.claims[index - 1]
        if old.quantity.kind not in AMOUNTS or text[old.quantity.end : quantity.start].strip() != "的":
            continue
        if any(link in before(text, old.quantity.start) for link in _LINKS) and (
            new := _new(analysis, index - 1) or _behind(analysis, index)
        ):
            yield Multiple(old, new, claim)


def _new(analysis: Analysis, index: int) -> Claim | None:
    """Return the nearest level of the same unit in the sentence before a base."""
    old = analysis.claims[index]
    for claim in reversed(analysis.claims[max(0, index - BACK) : index]):
        if claim.sentence != old.sentence:
            return None
        if claim.quantity.unit == old.quantity.unit and claim.quantity.value is not None:
            return None if is_change(analysis.text, claim.quantity) else claim
    return None


def _behind(analysis: Analysis, index: int) -> Claim | None:
    """Return the level told right behind a multiple of a base: 是预算 200 万元的 2 倍，达 400 万元."""
    old, multiple, *later = analysis.claims[index - 1 : index + 2]
    reached = later and pattern(_REACHED).fullmatch(analysis.text, multiple.quantity.end, later[0].quantity.start)
    same = reached and later[0].quantity.unit == old.quantity.unit and later[0].quantity.value is not None
    return later[0] if same else None
