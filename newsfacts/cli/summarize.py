"""``newsfacts summarize``: what each article says, in a few of its own sentences and in its key figures."""

import typer

from newsfacts.cli.options import DateOption, EncodingOption, FormatOption, LanguageOption, Paths


def summarize(
    paths: Paths,
    *,
    output: FormatOption = None,
    date: DateOption = None,
    encoding: EncodingOption = None,
    language: LanguageOption = None,
) -> None:
    """Print key sentences and key figures of each article."""
    from newsfacts import api
    from newsfacts.cli.run import Order, run

    order = Order(paths=paths, format=output, date=date, encoding=encoding, language=language)
    raise typer.Exit(run("summarize", order, api.summarize))
