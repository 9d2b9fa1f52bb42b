"""The tables: rows that hold together, and one row that is enough."""

from decimal import Decimal

import pytest

from newsfacts.data import ready
from newsfacts.data.spellings import UNIT_BEFORE
from newsfacts.data.units import UNITS
from newsfacts.extract import extract
from newsfacts.model import Kind


def test_every_factor_is_positive_and_bases_are_rows() -> None:
    names = {unit.name for unit in UNITS}
    for unit in UNITS:
        assert unit.factor > 0
        assert unit.base in names or unit.base == unit.name


def test_units_of_one_base_are_of_one_kind() -> None:
    kinds: dict[str, set[Kind]] = {}
    for unit in UNITS:
        kinds.setdefault(unit.base, set()).add(unit.kind)
    assert {base: found for base, found in kinds.items() if len(found) > 1} == {}


def test_no_two_currencies_share_a_base() -> None:
    assert len({unit.base for unit in UNITS if unit.kind is Kind.MONEY and unit.factor == 1}) == len(
        [unit for unit in UNITS if unit.kind is Kind.MONEY and unit.factor == 1]
    )


def test_what_stands_before_a_number_names_a_row() -> None:
    assert set(UNIT_BEFORE.values()) <= ready.UNITS.keys()


@pytest.mark.parametrize("spelling", sorted(ready.UNITS))
def test_every_spelling_is_read_after_a_number(spelling: str) -> None:
    text = f"共37{spelling}。"
    found = [item for item in extract(text, None).quantities if item.written_unit == spelling]
    dated = any(item.period for item in extract(text, None).quantities)
    assert found or dated or spelling in {"人民币", "平", "x"} | UNIT_BEFORE.keys()


def test_one_row_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not [item for item in extract("收获27麻袋土豆", None).quantities if item.unit == "麻袋"]
    monkeypatch.setitem(ready.UNITS, "麻袋", "麻袋")
    monkeypatch.setitem(ready.UNIT_LENGTHS, "麻袋", (2,))
    (found,) = extract("收获27麻袋土豆", None).quantities
    assert (found.value, found.unit, found.kind) == (Decimal(27), "麻袋", Kind.COUNT)
