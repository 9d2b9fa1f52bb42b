"""The commands, gathered: all of them, or the one that is called."""

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Final

import typer

COMMANDS: Final = ("extract", "check", "summarize", "rule", "schema")
"""Each is the function of this name in the module of this name."""


def app(arguments: Sequence[str]) -> typer.Typer:
    """Return the application for a command line; the other commands are not built if it begins with one of them."""
    gathered = typer.Typer(
        name="newsfacts",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    gathered.callback()(newsfacts)
    called = [name for name in arguments[:1] if name in COMMANDS]
    for name in called or COMMANDS:
        gathered.command()(getattr(import_module(f"newsfacts.cli.{name}"), name))
    return gathered


def _print_version(wanted: bool) -> None:  # noqa: FBT001
    if not wanted:
        return
    from importlib.metadata import version

    typer.echo(f"newsfacts {version('newsfacts')}")
    raise typer.Exit


def newsfacts(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read Chinese news, recompute its figures, and say which of them contradict each other."""
