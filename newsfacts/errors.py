"""Errors newsfacts raises on purpose.

NewsfactsError      catch this to catch every failure that is not a bug
├── ReadError       a page could not be read; the message names it and says why
└── UsageError      an option or a configuration asks for what does not exist
"""


class NewsfactsError(Exception):
    """Base of every failure that is not a bug."""


class ReadError(NewsfactsError):
    """A page could not be read: ``source`` names it and ``reason`` says why."""

    def __init__(self, source: str, reason: str) -> None:
        """Keep the name of the page and the reason apart, for programs."""
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class UsageError(NewsfactsError):
    """An option or a configuration asks for what does not exist."""
