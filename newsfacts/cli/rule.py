"""``newsfacts rule``: the checks, or the manual of one."""

from typing import Annotated

import typer


def rule(
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="NF101, say.", show_default=False)] = None,
) -> None:
    """List the checks, or print the manual and the examples of one."""
    from newsfacts.checks import CHECKS, by_code

    if code is None:
        for each in CHECKS:
            typer.echo(f"{each.code}  {each.name}  {each.title.zh}")
        return
    typer.echo(by_code[code].doc)
