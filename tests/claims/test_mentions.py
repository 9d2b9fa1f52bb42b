"""The words around a figure, and what two mentions have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.claims import analyse
from newsfacts.claims.mentions import metric_words, pairs, same_end, same_start, words_behind
from newsfacts.extract import extract
from newsfacts.reading import read_text

WORDS = st.text("达到约总投资项目", max_size=8)


def test_words_beside_a_figure_leave_fillers_out() -> None:
    (article,) = read_text("截至昨天，全县完成总投资达到了35亿元的项目共12个。").articles
    analysis = analyse(article, extract(article.running.text, None))
    money = next(claim for claim in analysis.claims if claim.quantity.unit == "元")
    assert metric_words(analysis.text, money) == "全县完成总投资"
    assert words_behind(analysis.text, money).startswith("项目")


@given(WORDS, WORDS, WORDS)
def test_common_ends_are_as_long_as_what_is_appended(one, other, shared) -> None:
    assert same_end(one + shared, other + shared) >= len(shared)
    assert same_start(shared + one, shared + other) >= len(shared)
    assert same_end(one, other) <= min(len(one), len(other))


@given(WORDS)
def test_pairs_are_pairs_of_the_words(words) -> None:
    assert all(pair in words for pair in pairs(words))


@pytest.mark.parametrize(
    ("words", "expected"), [("投资12亿", {"投资"}), ("今年同比", {"年同"}), ("", set()), ("共3", set())]
)
def test_pairs_leave_figures_and_commonplaces_out(words, expected) -> None:
    assert pairs(words) == expected
