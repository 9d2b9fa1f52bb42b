"""The day of publication, and where it comes from."""

import datetime

import pytest

from newsfacts.reading import read_text
from newsfacts.reading.published import named_day, printed_day, sent_day, told_day

DAY = datetime.date(2023, 9, 18)
TEXT = "南湖夜市本周客流创下新高，日均接待游客2.6万人次。"


@pytest.mark.parametrize(
    "words",
    [
        "2023年9月18日 星期一",
        "A2 要闻 2023年9月18日",
        "2023-09-18 10:22",
        "2023.09.18",
        "（2023年9月18日）",
        "2023/9/18 08:00:01",
    ],
)
def test_printed(words):
    assert printed_day(words) == DAY


@pytest.mark.parametrize("words", ["9月18日", "2023年9月", "2023年19月18日", "12023-09-18", "1905年6月3日", ""])
def test_not_printed(words):
    assert printed_day(words) is None


@pytest.mark.parametrize("stem", ["2023-09-18", "20230918", "A2-20230918", "2023_9_18_要闻", "2023年9月18日"])
def test_file_name(stem):
    assert named_day(stem) == DAY


@pytest.mark.parametrize("stem", ["page", "120230918", "20231345", "A2-2023", "202309181"])
def test_no_date_in_a_file_name(stem):
    assert named_day(stem) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("本报2023年9月18日讯 南湖夜市开市。", DAY),
        ("2023年，南湖夜市开市。今天（9月18日），游客很多。2023年是第三年，9月20日还有演出。", DAY),
        ("新华社河湾9月18日电 2023年南湖夜市开市，2023年是第三年。", DAY),
        ("2023年9月16日开市，2023年9月18日游客最多。", DAY),
        ("2023年南湖夜市开市，2023年是第三年。9月18日游客最多，将于10月8日闭市。", DAY),
        ("2023年南湖夜市开市，2023年是第三年。9月18日游客最多，10月8日夜市将闭市。", DAY),
    ],
)
def test_told(text, day):
    assert told_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "9月18日游客最多。",
        "2023年开市，9月18日游客最多。",  # the year only once
        "2023年开市，2023年是第三年。1月18日发布。",  # may look back
        "2023年比上年增长，2023年是第三年。9月18日发布。",  # looks back
        "2019年9月18日开市，到2023年已有五年。",  # a later year is printed
        "2023年开市，2023年是第三年，2019年和2019年、2019年也有。9月18日发布。",
        "将于2023年9月18日开市。",
        "2023年9月31日开市。",
    ],
)
def test_not_told(text):
    assert told_day(text) is None


@pytest.mark.parametrize(
    ("text", "source", "given", "date", "dated"),
    [
        (f"南湖夜市\n2023年9月18日\n{TEXT}", "2020-01-01.txt", datetime.date(2021, 2, 3), "2021-02-03", "option"),
        (f"南湖夜市\n2023年9月18日\n{TEXT}", "2020-01-01.txt", None, "2023-09-18", "page"),
        (f"南湖夜市\n{TEXT}", "desk/2023-09-18.txt", None, "2023-09-18", "file name"),
        (f"南湖夜市\n{TEXT}", "page.txt", None, None, None),
        (f"南湖夜市\n{TEXT}\n2023年9月18日 星期一", "page.txt", None, "2023-09-18", "page"),
    ],
)
def test_where_the_date_comes_from(text, source, given, date, dated):
    page = read_text(text, source, date=given)
    assert ({article.date for article in page.articles}, page.dated) == ({date}, dated)


def test_articles_of_different_days():
    page = read_text(
        f"南湖夜市开市\n\n2023年9月18日\n\n{TEXT}\n\n北岭茶会散场\n\n2023年9月20日\n\n北岭茶会散场，茶农售茶3吨。"
    )
    assert [article.date for article in page.articles] == ["2023-09-18", "2023-09-20"]
    assert page.dated == "page"


@pytest.mark.parametrize(
    ("day", "published", "sent"),
    [
        ((None, "6", "3"), "2024-06-04", "2024-06-03"),
        ((None, "6", "4"), "2024-06-03", "2024-06-04"),
        ((None, "12", "31"), "2024-01-02", "2023-12-31"),
        (("2022", "6", "3"), None, "2022-06-03"),
        ((None, "6", "3"), None, None),
        ((None, "2", "30"), "2024-06-03", None),
    ],
)
def test_the_day_of_a_dateline(day, published, sent):
    found = sent_day(day, datetime.date.fromisoformat(published) if published else None)
    assert (found and found.isoformat()) == sent
