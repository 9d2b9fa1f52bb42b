"""Growth: which rate or multiple tells how an amount changed, with the levels and the change it was computed from.

For the checks of family NF3. Four ways of telling, read off the words: from one level to another (从 A 增加到 B，增长 p%),
against a level within a comparison (B，比上年的 A 增长 p%), by an amount and a rate (B，增加 n，增长 p%), and with the level of the
year before told after it (B，增长 p%；去年同期为 A). ``sure`` says that the words leave no doubt that the figures belong
together; else the reading may only confirm. Rates at constant prices, of another scope or by the year are not ``sure``.

Offsets are on the running ruler; every look around is bounded. Blind to rates that stand paragraphs from their levels.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import Motion, Way, is_amount, is_change, motion, reached
from newsfacts.claims.clauses import after, before, closing, enclosed, opening
from newsfacts.claims.once import once
from newsfacts.data.changes import AGAINST, BASES, COMPARISONS, FORMER, FROM, NO_COMPARISONS, OTHER_BASES
from newsfacts.data.shares import RATE_VERBS
from newsfacts.model import Analysis, Claim, Kind

BACK: Final = 12
"""Figures looked at before a rate."""

GAP: Final = 24
"""Characters that may stand between two figures of one change."""

LINKS: Final = ("为", "是", "只有", "仅有", "仅", "达", "有")
"""What stands between the name of a level and its figure."""

_STOPS: Final = re.compile("[。；;！？!?\n]")
_ENDS: Final = re.compile("[。！？!?\n]")
_COMMA: Final = re.compile("[，,：:（）()]")
_YEAR: Final = re.compile("[0-9]{4}年|[去前今]年|上年")
_NEXT_YEAR: Final = re.compile("到?了?(?:[0-9]{2,4}年|[去今]年)[底末]?[就则已又]?(?:达|达到|增至|增加到|增长到|升至|提高到|降至|减少到|为|是)了?")

_LAPSE: Final = re.compile("(?:短短|仅|在)?[0-9一二三四五六七八九十两几]{1,4}(?:年|个月|个交易日|天|周|季度)[间来内里多]?$")
"""A stretch of time before a rate: 三年翻了两番."""

_RATES: Final = frozenset({Kind.PERCENT, Kind.MULTIPLE, Kind.POINTS})


class Told(StrEnum):
    """How a growth is told."""

    FROM_TO = "from_to"
    AGAINST = "against"
    BY = "by"
    BEFORE = "before"


class Growth(Struct, frozen=True):
    """A rate of change with its figures: ``new`` and ``old``, or ``new`` and ``change``, or all three.

    ``direction`` is 1 where the words tell of a rise, -1 of a fall.
    """

    told: Told
    rate: Claim
    direction: int
    new: Claim
    old: Claim | None = None
    change: Claim | None = None
    sure: bool = False


@once
def growths(analysis: Analysis) -> tuple[Growth, ...]:
    """Return the growths of an article whose figures are printed, in reading order."""
    return tuple(_growths(analysis))


def _growths(analysis: Analysis) -> Iterator[Growth]:
    text = analysis.text
    for index, claim in enumerate(analysis.claims):
        quantity = claim.quantity
        if quantity.kind not in _RATES and quantity.unit != "番":
            continue
        moved = motion(text, quantity)
        if moved is None or moved.way is not Way.BY:
            continue
        near = _near(analysis, index)
        if near and (found := _by(analysis, index, moved, near) or _levels(analysis, index, moved, near)):
            yield found


def _near(analysis: Analysis, index: int) -> list[Claim]:
    """Return the amounts before a rate, the nearest first, back to the sentence before, none of them in brackets."""
    text = analysis.text
    rate = analysis.claims[index]
    found = []
    for claim in reversed(analysis.claims[max(0, index - BACK) : index]):
        quantity = claim.quantity
        if claim.sentence < rate.sentence - 1:
            break
        if (quantity.kind is Kind.PERCENT or is_amount(quantity)) and not enclosed(text, quantity.start, rate.quantity.start):
            found.append(claim)
    return found


def _unit(claim: Claim) -> str | None:
    """Return what an amount is counted in; the change of a price by the ton is told in money."""
    unit = claim.quantity.unit
    return unit.split("/")[0] if unit else None


def joined(text: str, start: int, end: int) -> bool:
    """Return whether what stands between two figures keeps to one subject: a comparison at most."""
    words = text[start:end]
    if len(words) > GAP or _STOPS.search(words) or "其中" in words:
        return False
    pieces = _COMMA.split(words)
    last = pieces[-1].strip()
    if len(pieces) == 1 or len(last) <= 1 or _LAPSE.match(last):
        return len(last) <= GAP // 2
    return last.startswith((*COMPARISONS, "按")) or last.endswith(("同比", "环比", "相比"))


def _base(words: str) -> str | None:
    """Return what words compare with: the year or the month before, ``"other"``, or nothing."""
    found = next((name for sign, name in BASES.items() if sign in words), None)
    if found is None and any(sign in words for sign in ("比", "较")):
        return "other"
    return found


def _by(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read ``B，增加 n，增长 p%``, and ``B，增长 p%，增加 n``."""
    text = analysis.text
    rate = analysis.claims[index]
    pair = _change_before(text, moved, near) or _change_after(analysis, index, moved)
    if pair is None:
        return None
    change, word = pair
    levels = [claim for claim in near if claim is not change and _is_level(text, claim) and _unit(claim) == _unit(change)]
    if levels and compared(text, levels[0]) and levels[0].sentence == rate.sentence:
        if len(levels) == 1:
            return None
        sure = _same_bases(text, levels[1], rate) and levels[1].sentence == rate.sentence
        return Growth(Told.AGAINST, rate, moved.direction, levels[1], levels[0], change, sure=sure)
    own = next((level for level in levels if _belongs(text, level, change, word)), None)
    if own is not None:
        return Growth(Told.BY, rate, moved.direction, own, change=change, sure=_same_bases(text, own, rate))
    return Growth(Told.BY, rate, moved.direction, levels[0], change=change) if levels else None


