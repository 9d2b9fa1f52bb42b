"""Slips of the pen: every way to spoil a numeral is undone, and named."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.checks import _repair
from newsfacts.checks._repair import ADDED, DIGIT, LOST, POINT, SCALE, SWAPPED, ZERO, Slip, amount_of, between, slip_to
from newsfacts.model import Claim, Kind, Quantity, Span

NUMERALS = st.builds(
    lambda digits, scale: f"{digits}{scale}",
    st.one_of(
        st.integers(1, 999999).map(str),
        st.decimals(Decimal("0.01"), Decimal("9999.99"), places=2).map(lambda amount: f"{amount:f}"),
    ),
    st.sampled_from(["", "万", "亿", "万亿"]),
)


def quantity(numeral: str, *, step: str = "0", hedge: str | None = None, low: str | None = None) -> Quantity:
    value = amount_of(numeral)
    assert value is not None
    return Quantity(
        start=0,
        end=len(numeral),
        kind=Kind.COUNT,
        value=value,
        low=Decimal(low) if low else None,
        high=None,
        unit="件",
        hedge=hedge,
        numeral_start=0,
        numeral_end=len(numeral),
        step=Decimal(step),
    )


@pytest.mark.parametrize(
    ("printed", "meant", "why"),
    [
        ("175", "157", SWAPPED),
        ("106.3", "104.3", DIGIT),
        ("1600", "160", ZERO),
        ("160", "1600", ZERO),
        ("13.6", "136", POINT),
        ("1.36", "13.6", POINT),
        ("136", "1.36", POINT),
        ("236", "36", ADDED),
        ("36", "236", LOST),
        ("10.36", "103.6", POINT),
        ("12", "12", None),
        ("12.5", "1255", None),
        ("123", "321", None),
        ("1.5", "15.7", None),
        ("1.234", "123.4", None),
        ("1.5", "175", None),
        ("12", "3456", None),
    ],
)
def test_slip_between_two_numerals_is_named(printed, meant, why) -> None:
    assert between(printed, meant) == why


@given(NUMERALS)
def test_every_slip_differs_in_amount_or_form_and_is_one_slip_away(numeral: str) -> None:
    digits, scale = _repair.read(numeral)
    for slip in _repair.slips(numeral):
        parts = _repair.read(slip.numeral)
        assert parts is not None
        assert slip.numeral != numeral
        assert amount_of(slip.numeral) == slip.amount
        if parts[1] == scale:
            assert between(digits, parts[0]) is not None
        else:
            assert parts[0] == digits


@given(NUMERALS, st.data())
def test_slip_is_found_again_from_the_amount_meant(numeral: str, data: st.DataObject) -> None:
    slips = [slip for slip in _repair.slips(numeral) if slip.amount and not _padded(slip.numeral)]
    slip = data.draw(st.sampled_from(slips))
    again = slip_to(numeral, slip.amount, min(slip.step, Decimal(1).scaleb(-4)))
    assert again is not None
    assert again.amount == slip.amount


def _padded(numeral: str) -> bool:
    """Whether a decimal ends in a zero, which an amount alone cannot bring back."""
    digits = numeral.rstrip("万亿")
    return "." in digits and digits.endswith("0")


@pytest.mark.parametrize("numeral", ["", "三百", "3千", "12345678901234", "1.2.3", "190多万"])
def test_what_is_no_plain_numeral_is_not_repaired(numeral: str) -> None:
    assert list(_repair.slips(numeral)) == []
    assert amount_of(numeral) is None
    assert slip_to(numeral, Decimal(5), Decimal(1)) is None


def test_wide_digits_and_group_marks_are_read() -> None:
    assert amount_of("１２，３４５") == 12345
    assert amount_of("1,234.5万") == Decimal("12345000")


def test_amount_of_nothing_has_no_slip() -> None:
    assert slip_to("12", Decimal(0), Decimal(1)) is None


@pytest.mark.parametrize(
    ("written", "step", "wanted", "new_step"),
    [("12", "0", "120", "0"), ("1.2万", "1000", "12000", "0"), ("12", "0", "1.2", "0.1")],
)
def test_claim_is_rewritten_with_its_interval(written, step, wanted, new_step) -> None:
    claim = Claim("a1.c1", Span(0, 2), quantity(written, step=step), 0)
    slip = Slip(wanted, amount_of(wanted), Decimal(new_step) or Decimal(1), DIGIT)
    changed = _repair.rewritten(claim, written, slip)
    assert changed is not None
    assert changed.quantity.value == amount_of(wanted)
    assert changed.quantity.high - changed.quantity.low == changed.quantity.step


def test_hedge_moves_with_its_figure() -> None:
    claim = Claim("a1.c1", Span(0, 2), quantity("40", hedge="多", low="40"), 0)
    changed = _repair.rewritten(claim, "40", Slip("400", Decimal(400), Decimal(1), ZERO))
    assert changed is not None
    assert (changed.quantity.low, changed.quantity.high) == (Decimal(400), None)


def test_figure_that_is_no_numeral_is_not_rewritten() -> None:
    claim = Claim("a1.c1", Span(0, 2), quantity("40"), 0)
    assert _repair.rewritten(claim, "四十", Slip("400", Decimal(400), Decimal(1), SCALE)) is None
