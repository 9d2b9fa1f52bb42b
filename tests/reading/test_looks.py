"""What a line looks like, and whether a paragraph may end with it."""

import pytest

from newsfacts.reading.looks import Look, closed, look

CLAUSE = "全镇今年完成农田水利项目12个，投入资金860万元，受益农户超过2400户，群众满意度达到96%，比去年提高3个百分点"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (CLAUSE + "。", Look.BODY),
        (CLAUSE, Look.OPEN),
        ("他说：“水来了。”", Look.BODY),
        ("水渠通到田头", Look.HEAD),
        ("水渠通到田头——", Look.HEAD),
        ("“小水渠”办成大事", Look.HEAD),
        ("（上接A1版）", Look.JUMP),
        ("上接第一版", Look.JUMP),
        ("（下转A3版）", Look.JUMP),
        ("上接的管道昨天全部更换，镇里一共投入了12万元", Look.HEAD),
        ("本报记者 林一", Look.BYLINE),
        ("来源：河湾日报", Look.BYLINE),
        ("据新华社电", Look.BYLINE),
        ("2023年9月18日", Look.DAY),
        ("2023-09-18 08:00 来源：河湾日报", Look.DAY),
        ("林一摄", Look.CREDIT),
        ("（林一 摄）", Look.CREDIT),
        ("摄影：林一", Look.CREDIT),
        ("新华社发（林一摄）", Look.CREDIT),
        ("图为通水现场。", Look.CAPTION),
        ("▲通水现场", Look.CAPTION),
        (
            "9月17日，工人在沙洲镇检修闸门，为秋季灌溉做准备，全镇这样的闸门一共有36座，今年已经全部检修一遍。 林一 摄",
            Look.CAPTION,
        ),
        ("责任编辑 林一", Look.FURNITURE),
        ("电话：1234", Look.CONTACT),
        ("电话费下月起下调", Look.HEAD),
        ("一审宣判", Look.HEAD),
        ("本报讯 水来了。", Look.BODY),
        ("本报讯（记者 林一）水渠昨天通", Look.OPEN),
        ("全镇这样的水渠一共有36条，", Look.OPEN),
    ],
)
def test_look(words, expected):
    assert look(words) is expected


@pytest.mark.parametrize(
    "words",
    ["水来了。", "水来了！", "水来了……", "“水来了。”", "水来了。（完）", "水来了。（记者 林一）", "如下：", "”", "）"],
)
def test_closed(words):
    assert closed(words)


@pytest.mark.parametrize("words", ["水来", "水来了，", "“水”", "水（二期）", "水来了。然后"])
def test_not_closed(words):
    assert not closed(words)
