"""Summaries in Markdown and HTML: rendered whole against golden files, and harmless whatever the page says."""

import io
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsfacts import api
from newsfacts.report import html, md, plain, table
from newsfacts.report.brief import Comparison
from newsfacts.report.foremost import MOST, foremost
from newsfacts.report.md import escaped
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View

ONE = """青河县冷库项目开工
9月3日，青河县冷库项目开工，总投资3亿元，占地200亩，年底前建成，带动就业600余人。
冷库建在青河镇东坡，周边茶园连片，茶农采下的鲜叶当天就能入库保鲜。
县长说，冷库建成以后，鲜叶不愁卖。
"""

OTHER = """白水县水厂项目开工
9月5日，白水县水厂项目开工，总投资1.5亿元，占地90亩，明年建成，惠及群众4万人。
水厂建在白水河上游，取水口设在老渡口，供水管道铺到每一个村。
镇里的老人说，盼了多年的自来水终于要来了。
"""

HOSTILE = """<script>alert(1)</script>开工 总投资3亿元
9月3日，<img src=x onerror=alert(1)>冷库项目[开工](javascript:alert(1))，总投资3亿元|占地200亩，`年底`前建成&{{7*7}}。
冷库*建*在青河镇东坡，周边茶园连片，茶农采下的鲜叶当天就能__入库__保鲜。
- 县长说，冷库建成以后，鲜叶<b>不愁卖</b>，投资的3亿元年底前到位。
"""


def rendered(writer, *reports, language="zh"):
    out = io.StringIO()
    writer.write(reports, out, View("summarize", language))
    return out.getvalue()


def summarized(*texts):
    return [api.summarize(api.read_text(text, f"{number}.txt")) for number, text in enumerate(texts)]


REPORT = "县里的账本\n" + "".join(
    f"{name}镇修路{20 + at}公里，建校{30 + at}所，植树{40 + at}万亩，投资{50 + at}亿元，捐款{60 + at}万元。"
    for at, name in enumerate("东西南北上下左右")
)


class Structure(HTMLParser):
    """The elements of a page, which of them are left open, and the words outside of the style."""

    VOID = frozenset({"meta", "rect"})

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.open, self.words = [], [], [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.words += data


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("writer", "name"), [(md, "md"), (html, "html")])
def test_rendered(report, golden, writer, name, language):
    golden(f"summarize_{language}.{name}", rendered(writer, report, language=language))


@pytest.mark.parametrize("text", [ONE, HOSTILE, "好。"])
def test_html_is_one_closed_page_that_loads_nothing(text):
    page = Structure(rendered(html, *summarized(text)))
    assert page.open == []
    assert not {"script", "img", "link", "iframe", "object", "a"} & set(page.tags)
    assert not {name for name, _ in page.attributes if name.startswith("on") or name in {"src", "href"}}
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes


def test_html_shows_hostile_words_as_they_are():
    page = Structure(rendered(html, *summarized(HOSTILE)))
    assert "<script>alert(1)</script>开工 总投资3亿元" in page.words
    assert "<img src=x onerror=alert(1)>冷库项目[开工](javascript:alert(1))" in page.words


def test_markdown_shows_hostile_words_as_they_are():
    drawn = MarkdownIt("commonmark").enable("table").render(rendered(md, *summarized(HOSTILE)))
    page = Structure(drawn)
    assert not {"script", "img", "a", "code", "b"} & set(page.tags)
    assert "<script>alert(1)</script>开工 总投资3亿元" in page.words
    assert "冷库项目[开工](javascript:alert(1))" in page.words
    assert "{{7*7}}" in page.words


@given(st.text(alphabet="甲乙1.)-+=*_`[]()<>#|~&!\\ $:", max_size=30))
def test_escaped_words_are_words(words):
    words = words.strip()
    page = Structure(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(escaped(words)))
    assert set(page.tags) <= {"p"}
    assert page.words.strip() == words


@pytest.mark.parametrize("writer", [table, plain, md, html])
def test_every_format_says_in_one_line_that_there_is_too_little(writer):
    shown = rendered(writer, *summarized("今天下雨。\n明天也下雨。"))
    assert shown.count("太短，不作摘要。") == 1
    assert "核算" not in shown


@pytest.mark.parametrize("writer", [table, plain, md, html])
def test_a_page_without_articles(writer):
    empty = api.summarize(api.read_text("\n\n"))
    assert "没有可作摘要的文章" in rendered(writer, empty)


@pytest.mark.parametrize("writer", [table, plain, md, html])
def test_articles_are_compared(monkeypatch, writer):
    monkeypatch.setenv("COLUMNS", "120")
    shown = rendered(writer, *summarized(ONE, OTHER))
    across = shown[shown.index("各篇对照") :]
    assert re.search("投资.*青河县冷库项目开工.*3亿元.*白水县水厂项目开工.*1.5亿元", across, re.DOTALL)
    assert "600余人" not in across
    assert "各篇对照" not in rendered(writer, *summarized(ONE))


def test_many_articles_are_counted_not_listed():
    comparison = Comparison(View("summarize"))
    for each in summarized(*[ONE] * 25):
        comparison.add(Sheet(each, View("summarize")))
    rows = [row for row in comparison.rows() if row.figure == "3亿元"]
    assert len(rows) == 20
    assert "另有5篇" in [row.article for row in comparison.rows()]


def test_a_conflict_is_told_with_its_place():
    text = ONE.replace("占地200亩", "占地200亩，共安排资金12000万元，其中道路5000万元、水电4500万元、绿化3500万元")
    shown = rendered(plain, *summarized(text))
    assert re.search(r"≠ \d+:\d+  分项", shown)


@pytest.mark.parametrize("writer", [plain, table, md, html])
def test_of_a_long_report_the_first_figures_are_printed_and_the_rest_counted(writer):
    (report,) = summarized(REPORT)
    rows = sum(len(group.claims) for group in foremost(report.summaries[0]))
    assert rows == MOST
    assert re.search("另有[0-9]+个数字：.*资金 [0-9]+", rendered(writer, report).replace("\n", ""))


def test_of_a_short_article_every_key_figure_is_printed():
    (report,) = summarized(ONE)
    assert foremost(report.summaries[0]) == report.summaries[0].figures
    assert "另有" not in rendered(plain, report)
