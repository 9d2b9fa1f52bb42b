"""``newsfacts summarize``: what each article says, in a few of its own sentences and in its key figures."""

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


def summarize(
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
) -> None:
    """Print key sentences and key figures of each article."""
    from newsfacts import api
    from newsfacts.cli.run import Inputs, Order, run

    inputs = Inputs(paths, files0_from, exclude, no_ignore, stdin_filename)
    order = Order(inputs=inputs, format=output, date=date, encoding=encoding, language=language)
    raise typer.Exit(run("summarize", order, api.summarize))
