"""What a run leaves out, told as ``.gitignore`` tells it: patterns of the user, and the ignore files of a folder.

A pattern of the user is read as in a ``.gitignore`` of the working directory, or of the folder named if that lies
elsewhere; it holds whatever an ignore file says. Of ignore files the one nearest to a file decides.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from newsfacts.errors import UsageError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILES = (".gitignore", ".ignore")
"""Files whose lines are patterns for the folder they lie in and those below; the second outweighs the first."""


class Excludes(Struct, frozen=True):
    """Patterns with the folders they are read from, the weightiest last; ``given`` are those of the user."""

    given: tuple[tuple[str, "GitIgnoreSpec"], ...] = ()
    found: tuple[tuple[str, "GitIgnoreSpec"], ...] = ()

    def inside(self, folder: str, names: Iterable[str]) -> "Excludes":
        """The same with the patterns of the ignore files among the ``names`` in a folder."""
        lines = [line for name in IGNORE_FILES if name in names for line in _lines(Path(folder, name))]
        return Excludes(self.given, (*self.found, (folder, _spec(_readable(lines))))) if lines else self

    def hide(self, path: str, *, folder: bool = False) -> bool:
        """Tell whether a file, or a folder with all that is in it, is left out."""
        for base, spec in reversed((*self.found, *self.given)):
            verdict = spec.check_file(os.path.relpath(path, base) + "/" * folder).include
            if verdict is not None:
                return verdict
        return False


def excludes(patterns: Sequence[str], named: str) -> Excludes:
    """What the user's patterns leave out of the file or folder ``named``.

    Raises ``UsageError`` for what is no pattern.
    """
    if not patterns:
        return Excludes()
    outside = os.path.relpath(named).startswith(os.pardir)
    base = (named if Path(named).is_dir() else os.path.dirname(named)) if outside else os.curdir  # noqa: PTH120
    try:
        return Excludes(given=((base, _spec(patterns)),))
    except ValueError as error:
        raise UsageError(f"--exclude {' '.join(patterns)}: not a pattern as .gitignore has them") from error


def _spec(lines: Iterable[str]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec  # as long as a third of a page: only for those who leave something out

    return GitIgnoreSpec.from_lines(lines)


def _lines(file: Path) -> Sequence[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()


def _readable(lines: Iterable[str]) -> Iterator[str]:
    """The lines that are patterns; git passes over the others, too."""
    for line in lines:
        try:
            _spec([line])
        except ValueError:
            continue
        yield line
