"""``newsfacts check``: what was recomputed, what holds, what conflicts."""

from functools import partial
from typing import Annotated

import typer

from newsfacts.cli.options import (
    DateOption,
    EncodingOption,
    ExcludeOption,
    FormatOption,
    LanguageOption,
    ListOption,
    NoIgnoreOption,
    Paths,
    StdinNameOption,
)

Checks = Annotated[
    list[str] | None,
    typer.Option(metavar="CHECK", help="Only these checks: code, family (NF1) or name.", show_default=False),
]
Ignored = Annotated[list[str] | None, typer.Option(metavar="CHECK", help="All checks but these.", show_default=False)]


def check(
    paths: Paths = None,
    *,
    output: FormatOption = None,
    date: DateOption = None,
    encoding: EncodingOption = None,
    language: LanguageOption = None,
    files0_from: ListOption = None,
    exclude: ExcludeOption = None,
    no_ignore: NoIgnoreOption = False,
    stdin_filename: StdinNameOption = None,
    select: Checks = None,
    ignore: Ignored = None,
) -> None:
    """Recompute the figures, say which contradict."""
    from newsfacts import api
    from newsfacts.cli.run import Inputs, Order, run

    select, ignore = _names(select), _names(ignore)
    for name in (*select, *ignore):
        api.checks_named(name)
    inputs = Inputs(paths, files0_from, exclude, no_ignore, stdin_filename)
    order = Order(inputs=inputs, format=output, date=date, encoding=encoding, language=language)
    answer = partial(api.check_all, select=select, ignore=ignore, understood=order.output == "json")
    raise typer.Exit(run("check", order, answer))


def _names(given: list[str] | None) -> list[str]:
    """The checks named, one by one or with commas between."""
    return [name for each in given or () for name in each.split(",") if name]
