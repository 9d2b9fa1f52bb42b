"""A table whose total row or total column is not the sum of its rows or columns.

For the proofreader: *类别 摊位（个）／餐饮 207／文创 111／合计 328*. Tables of Word and web pages, and lines of
text with tabs. A row or a column named 合计, 总计 or 共计 is taken for the total of the figures above (or below) or
beside it; 小计 makes rows of its own. Columns that do not add up by their nature (rates, averages, prices, ranks) are
passed over, and so is a table with 其中, whose rows are parts of others.

A sum that does not hold conflicts only if the table shows how it adds up, in another of its columns or rows, or if one
slip of the pen closes the gap: else rows may overlap. Blind to heads of two rows and to tables set with spaces.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _gaps, _judge
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.grids import Cell, Grid, grids
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

TOTALS: Final = frozenset({"合计", "总计", "共计", "总和", "合計", "總計", "共計"})
SUBTOTALS: Final = frozenset({"小计", "小計"})
PARTS_OF_PARTS: Final = ("其中", "#", "＃")
NOTHING: Final = frozenset({"", "-", "—", "——", "–", "/", "…"})
"""What stands in a cell without a figure."""
NOT_ADDED: Final = (
    "率",
    "比",
    "均",
    "价",
    "排名",
    "名次",
    "序号",
    "编号",
    "增长",
    "增速",
    "增幅",
    "涨",
    "降",
    "年份",
    "时间",
    "日期",
    "倍",
    "%",
)
"""Words in the name of a row or column whose figures are not added."""
FEWEST: Final = 2


class TableSum(Terms, frozen=True, kw_only=True):
    """A total of a table and the figures it is the total of; ``name`` is that of its row or column."""

    total: Claim
    parts: tuple[Claim, ...]
    name: str


def find(analysis: Analysis) -> Iterator[TableSum]:
    """Yield the totals of every table, those that hold and those that must be wrong."""
    for grid in grids(analysis):
        if any(row[0].words.startswith(PARTS_OF_PARTS) for row in grid.rows):
            continue
        for sums in (list(_columns(grid)), list(_rows(grid))):
            shown = any(_holds(each) for each in sums)
            yield from (each for each in sums if shown or _holds(each) or _slipped(each, analysis.text))


def judge(terms: TableSum) -> Judgement:
    """Compare the total with the sum of the figures, as printed, then as rounding and hedges allow."""
    exact = _judge.sum_of(terms.parts) or Decimal(0)
    allowed = _judge.total(terms.parts)
    verdict = _verdict(terms)
    said, made = _formula.printed(terms.total), _formula.like(exact, terms.total)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.total(terms.parts)} = {said}",
        message=Wording(
            f"表中“{terms.name}”相加得{made}，合计写作{said}",
            f"in the table, {terms.name} adds up to {made}, the total is printed as {said}",
        ),
        stated=terms.total.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, (terms.total, *terms.parts)),
    )


def _holds(terms: TableSum) -> bool:
    return _verdict(terms) is not Verdict.CONFLICTS


def _slipped(terms: TableSum, text: str) -> bool:
    """Tell a sum that one slip of the pen would make right."""
    gap = (terms.total.quantity.value or Decimal(0)) - (_judge.sum_of(terms.parts) or Decimal(0))
    return _gaps.closes((terms.total, *terms.parts), text, _gaps.ANY, gap)


def _verdict(terms: TableSum) -> Verdict:
    exact = _judge.sum_of(terms.parts) or Decimal(0)
    return _judge.verdict(exact, terms.total, _judge.total(terms.parts))


def _columns(grid: Grid) -> Iterator[TableSum]:
    """The total row against those above it, or below it if it comes first; each 小计 against those since the last."""
    labels = [row[0].words for row in grid.rows]
    totals = [at for at, label in enumerate(labels) if label in TOTALS]
    parts = [at for at, label in enumerate(labels) if label not in TOTALS]
    subtotals = [at for at in parts if labels[at] in SUBTOTALS]
    for column, name in enumerate(grid.names):
        if not column or any(word in name for word in NOT_ADDED):
            continue
        cells = [row[column] for row in grid.rows]
        since = 0
        for at in subtotals:
            yield from _sum(name, cells[at], [cells[each] for each in parts if since <= each < at])
            since = at + 1
        if len(totals) == 1 and totals[0] in (0, len(labels) - 1):
            yield from _sum(name, cells[totals[0]], [cells[each] for each in subtotals or parts])


def _rows(grid: Grid) -> Iterator[TableSum]:
    """The total column against the columns beside it that have its unit."""
    totals = [at for at, name in enumerate(grid.names) if name in TOTALS]
    if len(totals) != 1:
        return
    (total,) = totals
    parts = [
        at for at, name in enumerate(grid.names) if at not in (0, total) and not any(word in name for word in NOT_ADDED)
    ]
    if total not in (1, len(grid.names) - 1):
        parts = [at for at in parts if at < total]
    for row in grid.rows:
        if not any(word in row[0].words for word in NOT_ADDED):
            yield from _sum(row[0].words, row[total], [row[at] for at in parts])


def _sum(name: str, total: Cell, parts: Sequence[Cell]) -> Iterator[TableSum]:
    """The sum of some cells, if all of them hold figures of one kind or nothing."""
    figures = tuple(cell.figure for cell in parts if cell.figure)
    if total.figure is None or len(figures) < FEWEST:
        return
    if any(cell.figure is None and cell.words not in NOTHING for cell in parts):
        return
    if all(_is_like(figure, total.figure) for figure in figures):
        yield TableSum(total=total.figure, parts=figures, name=name)


def _is_like(figure: Claim, total: Claim) -> bool:
    """Tell a figure that can be added up to the total: of its unit, and an amount."""
    one, other = figure.quantity, total.quantity
    added = one.kind not in (Kind.PERCENT, Kind.POINTS, Kind.RATIO, Kind.ORDINAL, Kind.DATE, Kind.TIME)
    return added and one.value is not None and (one.kind, one.unit) == (other.kind, other.unit)


CHECK: Final = Check(
    code="NF107",
    name="table-totals",
    title=Wording("表格的合计与各项之和不符", "a total of a table is not the sum of its figures"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("\t",)),),
    examples=(
        Example(Verdict.AGREES, "类别\t摊位（个）\n餐饮\t207\n文创\t111\n合计\t318", "207 + 111 = 318"),
        Example(Verdict.CONFLICTS, "类别\t摊位（个）\n餐饮\t207\n文创\t111\n合计\t328", "one digit closes the gap"),
        Example(
            Verdict.CONFLICTS,
            "学校\t男生\t女生\t合计\n一中\t620\t580\t1200\n二中\t411\t399\t810\n三中\t350\t346\t702",
            "the total column of the other rows holds",
        ),
        Example(Verdict.AGREES, "项目\t金额\n合计\t90\n道路\t55\n桥梁\t35", "a total that comes first"),
        Example(
            Verdict.CONFLICTS,
            "项目\t金额\n甲\t20\n乙\t30\n小计\t50\n丙\t15\n丁\t25\n小计\t40\n合计\t80",
            "the subtotals make 90",
        ),
        Example(None, "地区\t增长率\n东江\t5\n西江\t7\n合计\t13", "rates are not added"),
        Example(None, "学校\t人数\n一中\t620\n其中：女生\t300\n合计\t1000", "parts of parts"),
        Example(None, "月份\t客流\n一月\t2600\n二月\t约半数\n合计\t9000", "a cell in words"),
        Example(None, "单位\t党员\n机关\t1200\n学校\t1300\n合计\t1947", "nothing shows how the table adds up"),
        Example(Verdict.ROUNDS, "县区\t产值（亿元）\n东江\t12.34\n西江\t8.21\n合计\t20.6", "rounding"),
    ),
)
