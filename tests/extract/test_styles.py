"""A number reads back from every style that print writes it in."""

from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extract import extract
from newsfacts.text.numbers import in_scale

WIDE = str.maketrans("0123456789.,", "０１２３４５６７８９．，")

STYLES = {
    "plain": str,
    "grouped": lambda amount: f"{amount:,}",
    "full-width": lambda amount: str(amount).translate(WIDE),
    "full-width groups": lambda amount: f"{amount:,}".translate(WIDE),
    "Chinese": lambda amount: cn2an.an2cn(amount, "low"),
    "capital": lambda amount: cn2an.an2cn(amount, "up"),
    "in 万": lambda amount: in_scale(Decimal(amount), "万"),
    "in 亿": lambda amount: in_scale(Decimal(amount), "亿"),
}


@pytest.mark.parametrize("style", STYLES)
@given(amount=st.integers(1, 10**10))
def test_an_amount_reads_back_from_every_style(style: str, amount: int) -> None:
    written = STYLES[style](amount)
    (found,) = extract(f"共计{written}元。", None).quantities
    assert (found.value, found.unit) == (amount, "元")
    assert found.bounds.contains(Decimal(amount))


@given(amount=st.integers(1, 99), part=st.integers(1, 99), base=st.integers(2, 100))
def test_fractions_agree_in_words_and_signs(amount: int, part: int, base: int) -> None:
    words, signs = (
        extract(text, None).quantities
        for text in (f"约合{cn2an.an2cn(base)}分之{cn2an.an2cn(part)}。", f"约合{part}/{base}。")
    )
    if base not in {100, 1000}:
        assert abs(words[0].value - signs[0].value) < Decimal("1e-24")
        assert signs[0].value == Decimal(part) / Decimal(base)
    if part < base != 100:
        (mixed,) = extract(f"共{amount}又{part}/{base}，", None).quantities
        assert mixed.value == amount + Decimal(part) / Decimal(base)


@given(st.integers(1, 12))
def test_doublings_double(times: int) -> None:
    (found,) = extract(f"产值翻了{cn2an.an2cn(times)}番。", None).quantities
    assert (found.value, found.unit) == (2**times, "倍")


@given(st.integers(0, 99), st.integers(1, 9), st.integers(1, 9))
def test_money_in_parts_is_the_sum(yuan: int, jiao: int, fen: int) -> None:
    for written in (f"{yuan}元{jiao}角{fen}分", f"{cn2an.an2cn(yuan)}块{cn2an.an2cn(jiao)}毛{cn2an.an2cn(fen)}"):
        (found,) = extract(f"每支{written}。", None).quantities
        assert found.value == Decimal(f"{yuan}.{jiao}{fen}")
