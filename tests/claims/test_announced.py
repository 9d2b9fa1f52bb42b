"""Counts with their lists: which are found, and which are firm."""

import pytest

from newsfacts.claims import analyse
from newsfacts.claims.announced import announced
from newsfacts.claims.counts import small
from newsfacts.extract import extract
from newsfacts.model import Analysis
from newsfacts.reading import read_text


def analysed(text: str) -> Analysis:
    """Read one text as one article."""
    (article,) = read_text(text).articles
    return analyse(article, extract(article.running.text, None))


NUMERALS = {"三": 3, "两": 2, "十": 10, "十二": 12, "二十": 20, "九十九": 99, "7": 7, "42": 42}
NO_NUMERALS = {"百": 0, "1.5": 0, "100": 0, "": 0}


@pytest.mark.parametrize(("numeral", "worth"), (NUMERALS | NO_NUMERALS).items())
def test_small_numeral(numeral, worth) -> None:
    assert small(numeral) == worth


def named(rows: list[tuple]) -> list:
    """Test cases whose last column is their name."""
    return [pytest.param(*row[:-1], id=row[-1]) for row in rows]


FOUND = [
    ("台风影响青禾、白沙、石塘三镇。", 3, (3,), "directly behind"),
    ("台风影响青禾、白沙、石塘等5个镇。", 5, (3,), "等"),
    ("台风影响青禾、白沙、石塘等共5个镇。", 5, (3,), "等共"),
    ("青禾、白沙、石塘这三个镇受灾。", 3, (3,), "这"),
    ("青禾、白沙和石塘成为三大受灾镇。", 3, (3,), "the subject of 成为"),
    ("来自青禾、白沙、石塘的三位农民获奖。", 3, (3,), "的"),
    ("全县有三个产粮镇：青禾、白沙、石塘。", 3, (3,), "a colon"),
    ("排名前三位的是青禾、白沙和石塘。", 3, (3,), "前三位的是"),
    ("新建学校4所，分别是一中、二中、青禾小学和白沙小学。", 4, (4,), "分别是"),
    ("晚会分“春耕、夏耘、秋收”三个篇章。", 3, (3,), "one pair of quotation marks"),
    ("今年修桥3座。这些桥分别位于青禾、白沙和石塘。", 3, (3,), "in the next sentence"),
    ("产粮三大镇（青禾、白沙、石塘）。", 3, (3,), "in a bracket"),
    ("合作伙伴有小米、联想、华为3家企业。", 3, (3,), "a name that ends like a copula"),
]


@pytest.mark.parametrize(("text", "worth", "readings"), named(FOUND))
def test_count_finds_its_list(text, worth, readings) -> None:
    found = [(pair.count.worth, pair.listing.readings) for pair in announced(analysed(text))]
    assert (worth, readings) in found


LOOSE = [
    ("台风影响青禾、白沙、石塘，台江等4个镇，转移群众300人。", "等 with enough"),
    ("医院派出医生、护士、司机4名。", "kinds of people"),
    ("对美国、日本、海湾三国出口增长。", "a region with a number of its own"),
    ("在青禾、白沙、石塘新建4个公园。", "a verb between"),
    ("昨天，青禾、白沙、石塘共4个镇停电。", "共 begins another clause"),
    ("青禾镇3例、白沙镇2例、石塘镇5例。", "figures, not names"),
    ("涨幅分别为2.9、4.1、3.6和0.8个百分点。", "decimals"),
    ("进口、出口、转口均呈两位数增长。", "两位数"),
    ("全县14个镇（乡、街道）报告。", "far from the count"),
    ("集团理事、副书记王大明、李小红、赵一平等4人受奖。", "titles before names"),
]


@pytest.mark.parametrize("text", named(LOOSE))
def test_doubtful_counts_are_not_firm(text) -> None:
    assert all(pair.holds for pair in announced(analysed(text)))
