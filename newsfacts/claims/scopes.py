"""For which area or body a figure is told: 全市, 全省, 我国, 境内.

For ``meanings``. The nearest such word before the figure in its sentence, not beyond a semicolon; without one, that of
the sentence before in its paragraph. Words that only measure (居全省第3位) are none, and a figure told of a place
of its own (其中青河县3亿元) has no scope. Ranges of the running text; blind where the scope is the name of a place.
"""

from bisect import bisect_left, bisect_right
from typing import Final

from newsfacts.data.scopes import COMPARED, MEASURED, NO_PLACES, PLACES, SCOPES, SIGNS
from newsfacts.text.patterns import places

Range = tuple[int, int]

_LENGTHS: Final = range(max(map(len, SCOPES)), 1, -1)
_BEGUN: Final = frozenset(word[:2] for word in SCOPES)
_WORDS: Final = frozenset(SCOPES)
_SIGNS: Final = frozenset(min((word.index(sign), sign) for sign in SIGNS & set(word)) for word in SCOPES)
"""What they are sought by, and how many characters of them stand before it."""


def scopes(text: str) -> list[Range]:
    """Return the words of a text that may bound figures, in order."""
    found = []
    for at in sorted({at - before for before, sign in _SIGNS for at in places(text, sign)}):
        for length in _LENGTHS if text[at : at + 2] in _BEGUN else ():
            if text[at : at + length] in _WORDS:
                found.append((at, at + length))
                break
    return found


def bounding(text: str, found: list[Range], start: int, end: int) -> list[Range]:
    """Return those of the words of a text that bound the figures of the sentence ``text[start:end]``."""
    if not found:
        return found
    low = bisect_left(found, (start,))
    high = bisect_left(found, (end,), low)
    if low == high:
        return []
    return [
        each
        for each in found[low:high]
        if not text.endswith(COMPARED, start, each[0]) and not text.startswith(MEASURED, each[1], end)
    ]


def scope_of(text: str, found: list[Range], at: int, subject: Range | None, carried: Range | None) -> Range | None:
    """Return what bounds the figure at ``at``; ``carried`` is what bounded the sentence before."""
    near = found[place - 1] if (place := bisect_right(found, at, key=_end)) else None
    scope = near or carried
    if scope is None or (near and text.find("；", near[1], at) >= 0):
        return None
    return None if subject and _elsewhere(text, subject, scope) else scope


def _end(word: Range) -> int:
    return word[1]


def _elsewhere(text: str, subject: Range, scope: Range) -> bool:
    """Whether a subject is a place of its own, so that it lies within the scope and does not fill it."""
    start, end = subject
    if start < scope[1] and scope[0] < end:
        return False
    return end - start > 1 and text.endswith(PLACES, start, end) and not text.endswith(NO_PLACES, start, end)
