"""What is found once: one look for each article and place, and never the answer of another."""

from hypothesis import given
from hypothesis import strategies as st

from newsfacts import api
from newsfacts.claims.clauses import by_place
from newsfacts.claims.once import once
from newsfacts.model import Analysis


def analysed(text: str) -> Analysis:
    return api.analyse(api.read_text(text)).analyses[0]


def test_a_finder_looks_once_at_an_article() -> None:
    looks: list[Analysis] = []

    @once
    def find(analysis: Analysis) -> str:
        looks.append(analysis)
        return analysis.text

    one, other = analysed("全镇有学校9所。"), analysed("全镇有学校8所。")
    assert [find(each) for each in (one, one, other, other, one)] == [
        each.text for each in (one, one, other, other, one)
    ]
    assert [looked is each for looked, each in zip(looks, (one, other), strict=True)] == [True] * 2


@given(st.lists(st.tuples(st.sampled_from(["甲，乙", "丙；丁戊"]), st.integers(0, 3)), max_size=30))
def test_a_place_has_the_answer_of_its_own_text(asked: list[tuple[str, int]]) -> None:
    @by_place
    def look(text: str, at: int) -> str:
        return text[at:]

    assert [look(text, at) for text, at in asked] == [text[at:] for text, at in asked]


def test_a_reader_looks_once_at_a_place() -> None:
    looks: list[tuple[str, int]] = []

    @by_place
    def look(text: str, at: int) -> None:
        looks.append((text, at))

    for text, at in (("甲乙", 0), ("甲乙", 0), ("甲乙", 1), ("丙丁", 0), ("丙丁", 0)):
        look(text, at)
    assert looks == [("甲乙", 0), ("甲乙", 1), ("丙丁", 0)]
