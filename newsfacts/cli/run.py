"""What every command that reads pages does: read, answer, write; and the exit status.

Pages stream: one is read, answered and written before the next. An input that cannot be read costs one line on
standard error, and the others are still answered.
"""

import datetime
import os
import sys
from collections.abc import Callable, Iterator
from typing import Final

from msgspec import Struct

from newsfacts import api, reading
from newsfacts.cli.options import Format, Language
from newsfacts.errors import NewsfactsError, ReadError, UsageError
from newsfacts.model import Page, Report
from newsfacts.report import write
from newsfacts.report.view import Task, View

NOTHING_FOUND: Final = 0
FOUND: Final = 1
COULD_NOT_RUN: Final = 2


class Order(Struct, frozen=True, kw_only=True):
    """What the user asked for, whatever the command."""

    paths: list[str]
    format: Format | None
    date: str | None
    encoding: str | None
    language: Language | None
    coverage: bool = False


class Tally(Struct):
    """What happened so far, for the exit status."""

    found: bool = False
    failed: bool = False

    @property
    def status(self) -> int:
        """The exit status: a failure outweighs what was found."""
        if self.failed:
            return COULD_NOT_RUN
        return FOUND if self.found else NOTHING_FOUND


def run(task: Task, order: Order, answer: Callable[[Page], Report]) -> int:
    """Answer every page and return the exit status."""
    tally = Tally()
    try:
        write(_answers(order, answer, tally), _format(order), _view(task, order))
    except UsageError as error:
        _complain(error)
        return COULD_NOT_RUN
    return tally.status


def _answers(order: Order, answer: Callable[[Page], Report], tally: Tally) -> Iterator[Report]:
    date = _date(order.date)
    for source in reading.sources(order.paths):
        try:
            if isinstance(source, ReadError):
                raise source
            report = answer(api.read(source, encoding=order.encoding, date=date))
        except ReadError as error:
            tally.failed = True
            _complain(error)
        else:
            tally.found = tally.found or bool(report.findings)
            yield report


def _date(written: str | None) -> datetime.date | None:
    if written is None:
        return None
    try:
        return datetime.date.fromisoformat(written)
    except ValueError as error:
        raise UsageError(f"--date {written}: not a day of the calendar, written YYYY-MM-DD") from error


def _format(order: Order) -> Format:
    return order.format or ("table" if sys.stdout.isatty() else "plain")


def _view(task: Task, order: Order) -> View:
    programmatic = order.format in ("json", "jsonl")
    return View(task, order.language or ("zh" if programmatic else _locale()), order.coverage)


def _locale() -> Language:
    """The language of messages, as POSIX names it; Chinese for zh_*."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next(filter(None, names), "").startswith("zh") else "en"


def _complain(error: NewsfactsError) -> None:
    sys.stderr.write(f"newsfacts: {error}\n")
