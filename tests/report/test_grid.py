"""Columns stand under each other, and no width costs a figure."""

from hypothesis import given
from hypothesis import strategies as st

from newsfacts.report.table.grid import Column, Grid
from newsfacts.report.table.styled import cells, styled

words = st.text(alphabet="一二甲乙，。0123456789.%万元ab", min_size=1, max_size=60)


def printed(grid, width):
    return [line.text for line in grid.lines(width)]


def test_columns_are_two_blanks_apart_and_lines_end_with_their_text():
    grid = Grid(Column(), Column(right=True), Column(fold=True), indent=2)
    grid.add("投资", "1:2", "1.2亿元")
    grid.add("", "112:30", "")
    assert printed(grid, 40) == ["  投资     1:2  1.2亿元", "        112:30"]


def test_paragraphs_of_a_cell_stand_below_each_other():
    grid = Grid(Column(), Column(fold=True))
    grid.add((styled("错误"), styled("NF101")), (styled("甲乙丙丁戊己庚辛"), styled("改")))
    assert printed(grid, 17) == ["错误   甲乙丙丁戊", "NF101  己庚辛", "       改"]


def test_bounds_of_a_column():
    grid = Grid(Column(least=6), Column(fold=True, most=8), Column())
    grid.add("甲", "甲乙丙丁戊", "乙")
    assert printed(grid, 80) == ["甲      甲乙丙丁  乙", "        戊"]


def test_styles_are_those_of_the_column_and_of_the_text():
    grid = Grid(Column("bold"), Column())
    grid.add("甲", styled("乙", "red"))
    (line,) = grid.lines(80)
    assert [run for run in line.runs if run[0].strip()] == [("甲", "bold"), ("乙", "red")]


@given(st.lists(st.tuples(words, words, words), min_size=1, max_size=5), st.integers(60, 120))
def test_a_grid_fits_and_keeps_every_character(rows, width):
    grid = Grid(Column(fold=True), Column(fold=True), Column(fold=True))
    for row in rows:
        grid.add(*row)
    lines = printed(grid, width)
    assert max(map(cells, lines)) <= width
    assert sorted("".join(lines).replace(" ", "")) == sorted("".join(map("".join, rows)))
