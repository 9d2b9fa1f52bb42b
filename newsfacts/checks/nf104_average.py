"""An average that is not its total divided by its count.

For the proofreader: *为 4.8 万人次报销 1.56 亿元，人均报销 3520 元*. Three figures: a total, a count, and what falls on
each, named by 人均, 户均, 亩均, 日均, 年均, 平均每件, 每床. The total is the last figure in the unit of the average,
the count the last one in the unit that 均 or 每 names.

A conflict needs that one slip of the pen explains it. Blind to averages over a number that is not printed.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from msgspec import Struct

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.levels import Level, levels
from newsfacts.data.units import UNIT_BY_SPELLING
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

BACK: Final = 8
"""Levels before an average among which its total and its count are sought."""

_PEOPLE: Final = ("人", "人次")
_BASES: Final = {
    "人均": _PEOPLE,
    "户均": ("户",),
    "亩均": ("平方米",),
    "日均": ("秒",),
    "天均": ("秒",),
    "月均": ("个月",),
    "年均": ("个月",),
}
"""What an average is taken over: base units of the count."""

_LENGTHS: Final = {"日均": Decimal(86400), "天均": Decimal(86400), "月均": Decimal(1), "年均": Decimal(12)}
_DAYS: Final = frozenset({"天", "日"})


class Average(Terms, frozen=True, kw_only=True):
    """A total, a count, and what falls on each; ``per`` is how many base units of the count one share is taken over."""

    total: Claim
    count: Claim
    each: Claim
    per: Decimal = Decimal(1)


class Counts(Struct):
    """What the averages of an article may be taken over."""

    lengths: dict[int, list[Claim]]
    first: dict[str | None, Claim]
    proven: dict[tuple[str, ...], Claim]

    def of(self, level: Level, units: tuple[str, ...], earlier: Sequence[Level]) -> list[Claim]:
        """Return the counts in some units: one that fitted before, the nearest, the first of the article, a length."""
        found = [self.proven[units]] if units in self.proven else []
        found += [each.claim for each in earlier if each.unit in units]
        found += [self.first[unit] for unit in units if unit in self.first]
        found += [claim for claim in _near(self.lengths, level) if claim.quantity.unit in units]
        return found[:4]


def find(analysis: Analysis) -> Iterator[Average]:
    """Give every average the total before it and the count its words name."""
    found = levels(analysis)
    counts = Counts(_lengths(analysis), {}, {})
    for place, level in enumerate(found):
        if level.told.each and (over := _over(level)):
            units, per = over
            earlier = [each for each in reversed(found[max(0, place - BACK) : place]) if each.whole]
            totals = [each.claim for each in earlier if each.unit == level.unit]
            told = _told(level.claim, totals[:3], counts.of(level, units, earlier), per, analysis.text)
            if told and (judge(told).verdict is not Verdict.CONFLICTS or not _listed(told.total, level, earlier)):
                counts.proven[units] = told.count
                yield told
        elif level.whole:
            counts.first.setdefault(level.unit, level.claim)


def _listed(total: Claim, level: Level, earlier: Sequence[Level]) -> bool:
    """Whether a total is a later item of a list before the average (其中…), so that the whole may be meant."""
    near = [each for each in earlier if each.sentence == level.sentence and each.quantity.start <= total.quantity.start]
    opened = max((each.place for each in near if each.told.opener), default=level.place)
    return not level.depth and sum(each.place >= opened and each.unit == total.quantity.unit for each in near) > 1


def _lengths(analysis: Analysis) -> dict[int, list[Claim]]:
    """Return the lengths of time of an article by sentence."""
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim in analysis.claims:
        if claim.quantity.kind is Kind.DURATION:
            found[claim.sentence].append(claim)
    return found


def _near(lengths: dict[int, list[Claim]], level: Level) -> Iterator[Claim]:
    """Yield the lengths of time told shortly before a level, the nearest first."""
    for sentence in (level.sentence, level.sentence - 1):
        told = lengths.get(sentence, [])[:BACK]
        yield from (claim for claim in reversed(told) if claim.quantity.start < level.quantity.start)


def _over(level: Level) -> tuple[tuple[str, ...], Decimal] | None:
    """Return the base units that an average is taken over, and how many of them make one."""
    for word, units in _BASES.items():
        if word in level.told.name:
            return units, _LENGTHS.get(word, UNIT_BY_SPELLING["亩"].factor if word == "亩均" else Decimal(1))
    at = level.told.name.rfind("每")
    thing = level.told.name[at + 1 :] if at >= 0 else ""
    for size in (3, 2, 1):
        if unit := UNIT_BY_SPELLING.get(thing[:size]):
            people = _PEOPLE if unit.base == "人" else (unit.base,)
            noun = thing[size:] if unit.base == "个" else ""
            return ((noun[-1:],) if noun[-1:] == "户" else people), unit.factor
    return None


def _told(each: Claim, totals: Sequence[Claim], counts: Sequence[Claim], per: Decimal, text: str) -> Average | None:
    """Return the first pairing that holds, or the nearest one where a slip explains why it does not."""
    terms = [
        Average(total=total, count=count, each=each, per=per)
        for total in totals
        for count in counts
        if total is not count and _bounded(total, count, each)
    ]
    for one in terms:
        if judge(one).verdict is not Verdict.CONFLICTS:
            return one
    if not terms or each.sentence != terms[0].total.sentence or any(map(_hedged, terms[0].claims())):
        return None
    return terms[0] if _explained(terms[0], text) else None


def _hedged(figure: Claim) -> bool:
    return figure.quantity.hedge is not None


def _bounded(*figures: Claim) -> bool:
    """Whether no figure is open upward (150元以上), which any other would fit."""
    return all(_judge.amounts(figure).high.is_finite() for figure in figures)


def _explained(terms: Average, text: str) -> bool:
    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Average) and judge(changed).verdict is not Verdict.CONFLICTS

    return _slips.heals(terms.claims(), text, holds)


def judge(terms: Average) -> Judgement:
    """Compare the total printed with count times each."""
    count, each = _counted(terms.count), _judge.amounts(terms.each)
    allowed = Interval(count.low * each.low / terms.per, count.high * each.high / terms.per)
    verdict = _judge.verdict(_value(terms.count) * _value(terms.each) / terms.per, terms.total, allowed)
    said = _formula.printed(terms.each)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.printed(terms.count)} × {said} = {_formula.printed(terms.total)}",
        message=_message(terms, said),
        stated=terms.total.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, terms.claims()),
    )


def _counted(count: Claim) -> Interval:
    """Return the range of a count; whole years or days over which an average is taken are counted, not rounded."""
    value = count.quantity.value
    if count.quantity.kind is Kind.DURATION and not count.quantity.hedge and value is not None:
        return Interval(value, value)
    return _judge.amounts(count)


def _message(terms: Average, said: str) -> Wording:
    count = _value(terms.count) / terms.per
    quotient = _value(terms.total) / count / _formula.factor_of(terms.each.quantity) if count else Decimal(0)
    made = _formula.plain(round(quotient, 2))
    return Wording(f"总数除以数量得{made}，文中写{said}", f"the total divided by the count is {made}, printed {said}")


def _value(claim: Claim) -> Decimal:
    return claim.quantity.value or Decimal(0)


CHECK: Final = Check(
    code="NF104",
    name="wrong-average",
    title=Wording("平均数与总数、数量不符", "an average is not its total divided by its count"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=(*_BASES, "每")),),
    examples=(
        Example(Verdict.AGREES, "全年为2400户补助300万元，户均补助1250元。", "2400 times 1250"),
        Example(Verdict.ROUNDS, "全年为2413户补助300万元，户均补助1243元。", "1243.3 is printed 1243"),
        Example(Verdict.CONFLICTS, "全年为2400户补助300万元，户均补助12500元。", "a zero too many"),
        Example(Verdict.CONFLICTS, "8年累计种草100.8万亩，年均种草16.2万亩。", "digits swapped in 12.6"),
        Example(Verdict.CONFLICTS, "5年累计种草87.5万亩，年均种草15.7万亩。", "years are counted, not rounded"),
        Example(None, "全县补助1.2万户，共326万元，户均不低于150元。", "at least fits anything"),
        Example(None, "全县投入300万元修路，农民人均收入9600元。", "no number of people is printed"),
        Example(
            None,
            "投入3.2亿元，其中国家投资2亿元，自筹1.2亿元，惠及40万村民和2万师生，人均投资762元。",
            "of the whole, over both",
        ),
    ),
)
