"""Text set to a fixed width becomes paragraphs again."""

import pytest

from newsfacts.model import BlockRole
from newsfacts.reading import read_text

TITLE = "南湖夜市客流创新高"
PARAGRAPHS = [
    "南湖夜市本周客流创下开市以来的新高，日均接待市民游客2.6万人次，比上周增加4000人次，夜市管理方为此加开了两条接驳线路，末班车延长至零点。",
    "夜市现有摊位318个，其中餐饮摊位207个、文创摊位111个，带动就业900余人。摊主老周说，他的糖水铺子一晚能卖出400多碗。",
    "管理方同时提醒，Friday night market将于下月起增设亲子专区，具体安排以公告为准。",
]


def rows(paragraph: str, width: int) -> list[str]:
    """Set a paragraph to a width, two columns a Chinese character, no sign at the head of a row."""
    found, row, columns = [], "", 0
    for char in paragraph:
        size = 1 if char.isascii() else 2
        if columns + size > width and char not in "，。、":
            found.append(row)
            row, columns = "", 0
        row += char
        columns += size
    return [*found, row]


def paragraphs(text: str) -> list[str]:
    (article,) = read_text(text).articles
    return [article.running.text[b.start : b.end] for b in article.blocks if b.role is BlockRole.PARAGRAPH]


@pytest.mark.parametrize("width", [36, 40, 60, 76])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_blank_lines_part_the_paragraphs(width, end):
    text = (end * 2).join([TITLE, *(end.join(rows(p, width)) for p in PARAGRAPHS)])
    assert [p.replace(" ", "") for p in paragraphs(text)] == [p.replace(" ", "") for p in PARAGRAPHS]


@pytest.mark.parametrize("width", [36, 40, 60, 76])
def test_indents_part_the_paragraphs(width):
    text = "\n".join([TITLE, *("\n".join(rows("　　" + p, width)) for p in PARAGRAPHS)])
    assert [p.replace(" ", "") for p in paragraphs(text)] == [p.replace(" ", "") for p in PARAGRAPHS]


def test_latin_words_keep_their_space():
    filler = "管理方提醒市民，具体安排以公告为准，"
    text = "\n".join(
        [filler * 2, filler * 2, filler + filler[:-9] + "Friday night", "market" + filler * 2 + "请留意。"]
    )
    assert "Friday night market管理方" in read_text(text).articles[0].running.text


def test_the_title_is_found_above_wrapped_text():
    (article,) = read_text("\n\n".join([TITLE, *("\n".join(rows(p, 40)) for p in PARAGRAPHS)])).articles
    assert article.running.text.startswith(TITLE + "\n")
    assert article.title is not None


@pytest.mark.parametrize(
    "text",
    [
        "\n".join([TITLE, *PARAGRAPHS]),
        "\n".join(["目录", *(f"第{n}章 南湖夜市。" for n in range(100, 140))]),
        "\n".join(f"夜市摊位{n}个。" for n in range(10, 40)),
    ],
)
def test_other_pages_are_left_alone(text):
    assert len(read_text(text).articles[0].running.pieces) == 1
