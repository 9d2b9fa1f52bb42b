"""``newsfacts schema``: the JSON Schema of the machine contract."""

import typer


def schema() -> None:
    """Print the JSON Schema of the machine formats."""
    import json

    from newsfacts.report.schema import schema as contract_schema

    typer.echo(json.dumps(contract_schema(), ensure_ascii=False, indent=2))
