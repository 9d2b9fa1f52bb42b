"""Every row of the table of hedges is enough for the word to be read, with the way it opens."""

import pytest

from newsfacts.data.hedges import ABOUT, ABOVE, AFTER, BEFORE, BEFORE_SCALE, BELOW
from newsfacts.extract import extract
from newsfacts.model import Quantity


def opened(found: Quantity) -> str:
    """The way an interval opens around its value."""
    if found.low is None:
        return BELOW
    if found.high is None:
        return ABOVE
    return ABOUT if found.low < found.high else "stress"


@pytest.mark.parametrize("word", sorted(BEFORE))
def test_every_word_before_a_figure(word: str) -> None:
    (found,) = extract(f"人数{word}300人。", None).quantities
    assert (found.hedge, opened(found)) == (word, BEFORE[word])


@pytest.mark.parametrize("word", sorted(AFTER.keys() - {"多", "余"}))
def test_every_word_after_a_figure(word: str) -> None:
    (found,) = extract(f"长300米{word}。", None).quantities
    assert (found.hedge, opened(found)) == (word, AFTER[word])


@pytest.mark.parametrize("word", sorted(BEFORE_SCALE))
def test_every_word_before_a_scale(word: str) -> None:
    (found,) = extract(f"产值{word}亿元。", None).quantities
    assert (found.hedge, opened(found)) == (word, BEFORE_SCALE[word])