def _change_before(text: str, moved: Motion, near: Sequence[Claim]) -> tuple[Claim, int] | None:
    """Return the amount of the change told right before its rate, and where its word of change begins."""
    change = near[0]
    quantity = change.quantity
    word = motion(text, quantity) if is_amount(quantity) else None
    if word is None or word.way is not Way.BY or word.direction != moved.direction:
        return None
    if not joined(text, quantity.end, moved.start):
        return None
    told, own = _base(before(text, word.start)), _base(text[quantity.end : moved.start])
    return None if own is not None and told is not None and own != told else (change, word.start)


def _change_after(analysis: Analysis, index: int, moved: Motion) -> tuple[Claim, int] | None:
    """Return the amount of the change told right after its rate, and where the word of change begins."""
    text = analysis.text
    rate, following = analysis.claims[index], analysis.claims[index + 1 : index + 2]
    if not following or not is_amount(following[0].quantity):
        return None
    word = motion(text, following[0].quantity)
    if word is None or word.way is not Way.BY or word.direction != moved.direction:
        return None
    start, end = rate.quantity.end, word.start
    if not joined(text, start, end) or _base(text[start:end]) is not None:
        return None
    return following[0], moved.start


def _is_level(text: str, claim: Claim) -> bool:
    if claim.quantity.kind is Kind.PERCENT:
        return False
    word = motion(text, claim.quantity)
    return word is None or word.way is Way.TO


def compared(text: str, claim: Claim) -> bool:
    """Return whether a figure is what another is compared with: 比上年的 40亿元, 与上月的 30件相比."""
    quantity = claim.quantity
    if is_change(text, quantity):
        return False
    words = before(text, quantity.start)
    for other in NO_COMPARISONS:
        words = words.replace(other, "")
    if any(sign in words for sign in AGAINST):
        return True
    if any(sign in words for sign in FORMER) and words.endswith(LINKS):
        return True
    return any(sign in words for sign in ("与", "和", "同", "跟")) and "比" in after(text, quantity.end)[:8]


