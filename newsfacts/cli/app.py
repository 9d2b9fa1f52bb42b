"""The commands, gathered."""

from typing import Annotated

import typer

from newsfacts.cli import check, extract, rule, schema, summarize

app = typer.Typer(
    name="newsfacts",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command()(extract.extract)
app.command()(check.check)
app.command()(summarize.summarize)
app.command()(rule.rule)
app.command()(schema.schema)


def _print_version(wanted: bool) -> None:  # noqa: FBT001
    if not wanted:
        return
    from importlib.metadata import version

    typer.echo(f"newsfacts {version('newsfacts')}")
    raise typer.Exit


@app.callback()
def newsfacts(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read Chinese news, recompute its figures, and say which of them contradict each other."""
