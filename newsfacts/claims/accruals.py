"""Amounts of one thing in periods that follow each other, with that of all of them: 上半年 4 亿元，三季度 2 亿元.

For the check of cumulated amounts. A level has the period told last before it in its sentence, and the metric of its
clause, else that of the level before it. Looks at one paragraph and the one before it. Blind to periods that a table
gives, and to a whole year told without a word (2018年实现收入).
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.levels import Level, levels
from newsfacts.model import Analysis
from newsfacts.text.patterns import pattern, places

PARTS: Final = 2
"""Periods at least that a longer one is cut into."""

MOST: Final = 4
"""Periods at most."""

METRIC: Final = 4
"""Characters at the end of two labels that make them one metric."""

APART: Final = 1
"""Paragraphs that parts may stand from their whole."""

BEFORE: Final = 9
"""Characters before such a mark that its period holds or looks at."""

BEHIND: Final = 3
"""Characters from such a mark on that it does."""

_COUNT: Final = "[0-9]{1,2}|[一二两三四五六七八九十]{1,2}"
_PERIOD: Final = (
    r"(?P<half>[上下])半年|(?P<year>全年)|第?(?P<quarter>[一二三四1-4])季度?|前(?P<quarters>[二两三23])个?季度?"
    rf"|前(?P<months>{_COUNT})个?月|(?P<first>[0-9]{{1,2}})月?[-—–~～至到](?P<last>[0-9]{{1,2}})月(?![0-9末底初])"
    r"|(?<![0-9.])(?P<month>[0-9]{1,2})月(?![0-9末底初上中下])"
)
_MARKS: Final = ("季", "半年", "全年", "月")
"""What the words of a period end with."""

_NUMERALS: Final = "0123456789一二两三四五六七八九十"
_COUNTED: Final = frozenset(f"{_NUMERALS}个上下")
"""Signs of which one stands before such an end, but for 全年."""

_SPANNING: Final = frozenset("个前-—–~～至到")
"""Signs of which one stands before the numeral of a month, or right before 月, where several months are told."""

_YEAR: Final = "(?<![比较与同])(?:(?P<told>(?:19|20)[0-9]{2}|[去上])年(?!同期|同月|[末底])|今年)"
_FORMER: Final = "同期|[去上]年|[末底初](?:为|达|的)?$"
_FILLERS: Final = "达到为约共计是有仅近超累实现完成的"
_DIGITS: Final = dict(zip("一二两三四五六七八九十", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True))


class Accrual(Struct, frozen=True):
    """The amount of a longer period with those it is cut into; ``sure``: no other figure is told for one of them."""

    whole: Level
    parts: tuple[Level, ...]
    sure: bool


class _Dated(Struct, frozen=True):
    level: Level
    first: int
    last: int
    metric: str


_Timed = tuple[Level, tuple[int, int]]
"""A level with the first and the last month of its period."""


def accruals(analysis: Analysis) -> Iterator[Accrual]:
    """Yield the periods that others cut up, with the amounts of one metric told for them."""
    marks = _marks(analysis.text)
    if len(marks) <= PARTS or not any(_spans(analysis.text, at) for at in marks):
        return
    timed = [*_timed(analysis, marks)]
    units = _cut_units(timed)
    series: dict[tuple[str | None, str], list[_Dated]] = defaultdict(list)
    for each in _dated(timed) if units else ():
        if each.level.unit in units:
            series[each.level.unit, _year(analysis, each.level)].append(each)
    for members in series.values():
        if len(members) > PARTS:
            yield from _cut(members)


def _marks(text: str) -> list[int]:
    """Return where the words of periods may end."""
    return [at for at in places(text, _MARKS) if text[at - 1] in _COUNTED or text[at] == "全"]


def _spans(text: str, at: int) -> bool:
    """Whether a period that ends at a mark may be one of several months."""
    return text[at] != "月" or text[max(0, at - 3) : at].rstrip(_NUMERALS)[-1:] in _SPANNING


def _timed(analysis: Analysis, marks: Sequence[int]) -> Iterator[_Timed]:
    """Yield the levels with the period that is told last before each in its sentence, where one unit has enough."""
    told = [(level, words) for level in levels(analysis) if (words := _words(analysis, level, marks))]
    units = Counter(unit for unit, _ in {(level.unit, words) for level, words in told})
    for level, words in told:
        period = _period(words) if units[level.unit] > PARTS else None
        if period:
            yield level, period


def _words(analysis: Analysis, level: Level, marks: Sequence[int]) -> str:
    """Return what holds the marks before a level in its sentence; nothing where there are none."""
    start, end = analysis.sentences[level.sentence].start, level.quantity.start
    near = marks[bisect_left(marks, start) : bisect_left(marks, end)]
    return analysis.text[max(near[0] - BEFORE, start) : min(near[-1] + BEHIND, end)] if near else ""


def _cut_units(timed: Sequence[_Timed]) -> set[str | None]:
    """Return the units of which a period of several months is told, and two others that it may be cut into."""
    told: dict[str | None, set[tuple[int, int]]] = defaultdict(set)
    for level, period in timed:
        told[level.unit].add(period)
    return {
        unit for unit, periods in told.items() if len(periods) > PARTS and any(first < last for first, last in periods)
    }


def _dated(timed: Iterable[_Timed]) -> Iterator[_Dated]:
    """Yield those levels that tell of a metric in their period."""
    last: _Dated | None = None
    for level, period in timed:
        if level.told.change or level.told.each or pattern(_FORMER).search(level.told.name):
            continue
        same = last is not None and last.level.sentence == level.sentence and last.level.unit == level.unit
        metric = _metric(level) or (last.metric if last and same else "")
        if metric:
            last = _Dated(level, *period, metric)
            yield last


def _year(analysis: Analysis, level: Level) -> str:
    """Return the year told last before a level in its paragraph, 去 or 上 for the year before, nothing for this one."""
    start = analysis.article.blocks[level.block].start
    years = [*pattern(_YEAR).finditer(analysis.text, start, level.quantity.start)]
    return (years[-1]["told"] or "") if years else ""


def _metric(level: Level) -> str:
    """Return what a level tells of, without its period and what stands around it: 前三季度累计 leaves nothing."""
    return pattern(_PERIOD).sub("", level.told.name).removeprefix("其中").strip(f"{_FILLERS}，份").rstrip(_FILLERS)


def _period(words: str) -> tuple[int, int] | None:
    """Return the first and the last month of the period that some words tell last."""
    found = [*pattern(_PERIOD).finditer(words)]
    if not found:
        return None
    told = found[-1].groupdict()
    if told["year"]:
        return 1, 12
    if told["half"]:
        return (1, 6) if told["half"] == "上" else (7, 12)
    if told["quarter"]:
        last = 3 * _number(told["quarter"])
        return last - 2, last
    if told["quarters"] or told["months"]:
        return 1, 3 * _number(told["quarters"]) if told["quarters"] else _number(told["months"])
    return _number(told["first"] or told["month"]), _number(told["last"] or told["month"])


def _number(numeral: str) -> int:
    if numeral.isdecimal():
        return int(numeral)
    return sum(_DIGITS[char] for char in numeral)


def _cut(members: Sequence[_Dated]) -> Iterator[Accrual]:
    """Yield what of one unit and one year is cut up."""
    for whole in members:
        near = [each for each in members if each is not whole and _alike(each, whole)]
        starts: dict[int, list[_Dated]] = defaultdict(list)
        for each in near:
            if (
                whole.first <= each.first <= each.last <= whole.last
                and each.last - each.first < whole.last - whole.first
            ):
                starts[each.first].append(each)
        rivals = [each for each in near if (each.first, each.last) == (whole.first, whole.last)]
        for parts in _tiles(starts, whole.first, whole.last, MOST):
            places = [part.level.place for part in parts]
            if min(places) < whole.level.place or places != [*range(places[0], places[0] + len(places))]:
                again = any(_common(each, parts[0]) >= _common(whole, parts[0]) for each in rivals)
                sure = not again and all(len(starts[part.first]) == 1 for part in parts)
                yield Accrual(whole.level, tuple(part.level for part in parts), sure)


def _tiles(starts: Mapping[int, Sequence[_Dated]], first: int, last: int, most: int) -> Iterator[tuple[_Dated, ...]]:
    """Yield the periods that follow each other from one month to another."""
    for each in starts.get(first, ()) if most else ():
        if each.last == last:
            yield (each,)
        else:
            yield from ((each, *rest) for rest in _tiles(starts, each.last + 1, last, most - 1))


def _common(one: _Dated, other: _Dated) -> int:
    """Return how many characters at the end of two metrics are the same."""
    pairs = zip(reversed(one.metric), reversed(other.metric), strict=False)
    return next(
        (at for at, (first, second) in enumerate(pairs) if first != second), min(len(one.metric), len(other.metric))
    )


def _alike(one: _Dated, other: _Dated) -> bool:
    """Whether two amounts are of one metric, and near each other."""
    size = min(METRIC, len(one.metric), len(other.metric))
    return abs(one.level.block - other.level.block) <= APART and one.metric[-size:] == other.metric[-size:] and size > 1
