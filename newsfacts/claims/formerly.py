"""Growth told with the level of the year before behind it: B，增长 p%；去年同期为 A.

For the finder of growth. Of several levels told at once behind their rates (上年同期分别为 A 和 B), each goes with its
own. Offsets are on the running ruler; few figures behind a rate are looked at.
"""

from typing import Final

from newsfacts.claims.brackets import told_behind
from newsfacts.claims.changes import Motion, is_amount
from newsfacts.claims.clauses import before
from newsfacts.claims.growing import BACK, Growth, Told, is_level, unit_of
from newsfacts.claims.joins import GAP, base_of, same_bases
from newsfacts.data.changes import FORMER, LAST, LINKS, SHORTER
from newsfacts.data.shares import JOINED
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

AHEAD: Final = 7
"""Figures behind a rate among which the level before is sought, dates counted."""

BEGUN: Final = ("年初", "年末", "年底")
_DATING: Final = (*LINKS, *LAST)
_BEGUN: Final = "(?:年初|[上去]年[末底])[为是]$"
_MONTH: Final = "(?:^|[^至到—~～-])[0-9]{1,2}月[份末底]?[为是]$"
_DATED: Final = "((?:19|20)[0-9]{2})年为$"


def of_year_before(analysis: Analysis, index: int, moved: Motion, new: Claim) -> Growth | None:
    """Read ``B，增长 p%；去年同期为 A``."""
    text = analysis.text
    rate, old = analysis.claims[index], told_behind(analysis, index)
    if old and unit_of(old) == unit_of(new):
        words = before(text, old.quantity.start)
        year = holds(words, FORMER) or base_of(before(text, moved.start)) == "year"
        return Growth(Told.BEFORE, rate, moved.direction, new, old, sure=year and same_bases(text, new, old))
    return _behind(analysis, index, moved, new)


def _behind(analysis: Analysis, index: int, moved: Motion, new: Claim) -> Growth | None:
    """Read the same where the level of the time before stands in a later clause, for one level or for several."""
    text, rate, later = analysis.text, analysis.claims[index], False
    against, unit, end = before(text, moved.start), unit_of(new), rate.quantity.end + 2 * GAP
    for place, claim in enumerate(analysis.claims[index + 1 : index + AHEAD], index + 1):
        quantity = claim.quantity
        if quantity.start > end or claim.sentence != rate.sentence:
            return None
        if unit_of(claim) != unit:
            continue
        words = before(text, quantity.start)
        if of := _bases(analysis, rate, words):
            turned = "分别" in words
            old = _turned(analysis, place, new) if turned else claim
            plain = rate.quantity.kind is Kind.POINTS or same_bases(text, new, claim)
            sure = plain and (base_of(against) in of or _is_named(against, words))
            return Growth(Told.BEFORE, rate, moved.direction, new, old, sure=sure) if old and turned >= later else None
        # of such a level comes what does: 营收 80 亿元，增长 7%；净利 3 亿元，去年同期为 2 亿元
        later = later or is_level(text, claim)
    return None


def _is_named(against: str, words: str) -> bool:
    """Whether a rate is told against the very time that some words date a level to: 比10月份 … 10月份为."""
    time = words.rstrip("为是")
    return len(time) > 1 and holds(against, (f"比{time}", f"较{time}"))


def _turned(analysis: Analysis, start: int, new: Claim) -> Claim | None:
    """Return the level that goes with ``new`` where those of several are told at once: 上年同期分别为 16 亿和 2 亿."""
    text, claims, end = analysis.text, analysis.claims, start + 1
    while end < len(claims) and text[claims[end - 1].quantity.end : claims[end].quantity.start] in JOINED:
        end += 1
    earlier = [claim for claim in claims[max(0, start - BACK) : start] if claim.sentence == new.sentence]
    levels = [claim for claim in earlier if is_amount(claim.quantity) and is_level(text, claim)][start - end :]
    pairs = list(zip(levels, claims[start:end], strict=False))
    alike = len(pairs) == end - start and all(unit_of(one) == unit_of(other) for one, other in pairs)
    return next((old for level, old in pairs if level is new), None) if alike else None


def _bases(analysis: Analysis, rate: Claim, words: str) -> tuple[str | None, ...]:
    """Return what a rate may be against whose level before is told in some words; nothing where they date no level."""
    if not words.endswith(_DATING):
        return ()
    if holds(words, FORMER) or _is_year_before(analysis, rate, words):
        return ("year", None)
    if holds(words, BEGUN) and pattern(_BEGUN).search(words):
        return ("begin",)
    if "月" in words and pattern(_MONTH).search(words):
        return SHORTER
    return (*SHORTER, None) if holds(words, LAST) else ()


def _is_year_before(analysis: Analysis, rate: Claim, words: str) -> bool:
    """Whether words date a level to the year before the one told in the sentence of a rate: 2021年…，2020年为."""
    found = pattern(_DATED).search(words) if "年" in words else None
    start = analysis.sentences[rate.sentence].start
    return found is not None and f"{int(found[1]) + 1}年" in analysis.text[start : rate.quantity.start]
