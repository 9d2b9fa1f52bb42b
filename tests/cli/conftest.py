"""Run the command line in this process."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from newsfacts.cli import command_line

ARTICLE = "清河县安排资金1.2亿元，其中医疗5000万元、教育4500万元、养老2500万元。\n"
WRONG = "清河县共安排资金12000万元，其中医疗5000万元、教育4500万元、养老3500万元。\n"


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.out.decode()


@pytest.fixture
def newsfacts(monkeypatch, capfdbinary) -> Callable[..., Outcome]:
    """Call ``newsfacts`` with arguments and standard input; the language of the place is English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = command_line([*map(str, arguments)])
        sys.stdout.flush()
        sys.stderr.flush()
        captured = capfdbinary.readouterr()
        return Outcome(status, captured.out, captured.err.decode())

    return run


@pytest.fixture
def right(tmp_path):
    """A file in which nothing is wrong."""
    path = tmp_path / "right.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def wrong(tmp_path):
    """A file with a sum that does not add up."""
    path = tmp_path / "wrong.txt"
    path.write_text(WRONG, encoding="utf-8")
    return path
