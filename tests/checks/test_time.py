"""The arithmetic under the checks of time."""

import datetime
import sys
from decimal import Decimal
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import api, checks
from newsfacts.checks._spans import DAY, HOUR, allowed
from newsfacts.checks._time import by_sentence, day, passage, told, year_of
from newsfacts.claims import analyse
from newsfacts.extract import extract
from newsfacts.model import Kind, Severity
from newsfacts.reading import read_text

DATES = st.dates(datetime.date(1901, 1, 1), datetime.date(2099, 1, 1))


def analysed(text, date=None):
    """Analysis of a text of one article."""
    (article,) = read_text(text, date=date).articles
    return analyse(article, extract(article.running.text, date))


def dates_and_length(text):
    """The dates of a text and the length of time that it prints."""
    analysis = analysed(text)
    whens = told(analysis, [claim for claim in analysis.claims if claim.quantity.period])
    (length,) = [claim for claim in analysis.claims if claim.quantity.kind is Kind.DURATION]
    return whens, length


def fits(text):
    """Whether the length printed in a text is one that its first and last date allow."""
    whens, length = dates_and_length(text)
    interval = allowed(whens[0], whens[-1], length)
    return interval is not None and interval.contains(length.quantity.value)


@given(DATES, st.integers(1, 400))
def test_days_may_be_counted_with_and_without_the_first(first, days):
    last = first + datetime.timedelta(days=days)
    text = f"从{first.year}年{first.month}月{first.day}日到{last.year}年{last.month}月{last.day}日共"
    for count, right in ((days, True), (days + 1, True), (days + 2, False)):
        assert fits(f"{text}{count}天。") is right


@given(st.integers(1901, 2050), st.integers(1, 90), st.integers(-3, 3))
def test_years_may_be_counted_with_and_without_the_first(first, years, off):
    count = max(years + off, 1)
    assert fits(f"从{first}年到{first + years}年共{count}年。") is (count in (years, years + 1))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("从2009年10月到2010年6月共2年。", False),
        ("从2009年10月到2010年6月共1年。", True),
        ("从2009年10月到2010年6月共8个月。", True),
        ("从2009年10月到2010年6月共9个月。", True),
        ("从2009年10月到2010年6月共10个月。", False),
        ("从2013年5月12日到2013年8月3日共3个月。", True),
        ("从2013年到2015年8月共2年。", True),
        ("从2013年到2015年8月共4年。", False),
        ("从2013年到2015年共20个月。", False),
        ("从2013年到2015年共600天。", False),
        ("9时到20时共11小时。", True),
        ("9时到20时30分共11小时。", True),
        ("9时到20时30分共13小时。", False),
        ("从2013年5月12日到2013年5月13日共20小时。", False),
        ("从6月3日8时到6月4日8时共24小时。", True),
    ],
)
def test_a_length_of_time_fits_its_dates(text, right):
    assert fits(text) is right


def test_units_are_those_of_the_table():
    assert Decimal(24) * HOUR == DAY


@pytest.mark.parametrize(
    ("stamp", "year", "date"),
    [
        ("2024-06-01", 2024, datetime.date(2024, 6, 1)),
        ("2024-06-01T08:00", 2024, datetime.date(2024, 6, 1)),
        ("-0220-01-01", -220, None),
        ("T08:00", None, None),
        (None, None, None),
    ],
)
def test_a_stamp_has_its_day_and_year(stamp, year, date):
    assert year_of(stamp) == year
    assert day(stamp) == date


def test_dates_without_a_year_are_told_together():
    analysis = analysed("灯展9月24日开幕，10月2日闭幕。")
    (claims,) = by_sentence(analysis).values()
    first, last = told(analysis, claims)
    assert (last.first - first.first).days == 8
    assert not first.sure
    assert not first.dated


def test_relative_dates_are_left_out_where_publication_is_unknown():
    analysis = analysed("昨日开幕，10月2日闭幕。")
    (claims,) = by_sentence(analysis).values()
    assert [when.words for when in told(analysis, claims)] == ["10月2日"]


def test_a_passage_has_the_marks_of_print():
    assert passage("(a,b;c:d)", 0, 9) == "（a，b；c：d）"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("自2013年以来，合作社连续11年分红。", "agrees"),
        ("自2013年以来，合作社连续7年分红。", "conflicts"),
        ("2013年以来，合作社已连续10年分红。", "agrees"),
        ("剧团2013年成立，至今已有11年。", "agrees"),
        ("剧团2013年成立，至今已有18年。", "conflicts"),
        ("从2013年起，11年来剧团下乡演出900场。", "agrees"),
        ("从2013年起，剧团连续3年下乡演出。", None),
        ("去年，自2013年以来连续7年分红的合作社停产。", None),
        ("自2013年以来，合作社每3年分红一次。", None),
        ("2019年，自2013年以来连续5年分红的合作社停产。", None),
    ],
)
def test_a_length_that_goes_on_is_counted_to_the_day_of_print(text, verdict):
    page = read_text(text, date=datetime.date(2024, 5, 20))
    relations = api.check(page, select=["NF604"]).relations
    assert [relation.verdict for relation in relations] == ([] if verdict is None else [verdict])
    assert not api.check(read_text(text), select=["NF604"]).relations


def test_a_length_that_goes_on_is_a_question_not_an_error():
    page = read_text("自2013年以来，合作社连续7年分红。", date=datetime.date(2024, 5, 20))
    (finding,) = api.check(page, select=["NF604"]).findings
    assert finding.severity is Severity.WARNING


def _steps(unit: str, times: int) -> int:
    """Return how many instructions the checks of time run on a sentence of that many units: the same on any machine."""
    page = read_text(unit * times, date=datetime.date(2012, 5, 1))
    analyses = api.analyse(page).analyses
    steps, outer = 0, sys.gettrace()

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal steps
        frame.f_trace_opcodes = True
        steps += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        checks.run(page, analyses, select=["NF604", "NF605", "NF606", "NF610"])
    finally:
        sys.settrace(outer)
    return steps


@pytest.mark.parametrize(
    "unit",
    [
        "服役3年2001年，",
        "周年2001年5周年",
        "10岁至今5年，今年3岁，",
        "1998年至今3年，",
        "2012年以来3年，",
        "2001年出生，今年3岁，",
        "首届1998年，每2年，第3届2001年，",
    ],
)
def test_a_figure_looks_at_a_few_dates_of_its_sentence(unit: str) -> None:
    _steps(unit, 1)
    assert _steps(unit, 500) < 2.2 * _steps(unit, 250)
