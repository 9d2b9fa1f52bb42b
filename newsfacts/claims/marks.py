"""Which marks of status speak of which figures: 计划, 将, 已, and dates that have gone by.

For ``setting``. A mark governs what follows it until another mark; marks that are nouns (计划, 目标) govern only what
they name. Running text; bounded looks.
"""

from typing import Final

from newsfacts.claims.clauses import opening
from newsfacts.claims.cues import Cue, Sense, achieved, sense_of
from newsfacts.data.status import AIMING, DONE, ELAPSED, FUTURE, MEASURING, PAST, QUOTING, UNTIL
from newsfacts.model import Kind, Quantity, Status
from newsfacts.text.patterns import holds, is_han, word_before

_PERCENT: Final = Kind.PERCENT
_PLANNED: Final = Status.PLANNED
_ACTUAL: Final = Status.ACTUAL
_NUMERALS: Final = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十百千万几半两")
DONE_SENSE: Final = sense_of(frozenset(), Status.ACTUAL)
"""What a date gone by says, and a verb that tells what has come of a plan."""

_DRAWN_UP: Final = ("规划", "计划")
_RESULTS: Final = ("建成", "完工", "竣工", "投用", "投产", "完成", "到位")
"""Verbs that say what has come of a plan."""

_AHEAD: Final = sense_of(frozenset(), Status.PLANNED)
_ENDS: Final = ("计划", "目标", "任务", "预期")
"""Marks that are nouns, too."""

_NOUNS: Final = ("的", "启动", "出台", "印发", "公布", "发布", "正式", "书", "”", "数的", "单列", "实施以来", "累计")
"""What shows that such a mark is a noun: 培育计划启动."""

_INVESTED: Final = ("计划总投资", "计划投资", "规划总投资", "规划投资")
"""Plans that grow as other quantities do: 计划总投资增长9%."""

_AIM: Final = 24
"""Characters before a date in which it is said to be aimed at."""

_COUNTING: Final = frozenset("共为是达约计数有总")
"""What stands between 任务 and the figure that it names."""

_SUMMED: Final = "累计"
"""How marks begin that sum up what was done, or is to be: 累计完成."""

_MEASURED: Final = ("占", "完成", "为", "达", "相当于")
"""What before a plan says that it only measures a share: 占计划投资17亿元的69%."""

_DECADE: Final = 12
_NEAR: Final = 8
_BEGINNINGS: Final = frozenset(word[0] for word in (*PAST, *ELAPSED, *FUTURE))
_STOPS: Final = frozenset("，,；;。：:、 \n")


def tense_of(text: str, date: Quantity) -> Sense | None:
    """Return what a date says of the figures after it: done in 去年建成12栋, not in 比去年; to be done in 年底前."""
    if text[date.start] in _BEGINNINGS:
        if text.startswith(PAST, date.start, date.end):
            compared = text.endswith(MEASURING, 0, date.start) or text.startswith(QUOTING, date.end)
            return None if compared else DONE_SENSE
        if text.startswith(ELAPSED, date.start) and text.startswith(DONE, date.end) and text[date.start - 1] in _STOPS:
            return DONE_SENSE
        if text.startswith(FUTURE, date.start, date.end):
            return _AHEAD
    until = text.startswith(UNTIL, date.end - 1) or text.endswith(UNTIL, date.start, date.end)
    return _AHEAD if until or _aimed_at(text, date) else None


def _aimed_at(text: str, date: Quantity) -> bool:
    """Whether a date is one that something is to be reached by: 提出到2030年, 到“十五五”末."""
    if text.endswith("到“", 0, date.start):
        return True
    if not text.endswith("到", 0, date.start):
        return False
    told = text[max(0, date.start - _AIM) : date.start]
    return holds(told, AIMING) or _far(text, text[date.start : date.start + 4])


def _far(text: str, year: str) -> bool:
    """Whether a year that is led to lies years beyond all that an article tells of: 到2030年, told in 2026年."""
    if not year.isdecimal() or text.count(f"{year}年") > text.count(f"到{year}年"):
        return False
    return f"{int(year) - 1}年" not in text and any(f"{int(year) - back}年" in text for back in range(2, _DECADE))


def governs(text: str, mark: Cue, figure: Quantity, former: Cue | None) -> bool:
    """Return whether a mark speaks of what follows: not in 完成年度目标的83%, nor 要 in 要700万元; 任务 names a figure.

    ``former`` is the mark that governed before: 累计完成 in its clause is what it intends.
    """
    if figure.kind is _PERCENT and text.startswith(_INVESTED, mark.start):
        return False
    if text.startswith(_ENDS, mark.start) and (_named(text, mark) or achieved(text, mark.end)):
        return False
    if mark.sense.status is _PLANNED and _goes_by(text, mark, figure):
        return False
    if text.startswith(_SUMMED, mark.start):
        return former is None or not _intended(text, former, mark)
    if not text.startswith("任务", mark.start):
        return text[mark.start] != "要" or text[mark.end : mark.end + 1] not in _NUMERALS
    return text.startswith(("是", "为", "："), mark.end) or _COUNTING.issuperset(text[mark.end : figure.start])


def _named(text: str, mark: Cue) -> bool:
    """Whether a mark is a noun: 培育计划启动, “千村”计划."""
    return text.startswith(_NOUNS, mark.end) or text[mark.start - 1] == "”"


def _goes_by(text: str, mark: Cue, figure: Quantity) -> bool:
    """Whether what a mark intends is done (准备了9吨盐), or is but why something is done (为确保供水，修管道9公里)."""
    if text[mark.end] == "了":
        return True
    return text[mark.start - 1] == "为" and "，" in text[mark.end : figure.start]


def speaks_once(text: str, mark: Cue, figure: Quantity) -> bool:
    """Return whether a mark speaks of one figure only: 占全年计划10亿元的70%."""
    if mark.sense.status is _ACTUAL:
        return text[mark.end : mark.end + 1] == "的"
    if text[figure.end : figure.end + 1] != "的" or not text.startswith(_ENDS, mark.start):
        return False
    measured = text[figure.end + 1].isdecimal() and holds(text[max(mark.start - _NEAR, 0) : mark.start], _MEASURED)
    return 0 <= figure.start - mark.end <= (_NEAR if measured else 1)


def is_result(text: str, mark: Cue, former: Quantity, figure: Quantity) -> bool:
    """Return whether a figure says how much of a plan is done, though no mark does: 规划建设书房30个，建成18个."""
    if not text.startswith(_DRAWN_UP, mark.start) or figure.written_unit != former.written_unit:
        return False
    least = figure.value is not None and former.value is not None and figure.value < former.value
    done = word_before(text, _RESULTS, former.end, figure.start)
    return bool(done) and least and text[figure.start - len(done) - 1] == "，" and not is_han(text[figure.end])


def _intended(text: str, plan: Cue, mark: Cue) -> bool:
    """Whether what a mark of report stands before is but what a plan of its clause intends: 力争累计完成3亿元."""
    if plan.sense.status is not _PLANNED or text.startswith(_ENDS, plan.start) or text.startswith("规划", plan.start):
        return False
    return opening(text, mark.start) <= plan.start
