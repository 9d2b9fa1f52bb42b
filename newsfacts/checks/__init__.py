"""The checks: one module each, found by its name, run by one engine.

**To add a check**, write one file ``nfNNN_what.py`` beside this one, and enter it in the index of the checks with
``cog -r -I docs newsfacts/checks/_index.py``. It holds

1. a docstring, which is its page of the manual: what it says, for whom, and where it is blind;
2. its relation, a frozen subclass of ``Terms`` whose fields are claims, or tuples of claims, by role;
3. ``find(analysis)``, which yields such relations: language, and it may miss;
4. ``judge(terms)``, which returns a ``Judgement``: arithmetic, and it may not err; helpers in ``_judge`` (intervals
   with rounding, truncation and hedges) and ``_formula`` (equations with the figures as printed);
5. ``CHECK``, with at least one example that conflicts and two that must stay silent: they are the tests, the manual,
   and the answer of ``newsfacts rule``. Every false alarm ever fixed becomes an example. ``needs`` say without which
   words or kinds of figures it can find nothing; a check whose needs an article does not meet is not even loaded.

``judge`` is called again with single claims replaced when a repair is sought, so it must depend on its terms alone.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.checks._index import INDEX, Entry
from newsfacts.errors import UsageError
from newsfacts.model import Analysis, Finding, Page, Relation

if TYPE_CHECKING:
    CHECKS: tuple[Check[Any], ...]

__all__ = [
    "CHECKS",
    "INDEX",
    "Check",
    "Example",
    "Judgement",
    "Needs",
    "Repair",
    "Terms",
    "chosen",
    "matches",
    "run",
    "run_all",
]


def __getattr__(name: str) -> tuple[Check[Any], ...]:
    """``CHECKS``: every check, sorted by code; all of them are loaded when it is first asked for."""
    if name != "CHECKS":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return tuple(entry.check for entry in INDEX)


def matches(check: Check[Any] | Entry, word: str) -> bool:
    """Whether a word names a check: its name, its code, or the beginning of its code (``NF1`` is a family)."""
    return word == check.name or (word[:2].upper() == "NF" and check.code.startswith(word.upper()))


def chosen(select: Collection[str] | None = None, ignore: Collection[str] | None = None) -> tuple[Entry, ...]:
    """Return the checks that ``select`` and ``ignore`` leave; raises ``UsageError`` for a word that names no check.

    Both hold codes, families (``NF1``) or names; ``ignore`` wins. ``None`` selects all and ignores none.
    """
    return _chosen(None if select is None else tuple(select), tuple(ignore or ()))


@lru_cache(maxsize=16)
def _chosen(select: tuple[str, ...] | None, ignore: tuple[str, ...]) -> tuple[Entry, ...]:
    """Ask once what is asked for page after page."""
    for word in (*(select or ()), *ignore):
        if not any(matches(entry, word) for entry in INDEX):
            raise UsageError(f"no check is called {word!r}; `newsfacts rule` lists them")
    if select is None and not ignore:
        return INDEX
    return tuple(
        entry
        for entry in INDEX
        if (select is None or any(matches(entry, word) for word in select))
        and not any(matches(entry, word) for word in ignore)
    )


def run(
    page: Page,
    analyses: Sequence[Analysis],
    select: Collection[str] | None = None,
    ignore: Collection[str] | None = None,
) -> tuple[tuple[Relation, ...], tuple[Finding, ...]]:
    """Recompute a page: every relation found (``r1`` … in reading order) and every finding, in reading order.

    ``select`` and ``ignore`` as for ``chosen``.
    """
    return next(run_all([(page, analyses)], select, ignore))


def run_all(
    pages: Iterable[tuple[Page, Sequence[Analysis]]],
    select: Collection[str] | None = None,
    ignore: Collection[str] | None = None,
) -> Iterator[tuple[tuple[Relation, ...], tuple[Finding, ...]]]:
    """Recompute some pages together: the same answers, page after page, in less time."""
    from newsfacts.checks import _engine

    return _engine.run_all(pages, chosen(select, ignore))
