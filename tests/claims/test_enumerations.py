"""Numbered points, by how many marks a chain has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.claims.enumerations import chains

HAN = "一二三四五六七八九"


def named(rows: list[tuple]) -> list:
    """Test cases whose last column is their name."""
    return [pytest.param(*row[:-1], id=row[-1]) for row in rows]


CHAINS = [
    ("一是早播，二是早管，三是早收。", [3], "一是"),
    ("一要早播，\n二要早管。", [2], "over lines"),
    ("第一，早播。第二，早管。第三，早收。", [3], "第一"),
    ("（一）早播\n（二）早管", [2], "bracketed"),
    ("其一，早播；其二，早管。", [2], "其一"),
    ("一是早播，二是早管。一是快收，二是快晒。", [2, 2], "two chains"),
    ("（一）春耕\n一是早播，二是早管。\n（二）秋收", [2, 2], "one chain inside another"),
    ("一是早播，三是早收。", [], "a mark is missing"),
    ("他第一次来，第二天走。", [], "ordinals"),
    ("统一是好事，划一是坏事。", [], "一是 inside words"),
]


@pytest.mark.parametrize(("text", "lengths"), named(CHAINS))
def test_chain(text, lengths) -> None:
    assert sorted(len(chain.marks) for chain in chains(text)) == lengths


@given(st.integers(min_value=2, max_value=9), st.sampled_from(["{}是", "第{}，", "其{}，", "（{}）"]))
def test_every_point_is_counted_and_its_mark_quoted(count, form) -> None:
    marks = [form.format(HAN[at]) for at in range(count)]
    text = "。".join(f"{mark}做好工作" for mark in marks)
    (chain,) = chains(text)
    assert [text[low:high] for low, high in chain.marks] == marks
