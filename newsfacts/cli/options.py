"""The options that several commands share."""

from typing import Annotated, Literal

import typer

Format = Literal["table", "plain", "json", "jsonl"]
Language = Literal["zh", "en"]

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files or folders, or - for standard input.", show_default=False)
]
FormatOption = Annotated[
    Format | None,
    typer.Option("--format", "-f", help="How to print; on a terminal a table, else plain text.", show_default=False),
]
DateOption = Annotated[
    str | None,
    typer.Option("--date", metavar="YYYY-MM-DD", help="Day of publication; else the page's own.", show_default=False),
]
EncodingOption = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="Encoding; else found out.", show_default=False)
]
LanguageOption = Annotated[
    Language | None,
    typer.Option("--lang", help="Language of messages; else by locale, in JSON Chinese.", show_default=False),
]
