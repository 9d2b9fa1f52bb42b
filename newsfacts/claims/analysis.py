"""From the figures of an article to its claims, sentence by sentence.

What a sentence was about is carried from figure to figure: a clause that names no topic goes on with the one before.
"""

from bisect import bisect_left
from collections.abc import Sequence

from newsfacts.claims.categories import category_of
from newsfacts.claims.metrics import metric_of
from newsfacts.claims.periods import periods
from newsfacts.claims.roles import role_of
from newsfacts.claims.setting import TIMES, Setting, settings
from newsfacts.claims.status import Moods, status_of
from newsfacts.claims.subjects import Range, level_of, subject_of
from newsfacts.data.categories import Group
from newsfacts.model import Analysis, Article, Category, Claim, Extraction, Period, Quantity, Sentence, Status
from newsfacts.text.sentences import sentences


def analyse(article: Article, extraction: Extraction) -> Analysis:
    """Return the article's sentences and one claim for every quantity, in reading order.

    Offsets of ``extraction`` are on the running ruler; the spans of the claims are on the page ruler.
    """
    parts = sentences(article.running.text, article.blocks)
    reader = _Reader(article)
    starts = [quantity.start for quantity in extraction.quantities]
    for index, part in enumerate(parts):
        low, high = bisect_left(starts, part.start), bisect_left(starts, part.end)
        if low < high:
            reader.read(index, part, extraction.quantities[low:high])
    return Analysis(article, parts, tuple(reader.claims), extraction.asides, extraction.unread)


class _Reader:
    """Reads sentence after sentence, and remembers what the last ones were about."""

    def __init__(self, article: Article) -> None:
        self.claims: list[Claim] = []
        self._locate = article.running.locate
        self._prefix = f"{article.id}.c"
        self._text = article.running.text
        self._moods = Moods(self._text)
        self._block = -1
        self._period: Period | None = None
        self._subject: Range | None = None
        self._levels: list[Setting] = []
        self._categories: dict[Group, Category] = {}
        self._metrics: dict[Group, str] = {}

    def read(self, index: int, part: Sentence, quantities: Sequence[Quantity]) -> None:
        """Add the claims of one sentence."""
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
                span = self._locate(quantity.start, quantity.end)
                self.claims.append(Claim(self._name(), span, quantity, index, Category.TIME, period=period))
            else:
                self.claims.append(self._judged(next(following), index, period, mood))
        self._period = times[-1]

    def _judged(self, setting: Setting, sentence: int, period: Period | None, mood: Status | None) -> Claim:
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
        span, about = self._locate(setting.start, setting.end), self._locate(*subject) if subject else None
        return Claim(self._name(), span, setting.quantity, sentence, category, metric, about, status, period, role)

    def _name(self) -> str:
        return f"{self._prefix}{len(self.claims) + 1}"

    def _about(self, setting: Setting) -> Range | None:
        """What a figure without a subject of its own is about: a rate, the level before it; others, what those were."""
        if setting.group is not Group.PERCENT or not self._levels:
            return self._subject
        paired = setting.text[setting.end : setting.end + 1] in ("和", "、") and len(self._levels) > 1
        return level_of(self._levels[-2 if paired else -1])
