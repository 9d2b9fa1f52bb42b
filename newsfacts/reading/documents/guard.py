"""Keeps the process that opens documents, asks it, and ends it when it takes too long or breaks down.

One process serves all the documents of a run, so that their libraries load once.
"""

import atexit
import json
import os
import subprocess
import sys
import threading
from typing import IO, cast

from msgspec.msgpack import decode, encode

from newsfacts.data.reasons import TOO_LARGE
from newsfacts.reading.documents.worker import Answer, Request, receive, send

LONGEST = 30.0
"""So many seconds a document may take to be opened; a page of a newspaper takes below one."""

_SERVE = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); " + (
    "from newsfacts.reading.documents.worker import serve; serve()"
)


class Guard:
    """A process that answers one request at a time, started when it is first asked."""

    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def ask(self, request: Request) -> Answer:
        """The answer to a request; too large, if the process takes too long or breaks down over it."""
        with self._asking:
            process = self._ready()
            timer = threading.Timer(LONGEST, process.kill)
            timer.start()
            try:
                send(cast("IO[bytes]", process.stdin), encode(request))
                message = receive(cast("IO[bytes]", process.stdout))
            except OSError:
                message = None
            finally:
                timer.cancel()
            if message is not None:
                return decode(message, type=Answer)
            self.close()
            return Answer(reason=TOO_LARGE.en)

    def close(self) -> None:
        """End the process, if there is one and it is ours."""
        process, self._process = self._process, None
        if process is not None and self._owner == os.getpid():
            process.kill()
            process.communicate()

    def _ready(self) -> "subprocess.Popen[bytes]":
        """The process; a new one if it has ended, or belongs to the process that this one was forked from."""
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self.close()
            self._owner = os.getpid()
            pipe = subprocess.PIPE
            command = [sys.executable, "-c", _SERVE, json.dumps(sys.path)]
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)  # noqa: S603
        return self._process


GUARD = Guard()
atexit.register(GUARD.close)
