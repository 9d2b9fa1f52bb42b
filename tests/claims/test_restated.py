"""Neighbouring figures of which the second tells the first again."""

import pytest

from newsfacts.claims import analyse
from newsfacts.claims.restated import restated
from newsfacts.extract import extract
from newsfacts.reading import read_text

PAIRS = [
    ("林场面积1500亩，合100公顷。", 1),
    ("林场面积1500亩（100公顷）。", 1),
    ("赛程13.1英里(约21公里)。", 1),
    ("总额2000万美元，约合1.42亿元人民币。", 1),
    ("按1美元兑7.1元人民币计。", 1),
    ("新路长12公里（宽24米）。", 0),
    ("新路长12公里。合3段。", 0),
    ("亩产500公斤，总产12万吨。", 0),
]


@pytest.mark.parametrize(("text", "count"), PAIRS)
def test_restated_amounts(text, count) -> None:
    (article,) = read_text(text).articles
    assert len([*restated(analyse(article, extract(article.running.text, None)))]) == count
