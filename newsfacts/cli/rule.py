"""``newsfacts rule``: the checks, or the manual of those named."""

from typing import Annotated

import typer

from newsfacts.cli.options import LanguageOption


def rule(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="Code, family (NF1) or name.", show_default=False)
    ] = None,
    *,
    language: LanguageOption = None,
) -> None:
    """List the checks, or print the manual of one."""
    from newsfacts.api import checks_named
    from newsfacts.cli.run import locale_language
    from newsfacts.report import manual

    language = language or locale_language()
    if code is None:
        typer.echo(manual.contents(language))
    else:
        typer.echo("\n\n".join(manual.entry(check, language) for check in checks_named(code)))
