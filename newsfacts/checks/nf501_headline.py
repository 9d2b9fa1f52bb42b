"""A figure of the headline is another in the body.

What it says: the headline has 2470户, the article 2740户. Every headline figure that recurs in the body is a relation
that holds, also when the headline rounds, cuts off or hedges it (超1.2亿 for 120340567). Where none recurs, one rival
is named if the words around both figures say that the same is told, and a single slip of the pen leads from one to the
other, or 万 is lost or added, or the words right beside them agree over five characters.

Silent where the headline adds up figures of the body (11人死伤), where the rival is told of an earlier time, and where
several rivals are as near.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs
from newsfacts.checks._told import (
    Likeness,
    Quoted,
    digits,
    fits,
    is_vague,
    likeness,
    magnified,
    quote,
    slips_of,
    told_again,
)
from newsfacts.claims.clauses import before
from newsfacts.claims.headlines import UNTOLD, Headline, headlines
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

LEAD: Final = 400
"""Characters behind the heading in which a story tells what its headline does."""

ADDENDS: Final = 12
"""Figures of the lead that are tried as addends of a headline figure."""

BACK: Final = 40
"""Characters before a figure in which its time is told."""

MOST: Final = 24
"""Figures of one heading that are compared: a heading with more is none."""

_BESIDE: Final = Decimal("0.1")
"""How far beyond the bound of a hedged headline an exact figure may lie and still be the one meant."""

ADDITIVE: Final = frozenset({Kind.COUNT, Kind.NUMBER, Kind.MONEY})

_INTENDED: Final = ("目标", "任务")
_EARLIER: Final = r"(?<![比较])(?<![比较][上去]年)同期|此前|曾经?|历史"
_YEAR: Final = r"(?<![0-9比较])([12][0-9]{3})年"


class Told(Quoted, frozen=True, kw_only=True):
    """A figure of the headline and the one of the body that tells the same."""

    headline: Claim
    body: Claim


def find(analysis: Analysis) -> Iterator[Told]:
    """Yield every headline figure with the body figure that repeats it, or that should."""
    taken: set[str] = set()
    doubtful: list[tuple[Headline, Claim | None]] = []
    for head in islice(headlines(analysis), MOST):
        same = [peer for peer in head.peers if fits(head.claim, peer)]
        best = max(same, key=lambda peer: _order(analysis, head, peer), default=None)
        if best and _equal(head.claim, best) and _words(analysis, head, best) > 1:
            taken.add(best.id)
            yield Told(headline=head.claim, body=best, quoted=quote(analysis.text, head.claim, best))
        else:
            doubtful.append((head, best))
    for head, best in doubtful:
        told = _rival(analysis, head, best, [peer for peer in head.peers if peer.id not in taken]) or best
        if told:
            yield Told(headline=head.claim, body=told, quoted=quote(analysis.text, head.claim, told))


def _equal(one: Claim, other: Claim) -> bool:
    return one.quantity.value == other.quantity.value


def _like(analysis: Analysis, head: Headline, peer: Claim, *, slip: bool = False) -> Likeness:
    return likeness(analysis, head.claim, peer, words=head.words, slip=slip)


def _words(analysis: Analysis, head: Headline, peer: Claim) -> int:
    """Return how much the words around a figure are those of the headline."""
    like = _like(analysis, head, peer)
    return like.beside + like.around


def _order(analysis: Analysis, head: Headline, peer: Claim) -> tuple[bool, bool, int, int]:
    like = _like(analysis, head, peer)
    return _equal(head.claim, peer), not is_vague(peer), 2 * like.beside + like.around, -peer.quantity.start


def _rival(analysis: Analysis, head: Headline, best: Claim | None, peers: Sequence[Claim]) -> Claim | None:
    """Return the one figure that the headline must mean, ``None`` where that is not sure.

    ``best`` is a figure that would fit; where it is equal or far finer, the words must speak far more for the rival.
    """
    claim = head.claim
    found = [*_rivals(analysis, head, [peer for peer in peers if peer is not best])]
    top = max((like.weight for like, _ in found), default=None)
    nearest = [(like, peer) for like, peer in found if like.weight == top]
    if len({peer.quantity.value for _, peer in nearest}) != 1:
        return None
    like, rival = nearest[0]
    strong = like.slip and like.beside > 1 and like.around > 2
    if best and not like.slip and not is_vague(best):
        return None
    if best and (_equal(claim, best) or digits(analysis.text, best) > digits(analysis.text, claim) + 1):
        return rival if strong and like.beside + like.around > _words(analysis, head, best) + 3 else None
    return rival if (strong and like.beside > 3) or not _adds_up(claim, peers) else None


def _rivals(analysis: Analysis, head: Headline, peers: Sequence[Claim]) -> Iterator[tuple[Likeness, Claim]]:
    """Yield the figures that are so like the headline's that one of the two must be wrong."""
    claim, text = head.claim, analysis.text
    slips = slips_of(text, claim)
    for peer in peers:
        if claim.quantity.hedge and claim.quantity.hedge != peer.quantity.hedge:
            if near := _just_missed(analysis, head, peer):
                yield near, peer
            continue  # a hedged headline may stand for many figures: only one hedged alike must be its own
        slip = peer.quantity.value in slips
        early = peer.quantity.start < head.block.end + LEAD
        if (slip or early) and not _is_earlier(analysis, head, peer):
            like = _like(analysis, head, peer, slip=slip)
            known = min(digits(text, claim), digits(text, peer))
            scaled = claim.quantity.unit == peer.quantity.unit and magnified(claim, peer)
            only = slip and early and len(head.peers) == 1 and like.beside > 1 and like.around > 0
            if only or _is_rival(like, known, early=early, scaled=scaled):
                yield like, peer


