"""Which whole a share is judged against.

Between the finder of shares (``claims``) and the checks of family NF2. The words often leave no doubt of the whole: it
stands within them, is told under the name they give, or is the only thing of its kind beside the part. Where the whole
that is meant does not fit, another may, if it fits more closely than by chance: the reading that holds is taken.
Everything else is silence: most shares are of a whole that the article never prints.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.checks import _judge, _repair
from newsfacts.claims.shares import Form, Share, label, parts, shares
from newsfacts.claims.wholes import Whole, by_unit, core, wholes
from newsfacts.data.shares import OUTSIDE, PLAN_NOUNS, RATE_VERBS
from newsfacts.model import Analysis, Claim, Interval

HUNDRED: Final = Decimal(100)
CLOSE: Final = Decimal("0.015")
"""How wide, of the share, a fit may be that is no chance."""


class Settled(Struct, frozen=True):
    """A share with the whole it is judged against; ``fits`` where the figures agree within rounding and hedges."""

    share: Share
    part: Claim
    whole: Claim
    fits: bool


def quotient(part: Claim, whole: Claim) -> Interval | None:
    """Return the range of the share in per cent that a part has in a whole; ``None`` for an empty whole."""
    above, below = _judge.amounts(part), _judge.amounts(whole)
    if below.low <= 0:
        return None
    return Interval(HUNDRED * above.low / below.high, HUNDRED * above.high / below.low)


def printed_range(percent: Claim) -> Interval:
    """Return what a printed share may stand for: cut off, rounded, or adjusted so that all shares make 100."""
    quantity = percent.quantity
    found = _judge.amounts(percent)
    if quantity.hedge or quantity.value is None:
        return found
    return Interval(quantity.value - quantity.step, found.high)


def fits(part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a printed share is that of a part in a whole."""
    found = quotient(part, whole)
    return found is not None and found.meets(printed_range(percent))


