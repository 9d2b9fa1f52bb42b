"""What the figures of an article are about, sentence by sentence.

For the claims, when a report or a summary asks. What a sentence was about is carried from figure to figure: a clause
that names no topic goes on with the one before.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Final

from newsfacts.claims.antecedents import place_before
from newsfacts.claims.attributes import Moods, lasting, role_of, status_of
from newsfacts.claims.bearers import PERSONS, bears, comes_to_each, each_of, is_owned, passes
from newsfacts.claims.categories import FORMER, category_of
from newsfacts.claims.cues import Cue
from newsfacts.claims.metrics import metric_of
from newsfacts.claims.phrases import Range
from newsfacts.claims.respective import ordered, respective
from newsfacts.claims.scopes import bounding, scope_of, scopes
from newsfacts.claims.setting import TIMES, Setting, settings
from newsfacts.claims.subjects import builder, level_of, subject_of
from newsfacts.data.categories import GENERAL, Group, Theme
from newsfacts.data.phrases import HEADS, JOINTS, NAMELESS_LEVELS, PLACE_RATES, QUOTED_LEVELS
from newsfacts.data.scopes import LASTING
from newsfacts.model import Article, Category, Meaning, Period, Quantity, Role, Sentence, Span

_NOUN: Final = 12
"""Characters of a noun at most that a share is told among: 8万名用户中，九成."""

_EACH: Final = 4
"""Characters of what a price is told for, which no rate is of: 至每桶99元."""

_BREAK: Final = 4
"""Characters on the page that a broken line takes within words: its end, and the indent of the next."""

_TIME: Final = Category.TIME
_CHANGE: Final = Role.CHANGE
_SHARE: Final = Category.SHARE
_FACILITIES: Final = Category.FACILITIES
_WHOLES: Final = frozenset({Category.FACILITIES, Category.PROJECTS})
_FUNDING: Final = Category.FUNDING
_RATING: Final = frozenset({Theme.CHANGE, Theme.SHARE})
"""Themes of what 分别 tells of the levels before it."""

_NO_LEVELS: Final = JOINTS | frozenset(
    ["", "的", "至", "到", "收", "报", "日均", "年均", "月均", "年的", "月的", *"年月日，；。：,;:（("]
)
"""All that stands before a level that names nothing, but another may stand before it."""

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
        self._shift = article.running.shift
        self._text = article.running.text
        self._moods = Moods(self._text)
        self._block = -1
        self._period: Period | None = None
        self._subject: Range | None = None
        self._bearer: Range | None = None
        self._persons = False
        self._whole: tuple[Range | None, Range | None] | None = None
        self._scope: Range | None = None
        self._named = scopes(self._text)
        self._scopes: list[Range] = []
        self._levels: list[Setting] = []
        self._categories: dict[str, Category] = {}
        self._metrics: dict[str, str] = {}

    def read(self, part: Sentence, quantities: Sequence[Quantity]) -> None:
        """Add the meanings of one sentence."""
        self._begin(part)
        following = settings(self._text, part.start, part.end, quantities)
        period = carried = self._period
        for quantity in quantities:
            period = quantity.period or carried
            if quantity.period is not None:
                carried = lasting(self._text, quantity, quantity.period, carried)
            if quantity.kind in TIMES:
                self.meanings[quantity.start] = Meaning(_TIME, period=period)
            else:
                self.meanings[quantity.start] = self._judged(next(following), period)
        self._period = period
        for scope in self._scopes:
            if self._text[scope[0]] in LASTING:
                self._scope = scope

    def _begin(self, part: Sentence) -> None:
        """Forget what the sentences before told, as far as one does not go on with them."""
        if part.block != self._block:
            self._block, self._period, self._scope = part.block, None, None
            self._subject = self._bearer = self._whole = None
        self._scopes = bounding(self._text, self._named, part.start, part.end)
        if self._text.startswith("其中", part.start):
            return
        if self._whole:
            (self._subject, self._bearer), self._whole = self._whole, None
        former = {FORMER + unit: self._categories[unit] for unit in GENERAL if unit in self._categories}
        self._categories, self._metrics = former, {}
        self._levels.clear()

    def _judged(self, setting: Setting, period: Period | None) -> Meaning:
        """Say what a figure is about, and remember it."""
        category, cue = category_of(setting, self._categories)
        metric = metric_of(setting, category, cue, self._metrics)
        in_turn = setting.line.apart and setting.group is Group.PERCENT and not respective(setting)
        rated = self._respective(setting) if in_turn else None
        subject = rated or subject_of(setting, category, cue, partial(self._about, setting, category, cue))
        status = status_of(setting, category, metric, self._moods.at(setting.start))
        role = role_of(setting, category, cue)
        if (group := setting.group) is not None:
            self._categories[group] = category
            self._categories[setting.quantity.written_unit or setting.quantity.unit or ""] = category
            if metric and (role is not _CHANGE or group is Group.PERCENT):
                self._metrics[group + category] = metric
            if group is not Group.PERCENT:
                self._remember(setting, category, cue, subject)
                if role is not _CHANGE:
                    self._levels.append(setting)
        bounded = self._scopes or self._scope
        scope = scope_of(self._text, self._scopes, setting.start, subject, self._scope) if bounded else None
        about, bound = self._place(*subject) if subject else None, self._place(*scope) if scope else None
        return Meaning(category, metric, about, status, period, role, bound)

    def _remember(self, setting: Setting, category: Category, cue: Cue | None, subject: Range | None) -> None:
        """Keep what was told of, and what may have money; funds named after themselves have none: 安排救灾资金."""
        if setting.line.apart and self._whole is None and "其中" in self._text[setting.opening : setting.start]:
            self._whole = self._subject, self._bearer
        if subject is None:
            return
        within = cue is not None and cue.start < subject[1] <= cue.end and setting.opening <= subject[0]
        own = within and category is _FUNDING
        located = self._text[subject[0] - 1] == "在" and subject[1] <= setting.start
        if located or (self._subject and self._subject[0] >= setting.line.start and passes(setting, category)):
            return
        self._persons = category in PERSONS
        self._subject = (own and self._subject) or subject
        if not (own and self._bearer) and bears(setting, category, subject, cue, self._bearer):
            self._bearer = builder(setting, subject) if category in _WHOLES else subject

    def _place(self, start: int, end: int) -> Span:
        """The words on the page; where a caption stands within them, those behind it."""
        if self._shift is not None:
            return Span(start + self._shift, end + self._shift)
        span = self._locate(start, end)
        while span.end - span.start > end - start + _BREAK and start < end - 1:
            start += 1
            span = self._locate(start, end)
        return span

    def _about(self, setting: Setting, category: Category, cue: Cue | None) -> Range | None:
        """What a figure without a subject of its own is about: a rate, the level before it; others, what those were."""
        if setting.line.apart and (changed := self._respective(setting)):
            return changed
        if setting.group is not Group.PERCENT or not self._levels:
            return self._owner(setting, category)
        if among := self._among(setting):
            return among
        if category is _SHARE and cue is not None and Theme.RATE in cue.sense.themes:
            of_place = self._text.endswith(PLACE_RATES, cue.start, cue.end)
            return (place_before(setting) if of_place else None) or self._bearer or self._subject
        paired = setting.text[setting.end : setting.end + 1] in ("和", "、") and len(self._levels) > 1
        for level in reversed(self._levels[-_BACK : -1 if paired else None]):
            start, end = level_of(level)
            words = self._text[start:end]
            if words in _NO_LEVELS or (len(words) <= _EACH and words.lstrip("至到")[:1] == "每"):
                continue
            if words in NAMELESS_LEVELS:
                break
            if not self._text.startswith(QUOTED_LEVELS, start, end):
                return start, end
        return self._subject

    def _owner(self, setting: Setting, category: Category) -> Range | None:
        """What the figures before were about; money is that of what can have some: 接待游客3万人次，实现收入2亿元."""
        if setting.text.endswith(HEADS, setting.left, setting.start):
            return self._bearer
        if setting.group is Group.AREA and self._persons:
            return self._bearer or self._subject
        if not is_owned(setting, category):
            return self._subject
        return (each_of(setting) or self._subject) if comes_to_each(setting) else self._bearer

    def _respective(self, setting: Setting) -> Range | None:
        """Return the level before 分别 that a rate behind it is of: 甲3亿元，乙2亿元，分别增长9%、8%."""
        found = ordered(setting)
        if found is None or len(self._levels) < found[2]:
            return None
        at, place, count = found
        if not any(cue.sense.themes & _RATING for cue in setting.within(at, setting.start)):
            return None
        start, end = level_of(self._levels[place - count])
        return level_of(self._levels[-count]) if self._text[start:end] in JOINTS else (start, end)

    def _among(self, setting: Setting) -> Range | None:
        """Return the things counted just before, of which a share is told: 8万名用户中，九成."""
        counted = self._levels[-1].end
        end = setting.opening - len("中，")
        if not counted < end <= counted + _NOUN or self._text[end] not in "中里":
            return None
        return counted, end
