"""Folding changes spellings and never offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.text.fold import fold


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("４．５％", "4.5%"),
        ("３億元", "3亿元"),
        ("兩萬餘戶", "两万余户"),
        ("ＧＤＰ", "GDP"),
        ("１２·５亿", "12.5亿"),
        ("升至７·６％", "升至7.6%"),
        ("７·３５比１", "7.35比1"),
        ("9·18事变", "9·18事变"),
        ("2·14情人节", "2·14情人节"),
        ("甲，乙；丙", "甲，乙；丙"),
        ("第十一屆", "第十一届"),
        ("增长８·３％", "增长8.3%"),
        ("14·6亿元", "14.6亿元"),
        ("0·25", "0.25"),
        ("收于38·75点", "收于38.75点"),
        ("7·20特大暴雨", "7·20特大暴雨"),
        ("“5·18”专案", "“5·18”专案"),
        ("3·15升级行动", "3·15升级行动"),
        ("1987·6", "1987·6"),
        ("2022·6·12", "2022·6·12"),
    ],
)
def test_forms_that_mean_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded
