"""An age does not fit the year of birth and the year it is told for.

What it says: born in 1951, one is seventeen to twenty in 1969, by whatever count. 虚岁 is one or two years more than
the full years, and before the birthday they are one less: differences of minus one to plus two are accepted. Where
the words say full years (周岁, 刚满, 年满), only the difference and one less are; with both days printed, the exact
age.

Blind to ages of other persons than the one whose birth is told: both must stand in one sentence.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.checks._judge import amounts
from newsfacts.checks._time import When, by_sentence, passage, told
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_BORN_AFTER: Final = r"^[^，。；）)]{0,10}?(?:出生|生于|诞生|降生)|^生(?![产活])"

_BORN_BEFORE: Final = r"(?:生于|出生于|出生在|出生日期[为：:]?)$"

_FULL: Final = r"(?:周岁|[刚年已未]满|满|按周岁计?[^，。]{0,4})$"

_DIED: Final = r"(?:享年|终年|得年)$"

_REACH: Final = 30
"""How far behind a span of life its length may stand."""

_OTHERS: Final = r"父|母|妻|丈夫|儿|女儿|孙|哥|姐|弟|妹|他人|另"


class Aged(Terms, frozen=True, kw_only=True):
    """A birth, the date an age is told for, and the age; ``fits`` is what the two dates allow, ``span`` says so."""

    born: Claim
    told: Claim
    age: Claim
    fits: Interval
    span: str


def find(analysis: Analysis) -> Iterator[Aged]:
    """Yield ages in whose sentence a birth and a later date stand before them."""
    dates = None
    for claim in analysis.claims:
        if claim.quantity.kind is not Kind.AGE or claim.quantity.value is None:
            continue
        dates = by_sentence(analysis) if dates is None else dates
        start = claim.quantity.start
        near = [date for date in dates.get(claim.sentence, ()) if date.quantity.end <= start]
        whens = told(analysis, near) if 1 <= len(near) <= 4 else []
        if whens and (found := _lifespan(analysis, whens[-1], claim) or _aged(analysis, whens, claim)):
            yield found


def _lifespan(analysis: Analysis, life: When, age: Claim) -> Aged | None:
    """Read 「（1903—1988），享年85岁」."""
    between = passage(analysis.text, life.end, age.quantity.start)
    if life.grain != "years" or not life.sure or not pattern(_DIED).search(between) or len(between) > _REACH:
        return None
    years = life.last.year - life.first.year
    fits = Interval(Decimal(years - 1), Decimal(years + 2))
    return Aged(born=life.claim, told=life.claim, age=age, fits=fits, span=life.words)


def _aged(analysis: Analysis, whens: list[When], age: Claim) -> Aged | None:
    """The age with the one birth of its sentence and the date nearest before it."""
    text = analysis.text
    births = [when for when in whens if _is_birth(text, when)]
    if len(births) != 1 or whens[-1] is births[0]:
        return None
    born, last = births[0], whens[-1]
    between = text[born.end : age.quantity.start]
    if born is not whens[0] or pattern(_OTHERS).search(between) or not (born.sure and last.sure):
        return None
    fits = _allowed(
        born, last, full=bool(pattern(_FULL).search(passage(text, last.end, age.quantity.start))) or _whole(text, age)
    )
    return Aged(born=born.claim, told=last.claim, age=age, fits=fits, span=f"{last.words}距{born.words}")


def _is_birth(text: str, when: When) -> bool:
    before = text[max(when.start - 6, 0) : when.start]
    return bool(
        pattern(_BORN_AFTER).match(passage(text, when.end, when.end + 16)) or pattern(_BORN_BEFORE).search(before)
    )


def _whole(text: str, age: Claim) -> bool:
    return "周岁" in text[age.quantity.start : age.quantity.end + 2]


def _allowed(born: When, last: When, *, full: bool) -> Interval:
    """Range of ages between two dates."""
    years = last.first.year - born.first.year
    if full and born.grain in ("day", "minute") and last.grain in ("day", "minute"):
        exact = years - ((last.first.month, last.first.day) < (born.first.month, born.first.day))
        return Interval(Decimal(exact), Decimal(exact))
    return Interval(Decimal(years - 1), Decimal(years if full else years + 2))


def judge(terms: Aged) -> Judgement:
    """Compare the age with what the dates allow."""
    age, fits = terms.age.quantity, terms.fits
    low, high = f"{fits.low:f}", f"{fits.high:f}"
    right = f"{low}岁" if low == high else f"{low}至{high}岁"
    value = age.value or Decimal(0)
    verdict = Verdict.AGREES if fits.contains(value) else Verdict.CONFLICTS
    if age.hedge and amounts(terms.age).meets(fits):
        verdict = Verdict.ROUNDS
    return Judgement(
        verdict,
        f"{terms.span}：{right}；写作{value:f}岁",
        Wording(f"{terms.span}是{right}，写作{value:f}岁", f"{low} to {high} years old, printed {value:f}"),
        stated=value,
        low=fits.low,
        high=fits.high,
        reason=Wording("约数所致", "a hedge leaves room") if verdict is Verdict.ROUNDS else None,
    )


CHECK = Check(
    code="NF606",
    name="age",
    title=Wording("年龄与生年不符", "an age and the year of birth do not match"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "他1951年出生，1969年进厂时刚满21岁。", "eighteen"),
        Example(Verdict.CONFLICTS, "她生于1926年7月14日，2019年4月9日病逝，享年95周岁。", "to the day"),
        Example(Verdict.AGREES, "他1951年出生，1969年进厂时刚满18岁。", "full years"),
        Example(Verdict.AGREES, "她生于1926年7月14日，2019年4月9日病逝，享年94岁。", "by the traditional count"),
        Example(Verdict.CONFLICTS, "画家林远（1903—1988年），享年95岁。", "a span of life"),
        Example(None, "他1951年出生，1969年女儿2岁时进厂。", "the age of another"),
        Example(None, "1969年进厂时18岁的他，1980年出任厂长。", "no birth"),
    ),
)
