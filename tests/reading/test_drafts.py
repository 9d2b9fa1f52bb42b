"""The running text of an article, and the way back from each of its characters to the page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.data.layout import MARGIN
from newsfacts.model import BlockRole
from newsfacts.reading import read_text

LINES = [
    "镇里的水渠修好了",
    "本报讯（记者 林一）全镇今年完成农田水利项目12个，投入资金860万元，受益农",
    "户超过2400户，群众满意度达到96%。",
    "区水务局副局长韩树声说，管护经费每年需要65万元，已经写进明年预算。",
    "工人在检修闸门。",
    "林一摄",
    "图为通水现场。",
    "先通水",
    "烟火人间——",
    "(上接A1版)",
    "（下转B2版）",
    "本报记者 姜望 罗青",
    "A2 要闻 2023年9月18日 星期一",
    "2023年9月18日",
    "责任编辑：周一鸣",
    "电话：12345",
    "一、总体要求",
    "全镇共有Wi",
    "Fi热点36个，为此，各村要抓紧落实，",
    "争取年内完工！",
    "”",
    "（",
    "3",
]
GAPS = ["\n", "\n\n", "\r\n", "\r\n\r\n\r\n", "\u2028", "\n　　", "\n\u200b", "\f"]
PAGES = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(GAPS)), max_size=14).map(
    lambda pairs: "".join(line + gap for line, gap in pairs)
)
ANY_PAGE = PAGES | st.text() | st.text(alphabet="。，一二3（）\n 摄上接本报讯记者A版：”　")


@given(ANY_PAGE)
def test_every_character_of_the_running_text_stands_on_the_page(text):
    page = read_text(text)
    for article in page.articles:
        for piece in article.running.pieces:
            words = article.running.text[piece.running : piece.running + piece.length]
            assert words == text[piece.page : piece.page + piece.length]
            for at in range(piece.running, piece.running + piece.length):
                span = article.running.locate(at, at + 1)
                assert (span.start, span.of(text)) == (piece.page + at - piece.running, article.running.text[at])


@given(ANY_PAGE)
def test_articles_are_apart_and_in_the_order_of_the_page(text):
    page = read_text(text)
    ends = [(article.span.start, article.span.end) for article in page.articles]
    assert ends == sorted(ends)
    assert all(start < end for start, end in ends)
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))


@given(ANY_PAGE)
def test_everything_printed_is_in_an_article_or_furniture(text):
    page = read_text(text)
    covered = bytearray(len(text))
    for article in page.articles:
        for piece in article.running.pieces:
            covered[piece.page : piece.page + piece.length] = b"\1" * piece.length
    for span in page.furniture:
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    blank = {*MARGIN, "#", "*"}
    assert [char for char, seen in zip(text, covered, strict=True) if not seen and char not in blank] == []


@given(ANY_PAGE)
def test_blocks_stand_in_order_and_hold_the_whole_article(text):
    for article in read_text(text).articles:
        bounds = [(block.start, block.end) for block in article.blocks]
        assert bounds == sorted(bounds)
        assert all(end < start for (_, end), (start, _) in pairwise(bounds))
        between = [article.running.text[e:s] for (_, e), (s, _) in pairwise(bounds)]
        assert all("\n" in gap or len(gap.splitlines()) > 0 for gap in between)
        assert (bounds[0][0], bounds[-1][1]) == (0, len(article.running.text))


@given(PAGES)
def test_spans_of_the_article_lie_within_it(text):
    for article in read_text(text).articles:
        spans = [article.title, article.kicker, *article.subheads, *article.captions]
        assert all(article.span.start <= s.start < s.end <= article.span.end for s in spans if s is not None)


@given(PAGES)
def test_reading_twice_gives_the_same(text):
    assert read_text(text) == read_text(text)


def test_an_undisturbed_article_is_one_piece_of_the_page():
    text = "\n\n镇里的水渠修好了\n\n" + LINES[3] + "\n\n" + LINES[3] + "\n"
    (article,) = read_text(text).articles
    assert article.running.text == text.strip()
    assert len(article.running.pieces) == 1


def test_captions_follow_the_paragraph_they_interrupt():
    (article,) = read_text("\n\n".join([LINES[0], LINES[1], LINES[4], LINES[5], LINES[2], LINES[3]])).articles
    assert [block.role for block in article.blocks] == [
        BlockRole.TITLE,
        BlockRole.PARAGRAPH,
        BlockRole.CAPTION,
        BlockRole.CAPTION,
        BlockRole.PARAGRAPH,
    ]
    assert article.running.text.splitlines()[1] == LINES[1] + LINES[2]


def test_a_range_across_a_break_covers_what_interrupts_it():
    text = "\n\n".join([LINES[0], LINES[1], LINES[4], LINES[5], LINES[2]])
    (article,) = read_text(text).articles
    at = article.running.text.index("受益农户")
    assert article.running.locate(at, at + 4).of(text) == "受益农\n\n工人在检修闸门。\n\n林一摄\n\n户"


@pytest.mark.parametrize("sign", ["\u200b", "\ufeff", "\u2060", "\xad"])
def test_characters_without_width_are_not_read(sign):
    text = f"河湾区投资1.2{sign}亿元，其中医疗50{sign}00万元。\n\n{sign}教育{sign}{sign}7000万元{sign}。{sign}\n"
    (article,) = read_text(text).articles
    assert article.running.text == "河湾区投资1.2亿元，其中医疗5000万元。\n教育7000万元。"
    at = article.running.text.index("5000万元")
    assert article.running.locate(at, at + 6).of(text) == f"50{sign}00万元"


def test_a_line_of_nothing_but_signs_without_width_is_blank():
    (article,) = read_text("河湾区投资1.2亿元。\n\u200b\xad\n教育7000万元。").articles
    assert article.running.text == "河湾区投资1.2亿元。\n教育7000万元。"
