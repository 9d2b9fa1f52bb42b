"""Whether a figure is intended or the case.

For ``analyse``. A mark (计划, 将, 已 …) governs the figures after it in its sentence until another mark, but not beyond
a semicolon. A work report goes over from what was done to what is to be done: a heading says so for all that follows,
a phrase for its paragraph. Rank and time have no status, nor has the investment of a project without a mark.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.claims.setting import Setting
from newsfacts.data.status import BECOME_PLAN, BECOME_REPORT, UNSAID
from newsfacts.model import Category, Sentence, Status

_NEITHER: Final = frozenset({Category.TIME, Category.RANK})
_HEADING: Final = 40
"""Characters of a line that is a heading at most: it governs what follows; in a longer one only its paragraph."""


def status_of(setting: Setting, category: Category, metric: str | None, mood: Status | None) -> Status | None:
    """Return the status of a figure; ``mood`` is that of the text where the sentence has no mark."""
    if category in _NEITHER:
        return None
    if setting.mark:
        return setting.mark
    for cue in setting.after:
        if cue.sense.status:
            return cue.sense.status
    if mood is Status.PLANNED:
        return mood
    return None if metric in UNSAID else Status.ACTUAL


class Moods:
    """Where a text goes over to plan or to report; asked about its sentences in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._turns = sorted(_turns(text))
        self._next = 0
        self._heading: Status | None = None
        self._paragraph: tuple[int, Status | None] = (0, None)

    def at(self, sentence: Sentence) -> Status | None:
        """Return what a sentence without a mark of its own is told as."""
        while self._next < len(self._turns) and self._turns[self._next][0] < sentence.end:
            at, status = self._turns[self._next]
            self._next += 1
            start, end = self._line(at)
            if end - start <= _HEADING:
                self._heading, self._paragraph = status, (0, None)
            else:
                self._paragraph = (end, status)
        end, mood = self._paragraph
        return mood if sentence.start < end else self._heading

    def _line(self, at: int) -> tuple[int, int]:
        end = self._text.find("\n", at)
        return self._text.rfind("\n", 0, at) + 1, end if end >= 0 else len(self._text)


def _turns(text: str) -> Iterator[tuple[int, Status]]:
    """Yield every place where a text goes over to plan or to report."""
    for words, status in ((BECOME_PLAN, Status.PLANNED), (BECOME_REPORT, Status.ACTUAL)):
        for word in words:
            at = text.find(word)
            while at >= 0:
                yield at, status
                at = text.find(word, at + 1)
