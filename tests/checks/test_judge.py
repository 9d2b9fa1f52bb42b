"""What printed figures stand for, and how sums of them are judged and written."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.checks import _formula, _judge
from newsfacts.extract import extract
from newsfacts.model import INFINITY, Claim, Interval, Span, Verdict


def claim(text: str) -> Claim:
    (quantity,) = extract(text, None).quantities
    return Claim("a1.c1", Span(quantity.start, quantity.end), quantity, 0)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("200人", "200", "200"),
        ("2亿元", "150000000", "300000000"),
        ("1.2吨", "1150", "1300"),
        ("近200人", "180", "200"),
        ("超30亿元", "3000000000", "4000000000"),
        ("400余人", "400", "500"),
        ("3万至5万元", "30000", "50000"),
    ],
)
def test_figure_stands_for_a_range(text: str, low: str, high: str) -> None:
    assert _judge.amounts(claim(text)) == Interval(Decimal(low), Decimal(high))


def test_floor_stays_open() -> None:
    assert _judge.amounts(claim("至少200人")) == Interval(Decimal(200), INFINITY)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("1.2亿元", "1.2亿"),
        ("8300亿元", "8300亿"),
        ("0.83万亿元", "0.83万亿"),
        ("12500人", "12500"),
        ("5.20公里", "5.20"),
        ("7.5%", "7.5%"),
        ("3000万元", "3000万"),
        ("数十亿元", "区间"),
    ],
)
def test_figure_is_written_as_printed(text: str, printed: str) -> None:
    assert _formula.printed(claim(text)) == printed


def test_computed_amount_is_written_like_its_model() -> None:
    assert _formula.like(Decimal("205000000"), claim("1.2亿元")) == "2.05亿"
    assert _formula.like(Decimal("5.25"), claim("7.5%")) == "5.25%"


def test_bare_range_has_no_sum() -> None:
    assert _judge.sum_of([claim("200人"), claim("3万至5万元")]) is None


def test_only_rounding_needs_a_reason() -> None:
    assert _judge.reason(Verdict.AGREES, [claim("约200人")]) is None
    assert _judge.reason(Verdict.ROUNDS, [claim("约200人")]) == _judge.HEDGING
    assert _judge.reason(Verdict.ROUNDS, [claim("200人")]) == _judge.ROUNDING


@given(
    st.lists(st.decimals(Decimal("0.0001"), Decimal("9999"), places=4), min_size=2, max_size=6),
    st.integers(0, 3),
    st.integers(0, 3),
    st.sampled_from([ROUND_HALF_UP, ROUND_DOWN]),
)
def test_honest_rounding_and_honest_cutting_off_never_conflict(parts, total_places, part_places, how) -> None:
    total = claim(f"{_cut(sum(parts), total_places, how)}亿元")
    shown = [claim(f"{_cut(part, part_places, how)}亿元") for part in parts]
    found = _judge.verdict(_judge.sum_of(shown), total, _judge.total(shown))
    assert found is not Verdict.CONFLICTS


def _cut(amount: Decimal, places: int, how: str) -> str:
    return f"{amount.quantize(Decimal(1).scaleb(-places), how):f}"
