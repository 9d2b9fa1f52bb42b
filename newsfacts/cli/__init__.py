"""The command line: options, library, writer, exit status; one module per command.

Exit status: 0 nothing found, 1 something found (by ``check``), 2 could not run (some input failed, or a wrong option).
"""

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

__all__ = ["command_line", "main"]

COULD_NOT_RUN: Final = 2


def main() -> NoReturn:
    """Run the command line on ``sys.argv`` and end the process.

    It ends as soon as everything is written: freeing every object first would take a thirtieth of the time.
    """
    status = command_line(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


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
