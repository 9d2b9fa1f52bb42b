"""Tables are read as cells, and their columns lend their unit."""

from decimal import Decimal

import pytest

from newsfacts import api
from newsfacts.claims.grids import grids
from newsfacts.reading import read_text


def analysed(text: str):
    (analysis,) = api.analyse(read_text(text)).analyses
    return analysis


def test_rows_and_columns_have_names():
    (grid,) = grids(analysed("夜市有摊位318个。\n类 别\t摊位\t备注\n餐饮\t207\t旺\n文创\t111\t\n\n夜市每天营业。"))
    assert grid.names == ("类别", "摊位", "备注")
    assert [[cell.words for cell in row] for row in grid.rows] == [["餐饮", "207", "旺"], ["文创", "111", ""]]
    assert [[bool(cell.figure) for cell in row] for row in grid.rows] == [[False, True, False]] * 2


@pytest.mark.parametrize(
    "text",
    ["夜市有摊位318个。", "类别\t摊位", "类别\t2023\n餐饮\t207", "类别\t摊位\n餐饮\t207\t1\n文创\t111"],
)
def test_what_is_no_table(text):
    assert grids(analysed(text)) == ()


@pytest.mark.parametrize(
    ("head", "cell", "value", "unit"),
    [
        ("营业额（万元）", "1200", "12000000", "元"),
        ("营业额(亿元)", "1.2", "120000000", "元"),
        ("面积/亩", "3", "2000", "平方米"),
        ("摊位（个）", "207", "207", "个"),
        ("增长（%）", "7.5", "7.5", "%"),
        ("摊位（个）", "300人", "300", "人"),
        ("摊位（不含临时）", "207", "207", None),
        ("摊位", "207", "207", None),
    ],
)
def test_a_column_lends_its_unit(head, cell, value, unit):
    (claim,) = analysed(f"类别\t{head}\n餐饮\t{cell}").claims
    assert (round(claim.quantity.value), claim.quantity.unit) == (round(Decimal(value)), unit)


def test_a_column_ends_with_its_table():
    claims = analysed("类别\t摊位（个）\n餐饮\t207\n\n夜市编号\t16").claims
    assert [claim.quantity.unit for claim in claims] == ["个", None]
