"""Two amounts of money imply another exchange rate than the article states, or than its other amounts imply.

What it says: at 7.1 yuan to the dollar, 20 million dollars are 142 million yuan, not 1.42 billion. The rate is the
one printed (1美元兑7.1元), else that of the first pair of amounts. No rate is taken from outside the article. Rates
move within the year, so only what is off by more than a tenth is told, or by more than a thirtieth where a rate for
one unit is printed in the same sentence.

Two rates quoted for one unit are a course that moved.

Blind to amounts in one currency only, and to conversions told in another sentence.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from msgspec import structs

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._formula import printed
from newsfacts.checks._judge import amounts
from newsfacts.claims.restated import restated
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording
from newsfacts.text.numbers import spell
from newsfacts.text.patterns import pattern

_MONEY: Final = Kind.MONEY

SLACK: Final = Decimal("0.1")
"""How far two rates of one article may lie apart; a policy."""

STRICT: Final = Decimal("0.03")
"""How far an amount converted at a rate printed in its sentence may be off; a policy."""

ROUGH: Final = Decimal("0.05")
"""How far the rounding of an amount may carry a conversion of it; a policy."""

REACH: Final = 20
"""Characters between an amount and the rate it is converted at."""

_ONE: Final = Decimal(1)

_RATE: Final = (
    r"(?:人民币[对兑](?P<one>美元|欧元|英镑|港元)|(?P<other>美元|欧元|英镑|港元)[对兑]人民币)(?:的)?汇率(?:中间价)?"
    r"[^，。；0-9]{0,6}?(?:[为是报按]|约为|[跌升涨]至)$"
)
"""A rate told as one figure; yen are quoted by the hundred."""

_LEAST: Final = Decimal("0.01")

_NOW: Final = r"如今|目前|现在|当前|眼下|[去前]年|[12][0-9]{3}年"

_FAR: Final = 200
"""Characters between a rate and a pair among which another time may be told."""

_UNITS: Final = frozenset({Decimal(1), Decimal(100)})
_AT: Final = r"[^，。；\n0-9]{0,6}[（(，,]?(?:按|以|按照)[^，。；\n0-9]{0,10}$"
_GIVES: Final = (
    "(?:人民币|的)?(?:汇率)?(?:计算|折算|换算|计)?[，,]?(?:约合|折合|约为|可得|相当于|等于"
    "|[折换]算[为成]|[为合约折即])?(?:人民币)?[约为]?$"
)
_RECKONED: Final = r"[^。；;\n0-9]{0,6}(?:计算|折算|换算|计|汇率)[^。；;\n0-9]{0,16}$"
_WORTH: Final = (
    r"(?:[^，。；,;\n0-9]{0,8}[，,]?)(?:约为|就是|约|合|需要?|可[兑换][得成为]?|价?值|[为得])(?:人民币)?约?$"
)
"""Between the words of a rate and an amount, and between that amount and what it is worth."""


class Exchanged(Terms, frozen=True, kw_only=True):
    """Two pairs of amounts in the same two currencies: the rate, and what is checked against it."""

    rate_from: Claim
    rate_to: Claim
    given: Claim
    converted: Claim
    slack: Decimal


def find(analysis: Analysis) -> Iterator[Exchanged]:
    """Yield every pair of amounts with the pair that sets the rate between its currencies."""
    rates: dict[tuple[str | None, str | None], list[tuple[Claim, Claim]]] = {}
    for one, other in (*restated(analysis), *_converted_at(analysis), *_quoted(analysis)):
        if one.quantity.kind is _MONEY is other.quantity.kind and one.quantity.unit != other.quantity.unit:
            first, second = sorted((one, other), key=_currency)
            if first.quantity.value and second.quantity.value:
                rates.setdefault((first.quantity.unit, second.quantity.unit), []).append((first, second))
    for pairs in rates.values():
        rate = next((pair for pair in pairs if any(claim.quantity.value in _UNITS for claim in pair)), pairs[0])
        for pair in pairs:
            if pair is not rate and not any(claim.quantity.value in _UNITS for claim in pair):
                if _is_now(analysis.text, rate, pair) or _shares(rate, pair):
                    continue
                near = pair[0].sentence == rate[0].sentence and not rate[0].quantity.hedge
                quoted = near and any(claim.quantity.value in _UNITS for claim in rate)
                slack = STRICT if quoted else SLACK
                yield Exchanged(rate_from=rate[0], rate_to=rate[1], given=pair[0], converted=pair[1], slack=slack)


def _shares(rate: tuple[Claim, Claim], pair: tuple[Claim, Claim]) -> bool:
    """Whether a pair holds a figure of the rate: in 按1元兑20日元计算，合45元 the yen are no amount."""
    return not {claim.quantity.start for claim in rate}.isdisjoint(claim.quantity.start for claim in pair)


def _is_now(text: str, rate: tuple[Claim, Claim], pair: tuple[Claim, Claim]) -> bool:
    """Whether a word between a pair and a rate says that the rate is one of another time (如今1美元兑7.1元)."""
    low, high = sorted(min(claim.quantity.start for claim in each) for each in (rate, pair))
    return high - low <= _FAR and bool(pattern(_NOW).search(text, low, high))


def _converted_at(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield amounts round a rate or behind it: 2万美元(按1美元合7元计为14万元), 按1美元合7元计，2万美元为14万元."""
    money = [claim for claim in analysis.claims if claim.quantity.kind is _MONEY]
    for number, (one, other) in enumerate(pairwise(money)):
        if one.quantity.value not in _UNITS or one.quantity.unit == other.quantity.unit:
            continue
        if 0 < number < len(money) - 2 and _round_rate(analysis.text, money, number):
            yield money[number - 1], money[number + 2]
        elif number < len(money) - 3 and _behind_rate(analysis.text, money[number : number + 4]):
            yield money[number + 2], money[number + 3]


