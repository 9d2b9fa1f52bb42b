"""An amount and its conversion into another unit do not match.

What it says: 「10英里（约6公里）」 is 16 kilometres. The factors are those of the unit table, with their sources.
Print rounds conversions freely, so they are told only where they are off by more than a twentieth. Units of one kind
of amount are known, and temperatures, speeds (knots among them), barrels of oil and litres of water. A printed 约
leaves no more room than the rounding of the digits does: every conversion is about so much.

Blind to money (see the check of exchange rates), to 两, 尺 and other units whose worth changed, and to conversions told
in another sentence.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._formula import factor_of, like, printed
from newsfacts.checks._judge import amounts
from newsfacts.claims.restated import restated
from newsfacts.data.conversions import (
    ALTERNATES,
    COMPARABLE,
    CROSS,
    HISTORIC,
    LOOSE,
    METRES,
    OIL,
    SECONDS,
    SPEEDS,
    WATER,
)
from newsfacts.model import Analysis, Claim, Interval, Kind, Quantity, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

SLACK: Final = Decimal("0.05")
"""How far a conversion may be off for having been rounded more than once; a policy."""

ROUGH: Final = Decimal("0.25")
"""How far the rounding of the figure given may carry its conversion; a policy."""

DEGREES: Final = Decimal("0.02")
"""The slack of temperatures, that are read off to the degree."""

_SAME: Final = (Decimal(1), Decimal(0))

_ABOUT: Final = frozenset({"约", "约为", "约合", "大约", "左右"})
"""Hedges of a conversion that say no more than that it is one."""

_OIL: Final = 20
"""Characters round a conversion of barrels in which oil must be named: other barrels are of any size."""

_PER: Final = rf"({'|'.join(sorted(SECONDS, key=len, reverse=True))})[^\W\d]{{0,3}}$"
"""What makes the amount behind it one of a time: 每秒下泄3000立方米."""

FINE: Final = Decimal("0.01")
"""The slack of a conversion told to so many digits."""

_DIGITS: Final = 4
"""Digits of a computed conversion that are told."""


class Converted(Terms, frozen=True, kw_only=True):
    """An amount and the same amount in another unit; ``scale`` and ``shift`` lead from base unit to base unit.

    ``slack`` is the part by which the conversion may be off.
    """

    given: Claim
    converted: Claim
    scale: Decimal
    shift: Decimal
    slack: Decimal


def find(analysis: Analysis) -> Iterator[Converted]:
    """Yield figures that are told again in another unit of the same kind of amount."""
    for given, converted in restated(analysis):
        one, other = given.quantity, converted.quantity
        if _names_a_day(analysis.text, given) or not _judged(analysis.text, one, other):
            continue
        factor = _SAME if one.unit == other.unit else CROSS.get((str(one.unit), str(other.unit)))
        if factor:
            times = _time(analysis.text, given), _time(analysis.text, converted)
            scale = factor[0] * times[1] / times[0] if all(times) else factor[0]
        elif scale := _speed(analysis.text, given, converted):
            factor = _SAME
        else:
            continue
        slack = _slack(given, converted)
        yield Converted(given=given, converted=converted, scale=scale, shift=factor[1], slack=slack)


def _judged(text: str, one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are of a kind that is converted: barrels are of oil, litres in kilograms are of water."""
    units = {one.written_unit, other.written_unit}
    if units & HISTORIC or not (one.kind in COMPARABLE or one.unit in METRES):
        return False
    if units & OIL:
        return "油" in text[max(0, one.start - _OIL) : other.end + _OIL]
    return {one.unit, other.unit} != WATER or text.startswith("水", other.end)


def _names_a_day(text: str, given: Claim) -> bool:
    """Whether a length of time only names a day: 定残前一日（258 天）."""
    return given.quantity.kind is Kind.DURATION and text[given.quantity.start - 1] in "前后次上下"


