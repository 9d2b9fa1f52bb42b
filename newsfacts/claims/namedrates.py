"""Rates whose name says what is divided by what: 资产负债率, 毛利率, 入住率.

For the check of shares. Part and whole are the nearest figures before the rate whose labels end in the words that the
table gives for it, in its sentence or the ones shortly before; they need not be counted alike (beds and people).
Offsets are on the running ruler; every look back is bounded. Blind to rates that the table does not have.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import before
from newsfacts.data.rates import EXAMINED, NAMED, PLAIN, QUALIFIED
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

_PERCENT: Final = Kind.PERCENT
BACK: Final = 14
"""Figures before a rate among which its part and its whole are sought."""

AFTER: Final = 2
"""Figures behind a rate that may be its whole: 参合率 92.8 %，全县农业人口 67.1 万人."""

SENTENCES: Final = 4
"""Sentences that they may stand before it."""

TRIED: Final = 3
"""Figures of a name that are tried as the whole."""

TOTALLED: Final = ("共", "共计", "合计", "总计")
"""What right before a figure makes it the total of those told before."""

_NAME: Final = r"([一-龥]{0,8}(?:率|存贷比|桥隧比))(?:约|达|达到|为|是|仅|仅为|高达|约为|：|:)?$"
_ENDS: Final = ("率", "贷比", "隧比")
_FILLERS: Final = "达到为约共计合是有仅"
_PAUSES: Final = r"[、，,：:；;（(）)。]"


class Named(Struct, frozen=True):
    """A rate, its part, and what its name allows as its whole, the nearest first.

    ``plain`` says that nothing makes the rate that of something else than its figures (普高录取率, 流通环节不合格率).
    """

    rate: Claim
    part: Claim
    wholes: tuple[Claim, ...]
    plain: bool


def named_rates(analysis: Analysis) -> Iterator[Named]:
    """Yield the rates of an article that the table names and whose figures are printed."""
    text = analysis.text
    for index, claim in enumerate(analysis.claims):
        if claim.quantity.kind is not _PERCENT:
            continue
        words = before(text, claim.quantity.start)
        found = pattern(_NAME).search(words) if holds(words, _ENDS) else None
        name = _known(found[1]) if found and not any(word in words for word in QUALIFIED) else None
        if found is None or name is None:
            continue
        near = _near(analysis, index)
        divided, by = NAMED[name]
        part = next((each for each in near if _label(text, each).endswith(divided)), None)
        part = _together(text, near, claim, part) or part
        wholes = tuple(each for each in near if each is not part and _is_whole(_label(text, each), by))
        if part and wholes:
            plain = words[: found.end(1) - len(name)].strip() in PLAIN
            yield Named(claim, part, wholes[:TRIED], plain)


def _together(text: str, near: Sequence[Claim], rate: Claim, part: Claim | None) -> Claim | None:
    """Return the total right before a rate that its part is one of: 入住老人 214 名、儿童 26 名，共 240 人，使用率."""
    last = near[0] if near else None
    if part is None or last is None or last is part or last.quantity.unit != part.quantity.unit:
        return None
    beside = last.quantity.start < rate.quantity.start and last.sentence == part.sentence == rate.sentence
    return last if beside and before(text, last.quantity.start).endswith(TOTALLED) else None


def _known(rate: str) -> str | None:
    """Return the longest name of the table that a rate ends in."""
    return next((rate[at:] for at in range(len(rate) - 1) if rate[at:] in NAMED), None)


def _near(analysis: Analysis, index: int) -> list[Claim]:
    """Return the amounts before a rate, the nearest first, then those behind it in its sentence."""
    text, rate = analysis.text, analysis.claims[index]
    after = [claim for claim in analysis.claims[index + 1 : index + 1 + AFTER] if claim.sentence == rate.sentence]
    return [
        claim
        for claim in (*reversed(analysis.claims[max(0, index - BACK) : index]), *after)
        if rate.sentence - claim.sentence < SENTENCES
        and is_amount(claim.quantity)
        and not is_change(text, claim.quantity)
    ]


def _is_whole(label: str, words: Sequence[str]) -> bool:
    """Whether a label is that of the whole; 净资产 is not all that is owned."""
    if words is EXAMINED:
        return any(word in label for word in words)
    return label.endswith(tuple(words)) and "净" not in label


def _label(text: str, claim: Claim) -> str:
    """Return the words since the last pause before a figure, without what only leads to it."""
    words = text[max(0, claim.quantity.start - 16) : claim.quantity.start]
    return pattern(_PAUSES).split(words)[-1].rstrip(_FILLERS)
