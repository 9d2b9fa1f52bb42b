"""Report formats: one module each, of the name of the format.

A writer takes reports as they come, so that a page is on its way out before the next is read.
"""

import sys
from collections.abc import Iterable
from importlib import import_module
from io import TextIOWrapper
from typing import Literal, TextIO

from newsfacts.model import Report
from newsfacts.report.view import View

Format = Literal["table", "plain", "md", "html", "json", "jsonl"]
"""``md`` and ``html`` are for summaries."""


def write(reports: Iterable[Report], output: Format, view: View) -> None:
    """Write reports to standard output. A writer is imported when asked for, with what it alone needs."""
    match output:
        case "json":
            from newsfacts.report.json import write_document

            write_document(reports, sys.stdout.buffer, view)
        case "jsonl":
            from newsfacts.report.json import write_lines

            write_lines(reports, sys.stdout.buffer, view)
        case _:
            import_module(f"newsfacts.report.{output}").write(reports, _text(), view)


def _text() -> TextIO:
    """Standard output; what its encoding lacks is written as an escape, so that a rare character ends no run."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    return sys.stdout