def _slack(given: Claim, converted: Claim) -> Decimal:
    """Return how far the two may be apart, as a share of the amount, or in degrees."""
    if given.quantity.kind is Kind.TEMPERATURE:
        return DEGREES
    if _is_fine(given, converted):
        return FINE
    return max(LOOSE.get(claim.quantity.written_unit, SLACK) for claim in (given, converted))


def _is_fine(given: Claim, converted: Claim) -> bool:
    """Whether a conversion has so many digits that it was not rounded on the way; oil and old units never are."""
    quantity = converted.quantity
    if {given.quantity.written_unit, quantity.written_unit} & {*LOOSE, *ALTERNATES} or not quantity.value:
        return False
    told = (quantity.value / factor_of(quantity)).normalize().as_tuple().digits
    return len(told) >= _DIGITS + bool(quantity.hedge)


def _speed(text: str, given: Claim, converted: Claim) -> Decimal:
    """Return the metres of a time told in words for one unit of a speed (33米/秒，即每小时119公里), or 0."""
    metres = METRES.get(str(given.quantity.unit))
    seconds = _time(text, converted) if metres and converted.quantity.unit == "米" else Decimal(0)
    return metres / SPEEDS[str(given.quantity.unit)] * seconds if metres else Decimal(0)


def _time(text: str, claim: Claim) -> Decimal:
    """Return the seconds in which an amount is told to be covered (每小时97公里), 0 where none are."""
    start = claim.quantity.numeral_start
    told = pattern(_PER).search(text, max(0, start - 8), start)
    return SECONDS[told[1]] if told else Decimal(0)


def judge(terms: Converted) -> Judgement:
    """Convert the first figure and compare, with rounding and a little slack."""
    given, converted = terms.given, terms.converted
    exact = (given.quantity.value or Decimal(0)) * terms.scale + terms.shift
    allowed = _allowed(terms, abs(exact) * terms.slack)
    value = converted.quantity.value
    verdict = Verdict.AGREES if value == exact else Verdict.ROUNDS
    verdict = verdict if _read(converted).meets(allowed) else Verdict.CONFLICTS
    right = f"{like(_short(exact), converted)}{converted.quantity.written_unit}"
    words = f"{printed(given)}{given.quantity.written_unit} = {right}"
    stated = f"{printed(converted)}{converted.quantity.written_unit}"
    return Judgement(
        verdict,
        f"{words}；写作{stated}",
        Wording(f"{words}，写作{stated}", f"{words}, printed {stated}"),
        stated=value,
        low=allowed.low,
        high=allowed.high,
        reason=Wording("换算时取整", "rounded in conversion") if verdict is Verdict.ROUNDS else None,
    )


def _short(exact: Decimal) -> Decimal:
    """Return a computed amount with few digits."""
    return round(exact, _DIGITS - 1 - exact.adjusted()) if exact else exact


def _allowed(terms: Converted, margin: Decimal) -> Interval:
    """Return what the second figure may be, by either worth of a unit that has two."""
    source = _source(terms.given)
    worths = [ALTERNATES.get(claim.quantity.written_unit, Decimal(1)) for claim in (terms.given, terms.converted)]
    low, high = source.low * terms.scale + terms.shift, source.high * terms.scale * worths[0] + terms.shift
    exact = (terms.given.quantity.value or Decimal(0)) * terms.scale + terms.shift
    most = abs(exact) * ROUGH
    low, high = max(low, exact - most), min(high, exact * worths[0] + most)
    return Interval((low - margin) / worths[1], high + margin)


def _source(given: Claim) -> Interval:
    """Return what the figure given may stand for: one of its unit, unless hedged, is one to the last digit (1磅合…)."""
    quantity = given.quantity
    exact = quantity.value is not None and not quantity.hedge and quantity.value == factor_of(quantity)
    return Interval(quantity.value, quantity.value) if exact and quantity.value is not None else amounts(given)


