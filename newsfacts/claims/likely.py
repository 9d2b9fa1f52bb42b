"""What a share is probably of, where its words leave some doubt: for a contradiction that one slip must explain.

For the checks of family NF2, after ``meant``. A rate of what was done is of what was begun sentences before (发现问题
418 个 … 整改 372 个，整改率 89 %), of what its first half names (资金 … 已使用资金, 资金使用率), or of the one larger
figure beside its part. A share of a scope alone (占全区的 76 %) is of the figure told before in the same words. Offsets
are on the running ruler; few figures are tried, for with each of them chance would explain more.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsfacts.claims.changes import is_change
from newsfacts.claims.clauses import before
from newsfacts.claims.meant import NEGATED, Asked, alone, group, item, larger, no_flows, told_of
from newsfacts.claims.resumed import resumed
from newsfacts.claims.shares import counted
from newsfacts.claims.sharewords import Form
from newsfacts.claims.wholes import core
from newsfacts.data.rates import BEGUN, FOUND
from newsfacts.data.shares import OUTSIDE, PLAN_NOUNS
from newsfacts.model import Analysis, Claim

MOST: Final = 2
"""Figures tried for one share."""

SENTENCES: Final = 4
"""Sentences that what was begun may stand before what was done."""

FINE: Final = 100
"""Steps of its last digit that a rate must have where nothing but its place ties it to its figures."""

BEHIND: Final = 3
"""Figures behind a share that may be its whole by their name."""

NAMED: Final = 3
"""Characters of such a name at least."""

LABEL: Final = 16
"""Characters of the label of a whole in brackets."""

_DONE: Final = ("已", "了", "完成", "实现", "实际", "累计")
_FILLERS: Final = "达到为约共计合是有仅"
_AFTER: Final = 3
"""Sentences after a figure in which a rate of what was done is still of it."""

ALL: Final = "总"
"""What makes the name of a whole that of all there is: 占档期总票房的."""

_METRIC: Final = 2
"""Characters at the end of two labels that make them one metric."""


def likely(analysis: Analysis, asked: Asked) -> tuple[Claim, ...]:
    """Return what a share may be of, the likeliest first."""
    share = asked.share
    found = list(_in_bracket(analysis, asked))
    if share.form is Form.RATE:
        found += _of_undone(analysis, asked) if share.noun.startswith(NEGATED) else _of_rate(analysis, asked)
    elif (scope := _scope(share.noun)) is not None:
        found += _of_scope(analysis, asked, OUTSIDE[scope])
    elif any(word in share.noun for word in PLAN_NOUNS):
        found += _of_item(analysis, asked)
    else:
        found += _behind(analysis, asked)
        found += _of_metric(analysis, asked)
        found += _of_topic(analysis, asked)
    return tuple(dict.fromkeys(found))[:MOST]


def _in_bracket(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield the whole told in a bracket right behind its share: 占全市的 15.6%（全市面积 3120 平方公里）."""
    share, text = asked.share, analysis.text
    end = share.percent.quantity.end
    for claim in analysis.claims[share.index + 1 : share.index + 2] if text[end : end + 1] in ("（", "(") else ():
        label = text[end + 1 : claim.quantity.start]
        told = len(label) <= LABEL and "其中" not in label and not is_change(text, claim.quantity)
        if told and counted(claim) == counted(asked.part):
            yield claim


