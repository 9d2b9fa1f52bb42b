"""The JSON Schema of the machine contract, derived from its one definition."""

from typing import Any, Final

from msgspec.json import schema_components

from newsfacts.report.contract import ArticleLine, ClaimLine, Document, FindingLine

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The schema of a document; the lines of ``--format jsonl`` are among its ``$defs``."""
    (document, *_), definitions = schema_components(
        (Document, ClaimLine, FindingLine, ArticleLine), ref_template="#/$defs/{name}"
    )
    for definition in definitions.values():
        if definition.get("type") == "object":
            definition["additionalProperties"] = False
    return {"$schema": DIALECT, "title": "newsfacts/1", **document, "$defs": dict(sorted(definitions.items()))}
