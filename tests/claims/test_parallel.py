"""分别: names before it, values behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.claims import analyse
from newsfacts.claims.parallel import Parallel, parallels
from newsfacts.extract import extract
from newsfacts.reading import read_text

TOWNS = ["青禾镇", "白沙镇", "石塘镇", "临港镇", "溪口镇", "南山镇"]


def rows(text: str) -> list[Parallel]:
    """Read the rows of one article."""
    (article,) = read_text(text).articles
    return [*parallels(analyse(article, extract(article.running.text, None)))]


@given(st.integers(min_value=2, max_value=6), st.integers(min_value=2, max_value=6))
def test_names_and_values_are_counted(names, values) -> None:
    amounts = [f"{number}公里" for number in range(3, 3 + values)]
    (row,) = rows(f"{'、'.join(TOWNS[:names])}分别修路{'、'.join(amounts[:-1])}和{amounts[-1]}。")
    assert row.names.readings == (names,)
    assert len(row.values) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("苹果、蔬菜产量同比分别增长3%和5%。", [2]),
        ("粮食、蔬菜产量比上年分别增长3%、5%，水果增长7%。", [2]),
        ("粮食产量分别增长3%和5%。", []),
        ("粮食、蔬菜产量分别居全省第三位。", []),
        ("粮食、蔬菜产量增长3%和5%。", []),
        ("粮食、蔬菜产量分别增长3%，5%。", []),
    ],
)
def test_rows(text, values) -> None:
    assert [len(row.values) for row in rows(text)] == values
