"""The command line: options, library, writer, exit status; one module per command.

Exit status: 0 nothing found, 1 something found (by ``check``), 2 could not run (some input failed, or a wrong option).
"""

import gc
import sys
from typing import Final

__all__ = ["main"]

COULD_NOT_RUN: Final = 2


def main() -> None:
    """Run the command line on ``sys.argv``."""
    gc.disable()  # starting up makes no garbage; looking for it takes a twelfth of the time
    from newsfacts.cli.app import app
    from newsfacts.errors import NewsfactsError

    try:
        app(sys.argv[1:])(prog_name="newsfacts")
    except NewsfactsError as error:
        sys.stderr.write(f"newsfacts: {error}\n")
        sys.exit(COULD_NOT_RUN)
