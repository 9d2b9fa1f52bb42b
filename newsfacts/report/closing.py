"""The last lines under a page, or under all: how much was recomputed, how much of it holds, what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.data import labels
from newsfacts.report.totals import PASS_LINE, Overall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.report import contract
    from newsfacts.report.sheet import Sheet
    from newsfacts.report.view import View


def closing(counts: contract.Totals, view: View) -> Iterator[str]:
    """One line on the relations, and one on the findings if there are any."""
    if counts["relations"]:
        yield view.say(labels.RECOMPUTED).format(
            relations=counts["relations"],
            holds=counts["agrees"] + counts["rounds"],
            rounding=view.say(labels.ROUNDING).format(counts["rounds"]) if counts["rounds"] else "",
            conflicts=counts["conflicts"],
        )
    else:
        yield view.say(labels.NOTHING_RECOMPUTED)
    if counts["errors"] or counts["warnings"] or counts["style"]:
        yield view.say(labels.FOUND).format(
            errors=counts["errors"],
            warnings=counts["warnings"],
            style=counts["style"],
            rate=f"{counts['error_rate']:g}",
            line=f"{PASS_LINE:g}",
        )


def closing_all(overall: Overall, view: View) -> Iterator[str]:
    """The same over all pages of ``check``; nothing under a single one."""
    if overall.pages > 1 and view.task == "check":
        yield view.say(labels.ALL_PAGES).format(overall.pages)
        yield from closing(overall.totals, view)


def accounted(sheet: Sheet) -> str:
    """How many numerals are figures, set aside, and unread."""
    analyses = sheet.report.analyses
    return sheet.say(labels.ACCOUNTED).format(
        claims=sum(len(analysis.claims) for analysis in analyses),
        aside=sum(len(analysis.asides) for analysis in analyses),
        unread=sum(len(analysis.unread) for analysis in analyses),
    )
