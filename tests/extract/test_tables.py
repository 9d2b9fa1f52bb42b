"""Rows of a table take the unit of its heading, and nothing beyond the table does."""

from newsfacts.extract import extract

TABLE = "收支情况（单位：万元）\n项目\t甲地\t乙地\n收入\t120.5\t143\n结余\t-3.2\t4.1\n\n会上有12人发言，得票37。"


def test_cells_have_the_unit_of_the_heading() -> None:
    found = [(TABLE[item.start : item.end], item.value, item.unit) for item in extract(TABLE, None).quantities]
    assert found[:4] == [("120.5", 1205000, "元"), ("143", 1430000, "元"), ("-3.2", -32000, "元"), ("4.1", 41000, "元")]
    assert found[4:] == [("12人", 12, "人"), ("37", 37, None)]


def test_a_number_alone_on_its_line_is_a_cell() -> None:
    text = "单位：吨\n小麦\n35.5\n玉米  20"
    assert [item.value for item in extract(text, None).quantities] == [35500, 20000]


def test_cells_are_rounded_to_their_scale() -> None:
    cell = extract("单位：亿元\n出口\t3", None).quantities[0]
    assert (cell.low, cell.high) == (250000000, 350000000)


def test_a_heading_of_two_units_governs_nothing() -> None:
    assert [item.unit for item in extract("单位：亿元、%\n出口\t3\t4.5", None).quantities] == [None, None]


def test_prose_under_a_heading_is_no_table() -> None:
    assert [item.unit for item in extract("单位：万元\n名列第3，得37分，计12", None).quantities][-1] is None