def _just_missed(analysis: Analysis, head: Headline, peer: Claim) -> Likeness | None:
    """How like a hedged headline is to the one exact figure of the lead that lies right beyond its bound."""
    bound = head.claim.quantity.low or head.claim.quantity.high
    value = peer.quantity.value
    if not bound or not value or peer.quantity.hedge or peer.quantity.start > head.block.end + LEAD:
        return None
    near = [
        other for other in head.peers if other.quantity.value and abs(other.quantity.value - bound) < bound * _BESIDE
    ]
    like = _like(analysis, head, peer, slip=True)
    quantity = head.claim.quantity
    alone = head.block.end - head.block.start <= quantity.end - quantity.start + 2
    alike = alone or like.around + like.beside > 0
    return like if near == [peer] and alike and not _is_earlier(analysis, head, peer) else None


def _is_rival(like: Likeness, known: int, *, early: bool, scaled: bool) -> bool:
    """Whether words and slip together leave no doubt that two figures tell the same; ``known`` digits are written."""
    if like.slip and known > 2:
        return like.around > 1 or like.beside > 1
    if not early:
        return False
    if like.slip or scaled:
        return (like.beside > 1 and (like.around > 1 or known > 1)) or like.around > 3
    return like.beside > 4 and like.around > 2


def _is_earlier(analysis: Analysis, head: Headline, peer: Claim) -> bool:
    """Whether a figure of the body is told of a time before the headline's, or as what was asked for then."""
    text, at = analysis.text, peer.quantity.start
    if peer.quantity.kind is not Kind.PERCENT and any(word in before(text, at) for word in _INTENDED):
        return True
    low = max(0, at - BACK)
    start = max(text.rfind("。", low, at), text.rfind("\n", low, at), low - 1) + 1
    if pattern(_EARLIER).search(text, max(start, at - 12), at):
        return True
    years = pattern(_YEAR).findall(text, start, at)
    heading = text[head.block.start : head.block.end]
    told = pattern(_YEAR).findall(text, head.block.start, head.block.end + LEAD)
    latest = max([*told, (analysis.article.date or "")[:4]])
    return bool(years) and years[-1] < latest and years[-1] not in heading


def _adds_up(claim: Claim, peers: Sequence[Claim]) -> bool:
    """Whether the headline adds up two or three neighbouring figures of the lead, or any two small ones."""
    if claim.quantity.kind not in ADDITIVE:
        return False
    values = [peer.quantity.value for peer in peers[:ADDENDS] if peer.quantity.value]
    total = claim.quantity.value
    neighbours = (values[at : at + size] for size in (2, 3) for at in range(len(values)))
    groups = combinations(values, 2) if total and total < 10 else neighbours
    return any(sum(group) == total for group in groups)


def judge(terms: Told) -> Judgement:
    """Compare the two as ranges."""
    headline, body = terms.quoted
    message = Wording(f"标题作{headline}，正文作{body}", f"{headline} in the headline, {body} in the body")
    return told_again(terms.headline, terms.body, f"标题{headline}，正文{body}", message)


CHECK = Check(
    code="NF501",
    name="headline-figure",
    title=Wording("标题与正文数字不一", "the headline has another figure than the body"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=tuple(kind for kind in Kind if kind not in UNTOLD), heading=True),),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "白河县新装水表2470户\n\n去年，白河县新装农村水表2740户，比计划多110户。",
            "two digits swapped",
        ),
        Example(Verdict.CONFLICTS, "青石大桥垮塌致8人死亡\n\n昨天清晨，青石大桥垮塌，造成6人死亡。", "the same words"),
        Example(
            Verdict.AGREES, "白河县新装水表2740户\n\n去年，白河县新装农村水表2740户，比计划多110户。", "told alike"
        ),
        Example(Verdict.ROUNDS, "全县粮食产量超12万吨\n\n去年，全县粮食产量12.4万吨。", "a hedge in the headline"),
        Example(None, "车祸致11人死伤\n\n昨天的车祸造成3人死亡，8人受伤。", "the headline adds up"),
        Example(
            None,
            "南山发生5.2级地震\n\n昨天，南山有强烈震感。2008年，南山发生5.7级地震。",
            "a quake of another year",
            "2014-03-02",
        ),
        Example(
            Verdict.ROUNDS,
            "县里发放贷款21.5亿元\n\n去年，县里发放贷款5000笔、21.46亿元，笔均42.92万元。",
            "an average is no rival of what fits",
        ),
        Example(
            Verdict.ROUNDS,
            "今年全县新建住房5.3万套\n\n年初，省里下达目标任务为新建住房5.1万套。到十月，全县实际新建住房52816套。",
            "what was planned is no rival",
        ),
    ),
)