def _closely(part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a share fits so closely that it is hardly by chance."""
    found = quotient(part, whole)
    if found is None or not found.meets(printed_range(percent)):
        return False
    allowed = printed_range(percent)
    return found.high - found.low + allowed.high - allowed.low <= CLOSE * allowed.high


def settled(analysis: Analysis) -> Iterator[Settled]:
    """Yield every share whose whole is beyond doubt, or fits, in reading order."""
    levels = by_unit(analysis)
    used: list[Settled] = []
    for share in shares(analysis):
        part = share.part
        if part is None:
            continue
        options = _options(share, part, levels.get(part.quantity.unit or "", ()), analysis)
        if options and (found := _settle(analysis, share, part, options, used)):
            used.append(found)
            yield found


def _options(share: Share, part: Claim, levels: Sequence[Claim], analysis: Analysis) -> Sequence[Whole]:
    if share.whole is not None:
        same = share.whole.quantity.unit == part.quantity.unit
        return (Whole(share.whole, named=True, later=False),) if same else ()
    return tuple(wholes(analysis, share, levels))


def _settle(
    analysis: Analysis, share: Share, part: Claim, options: Sequence[Whole], used: Sequence[Settled]
) -> Settled | None:
    meant = _meant(analysis, share, part, [option for option in options if not option.later], used)
    if meant is not None and fits(part, meant, share.percent):
        return Settled(share, part, meant, fits=True)
    near = _closely if meant is not None and _sure(analysis, share, part) else fits
    for option in options:
        if near(part, option.claim, share.percent) and (option.named or not option.later):
            return Settled(share, part, option.claim, fits=True)
    if meant is not None and _possible(analysis, part, meant, share.percent):
        return Settled(share, part, meant, fits=False)
    return None


def _sure(analysis: Analysis, share: Share, part: Claim) -> bool:
    """Return whether the words leave no doubt of the whole, so that another fits by chance only."""
    if share.whole is not None or share.form in (Form.BRACKET, Form.RATE):
        return True
    return len(core(share.noun)) < 2 and len(_group(analysis, share, part)) == 1


def _group(analysis, share, part):
    """Return the levels of the unit of a part between it and the semicolon before it."""
    text = analysis.text
    start = part.quantity.start
    found = []
    for claim in parts(analysis, share.index, start):
        if any(mark in text[claim.quantity.end : start] for mark in "；;。") :
            break
        if claim.quantity.unit == part.quantity.unit:
            found.append(claim)
    return found


def _possible(analysis: Analysis, part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a whole that does not fit may still be the one: by its size, or but for one slip of the pen."""
    value, most, rate = part.quantity.value, whole.quantity.value, percent.quantity.value
    if value is None or most is None or rate is None:
        return False
    return (value <= most) == (rate <= HUNDRED) or _slipped(analysis, part, whole, percent)


def _slipped(analysis: Analysis, part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether one slip of the pen would make the three figures fit."""
    figures = (part, whole, percent)
    for place, figure in enumerate(figures):
        quantity = figure.quantity
        printed = analysis.text[quantity.numeral_start : quantity.numeral_end]
        for slip in _repair.slips(printed):
            changed = _repair.rewritten(figure, printed, slip)
            if changed and fits(*figures[:place], changed, *figures[place + 1 :]):
                return True
    return False


def _meant(
    analysis: Analysis, share: Share, part: Claim, earlier: Sequence[Whole], used: Sequence[Settled]
) -> Claim | None:
    """Return the whole that the words leave little doubt of."""
    if share.whole is not None:
        return share.whole
    if share.form is Form.RATE:
        return _of_rate(analysis, share, part, earlier)
    if share.form is Form.BRACKET:
        return _beside(analysis, share, part)
    if share.named and part.sentence != share.percent.sentence and len(core(share.noun)) < 2:
        return None
    if len(core(share.noun)) >= 2:
        return _of_name(analysis, share, part, earlier, used)
    return _of_bare(share, part, earlier, used)


def _of_name(analysis, share, part, earlier, used):
    plan = any(word in share.noun for word in PLAN_NOUNS)
    for option in earlier:
        if option.named and not (plan and any(u.whole is option.claim for u in used)):
            if core(share.noun) == "投资" and not any(w in label(analysis, option.claim) for w in ("总投资", "计划")):
                continue
            return option.claim
    if plan:
        for claim in parts(analysis, share.index, part.quantity.start):
            if claim.quantity.unit == part.quantity.unit and any(w in label(analysis, claim) for w in PLAN_NOUNS):
                return claim
    return None


def _of_bare(share, part, earlier, used):
    if any(word in share.noun for word in OUTSIDE):
        return None
    taken = [u.part for u in used]
    for option in earlier:
        if option.claim not in taken and _larger(option.claim, part):
            return option.claim
    for u in reversed(used):
        if u.whole.quantity.unit == part.quantity.unit and not u.share.noun:
            return u.whole
    return earlier[0].claim if earlier and earlier[0].claim not in taken else None


def _larger(whole, part):
    return whole.quantity.value >= part.quantity.value


def _beside(analysis, share, part):
    found = next(parts(analysis, share.index, part.quantity.start), None)
    return found if found is not None and found.quantity.unit == part.quantity.unit else None


def _of_rate(analysis, share, part, earlier):
    words = label(analysis, part)
    verbs = RATE_VERBS.get(share.noun[-2:], (share.noun[-2:],))
    told = any(verb in words for verb in verbs)
    if told and not share.noun.endswith(("节约", "节支", "节资")):
        if found := _beside(analysis, share, part):
            return found
    name = words.strip().removeprefix("其中").removeprefix(",")
    for option in earlier:
        other = label(analysis, option.claim).removeprefix("其中").removeprefix("包括")
        if len(name) >= 2 and other.endswith(name):
            return option.claim
    if told:
        for option in earlier:
            if any(w in label(analysis, option.claim) for w in PLAN_NOUNS):
                return option.claim
    return None
