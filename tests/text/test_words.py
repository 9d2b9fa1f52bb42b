"""Words are cut as jieba cuts them, and the dictionary is what jieba's makes it."""

import random
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from newsfacts.text.words import OTHER, PERSON, THING, part_of_speech, words

ROOT = __file__.rpartition("tests")[0]
sys.path.insert(0, f"{ROOT}docs")
import dictionary  # noqa: E402

ROWS = dictionary.rows()
GAINS = {word: (ord(code) - dictionary.CODES) // len(dictionary.NAMED) for word, code in dictionary.coded(ROWS)}
PROSE = (
    "青河县委、县政府昨日召开调度会，研究部署水利建设和危房改造工作。据县发展和改革局介绍，今年以来全县新开工重点项目25个，"
    "城乡居民医疗保险参保率稳步提高，农民专业合作社带动了特色产业发展。结婚的和尚未结婚的都要登记，研究生命的起源。"
)


def pieces(text: str) -> list[str]:
    """A text in words and single characters."""
    found = words(text)
    cut, end = [], 0
    for start, word in zip(found.starts, found.words, strict=True):
        cut += [*text[end:start], word]
        end = start + len(word)
    return [*cut, *text[end:]]


def route(text: str) -> list[str]:
    """A text where the gains of its words add up to most, by trying every word everywhere."""
    best: list[tuple[int, list[str]]] = [(0, [])]
    for end in range(1, len(text) + 1):
        ways = [(best[end - 1][0], [*best[end - 1][1], text[end - 1]])]
        for start in range(end - 1):
            word = text[start:end]
            ways += [(best[start][0] + GAINS[word], [*best[start][1], word])] if word in GAINS else []
        best.append(max(ways, key=lambda way: way[0]))
    return best[-1][1]


def test_the_dictionary_is_made_from_that_of_jieba() -> None:
    assert dictionary.TARGET.read_text(encoding="utf-8") == dictionary.made(ROWS)


def test_words_are_where_their_gains_add_up_to_most() -> None:
    for sentence in PROSE.split("。"):
        ours, highest = (sum(GAINS.get(word, 0) for word in cut) for cut in (pieces(sentence), route(sentence)))
        assert ours == highest


def test_words_are_those_of_jieba() -> None:
    program = f"import jieba; jieba.setLogLevel(60); print(*jieba.lcut({PROSE!r}, HMM=False))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert [word for word in pieces(PROSE) if not word.isdecimal()] == [
        word for word in done.stdout.split() if not word.isdecimal()
    ]


def test_what_words_name() -> None:
    named = {
        "项目": THING,
        "开工": OTHER,
        "李克强": PERSON,
        "巴黎": THING,
        "砼砼砼": None,
        "中国人民银行": THING,
        "中国人民银": None,
        "中国Ё": None,
        "砼": None,
        "": None,
        "\ud800": None,
    }
    assert {word: part_of_speech(word) for word in named} == named


@given(st.text(st.sampled_from("中国人民银行在北京的大学生活动12aB，Ё \n\0😀\ud800\udfff\U0010ffff")))
def test_any_text_is_cut_into_words(text: str) -> None:
    found = words(text)
    assert "".join(pieces(text)) == text
    assert [
        text[start : start + len(word)] for start, word in zip(found.starts, found.words, strict=True)
    ] == found.words
    assert all(each in text for each in found.between)


def test_a_long_text_without_a_break_is_cut() -> None:
    text = "".join(random.Random(1).choices("中国人民银行在北京的大学生活动", k=100_000))
    assert "".join(pieces(text)) == text
