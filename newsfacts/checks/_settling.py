"""How the whole of a share is found: by its words, by its fit, by one slip of the pen.

For ``_shares``, and read only where an article has shares of something.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from itertools import chain
from typing import Final

from msgspec import Struct

from newsfacts.checks._fitting import closely_fits, fits, slipped
from newsfacts.checks._nowhole import FAR, beside_both, graded, owned, retold, shared_out, stray, treated
from newsfacts.checks._rates import HUNDRED, strictly
from newsfacts.claims.clauses import before
from newsfacts.claims.likely import likely as likely_of
from newsfacts.claims.meant import Asked, larger, like, meant, sure, told_of
from newsfacts.claims.resumed import headed, resumed
from newsfacts.claims.shares import PEOPLE, Share, counted, parts
from newsfacts.claims.sharewords import RATED, Form
from newsfacts.claims.wholes import Told, Whole, by_unit, core, wholes
from newsfacts.data.parts import TURNS
from newsfacts.data.rates import FOUND
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds

TRIED: Final = 5
"""Wholes that may be meant, tried for a contradiction."""

FORMS: Final = "份"
ASKED: Final = "问卷"
"""Who answered is counted by the forms handed in: 有效问卷 1152 份."""

INHABITANTS: Final = "人口"
"""What makes a bare number one of people: 年末人口 37.6 万."""

STAKES: Final = ("的股", "股权", "股份")
"""What behind a share makes it one in a company."""

HELD: Final = ("投资比例", "出资比例", "持股", "股比")
"""What before a share makes it one in a company."""


PAUSES: Final = "，、；：（"
"""What parts a figure from one that is told beside it."""


class Settled(Struct, frozen=True):
    """A share with the whole it is judged against; ``fits`` where the figures agree within rounding and hedges."""

    share: Share
    part: Claim
    whole: Claim
    fits: bool


def _by_count(analysis: Analysis, units: Set[str]) -> Mapping[str, Sequence[Told]]:
    """Return the levels of an article that count one of some things, by what they count, in reading order."""
    if "人" not in units:
        return by_unit(analysis, units)
    levels = dict(by_unit(analysis, units | {*PEOPLE, FORMS, ""}))
    people = [level for unit in PEOPLE for level in levels.get(unit, ())]
    people += [level for level in levels.get(FORMS, ()) if ASKED in level.words]
    people += [level for level in levels.get("", ()) if INHABITANTS in level.words]
    levels["人"] = sorted(people, key=lambda level: level.claim.quantity.start)
    return levels


def settle_all(analysis: Analysis, told: Sequence[Share]) -> Iterator[Settled]:
    """Return those of some shares whose whole is beyond doubt, or fits."""
    return _settle_all(analysis, told, _by_count(analysis, {counted(share.part) for share in told if share.part}))


def _settle_all(analysis: Analysis, told: Sequence[Share], levels: Mapping[str, Sequence[Told]]) -> Iterator[Settled]:
    known: list[tuple[Share, Claim]] = []
    spent: set[str] = set()
    taken: set[str] = set()
    rated: set[str] = set()
    open_: list[Share] = []
    for share in told:
        if (part := share.part) is None or _stake(analysis, share, part) or _is_limit(analysis, share, part):
            continue
        options = _options(share, part, levels)
        earlier = tuple(each for each in options if share.whole or each.claim.quantity.start < part.quantity.start)
        other = taken | rated if share.form is Form.RATE and not share.noun.endswith(FOUND) else taken
        asked = Asked(share, part, earlier, like(part, known), spent, other)
        found = _settle(analysis, asked, options) if options else None
        if found and not found.fits and stray(share, found.whole, open_, known):
            found = None
        if found:
            yield found
            spent.add(found.whole.id)
            if found.fits:
                known.append((share, found.whole))
        else:
            open_.append(share)
        (rated if share.form in RATED else taken).add(part.id)


def _stake(analysis: Analysis, share: Share, part: Claim) -> bool:
    """Whether a share is one in a company, which need not be that of the money put in: 投入 20 万元，占 75 %的股权."""
    percent = share.percent.quantity
    held = analysis.text.startswith(STAKES, percent.end) or holds(
        analysis.text[part.quantity.end : percent.start], HELD
    )
    return held and part.quantity.kind is Kind.MONEY


def _is_limit(analysis: Analysis, share: Share, part: Claim) -> bool:
    """Whether a part only says which things a count before it has: 11 站雨量超过 50 毫米，占 18 %."""
    start = part.quantity.start
    last = next(parts(analysis, share.index, start), None) if part.quantity.hedge else None
    if last is None or last.quantity.kind is not Kind.COUNT or part.quantity.kind is Kind.COUNT:
        return False
    return not any(mark in analysis.text[last.quantity.end : start] for mark in PAUSES)


def _options(share: Share, part: Claim, levels: Mapping[str, Sequence[Told]]) -> tuple[Whole, ...]:
    if share.whole is not None:
        same = counted(share.whole) == counted(part)
        return (Whole(share.whole, named=True, later=False),) if same else ()
    return wholes(share, levels.get(counted(part), ()))


def _settle(analysis: Analysis, asked: Asked, options: Sequence[Whole]) -> Settled | None:
    share, part, percent = asked.share, asked.part, asked.share.percent
    likely = [whole for whole in meant(analysis, asked) if not _again(whole, part, percent)]
    if likely and fits(part, likely[0], percent):
        return Settled(share, part, likely[0], fits=True)
    fitting = chain(
        (whole for whole in likely[1:] if fits(part, whole, percent, strictly)),
        _by_chance(analysis, asked, likely, options),
    )
    if fit := next(fitting, None):
        return Settled(share, part, fit, fits=True)
    probable = likely_of(analysis, asked)
    if fit := next((whole for whole in probable if fits(part, whole, percent, strictly)), None):
        return Settled(share, part, fit, fits=True)
    possible = (whole for whole in likely[:TRIED] if _possible(analysis, asked, whole))
    wrong = next(possible, None) or _explained(analysis, asked, probable)
    if wrong is None or _unlike(analysis, asked, wrong):
        return None
    if column := beside_both(analysis, share, part, wrong):
        return Settled(share, *column, fits=True)
    head = _head(analysis, share, wrong)
    together = head is None and (_listed(analysis, share, wrong) or _of_both(analysis, asked, wrong))
    if together or graded(analysis, share, part, wrong):
        return None
    return Settled(share, head or part, wrong, fits=head is not None)


def _unlike(analysis: Analysis, asked: Asked, wrong: Claim) -> bool:
    """Whether what a share does not fit cannot be its whole: it counts something else, or is another's."""
    share = asked.share
    if wrong.quantity.unit != asked.part.quantity.unit or any(word in share.noun for word in TURNS):
        return True
    return treated(analysis.text, share, wrong) or (wrong.id in asked.spent and owned(analysis, share, wrong))