def _behind(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield what the next clause tells under the name of the whole: 占电话用户的 52 %；电话用户 598 万户."""
    share, text = asked.share, analysis.text
    name = core(share.noun)
    for claim in analysis.claims[share.index + 1 : share.index + 1 + BEHIND] if len(name) >= NAMED else ():
        label = before(text, claim.quantity.start).rstrip(_FILLERS)
        same = claim.sentence == share.percent.sentence and counted(claim) == counted(asked.part)
        if same and label.endswith(name) and not is_change(text, claim.quantity):
            yield claim


def _of_metric(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield the totals whose whole label ends the name of the whole: 总票房 206 亿元 … 占档期总票房的."""
    name = core(asked.share.noun)
    for option in asked.earlier if len(name) >= _METRIC else ():
        if larger(option.claim, asked.part):
            label = core(before(analysis.text, option.claim.quantity.start).rstrip(_FILLERS))
            alike = name.endswith(label) or (ALL in asked.share.noun and label.endswith(name[-_METRIC:]))
            if len(label) >= _METRIC and alike:
                yield option.claim


def _of_topic(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield what the sentence takes up again: 查获货车 2675 辆。查处的货车中，…，占违法总数的 53 %."""
    topic = resumed(analysis, asked.part)
    for option in asked.earlier if topic else ():
        if told_of(analysis.text, option.claim, topic) and larger(option.claim, asked.part):
            yield option.claim


def _of_undone(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield what both sides make: 受理 345 人，批捕 232 人，不捕 113 人，不捕率 32.8 %; else what stands beside."""
    beside = group(analysis, asked)
    amounts = {claim.quantity.value for claim in beside}
    for claim in beside:
        if (claim.quantity.value or 0) - (asked.part.quantity.value or 0) in amounts:
            yield claim
    named = analysis.text.startswith(asked.share.noun, asked.part.quantity.end)
    if named and (whole := alone(analysis, asked)):
        yield whole


def _of_rate(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    text, part = analysis.text, asked.part
    words = before(text, part.quantity.start)
    if f"不{asked.share.noun[-2:]}" in words:
        return
    done = asked.share.noun.endswith(FOUND) or any(word in words for word in (*_DONE, asked.share.noun[-2:]))
    beside = alone(analysis, asked)
    if beside and (done or (asked.share.percent.quantity.value or 0) >= FINE * asked.share.percent.quantity.step):
        yield beside
    earlier = [
        (option.claim, before(text, option.claim.quantity.start).rstrip(_FILLERS))
        for option in asked.earlier
        if 0 <= part.sentence - option.claim.sentence < SENTENCES
    ]
    rest = asked.share.noun[:-2]
    if len(rest) >= _METRIC and rest in words:
        yield from (claim for claim, other in earlier if item(other).endswith(rest))
    if done:
        yield from (claim for claim, other in earlier if any(word in other for word in BEGUN))
        near = (claim for claim, _ in earlier if 0 < part.sentence - claim.sentence < _AFTER and larger(claim, part))
        yield from () if group(analysis, asked) else islice(near, 1)


def _scope(noun: str) -> str | None:
    """Return the scope that is all the name of a whole says: 全国, 全国总产量."""
    scope = next((word for word in OUTSIDE if noun.startswith(word)), None)
    return scope if scope and len(core(noun.removeprefix(scope))) < _METRIC else None


def _of_scope(analysis: Analysis, asked: Asked, sign: str) -> Iterator[Claim]:
    """Yield the figures before that are told in the metric of the part: 完成产值 … 总产值."""
    text = analysis.text
    metric = before(text, asked.part.quantity.start).rstrip(_FILLERS)[-_METRIC:]
    for option in asked.earlier:
        words = before(text, option.claim.quantity.start).rstrip(_FILLERS)
        told = _told(analysis, option.claim)
        if len(metric) == _METRIC and sign in told and words.endswith(metric):
            yield option.claim
    above = (option.claim for option in asked.earlier if larger(option.claim, asked.part))
    told_there = [claim for claim in above if sign in _told(analysis, claim)]
    if len({claim.quantity.value for claim in told_there}) == 1:
        yield told_there[0]


def _told(analysis: Analysis, claim: Claim) -> str:
    """Return the words of a sentence before a figure."""
    return analysis.text[analysis.sentences[claim.sentence].start : claim.quantity.start]


def _of_item(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield what was planned for the same item: 计划新开工 2 万套、基本建成 1.8 万套 … 基本建成 1.9 万套."""
    text, part = analysis.text, asked.part
    name = item(before(text, part.quantity.start)).removeprefix("已").rstrip(_FILLERS)
    for option in asked.earlier:
        label = before(text, option.claim.quantity.start).rstrip(_FILLERS).rpartition("、")[2]
        same = counted(option.claim) == counted(part)
        if same and len(name) >= _METRIC and label.endswith(name) and option.claim.id not in asked.spent:
            yield option.claim
    plan = next((word for word in PLAN_NOUNS if asked.share.noun.endswith(word)), None)
    for option in asked.earlier:
        told = text[analysis.sentences[option.claim.sentence].start : option.claim.quantity.start]
        done = any(word in before(text, option.claim.quantity.start) for word in _DONE)
        if plan and plan in no_flows(told) and not done and option.claim.id not in asked.spent:
            yield option.claim
    if "应" in asked.share.noun and (beside := alone(analysis, asked)):
        yield beside
