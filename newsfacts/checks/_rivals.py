"""Figures of the body that are so like one of the headline that one of the two must be wrong.

For the check of headline against body. Looks at the peers of a headline figure, those of its unit. Blind to what the
words mean: they are compared by the characters they have in common.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks._told import FATES, SCALED, TENFOLD, Likeness, digits, likeness, magnified, slips_of
from newsfacts.claims.changes import Way, is_change, motion
from newsfacts.claims.clauses import before
from newsfacts.claims.headlines import MEDALS, Headline
from newsfacts.claims.mentions import pairs, surroundings
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern

LEAD: Final = 400
"""Characters behind the heading in which a story tells what its headline does."""

BACK: Final = 40
"""Characters before a figure in which its time is told."""

TELLING: Final = 2
"""Digits beyond which a slip tells without words that a figure of the lead is that of the headline; not of a rate."""

WORDS: Final = 4
"""How alike the words right beside two figures must be for them to tell the same, however far apart."""

FAR: Final = 6
"""How alike the words beside and around them must be where the figure of the body stands far behind the headline."""

KNOWN: Final = 3
"""The same of two amounts that only 万 or 亿 tells apart."""

_ALIKE: Final = Decimal("0.3")
_BESIDE: Final = Decimal("0.1")
"""How far beyond the bound of a hedged headline an exact figure may lie and still be the one meant."""

_BARE: Final = "万亿元公斤吨亩米里年月日的人"
"""Characters that a headline and a sentence may have in common without telling the same."""

AMOUNTS: Final = frozenset({Kind.MONEY, Kind.AREA, Kind.LENGTH, Kind.MASS, Kind.VOLUME, Kind.ENERGY, Kind.POWER})
"""Kinds of which a headline with a tenth of the one figure of the body, or ten times it, can only be wrong."""

_INTENDED: Final = ("目标", "任务")

_EARLIER: Final = r"(?<![比较])(?<![比较][上去]年)同期|此前|曾经?|历史"

_YEAR: Final = r"(?<![0-9０-９比较])([12１２][0-9０-９]{3})年(?!以来|至今|起|[至到—-])"


def like_of(analysis: Analysis, head: Headline, peer: Claim, *, slip: bool = False) -> Likeness:
    """Compare the words of a figure of the body with those of the headline."""
    return likeness(analysis, head.claim, peer, words=head.words, slip=slip)


def rivals(analysis: Analysis, head: Headline, peers: Sequence[Claim]) -> Iterator[tuple[Likeness, Claim]]:
    """Yield the figures that are so like the headline's that one of the two must be wrong."""
    claim, text = head.claim, analysis.text
    slips: frozenset[Decimal] | None = None
    moved = claim.quantity.kind in AMOUNTS and is_change(text, claim.quantity)
    for peer in () if _is_article(text, claim) else peers:
        if _is_article(text, peer) or (moved and not is_change(text, peer.quantity)):
            continue  # 每桶降 5 元: 由 65 元降到 60 元
        if _tenfold(analysis, head, peer):
            yield like_of(analysis, head, peer, slip=True), peer
        elif claim.quantity.hedge and _way(claim) != _way(peer):
            if near := _just_missed(analysis, head, peer):
                yield near, peer
            # a hedged headline may stand for many figures: only one hedged alike must be its own
        else:
            slips = slips_of(text, claim) if slips is None else slips
            if like := _alike(analysis, head, peer, slip=peer.quantity.value in slips):
                yield like, peer


def _alike(analysis: Analysis, head: Headline, peer: Claim, *, slip: bool) -> Likeness | None:
    """Compare two figures by words and slip, ``None`` where these leave a doubt that both tell the same."""
    claim, text = head.claim, analysis.text
    if _to_tens(claim, peer):
        return None
    slip = slip or _tenths_apart(text, claim, peer)
    early = peer.quantity.start < head.block.end + LEAD
    if not (slip or early) or _is_earlier(analysis, head, peer):
        return None
    like = like_of(analysis, head, peer, slip=slip)
    known = min(digits(text, claim), digits(text, peer))
    scaled = claim.quantity.unit == peer.quantity.unit and magnified(claim, peer)
    named = like.beside > 1 and (like.around > 0 or claim.quantity.unit in MEDALS)
    only = slip and early and len(head.peers) == 1 and named
    sure = slip and early and known > TELLING and claim.quantity.kind is not Kind.PERCENT
    rescaled = slip and _rescaled(claim, peer) and like.beside + like.around >= KNOWN
    return like if only or sure or rescaled or _is_rival(like, known, early=early, scaled=scaled) else None