def _read(converted: Claim) -> Interval:
    """Return what a converted figure may stand for; 约 before it leaves no more than its last digit does."""
    quantity = converted.quantity
    if quantity.value is None or (quantity.hedge and quantity.hedge not in _ABOUT):
        return amounts(converted)
    return Interval(quantity.value - quantity.step / 2, quantity.value + quantity.step)


CHECK = Check(
    code="NF701",
    name="conversion",
    title=Wording("换算不符", "an amount and its conversion do not match"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=tuple(map(Kind, sorted(COMPARABLE)))), Needs(words=("节",), kinds=(Kind.LENGTH,))),
    examples=(
        Example(Verdict.CONFLICTS, "阵风达到30米/秒（约每小时80公里）。", "a speed told in words"),
        Example(Verdict.CONFLICTS, "油田日产原油100万桶（约130万吨）。", "some seven barrels to a tonne"),
        Example(Verdict.CONFLICTS, "水面8平方公里，约8000亩。", "told again in 亩, 12000"),
        Example(None, "园区占地12公顷，约200亩已建成。", "some of it"),
        Example(Verdict.CONFLICTS, "水库蓄水3.2亿立方米，即3200万吨水。", "a tonne of water is a cubic metre"),
        Example(None, "仓库存油3.2万立方米，即2.7万吨。", "no water"),
        Example(Verdict.CONFLICTS, "队伍走了650里（650公里）。", "two 里 to a kilometre"),
        Example(Verdict.CONFLICTS, "病人体温104华氏度（约42摄氏度）。", "40 degrees"),
        Example(Verdict.CONFLICTS, "林区有1万平方英里（约1.6万平方公里）。", "not 1.6 to one"),
        Example(Verdict.ROUNDS, "古道长二百里（85公里）。", "the 里 of old was shorter"),
        Example(Verdict.CONFLICTS, "林场面积1500亩，合10公顷。", "a hundred hectares"),
        Example(Verdict.CONFLICTS, "赛程13.1英里（约12公里）。", "21 kilometres"),
        Example(Verdict.ROUNDS, "林场面积1520亩，约合101公顷。", "rounded"),
        Example(Verdict.AGREES, "林场面积1500亩，合100公顷。", "the factor of the table"),
        Example(Verdict.ROUNDS, "气温升到100华氏度（约38摄氏度）。", "a scale with another zero"),
        Example(Verdict.CONFLICTS, "风速达每秒20米（相当于每小时50公里）。", "two speeds"),
        Example(Verdict.AGREES, "风速达每秒20米（相当于每小时72公里）。", "two speeds that agree"),
        Example(Verdict.ROUNDS, "矿藏黄金100盎司（约合3.1公斤）。", "the troy ounce"),
        Example(Verdict.CONFLICTS, "渡轮以30节的航速行驶，相当于时速45公里。", "a knot is a sea mile in an hour"),
        Example(Verdict.CONFLICTS, "1英里等于1.9公里。", "one is exact"),
        Example(Verdict.CONFLICTS, "病房温度华氏75度（约合摄氏34度）。", "the scale told before the figure"),
        Example(Verdict.CONFLICTS, "滑道全长2.5英里，约5公里。", "with 约 alone, at the end of its clause"),
        Example(Verdict.CONFLICTS, "主峰高8848.86米（约28031英尺）。", "five digits are not rounded"),
        Example(None, "新路长12公里（宽24米）。", "two dimensions"),
        Example(None, "摘鲜果360吨，制干果90吨，即4斤鲜果制1斤干果。", "how much makes how much"),
        Example(None, "货车拉来3吨蜂蜜，合20桶。", "barrels of anything but oil"),
        Example(None, "果园占地45亩，约2公顷用来育苗。", "a part"),
        Example(None, "药方用药3两，合112克。", "a unit whose worth changed"),
        Example(None, "误工期限计算至定残前一日（258天）。", "the day before"),
    ),
)
