"""Which whole a share is judged against.

Between the finder of shares (``claims``) and the checks of family NF2. The words often leave no doubt of the whole: it
stands within them, is told under the name they give, or is the only thing of its kind beside the part. Where the whole
that is meant does not fit, another may, if it fits more closely than by chance: the reading that holds is taken.
Everything else is silence: most shares are of a whole that the article never prints.
"""

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.checks import _repair
from newsfacts.checks._rates import HUNDRED, Reading, divided, loosely, strictly, times
from newsfacts.claims.shares import Form, Share, bare, label, parts, shares
from newsfacts.claims.wholes import Whole, by_unit, core, wholes
from newsfacts.data.shares import OUTSIDE, PLAN_NOUNS, RATE_VERBS, SAME_SUBJECT
from newsfacts.model import Analysis, Claim, Interval, Kind

LONG_NAME: Final = 4
"""Characters of a name that make it no chance that a figure is told under it."""

TRIED: Final = 5
"""Wholes that may be meant, tried for a contradiction."""

CLOSE: Final = Decimal("0.01")
"""How wide, of the share, a fit may be that is no chance."""


_GROUP_ENDS: Final = "；;。\n"


class Settled(Struct, frozen=True):
    """A share with the whole it is judged against; ``fits`` where the figures agree within rounding and hedges."""

    share: Share
    part: Claim
    whole: Claim
    fits: bool


def quotient(part: Claim, whole: Claim, reading: Reading = loosely) -> Interval | None:
    """Return the range of the share in per cent that a part has in a whole; ``None`` for an empty whole."""
    found = divided(reading(part), reading(whole))
    return None if found is None else times(HUNDRED, found)