def _way(claim: Claim) -> tuple[bool, bool] | None:
    """Which way the hedge of a figure opens (超 and 余 alike), ``None`` where it has none."""
    quantity = claim.quantity
    return (quantity.value == quantity.low, quantity.value == quantity.high) if quantity.hedge else None


def _is_article(text: str, claim: Claim) -> bool:
    """Whether a figure only says of whom is told (一名女生), and is not of the dead or the hurt (一死两伤)."""
    quantity = claim.quantity
    one = text[quantity.numeral_start : quantity.numeral_end] == "一"
    return one and quantity.written_unit[-1:] not in FATES


def _tenfold(analysis: Analysis, head: Headline, peer: Claim) -> bool:
    """Whether the one amount of its unit that the body has is the headline's with a zero or 万 too many or too few."""
    if head.claim.quantity.kind not in AMOUNTS or not magnified(head.claim, peer, TENFOLD):
        return False
    if not head.claim.quantity.hedge and not _same_digits(head.claim, peer):
        return False
    levels = [each for each in head.peers if not is_change(analysis.text, each.quantity)]
    if levels != [peer] or peer.quantity.start > head.block.end + LEAD or _is_earlier(analysis, head, peer):
        return False
    return bool(set("".join(head.words)).difference(_BARE).intersection("".join(pairs(surroundings(analysis, peer)))))


def _rescaled(one: Claim, other: Claim) -> bool:
    """Whether two amounts are the same but for 万 or 亿."""
    first, second = one.quantity.value, other.quantity.value
    return bool(first and second and first / second in SCALED)


def _tenths_apart(text: str, one: Claim, other: Claim) -> bool:
    """Whether a change told in tenths has another numeral than the percentage it stands for: 涨两成 for 上涨 10.2%."""
    first, second = one.quantity, other.quantity
    if first.written_unit != "成" or second.kind is not Kind.PERCENT or second.written_unit == "成":
        return False
    told, again = motion(text, first), motion(text, second)
    return bool(told and again and told.way is again.way is Way.BY and told.direction == again.direction)


def _to_tens(head: Claim, body: Claim) -> bool:
    """Whether a headline rounds an amount of three digits to two: 480 万千瓦时 for 482 万千瓦时."""
    first, second, step = head.quantity.value, body.quantity.value, head.quantity.step
    if head.quantity.kind not in AMOUNTS or not first or not second or not step or body.quantity.step != step:
        return False
    return first >= 100 * step and first % (10 * step) == 0 and abs(second - first) <= 5 * step


def _same_digits(one: Claim, other: Claim) -> bool:
    """Whether two amounts have the same digits but for the place of the point."""
    first, second = ((claim.quantity.value or Decimal(0)).normalize().as_tuple().digits for claim in (one, other))
    return first == second


def _just_missed(analysis: Analysis, head: Headline, peer: Claim) -> Likeness | None:
    """How like a hedged headline is to the one exact figure of the lead that lies right beyond its bound."""
    bound = head.claim.quantity.low or head.claim.quantity.high
    value = peer.quantity.value
    if not bound or not value or peer.quantity.hedge or peer.quantity.start > head.block.end + LEAD:
        return None
    like = like_of(analysis, head, peer, slip=True)
    reach = bound * (_ALIKE if like.beside >= WORDS else _BESIDE)
    near = [other for other in head.peers if other.quantity.value and abs(other.quantity.value - bound) < reach]
    quantity = head.claim.quantity
    alone = head.block.end - head.block.start <= quantity.end - quantity.start + 2
    alike = alone or like.around + like.beside > 0
    return like if near == [peer] and alike and not _is_earlier(analysis, head, peer) else None


def _is_rival(like: Likeness, known: int, *, early: bool, scaled: bool) -> bool:
    """Whether words and slip together leave no doubt that two figures tell the same; ``known`` digits are written."""
    if like.slip and known > 2:
        return like.around > 1 or like.beside > 1
    if not early:
        return like.slip and like.beside > 1 and like.beside + like.around >= FAR
    if like.slip and like.beside >= WORDS:
        return True
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
    years = [*map(int, pattern(_YEAR).findall(text, start, at))]
    if not years:
        return False
    heading = text[head.block.start : head.block.end]
    told = map(int, pattern(_YEAR).findall(text, head.block.start, head.block.end + LEAD))
    latest = max([*told, int((analysis.article.date or "0")[:4])])
    return years[-1] < latest and str(years[-1]) not in heading
