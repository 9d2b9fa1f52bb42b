"""Write reports as JSON: one document, a page a line, or one record a line.

Pages are written as they come, so memory stays flat however many there are. Bytes are UTF-8 whatever the locale.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from msgspec.json import encode as to_json

from newsfacts.model import Report
from newsfacts.report import encode
from newsfacts.report.view import View

SCHEMA: Final = "newsfacts/1"


def write_document(reports: Iterable[Report], out: BinaryIO, view: View) -> None:
    """Write one JSON document; nothing at all if the first page raises."""
    before = b'{"schema":"%s","pages":[' % SCHEMA.encode()
    for report in reports:
        out.write(before + b"\n" + to_json(encode.page(report, view)))
        before = b","
    out.write((before if before != b"," else b"") + b"\n]}\n")


def write_lines(reports: Iterable[Report], out: BinaryIO, view: View) -> None:
    """Write a claim, a finding or an article a line, by the task."""
    for report in reports:
        for record in _records(report, view):
            out.write(to_json(record) + b"\n")


def _records(report: Report, view: View) -> Iterator[object]:
    source = encode.source(report)
    match view.task:
        case "extract":
            for analysis in report.analyses:
                article = {"source": source, "article": analysis.article.id, "date": analysis.article.date}
                for claim in encode.claims(analysis, report.page.text):
                    yield article | dict(claim)
        case "check":
            for finding in encode.findings(report, view):
                yield {"source": source} | dict(finding)
        case "summarize":
            for each in encode.articles(report):
                yield {"source": source} | dict(each)
