"""The last lines under a page: how much was recomputed, how much of it holds, what was found."""

from collections.abc import Iterator

from newsfacts.data import labels
from newsfacts.report.sheet import Sheet
from newsfacts.report.totals import PASS_LINE, totals


def closing(sheet: Sheet) -> Iterator[str]:
    """One line on the relations, and one on the findings if there are any."""
    counts = totals(sheet.report)
    if counts["relations"]:
        yield sheet.say(labels.RECOMPUTED).format(
            relations=counts["relations"],
            holds=counts["agrees"] + counts["rounds"],
            rounding=sheet.say(labels.ROUNDING).format(counts["rounds"]) if counts["rounds"] else "",
            conflicts=counts["conflicts"],
        )
    else:
        yield sheet.say(labels.NOTHING_RECOMPUTED)
    if sheet.report.findings:
        yield sheet.say(labels.FOUND).format(
            errors=counts["errors"],
            warnings=counts["warnings"],
            style=counts["style"],
            rate=f"{counts['error_rate']:g}",
            line=f"{PASS_LINE:g}",
        )


def accounted(sheet: Sheet) -> str:
    """How many numerals are figures, set aside, and unread."""
    analyses = sheet.report.analyses
    return sheet.say(labels.ACCOUNTED).format(
        claims=sum(len(analysis.claims) for analysis in analyses),
        aside=sum(len(analysis.asides) for analysis in analyses),
        unread=sum(len(analysis.unread) for analysis in analyses),
    )
