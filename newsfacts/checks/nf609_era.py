"""A year of our era and the reign, the stem and branch, or the animal printed beside it are two different years.

What it says: 光绪二十六年 is 1900, so 「光绪二十六年（1902年）」 has one of the two wrong; 2008 was 戊子 and a year of
the rat. A lunar year runs on into the first weeks of the next solar one, which is accepted for reigns where a month
is told, and asked about where none is. So is the animal of a birth (1985年出生，属牛), which may be that of the year
before up to February. The first years of reigns come from the table of eras.

Blind to reigns that are not in the table, and to years that stand further apart than a bracket.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms, pairs
from newsfacts.checks._time import passage, times, year_of
from newsfacts.data.calendar import REIGNS
from newsfacts.data.sexagenary import ANIMALS, BRANCHES, FIRST, STEMS
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern
from newsfacts.text.spots import near_signs
from newsfacts.text.told import told_in

_BRACKET: Final = r"^（(?:即|公元|明|清|前清|大清){0,2}$|^，即(?:公元)?$"

_CYCLE: Final = (
    rf"(?:[（，]|[是为即])(?:岁次|[是为即]|[农夏旧阴]历|中国){{0,2}}([{STEMS}][{BRANCHES}]|[{ANIMALS}])年(?![代])"
)

_BORN: Final = (
    rf"(?:(?P<at>生于)(?P<year>[12][0-9]{{3}})年|(?<![0-9])(?P<year2>[12][0-9]{{3}})年)(?:(?P<month>[0-9]{{1,2}})月(?:[0-9]{{1,2}}日)?)?"
    rf"(?(at)|(?:出生|生人?))[^，,。；0-9]{{0,6}}[，,]?(?:生肖)?属(?P<animal>[{ANIMALS}])(?=[，,。；、）)的]|相|$)"
)
"""A birth with its animal: 生于1985年，属牛. Without its month, it may lie before the lunar New Year."""

_ANIMALS: Final = tuple([f"属{animal}" for animal in ANIMALS])
_REACH: Final = 40
"""Characters around these words in which a birth is told."""

EARLY: Final = 2
"""The last month in which the lunar New Year may fall."""

_SOLAR: Final = r"(?:公元)?([12][0-9]{3})年"


class SameYear(Terms, frozen=True, kw_only=True):
    """A solar year with what is printed beside it for the same year.

    ``right`` is the solar year of a reign, or the right name in the cycle; ``fits`` and ``near`` whether the two agree,
    and whether they are neighbours. ``place`` is where a name of the cycle stands.
    """

    year: Claim
    reign: Claim | None
    words: str
    right: str
    fits: bool
    near: bool
    place: tuple[int, int] | None


def find(analysis: Analysis) -> Iterator[SameYear]:
    """Yield solar years with a reign or a name of the cycle beside them."""
    dates = times(analysis)
    for claim in dates:
        if found := _cycle(analysis, claim):
            yield found
    yield from _births(analysis)
    for one, other in pairwise(dates):
        first, second = one.quantity, other.quantity
        near = second.start - first.end <= 4 and analysis.text[first.end] in "（(，,"
        if near and pattern(_BRACKET).match(passage(analysis.text, first.end, second.start)):
            yield from _reigns(analysis.text, one, other)


def _cycle(analysis: Analysis, claim: Claim) -> SameYear | None:
    """Read 「2008年（戊子年）」, 「2008年是农历鼠年」."""
    text, end = analysis.text, claim.quantity.end
    if text[end - 1] != "年" or text[end : end + 1] not in "（(，,是为即":
        return None
    solar = pattern(_SOLAR).fullmatch(text, claim.quantity.start, end)
    named = pattern(_CYCLE).match(passage(text, end, end + 10)) if solar else None
    if solar is None or named is None:
        return None
    since = (int(solar[1]) - FIRST) % 60
    name = named[1]
    right = ANIMALS[since % 12] if len(name) == 1 else STEMS[since % 10] + BRANCHES[since % 12]
    place = (end + named.start(1), end + named.end(1))
    words = f"{solar[1]}年是{right}年"
    return SameYear(
        anchors=(place,),
        year=claim,
        reign=None,
        words=f"{words}，写作{name}年" if name != right else words,
        right=right,
        fits=name == right,
        near=False,
        place=place,
    )


def _births(analysis: Analysis) -> Iterator[SameYear]:
    """Read 「她1985年出生，属牛」."""
    text = analysis.text
    by_start = {claim.quantity.start: claim for claim in times(analysis)} if told_in(text, _ANIMALS) else {}
    for born in near_signs(text, _BORN, _ANIMALS, _REACH) if by_start else ():
        group = "year" if born["at"] else "year2"
        claim, year = by_start.get(born.start(group)), int(born[group])
        if claim is None:
            continue
        early = not born["month"] or int(born["month"]) <= EARLY
        right, before = (ANIMALS[(each - FIRST) % 12] for each in (year, year - 1))
        words = f"{year}年是{right}年"
        fits = born["animal"] == right or (early and born["animal"] == before)
        place = born.span("animal")
        yield SameYear(
            anchors=(place,),
            year=claim,
            reign=None,
            words=words if fits else f"{words}，写作属{born['animal']}",
            right=right,
            fits=fits,
            near=False,
            place=place,
        )


def _reigns(text: str, one: Claim, other: Claim) -> Iterator[SameYear]:
    """Read 「光绪二十六年（1900年）」 either way round."""
    for reign, solar in ((one, other), (other, one)):
        words = text[reign.quantity.start : reign.quantity.end]
        year = pattern(_SOLAR).match(text, solar.quantity.start)
        period = reign.quantity.period
        first = year_of(period.start) if period and words[:2] in REIGNS else None
        if year is None or first is None:
            continue
        off = int(year[1]) - first
        month_told = not words.endswith("年") or text[solar.quantity.end - 1] != "年"
        follows = text[other.quantity.end : other.quantity.end + 1] not in ("）", ")", "，", ",", "。")
        yield SameYear(
            year=solar,
            reign=reign,
            words=f"{words}是{first}年",
            right=str(first),
            fits=off == 0 or (off == 1 and (month_told or follows)),
            near=abs(off) == 1,
            place=None,
        )


def judge(terms: SameYear) -> Judgement:
    """Say which year it is."""
    written = _written(terms)
    repairs: tuple[Repair, ...] = ()
    if terms.place and not terms.fits:
        repairs = (Repair(*terms.place, terms.right, Wording("改正干支或生肖", "the name of that year")),)
    return Judgement(
        Verdict.AGREES if terms.fits else Verdict.CONFLICTS,
        terms.words,
        Wording(f"{terms.words}{written}", f"{terms.words}: not the same year"),
        low=Decimal(terms.right) if terms.reign else None,
        high=Decimal(terms.right) if terms.reign else None,
        severity=Severity.WARNING if terms.near else None,
        repairs=repairs,
    )


def _written(terms: SameYear) -> str:
    """The solar year printed, where a reign is told."""
    period = terms.year.quantity.period
    return f"，写作{year_of(period.start)}年" if terms.reign and period else ""


CHECK = Check(
    code="NF609",
    name="era-year",
    title=Wording("年号、干支与公元年份不符", "a reign or a name of the cycle is not that of the year"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(kinds=(Kind.DATE,), words=tuple(REIGNS)),
        Needs(kinds=(Kind.DATE,), words=pairs(BRANCHES + ANIMALS, "年")),
        Needs(kinds=(Kind.DATE,), words=_ANIMALS),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "书院建于清乾隆二十八年（1736年）。", "the 28th is 1763"),
        Example(Verdict.CONFLICTS, "书院建于1736年（清乾隆二十八年）。", "the solar year first"),
        Example(Verdict.CONFLICTS, "2012年（壬午年），书院重修。", "2012 was 壬辰"),
        Example(Verdict.CONFLICTS, "2012年是农历兔年。", "a year of the dragon"),
        Example(Verdict.AGREES, "书院建于清乾隆二十八年（1763年）。", "the same year"),
        Example(Verdict.AGREES, "书院毁于光绪二十六年十二月（1901年1月）。", "a lunar year ends after New Year"),
        Example(Verdict.AGREES, "2012年（壬辰年），书院重修。", "the right name"),
        Example(Verdict.CONFLICTS, "她生于1987年5月，属虎。", "born in a year of the rabbit"),
        Example(Verdict.AGREES, "她1987年出生，属虎。", "perhaps before the New Year"),
        Example(None, "他1987年出生，属牛郎织女一类的夫妻。", "another word"),
        Example(None, "书院建于清乾隆年间，1763年重修。", "two dates"),
    ),
)
