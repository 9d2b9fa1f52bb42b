"""Thousands and hundreds after Arabic digits: whatever the mixture, the amount written is the amount read."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extract import extract
from newsfacts.extract.numerals import numeral

PLACES = ((1000, "千"), (100, "百"), (10, "十"))


def in_steps(amount: int, plain: int) -> str:
    """Write an amount below ten thousand place by place; ``plain`` is the place from which digits go on alone."""
    written, gap = "", False
    for worth, word in PLACES:
        digit, amount = divmod(amount, worth)
        if digit:
            written += ("零" if gap and written else "") + f"{digit}{word}"
        gap = not digit
        if digit and worth == plain and amount >= worth // 10:
            return written + str(amount)
    return written + ("零" if amount and gap and written else "") + (str(amount) if amount else "")


@given(st.integers(0, 9999), st.integers(1, 9999), st.sampled_from([1000, 100, 0]))
def test_mixed_amounts_read_back(millions: int, myriads: int, plain: int) -> None:
    head = in_steps(millions, plain) + "亿" if millions else ""
    gap = "零" if head and myriads < 1000 else ""
    written = head + gap + in_steps(myriads, plain) + "万"
    read = numeral(written + "元", 0)
    assert read is not None
    assert (read.low, read.high, read.end) == (millions * 10**8 + myriads * 10**4,) * 2 + (len(written),)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6亿2千7百万元", 627_000_000),
        ("1亿4千万元", 140_000_000),
        ("7百万元", 7_000_000),
        ("14万6千元", 146_000),
        ("8千250元", 8250),
        ("5千三百万元", 53_000_000),
        ("90万416元", 900_416),
        ("3千5", 3500),
        ("4万2左右", 42_000),
        ("3千2百多万元", 32_000_000),
    ],
)
def test_one_amount(figure: Callable[[str], object], text: str, value: int) -> None:
    assert figure(text).value == value  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "value"), [("1米7", "1.7"), ("1米78", "1.78"), ("2米05的横杆", "2.05"), ("4块5", "4.5")]
)
def test_short_forms_after_a_unit(told: Callable[[str], list[tuple[str, str]]], text: str, value: str) -> None:
    assert [meaning.split()[0] for _, meaning in told(text)] == [value]


@pytest.mark.parametrize("text", ["3万5人", "2千6公里", "4亿12家"])
def test_what_does_not_fit_is_unread(text: str) -> None:
    found = extract(text, None)
    assert not found.quantities
    assert [item.reason for item in found.unread] == ["no well-formed numeral"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("产值4亿2018年翻番", ["4亿", "2018年"]),
        ("宽5米3人并行", ["5米", "3人"]),
        ("存栏2万5月出栏", ["2万", "5月"]),
        ("3百2十户", ["3百2十户"]),
    ],
)
def test_neighbours_stay_apart(text: str, figures: list[str]) -> None:
    assert [text[item.start : item.end] for item in extract(text, None).quantities] == figures
