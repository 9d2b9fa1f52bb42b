"""Where a figure stands: its clause, its neighbours, and the cues before and after it.

For the rest of ``claims``; offsets are on the running ruler. Every look to either side is bounded by the reach of a
clause (``clauses.REACH``), so an article costs time in proportion to its length, whatever it is.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.clauses import REACH, closing, opening
from newsfacts.claims.cues import DOING, Cue, announced, find
from newsfacts.claims.marks import DONE_SENSE, governs, is_result, speaks_once, tense_of
from newsfacts.data.categories import GROUP_BY_KIND, GROUP_BY_UNIT, Group, Theme
from newsfacts.model import Kind, Quantity, Status
from newsfacts.text.patterns import holds, places, word_at

BACKGROUND: Final = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION, Kind.ORDINAL, Kind.AGE})
"""Figures that do not part a clause: 三年累计480亿元 is one stretch of words."""

_DATE: Final = Kind.DATE
_RATE: Final = Kind.RATE
_PLANNED: Final = Status.PLANNED
_ACTUAL: Final = Status.ACTUAL
TIMES: Final = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION})
"""Figures that only say when."""

_GOVERNS: Final = 200
"""Characters that a status mark governs at most."""

_MONEY: Final = frozenset("元币镑￥$")
"""What shows that a rate is so much money for one."""

_JOINS: Final = frozenset("和、及与或")
_SEMICOLONS: Final = ("；", ";")
_COLONS: Final = ("：", ":")
_OPENING: Final = 4
"""Characters between a mark and the colon that opens a list, at most."""

_ELLIPTIC: Final = DOING | {Theme.INVESTMENT, Theme.FUNDING}
"""Themes of what opens a clause that names no subject of its own."""

_APART: Final = ("其中", "包括", "分别")
"""What a sentence has that tells a whole and its parts, or several things in turn."""

_AND: Final = ("另", "还", "并", "再", "同时")


class Line(Struct, frozen=True, gc=False):
    """A sentence with its cues; ``starts`` are their places. ``apart`` says that it may part what it tells."""

    text: str
    start: int
    end: int
    cues: list[Cue]
    starts: list[int]
    apart: bool


class Setting(Struct, frozen=True, gc=False):
    """A figure in its clause.

    The clause begins at ``opening``; the figure's own stretch of it runs from ``left``, the end of the amount before,
    to ``right``, the start of the next; a 、 between names parts the two (绿道21公里、步道12公里). ``near`` are the
    cues of the stretch before the figure, ``clause`` those of the whole clause before it, each the nearest first;
    ``after`` those of the stretch after it, in order. ``place`` is the first cue of the sentence that follows the
    figure. ``mark`` is the status that governs.
    """

    text: str
    quantity: Quantity
    start: int
    end: int
    group: str | None
    opening: int
    closing: int
    left: int
    right: int
    near: list[Cue]
    clause: list[Cue]
    after: list[Cue]
    line: Line
    place: int
    mark: Status | None

    @property
    def joined(self) -> bool:
        """Whether the figure goes on with a list that the one before began: 310万人和240万人."""
        return self.left > self.opening and self.text[self.start - 1] in _JOINS

    def earlier(self, reach: int) -> list[Cue]:
        """Return the cues of the sentence before the figure, at most ``reach`` characters back, the nearest first."""
        low, found = self.start - reach, []
        for index in range(self.place - 1, -1, -1):
            if self.line.cues[index].start < low:
                break
            found.append(self.line.cues[index])
        return found

    def shared(self) -> list[Cue]:
        """Return the cues of the rest of the clause, where the figure is the first of a list."""
        if self.right >= self.closing or self.text[self.right - 1] not in _JOINS:
            return []
        return [cue for cue in self.line.cues[self.place : self.place + _SHARED] if cue.end <= self.closing]

    def within(self, start: int, end: int) -> list[Cue]:
        """Return the cues that begin in a range, in order."""
        low = bisect_left(self.line.starts, start)
        return self.line.cues[low : bisect_left(self.line.starts, end, low)]


_SHARED: Final = 16
"""Cues after a list that are searched for its predicate."""


def group_of(quantity: Quantity) -> str | None:
    """Return what sort of thing the figure counts; ``None`` for dates, ranks and the like."""
    unit = quantity.written_unit or quantity.unit or ""
    if quantity.kind is _RATE:
        return Group.PRICE if not _MONEY.isdisjoint(unit) else GROUP_BY_UNIT.get(unit)
    return GROUP_BY_UNIT.get(unit) or GROUP_BY_UNIT.get(quantity.unit or "") or GROUP_BY_KIND.get(quantity.kind)


def settings(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> Iterator[Setting]:
    """Yield one setting for each figure of the sentence ``text[start:end]`` that is not a mere date, in order."""
    figures = [quantity for quantity in quantities if quantity.kind not in TIMES]
    if not figures:
        return
    line = _line(text, start, end, figures, quantities)
    marks = [cue for cue in reversed(line.cues) if cue.sense.status]
    place, governing, before = 0, announced(text, start, line.cues), start
    for index, figure in enumerate(figures):
        place, former = bisect_left(line.starts, figure.start, place), governing
        while marks and marks[-1].start < figure.start:
            if governs(text, mark := marks.pop(), figure, governing):
                former, governing = governing, mark
        if governing and index and is_result(text, governing, figures[index - 1], figure):
            governing = Cue(figure.start, figure.start, DONE_SENSE)
        status = _status(line, governing, figure.start) if governing else None
        upto = _following(figures, index, end)
        comma = text.find("、", figure.end, upto - 1)
        yield _setting(line, figure, place, status, (before, upto if comma < 0 else comma))
        if governing and speaks_once(text, governing, figure):
            governing = former
        adjoined = index + 1 < len(figures) and figures[index + 1].start == figure.end
        if figure.kind not in BACKGROUND and not adjoined:
            before = comma + 1 or figure.end


def _line(text: str, start: int, end: int, figures: Sequence[Quantity], quantities: Sequence[Quantity]) -> Line:
    """A sentence with the cues around those of its quantities that are no mere dates."""
    low, high = max(start, figures[0].start - _GOVERNS), min(end, figures[-1].end + REACH)
    cues = find(text, low, high, [(quantity.start, quantity.end) for quantity in quantities])
    if len(figures) < len(quantities):
        cues = _with_dates(text, cues, quantities)
    return Line(text, start, end, cues, [cue.start for cue in cues], holds(text[start:end], _APART))


def _with_dates(text: str, cues: list[Cue], quantities: Sequence[Quantity]) -> list[Cue]:
    """The words of a stretch that say what its figures are, and its dates that say when it was."""
    dates = [each for each in quantities if each.kind is _DATE and each.value is None]
    dated = [Cue(each.start, each.end, tense) for each in dates if (tense := tense_of(text, each))]
    return sorted([*cues, *dated], key=_start) if dated else cues


def _start(cue: Cue) -> int:
    return cue.start


def _setting(line: Line, figure: Quantity, place: int, mark: Status | None, between: tuple[int, int]) -> Setting:
    """One figure, ``between`` the end of the amount before and the start of the next."""
    text, start, end, cues, starts = line.text, figure.start, figure.end, line.cues, line.starts
    first, last = max(opening(text, start), line.start), closing(text, end)
    left, right = max(between[0], first), min(between[1], last)
    low = bisect_left(starts, first, 0, place)
    clause = cues[low:place][::-1]
    near = cues[bisect_left(starts, left, low, place) : place][::-1] if left > first else clause
    after = cues[place : bisect_left(starts, right, place)]
    if after and after[-1].end > right:
        after.pop()
    group = group_of(figure)
    return Setting(text, figure, start, end, group, first, last, left, right, near, clause, after, line, place, mark)


def _following(figures: Sequence[Quantity], index: int, end: int) -> int:
    """Where the next amount begins that does not adjoin the figure, as in 88户418名群众."""
    at = figures[index].end
    for other in figures[index + 1 : index + 4]:
        if other.start == at:
            at = other.end
        elif other.kind not in BACKGROUND:
            return other.start
    return end


def _status(line: Line, mark: Cue, at: int) -> Status | None:
    """The status that a mark gives a figure: none too far off, nor beyond a semicolon before another subject."""
    stops = () if _lists(line.text, mark) else places(line.text, _SEMICOLONS, mark.end, at)
    gone = at - mark.end > _GOVERNS or any(not _goes_on(line, mark, stop + 1) for stop in stops)
    return None if gone else mark.sense.status


def _lists(text: str, mark: Cue) -> bool:
    """Whether a plan is told in a list that a colon opens: 主要目标是：产值增长6%；新增就业9000人."""
    return mark.sense.status is _PLANNED and any(places(text, _COLONS, mark.end, mark.end + _OPENING))


def _goes_on(line: Line, mark: Cue, start: int) -> bool:
    """Whether a plan goes on behind a semicolon: with a verb (；引进教师), a sum (；预算资金) or a stage."""
    if mark.sense.status is _ACTUAL:
        return False
    start += len(word_at(line.text, _AND, start))
    verb = bisect_left(line.starts, start)
    opens = (
        verb < len(line.cues) and line.starts[verb] == start and not _ELLIPTIC.isdisjoint(line.cues[verb].sense.themes)
    )
    return opens or line.text.startswith("期", start + 1) or line.text.startswith("其中", start)
