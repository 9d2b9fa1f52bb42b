"""``newsfacts extract``: the figures of each page."""

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


def extract(
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
    coverage: Annotated[bool, typer.Option("--coverage", help="List also the numerals that are no claim.")] = False,
) -> None:
    """Print every figure: its worth and what it is about."""
    from newsfacts import api
    from newsfacts.cli.run import Inputs, Order, run

    inputs = Inputs(paths, files0_from, exclude, no_ignore, stdin_filename)
    order = Order(inputs=inputs, format=output, date=date, encoding=encoding, language=language, coverage=coverage)
    raise typer.Exit(run("extract", order, api.analyse_all))
