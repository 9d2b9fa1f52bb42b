"""A year has run into the amount behind it.

What it says: 「由2012年的12.4万吨扩大到201830.6万吨」 has lost 年的 between 2018 and 30.6. Told where a number begins
like a year, the rest is of the size of its neighbour in the sentence with the same unit, and the whole is a thousand
times that.

Blind to years run into a number without decimals.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.checks._formula import factor_of, printed
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_FUSED: Final = r"(?P<year>(?:19|20)[0-9]{2})(?P<rest>[1-9][0-9]{0,3}\.[0-9]+)"

_LONG: Final = r"\.(?<=[0-9]{5}.)"
"""A point behind as many digits as a year and an amount run together have at least."""

_TIMES: Final = Decimal(1000)

_NEAR: Final = Decimal(30)


class Fused(Terms, frozen=True, kw_only=True):
    """A figure that begins like a year, and a neighbour with the same unit; ``year`` and ``rest`` are its halves."""

    figure: Claim
    neighbour: Claim
    year: str
    rest: str


def find(analysis: Analysis) -> Iterator[Fused]:
    """Yield numbers with a year in front and a comparable figure in their sentence."""
    text = analysis.text
    if not pattern(_LONG).search(text):
        return
    for place, claim in enumerate(analysis.claims):
        quantity = claim.quantity
        if quantity.value is None or not quantity.unit or quantity.value < _TIMES:
            continue
        found = pattern(_FUSED).match(text, quantity.numeral_start, quantity.numeral_end)
        if found is None:
            continue
        for other in analysis.claims[max(place - 4, 0) : place + 4]:
            if other is not claim and other.sentence == claim.sentence and other.quantity.unit == quantity.unit:
                yield Fused(figure=claim, neighbour=other, year=found["year"], rest=found["rest"])
                break


def judge(terms: Fused) -> Judgement:
    """Compare the whole and the rest with the neighbour."""
    figure, other = terms.figure.quantity, terms.neighbour.quantity
    value, size = figure.value or Decimal(0), other.value or Decimal(0)
    rest = Decimal(terms.rest) * value / Decimal(terms.year + terms.rest)
    conflicts = size > 0 and value > size * _TIMES and size / _NEAR < rest < size * _NEAR
    better = f"{terms.year}年的{terms.rest}"
    start = figure.numeral_start
    repair = Repair(start, start + len(terms.year + terms.rest), better, Wording("年份与数值相连", "a year run in"))
    whole = f"{printed(terms.figure)} ÷ {printed(terms.neighbour)}"
    return Judgement(
        Verdict.CONFLICTS if conflicts else Verdict.AGREES,
        f"{whole} = {round(value / size) if size else '∞'}",
        Wording(
            f"“{terms.year}{terms.rest}”疑为“{better}”",
            f"{terms.year}{terms.rest} may be {terms.year} and {terms.rest}",
        ),
        stated=value / factor_of(figure),
        repairs=(repair,) if conflicts else (),
    )


CHECK = Check(
    code="NF818",
    name="fused-year",
    title=Wording("年份与数值连在一起", "a year run into an amount"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(beside="."),),
    examples=(
        Example(Verdict.CONFLICTS, "冷库容量将由2012年的12.4万吨扩大到201830.6万吨。", "2018 and 30.6"),
        Example(Verdict.AGREES, "两地产值分别为190523.7万元和201830.6万元。", "two large amounts"),
        Example(None, "冷库容量将由2012年的12.4万吨扩大到2018年的30.6万吨。", "with its year"),
        Example(None, "全县产值201830.6万元。", "nothing to compare with"),
    ),
)
