"""Lists of changes: 贷款增加 7043 亿元，其中短期贷款增加 2381 亿元，中长期贷款增加 4662 亿元.

For the part–whole groups. A change is the whole of the changes that a word opens right behind it, where all go the same
way. Looks at one sentence up to a semicolon. Blind to changes that go both ways.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsfacts.claims.levels import COMMA, SEMICOLON, Level
from newsfacts.claims.readings import LONGEST, Cue, Group, readings

VERB: Final = 2
"""Characters of a verb of change."""


def changing(found: Sequence[Level]) -> Iterator[Group]:
    """Yield each change with the changes listed behind it."""
    for whole, first in pairwise(found):
        if not (first.told.opener and first.told.change and whole.told.change) or first.gap > COMMA:
            continue
        near = found[first.place : first.place + LONGEST]
        size = next((at for at, level in enumerate(near) if level.since(whole) >= SEMICOLON), len(near))
        parts = near[:size]
        verb = whole.told.name[-VERB:]
        if len(parts) > 1 and all(part.told.name.endswith(verb) and part.unit == whole.unit for part in parts):
            yield Group(Cue.OPENED, (whole,), readings(parts), first.place)
