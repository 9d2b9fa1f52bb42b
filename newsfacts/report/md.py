"""Write summaries as Markdown: an article a section, figures and dates as tables.

Words of the page are escaped, so that none of them acts: no heading, no link, no HTML, no cell of a table begins where
the newspaper prints a sign that Markdown knows.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TextIO

from newsfacts.data import labels
from newsfacts.model import Report, Wording
from newsfacts.report.brief import Brief, Comparison, briefs
from newsfacts.report.excerpts import Excerpt
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View

_SIGNS: Final = re.compile(r"[\\`*_\[\]<>|~&#$]")
_LINE_STARTS: Final = re.compile(r"^(\s*)([-+=])|^(\s*\d{1,9})([.)])(?=\s|$)")
_PART: Final = "└ "


def write(reports: Iterable[Report], out: TextIO, view: View) -> None:
    """Write each report as it comes, and a table across the articles."""
    comparison = Comparison(view)
    for report in reports:
        sheet = Sheet(report, view)
        comparison.add(sheet)
        out.writelines(f"{line}\n" for line in _page(sheet))
    headings = (labels.CATEGORY, labels.ARTICLE, labels.KEY_FIGURES, labels.ABOUT, labels.STATUS)
    rows = [(row.label, row.article, row.figure, row.about, row.status) for row in comparison.rows()]
    if rows:
        out.writelines(f"{line}\n" for line in (f"## {view.say(labels.ACROSS)}", "", *_table(headings, rows, view)))


def escaped(text: str) -> str:
    """The words as they are, whatever Markdown would make of them."""
    text = _SIGNS.sub(r"\\\g<0>", text)
    return _LINE_STARTS.sub(_harmless, text)


def _harmless(match: re.Match[str]) -> str:
    indent, sign, number, after = match.groups(default="")
    return f"{indent}\\{sign}" if sign else f"{number}\\{after}"


def _page(sheet: Sheet) -> Iterator[str]:
    yield f"# {escaped(sheet.name)}\n"
    yield f"{escaped(sheet.facts)}\n"
    if not sheet.report.analyses:
        yield f"{sheet.say(labels.NO_ARTICLE)}\n"
    for brief in briefs(sheet):
        yield f"## {escaped(brief.title)}\n"
        if brief.gist is None:
            yield f"{sheet.say(labels.NOTHING_TO_SAY)}\n"
        else:
            yield from _told(brief, brief.gist, sheet)


def _told(brief: Brief, gist: Excerpt, sheet: Sheet) -> Iterator[str]:
    yield f"> {_marked(gist)}\n"
    for excerpt in brief.rest:
        yield f"{_marked(excerpt)}\n"
    figures = [(row.label, _PART * row.part + row.figure, row.about, row.status) for row in brief.figures]
    yield from _table((labels.CATEGORY, labels.KEY_FIGURES, labels.ABOUT, labels.STATUS), figures, sheet)
    if brief.more:
        yield f"{escaped(brief.more)}\n"
    yield f"**{sheet.say(labels.RECOMPUTING)}** {escaped(brief.recomputed)}\n"
    if brief.conflicts:
        yield "\n".join(f"- ≠ {escaped(conflict)}" for conflict in brief.conflicts) + "\n"
    yield from _table((labels.TIMELINE, labels.EVENT), brief.timeline, sheet)
    for heard in brief.voices:
        yield f"**{escaped(heard.speaker)}** {escaped(' '.join(heard.speeches))}\n"
    if brief.keywords:
        yield f"*{sheet.say(labels.KEYWORDS)}* {escaped(' · '.join(brief.keywords))}\n"


def _marked(excerpt: Excerpt) -> str:
    """A sentence with its figures in bold."""
    pieces, at = [], 0
    for start, end in excerpt.marks:
        pieces += [_SIGNS.sub(r"\\\g<0>", excerpt.text[at:start]), f"**{escaped(excerpt.text[start:end])}**"]
        at = end
    return _LINE_STARTS.sub(_harmless, "".join([*pieces, _SIGNS.sub(r"\\\g<0>", excerpt.text[at:])]))


def _table(headings: Sequence[Wording], rows: Sequence[Sequence[str]], view: View | Sheet) -> Iterator[str]:
    """A table with a blank line after it; nothing at all without rows."""
    if not rows:
        return
    yield _row([view.say(each) for each in headings])
    yield _row(["---"] * len(headings))
    yield from (_row([escaped(cell) for cell in row]) for row in rows)
    yield ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
