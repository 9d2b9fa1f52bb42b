"""A list of words finds exactly those that a text holds."""

import pytest

from newsfacts.checks import INDEX
from newsfacts.text.wordlist import Lexicon, Wordlist

WORDS = tuple(dict.fromkeys(word for entry in INDEX for needs in entry.needs for word in needs.words))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "、",
        "国际国际和平日",
        "中国共产党成立纪念日，国家宪法日前后，第2次世界大战。",
        "年年均均衡，上年上届届届；一二三产一、二、三产。",
        "比重重阳，亚军军军，分别别分，超过过超。",
        "".join(WORDS),
        "".join(reversed("".join(WORDS))),
        *("".join(f"{word}{word[0]}" for word in WORDS[at::7]) for at in range(7)),
    ],
)
def test_the_words_of_a_text_are_found(text) -> None:
    assert Wordlist(WORDS).held(text) == {word for word in WORDS if word in text}


def test_the_words_beside_half_a_character_are_found() -> None:
    assert Wordlist(WORDS).held("比重\ud800") == {"比", "比重"}


def test_the_longest_of_the_words_that_begin_at_a_place_is_found() -> None:
    lexicon = Lexicon(["投资", "总投资", "投资额", "额度", "额"])
    assert [*lexicon.found("总投资额，投资额度额")] == [(1, 0, 3), (4, 3, 4), (2, 5, 8), (4, 9, 10)]
