"""Boundaries of units: a row of the table is enough to keep a unit out of another word."""

import pytest

from newsfacts.data.ready import UNITS
from newsfacts.data.spellings import NEVER_UNITS, NOT_UNITS, RESUMED
from newsfacts.extract.units import unit_at


@pytest.mark.parametrize(("unit", "after"), [(unit, char) for unit, chars in NEVER_UNITS.items() for char in chars])
def test_no_unit_that_begins_another_word(unit: str, after: str) -> None:
    found = unit_at(f"7{unit}{after}", 1)
    assert found is None or found.spelling != unit


@pytest.mark.parametrize("unit", [*NEVER_UNITS, *NOT_UNITS])
def test_every_row_is_of_a_unit(unit: str) -> None:
    assert unit in UNITS or f"个{unit}" in UNITS


@pytest.mark.parametrize(("word", "after"), [(word, char) for word, chars in RESUMED.items() for char in chars])
def test_a_unit_before_a_word_of_its_own(word: str, after: str) -> None:
    found = unit_at(f"七{word}{after}", 1)
    assert found is not None
    assert found.spelling == word[0]
    assert unit_at(f"七{word}。", 1) is None
