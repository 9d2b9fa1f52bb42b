"""Sentences end at full stops, at the ends of blocks, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.model import Block, BlockRole
from newsfacts.text.sentences import sentences


def cut(text: str) -> list[str]:
    """The sentences of a text of one block."""
    return [text[one.start : one.end] for one in sentences(text, [Block(BlockRole.PARAGRAPH, 0, len(text))])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲来了。乙走了！", ["甲来了。", "乙走了！"]),
        ("他说：“好。”她笑了。", ["他说：“好。”", "她笑了。"]),
        ("增长3.5%；其中，出口持平。", ["增长3.5%；其中，出口持平。"]),
        ("没有句号", ["没有句号"]),
        ("  ", []),
        ("真的吗？！是。", ["真的吗？！", "是。"]),
    ],
)
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert cut(text) == found


def test_a_block_ends_its_last_sentence() -> None:
    blocks = [Block(BlockRole.TITLE, 0, 2), Block(BlockRole.PARAGRAPH, 2, 6)]
    assert [
        (one.start, one.end, one.block)
        for one in sentences("标题正文。", [*blocks[:1], Block(BlockRole.PARAGRAPH, 2, 5)])
    ] == [
        (0, 2, 0),
        (2, 5, 1),
    ]


@given(st.text("甲乙。！？”\n 3."))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
