"""The files a user means: files and folders named on the command line become single files, in a fixed order."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsfacts.data.reasons import MISSING, NO_TEXT
from newsfacts.errors import ReadError
from newsfacts.reading.documents import SUFFIXES


def sources(paths: Iterable[str]) -> Iterator[Path | ReadError]:
    """Every file that ``paths`` name: files as they come, folders recursively and sorted, ``-`` for standard input.

    A name with ``*``, ``?`` or ``[`` that is no file stands for all that match it, ``**`` for any folders between: so
    do shells that do not expand such names themselves.

    Hidden files and folders are passed over. A missing path or a folder without text comes as a ``ReadError``, so that
    the others are still answered.
    """
    for name in paths:
        path = Path(name)
        if name == "-" or path.is_file():
            yield path
        elif path.is_dir():
            yield from _inside(path)
        elif path.exists():
            yield path
        elif matching := _matching(name):
            yield from sources(matching)
        else:
            yield ReadError(name, MISSING.en)


def _matching(name: str) -> list[str]:
    """What a name with wildcards stands for, sorted; nothing without wildcards."""
    if not any(mark in name for mark in "*?["):
        return []
    from glob import glob  # patterns are the rare case

    return sorted(glob(name, recursive=True))  # noqa: PTH207 (a Path takes no absolute pattern)


def _inside(folder: Path) -> Iterator[Path | ReadError]:
    """The text files of a folder and of those below it."""
    found = False
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(SUFFIXES):
                found = True
                yield Path(root, name)
    if not found:
        yield ReadError(str(folder), NO_TEXT.en)
