"""Find once, use often: keep a finder's answer for the article it was asked about last.

For finders that several checks share. Checks run article by article, so one answer is enough; articles are told apart
by identity. What a finder returns must be immutable.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from newsfacts.model import Analysis

Found = TypeVar("Found")


def once(find: Callable[[Analysis], Found]) -> Callable[[Analysis], Found]:
    """Return a finder that does not look twice in a row at the same article."""
    last: tuple[Analysis, Found] | None = None

    @wraps(find)
    def remembering(analysis: Analysis) -> Found:
        nonlocal last
        kept = last
        if kept is None or kept[0] is not analysis:
            kept = last = (analysis, find(analysis))
        return kept[1]

    return remembering
