"""The commands: the one that is called by itself, or all of them gathered."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated, Final

import typer

COMMANDS: Final = ("extract", "check", "summarize", "rule", "schema")
"""Each is the function of this name in the module of this name."""


def run(arguments: Sequence[str]) -> None:
    """Run a command line; ends with ``SystemExit``. If it begins with a command, no other is built."""
    name = arguments[0] if arguments else ""
    if name in COMMANDS:
        alone = _typer()
        alone.command()(_command(name))
        alone(arguments[1:], prog_name=f"newsfacts {name}")
    else:
        app()(arguments, prog_name="newsfacts")


def app() -> typer.Typer:
    """Return the application with all commands."""
    gathered = _typer()
    gathered.callback()(newsfacts)
    for name in COMMANDS:
        gathered.command()(_command(name))
    return gathered


def _typer() -> typer.Typer:
    return typer.Typer(
        name="newsfacts",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )


def _command(name: str) -> Callable[..., None]:
    command: Callable[..., None] = getattr(import_module(f"newsfacts.cli.{name}"), name)
    return command


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
