"""Figures that point back to one told before: 这4名伤者, 这100万美元, and a metric such as 全长 told twice.

For the check of facts told twice. The words say that the same is meant (这, 上述), or only two figures of the article
have the metric and their digits are swapped. Blind to pronouns without a figure.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from newsfacts.checks._time import passage
from newsfacts.checks._told import transposed
from newsfacts.claims.clauses import before
from newsfacts.claims.mentions import metric_words, same_end
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern, places

_COUNT: Final = Kind.COUNT

POINTERS: Final = ("这", "上述")

NEAR: Final = 160
"""Characters behind a figure in which it is pointed back to."""

BACK: Final = 40
"""Figures before one in which it is pointed back to."""

ADDENDS: Final = 6
"""Earlier counts that a later one may sum up."""

LOOK: Final = 8
"""Characters before a figure, and behind it, that may hold its noun."""

LEAD: Final = 3
"""Characters before a figure in which it is said to be one told before."""

NOUN: Final = 2

DIMENSIONS: Final = ("长", "高", "宽", "深", "重")
"""What says of a thing how large it is, by one character."""

METRICS: Final = (
    "全长",
    "总长",
    "总投资",
    "总面积",
    "建筑面积",
    "占地面积",
    "总高",
    "海拔",
    "总库容",
    "总造价",
    "注册资本",
    "注册资金",
)

COUNTED: Final = frozenset("名位人家户个件项辆座艘台处支枚头只")

_POINTING: Final = r"(?:^|[，。；：“\n])(?:这|上述)$"
"""这 at the head of a clause: behind names (甲、乙这两家) it sums them up."""

_THIS: Final = r"(?:这|上述)[片块座条笔批项]?$"

_AMOUNTS: Final = frozenset({Kind.MONEY, Kind.LENGTH, Kind.AREA, Kind.MASS, Kind.VOLUME})

_SIZED: Final = _AMOUNTS | {Kind.POWER, Kind.ENERGY}

_TELLING: Final = _SIZED | {Kind.COUNT}

_APART: Final = "[0-9一二三四五六七八九十去今前上本当][年月日季]|同期|另|其他|其中|[比较增减占甲乙]"
"""What may set one figure of a unit apart from another: another time, others, a change."""

_THING: Final = r"的([^\W\d]{2})"

Pair = tuple[Claim, Claim]


def pointed_back(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield figures behind 这 with the figure before that they must repeat."""
    text = analysis.text
    pointed = {at + size for word in POINTERS for at in places(text, (word,)) for size in range(len(word), LEAD + 1)}
    for place, claim in enumerate(told if pointed else ()):
        quantity = claim.quantity
        if quantity.start not in pointed:
            continue
        amount = quantity.kind in _AMOUNTS
        at_head = pattern(_POINTING).search(passage(text, quantity.start - LEAD, quantity.start))
        if quantity.hedge or not (
            at_head or (amount and pattern(_THIS).search(text, max(0, quantity.start - LEAD), quantity.start))
        ):
            continue
        earlier = [
            other
            for other in told[max(0, place - BACK) : place]
            if other.quantity.unit == quantity.unit and quantity.start - other.quantity.end <= NEAR
        ]
        other = _amount(text, claim, earlier) if amount else _count(text, claim, earlier)
        if other:
            yield other, claim


def _amount(text: str, claim: Claim, earlier: Sequence[Claim]) -> Claim | None:
    """Return the amount before with the same digits, swapped or with another scale."""
    if any(other.quantity.value == claim.quantity.value for other in earlier):
        return None
    return next((other for other in reversed(earlier) if transposed(text, other, claim)), None)


def _count(text: str, claim: Claim, earlier: Sequence[Claim]) -> Claim | None:
    """Return the one count before of the same noun, unless the later is that of another, or sums some up."""
    noun = text[claim.quantity.end : claim.quantity.end + NOUN]
    measured = claim.quantity.kind is _COUNT and claim.quantity.written_unit in COUNTED
    if not 0 < len(earlier) <= ADDENDS or not noun.isalpha() or not measured:
        return None
    named = [other for other in earlier if _has(text, other, noun)]
    value, values = claim.quantity.value, [other.quantity.value for other in earlier]
    sums = (sum(filter(None, group)) for size in range(1, len(values) + 1) for group in combinations(values, size))
    if len(named) != 1 or named[0].quantity.hedge or any(total == value for total in sums):
        return None
    others = text.find(noun, named[0].quantity.end + LOOK, claim.quantity.start)
    return named[0] if others < 0 else None


def _has(text: str, claim: Claim, noun: str) -> bool:
    """Whether a noun stands right before a figure or right behind it."""
    behind = text[claim.quantity.end : claim.quantity.end + LOOK].partition("，")[0].partition("。")[0]
    return noun in before(text, claim.quantity.start)[-LOOK:] or noun in behind


def measured_twice(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield the only two figures of a metric such as 全长 in an article, where their digits are swapped."""
    found: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in told:
        if claim.quantity.kind in _AMOUNTS and not claim.quantity.hedge:
            words = metric_words(analysis.text, claim)
            if words.endswith(METRICS):
                metric = next(metric for metric in METRICS if words.endswith(metric))
                found[metric, claim.quantity.unit].append(claim)
    for claims in found.values():
        if len(claims) == NOUN and claims[0].sentence != claims[1].sentence:
            first, second = claims
            if transposed(analysis.text, first, second):
                yield first, second


def named_alike(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield figures before 的 and a thing, told with the words of an earlier one of it: 库容 6.3 亿立方米的水库."""
    text = analysis.text
    earlier: dict[tuple[str, str | None], Claim] = {}
    figures = [claim for claim in told if claim.quantity.kind in _SIZED and not claim.quantity.hedge]
    if not any(text.startswith("的", claim.quantity.end) for claim in figures):
        return
    for claim in figures:
        words = metric_words(text, claim)
        key = words[-1:] if words.endswith(DIMENSIONS) else words[-NOUN:], claim.quantity.unit
        thing = pattern(_THING).match(text, claim.quantity.end)
        first = earlier.setdefault(key, claim)
        again = thing and first.sentence != claim.sentence and (len(words) >= NOUN or words in DIMENSIONS)
        if (
            thing
            and again
            and transposed(text, first, claim)
            and _of_thing(before(text, first.quantity.start), thing[1])
        ):
            yield first, claim


def _of_thing(clause: str, thing: str) -> bool:
    """Whether a clause names a thing, or begins with its last character and a dimension: 桥长 of 大桥."""
    return thing in clause or (len(clause) == NOUN and clause[0] == thing[-1])


def told_alike(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield the only two figures of a unit, told with the same words and with digits swapped: 烧房 12 间 … 21 间."""
    found: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in told:
        if claim.quantity.kind in _TELLING:
            found[claim.quantity.unit].append(claim)
    for claims in found.values():
        if len(claims) == NOUN and claims[0].sentence != claims[1].sentence and _alike(analysis.text, *claims):
            yield claims[0], claims[1]


def _alike(text: str, first: Claim, second: Claim) -> bool:
    """Whether two figures have swapped digits and the same words before them, and no word sets them apart."""
    if first.quantity.hedge or second.quantity.hedge or not transposed(text, first, second):
        return False
    words = [metric_words(text, claim).removesuffix("人民币").rstrip("共合总计") for claim in (first, second)]
    apart = any(pattern(_APART).search(clause) for clause in words)
    return same_end(*words) >= NOUN and not apart
