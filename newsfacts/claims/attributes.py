"""What a figure is besides its category: from when, intended or the case, and which part it plays among the others.

For ``analyse``. **Status**: a mark (计划, 将, 已 …) governs the figures after it in its sentence until another mark,
but not beyond a semicolon. A work report goes over from what was done to what is to be done: a heading says so for all
that follows, a phrase for its paragraph. Rank and time have no status, nor has the investment of a project without a
mark.
**Period**: the nearest date before the figure in its sentence, unless it only says what is compared (比2018年末);
without one, that of the sentence before. A date is its own period. **Role**: a hint for tables and summaries; which
parts make which total is found by ``groups``.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.claims.cues import Cue, achieved
from newsfacts.claims.setting import Setting
from newsfacts.data.categories import Group, Theme
from newsfacts.data.status import BECOME_PLAN, BECOME_REPORT, BUILT, LED_TO, MEASURED_BY, PRESENT, STRIVING, UNSAID
from newsfacts.model import Category, Period, Quantity, Role, Status
from newsfacts.text.patterns import by_sign, holds, places
from newsfacts.text.told import told

_COUNTING: Final = frozenset({Group.THING, Group.BUILT, Group.OCCASION})
"""What counts a mark that is a noun: 空袭100处目标."""

_AIMS: Final = 8
"""Characters between 等 and the aims that it ends a list of."""

_AIM: Final = 20
"""Characters before an aim in which it is said to be reached: 完成全年经济社会发展目标任务."""

_FROM: Final = 12
"""Characters between 由 and what is raised or lowered, at most: 由每人每年50元."""

_LED: Final = frozenset("由从")

_DATED: Final = frozenset("0123456789年月份日去上前同期末底的目当季度一二三四第半全")
"""What a date is written with, and 的 behind it."""

_OPEN: Final = ("，", "。", "；", "\n", "今年", "明年")
"""What between 完成 and an aim parts the two, or says that there is time left."""

_CHANGED: Final = 3
"""Characters between a clause and the word of change that opens the next, at most."""

_COMPARISON: Final = 12
"""Characters to it where what it is compared with stands before: ，比2007年增长."""

_SHARE: Final = Category.SHARE
_GROWTH: Final = Category.GROWTH
_PROPORTION: Final = Role.SHARE
_CHANGE: Final = Role.CHANGE
_PART: Final = Role.PART
_TOTAL: Final = Role.TOTAL
_PLAIN: Final = Role.PLAIN
_ACTUAL: Final = Status.ACTUAL
_PLANNED: Final = Status.PLANNED
_NEITHER: Final = frozenset({Category.TIME, Category.RANK})
_HEADING: Final = 40
"""Characters of a line that is a heading at most: it governs what follows; in a longer one only its paragraph."""


def status_of(setting: Setting, category: Category, metric: str | None, mood: Status | None) -> Status | None:
    """Return the status of a figure; ``mood`` is that of the text where the sentence has no mark."""
    if category in _NEITHER:
        return None
    later = _marked_after(setting) if setting.after else None
    if setting.mark and (later is None or any(cue.sense.status for cue in setting.clause)):
        return _ACTUAL if setting.mark is _PLANNED and _starts(setting) else setting.mark
    if later:
        return later
    if _aimed(setting):
        return _PLANNED
    if mood is _PLANNED:
        return _ACTUAL if _starts(setting) else mood
    return None if metric in UNSAID and not (_measured_since(setting) or _led_to(setting)) else _ACTUAL


def _marked_after(setting: Setting) -> Status | None:
    """What a mark behind the figure says of it, in its own stretch of words: 剩余9个预计年底完工."""
    counted = setting.end if setting.group in _COUNTING else -1
    for cue in setting.after:
        if cue.sense.status and cue.start != counted and not setting.text.startswith("”", cue.end):
            return cue.sense.status
    return None


def _starts(setting: Setting) -> bool:
    """Whether a figure is what a plan starts from: 将由50%提高到70%."""
    led = setting.after[0] if setting.after else None
    named = next((cue.end for cue in setting.near if Theme.NEUTRAL not in cue.sense.themes), setting.left)
    begun = not _LED.isdisjoint(setting.text[max(named, setting.start - _FROM) : setting.start])
    led_from = begun and led is not None and Theme.LEVEL in led.sense.themes
    return led_from or setting.text.endswith(PRESENT, setting.left, setting.start) or _compared(setting)


def _compared(setting: Setting) -> bool:
    """Whether a figure is that of a time before, which another is compared with: 高于去年的80万辆."""
    text, low = setting.text, setting.left
    if text[setting.start - 1] != "的":
        return False
    word = max(MEASURED_BY, key=lambda each: text.rfind(each, low, setting.start))
    at = text.rfind(word, low, setting.start)
    dated = text[at + len(word) : setting.start]
    return at >= 0 and len(dated) > 1 and _DATED.issuperset(dated)


def _led_to(setting: Setting) -> bool:
    """Whether money was invested because of something, in sum, or in what stands: 带动社会投资3亿元, 共投资8亿元."""
    return holds(setting.text[setting.left : setting.start], LED_TO) or setting.text.startswith(BUILT, setting.end)


def _aimed(setting: Setting) -> bool:
    """Whether the figure is one of a list of aims: 增长7%、新增就业9万人等主要目标."""
    at = setting.text.find("目标", setting.end, setting.closing)
    return at >= 0 and "等" in setting.text[max(setting.end, at - _AIMS) : at]


def _measured_since(setting: Setting) -> bool:
    """Whether a change of the figure follows, so that it was measured: 外资合同额9亿元，同比增长8%."""
    following = setting.line.cues[setting.place] if setting.place < len(setting.line.cues) else None
    compared = setting.text.startswith(("比", "较"), setting.closing + 1)
    near = following is not None and following.start <= setting.closing + (_COMPARISON if compared else _CHANGED)
    return near and following is not None and Theme.CHANGE in following.sense.themes


_RARE: Final = "奋未抓排算议思预容划求务步标顾做绩统近四三"
"""Characters of such words that few texts have."""

_PLANS: Final = by_sign(BECOME_PLAN, _RARE)
_REPORTS: Final = by_sign(BECOME_REPORT, _RARE)


class Moods:
    """Where a text goes over to plan or to report; asked about its figures in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._turns = sorted(_turns(text), reverse=True)
        self._heading: Status | None = None
        self._paragraph: tuple[int, Status | None] = (0, None)

    def at(self, place: int) -> Status | None:
        """Return what a figure at a place is told as, where its sentence has no mark."""
        while self._turns and self._turns[-1][0] < place:
            at, status = self._turns.pop()
            start, end = self._line(at)
            if end - start <= _HEADING:
                self._heading, self._paragraph = status, (0, None)
            else:
                self._paragraph = (end, status)
        end, mood = self._paragraph
        return mood if place < end else self._heading

    def _line(self, at: int) -> tuple[int, int]:
        end = self._text.find("\n", at)
        return self._text.rfind("\n", 0, at) + 1, end if end >= 0 else len(self._text)