def _belongs(text: str, level: Claim, change: Claim, word: int) -> bool:
    """Return whether a change is that of a level: nothing else is named between them, or the change names it again."""
    end, start = level.quantity.end, change.quantity.start
    if level.sentence == change.sentence and end < word and joined(text, end, word):
        return True
    if "其中" in text[end:word]:
        return False
    name = _COMMA.split(text[max(end, word - 12) : word])[-1].strip()
    own = before(text, level.quantity.start)
    tail = text[end : end + 4]
    return bool(name) and start > end and _same(name, own, tail, level.quantity.unit or "")


def _same(name: str, own: str, tail: str, unit: str) -> bool:
    """Return whether the subject of a change is that of a level: 未结案 and 未结, 起数 and 起, 损失 and 直接损失."""
    if name in own or (len(own) > 1 and own[-2:] in name) or name == f"{unit}数":
        return True
    return name in tail or any(verb in own for verb in RATE_VERBS.get(name[-2:], ()))


def _same_bases(text: str, first: Claim, last: Claim) -> bool:
    """Return whether nothing between two figures says that a rate is of another base than the levels printed."""
    words = text[opening(text, first.quantity.start) : closing(text, last.quantity.end)]
    return not any(word in words for word in OTHER_BASES)


def _levels(analysis: Analysis, index: int, moved: Motion, near: Sequence[Claim]) -> Growth | None:
    """Read a rate right after a level: the new one, or the one that it is compared with."""
    text = analysis.text
    rate, last = analysis.claims[index], near[0]
    if last.sentence != rate.sentence or not joined(text, last.quantity.end, moved.start):
        return None
    others = [claim for claim in near[1:] if _unit(claim) == _unit(last) and claim.sentence == rate.sentence]
    if compared(text, last) and _goes_on(text, last, moved.start):
        points = rate.quantity.kind is Kind.POINTS
        new = next((claim for claim in others if points or _is_new(text, claim)), None)
        if new is None:
            return None
        return Growth(Told.AGAINST, rate, moved.direction, new, last, sure=_same_bases(text, new, rate))
    if others and from_to(text, others[0], last) is not None:
        sure = _same_bases(text, others[0], rate)
        return Growth(Told.FROM_TO, rate, moved.direction, last, others[0], sure=sure)
    return _before(analysis, index, moved, last)


def _goes_on(text: str, base: Claim, start: int) -> bool:
    """Return whether a comparison goes on to its change: in the same clause, or after 相比."""
    words = text[base.quantity.end : start]
    return not _COMMA.search(words) or "比" in words or "相比" in before(text, base.quantity.start)


def _is_new(text: str, claim: Claim) -> bool:
    word = motion(text, claim.quantity)
    return word is None or word.way is Way.TO


def from_to(text: str, old: Claim, new: Claim) -> int | None:
    """Return which way 从 A 增加到 B says an amount went, ``None`` where two figures are not told so."""
    start, end = old.quantity.end, new.quantity.start
    words = text[start:end]
    if len(words) > 2 * GAP or _ENDS.search(words) or motion(text, old.quantity):
        return None
    if any(sign in before(text, old.quantity.start) for sign in FROM):
        return None if _STOPS.search(words) else reached(words)
    return _year_by_year(text[max(0, start - GAP) : start], before(text, end))


def _year_by_year(first: str, second: str) -> int | None:
    """Read ``2007年产量为 A，2008年达到 B``: a year before each level, and nothing else before the second."""
    found = _YEAR.search(first)
    return 0 if found and _NEXT_YEAR.fullmatch(second.strip()) else None


def _before(analysis: Analysis, index: int, moved: Motion, new: Claim) -> Growth | None:
    """Read ``B，增长 p%；去年同期为 A``."""
    text = analysis.text
    rate = analysis.claims[index]
    for claim in analysis.claims[index + 1 : index + 4]:
        quantity = claim.quantity
        if quantity.start - rate.quantity.end > 2 * GAP or claim.sentence != rate.sentence:
            return None
        words = before(text, quantity.start)
        if _unit(claim) == _unit(new) and words.endswith(LINKS):
            if any(sign in words for sign in FORMER):
                sure = _base(before(text, moved.start)) == "year" and _same_bases(text, new, claim)
                return Growth(Told.BEFORE, rate, moved.direction, new, claim, sure=sure)
    return None
