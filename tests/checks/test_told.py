"""When two figures may be one: fitting, vague, a slip apart, a scale apart."""

from decimal import Decimal

import pytest

from newsfacts.checks._told import digits, fits, is_vague, magnified, slips_of
from newsfacts.claims import analyse
from newsfacts.extract import extract
from newsfacts.model import Claim
from newsfacts.reading import read_text


def figures(text: str) -> list[Claim]:
    """Read the figures of a text."""
    (article,) = read_text(text).articles
    return [*analyse(article, extract(article.running.text, None)).claims]


FITS = [
    ("收入3.6亿元", "收入3.6亿元", True, "equal"),
    ("收入36000万元", "收入3.6亿元", True, "another scale"),
    ("收入3.6亿元", "收入35820万元", True, "rounded"),
    ("收入3.6亿元", "收入36490万元", True, "cut off"),
    ("收入3.6亿元", "收入37100万元", False, "beyond one in the last digit"),
    ("收入近4亿元", "收入3.8亿元", True, "below"),
    ("产值超4亿元", "产值3.8亿元", False, "against the hedge"),
    ("新建2倍", "新建3倍", False, "neighbours of one precision"),
    ("新建22个", "新建23个", False, "counts are exact"),
]


@pytest.mark.parametrize(("one", "other", "expected"), [pytest.param(*row[:3], id=row[3]) for row in FITS])
def test_fits(one, other, expected) -> None:
    (first,), (second,) = figures(one), figures(other)
    assert fits(first, second) is expected
    assert fits(second, first) is expected


@pytest.mark.parametrize(
    ("text", "vague"), [("新建100多个", True), ("新建近200个", True), ("新建约200个", False), ("新建200个", False)]
)
def test_is_vague(text, vague) -> None:
    (claim,) = figures(text)
    assert is_vague(claim) is vague


@pytest.mark.parametrize(
    ("text", "amount"),
    [("新建137个", 173), ("新建137个", 13), ("新建137个", 1370), ("新建四个", 3), ("收入4.86亿元", 4860000000)],
)
def test_slips_of(text, amount) -> None:
    (claim,) = figures(text)
    assert Decimal(amount) in slips_of(text, claim)


@pytest.mark.parametrize(("text", "known"), [("新建137个", 3), ("新建1300个", 2), ("收入0.36亿元", 2), ("新建四个", 1)])
def test_digits(text, known) -> None:
    (claim,) = figures(text)
    assert digits(text, claim) == known


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("产值80亿元", "产值832000亿元", True), ("产值80亿元", "产值83亿元", False), ("产值8亿元", "产值3万亿元", False)],
)
def test_magnified(one, other, expected) -> None:
    (first,), (second,) = figures(one), figures(other)
    assert magnified(first, second) is expected