def _quoted(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield a rate told as one figure (人民币对美元汇率为6.8元) as one unit and what it is worth."""
    text = analysis.text
    for claim in analysis.claims if "人民币" in text and "汇率" in text else ():
        quantity = claim.quantity
        if quantity.unit not in (None, "元") or not quantity.value:
            continue
        if told := pattern(_RATE).search(text, max(0, quantity.start - REACH), quantity.start):
            unit = told["one"] or told["other"]
            single = structs.replace(
                quantity, value=_ONE, low=_ONE, high=_ONE, unit=unit, written_unit=unit, kind=_MONEY
            )
            worth = structs.replace(quantity, unit="元", kind=_MONEY)
            yield structs.replace(claim, quantity=single), structs.replace(claim, quantity=worth)


def _behind_rate(text: str, money: Sequence[Claim]) -> bool:
    """Whether an amount and its worth stand right behind a rate that is said to be reckoned with."""
    one, other, given, converted = (claim.quantity for claim in money)
    if {one.unit, other.unit} != {given.unit, converted.unit}:
        return False
    return bool(
        pattern(_RECKONED).match(text, other.end, given.start)
        and pattern(_WORTH).match(text, given.end, converted.numeral_start)
    )


def _round_rate(text: str, money: Sequence[Claim], number: int) -> bool:
    """Whether an amount stands right before a rate and its conversion right behind it."""
    given, one, other, converted = (claim.quantity for claim in money[number - 1 : number + 3])
    same = given.unit != converted.unit and {given.unit, converted.unit} == {one.unit, other.unit}
    near = one.start - given.end <= REACH and converted.start - other.end <= REACH
    return (
        same
        and near
        and bool(
            pattern(_AT).match(text, given.end, one.start) and pattern(_GIVES).match(text, other.end, converted.start)
        )
    )


def _currency(claim: Claim) -> str:
    return claim.quantity.unit or ""


def judge(terms: Exchanged) -> Judgement:
    """Compare the two rates as ranges."""
    stated = _rate(terms.rate_from, terms.rate_to)
    implied = _rate(terms.given, terms.converted)
    wide = Interval(stated.low * (1 - terms.slack), stated.high * (1 + terms.slack))
    exact = _exact(terms.rate_from, terms.rate_to)
    value = _exact(terms.given, terms.converted)
    verdict = Verdict.AGREES if exact == value else Verdict.ROUNDS if implied.meets(wide) else Verdict.CONFLICTS
    words = f"{printed(terms.converted)} ÷ {printed(terms.given)} = {spell(round(value, 4))}"
    rate = f"{printed(terms.rate_to)} ÷ {printed(terms.rate_from)} = {spell(round(exact, 4))}"
    return Judgement(
        verdict,
        f"{words}；{rate}",
        Wording(f"所含汇率不一：{words}，而{rate}", f"two exchange rates: {words}, but {rate}"),
        stated=value,
        low=wide.low,
        high=wide.high,
        reason=Wording("汇率略有出入", "rates of different days, or rounding") if verdict is Verdict.ROUNDS else None,
    )


def _rate(first: Claim, second: Claim) -> Interval:
    bottom, top = _amounts(first), _amounts(second)
    return Interval(top.low / max(bottom.high, _LEAST), top.high / max(bottom.low, _LEAST))


def _amounts(claim: Claim) -> Interval:
    """Return what an amount may stand for; the one unit that a rate is quoted for is one to the last digit."""
    value, wide = claim.quantity.value, amounts(claim)
    if value is None or claim.quantity.hedge:
        return wide
    most = Decimal(0) if value in _UNITS else value * ROUGH
    return Interval(max(wide.low, value - most), min(wide.high, value + most))


def _exact(first: Claim, second: Claim) -> Decimal:
    return (second.quantity.value or Decimal(0)) / (first.quantity.value or Decimal(1))


CHECK = Check(
    code="NF702",
    name="exchange-rate",
    title=Wording("汇率前后不一", "two exchange rates in one article"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.MONEY,)),),
    examples=(
        Example(Verdict.CONFLICTS, "按1美元兑7.10元人民币计，2000万美元约合14.2亿元。", "ten times too much"),
        Example(Verdict.CONFLICTS, "出口30亿美元（折213亿元），进口10亿美元（折17亿元）。", "pairs that disagree"),
        Example(
            Verdict.CONFLICTS, "汇率为1港元兑0.92元，他用8万港元换得8.7万元人民币。", "divided instead of multiplied"
        ),
        Example(Verdict.CONFLICTS, "奖金300万美元（按1美元合7元人民币计算为210万元）。", "round the rate"),
        Example(Verdict.CONFLICTS, "按1欧元合7.8元计算，3000万欧元约为23.4亿元。", "behind the rate"),
        Example(
            Verdict.CONFLICTS,
            "冠军得20万美元，按当时汇率约合140万元；亚军得10万美元，约合700万元。",
            "at the rate of then",
        ),
        Example(Verdict.CONFLICTS, "人民币对美元汇率为6.8元，他用6.8万元换了1000美元。", "a rate told as one figure"),
        Example(
            Verdict.CONFLICTS, "一碗面900日元，按1元人民币兑换20日元计算，合人民币450元。", "the rate the other way"
        ),
        Example(Verdict.ROUNDS, "出口30亿美元（折213亿元），进口10亿美元（折70.8亿元）。", "rounded"),
        Example(Verdict.AGREES, "按1美元兑7.1元人民币计，2000万美元约合1.42亿元。", "the rate printed"),
        Example(Verdict.AGREES, "一碗面900日元，按1元人民币兑换20日元计算，合人民币45元。", "the same, right"),
        Example(None, "2015年出口30亿美元（约合186亿元），如今1美元兑7.1元。", "a rate of another time"),
        Example(None, "出口30亿美元，进口10亿欧元。", "no conversion"),
        Example(None, "卢布由60卢布兑1美元跌至90卢布兑1美元。", "a rate that moved"),
    ),
)
