"""The files a user means: files and folders named on the command line become single files, in a fixed order."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, cast

from newsfacts.data import reasons
from newsfacts.errors import ReadError
from newsfacts.reading.documents import SUFFIXES

if TYPE_CHECKING:
    from newsfacts.reading.excludes import Excludes

STDIN = "-"
BLOCK = 1 << 16
"""So many bytes of a list of files are read at once."""


def sources(
    paths: Iterable[str], *, exclude: Sequence[str] = (), ignore_files: bool = True
) -> Iterator[Path | ReadError]:
    """Every file that ``paths`` name: files as they come, folders recursively and sorted, ``-`` for standard input.

    A name with ``*``, ``?`` or ``[`` that is no file stands for all that match it, ``**`` for any folders between: so
    do shells that do not expand such names themselves.

    Hidden files and folders are passed over, and what the patterns of ``exclude`` name, or, unless ``ignore_files``
    is false, the ignore files of a folder. A missing path or a folder without text comes as a ``ReadError``, so that
    the others are still answered. Raises ``UsageError`` for an ``exclude`` that is no pattern.
    """
    for name in paths:
        if name == STDIN:
            yield Path(name)
        elif os.path.lexists(name):
            yield from _named(name, exclude, ignore_files=ignore_files)
        elif matching := _matching(name):
            yield from sources(matching, exclude=exclude, ignore_files=ignore_files)
        else:
            yield ReadError(name, reasons.MISSING.en)


def listed(file: str) -> Iterator[str]:
    """The names in a file, or on standard input for ``-``, that ends each with a NUL byte, as they come.

    ``find -print0``, ``git ls-files -z`` and ``rg -l0`` write such. Raises ``ReadError`` if the file cannot be read,
    or if its lines end as lines of text do.
    """
    rest, some = b"", False
    with _opened(file) as stream:
        while block := stream.read1(BLOCK):
            *whole, rest = (rest + block).split(b"\0")
            some = some or bool(whole)
            if len(rest) > BLOCK or (b"\n" in rest and not some):
                raise ReadError(file, reasons.NO_LIST.en)
            yield from (os.fsdecode(name) for name in whole if name)
    if rest:
        yield os.fsdecode(rest)


@contextmanager
def _opened(file: str) -> Iterator[BufferedReader]:
    """The bytes of a list; standard input is left open."""
    if file == STDIN:
        yield cast("BufferedReader", sys.stdin.buffer)
        return
    try:
        stream = Path(file).open("rb")  # noqa: SIM115 (closed below, once it is known to open)
    except OSError as error:
        raise ReadError(
            file, (reasons.MISSING if isinstance(error, FileNotFoundError) else reasons.UNREADABLE).en
        ) from error
    with stream:
        yield stream


def _matching(name: str) -> list[str]:
    """What a name with wildcards stands for, sorted; nothing without wildcards."""
    if not any(mark in name for mark in "*?["):
        return []
    from glob import glob  # patterns are the rare case

    return sorted(glob(name, recursive=True))  # noqa: PTH207 (a Path takes no absolute pattern)


def _named(name: str, exclude: Sequence[str], *, ignore_files: bool) -> Iterator[Path | ReadError]:
    """A file, or what is in a folder."""
    folder = Path(name).is_dir()
    if not folder and not exclude:
        yield Path(name)
        return
    from newsfacts.reading.excludes import excludes  # a file alone leaves nothing out

    rules = excludes(exclude, name)
    if rules.hide(name, folder=folder):
        return
    if not folder:
        yield Path(name)
        return
    found = False
    for each in _inside(name, rules, ignore_files=ignore_files):
        found = True
        yield each
    if not found:
        yield ReadError(name, reasons.NO_TEXT.en)


def _inside(folder: str, rules: "Excludes", *, ignore_files: bool) -> Iterator[Path | ReadError]:
    """The text files of a folder, then those of the folders below it."""
    waiting = [(folder, rules)]
    while waiting:
        root, above = waiting.pop()
        try:
            with os.scandir(root) as scanned:
                entries = sorted(scanned, key=lambda entry: entry.name)
        except OSError:
            yield ReadError(root, reasons.UNREADABLE.en)
            continue
        here = above.inside(root, {entry.name for entry in entries}) if ignore_files else above
        below = []
        for entry in entries:
            if entry.name.startswith(".") or here.hide(entry.path, folder=entry.is_dir()):
                continue
            if entry.is_dir(follow_symlinks=False):
                below.append((entry.path, here))
            elif entry.name.lower().endswith(SUFFIXES) and not entry.is_dir():
                yield Path(entry.path)
        waiting += reversed(below)
