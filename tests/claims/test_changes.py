"""Words of change before a figure, and the clauses they stand in."""

import pytest

from newsfacts.api import analyse, read_text
from newsfacts.claims.changes import Way, is_change, motion, reached
from newsfacts.claims.clauses import after, before, closing, enclosed, opening, says
from newsfacts.claims.growth import growths
from newsfacts.claims.once import once


@pytest.mark.parametrize(
    ("text", "way", "direction"),
    [
        ("增加了3件", Way.BY, 1),
        ("同比增长3%", Way.BY, 1),
        ("涨幅为3%", Way.BY, 1),
        ("降幅达3%", Way.BY, -1),
        ("下降比例达3%", Way.BY, -1),
        ("比上年多3件", Way.BY, 1),
        ("结案多3件", Way.BY, 1),
        ("同比多完成3吨", Way.BY, 1),
        ("比去年少运出3吨", Way.BY, -1),
        ("增加到3件", Way.TO, 1),
        ("降至3件", Way.TO, -1),
        ("减少为3件", Way.TO, -1),
        ("比上年新增3件", Way.BY, 1),
    ],
)
def test_words_of_change(text: str, way: Way, direction: int) -> None:
    (quantity,) = (claim.quantity for claim in analysed(text).claims if claim.quantity.value in {3, 3000})
    found = motion(text, quantity)
    assert found is not None
    assert (found.way, found.direction) == (way, direction)
    assert is_change(text, quantity) == (way is Way.BY)


@pytest.mark.parametrize(
    "text", ["新增3件", "至少3件", "最多3件", "共3件", "3件", "达到3件", "增加值3亿元", "高3米", "新增就业3人"]
)
def test_levels_are_no_changes(text: str) -> None:
    (quantity,) = (claim.quantity for claim in analysed(text).claims if claim.quantity.kind != "date")
    assert not is_change(text, quantity)


@pytest.mark.parametrize(
    ("words", "direction"),
    [("增加到今年的", 1), ("降至周末的", -1), ("，到年底的", 0), ("，其中", None), ("", None), ("为", None)],
)
def test_what_became_of_a_level(words: str, direction: int | None) -> None:
    assert reached(words) == direction


def test_a_clause_ends_at_its_marks() -> None:
    text = "甲，乙丙2,508.43亿元(折8亿)丁；戊"
    at = text.index("丁")
    assert before(text, at) == "乙丙2,508.43亿元(折8亿)"
    assert after(text, at) == "丁"
    assert text[opening(text, 3) : closing(text, 3)] == "乙丙2,508.43亿元"
    assert before("乙)", 2) == ""


def test_a_clause_is_followed_so_far_and_no_further() -> None:
    text = "甲" * 200
    assert opening(text, 150) == 150 - 48
    assert closing(text, 50) == 50 + 48


def test_brackets_enclose_what_stands_in_them() -> None:
    text = "甲(乙)丙（丁"
    assert enclosed(text, text.index("乙"), len(text))
    assert not enclosed(text, text.index("丙"), len(text))
    assert not enclosed(text, text.index("丁"), len(text))
    assert not enclosed(text, text.index("乙"), text.index("乙"))


@pytest.mark.parametrize(
    ("words", "name", "told"),
    [
        ("抽查彩票资金", "抽查资金", True),
        ("财政支出", "支出", True),
        ("支付出", "支出", False),
        ("资金抽查", "抽查资金", False),
    ],
)
def test_a_name_is_said_in_order(words: str, name: str, told: bool) -> None:
    assert says(words, name) is told


def test_a_finder_is_asked_once_for_one_article() -> None:
    asked = []
    find = once(lambda analysis: asked.append(analysis) or len(asked))
    first, second = analysed("3件"), analysed("3件")
    assert [find(first), find(first), find(second), find(second)] == [1, 1, 2, 2]


def test_figures_in_brackets_are_passed_over() -> None:
    (found,) = growths(analysed("进口额120亿元（折18亿美元），比上年的100亿元（折15亿美元）增长20%。"))
    assert found.new.quantity.value == 120 * 10**8
    assert found.old is not None
    assert found.old.quantity.value == 100 * 10**8


def analysed(text: str):
    """The one article of a text."""
    (analysis,) = analyse(read_text(text)).analyses
    return analysis
