"""The figures of an article that tell most, category by category.

For ``summarize``. A figure in the headline, in a key sentence, or named a total comes first; the parts follow their
whole, and are left out together or not at all. Dates and ranks are left out, they explain others; so are figures of no
category, unless the headline tells them or parts make them up, and those of which the text does not say whose they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.model import Analysis, Category, Claim, Family, KeyFigures, Kind, Meaning, Page, Role, Sentence
from newsfacts.text.patterns import holds

_OTHER: Final = Category.OTHER
_LEFT_OUT: Final = frozenset({Category.TIME, Category.RANK})
_EACH: Final = 6
"""Figures of one category at most, unless they are parts of one whole."""

_MOST_PARTS: Final = 12
"""Parts of a whole that are told with it; of a longer list none."""

_LATE: Final = frozenset({Category.SHARE, Category.GROWTH})
"""Categories that explain the others, and stand after them."""

_IN_TITLE: Final = 4.0
"""How much more a figure of the headline tells."""

_WITH_PARTS: Final = 0.5
"""How much more a figure tells that is told with its parts."""

_COUNTED: Final = frozenset({Kind.COUNT, Kind.MONEY})
_FEW: Final = frozenset("一两二三四五六七八九十几数")
"""Numerals that with a measure word tell no amount worth a line: 十大工程, 五所医院."""

_COMPARED: Final = ("，比", "，较")
"""What begins a clause whose level only serves to compare: 比上年的1123家增加163家."""

_TO: Final = frozenset("到至为")
_REACHED: Final = 5
"""Characters behind a level in which it is said to have gone to another: 从54万亿元增加到82万亿元."""

_NEAR: Final = 16
"""Characters before such a level in which its clause begins."""

_ROLES: Final = {Role.TOTAL: 2.0, Role.PLAIN: 1.0, Role.PART: 0.5, Role.CHANGE: 0.5, Role.SHARE: 0.5}


class _Fact(Struct):
    """A figure with the other places where it is told: ``claim`` tells it best, ``telling`` is the most any does."""

    claim: Claim
    telling: float
    place: int
    parts: tuple[Claim, ...]
    in_title: bool

    @property
    def rank(self) -> tuple[float, int]:
        """The most telling first."""
        return -self.telling - _WITH_PARTS * bool(self.parts), self.place


def key_figures(
    page: Page, analysis: Analysis, chosen: Sequence[Sentence], families: Sequence[Family]
) -> tuple[KeyFigures, ...]:
    """Return the key figures by category, the most telling category and the most telling figure first."""
    groups: dict[Category, list[_Fact]] = {}
    parts = {family.whole.id: family.parts for family in families if len(family.parts) <= _MOST_PARTS}
    for fact in _facts(page, analysis, chosen, parts):
        groups.setdefault(fact.claim.category, []).append(fact)
    ranked = [(category, sorted(facts, key=_rank)) for category, facts in groups.items()]
    ranked.sort(key=lambda group: (group[0] in _LATE, group[1][0].rank))
    return tuple(KeyFigures(category, tuple(_first(facts))) for category, facts in ranked)


def _facts(
    page: Page, analysis: Analysis, chosen: Sequence[Sentence], parts: Mapping[str, tuple[Claim, ...]]
) -> Iterator[_Fact]:
    """The figures worth telling, each once: where it has its parts, else where it is told best."""
    told: dict[tuple[Category, object, str | None], list[_Fact]] = {}
    inner = {part.id for each in parts.values() for part in each}
    for place, claim in enumerate(analysis.claims):
        meaning = claim.meaning
        if claim.id in inner or not (claim.id in parts or _worth_telling(analysis, claim, meaning)):
            continue
        telling = _telling(analysis, claim, meaning, chosen)
        fact = _Fact(claim, telling, place, parts.get(claim.id, ()), _in_title(analysis, claim))
        key = meaning.category, claim.quantity.value or claim.id, claim.quantity.unit
        for other in told.setdefault(key, []):
            if _same(page, fact, other):
                _merge(other, fact)
                break
        else:
            told[key].append(fact)
    return (fact for facts in told.values() for fact in facts)


def _worth_telling(analysis: Analysis, claim: Claim, meaning: Meaning) -> bool:
    """Whether a figure is one of its own, said of something, and no 一位, 两大 or 一分钱 that only goes with a noun."""
    quantity = claim.quantity
    if meaning.category in _LEFT_OUT or (meaning.subject is None and meaning.metric is None):
        return False
    if meaning.category is _OTHER and not _in_title(analysis, claim):
        return False
    if quantity.kind not in _COUNTED or (meaning.category is Category.CASUALTIES and meaning.metric is not None):
        return True
    return analysis.text[quantity.numeral_start : quantity.numeral_end] not in _FEW


def _same(page: Page, one: _Fact, other: _Fact) -> bool:
    """Whether two equal figures are one fact: one stands in the headline, or they are about much the same."""
    if one.in_title or other.in_title:
        return True
    return _alike(page, one.claim, other.claim) or _alike(page, other.claim, one.claim)


def _alike(page: Page, one: Claim, other: Claim) -> bool:
    """Whether what one figure is about is named by the subject, or for lack of one by the metric, of another."""
    subject = _pairs(one.subject.of(page.text) if one.subject else one.metric or "")
    named = _pairs(other.subject.of(page.text)) if other.subject else set()
    metric = _pairs(other.metric or "")
    return 2 * len(subject & named) >= len(subject) or subject <= metric


def _merge(kept: _Fact, other: _Fact) -> None:
    """Tell a fact where it has its parts, else in the body rather than in the headline."""
    if (other.parts and not kept.parts) or (kept.in_title and not kept.parts):
        kept.claim, kept.parts, kept.in_title = other.claim, other.parts, other.in_title
    kept.telling = max(kept.telling, other.telling)


def _pairs(words: str) -> set[str]:
    return {words[at : at + 2] for at in range(len(words) - 1)}


def _first(facts: Sequence[_Fact]) -> Iterator[Claim]:
    """The most telling figures with their parts, as many as a category may have."""
    count = 0
    for fact in facts:
        told = (fact.claim, *fact.parts)
        if not count or count + len(told) <= _EACH:
            yield from told
            count += len(told)


def _rank(fact: _Fact) -> tuple[float, int]:
    return fact.rank


def _in_title(analysis: Analysis, claim: Claim) -> bool:
    title = analysis.article.title
    return title is not None and title.start <= claim.span.start < title.end


def _compared(text: str, start: int, end: int) -> bool:
    """Whether a figure stands in a clause that only compares, near its beginning, or is what another came from."""
    lead = text[max(0, start - _NEAR) : start]
    if holds(lead, _COMPARED) and lead.startswith(_COMPARED, max(map(lead.rfind, "，。；"))):
        return True
    former = max(lead.rfind("从"), lead.rfind("由")) + 1
    since = lead[former:]
    return former > 0 and (not since or since.endswith("的")) and not _TO.isdisjoint(text[end : end + _REACHED])


def _telling(analysis: Analysis, claim: Claim, meaning: Meaning, chosen: Sequence[Sentence]) -> float:
    """How much a figure tells of its article."""
    named = (meaning.metric is not None) + (meaning.subject is not None)
    in_title = _IN_TITLE * _in_title(analysis, claim)
    early = 1 - claim.quantity.start / len(analysis.text)
    role = _ROLES[Role.PART if _compared(analysis.text, claim.quantity.start, claim.quantity.end) else meaning.role]
    return in_title + 2 * (analysis.sentences[claim.sentence] in chosen) + role + 0.5 * named + early
