"""What every command that reads pages does: read, answer, write; and the exit status.

Pages stream: the first is read, answered and written, then some at a time, for to answer several together takes less
time than one by one. An input that cannot be read costs one line on standard error, and the others are still answered.
"""

import datetime
import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from newsfacts import api, reading
from newsfacts.cli.options import Language
from newsfacts.data import reasons
from newsfacts.errors import ReadError, UsageError
from newsfacts.model import Page, Report
from newsfacts.report import Format, write
from newsfacts.report.view import Task, View

NOTHING_FOUND: Final = 0
FOUND: Final = 1
COULD_NOT_RUN: Final = 2

_GARBAGE: Final = 50_000
"""Objects that an answer may leave behind in cycles before these are looked for; hardly any does."""

_TOGETHER: Final = 16
"""Inputs that are answered together."""

_LONG: Final = 100_000
"""Characters of a page that no more are read with, so that no two such are held at once."""

INTERNAL_ERROR: Final = "a bug in newsfacts, please report it (python -X dev -m newsfacts shows where)"

Answer = Callable[[Iterable[Page]], Iterable[Report]]
"""What a command makes of some pages: the report on each."""


class Inputs(Struct, frozen=True):
    """What the user named to be read, and what to leave out of it."""

    paths: list[str] | None
    files0_from: str | None
    exclude: list[str] | None
    no_ignore: bool
    stdin_filename: str | None

    def sources(self) -> Iterator[Path | ReadError]:
        """The files; raises ``UsageError`` unless they are named one by one or else in a list."""
        if bool(self.paths) == bool(self.files0_from):
            raise UsageError("name what to read: files or folders, - for standard input, or else --files0-from")
        names = self.paths or reading.listed(self.files0_from or "")
        return reading.sources(names, exclude=self.exclude or (), ignore_files=not self.no_ignore)


class Order(Struct, frozen=True, kw_only=True):
    """What the user asked for, whatever the command."""

    inputs: Inputs
    format: Format | None
    date: str | None
    encoding: str | None
    language: Language | None
    coverage: bool = False

    @property
    def output(self) -> Format:
        """The format: a table on a terminal, plain text in a pipe, unless one was named."""
        return self.format or ("table" if sys.stdout.isatty() else "plain")

    @property
    def spoken(self) -> Language:
        """The language of messages to a person, by option or else by locale."""
        return self.language or locale_language()

    def view(self, task: Task) -> View:
        """How to write the answers; the language of JSON depends on options alone, so that its bytes do."""
        machine = self.output in ("json", "jsonl")
        return View(task, self.language or "zh" if machine else self.spoken, self.coverage)


class Run:
    """One run over all inputs: yields the answers and remembers what happened."""

    def __init__(self, task: Task, order: Order, answer: Answer) -> None:
        """Take the order; raises ``UsageError`` for a date that is none, or if nothing is named to be read."""
        self._checks = task == "check"
        self._order = order
        self._answer = answer
        self._date = _date(order.date)
        self._sources = order.inputs.sources()
        self._found = False
        self._failed = False

    def answers(self) -> Iterator[Report]:
        """The report on each input that can be read.

        The garbage collector sleeps until the first is written: what was imported and compiled by then stays, and need
        not be walked.
        """
        for pages in self._together():
            for report in self._answered(pages):
                if isinstance(report, ReadError):
                    self._fail(report)
                else:
                    self._found = self._found or (self._checks and bool(report.findings))
                    yield report
            if not gc.isenabled():
                gc.freeze()
                gc.set_threshold(_GARBAGE)
                gc.enable()

    @property
    def status(self) -> int:
        """The exit status: a failure outweighs what was found."""
        if self._failed:
            return COULD_NOT_RUN
        return FOUND if self._found else NOTHING_FOUND

    def _together(self) -> Iterator[list[Page | ReadError]]:
        """The pages that are answered together, and why an input is none, in order."""
        pages = map(self._page, self._sources)
        yield [*islice(pages, 1)]
        some: list[Page | ReadError] = []
        for page in pages:
            some.append(page)
            if len(some) == _TOGETHER or (isinstance(page, Page) and len(page.text) > _LONG):
                yield some
                some = []
        yield some

    def _page(self, source: Path | ReadError) -> Page | ReadError:
        """What an input holds, or why nothing can be read."""
        if isinstance(source, ReadError):
            return source
        name = self._order.inputs.stdin_filename if str(source) == "-" else None
        try:
            return api.read(source, encoding=self._order.encoding, date=self._date, name=name)
        except UsageError:
            raise
        except ReadError as error:
            return error
        except Exception as error:
            if sys.flags.dev_mode:
                raise
            return _bug(str(source), error)

    def _answered(self, pages: Sequence[Page | ReadError]) -> Iterator[Report | ReadError]:
        """The answer to each page, or why there is none: not even a bug may cost the other inputs theirs."""
        try:
            reports = iter([*self._answer([page for page in pages if isinstance(page, Page)])])
        except UsageError:
            raise
        except Exception as error:
            if sys.flags.dev_mode:
                raise
            alone = len(pages) == 1
            for page in pages:
                yield from [_bug(page.source, error)] if alone else self._answered([page])
        else:
            for page in pages:
                yield page if isinstance(page, ReadError) else next(reports)

    def _fail(self, error: ReadError) -> None:
        from newsfacts.report.visible import visible

        self._failed = True
        reason = reasons.READ_REASONS.get(error.reason)
        words = reason.zh if reason and self._order.spoken == "zh" else error.reason
        sys.stderr.write(f"newsfacts: {visible(error.source)}: {visible(words)}\n")


def _bug(source: str, error: Exception) -> ReadError:
    """Why an input has no answer where something went wrong that nothing should."""
    return ReadError(source, f"{INTERNAL_ERROR}: {type(error).__name__}: {error}")


def run(task: Task, order: Order, answer: Answer) -> int:
    """Answer every page and return the exit status.

    A pipe that the reader has closed raises ``BrokenPipeError`` here, where the command line still answers it.
    """
    this = Run(task, order, answer)
    write(this.answers(), order.output, order.view(task))
    sys.stdout.flush()
    return this.status


def _date(written: str | None) -> datetime.date | None:
    if written is None:
        return None
    try:
        date = datetime.date.fromisoformat(written)
    except ValueError:
        date = None
    if date is None or date.isoformat() != written:
        raise UsageError(f"--date {written}: not a day of the calendar, written YYYY-MM-DD")
    return date


def locale_language() -> Language:
    """The language of messages, as POSIX names it; Chinese for zh_*."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next(filter(None, names), "").startswith("zh") else "en"
