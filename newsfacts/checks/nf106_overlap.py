"""What two parts share does not fit the parts, or the parts do not make the whole.

For the proofreader: *60 名学生中，会游泳的 35 名，会骑车的 40 名，两项都会的 10 名，5 名没有学过任何一项*. What both
hold cannot be more than either part; and one part plus the other, less what both hold, plus what neither holds, is the
whole. Where the last is not printed, the two parts together may not exceed the whole.

Blind to three parts that overlap, and to overlaps told before their parts.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _formula, _judge
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._judge import value_of
from newsfacts.claims.overlaps import overlaps
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Shared(Terms, frozen=True, kw_only=True):
    """Two parts, what both hold, what neither does, and their whole."""

    parts: tuple[Claim, Claim]
    both: Claim
    neither: Claim | None = None
    whole: Claim | None = None


def find(analysis: Analysis) -> Iterator[Shared]:
    """Yield every overlap with the parts and the whole told before it."""
    for found in overlaps(analysis):
        one, other = found.parts
        yield Shared(
            parts=(one.claim, other.claim),
            both=found.both.claim,
            neither=found.neither.claim if found.neither else None,
            whole=found.whole.claim if found.whole else None,
        )


def judge(terms: Shared) -> Judgement:
    """Compare the overlap with the smaller part, then the union of the parts with the whole."""
    smaller = min(terms.parts, key=value_of)
    both = _formula.printed(terms.both)
    if _judge.amounts(terms.both).low > _judge.amounts(smaller).high:
        part = _formula.printed(smaller)
        said = Wording(f"两者共有{both}，多于其中之一的{part}", f"both hold {both}, more than one of them, {part}")
        return Judgement(
            Verdict.CONFLICTS, f"{both} ≤ {part}", said, stated=value_of(terms.both), high=value_of(smaller)
        )
    return _union(terms, both)


def _union(terms: Shared, both: str) -> Judgement:
    """Judge whether the parts make the whole."""
    held = (*terms.parts, terms.neither) if terms.neither else terms.parts
    overlap = _judge.amounts(terms.both)
    allowed = _judge.total(held) - overlap
    exact = sum(map(value_of, held), -value_of(terms.both))
    formula = f"{_formula.total(held)} - {both}"
    made = _formula.plain(exact)
    if terms.whole is None:
        return Judgement(Verdict.AGREES, f"{formula} = {made}", Wording("", ""))
    whole = _formula.printed(terms.whole)
    if terms.neither is None and exact <= value_of(terms.whole):
        return Judgement(Verdict.AGREES, f"{formula} ≤ {whole}", Wording("", ""))
    verdict = _judge.verdict(exact, terms.whole, allowed)
    said = Wording(f"各部分合起来为{made}，总数写作{whole}", f"the parts make {made}, the whole is printed as {whole}")
    reason = _judge.reason(verdict, terms.claims())
    return Judgement(verdict, f"{formula} = {whole}", said, low=allowed.low, high=allowed.high, reason=reason)


CHECK: Final = Check(
    code="NF106",
    name="wrong-overlap",
    title=Wording("重叠部分与各部分、总数不符", "an overlap does not fit its parts or their whole"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("两者", "二者", "既", "同时", "都", "均")),),
    examples=(
        Example(
            Verdict.AGREES,
            "全班60名学生中，会游泳的35名，会骑车的40名，两项都会的20名，另有5名没有学过任何一项。",
            "35 + 40 - 20 + 5 = 60",
        ),
        Example(Verdict.CONFLICTS, "会游泳的35名，会骑车的40名，两项都会的38名。", "more than one of the parts"),
        Example(
            Verdict.CONFLICTS,
            "全班60名学生中，会游泳的35名，会骑车的40名，两项都会的10名，另有5名没有学过任何一项。",
            "70 are not 60",
        ),
        Example(Verdict.AGREES, "全班60名学生中，会游泳的35名，会骑车的40名，两项都会的20名。", "some may do neither"),
        Example(None, "全班60名学生中，会游泳的35名，会骑车的20名。", "no overlap is printed"),
        Example(
            Verdict.CONFLICTS, "喜欢数学的32人，喜欢语文的28人，数学语文都喜欢的35人。", "told by the verb of both"
        ),
        Example(None, "得2票的是甲，得1票的是乙，丙和丁都得3票。", "no two parts"),
        Example(None, "两国都派出5名选手，甲队获得3枚奖牌。", "both, but no overlap"),
        Example(None, "去年新建服务站362个，改造280个，同时推进630个服务站升级。", "同时 goes on with something else"),
    ),
)
