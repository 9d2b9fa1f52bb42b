"""What the tests of extraction share: the one figure of a text, and what a text says in all."""

from collections.abc import Callable

import pytest

from newsfacts.extract import extract
from newsfacts.model import Quantity


@pytest.fixture
def figure() -> Callable[[str], Quantity]:
    """Read the only figure of a text."""

    def read(text: str) -> Quantity:
        found = extract(text, None)
        assert len(found.quantities) == 1, [text[item.start : item.end] for item in found.quantities]
        return found.quantities[0]

    return read


@pytest.fixture
def told() -> Callable[[str], list[tuple[str, str]]]:
    """Tell the figures of a text: what is quoted, and the value or the range with its unit."""

    def read(text: str) -> list[tuple[str, str]]:
        return [(text[item.start : item.end], meaning(item)) for item in extract(text, None).quantities]

    return read


@pytest.fixture
def told_dates() -> Callable[[str], list[str]]:
    """Quote the dates of a text."""

    def read(text: str) -> list[str]:
        return [text[item.start : item.end] for item in extract(text, None).quantities if item.period is not None]

    return read


def meaning(item: Quantity) -> str:
    """``3000 人`` for a value, ``30..50 %`` for a range."""
    stated = f"{item.low:f}..{item.high:f}" if item.value is None and item.low is not None else f"{item.value:f}"
    return f"{stated} {item.unit}" if item.unit else stated
