"""The machine contract: every output is valid against its schema, quotes the page, and is the same twice."""

import io
import json

import jsonschema
import pytest
from msgspec.structs import replace

from newsfacts.model import Span, Verdict
from newsfacts.report.json import write_document, write_lines
from newsfacts.report.schema import schema
from newsfacts.report.view import View

LINES = {"extract": "ClaimLine", "check": "FindingLine", "summarize": "ArticleLine"}


def document(reports, view):
    out = io.BytesIO()
    write_document(reports, out, view)
    return json.loads(out.getvalue())


def lines(reports, view):
    out = io.BytesIO()
    write_lines(reports, out, view)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("task", LINES)
@pytest.mark.parametrize("count", [0, 1, 3])
def test_documents_fit_the_schema(report, task, count):
    found = document([report] * count, View(task))
    jsonschema.validate(found, schema())
    assert len(found["pages"]) == count


@pytest.mark.parametrize("task", LINES)
def test_lines_fit_the_schema(report, task):
    whole = schema()
    found = lines([report, report], View(task))
    assert found
    for line in found:
        jsonschema.validate(line, {"$ref": f"#/$defs/{LINES[task]}", "$defs": whole["$defs"]})
        assert line["source"] == "石桥.txt"


def test_the_schema_refuses_what_the_contract_does_not_know(report):
    found = document([report], View("check"))
    found["pages"][0]["surprise"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, schema())


def test_extract_has_no_relations_and_only_summarize_has_summaries(report):
    extracted, checked, summarized = (document([report], View(task))["pages"][0] for task in LINES)
    assert "relations" not in extracted
    assert {"relations", "findings", "totals"} <= checked.keys() & summarized.keys()
    summary = summarized["articles"][0]["summary"]
    assert summary["gist"] == summary["sentences"][0]
    assert summary["gist"]["text"].startswith("今年以来")
    assert summary["relations"] == ["r1", "r2", "r3"]
    assert summary["families"] == [{"whole": "a1.c2", "parts": ["a1.c3", "a1.c4", "a1.c5"]}]
    assert summary["timeline"][0]["start"] == "2024-06-01"
    assert summary["voices"][0]["speaker"]["text"] == "石桥县"


def test_a_claim(report):
    claims = document([report], View("extract"))["pages"][0]["articles"][0]["claims"]
    assert claims[5] == {
        "id": "a1.c6",
        "span": claims[5]["span"],
        "text": "近20万人",
        "kind": "count",
        "value": "200000",
        "low": None,
        "high": "200000",
        "unit": "人",
        "hedge": "近",
        "category": "beneficiaries",
        "metric": "惠及",
        "subject": None,
        "status": "planned",
        "period": None,
        "role": "plain",
        "scope": None,
        "sentence": claims[5]["sentence"],
    }
    assert [each["value"] for each in claims[2:5]] == ["50000000", "45000000", "38000000"]
    assert (claims[9]["value"], claims[9]["low"], claims[9]["high"]) == (None, "2024-06-01", "2024-06-01")


def test_every_span_quotes_the_page(report):
    page = document([report], View("extract"))["pages"][0]
    quoted = [claim for article in page["articles"] for claim in article["claims"]]
    for each in [*quoted, *page["aside"], *page["unread"]]:
        start, end = each["span"]
        assert report.page.text[start:end] == each["text"]


def test_a_relation_and_a_finding(report):
    page = document([report], View("check", "en"))["pages"][0]
    assert page["relations"][2]["verdict"] == Verdict.ROUNDS
    assert page["relations"][2]["high"] is None
    assert page["relations"][2]["reason"] == "rounding alone"
    assert (page["findings"][2]["line"], page["findings"][2]["column"]) == (3, 15)
    assert page["findings"][2]["suggestions"][0]["replacement"] == "2500万元"


def test_lines_that_belong_to_no_article_are_set_aside(report):
    first = Span(0, len("石桥县投入1.2亿元办[实事]"))
    page = replace(report.page, furniture=(first, Span(0, 3)))
    aside = document([replace(report, page=page)], View("extract"))["pages"][0]["aside"]
    assert [each["reason"] for each in aside] == ["page furniture", "name"]


def test_the_same_input_gives_the_same_bytes(report):
    first, second = io.BytesIO(), io.BytesIO()
    for out in (first, second):
        write_document([report], out, View("check"))
    assert first.getvalue() == second.getvalue()
    assert "近20万人".encode() in first.getvalue()


def test_pages_are_written_as_they_come(report):
    out = io.BytesIO()
    written = []

    def reports():
        for _ in range(3):
            written.append(len(out.getvalue()))
            yield report

    write_document(reports(), out, View("extract"))
    assert written[0] < written[1] < written[2]