def fits(part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a printed share is that of a part in a whole, rounding and its like allowed for."""
    found = quotient(part, whole)
    return found is not None and found.meets(loosely(percent))


def _plainly(part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a share is that of a part in a whole but for a single rounding."""
    found = quotient(part, whole, strictly)
    return found is not None and found.meets(strictly(percent))


def _closely(part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a share fits so closely that it is hardly by chance."""
    found, allowed = quotient(part, whole, strictly), strictly(percent)
    if found is None or not found.meets(allowed):
        return False
    return found.high - found.low + allowed.high - allowed.low <= CLOSE * allowed.high


def settled(analysis: Analysis, kind: Kind = Kind.PERCENT) -> Iterator[Settled]:
    """Yield every share of a kind whose whole is beyond doubt, or fits, in reading order.

    Of shares told at once (分别占), a contradiction needs that another of them fits: else the parts are others.
    """
    told = [share for share in shares(analysis) if share.percent.quantity.kind is kind]
    if not told:
        return
    levels = by_unit(analysis)
    used: list[Settled] = []
    taken: set[int] = set()
    for share in told:
        part = share.part
        if part is None:
            continue
        options = _options(share, part, levels.get(part.quantity.unit or "", ()), analysis)
        if options and (found := _settle(analysis, share, part, options, used, taken)):
            used.append(found)
        taken.add(id(part))
    yield from (each for each in used if each.fits or each.share.run is None or _mostly(each.share.run, used))


def _mostly(run: int, used: Sequence[Settled]) -> bool:
    """Return whether all but one of the shares told at once fit."""
    members = [each.fits for each in used if each.share.run == run]
    return sum(members) > 0 and sum(members) >= len(members) - 1


def _options(share: Share, part: Claim, levels: Sequence[Claim], analysis: Analysis) -> Sequence[Whole]:
    if share.whole is not None:
        same = share.whole.quantity.unit == part.quantity.unit
        return (Whole(share.whole, named=True, later=False),) if same else ()
    return tuple(wholes(analysis, share, levels))


def _settle(
    analysis: Analysis,
    share: Share,
    part: Claim,
    options: Sequence[Whole],
    used: Sequence[Settled],
    taken: Set[int],
) -> Settled | None:
    before = [option for option in options if option.claim.quantity.start < part.quantity.start or share.whole]
    meant = list(_meant(analysis, share, part, before, used, taken))
    if meant and fits(part, meant[0], share.percent):
        return Settled(share, part, meant[0], fits=True)
    near = _closely if meant and _sure(analysis, share, part, taken) else _plainly
    others = [option.claim for option in options if _free(analysis, option, part, taken)]
    fitting = [whole for whole in meant[1:] if _plainly(part, whole, share.percent)]
    fitting += [whole for whole in others if near(part, whole, share.percent)]
    if fitting:
        return Settled(share, part, fitting[0], fits=True)
    for whole in meant[:TRIED]:
        if _possible(analysis, part, whole, share.percent):
            return Settled(share, part, whole, fits=False)
    return None


def _free(analysis: Analysis, option: Whole, part: Claim, taken: Set[int]) -> bool:
    """Return whether a figure may be the whole though the words do not say so: no later one, and no other part."""
    if option.named:
        return True
    nested = "其中" in label(analysis, part)
    return not option.later and (nested or id(option.claim) not in taken)


def _sure(analysis: Analysis, share: Share, part: Claim, taken: Set[int]) -> bool:
    """Return whether the words leave no doubt of the whole, so that another fits by chance only."""
    if share.whole is not None or share.form in (Form.BRACKET, Form.RATE):
        return True
    name = core(share.noun)
    return len(name) >= LONG_NAME or (len(name) < 2 and _alone(analysis, share, part, taken) is not None)


def _alone(analysis: Analysis, share: Share, part: Claim, taken: Set[int]) -> Claim | None:
    """Return the only level of the unit beside a part, where it is larger: 需求 2万吨，已调运 1.8万吨，占 90 %."""
    group = list(_group(analysis, share, part))
    alone = len(group) == 1 and _larger(group[0], part) and id(group[0]) not in taken
    return group[0] if alone else None


def _group(analysis: Analysis, share: Share, part: Claim) -> Iterator[Claim]:
    """Yield the levels of the unit of a part between it and the semicolon before it, the nearest first."""
    text = analysis.text
    start = part.quantity.start
    for claim in parts(analysis, share.index, start):
        if any(mark in text[claim.quantity.end : start] for mark in _GROUP_ENDS):
            return
        if claim.quantity.unit == part.quantity.unit:
            yield claim


def _possible(analysis: Analysis, part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether a whole that does not fit may still be the one: by its size, or but for one slip of the pen."""
    value, most, rate = part.quantity.value, whole.quantity.value, percent.quantity.value
    if value is None or most is None or rate is None:
        return False
    if (value <= most) == (rate <= HUNDRED):
        return True
    return _slipped(analysis, part, whole, percent)


def _slipped(analysis: Analysis, part: Claim, whole: Claim, percent: Claim) -> bool:
    """Return whether one slip of the pen would make the three figures fit."""
    figures = (part, whole, percent)
    for place, figure in enumerate(figures):
        quantity = figure.quantity
        printed = analysis.text[quantity.numeral_start : quantity.numeral_end]
        for slip in _repair.slips(printed):
            changed = _repair.rewritten(figure, printed, slip)
            if changed and slip.why is not _repair.LOST and _plainly(*figures[:place], changed, *figures[place + 1 :]):
                return True
    return False


def _meant(
    analysis: Analysis,
    share: Share,
    part: Claim,
    earlier: Sequence[Whole],
    used: Sequence[Settled],
    taken: Set[int],
) -> Iterator[Claim]:
    """Yield the wholes that the words may mean, the likeliest first; none where they leave it open."""
    if share.whole is not None:
        yield share.whole
    elif share.form is Form.RATE:
        yield from _of_rate(analysis, share, part, earlier)
    elif share.form is Form.BRACKET:
        yield from _group(analysis, share, part)
    elif len(core(share.noun)) >= 2:
        yield from _of_name(analysis, share, part, earlier, used)
    elif not (share.named and part.sentence != share.percent.sentence) and not _outside(share):
        alone = _alone(analysis, share, part, taken)
        yield from (alone,) if alone else _of_bare(share, part, earlier, used, taken)


def _outside(share: Share) -> bool:
    return any(word in share.noun for word in OUTSIDE)


def _planned(words: str) -> bool:
    return any(word in words for word in PLAN_NOUNS)


def _of_name(
    analysis: Analysis, share: Share, part: Claim, earlier: Sequence[Whole], used: Sequence[Settled]
) -> Iterator[Claim]:
    """Yield what is told under the name of the whole; a plan that another share was of belongs to that one."""
    plan = _planned(share.noun)
    if plan and not bare(label(analysis, part)).startswith(SAME_SUBJECT):
        return
    spent = {id(other.whole) for other in used} if plan else set()
    invested = core(share.noun) == "投资"
    for option in earlier:
        if option.named and id(option.claim) not in spent:
            if not invested or any(word in label(analysis, option.claim) for word in ("总投资", "计划")):
                yield option.claim
    if plan:
        yield from (claim for claim in _group(analysis, share, part) if _planned(label(analysis, claim)))


def _of_bare(
    share: Share, part: Claim, earlier: Sequence[Whole], used: Sequence[Settled], taken: Set[int]
) -> Iterator[Claim]:
    """Yield what 占 alone can mean: the nearest larger amount that is no part itself, or what its likes were of."""
    free = [option.claim for option in earlier if id(option.claim) not in taken]
    yield from _of_likes(share, part, used)
    larger = [claim for claim in free if _larger(claim, part)]
    yield from larger or free


def _of_likes(share: Share, part: Claim, used: Sequence[Settled]) -> Iterator[Claim]:
    """Yield what the share before was of, where it goes on the same list."""
    for other in reversed(used[-3:]):
        if other.fits and other.whole.quantity.unit == part.quantity.unit:
            if part.sentence - other.share.percent.sentence <= 1:
                yield other.whole
            return


def _larger(whole: Claim, part: Claim) -> bool:
    return (whole.quantity.value or 0) >= (part.quantity.value or 0)


def _of_rate(analysis: Analysis, share: Share, part: Claim, earlier: Sequence[Whole]) -> Iterator[Claim]:
    """Yield the amount before what was done, the amount told under the same name, or that was to be done."""
    words = label(analysis, part)
    verbs = RATE_VERBS.get(share.noun[-2:], (share.noun[-2:],))
    told = any(verb in words for verb in verbs)
    if told:
        yield from _group(analysis, share, part)
    name = _item(words)
    for option in earlier:
        if len(name) >= 2 and _item(label(analysis, option.claim)).endswith(name):
            yield option.claim
    if told:
        yield from (option.claim for option in earlier if _planned(label(analysis, option.claim)))
        yield from (option.claim for option in earlier if option.claim.sentence == part.sentence)


def _item(words: str) -> str:
    """Return the name of an item of a list."""
    for opener in ("其中", "包括", "含"):
        words = words.removeprefix(opener)
    return words.strip()
