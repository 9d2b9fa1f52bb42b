"""Write summaries as one HTML file that needs nothing else: no network, no script, bars as inline SVG.

The one place that knows Jinja. Its autoescape is on for everything, so that no word of the page becomes markup, and the
page itself forbids the browser to load or run anything.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, TextIO

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from newsfacts.data import labels
from newsfacts.model import Report
from newsfacts.report.brief import Comparison, briefs
from newsfacts.report.excerpts import Excerpt
from newsfacts.report.sheet import Sheet
from newsfacts.report.view import View

_TEMPLATE: Final = "summary.html.jinja"


def write(reports: Iterable[Report], out: TextIO, view: View) -> None:
    """Write each report as it comes, and a table across the articles."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    comparison = Comparison(view)
    template = environment.get_template(_TEMPLATE)
    out.writelines(
        template.generate(
            pages=_pages(reports, comparison, view),
            comparison=comparison,
            briefs=briefs,
            stretches=stretches,
            labels=labels,
            view=view,
        )
    )
    out.write("\n")


def _pages(reports: Iterable[Report], comparison: Comparison, view: View) -> Iterator[Sheet]:
    for report in reports:
        sheet = Sheet(report, view)
        comparison.add(sheet)
        yield sheet


def stretches(excerpt: Excerpt) -> Iterator[tuple[str, bool]]:
    """The words of a sentence in order, each stretch with whether it is a figure."""
    at = 0
    for start, end in excerpt.marks:
        yield excerpt.text[at:start], False
        yield excerpt.text[start:end], True
        at = end
    yield excerpt.text[at:], False
