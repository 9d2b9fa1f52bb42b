"""What the tests share: rendered reports kept as files, and the folders of the repository.

``NEWSFACTS_UPDATE_GOLDEN=1 pytest`` writes the files anew; look at the difference before committing it.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # speed is measured in benchmarks, never asserted
settings.load_profile("untimed")

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare what was rendered with the file of that name."""

    def compare(name: str, rendered: str) -> None:
        path = GOLDEN / name
        lines = "".join(f"{line.rstrip()}\n" for line in rendered.splitlines())
        if os.environ.get("NEWSFACTS_UPDATE_GOLDEN"):
            path.write_text(lines, encoding="utf-8")
        assert lines == path.read_text(encoding="utf-8")

    return compare
