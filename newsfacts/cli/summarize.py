"""``newsfacts summarize``: what each article says, in a few of its own sentences and in its key figures."""

from functools import partial
from typing import Annotated, Literal

import typer

from newsfacts.cli.options import (
    DateOption,
    EncodingOption,
    ExcludeOption,
    LanguageOption,
    ListOption,
    NoIgnoreOption,
    Paths,
    StdinNameOption,
)

SummaryFormat = Literal["table", "plain", "md", "html", "json", "jsonl"]

FormatOption = Annotated[
    SummaryFormat | None,
    typer.Option("--format", "-f", help="How to print; on a terminal a table, else plain text.", show_default=False),
]
Sentences = Annotated[
    int | None,
    typer.Option("--sentences", metavar="N", min=1, help="So many sentences at most.", show_default=False),
]
Length = Annotated[
    int | None,
    typer.Option(
        "--length", metavar="N", min=1, help="So many characters of them at most; else 160.", show_default=False
    ),
]


def summarize(
    paths: Paths = None,
    *,
    output: FormatOption = None,
    date: DateOption = None,
    encoding: EncodingOption = None,
    language: LanguageOption = None,
    sentences: Sentences = None,
    length: Length = None,
    files0_from: ListOption = None,
    exclude: ExcludeOption = None,
    no_ignore: NoIgnoreOption = False,
    stdin_filename: StdinNameOption = None,
) -> None:
    """Print the gist and the key figures of each article."""
    from newsfacts import api
    from newsfacts.cli.run import Inputs, Order, run

    inputs = Inputs(paths, files0_from, exclude, no_ignore, stdin_filename)
    order = Order(inputs=inputs, format=output, date=date, encoding=encoding, language=language)
    raise typer.Exit(run("summarize", order, partial(api.summarize_all, length=length, sentences=sentences)))
