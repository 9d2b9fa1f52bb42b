"""The checks: one module each, found by its name, run by one engine.

**To add a check**, write one file ``nfNNN_what.py`` beside this one; nothing else changes. It holds

1. a docstring, which is its page of the manual: what it says, for whom, and where it is blind;
2. its relation, a frozen subclass of ``Terms`` whose fields are claims, or tuples of claims, by role;
3. ``find(analysis)``, which yields such relations: language, and it may miss;
4. ``judge(terms)``, which returns a ``Judgement``: arithmetic, and it may not err; helpers in ``_judge`` (intervals
   with rounding, truncation and hedges) and ``_formula`` (equations with the figures as printed);
5. ``CHECK``, with at least one example that conflicts and two that must stay silent: they are the tests, the manual,
   and the answer of ``newsfacts rule``. Every false alarm ever fixed becomes an example.

``judge`` is called again with single claims replaced when a repair is sought, so it must depend on its terms alone.
"""

from collections.abc import Collection, Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any, Final

from newsfacts.checks import _engine
from newsfacts.checks._check import Check, Example, Judgement, Repair, Terms
from newsfacts.errors import UsageError
from newsfacts.model import Analysis, Finding, Page, Relation

__all__ = ["CHECKS", "Check", "Example", "Judgement", "Repair", "Terms", "by_code", "chosen", "matches", "run"]


def _discovered() -> tuple[Check[Any], ...]:
    names = [module.name for module in iter_modules(__path__) if module.name.startswith("nf")]
    found = (import_module(f"{__name__}.{name}").CHECK for name in names)
    return tuple(sorted(found, key=lambda check: str(check.code)))


CHECKS: Final = _discovered()
"""Every check, sorted by code."""

by_code: Final[Mapping[str, Check[Any]]] = MappingProxyType({check.code: check for check in CHECKS})
"""The checks by their code, such as ``NF101``."""


def matches(check: Check[Any], word: str) -> bool:
    """Whether a word names a check: its name, its code, or the beginning of its code (``NF1`` is a family)."""
    return word == check.name or (word[:2].upper() == "NF" and check.code.startswith(word.upper()))


def chosen(select: Collection[str] | None = None, ignore: Collection[str] | None = None) -> tuple[Check[Any], ...]:
    """Return the checks that ``select`` and ``ignore`` leave; raises ``UsageError`` for a word that names no check.

    Both hold codes, families (``NF1``) or names; ``ignore`` wins. ``None`` selects all and ignores none.
    """
    for word in (*(select or ()), *(ignore or ())):
        if not any(matches(check, word) for check in CHECKS):
            raise UsageError(f"no check is called {word!r}; `newsfacts rule` lists them")
    if select is None and not ignore:
        return CHECKS
    return tuple(
        check
        for check in CHECKS
        if (select is None or any(matches(check, word) for word in select))
        and not any(matches(check, word) for word in ignore or ())
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
    return _engine.run(page, analyses, chosen(select, ignore))
