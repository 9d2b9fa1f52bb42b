"""Whose the figures of an article are, sentence after sentence: what the last ones were about is remembered.

For ``meanings``. A clause that names no subject goes on with the one before; a rate is of the level before it.
"""

from collections.abc import Iterable
from functools import partial
from typing import Final

from newsfacts.claims.antecedents import place_before
from newsfacts.claims.bearers import PERSONS, bears, comes_to_each, each_of, is_owned, passes
from newsfacts.claims.cues import Cue
from newsfacts.claims.phrases import Range
from newsfacts.claims.respective import ordered, respective
from newsfacts.claims.setting import Setting
from newsfacts.claims.statements import CHANGE, Figure, Statement
from newsfacts.claims.subjects import builder, level_of, subject_of
from newsfacts.data.categories import Group, Theme
from newsfacts.data.phrases import HEADS, JOINTS, NAMELESS_LEVELS, PLACE_RATES, QUOTED_LEVELS
from newsfacts.model import Category

_NOUN: Final = 12
"""Characters of a noun at most that a share is told among: 8万名用户中，九成."""

_EACH: Final = 4
"""Characters of what a price is told for, which no rate is of: 至每桶99元."""

_SHARE: Final = Category.SHARE
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


class Subjects:
    """Finds the subjects of figures asked about in order, and remembers what the last ones were."""

    def __init__(self, text: str) -> None:
        """Know of nothing told yet."""
        self._text = text
        self._block = -1
        self._subject: Range | None = None
        self._bearer: Range | None = None
        self._persons = False
        self._whole: tuple[Range | None, Range | None] | None = None
        self._levels: list[Setting] = []

    def read(self, told: Iterable[Statement]) -> None:
        """Say whose each figure is."""
        for statement in told:
            self._begin(statement)
            for figure in statement.figures:
                figure.subject = self._subject_of(figure)
                if figure.setting.group is not None and figure.setting.group is not Group.PERCENT:
                    self._remember(figure)
                    if figure.role is not CHANGE:
                        self._levels.append(figure.setting)

    def _begin(self, statement: Statement) -> None:
        """Forget what the sentences before told, as far as one does not go on with them."""
        if statement.part.block != self._block:
            self._block = statement.part.block
            self._subject = self._bearer = self._whole = None
        if statement.goes_on:
            return
        if self._whole:
            (self._subject, self._bearer), self._whole = self._whole, None
        self._levels.clear()

    def _subject_of(self, figure: Figure) -> Range | None:
        """Whose a figure is: of the level that it stands in turn for, or what its words name, or what was told of."""
        setting, category, cue = figure.setting, figure.category, figure.cue
        in_turn = setting.line.apart and setting.group is Group.PERCENT and not respective(setting)
        rated = self._respective(setting) if in_turn else None
        return rated or subject_of(setting, category, cue, partial(self._about, setting, category, cue))

    def _remember(self, figure: Figure) -> None:
        """Keep what was told of, and what may have money; funds named after themselves have none: 安排救灾资金."""
        setting, category, cue, subject = figure.setting, figure.category, figure.cue, figure.subject
        if setting.line.apart and self._whole is None and "其中" in self._text[setting.opening : setting.start]:
            self._whole = self._subject, self._bearer
        if subject is None:
            return
        within = cue is not None and cue.start < subject[1] <= cue.end and setting.opening <= subject[0]
        own = within and category is _FUNDING
        located = self._text[subject[0] - 1] == "在" and subject[1] <= setting.start
        seats = category is Category.FACILITIES and self._text[subject[1] - 1] == "位"
        if seats or located or (self._subject and self._subject[0] >= setting.line.start and passes(setting, category)):
            return
        self._persons = category in PERSONS
        self._subject = (own and self._subject) or subject
        if not (own and self._bearer) and bears(setting, category, subject, cue, self._bearer):
            self._bearer = builder(setting, subject) if category in _WHOLES else subject

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
