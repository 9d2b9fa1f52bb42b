"""Numerals by value: every spelling of an amount reads as that amount, and as nothing else."""

from decimal import Decimal

import cn2an
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfacts.extract.digits import next_step
from newsfacts.extract.han import reading
from newsfacts.extract.numerals import numeral

VALUES = {
    "0": ("0", "零", "〇"),
    "0.5": ("0.5", "零点五", "0.50"),
    "1.2": ("1.2", "一点二"),
    "2": ("2", "二", "两", "贰"),
    "10": ("10", "十", "一十", "拾"),
    "11": ("11", "十一", "一十一", "壹拾壹", "拾壹"),
    "23": ("23", "二十三", "廿三"),
    "100": ("100", "百", "一百", "壹佰", "1百"),
    "110": ("110", "一百一", "一百一十", "一百十"),
    "201": ("201", "二百零一", "贰佰零壹"),
    "2015": ("2015", "二〇一五", "二零一五", "两千零一十五"),
    "1200": ("1200", "1,200", "1，200", "一千二", "一千二百", "1千2百", "12百"),
    "2500": ("2500", "两千五", "二千五百", "2.5千"),
    "12000": ("12000", "12,000", "1.2万", "一万二", "一点二万", "1万2千", "1万2000", "12k", "12K"),
    "35000": ("3.5万", "三点五万", "三万五", "3万5千", "叁万伍仟"),
    "100003": ("十万零三", "壹拾万零叁", "100003", "10万零3"),
    "190000": ("19万", "十九万", "190000", "190,000"),
    "120000000": ("1.2亿", "1.2 亿", "1亿2000万", "一亿两千万", "12000万", "120,000,000"),
    "367820000": ("3亿6782万", "三亿六千七百八十二万", "36782万"),
    "700023800": ("7亿2万3千8百", "七亿二万三千八百"),
    "1000000000": ("10亿", "十亿", "10万万", "10个亿"),
    "20000000000000": ("20万亿", "二十万亿"),
    "31600400000000": ("31万6004亿",),
    "1000000000000": ("万亿", "1万亿", "一万亿"),
}


@pytest.mark.parametrize(("value", "spelling"), [(value, one) for value, all_ in VALUES.items() for one in all_])
def test_every_spelling_has_its_value(value: str, spelling: str) -> None:
    read = numeral(spelling, 0)
    assert read is not None
    assert (read.low, read.high, read.end) == (Decimal(value), Decimal(value), len(spelling))


@pytest.mark.parametrize(
    ("spelling", "low", "high"),
    [
        ("三四十", 30, 40),
        ("七八", 7, 8),
        ("三五百", 300, 500),
        ("十七八", 17, 18),
        ("一百二三十", 120, 130),
        ("三四十亿", 30 * 10**8, 40 * 10**8),
        ("十几", 10, 20),
        ("十几万", 10**5, 2 * 10**5),
        ("二十多万", 200000, 300000),
        ("190多万", 1900000, 2000000),
        ("3万余亿", 3 * 10**12, 4 * 10**12),
        ("2万多亿", 2 * 10**12, 3 * 10**12),
        ("二千六百八十几万", 26800000, 26900000),
        ("百余万", 10**6, 2 * 10**6),
        ("1亿3千多万", 130000000, 140000000),
        ("六七个亿", 600000000, 700000000),
    ],
)
def test_spellings_that_name_two_amounts(spelling: str, low: int, high: int) -> None:
    read = numeral(spelling, 0)
    assert read is not None
    assert (read.low, read.high, read.end) == (low, high, len(spelling))


@pytest.mark.parametrize("run", ["十百", "三二百", "零万", "一" * 41, "二一十", "三廿"])
def test_what_breaks_the_rules_has_no_value(run: str) -> None:
    assert reading(run) is None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("3万5吨", 2),
        ("1200，300年", 4),
        ("12,3456", 2),
        ("6万12人", 2),
        ("4K电视", 1),
        ("3K的", 2),
        ("5km", 1),
        ("1.2.", 3),
    ],
)
def test_a_numeral_ends_where_the_next_one_begins(text: str, end: int) -> None:
    read = numeral(text, 0)
    assert read is not None
    assert read.end == end


@pytest.mark.parametrize(
    ("spelling", "step"),
    [("3.5万", 1000), ("200", 1), ("2.50", "0.01"), ("三十万", 10000), ("一万二", 1000), ("三点五", "0.1")],
)
def test_the_step_is_one_in_the_last_digit_written(spelling: str, step: str | int) -> None:
    read = numeral(spelling, 0)
    assert read is not None
    assert read.step == Decimal(step)


def test_a_point_with_nothing_before_it_leads_a_decimal() -> None:
    read = numeral("系数 .5", 4)
    assert read is not None
    assert (read.start, read.low, read.step) == (3, Decimal("0.5"), Decimal("0.1"))


@pytest.mark.parametrize("text", ["1" * 21, "99999999999999999999亿", "一" * 50])
def test_more_than_print_tells_is_no_amount(text: str) -> None:
    assert numeral(text, 0) is None


@pytest.mark.parametrize(("amount", "step"), [("3800", 100), ("50", 10), ("5", 1), ("2.5", "0.1"), ("0", 1)])
def test_the_next_step_is_that_of_the_last_digit_that_counts(amount: str, step: str | int) -> None:
    assert next_step(Decimal(amount), Decimal("0.1") if "." in amount else Decimal(1)) == Decimal(step)


def test_a_long_numeral_on_which_two_readers_differ_has_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    run = "九亿八千七百六十五万"
    assert reading(run) is not None
    reading.cache_clear()
    monkeypatch.setattr(cn2an, "cn2an", lambda *_: 1)
    assert reading(run) is None
    reading.cache_clear()


AMOUNTS = st.integers(0, 10**12 - 1)


def second_opinion(written: str) -> int | None:
    """What cn2an reads; it refuses some that it writes, such as 二十三亿一千."""
    try:
        return int(cn2an.cn2an(written, "strict"))
    except ValueError:
        return None


@given(AMOUNTS)
@example(2_300_001_000)
def test_cn2an_agrees_on_its_safe_domain(amount: int) -> None:
    written = cn2an.an2cn(amount)
    found = reading(written)
    assert found is not None
    assert found.low == found.high == amount
    assert second_opinion(written) in {amount, None}


@given(AMOUNTS, st.sampled_from(["low", "up"]))
def test_capitals_read_like_plain_characters(amount: int, style: str) -> None:
    found = reading(cn2an.an2cn(amount, style))
    assert found is not None
    assert found.low == amount


@given(AMOUNTS)
def test_groups_read_like_plain_digits(amount: int) -> None:
    read = numeral(f"{amount:,}", 0)
    assert read is not None
    assert read.low == amount


@given(st.text("零〇一二两三四五六七八九十百千万亿廿卅", min_size=1, max_size=60))
def test_a_run_has_one_value_two_or_none(run: str) -> None:
    found = reading(run)
    assert found is None or 0 <= found.low <= found.high
