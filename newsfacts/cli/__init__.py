"""The command line: options, library, writer, exit status; one module per command.

Exit status: 0 nothing found, 1 something found (by ``check``), 2 could not run (some input failed, or a wrong option).
"""

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from newsfacts.cli.deferred import defer

__all__ = ["command_line", "main"]

COULD_NOT_RUN: Final = 2


def main() -> NoReturn:
    """Run the command line on ``sys.argv`` and end the process.

    It ends as soon as everything is written: freeing every object first would take a thirtieth of the time. What goes
    wrong beyond one input ends with status 2, too: 1 says that something was found.
    """
    defer()
    try:
        status = command_line(sys.argv[1:])
        _flush()
    except ModuleNotFoundError as missing:
        print(f"newsfacts: {missing}; install newsfacts with pip, which brings what it needs", file=sys.stderr)  # noqa: T201
        status = COULD_NOT_RUN
    except Exception:  # noqa: BLE001 (shown whole, as Python would, but with another status)
        sys.excepthook(*sys.exc_info())
        status = COULD_NOT_RUN
    os._exit(status)


def _flush() -> None:
    """Write what is still to be written, where there is a stream: one closed by the caller is ``None``."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def command_line(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status."""
    gc.disable()  # starting up makes no garbage; looking for it takes a twelfth of the time
    from newsfacts.cli.app import run
    from newsfacts.errors import NewsfactsError

    try:
        run(arguments)
    except NewsfactsError as error:
        sys.stderr.write(f"newsfacts: {error}\n")
        return COULD_NOT_RUN
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0