def _turns(text: str) -> Iterator[tuple[int, Status]]:
    """Yield every place where a text goes over to plan or to report."""
    for table, status in ((_PLANS, _PLANNED), (_REPORTS, _ACTUAL)):
        for word in told(text, [word for sign, words in table.items() if sign in text for word in words]):
            for at in places(text, (word,)):
                if status is not _PLANNED or not (achieved(text, at + len(word)) or _reached(text, at)):
                    yield at, status


def _reached(text: str, at: int) -> bool:
    """Whether the clause before an aim says that it was reached: 完成全年目标任务; not 确保完成."""
    words = text[max(at - _AIM, 0) : at]
    done = words.rfind("完成")
    return done >= 0 and not holds(words[:done], STRIVING) and not holds(words[done:], _OPEN)


_COMPARED: Final = ("比", "较", "同", "于")
"""What stands before a date that only serves to compare."""

_SINCE: Final = ("以来", "至今", "起", "以后", "之后", "到现在")
"""What after a date opens a period that has not ended."""


def lasting(text: str, date: Quantity, period: Period, carried: Period | None) -> Period | None:
    """Return the period of the figures after a date; ``carried`` is that of the figures before it."""
    if text.endswith(_COMPARED, max(date.start - 2, 0), date.start):
        return carried
    open_ended = text.startswith(_SINCE, date.end) and period.start is not None
    return Period(period.start, None) if open_ended else period


_TOTALS: Final = ("共", "总", "合计", "累计", "全部")
_PARTS: Final = ("其中", "包括", "分别为")
_REACH: Final = 10
"""Characters before a figure in which 共 or 总 makes it a total."""

_FAR: Final = 400
"""Characters that a list opened by 其中 runs on within its sentence."""


def role_of(setting: Setting, category: Category, cue: Cue | None) -> Role:
    """Return the role of a figure."""
    if category is _SHARE:
        return _PROPORTION
    if category is _GROWTH or (cue is None and _differs(setting)):
        return _CHANGE
    text, start = setting.text, setting.start
    if setting.line.apart and holds(text[max(setting.line.start, start - _FAR) : start], _PARTS):
        return _PART
    near = text[max(setting.left, start - _REACH) : start]
    if holds(near, _TOTALS) or text.startswith(_PARTS, setting.closing + 1):
        return _TOTAL
    return _PLAIN


def _differs(setting: Setting) -> bool:
    """Whether the figure is by how much another changed: 比上年多增3000人."""
    for cue in setting.near:  # noqa: SIM110
        if Theme.CHANGE in cue.sense.themes:
            return True
    return False
