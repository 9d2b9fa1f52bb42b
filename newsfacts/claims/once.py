"""Find once, use often: keep a finder's answer with the article it was asked about.

For finders that several checks share; articles are told apart by identity. What a finder returns must be immutable.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from newsfacts.model import Analysis

Found = TypeVar("Found")


def once(find: Callable[[Analysis], Found]) -> Callable[[Analysis], Found]:
    """Return a finder that does not look twice at the same article."""
    name = _name(find)

    @wraps(find)
    def remembering(analysis: Analysis) -> Found:
        known: dict[str, Any] = analysis.__dict__
        if name not in known:
            known[name] = find(analysis)
        return known[name]  # type: ignore[no-any-return]

    return remembering


def keep(find: Callable[[Analysis], Found], analysis: Analysis, found: Found) -> None:
    """Give a finder its answer for an article, where those of several articles were found together."""
    analysis.__dict__[_name(find)] = found


def _name(find: Callable[[Analysis], Any]) -> str:
    return f"{find.__module__}.{find.__qualname__}"
