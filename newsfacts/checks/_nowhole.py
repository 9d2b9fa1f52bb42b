"""Figures that cannot be the whole of a share: its own part told a second time, parts with a share of their own.

For the checks of family NF2, before a contradiction is told. Blind to shares told in another sentence.
"""

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from newsfacts.checks._fitting import fits
from newsfacts.checks._rates import HUNDRED
from newsfacts.checks._told import fits as again
from newsfacts.claims.changes import is_amount
from newsfacts.claims.clauses import before
from newsfacts.claims.shares import Share, counted, parts
from newsfacts.claims.sharewords import Form
from newsfacts.data.parts import SUMMED
from newsfacts.data.shares import OWNED, TREATED
from newsfacts.model import Analysis, Claim

REACH: Final = 24
"""Characters behind a figure in which its own share begins."""

FAR: Final = 6
"""Sentences between a part and a whole of its name, beyond which it may be another: only a slip tells."""

GRADES: Final = 4
"""Items beside that of its name which a rate may be of as well."""

AFTER: Final = 3
"""Figures behind one among which the next amount is sought."""


def shared_out(analysis: Analysis, whole: Claim) -> bool:
    """Return whether a figure is told as a part itself, which its share follows: 农村 39 起，占总数的 59 %."""
    start, unit = whole.quantity.end, counted(whole)
    place = bisect_left(analysis.claims, start, key=_start)
    following = (each for each in analysis.claims[place : place + AFTER] if counted(each) == unit)
    ends = [each.quantity.start for each in following if is_amount(each.quantity)]
    words = analysis.text[start : min(start + REACH, analysis.sentences[whole.sentence].end, *ends)]
    words = words.partition("；")[0].partition("其中")[0]
    return any(word in words for word in ("占", "份额", "比重"))


def _summed_up(analysis: Analysis, part: Claim, whole: Claim) -> bool:
    """Return whether a figure is smaller than a total that it is a part of: 满意 21 票，…合计 27 票，占 93 %."""
    less = (whole.quantity.value or 0) < (part.quantity.value or 0) and whole.sentence == part.sentence
    return less and before(analysis.text, part.quantity.start).endswith(SUMMED)


def beside_both(analysis: Analysis, share: Share, part: Claim, whole: Claim) -> tuple[Claim, Claim] | None:
    """Return the part and the whole told right behind two others, where these fit: 授信 214 户 1.96 亿元，用信…."""
    own, other = (_next(analysis, claim) for claim in (part, whole))
    if own is None or other is None or own is part or counted(own) != counted(other):
        return None
    return (own, other) if fits(own, other, share.percent) else None


def _next(analysis: Analysis, claim: Claim) -> Claim | None:
    """Return the amount that stands right behind a figure, with a 、 at most between."""
    place = bisect_left(analysis.claims, claim.quantity.end, key=_start)
    behind = next(iter(analysis.claims[place : place + 1]), None)
    near = behind is not None and analysis.text[claim.quantity.end : behind.quantity.start] in ("", "、")
    return behind if behind and near and is_amount(behind.quantity) else None


def _start(claim: Claim) -> int:
    return claim.quantity.start


def owned(analysis: Analysis, share: Share, whole: Claim) -> bool:
    """Return whether a figure is what each company has of its own, told in another paragraph: 占净利润的 29 %."""
    here, there = (analysis.sentences[claim.sentence].block for claim in (share.percent, whole))
    return here != there and share.noun.endswith(OWNED)


def treated(text: str, share: Share, whole: Claim) -> bool:
    """Return whether a figure tells what was done with some of those a share is of: 老年人接种 2 万人 … 占老年人口."""
    if share.whole is not None or share.form is not Form.OF or not share.noun:
        return False
    words = before(text, whole.quantity.start)
    return any(verb in words and verb not in share.noun for verb in TREATED)


def retold(whole: Claim, part: Claim) -> bool:
    """Return whether two figures are one, told a second time and perhaps rounder."""
    one, other = whole.quantity.value or Decimal(0), part.quantity.value or Decimal(0)
    return one == other or (again(whole, part) and abs(one - other) * 10 < one)


def graded(analysis: Analysis, share: Share, part: Claim, whole: Claim) -> bool:
    """Return whether a rate is of the item of its name and others together: 满意 12 人、基本满意 7 人，满意率 95 %.

    So is a share of what sums such items up.
    """
    if _summed_up(analysis, part, whole):
        return True
    below, percent = whole.quantity.value, share.percent.quantity
    if share.form is not Form.RATE or not below:
        return False
    beside = (each for each in parts(analysis, share.index, share.start) if counted(each) == counted(part))
    values = [each.quantity.value or Decimal(0) for each in beside if each is not part and each is not whole][:GRADES]
    above = part.quantity.value or Decimal(0)
    sums = (above + sum(group) for size in range(1, len(values) + 1) for group in combinations(values, size))
    return any(abs(each * HUNDRED / below - (percent.value or 0)) < percent.step for each in sums)


def stray(share: Share, whole: Claim, others: Sequence[Share], known: Sequence[tuple[Share, Claim]]) -> bool:
    """Return whether a figure that does not fit is not the whole of a share: ``known`` are those that fit, with theirs.

    办完 74 件，办完率 67 %，结案率 95 %: the part and the whole gave another rate already.
    """
    given = any(one.part is share.part and other is whole and one.noun != share.noun for one, other in known)
    return given or any(_of_another(share, whole, each) for each in others)


def _of_another(share: Share, whole: Claim, last: Share) -> bool:
    """Whether a share told before in the same words is of a whole that is not this one, so that this share may be, too.

    持股 9456 万股，占比 29.3 %; … 持股 456 万股，占比 1.4 %: neither is of the 740 万股 told between.
    """
    part, own = last.part, share.part
    if part is None or own is None or last.form is not share.form or last.noun != share.noun:
        return False
    near = share.percent.sentence - last.percent.sentence <= FAR and whole.quantity.start < last.start
    return near and counted(part) == counted(own) and not fits(part, whole, last.percent)
