"""Read Chinese news, recompute its figures, and say which of them contradict each other.

``read`` and ``read_text`` give a ``Page``; ``analyse``, ``check`` and ``summarize`` each answer it with a ``Report``::

    page = newsfacts.read("page.txt")
    for finding in newsfacts.check(page).findings:
        print(finding.code, finding.message.en)

``analyse_all``, ``check_all`` and ``summarize_all`` answer some pages together, in less time.
Names are imported when first used, so that a command waits for nothing it does not need.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsfacts.api import analyse, analyse_all, check, check_all, read, read_text, summarize, summarize_all
    from newsfacts.errors import NewsfactsError, ReadError, UsageError
    from newsfacts.model import (
        Analysis,
        Article,
        Category,
        Claim,
        Finding,
        Interval,
        Kind,
        Page,
        Period,
        Quantity,
        Relation,
        Report,
        Role,
        Sentence,
        Severity,
        Skipped,
        Span,
        Status,
        Suggestion,
        Summary,
        Verdict,
        Wording,
    )

__all__ = [
    "Analysis",
    "Article",
    "Category",
    "Claim",
    "Finding",
    "Interval",
    "Kind",
    "NewsfactsError",
    "Page",
    "Period",
    "Quantity",
    "ReadError",
    "Relation",
    "Report",
    "Role",
    "Sentence",
    "Severity",
    "Skipped",
    "Span",
    "Status",
    "Suggestion",
    "Summary",
    "UsageError",
    "Verdict",
    "Wording",
    "analyse",
    "analyse_all",
    "check",
    "check_all",
    "read",
    "read_text",
    "summarize",
    "summarize_all",
]

_HOMES: Final = {
    "newsfacts.api": (
        "analyse",
        "analyse_all",
        "check",
        "check_all",
        "read",
        "read_text",
        "summarize",
        "summarize_all",
    ),
    "newsfacts.errors": ("NewsfactsError", "ReadError", "UsageError"),
}
"""Where a name is defined, if not among the nouns."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = next((home for home, names in _HOMES.items() if name in names), "newsfacts.model")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return __all__
