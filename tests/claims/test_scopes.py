"""For which area or body a figure is told."""

import pytest

from newsfacts import api


def scopes(text):
    claims = [claim for claim in api.analyse(api.read_text(text)).analyses[0].claims if claim.category != "time"]
    return [(claim.span.of(text), claim.scope and claim.scope.of(text)) for claim in claims]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全市安排项目18个。", [("18个", "全市")]),
        ("全市安排项目18个，其中青河县9个。", [("18个", "全市"), ("9个", None)]),
        ("全市安排项目18个，其中教育项目9个。", [("18个", "全市"), ("9个", "全市")]),
        ("全市安排项目18个；青岚集团投资3亿元。", [("18个", "全市"), ("3亿元", None)]),
        ("我省粮食产量600万吨。小麦产量200万吨。", [("600万吨", "我省"), ("200万吨", "我省")]),
        ("全县新增就业3万人。\n青岚集团投资3亿元。", [("3万人", "全县"), ("3亿元", None)]),
        ("粮食产量600万吨，占全国的9%。", [("600万吨", None), ("9%", None)]),
        ("旅游收入30亿元，居全省第3位。", [("30亿元", None), ("第3位", None)]),
        ("单产400公斤，高于全省平均水平20公斤。", [("400公斤", None), ("20公斤", None)]),
        ("境内有学校20所。", [("20所", "境内")]),
    ],
)
def test_scopes(text, found):
    assert scopes(text) == found
