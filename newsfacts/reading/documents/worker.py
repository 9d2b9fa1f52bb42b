"""The process that opens documents: reads requests from standard input and answers them on standard output.

Started and watched by ``guard``. A library that is asked to unfold a hostile file may take hours or all memory; here it
takes this process with it, and nothing else.
"""

import sys
from importlib import import_module
from typing import IO

from msgspec import Struct
from msgspec.msgpack import Decoder, encode

from newsfacts.data.reasons import NO_PROSE, NO_READER, TOO_LARGE
from newsfacts.errors import ReadError, UsageError
from newsfacts.reading.documents import Document

LENGTH = 8
"""A message is preceded by its length in so many bytes."""
MOST_MEMORY = 2 << 30
"""So many bytes of memory a document may take to be opened."""


class Request(Struct, frozen=True):
    """A file to be read by a module of this package; ``source`` names it."""

    module: str
    content: bytes
    source: str
    encoding: str | None


class Answer(Struct, frozen=True):
    """The document, or why there is none: a reason of ``data.reasons``, a wrong option, a bug."""

    document: Document | None = None
    reason: str | None = None
    misuse: str | None = None
    bug: str | None = None


def answer(request: Request) -> Answer:
    """Read one document."""
    try:
        reader = import_module(f"newsfacts.reading.documents.{request.module}")
    except ImportError:
        return Answer(reason=NO_READER.en)
    try:
        document: Document = reader.extract(request.content, request.source, request.encoding)
    except ReadError as error:
        return Answer(reason=error.reason)
    except UsageError as error:
        return Answer(misuse=str(error))
    except (MemoryError, RecursionError):
        return Answer(reason=TOO_LARGE.en)
    except Exception as error:  # noqa: BLE001 (told to the process that asked)
        return Answer(bug=f"{type(error).__name__}: {error}")
    return Answer(document) if document.text.strip() else Answer(reason=NO_PROSE.en)


def receive(stream: IO[bytes]) -> bytes | None:
    """One message; ``None`` at the end of the stream, whole or cut off."""
    head = stream.read(LENGTH)
    if len(head) < LENGTH:
        return None
    length = int.from_bytes(head, "big")
    message = stream.read(length)
    return message if len(message) == length else None


def send(stream: IO[bytes], message: bytes) -> None:
    """Write one message."""
    stream.write(len(message).to_bytes(LENGTH, "big"))
    stream.write(message)
    stream.flush()


def serve() -> None:
    """Answer until nobody asks any more."""
    _limit_memory()
    requests = Decoder(Request)
    while (message := receive(sys.stdin.buffer)) is not None:
        send(sys.stdout.buffer, encode(answer(requests.decode(message))))


def _limit_memory() -> None:
    """Bound this process, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has none: there the time alone is bounded
        return
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hardest == resource.RLIM_INFINITY else min(MOST_MEMORY, hardest)
    resource.setrlimit(resource.RLIMIT_AS, (most, hardest))
