"""The options that several commands share."""

from typing import Annotated, Literal

import typer

Format = Literal["table", "plain", "json", "jsonl"]
Language = Literal["zh", "en"]

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files, folders or globs, or - for standard input.", show_default=False),
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
ListOption = Annotated[
    str | None,
    typer.Option(
        "--files0-from", metavar="FILE", help="Read the names in FILE, each ended by NUL.", show_default=False
    ),
]
ExcludeOption = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="PATTERN", help="Leave out, as .gitignore would.", show_default=False),
]
NoIgnoreOption = Annotated[bool, typer.Option("--no-ignore", help="Do not heed .gitignore and .ignore.")]
StdinNameOption = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help="What to call standard input.", show_default=False),
]
