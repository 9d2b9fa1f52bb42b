"""What a share is meant to be of, by its words alone.

For the checks of family NF2, which divide. The whole stands within the words of the share, is told under the name they
give, or is the one thing of its kind beside the part; a rate of what was done (开工率) is of what was to be done. Where
the words leave it open, nothing is meant. Offsets are on the running ruler. Blind to wholes told under another name.
"""

from collections.abc import Iterator, Sequence, Set
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import after, before
from newsfacts.claims.resumed import resumed, touches
from newsfacts.claims.shares import Share, counted, parts
from newsfacts.claims.sharewords import Form, bare
from newsfacts.claims.wholes import Whole, core
from newsfacts.data.rates import FOUND
from newsfacts.data.shares import BUDGET_FLOWS, LIST_OPENERS, OUTSIDE, PLAN_NOUNS, PLANNED, RATE_VERBS, SAME_SUBJECT
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import pattern

LONG_NAME: Final = 4
"""Characters of a name that make it no chance that a figure is told under it."""

NEGATED: Final = ("不", "未")
"""Openings of a rate of what was not done, which stands beside what was done rather than after the whole."""

ALL: Final = ("总", "共", "全部")
"""What says of a whole, and of its name, that it is all there is: 公路总里程 … 占总里程的."""

SHORT: Final = 6
"""Characters of a clause that ends with what a figure did: 875 家达标."""

DUE: Final = "应"
"""What says of a whole that it was to be done."""

DONE: Final = ("已", "实")
"""What says that a part was done of what was due: 应检 300 人，实检 280 人."""

_YEARS: Final = "^(?:[去今前上当]年|20[0-9]{2}年)"
_MONTHS: Final = "[0-9]{1,2}(?:[至到—－~～-][0-9]{1,2})?月"
_AMONG: Final = r"[，,]其中[^，。；,;]{0,12}$"
_SEMICOLONS: Final = frozenset("；;")
_GROUP_ENDS: Final = "；;。\n"


class Asked(Struct, frozen=True):
    """A share with the figures before it that it may be of, the likeliest first.

    ``likes`` is what the shares before it on the same list were of, where one is known; ``spent`` holds the ids of the
    figures that shares were of already, ``taken`` those of their parts.
    """

    share: Share
    part: Claim
    earlier: tuple[Whole, ...]
    likes: Claim | None = None
    spent: Set[str] = frozenset()
    taken: Set[str] = frozenset()


