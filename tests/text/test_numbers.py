"""Amounts as a newspaper prints them, and back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extract.numerals import numeral
from newsfacts.text.numbers import in_scale, plain, spell


@pytest.mark.parametrize(
    ("amount", "printed"),
    [
        ("1250", "1250"),
        ("12500", "1.25万"),
        ("12345", "12345"),
        ("1460000000", "14.6亿"),
        ("20000000", "2000万"),
        ("136825407", "136825407"),
        ("1200000000000", "1.2万亿"),
        ("-32000", "-3.2万"),
        ("0", "0"),
        ("7.50", "7.5"),
    ],
)
def test_newspaper_style(amount: str, printed: str) -> None:
    assert spell(Decimal(amount)) == printed


@given(st.decimals(0, 10**14, places=2, allow_nan=False, allow_infinity=False))
def test_what_is_printed_reads_back(amount: Decimal) -> None:
    printed = spell(amount)
    read = numeral(printed, 0)
    assert read is not None
    assert read.low == amount
    assert read.end == len(printed)


@given(st.integers(0, 10**9), st.sampled_from(["", "万", "亿", "万亿"]))
def test_a_given_scale_is_kept(amount: int, scale: str) -> None:
    printed = in_scale(Decimal(amount), scale)
    assert printed.endswith(scale)
    assert numeral(printed, 0).low == amount


def test_plain_digits_have_no_exponent() -> None:
    assert plain(Decimal("2E+8")) == "200000000"
