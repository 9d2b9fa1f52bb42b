"""``newsfacts extract``: the figures of each page."""

from typing import Annotated

import typer

from newsfacts.cli.options import DateOption, EncodingOption, FormatOption, LanguageOption, Paths


def extract(
    paths: Paths,
    *,
    output: FormatOption = None,
    date: DateOption = None,
    encoding: EncodingOption = None,
    language: LanguageOption = None,
    coverage: Annotated[bool, typer.Option("--coverage", help="List also the numerals that are no claim.")] = False,
) -> None:
    """Print every figure: its worth and what it is about."""
    from newsfacts import api
    from newsfacts.cli.run import Order, run

    order = Order(paths=paths, format=output, date=date, encoding=encoding, language=language, coverage=coverage)
    raise typer.Exit(run("extract", order, api.analyse))
