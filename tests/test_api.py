"""The library: what a program gets from it."""

import datetime
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsfacts

newsprint = st.text(
    alphabet="0123456789０１２.,，。：；、（）“”万亿元人个户约近余其中共等比增长%年月日\n一二三十百千 [甲乙]",
    max_size=300,
)


def test_every_public_name_is_there_and_sorted():
    assert newsfacts.__all__ == sorted(newsfacts.__all__)
    assert dir(newsfacts) == newsfacts.__all__
    for name in newsfacts.__all__:
        assert getattr(newsfacts, name).__name__ == name


def test_no_other_name():
    with pytest.raises(AttributeError, match="no attribute 'surprise'"):
        newsfacts.surprise  # noqa: B018


def test_importing_the_package_imports_nothing_else():
    code = "import sys, newsfacts; print(sorted(name for name in sys.modules if name.startswith('newsfacts.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"


def test_reading_and_checking_a_file(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text("清河县共安排资金12000万元，其中医疗5000万元、教育4500万元、养老3500万元。\n", encoding="gb18030")
    page = newsfacts.read(str(path), date=datetime.date(2024, 6, 24))
    assert page.dated == "option"
    report = newsfacts.check(page)
    assert [finding.code for finding in report.findings] == ["NF101"]
    assert newsfacts.check(page, ignore=["NF101"]).findings == ()
    assert {relation.check for relation in newsfacts.check(page, select=["NF101"]).relations} == {"parts-against-total"}


def test_pages_answered_together_are_answered_alike():
    texts = ["清河县投资5亿元，其中水利2亿元、公路4亿元。", "", "全县有学校9所，其中小学5所，中学3所，其他2所。"] * 12
    pages = [newsfacts.read_text(f"今年建设的{number}个项目\n\n{text}\n") for number, text in enumerate(texts)]
    assert [*newsfacts.analyse_all(pages)] == [*map(newsfacts.analyse, pages)]
    assert [*newsfacts.check_all(pages)] == [*map(newsfacts.check, pages)]
    assert [*newsfacts.summarize_all(pages)] == [*map(newsfacts.summarize, pages)]
    assert [*newsfacts.check_all([])] == []


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(newsfacts.ReadError) as raised:
        newsfacts.read(tmp_path / "none.txt")
    assert raised.value.source.endswith("none.txt")


def test_a_check_that_is_not_there():
    with pytest.raises(newsfacts.UsageError):
        newsfacts.check(newsfacts.read_text("甲"), select=["NF000"])


def test_summarizing_gives_one_summary_an_article():
    page = newsfacts.read_text("清河县修路38公里\n\n清河县今年投资1.2亿元修建公路38公里，惠及群众2万人。\n")
    report = newsfacts.summarize(page)
    assert len(report.summaries) == len(report.analyses) == len(page.articles)


@settings(deadline=None)
@given(newsprint)
def test_any_text_is_answered_and_quoted(text):
    page = newsfacts.read_text(text)
    report = newsfacts.check(page)
    for analysis in report.analyses:
        for claim in analysis.claims:
            quantity = claim.quantity
            assert analysis.article.running.locate(quantity.start, quantity.end) == claim.span
            assert 0 <= claim.span.start < claim.span.end <= len(text)
    for relation in report.relations:
        assert relation.spans == tuple(sorted(relation.spans))
