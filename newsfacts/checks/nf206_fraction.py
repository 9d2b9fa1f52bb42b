"""A share told in tenths or as a fraction that its figures do not give.

``旅游业提供了七成以上的就业。全县就业 5.2 万人，其中旅游业吸纳 3.1 万人``: 3.1 of 5.2 are not even 60 %. Read
are fractions of a printed whole (占…三分之二), and 贡献, 承担, 提供, 吸纳 with a share of something whose total and
part the next sentences print. So are tenths in the headline, where the body counts but a whole and a part, and one in
so many (每5人中有1人) against the percentage right behind it.

Fractions are told loosely: 7 % of themselves are allowed, and the room that 近, 超 and 以上 leave; one in so many may
be off by three points, or an eighth of the percentage. Silent where
part or whole is not printed under the words of the share.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from msgspec import structs

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms, pairs
from newsfacts.checks._fitting import quotient
from newsfacts.checks._judge import value_of
from newsfacts.checks._shares import settled
from newsfacts.claims.contributions import contributions
from newsfacts.claims.proportions import TENTHS, headed, one_in
from newsfacts.claims.sharewords import SIGNS
from newsfacts.data.shares import CONTRIBUTING
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

ROUGH: Final = Decimal(3)
"""Points by which 每3人中有1人 may be off from the percentage told with it; a policy."""

LOOSELY: Final = Decimal("0.12")
"""The same as a part of the percentage."""

_LOOSE: Final = ("强", "弱", "多")


class Fractional(Terms, frozen=True, kw_only=True):
    """``part`` of ``whole`` is told as ``share``, in tenths or as a fraction."""

    part: Claim
    whole: Claim
    share: Claim


def find(analysis: Analysis) -> Iterator[Fractional]:
    """Yield the fractions of a printed whole, and the contributions whose figures follow."""
    for told in settled(analysis, Kind.RATIO):
        terms = Fractional(part=told.part, whole=told.whole, share=told.share.percent)
        loose = analysis.text.startswith(_LOOSE, told.share.percent.quantity.end)  # 三分之一强
        if not loose or judge(terms).verdict is not Verdict.CONFLICTS:
            yield terms
    for share, part, whole in contributions(analysis):
        yield Fractional(part=part, whole=whole, share=share)
    for share, part, whole in headed(analysis):
        rest = structs.replace(part, quantity=structs.replace(part.quantity, value=value_of(whole) - value_of(part)))
        terms = Fractional(part=part, whole=whole, share=share)
        if _fits(terms) or not _fits(Fractional(part=rest, whole=whole, share=share)):
            yield terms  # 六成不爱 may be told of those who do
    for share, part, whole in one_in(analysis):
        terms = Fractional(part=part, whole=whole, share=share)
        if _fits(terms) or abs(_made(terms) - value_of(share)) > max(ROUGH, value_of(share) * LOOSELY):
            yield terms


def _fits(terms: Fractional) -> bool:
    return judge(terms).verdict is not Verdict.CONFLICTS


def _made(terms: Fractional) -> Decimal:
    return _rates.HUNDRED * value_of(terms.part) / value_of(terms.whole)


def judge(terms: Fractional) -> Judgement:
    """Divide the part by the whole."""
    part, whole, share = terms.part, terms.whole, terms.share
    allowed = quotient(part, whole) or Interval(Decimal(0), Decimal(0))
    above, below = part.quantity.value or Decimal(0), whole.quantity.value or Decimal(0)
    exact = _rates.HUNDRED * above / below if below else Decimal(0)
    found = _rates.verdict(exact, share, allowed)
    made, said = f"{_formula.plain(round(exact, 1))}%", _said(share)
    ours, all_ = _formula.figure(part), _formula.figure(whole)
    return Judgement(
        verdict=found,
        formula=f"{_formula.printed(part)} ÷ {_formula.printed(whole)} = {made}",
        message=Wording(f"{ours}占{all_}的{made}，与“{said}”不符", f"{ours} is {made} of {all_}, not {said}"),
        stated=share.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(found, (part, whole, share)),
    )


def _said(share: Claim) -> str:
    quantity = share.quantity
    value = quantity.value or Decimal(0)
    if quantity.kind is Kind.RATIO:
        from fractions import Fraction

        return str(Fraction(value).limit_denominator(20))
    if quantity.written_unit != TENTHS:
        return _formula.printed(share)
    figure = f"{_formula.plain(value / 10)}成"
    hedge = quantity.hedge or ""
    return f"{figure}{hedge}" if hedge in {"以上", "多", "左右"} else f"{hedge}{figure}"


CHECK: Final = Check(
    code="NF206",
    name="fraction-against-figures",
    title=Wording("“几成”“几分之几”与数字不符", "a share in tenths or as a fraction that its figures do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(kinds=(Kind.RATIO,), words=SIGNS, near=True),
        Needs(kinds=(Kind.PERCENT, Kind.RATIO), words=CONTRIBUTING, near=True),
        Needs(kinds=(Kind.PERCENT,), words=("成",), heading=True),
        Needs(kinds=(Kind.PERCENT,), words=pairs("每", "0123456789两二三四五六七八九十百千万"), also=("有",)),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "九成菜样合格\n\n抽检菜样300批次，合格240批次。", "the headline's tenths: eight"),
        Example(Verdict.AGREES, "八成菜样合格\n\n抽检菜样300批次，合格240批次。", "the headline's tenths, right"),
        Example(None, "两成菜样不合格\n\n抽检菜样300批次，合格240批次。", "the rest of them"),
        Example(None, "九成菜样合格\n\n抽检菜样300批次，合格240批次，抽检水产200批次。", "several things"),
        Example(Verdict.CONFLICTS, "每4名学生中就有1名近视，近视的占35%。", "one in four"),
        Example(Verdict.AGREES, "每4名学生中就有1名近视，近视的占25%。", "one in four, right"),
        Example(None, "每3名学生中就有1名近视，近视的占31%。", "roughly one in three"),
        Example(None, "每6名职工中就有1名失眠，年轻人占48%。", "of those who do not sleep"),
        Example(None, "每10名学生中就有4名近视，近视率达38.6%。", "roughly four in ten"),
        Example(
            Verdict.CONFLICTS,
            "全县旅游业提供了七成以上的就业。去年全县就业人数5.2万人，其中旅游业吸纳3.1万人。",
            "60 % are not seven tenths",
        ),
        Example(Verdict.CONFLICTS, "到会代表240名，其中女代表105名，占代表总数的三分之一。", "105 of 240 are 44 %"),
        Example(
            Verdict.ROUNDS,
            "全县旅游业提供了五成以上的就业。去年全县就业人数5.2万人，其中旅游业吸纳3.1万人。",
            "60 % are more than five tenths",
        ),
        Example(Verdict.ROUNDS, "到会代表240名，其中女代表82名，占代表总数的三分之一。", "82 of 240 are 34 %"),
        Example(None, "到会代表25名，其中女代表9名，约占代表总数的三分之一强。", "a little more than a third"),
        Example(None, "全县旅游业提供了七成以上的就业。去年全县税收4.2亿元。", "no figures of work"),
        Example(None, "近六成毕业生愿到县城工作，受访者共4000名。", "the part is not printed"),
    ),
)
