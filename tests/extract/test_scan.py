"""The pass as a whole: nothing lost, nothing twice, in order, in time."""

import datetime
import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.data.numerals import DIGITS, ENCLOSED, MYRIADS, RARE, TENS
from newsfacts.extract import extract
from newsfacts.text.fold import fold

PIECES = st.sampled_from(
    [
        "0",
        "1",
        "9",
        "12",
        "2024",
        "3.5",
        "1,200",
        "一",
        "二",
        "三",
        "十",
        "百",
        "千",
        "万",
        "亿",
        "零",
        "半",
        "两",
        "几",
        "数",
        "第",
        "年",
        "月",
        "日",
        "时",
        "分",
        "元",
        "万元",
        "个",
        "人",
        "%",
        "个百分点",
        "—",
        "至",
        "-",
        ":",
        "/",
        ".",
        "、",
        "，",
        "。",
        "（",
        "）",
        "“",
        "”",
        "近",
        "约",
        "超",
        "多",
        "余",
        "以上",
        "左右",
        "增长",
        "去年",
        "上半年",
        "的",
        "在",
        "A",
        "km",
        "①",
        "Ⅳ",
        "＋",
        "－",
        "／",
        "\n",
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)
NUMERAL = re.compile(f"[0-9{''.join({*DIGITS, *TENS, *MYRIADS} - {*RARE, '○'})}{ENCLOSED}]")
DAY = datetime.date(2024, 6, 24)


@settings(max_examples=400)
@given(TEXTS)
def test_every_numeral_is_accounted_for(text: str) -> None:
    found = extract(text, DAY)
    covered = {
        at for kind in found.__struct_fields__ for item in getattr(found, kind) for at in range(item.start, item.end)
    }
    assert {match.start() for match in NUMERAL.finditer(fold(text))} <= covered


@settings(max_examples=400)
@given(TEXTS)
def test_figures_stand_in_order_and_apart(text: str) -> None:
    found = extract(text, DAY)
    for items in (found.quantities, found.asides, found.unread):
        assert all(0 <= item.start < item.end <= len(text) for item in items)
        assert all(first.end <= second.start for first, second in pairwise(items))


@given(TEXTS)
def test_a_figure_holds_its_numeral_and_its_value(text: str) -> None:
    for item in extract(text, DAY).quantities:
        assert item.start <= item.numeral_start < item.numeral_end <= item.end
        if item.value is not None:
            assert item.bounds.contains(item.value)
        if item.low is not None and item.high is not None:
            assert item.low <= item.high
        for amount in (item.value, item.low, item.high):
            assert amount is None or "E" not in str(amount)


def test_a_title_that_begins_like_a_date_is_none() -> None:
    text = "电视剧《明天以后》昨日开播，《今年夏天》下月重映。"
    assert [text[found.start : found.end] for found in extract(text, DAY).quantities] == ["昨日", "下月"]


@given(TEXTS)
def test_the_same_text_gives_the_same_figures(text: str) -> None:
    assert extract(text, DAY) == extract(text, DAY)


@pytest.mark.parametrize(
    "piece", ["1", "一", "（", "、", "1万", "1-", "1,111,", "1kg", "“一", "三四", "1至", "半", "1、", "第1", "1×"]
)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    """A tenth of a second; were the time to grow with the square of the length, it would be minutes."""
    begun = time.process_time()
    extract(piece * (200_000 // len(piece)), None)
    assert time.process_time() - begun < 20


def test_a_megabyte_of_noise_is_read_at_once() -> None:
    for piece in ("1", "一", "("):
        begun = time.process_time()
        extract(piece * 1_000_000, None)
        assert time.process_time() - begun < 20
