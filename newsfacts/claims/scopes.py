"""For which area or body a figure is told: 全市, 全省, 我国, 境内.

For ``meanings``. The nearest such word before the figure in its sentence, not beyond a semicolon; without one, that of
the sentence before in its paragraph. Words that only measure (居全省第3位) are none, and a figure told of a place
of its own (其中青河县3亿元) has no scope. Ranges of the running text; blind where the scope is the name of a place.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.data.scopes import COMPARED, FIRST, MEASURED, NO_PLACES, PLACES, SCOPES
from newsfacts.text.patterns import places

Range = tuple[int, int]

_LONGEST: Final = max(map(len, SCOPES))
_WORDS: Final = frozenset(SCOPES)


def scopes(text: str, start: int, end: int) -> list[Range]:
    """Return the words of a sentence that bound its figures, in order."""
    return list(_scopes(text, start, end))


def scope_of(text: str, found: list[Range], at: int, subject: Range | None, carried: Range | None) -> Range | None:
    """Return what bounds the figure at ``at``; ``carried`` is what bounded the sentence before."""
    near = next((each for each in reversed(found) if each[1] <= at), None)
    scope = near or carried
    if scope is None or (near and text.find("；", near[1], at) >= 0):
        return None
    return None if subject and _elsewhere(text, subject, scope) else scope


def _scopes(text: str, start: int, end: int) -> Iterator[Range]:
    for at in places(text, FIRST, start, end):
        for length in range(_LONGEST, 1, -1):
            if text[at : at + length] in _WORDS:
                if not text.endswith(COMPARED, start, at) and not text.startswith(MEASURED, at + length, end):
                    yield at, at + length
                break


def _elsewhere(text: str, subject: Range, scope: Range) -> bool:
    """Whether a subject is a place of its own, so that it lies within the scope and does not fill it."""
    start, end = subject
    if start < scope[1] and scope[0] < end:
        return False
    return end - start > 1 and text.endswith(PLACES, start, end) and not text.endswith(NO_PLACES, start, end)
