"""The samples: the tool says of each exactly what ``samples/README.md`` says it must."""

import re
from pathlib import Path

import pytest

import newsfacts
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View

SAMPLES = Path(__file__).parent.parent / "samples"
FILES = sorted(path.name for path in SAMPLES.glob("*.txt"))


def section(heading):
    text = (SAMPLES / "README.md").read_text(encoding="utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return rows[2:]


@pytest.fixture(scope="module")
def sheets():
    reports = {name: newsfacts.check(newsfacts.read(SAMPLES / name)) for name in FILES}
    return {name: Sheet(report, View("check")) for name, report in reports.items()}


@pytest.mark.parametrize("name", FILES)
def test_the_findings_are_those_listed(sheets, name):
    sheet = sheets[name]
    found = {
        (finding.code, sheet.place(finding.spans[0]), " / ".join(map(sheet.quote, finding.spans)))
        for finding in sheet.report.findings
    }
    assert found == {(code, at, figures) for file, code, at, figures in section("What it must find") if file == name}


@pytest.mark.parametrize(("name", "code", "formula"), section("What it must recompute"), ids="-".join)
def test_the_sums_listed_hold(sheets, name, code, formula):
    holding = [each for each in sheets[name].report.relations if each.verdict is not newsfacts.Verdict.CONFLICTS]
    assert (code, formula) in {(sheets[name].code(each), each.formula) for each in holding}


@pytest.mark.parametrize("name", FILES)
def test_samples_are_of_the_length_of_news_and_described(name):
    assert 300 <= len((SAMPLES / name).read_text(encoding="utf-8")) <= 800
    assert f"[{name}]({name})" in (SAMPLES / "README.md").read_text(encoding="utf-8")


def test_the_page_is_read_as_its_articles(sheets):
    report = sheets["page.txt"].report
    text = report.page.text
    titles = [article.title.of(text) for article in report.page.articles]
    assert titles == ["做活一湖水 富了一方人", "小厂房里的大市场", "望津区新建绿道33公里"]
    assert [article.continued_from for article in report.page.articles] == [None, "A1", None]
    first = report.page.articles[0]
    assert [span.of(text) for span in first.captions] == ["湖东村村民在白鹭湖边采摘莲蓬。", "许南星摄"]
    assert "生态修复1.1亿元" in first.running.text
    assert "沙洲3个村" in first.running.text
    assert report.page.dated == "page"
    assert {article.date for article in report.page.articles} == {"2024-07-24"}


@pytest.mark.parametrize("name", FILES)
def test_every_numeral_is_accounted_for(sheets, name):
    """Every digit of the page lies in a claim, in what is set aside, in what is unread, or in a line of no article."""
    report = sheets[name].report
    spans = list(report.page.furniture)
    for analysis in report.analyses:
        locate = analysis.article.running.locate
        spans += [claim.span for claim in analysis.claims]
        spans += [locate(each.start, each.end) for each in (*analysis.asides, *analysis.unread)]
    for match in re.finditer("[0-9]+", report.page.text):
        assert any(span.start <= match.start() and match.end() <= span.end for span in spans), match
