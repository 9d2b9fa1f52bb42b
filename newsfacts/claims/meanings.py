"""What the figures of an article are about, sentence by sentence.

For the claims, when a report or a summary asks. What a sentence was about is carried from figure to figure: a clause
that names no topic goes on with the one before.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from newsfacts.claims.attributes import Moods, periods, role_of, status_of
from newsfacts.claims.categories import category_of
from newsfacts.claims.metrics import metric_of
from newsfacts.claims.phrases import Range
from newsfacts.claims.scopes import scope_of, scopes
from newsfacts.claims.setting import TIMES, Setting, settings
from newsfacts.claims.subjects import level_of, subject_of
from newsfacts.data.categories import Group
from newsfacts.data.phrases import JOINTS, NAMELESS_LEVELS, QUOTED_LEVELS
from newsfacts.data.scopes import LASTING
from newsfacts.model import Article, Category, Meaning, Period, Quantity, Role, Sentence, Span, Status

_NOUN: Final = 12
"""Characters of a noun at most that a share is told among: 8万名用户中，九成."""

_BREAK: Final = 4
"""Characters on the page that a broken line takes within words: its end, and the indent of the next."""

_BACK: Final = 4
"""Levels before a rate among which the one is sought that it is a rate of."""


def meanings(article: Article, told: Iterable[tuple[Sentence, Sequence[Quantity]]]) -> Mapping[int, Meaning]:
    """Return the meaning of every figure by its start, from the sentences that have figures, each with these."""
    reader = _Reader(article)
    for part, quantities in told:
        reader.read(part, quantities)
    return reader.meanings


class _Reader:
    """Reads sentence after sentence, and remembers what the last ones were about."""

    def __init__(self, article: Article) -> None:
        self.meanings: dict[int, Meaning] = {}
        self._locate = article.running.locate
        self._text = article.running.text
        self._moods = Moods(self._text)
        self._block = -1
        self._period: Period | None = None
        self._subject: Range | None = None
        self._scope: Range | None = None
        self._scopes: list[Range] = []
        self._levels: list[Setting] = []
        self._categories: dict[str, Category] = {}
        self._metrics: dict[str, str] = {}

    def read(self, part: Sentence, quantities: Sequence[Quantity]) -> None:
        """Add the meanings of one sentence."""
        if part.block != self._block:
            self._block, self._period, self._subject, self._scope = part.block, None, None, None
        if not self._text.startswith("其中", part.start):
            self._categories, self._metrics = {}, {}
            self._levels.clear()
        mood = self._moods.at(part)
        self._scopes = scopes(self._text, part.start, part.end)
        times = periods(self._text, quantities, self._period)
        following = settings(self._text, part.start, part.end, quantities)
        for quantity, period in zip(quantities, times, strict=True):
            if quantity.kind in TIMES:
                self.meanings[quantity.start] = Meaning(Category.TIME, period=period)
            else:
                self.meanings[quantity.start] = self._judged(next(following), period, mood)
        self._period = times[-1]
        self._scope = next((scope for scope in reversed(self._scopes) if self._text[scope[0]] in LASTING), self._scope)

    def _judged(self, setting: Setting, period: Period | None, mood: Status | None) -> Meaning:
        """Say what a figure is about, and remember it."""
        category, cue = category_of(setting, self._categories)
        metric = metric_of(setting, category, cue, self._metrics)
        subject = subject_of(setting, category, cue, self._about(setting))
        status = status_of(setting, category, metric, mood)
        role = role_of(setting, category, cue)
        if (group := setting.group) is not None:
            self._categories[group] = category
            self._categories[setting.quantity.written_unit or setting.quantity.unit or ""] = category
            if metric and (role is not Role.CHANGE or group is Group.PERCENT):
                self._metrics[group] = metric
            if group is not Group.PERCENT:
                self._subject = subject or self._subject
                if role is not Role.CHANGE:
                    self._levels.append(setting)
        scope = scope_of(self._text, self._scopes, setting.start, subject, self._scope)
        about, bound = (self._place(*words) if words else None for words in (subject, scope))
        return Meaning(category, metric, about, status, period, role, bound)

    def _place(self, start: int, end: int) -> Span:
        """The words on the page; where a caption stands within them, those behind it."""
        span = self._locate(start, end)
        while span.end - span.start > end - start + _BREAK and start < end - 1:
            start += 1
            span = self._locate(start, end)
        return span

    def _about(self, setting: Setting) -> Range | None:
        """What a figure without a subject of its own is about: a rate, the level before it; others, what those were."""
        if setting.group is not Group.PERCENT or not self._levels:
            return self._subject
        if among := self._among(setting):
            return among
        paired = setting.text[setting.end : setting.end + 1] in ("和", "、") and len(self._levels) > 1
        for level in reversed(self._levels[-_BACK : -1 if paired else None]):
            start, end = level_of(level)
            words = self._text[start:end]
            if words in JOINTS or words in ("", "的", "至", "到", "收", "报"):
                continue
            if words in NAMELESS_LEVELS:
                break
            if not self._text.startswith(QUOTED_LEVELS, start, end):
                return start, end
        return self._subject

    def _among(self, setting: Setting) -> Range | None:
        """Return the things counted just before, of which a share is told: 8万名用户中，九成."""
        counted = self._levels[-1].end
        end = setting.opening - len("中，")
        if not counted < end <= counted + _NOUN or self._text[end] not in "中里":
            return None
        return counted, end
