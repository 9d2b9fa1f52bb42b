"""A sex ratio that the numbers of men and women do not give.

``男性 418263 人，女性 402971 人，性别比（以女性为 100）为 130.79``: 418263 men to 402971 women are 103.79 to 100.
The men and women are the last ones told under those names, in the same sentence or the two before it.

One in the last digit is allowed. Silent for the ratio at birth (出生人口性别比), for a ratio of former years (由…,
上次的), and where men or women are not counted.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import before
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

REACH: Final = 40
"""Characters from 性别比 to its figure."""

BACK: Final = 14
"""Figures before a sex ratio among which the men and women are sought."""

SENTENCES: Final = 2
"""Sentences before a sex ratio in which they may stand."""

_BRACKET: Final = re.compile("[（(][^（()）]{0,30}[)）]")
_FORMER: Final = ("由", "从", "次", "上年", "年的")
"""What makes the figure one of former years."""

_HUNDRED: Final = ("女性为", "女为", "女=", "女＝")
"""What stands before the hundred that a ratio is told to."""


class SexRatio(Terms, frozen=True, kw_only=True):
    """``ratio`` men to a hundred women."""

    men: Claim
    women: Claim
    ratio: Claim


def find(analysis: Analysis) -> Iterator[SexRatio]:
    """Yield the sex ratios whose men and women are printed before them."""
    text = analysis.text
    for place, claim in enumerate(analysis.claims):
        if claim.quantity.kind is not Kind.NUMBER or not _is_ratio(text, claim.quantity.start):
            continue
        men, women = _counted(analysis, place, "男"), _counted(analysis, place, "女")
        if men and women:
            yield SexRatio(men=men, women=women, ratio=claim)


def _is_ratio(text: str, start: int) -> bool:
    """Return whether the words before a number make it the sex ratio of those counted."""
    words = _BRACKET.sub("", text[max(0, start - REACH) : start])
    told = words.rfind("性别比")
    if told < 0 or "出生" in words[max(0, told - 4) : told] or words.endswith(_HUNDRED):
        return False
    tail = words[told:]
    return len(tail) <= 8 and not any(word in tail for word in _FORMER)


def _counted(analysis: Analysis, place: int, sex: str) -> Claim | None:
    """Return the last number of people told of one sex."""
    ratio = analysis.claims[place]
    for at in range(place - 1, max(0, place - BACK) - 1, -1):
        claim = analysis.claims[at]
        if ratio.sentence - claim.sentence > SENTENCES:
            return None
        quantity = claim.quantity
        begin = analysis.claims[at - 1].quantity.end if at else 0
        name = before(analysis.text, quantity.start)[-max(1, quantity.start - begin) :]
        if quantity.unit == "人" and is_amount(quantity) and not is_change(analysis.text, quantity) and sex in name:
            return claim
    return None


def judge(terms: SexRatio) -> Judgement:
    """Divide the men by the women."""
    men, women = terms.men.quantity.value or Decimal(0), terms.women.quantity.value or Decimal(0)
    found = _rates.divided(_rates.strictly(terms.men), _rates.strictly(terms.women))
    allowed = _rates.times(_rates.HUNDRED, found) if found else Interval(Decimal(0), Decimal(0))
    exact = _rates.HUNDRED * men / women if women else Decimal(0)
    verdict = _rates.verdict(exact, terms.ratio, allowed)
    ours, theirs, said = (_formula.printed(claim) for claim in (terms.men, terms.women, terms.ratio))
    made = _formula.plain(round(exact, 2))
    return Judgement(
        verdict=verdict,
        formula=f"100 × {ours} ÷ {theirs} = {made}",
        message=Wording(f"男{ours}、女{theirs}，性别比是{made}，不是{said}", f"the sex ratio is {made}, not {said}"),
        stated=terms.ratio.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(verdict, (terms.men, terms.women, terms.ratio)),
        repairs=_rates.recomputed(exact, terms.ratio),
    )


CHECK: Final = Check(
    code="NF208",
    name="sex-ratio",
    title=Wording("性别比与男女人数不符", "a sex ratio that men and women do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("性别比",), kinds=(Kind.NUMBER,)),),
    examples=(
        Example(Verdict.AGREES, "上半年出生180人，其中男94人、女86人，性别比109.3。", "both in one clause"),
        Example(
            Verdict.CONFLICTS,
            "男性418263人，占50.93%；女性402971人，占49.07%。性别比（以女性为100）为130.79。",
            "103.79 men to a hundred women",
        ),
        Example(
            Verdict.AGREES,
            "男性418263人，女性402971人。总人口性别比（以女性为100，男性对女性的比例）为103.79。",
            "103.79 men to a hundred women, the hundred passed over",
        ),
        Example(None, "出生人口中男孩4218人，女孩3905人。出生人口性别比为111.36。", "the ratio at birth"),
        Example(None, "总人口性别比为103.26，与上次普查基本持平。", "men and women are not counted"),
    ),
)
