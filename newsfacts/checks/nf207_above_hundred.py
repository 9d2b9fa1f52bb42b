"""A share that is more than its whole.

``占全县总人口的 115%``: nothing is more than 100 % of what it is part of. Shares told with 占, 占比 or 比重 are read,
and rates of what is counted among all there is (合格率); silent where the whole is a plan, a task or a budget, which
may be exceeded, where part and whole are printed and fit, and where the percentage is the change of a share.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._shares import settled
from newsfacts.claims.changes import is_change
from newsfacts.claims.clauses import after, before
from newsfacts.claims.shares import shares
from newsfacts.claims.sharewords import Form
from newsfacts.data.shares import BOUNDED, EXCEEDED, SHARE_WORDS, UNBOUNDED
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

_PERCENT: Final = Kind.PERCENT
_LINKS: Final = "达到高为是约近超过了至：:"


MOST: Final = 1000
"""A share from here on is two columns of a table run together."""


class ShareAlone(Terms, frozen=True, kw_only=True):
    """A share above 100 %."""

    percent: Claim


def find(analysis: Analysis) -> Iterator[ShareAlone]:
    """Yield the shares above 100 % of what no one can exceed."""
    high = [share for share in shares(analysis) if share.form is Form.OF and _above(share.percent)]
    for claim in analysis.claims:
        if claim.quantity.kind is _PERCENT and _above(claim) and _is_bounded(analysis.text, claim):
            yield ShareAlone(percent=claim)
    if not high:
        return
    fitting = {found.share.percent.id for found in settled(analysis) if found.fits}
    for share in high:
        start = analysis.sentences[share.percent.sentence].start
        words = analysis.text[start : share.percent.quantity.start] + after(analysis.text, share.percent.quantity.end)
        if (
            (share.percent.quantity.value or 0) < MOST
            and share.percent.id not in fitting
            and not any(word in words for word in EXCEEDED)
        ):
            yield ShareAlone(percent=share.percent)


def _is_bounded(text: str, claim: Claim) -> bool:
    """Whether a percentage is told right behind the name of a rate that cannot exceed 100 %: 合格率达."""
    words = before(text, claim.quantity.start)
    name = words.rstrip(_LINKS)
    if (claim.quantity.value or 0) >= MOST:
        return False
    return name.endswith(BOUNDED) and not name.endswith(UNBOUNDED) and not is_change(text, claim.quantity)


def _above(percent: Claim) -> bool:
    value = percent.quantity.value
    if value is not None and value < _rates.HUNDRED and not percent.quantity.hedge:
        return False
    return _rates.strictly(percent).low > _rates.HUNDRED


def judge(terms: ShareAlone) -> Judgement:
    """Compare with 100 %."""
    said = _formula.printed(terms.percent)
    return Judgement(
        verdict=Verdict.CONFLICTS if _above(terms.percent) else Verdict.AGREES,
        formula=f"{said} > 100%" if _above(terms.percent) else f"{said} ≤ 100%",
        message=Wording(f"占比{said}超过100%", f"a share of {said} is more than the whole"),
        stated=terms.percent.quantity.value,
        high=_rates.HUNDRED,
    )


CHECK: Final = Check(
    code="NF207",
    name="share-above-hundred",
    title=Wording("占比超过100%", "a share above 100 %"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT, Kind.RATIO), words=("占", "率", *SHARE_WORDS)),),
    examples=(
        Example(Verdict.CONFLICTS, "60岁以上老人占全县总人口的215%。", "more than all people"),
        Example(Verdict.CONFLICTS, "机电产品占出口总值的比重为571%。", "the decimal point is lost"),
        Example(Verdict.CONFLICTS, "抽检蔬菜合格率达198.5%。", "a rate of what is counted among all"),
        Example(Verdict.CONFLICTS, "预报说，明天降雨概率130%。", "a probability"),
        Example(None, "小学毛入学率为104%。", "pupils of every age"),
        Example(None, "三年计划的开工率达112%。", "a plan may be exceeded"),
        Example(None, "造林占年度任务的120.8%。", "a task may be exceeded"),
        Example(None, "全省造林121万亩，占目标100万亩的121%。", "part and whole are printed"),
        Example(None, "银行拨备覆盖率187.4%。", "what is set aside over what is bad"),
        Example(None, "出口占比提高，同比增长215%。", "a change, not a share"),
        Example(None, "解禁股数1.5亿股，占最新流通股本的150%。", "shares that are not yet traded"),
        Example(None, "出资额占总股本比例250012.5%", "columns of a table run together"),
    ),
)
