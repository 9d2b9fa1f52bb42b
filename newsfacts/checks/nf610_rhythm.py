"""The number of an edition is not what its first year and its rhythm make it.

What it says: a fair founded in 2001 and held every year is in 2010 the tenth, not the ninth: first and last are both
counted. The first year, the rhythm (每年一届, 每四年一届) and the later year must be printed in one sentence. A number
too small may come from years left out and is told as a question.

Blind to series whose rhythm is not printed.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._time import before, by_sentence, passage, year_of
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_RHYTHM: Final = r"每(?:隔)?([一两二三四五2-5]?)年(?:举[办行]|召开|评选)?[一1][届次]"

_YEARS: Final = {"": 1, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "2": 2, "3": 3, "4": 4, "5": 5}

_FOUNDED_AFTER: Final = r"[^，。；]{0,6}?(?:创办|创立|首办|首次举[办行]|首届|举[办行]首届|始办|开始|起)"

_FOUNDED_BEFORE: Final = r"(?:[创始][办立]?于|(?:首|第一)届[^，。；]{0,8}于|首次举[办行]于|自|从)$"

_NUMBERED: Final = r"[^。；]{0,20}?(?:[是为]|举[办行](?:的是|的|了)?|迎来)的?$"


_LONG: Final = 200
"""Characters of a sentence before an edition: in a longer one the years are hardly its own."""


class Numbered(Terms, frozen=True, kw_only=True):
    """The year of a first edition, that of a later one, and its number; ``every`` is the years from one to the next."""

    first: Claim
    last: Claim
    edition: Claim
    every: int
    years: tuple[int, int]


def find(analysis: Analysis) -> Iterator[Numbered]:
    """Yield editions in whose sentence their rhythm and both years stand before them."""
    text = analysis.text
    dates = by_sentence(analysis)
    for claim in analysis.claims:
        if claim.quantity.kind is not Kind.ORDINAL or claim.quantity.written_unit != "届":
            continue
        begin, end = analysis.sentences[claim.sentence].start, claim.quantity.start
        if end - begin > _LONG:
            continue
        rhythm = pattern(_RHYTHM).search(text, begin, end)
        near = [(date, year) for date in before(dates.get(claim.sentence, ()), end, _LONG) if (year := _year(date))]
        if rhythm and len(near) > 1 and (found := _numbered(text, near, claim, _YEARS[rhythm[1]])):
            yield found


def _numbered(text: str, near: list[tuple[Claim, int]], edition: Claim, every: int) -> Numbered | None:
    (first, began), (last, kept) = near[0], near[-1]
    opening = text[max(first.quantity.start - 14, 0) : first.quantity.start]
    founded = pattern(_FOUNDED_AFTER).match(text, first.quantity.end) or pattern(_FOUNDED_BEFORE).search(opening)
    numbered = pattern(_NUMBERED).match(passage(text, last.quantity.end, edition.quantity.start))
    if not (founded and numbered) or kept <= began or (kept - began) % every:
        return None
    return Numbered(first=first, last=last, edition=edition, every=every, years=(began, kept))


def _year(date: Claim) -> int | None:
    """Year of a date that lies in one year."""
    period = date.quantity.period
    first, last = (year_of(period.start), year_of(period.end)) if period else (None, None)
    return first if first == last else None


def judge(terms: Numbered) -> Judgement:
    """Count the editions, first and last included."""
    first, last = terms.years
    right = (last - first) // terms.every + 1
    value = terms.edition.quantity.value or Decimal(0)
    share = f" ÷ {terms.every}" if terms.every > 1 else ""
    equation = f"（{last} − {first}）{share} + 1 = {right}"
    return Judgement(
        Verdict.AGREES if value == right else Verdict.CONFLICTS,
        equation,
        Wording(f"{equation}，写作第{value:f}届", f"{equation}, printed {value}"),
        stated=value,
        low=Decimal(right),
        high=Decimal(right),
        severity=Severity.WARNING if value < right else None,
    )


CHECK = Check(
    code="NF610",
    name="edition-rhythm",
    title=Wording("届数与年份不符", "the number of an edition does not follow from its years"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.ORDINAL,), words=("届",), also=("每",)),),
    examples=(
        Example(Verdict.CONFLICTS, "灯会创办于1994年，每年一届，2003年已是第十一届。", "the tenth"),
        Example(Verdict.CONFLICTS, "灯会1994年创办，每四年举办一次，2006年举行的是第三届。", "the fourth"),
        Example(Verdict.CONFLICTS, "自2006年首届灯会以来，灯会每年一届，到2009年已是第三届。", "the fourth by then"),
        Example(Verdict.AGREES, "灯会创办于1994年，每年一届，2003年已是第十届。", "first and last counted"),
        Example(None, "灯会创办于1994年，2003年已是第八届。", "its rhythm is unknown"),
        Example(None, "灯会创办于1994年，每两年一届，2003年将办第五届。", "not in the rhythm of its first year"),
    ),
)
