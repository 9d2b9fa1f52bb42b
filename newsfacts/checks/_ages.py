"""Finders of an age and the birth it is counted from, where the birth does not stand before it in its sentence.

Reads a birth told behind the age (今年（2020年）75岁，1945年出生), the year of an age in brackets (18岁那年（1950年）),
a birth in the sentence before or behind that of a death (…病逝，享年89岁。他1930年生于…), and a course of ages
(20岁结婚，婚后12年…，时年32岁). The persons must be one: no word of kin between, and one birth in the neighbourhood.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from msgspec import Struct

from newsfacts.checks._time import When, before, behind, passage, told
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern

_AGE: Final = Kind.AGE
AGES: Final = frozenset({_AGE, Kind.DURATION})
"""Kinds of figures that tell a course of life."""

_BORN_AFTER: Final = r"^[^，。；）)]{0,10}?(?:出生|生于|诞生|降生)|^生(?![产活])"

_BORN_BEFORE: Final = r"(?:生于|出生于|出生在|出生日期[为：:]?)$"

OTHERS: Final = r"父|母|妻|丈夫|儿|女儿|外孙|孙(?:子|女|辈|儿)|哥|姐|弟|妹|他人|另"
"""Words of kin: the age may be that of another."""

_DIED: Final = r"(?:享年|终年|得年|时年)$"

_THEN: Final = r"(?:^|[，,。；（])(?:那年|那一年|这年|这一年|时年|当时)[他她]?(?:年仅|才|仅|只有|刚|已|正)?$"
"""What before an age says that it is that of the year just told."""

_HIM: Final = r"的[他她](?![的们]|父|母)"

_SENTENCES: Final = 8
"""Sentences before an age in which the one birth of its person may be told."""

_THAT_YEAR: Final = r"^(?:那年|时|那一年|这年|这一年|那时)?，?（(?:即|公元)?$"

_LATER: Final = r"^[^。；、]{1,12}，(?:婚后|此后|之后|其后|又?过了?)$"

_THEN_AGED: Final = r"^[^。；]{0,14}?，?(?:当时|时年|这时|那时|此时|那年|这年|这一年)[^，。；]{0,4}$"

_NEAR: Final = 30

_FAR: Final = 60

_LOOK: Final = 10
"""Characters before an age in which its person is named."""

_LONGEST: Final = 4
"""Characters of a name."""

_NAMED: Final = 120
"""Characters before a sentence in which its person is named."""

_DATES: Final = 4
"""Dates of a sentence among which a birth is looked for."""


class Age(Struct, frozen=True):
    """An age with the birth and the date it is told for."""

    born: When
    last: When
    claim: Claim


def is_birth(text: str, when: When) -> bool:
    """Whether a date is that of a birth, by the words around it."""
    lead = text[max(when.start - 6, 0) : when.start]
    return bool(
        pattern(_BORN_AFTER).match(passage(text, when.end, when.end + 16)) or pattern(_BORN_BEFORE).search(lead)
    )


def apart(analysis: Analysis, age: Claim, dates: Mapping[int, Sequence[Claim]]) -> Age | None:
    """Return the one birth near an age and the date that the age is told for."""
    last = _told_for(analysis, age, dates)
    if last is None or not last.sure:
        return None
    births = [when for when in _around(analysis, age, dates) if is_birth(analysis.text, when)]
    births = births or [when for when in _earlier(analysis, age, dates) if is_birth(analysis.text, when)]
    if len(births) != 1 or births[0].claim is last.claim or not births[0].sure or births[0].first >= last.first:
        return None
    low, high = sorted((births[0].start, age.quantity.start))
    between = analysis.text[low:high]
    if "\n" in between or pattern(OTHERS).search(between) or not _is_same(analysis, births[0], age):
        return None
    return Age(births[0], last, age)


def _told_for(analysis: Analysis, age: Claim, dates: Mapping[int, Sequence[Claim]]) -> When | None:
    """Return the date right before an age, or in brackets behind it."""
    text, start, end = analysis.text, age.quantity.start, age.quantity.end
    there = dates.get(age.sentence, ())
    for date in told(analysis, behind(there, end, 1)):
        if pattern(_THAT_YEAR).match(passage(text, end, date.start)):
            return date
    near = [date for date in told(analysis, before(there, start, 2)) if start - date.end <= _NEAR]
    return next((date for date in reversed(near) if not is_birth(text, date)), None)


def _around(analysis: Analysis, age: Claim, dates: Mapping[int, Sequence[Claim]]) -> Iterator[When]:
    """Yield the dates of the sentence of an age and of those beside it."""
    for sentence in range(age.sentence - 1, age.sentence + 2):
        yield from told(analysis, dates.get(sentence, ())[:_DATES])


def _earlier(analysis: Analysis, age: Claim, dates: Mapping[int, Sequence[Claim]]) -> Iterator[When]:
    """Yield the dates of the sentences before, as far as the life of one person is told."""
    for sentence in range(max(0, age.sentence - _SENTENCES), age.sentence - 1):
        yield from told(analysis, dates.get(sentence, ())[:_DATES])


def _is_same(analysis: Analysis, born: When, age: Claim) -> bool:
    """Whether birth and age are of one person: in one sentence, or told of a death and of him or her."""
    if born.claim.sentence == age.sentence:
        return True
    text, start = analysis.text, age.quantity.start
    lead, end = text[max(0, start - _LOOK) : start], age.quantity.end
    then = pattern(_THEN).search(lead) or pattern(_HIM).match(text, end)
    if then and born.claim.sentence < age.sentence:
        return True
    if not pattern(_DIED).search(lead[-4:]):
        return False
    later = max(born.claim.sentence, age.sentence)
    opening = analysis.sentences[later].start
    name = text[opening : born.start]
    if later == born.claim.sentence and 2 <= len(name) <= _LONGEST and name in text[max(0, opening - _NAMED) : opening]:
        return True
    return later == age.sentence or text[opening : opening + 1] in "他她" or born.start - opening <= 1


_PERSON: Final = r"的?([他她]|[^\W\d]{2,3}(?=[，在被就当开]))"

_RIGHT_AFTER: Final = 2


def compared(analysis: Analysis, dates: Mapping[int, Sequence[Claim]]) -> Iterator[tuple[When, When, Claim, Claim]]:
    """Yield 「1985年，25岁的她…；2015年，45岁的她…」: two dates with the age of one person right behind each."""
    ages = [claim for claim in analysis.claims if claim.quantity.kind is _AGE and not claim.quantity.hedge]
    for young, old in pairwise(ages):
        if young.sentence != old.sentence or old.quantity.start - young.quantity.end > _FAR:
            continue
        persons = [pattern(_PERSON).match(analysis.text, age.quantity.end) for age in (young, old)]
        if not all(persons) or len({person[1] for person in persons if person}) > 1:
            continue
        whens = [_right_before(analysis, age, dates) for age in (young, old)]
        if whens[0] and whens[1] and whens[0].claim is not whens[1].claim:
            yield whens[0], whens[1], young, old


def _right_before(analysis: Analysis, age: Claim, dates: Mapping[int, Sequence[Claim]]) -> When | None:
    start = age.quantity.start
    for date in told(analysis, before(dates.get(age.sentence, ()), start, 1)):
        if start - date.end <= _RIGHT_AFTER and date.sure and date.dated:
            return date
    return None


def courses(analysis: Analysis) -> Iterator[tuple[Claim, Claim, Claim, Decimal]]:
    """Yield 「20岁结婚，婚后12年…，时年32岁」: an age, the years since, the age then and what it must be."""
    figures = [claim for claim in analysis.claims if claim.quantity.kind in AGES]
    for young, years, old in zip(figures, figures[1:], figures[2:], strict=False):
        begun, lasted = young.quantity, years.quantity
        if (begun.kind, lasted.unit, old.quantity.kind) != (_AGE, "个月", _AGE) or begun.hedge or lasted.hedge:
            continue
        first = passage(analysis.text, begun.end, lasted.start)
        then = passage(analysis.text, lasted.end, old.quantity.start)
        later = pattern(_LATER).match(first) and pattern(_THEN_AGED).match(then)
        if begun.value and lasted.value and later and not pattern(OTHERS).search(then.rpartition("，")[2]):
            yield young, years, old, begun.value + lasted.value / 12


_THAN: Final = r"比(?P<who>[^，。；、比0-9]{1,6}?)(?P<way>[大小])了?$"

_ALONE: Final = 3
"""Ages of a sentence that compares two persons: theirs, and what lies between."""


def elder(analysis: Analysis) -> Iterator[tuple[Claim, Claim, Claim, Decimal, str]]:
    """Yield 「她比丈夫小5岁，丈夫今年62岁，她今年57岁」: what lies between, both ages, and what the latter must be."""
    text, ages = analysis.text, [claim for claim in analysis.claims if claim.quantity.kind is _AGE]
    for gap in ages:
        than = pattern(_THAN).search(text, max(0, gap.quantity.start - _LOOK), gap.quantity.start)
        both = [age for age in ages if age.sentence == gap.sentence] if than else []
        if than is None or len(both) != _ALONE or any(age.quantity.hedge for age in both):
            continue
        first, second = (age for age in both if age is not gap)
        leads = [
            than["who"] in text[max(0, age.quantity.start - _LOOK) : age.quantity.start] for age in (first, second)
        ]
        if leads[0] == leads[1]:
            continue
        base, own = (first, second) if leads[0] else (second, first)
        years = gap.quantity.value or Decimal(0)
        made = (base.quantity.value or Decimal(0)) + (years if than["way"] == "大" else -years)
        yield gap, base, own, made, than[0]
