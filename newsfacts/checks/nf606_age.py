"""An age does not fit the year of birth and the year it is told for.

What it says: born in 1951, one is seventeen to twenty in 1969, by whatever count. 虚岁 is one or two years more than
the full years, and before the birthday they are one less: differences of minus one to plus two are accepted. Where
the words say full years (周岁, 刚满, 年满), only the difference and one less are; with both days printed, the exact
age.

Blind to ages of other persons than the one whose birth is told: both must stand in one sentence, or the age be that
of a death told right before or behind the birth, or of the year just told (那年他22岁, 享年) where the sentences
before tell of one birth.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._ages import AGES, OTHERS, apart, compared, courses, elder, is_birth
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._judge import amounts
from newsfacts.checks._time import When, before, by_sentence, passage, told
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_AGE: Final = Kind.AGE
_DURATION: Final = Kind.DURATION
_NUMBER: Final = Kind.NUMBER

_NOT_YET: Final = r"(?:差|即将|快要?|将)[^，。]{0,6}$"
"""Before an age that is not reached yet: 还差两个月满18岁."""

_FULL: Final = r"(?:周岁|[刚年已未]满|满|按周岁计?[^，。]{0,4})$"

_DIED: Final = r"(?:享年|终年|得年)$"

_LIVED: Final = r"(?:走完|走过|度过)了?(?:自己|他|她)?(?:的|不平凡的|光辉的)?$"

_YEARS: Final = r"([12][0-9]{3})[-—–~－～至]{1,2}([12][0-9]{3})"

_UNTIL_NOW: Final = r"[^。；、]{1,12}，?(?:至今|到现在|到如今|一干就是|一[^，。]{1,3}就是)[^，。；]{0,4}$"

_NOW_AGED: Final = r"，?(?:他|她|老人|老[^，。；]{1,2})?(?:今年|如今|现在|现年)[^，。；]{0,4}$"

_REACH: Final = 30
"""How far behind a span of life its length may stand."""

_DATES: Final = 4
"""Dates before an age: where a sentence has more, the birth is hardly of the same person."""

_LIFE: Final = 400
"""How far behind a birth, in its sentence, an age may stand."""


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
        if claim.quantity.kind is not _AGE or claim.quantity.value is None:
            continue
        dates = by_sentence(analysis) if dates is None else dates
        near = before(dates.get(claim.sentence, ()), claim.quantity.start, _DATES + 1)
        whens = told(analysis, near) if len(near) <= _DATES else []
        if whens and (found := _lifespan(analysis, whens[-1], claim) or _aged(analysis, whens, claim)):
            yield found
        elif beside := apart(analysis, claim, dates):
            yield _between(analysis, beside.born, beside.last, claim)
    for first, last, young, old in compared(analysis, dates or {}):
        years = (young.quantity.value or Decimal(0)) + last.first.year - first.first.year
        span = f"{first.words}{young.quantity.value:f}岁，到{last.words}"
        yield Aged(born=young, told=last.claim, age=old, fits=Interval(years - 1, years + 1), span=span)
    for gap, base, own, made, words in elder(analysis):
        span = f"{words}{gap.quantity.value:f}岁"
        yield Aged(born=base, told=gap, age=own, fits=Interval(made - 1, made + 1), span=span)
    yield from _in_brackets(analysis)
    yield from _since_then(analysis)


def _lifespan(analysis: Analysis, life: When, age: Claim) -> Aged | None:
    """Read 「（1903—1988），享年85岁」."""
    if life.grain != "years" or not life.sure or age.quantity.start - life.end > _REACH:
        return None
    if not pattern(_DIED).search(passage(analysis.text, life.end, age.quantity.start)):
        return None
    years = life.last.year - life.first.year
    fits = Interval(Decimal(years - 1), Decimal(years + 2))
    return Aged(born=life.claim, told=life.claim, age=age, fits=fits, span=life.words)


def _in_brackets(analysis: Analysis) -> Iterator[Aged]:
    """Read 「（1903—1988），享年85岁」 where the years stand without 年."""
    for life, age in pairwise(analysis.claims):
        lived_on = age.quantity.kind is _DURATION and age.quantity.unit == "个月"
        if not (lived_on or age.quantity.kind is _AGE) or life.quantity.kind is not _NUMBER:
            continue
        words = analysis.text[life.quantity.start : life.quantity.end]
        years = pattern(_YEARS).fullmatch(words)
        between = passage(analysis.text, life.quantity.end, age.quantity.start)
        died = pattern(_LIVED if lived_on else _DIED).search(between)
        if years and between.startswith("）") and len(between) <= _REACH and died:
            lived = int(years[2]) - int(years[1])
            fits = Interval(Decimal(lived - 1), Decimal(lived + 2))
            yield Aged(born=life, told=life, age=age, fits=fits, span=words)


def _since_then(analysis: Analysis) -> Iterator[Aged]:
    """Read 「15岁参军，至今已有60年，今年75岁」: an age, the years since, and the age reached."""
    figures = [claim for claim in analysis.claims if claim.quantity.kind in AGES]
    for young, years, old in zip(figures, figures[1:], figures[2:], strict=False):
        begun, lasted = young.quantity, years.quantity
        if (begun.kind, lasted.unit, old.quantity.kind) != (_AGE, "个月", _AGE) or begun.hedge or lasted.hedge:
            continue
        first = passage(analysis.text, begun.end, lasted.start)
        then = passage(analysis.text, lasted.end, old.quantity.start)
        if begun.value and lasted.value and pattern(_UNTIL_NOW).match(first) and pattern(_NOW_AGED).match(then):
            since = lasted.value / 12
            fits = Interval(begun.value + since - 1, begun.value + since + 1)
            yield Aged(born=young, told=years, age=old, fits=fits, span=f"{begun.value:f}岁起{since:f}年")
    for young, years, old, reached in courses(analysis):
        fits = Interval(reached - 1, reached + 1)
        yield Aged(born=young, told=years, age=old, fits=fits, span=f"到{reached:f}岁")


def _aged(analysis: Analysis, whens: list[When], age: Claim) -> Aged | None:
    """The age with the one birth of its sentence and the date nearest before it."""
    text = analysis.text
    births = [when for when in whens if is_birth(text, when)]
    if len(births) != 1 or whens[-1] is births[0]:
        return None
    born, last = births[0], whens[-1]
    start = age.quantity.start
    if born is not whens[0] or start - born.end > _LIFE or not (born.sure and last.sure):
        return None
    if pattern(OTHERS).search(text, born.end, start):
        return None
    return _between(analysis, born, last, age)


def _between(analysis: Analysis, born: When, last: When, age: Claim) -> Aged:
    text = analysis.text
    lead = passage(text, last.end, age.quantity.start)
    full = not pattern(_NOT_YET).search(lead) and (bool(pattern(_FULL).search(lead)) or _whole(text, age))
    fits = _allowed(born, last, full=full)
    return Aged(born=born.claim, told=last.claim, age=age, fits=fits, span=f"{last.words}距{born.words}")


def _whole(text: str, age: Claim) -> bool:
    return "周岁" in text[age.quantity.start : age.quantity.end + 2]


def _allowed(born: When, last: When, *, full: bool) -> Interval:
    """Range of ages between two dates."""
    years = last.first.year - born.first.year
    if full and born.grain in ("day", "minute") and last.grain in ("day", "minute"):
        exact = years - ((last.first.month, last.first.day) < (born.first.month, born.first.day))
        return Interval(Decimal(exact), Decimal(exact))
    if full and {born.grain, last.grain} <= {"day", "minute", "month"} and born.first.month != last.first.month:
        exact = years - (last.first.month < born.first.month)
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
    needs=(Needs(kinds=(Kind.AGE,)),),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "林某1921年12月生于宜兴，祖籍常州。1944年毕业。1958年入党。2009年10月病逝，享年68岁。",
            "the birth is told sentences before; 88",
        ),
        Example(
            Verdict.CONFLICTS,
            "他1965年6月生于渠县，1983年入伍。1998年1月当选，那年他22岁。",
            "of that year; 32",
        ),
        Example(None, "他1965年6月生于渠县。妻子是教师。1998年1月成婚，那年她22岁。", "of her"),
        Example(None, "他1935年6月生于渠县，1953年从教。1960年，学生林某那年15岁。", "of a pupil"),
        Example(Verdict.CONFLICTS, "他1951年出生，1969年进厂时刚满21岁。", "eighteen"),
        Example(Verdict.CONFLICTS, "她生于1926年7月14日，2019年4月9日病逝，享年95周岁。", "to the day"),
        Example(Verdict.AGREES, "他1951年出生，1969年进厂时刚满18岁。", "full years"),
        Example(Verdict.AGREES, "她生于1926年7月14日，2019年4月9日病逝，享年94岁。", "by the traditional count"),
        Example(Verdict.CONFLICTS, "画家林远（1903—1988年），享年95岁。", "a span of life"),
        Example(Verdict.CONFLICTS, "画家林远（1903—1988），享年95岁。", "a span of life without 年"),
        Example(Verdict.CONFLICTS, "老周17岁进厂，至今已有40年，今年67岁。", "fifty-seven"),
        Example(Verdict.AGREES, "老周17岁进厂，至今已有40年，今年57岁。", "as many years older"),
        Example(Verdict.CONFLICTS, "老周今年（2020年）64岁，1946年出生在矿区。", "the birth told behind"),
        Example(Verdict.CONFLICTS, "他17岁那年（1951年）进厂，生于1943年。", "the year in brackets"),
        Example(Verdict.CONFLICTS, "1929年出生的孙林，17岁那年（1950年）参军。", "a surname that is a word of kin"),
        Example(Verdict.CONFLICTS, "画家2016年病逝，享年76岁。他1930年生于沪上。", "a death, then the birth"),
        Example(Verdict.CONFLICTS, "她21岁成家，婚后9年得子，时年33岁。", "a course of ages"),
        Example(Verdict.AGREES, "画家2016年病逝，享年86岁。他1930年生于沪上。", "the same, right"),
        Example(Verdict.CONFLICTS, "王某1990年6月出生，案发时（2006年3月）已满16周岁。", "to the month"),
        Example(Verdict.CONFLICTS, "1969年建厂时，生于1951年的老周刚刚28岁。", "the birth behind the other date"),
        Example(Verdict.AGREES, "他1972年8月出生，1990年6月参军，还差两个月满18岁。", "not reached yet"),
        Example(Verdict.CONFLICTS, "她比丈夫小5岁，丈夫今年61岁，她今年66岁。", "younger, not older"),
        Example(Verdict.AGREES, "她比丈夫小5岁，丈夫今年61岁，她今年56岁。", "younger by as much"),
        Example(None, "画家2016年病逝，享年86岁。他的弟弟1938年生于沪上。", "the birth of another"),
        Example(None, "2016年，老周64岁。小周1990年出生。", "two persons"),
        Example(None, "他1951年出生，1969年女儿2岁时进厂。", "the age of another"),
        Example(None, "1969年进厂时18岁的他，1980年出任厂长。", "no birth"),
    ),
)