def _by_chance(analysis: Analysis, asked: Asked, likely: Sequence[Claim], options: Sequence[Whole]) -> Iterator[Claim]:
    """Yield the figures that fit though the words do not mean them, more closely where they leave no doubt."""
    share, part, percent = asked.share, asked.part, asked.share.percent
    beside = bool(likely) and (share.form is not Form.RATE or likely[0].sentence == part.sentence)
    closely = beside and sure(analysis, asked)
    for option in options:
        if option.later and not option.named:
            continue
        whole = option.claim
        near = closely_fits(part, whole, percent) if closely else fits(part, whole, percent, strictly)
        vague = whole.quantity.hedge and likely and not likely[0].quantity.hedge
        if near and not vague and _free(analysis, asked, option) and not _again(whole, part, percent):
            yield whole


def _explained(analysis: Analysis, asked: Asked, probable: Sequence[Claim]) -> Claim | None:
    """Return what a share is probably of, where one slip of the pen explains that it does not fit."""
    share, part = asked.share, asked.part
    if share.percent.quantity.hedge or part.quantity.hedge:
        return None
    options = (whole for whole in probable if not whole.quantity.hedge and not shared_out(analysis, whole))
    return next((whole for whole in options if slipped(analysis, part, whole, share.percent)), None)


def _again(whole: Claim, part: Claim, percent: Claim) -> bool:
    """Return whether a figure is the part told again, though not all of it is printed as the share."""
    return whole.quantity.value == part.quantity.value and percent.quantity.value != HUNDRED