def meant(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield the wholes that the words may mean, the likeliest first; none where they leave it open."""
    share = asked.share
    if share.whole is not None:
        yield share.whole
    elif share.named and (total := _just_told(analysis, asked)):
        yield total
    elif share.form is Form.RATE:
        yield from _of_rate(analysis, asked)
    elif share.form is Form.BRACKET:
        yield from group(analysis, asked)
    elif len(core(share.noun)) >= 2:
        yield from _of_name(analysis, asked)
    elif not any(word in share.noun for word in OUTSIDE):
        told = not share.named or asked.part.sentence == share.percent.sentence
        yield from _of_bare(analysis, asked) if told else ()


def _just_told(analysis: Analysis, asked: Asked) -> Claim | None:
    """Return the total right before 其中, of which a part told before is named: 铁路 7 万，合计 9 万，其中铁路占."""
    share, text = asked.share, analysis.text
    last = analysis.claims[share.index - 1] if share.index and not core(share.noun) else None
    if last is None or last is asked.part or counted(last) != counted(asked.part) or not larger(last, asked.part):
        return None
    return last if pattern(_AMONG).match(text, last.quantity.end, share.percent.quantity.start) else None


def sure(analysis: Analysis, asked: Asked) -> bool:
    """Return whether the words leave no doubt of the whole, so that another fits by chance only."""
    share = asked.share
    if share.whole is not None or share.form in {Form.BRACKET, Form.RATE}:
        return True
    name = core(share.noun)
    return len(name) >= LONG_NAME or (len(name) < 2 and not share.named and alone(analysis, asked) is not None)


def group(analysis: Analysis, asked: Asked) -> list[Claim]:
    """Return the levels of the unit of a part between it and the semicolon before it, the nearest first."""
    text = analysis.text
    start = asked.part.quantity.start
    found = []
    for claim in parts(analysis, asked.share.index, start):
        if any(mark in text[claim.quantity.end : start] for mark in _GROUP_ENDS):
            break
        if counted(claim) == counted(asked.part):
            found.append(claim)
    return found


def alone(analysis: Analysis, asked: Asked) -> Claim | None:
    """Return the only level of the unit beside a part, where it is larger: 需求 2万吨，已调运 1.8万吨，占 90 %."""
    beside = group(analysis, asked)
    if len(beside) != 1 or beside[0].id in asked.taken:
        return None
    return beside[0] if larger(beside[0], asked.part) else None


def larger(whole: Claim, part: Claim) -> bool:
    """Return whether a figure is at least as large as another."""
    return (whole.quantity.value or 0) >= (part.quantity.value or 0)


def _of_bare(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield what 占 alone can mean: what stands beside, what its likes were of, the nearest larger that is no part."""
    if beside := alone(analysis, asked):
        yield beside
        return
    if topic := resumed(analysis, asked.part):
        yield from (option.claim for option in asked.earlier if told_of(analysis.text, option.claim, topic))
    if asked.likes is not None:
        yield asked.likes
    free = [option.claim for option in asked.earlier if option.claim.id not in asked.taken]
    free = [claim for claim in free if not _closed_off(analysis, claim, asked.part)]
    if any(word in asked.share.noun for word in ALL):
        free.sort(key=lambda claim: not any(word in before(analysis.text, claim.quantity.start) for word in ALL))
    free = [claim for claim in free if larger(claim, asked.part)] or free
    yield from sorted(free, key=lambda claim: _among(analysis, claim))


def told_of(text: str, claim: Claim, topic: str) -> bool:
    """Return whether a figure is told in words of a topic."""
    return touches(topic, before(text, claim.quantity.start) + "|" + after(text, claim.quantity.end))


def _among(analysis: Analysis, claim: Claim) -> bool:
    """Return whether a figure is told after 其中, as a part: of wholes that may be meant it is the last."""
    start = analysis.sentences[claim.sentence].start
    return "其中" in analysis.text[start : claim.quantity.start]


def _closed_off(analysis: Analysis, claim: Claim, part: Claim) -> bool:
    """Return whether a figure is a part told behind 其中, and the next item of the outer list begins before another."""
    text, start = analysis.text, analysis.sentences[claim.sentence].start
    between = text[claim.quantity.end : part.quantity.start]
    told = pattern("[；;]").split(text[start : claim.quantity.start])[-1]
    return claim.sentence == part.sentence and not _SEMICOLONS.isdisjoint(between) and "其中" in told


def _of_name(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield what is told under the name of the whole; a plan that another share was of belongs to that one."""
    text = analysis.text
    plan, own = _planned(asked.share.noun), before(text, asked.part.quantity.start)
    if plan and not (_goes_on(own) or _was_due(core(asked.share.noun), own)):
        return
    invested = core(asked.share.noun) == "投资"
    for option in asked.earlier:
        if not option.named or (plan and option.claim.id in asked.spent):
            continue
        if plan and _is_budget_flow(before(text, option.claim.quantity.start)):
            continue
        if not invested or any(word in before(text, option.claim.quantity.start) for word in PLANNED):
            yield option.claim
    if plan:
        yield from (claim for claim in group(analysis, asked) if _planned(before(text, claim.quantity.start)))


def _was_due(name: str, words: str) -> bool:
    """Whether a part is what was done of what was to be: 应上缴 860 万元，已上缴 790 万元，占应上缴数的."""
    return name.startswith(DUE) and len(name) > len(DUE) and name[1:3] in words


def _goes_on(words: str) -> bool:
    """Whether a clause goes on about the subject before it, a time that it begins with left out: 1至9月已完成."""
    words = pattern(_YEARS).sub("", bare(words))
    dated = pattern(_MONTHS).match(words) if words[:1].isdecimal() else None
    return words.startswith(SAME_SUBJECT) or dated is not None


def _of_rate(analysis: Analysis, asked: Asked) -> Iterator[Claim]:
    """Yield the amount before what was done, the amount told under the same name, or that was to be done."""
    if asked.share.noun.endswith(FOUND) and not group(analysis, asked):
        return
    text, part = analysis.text, asked.part
    words = before(text, part.quantity.start)
    noun = asked.share.noun[-2:]
    verbs = RATE_VERBS.get(noun, (noun,))
    behind = after(text, part.quantity.end)
    done = len(behind) <= SHORT and behind.endswith(verbs) and not any(sign in behind for sign in NEGATED)
    told = done or any(verb in words for verb in verbs)
    told = told and not asked.share.noun.startswith(NEGATED)
    if told:
        yield from group(analysis, asked)
    elif any(word in words for word in DONE):
        yield from (claim for claim in group(analysis, asked) if "应" in before(text, claim.quantity.start))
    name = item(words)
    labels = [(option.claim, before(text, option.claim.quantity.start)) for option in asked.earlier]
    if len(name) >= 2:
        yield from (claim for claim, other in labels if item(other).endswith(name))
    if told:
        yield from (claim for claim, other in labels if _planned(other))
        yield from (claim for claim, _ in labels if claim.sentence == part.sentence)


def _planned(words: str) -> bool:
    """Whether a figure is told as planned; not so what was done of it: 计划打孔 36 个，已完成 33 个."""
    words = no_flows(words)
    ends = [words.rfind(word) + len(word) for word in PLAN_NOUNS if word in words]
    return bool(ends) and "已" not in words[max(ends) :]


def no_flows(words: str) -> str:
    """Return words without what the budget took in or spent, which is no plan for all its name."""
    for flow in BUDGET_FLOWS:
        words = words.replace(flow, "")
    return words


def _is_budget_flow(words: str) -> bool:
    """Whether a figure is what the budget took in or spent, which is no plan: 一般公共预算收入 22 亿元."""
    return no_flows(words) != words and not _planned(words)


def item(words: str) -> str:
    """Return the name of an item of a list."""
    for opener in LIST_OPENERS:
        words = words.removeprefix(opener)
    return words.strip()


def like(part: Claim, others: Sequence[tuple[Share, Claim]]) -> Claim | None:
    """Return the whole of the share before, where a share goes on the same list; ``others`` are those settled."""
    for other, whole in reversed(others[-3:]):
        if whole.quantity.unit == part.quantity.unit:
            return whole if part.sentence - other.percent.sentence <= 1 else None
    return None
