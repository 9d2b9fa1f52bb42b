"""What the figures of an article are about, sentence by sentence.

For the claims, when a report or a summary asks. What a sentence was about is carried from figure to figure: a clause
that names no topic goes on with the one before.
"""

from collections.abc import Iterable, Mapping, Sequence

from newsfacts.claims.attributes import Moods, periods, role_of, status_of
from newsfacts.claims.categories import category_of
from newsfacts.claims.metrics import metric_of
from newsfacts.claims.setting import TIMES, Setting, settings
from newsfacts.claims.subjects import Range, level_of, subject_of
from newsfacts.data.categories import Group
from newsfacts.model import Article, Category, Meaning, Period, Quantity, Sentence, Status


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
        self._levels: list[Setting] = []
        self._categories: dict[str, Category] = {}
        self._metrics: dict[str, str] = {}

    def read(self, part: Sentence, quantities: Sequence[Quantity]) -> None:
        """Add the meanings of one sentence."""
        if part.block != self._block:
            self._block, self._period, self._subject = part.block, None, None
        if not self._text.startswith("其中", part.start):
            self._categories, self._metrics = {}, {}
            self._levels.clear()
        mood = self._moods.at(part)
        times = periods(self._text, quantities, self._period)
        following = settings(self._text, part.start, part.end, quantities)
        for quantity, period in zip(quantities, times, strict=True):
            if quantity.kind in TIMES:
                self.meanings[quantity.start] = Meaning(Category.TIME, period=period)
            else:
                self.meanings[quantity.start] = self._judged(next(following), period, mood)
        self._period = times[-1]

    def _judged(self, setting: Setting, period: Period | None, mood: Status | None) -> Meaning:
        """Say what a figure is about, and remember it."""
        category, cue = category_of(setting, self._categories)
        metric = metric_of(setting, category, cue, self._metrics)
        subject = subject_of(setting, category, cue, self._about(setting))
        status = status_of(setting, category, metric, mood)
        role = role_of(setting, category, cue)
        if (group := setting.group) is not None:
            self._categories[group] = category
            if metric:
                self._metrics[group] = metric
            if group is not Group.PERCENT:
                self._subject = subject or self._subject
                self._levels.append(setting)
        return Meaning(category, metric, self._locate(*subject) if subject else None, status, period, role)

    def _about(self, setting: Setting) -> Range | None:
        """What a figure without a subject of its own is about: a rate, the level before it; others, what those were."""
        if setting.group is not Group.PERCENT or not self._levels:
            return self._subject
        paired = setting.text[setting.end : setting.end + 1] in ("和", "、") and len(self._levels) > 1
        return level_of(self._levels[-2 if paired else -1])