def _listed(analysis: Analysis, share: Share, whole: Claim) -> bool:
    """Return whether a share is that of the items before it together: 前三位是甲 30 例、乙 20 例、丙 10 例，占 60 %."""
    percent, below = share.percent.quantity, whole.quantity.value
    together = Decimal(0)
    for part in parts(analysis, share.index, share.start):
        if share.named or not below or counted(part) != counted(whole) or part is whole:
            return False
        together += part.quantity.value or Decimal(0)
        if abs(together * HUNDRED / below - (percent.value or 0)) < percent.step:
            return True
    return False


def _of_both(analysis: Analysis, asked: Asked, whole: Claim) -> bool:
    """Return whether a share is of two figures together: of the two before its part, or of its part and the other.

    The two may be the last ones told in the sentence of what was taken for the whole.
    """
    share, part = asked.share, asked.part
    values = _last_two(parts(analysis, share.index, part.quantity.start), part)
    beside = _last_two(parts(analysis, share.index, whole.quantity.end, whole.sentence), part)
    above, percent = part.quantity.value or Decimal(0), share.percent.quantity
    together = [sum(values, Decimal(0)), sum(beside, Decimal(0))]
    if share.form is Form.RATE or share.named:
        together += [above + value for value in values]
    made = [above * HUNDRED / below for below in together if below]
    return any(-percent.step / 2 <= each - (percent.value or 0) < percent.step for each in made)


def _last_two(told: Iterator[Claim], part: Claim) -> list[Decimal]:
    """Return the last two figures that count what a part does."""
    return [each.quantity.value or Decimal(0) for each in told if counted(each) == counted(part)][:2]


def _head(analysis: Analysis, share: Share, whole: Claim) -> Claim | None:
    """Return the level before an inner list that its share is of: 储备 4万吨，其中稻种…，占需求 5万吨的 80 %."""
    if share.named or share.whole is None:
        return None
    told = (part for part in parts(analysis, share.index, share.start) if counted(part) == counted(whole))
    return next((part for part in told if fits(part, whole, share.percent, strictly)), None)


def _free(analysis: Analysis, asked: Asked, option: Whole) -> bool:
    """Return whether a figure before a share may be its whole though the words do not say so: no other part may."""
    if option.named:
        return True
    nested = "其中" in before(analysis.text, asked.part.quantity.start) or resumed(analysis, asked.part) != ""
    return nested or option.claim.id not in asked.taken


def _possible(analysis: Analysis, asked: Asked, whole: Claim) -> bool:
    """Return whether a whole that does not fit may still be the one: by its size, or but for one slip of the pen."""
    share, part = asked.share, asked.part
    if share.whole is None and (retold(whole, part) or (len(core(share.noun)) < 2 and shared_out(analysis, whole))):
        return False
    topic = (resumed(analysis, part) or headed(analysis, part)) if share.whole is None else ""
    near = part.sentence - whole.sentence <= FAR and (not topic or told_of(analysis.text, whole, topic))
    if near and larger(whole, part) == (strictly(share.percent).low <= HUNDRED):
        return True
    return not share.percent.quantity.hedge and slipped(analysis, part, whole, share.percent)
