"""Modules that run only when they are used: they must then be what they are without that."""

import subprocess
import sys
from pathlib import Path

import pytest

USED = """
import importlib
from newsfacts.cli.deferred import SELDOM, defer
defer()
modules = {name: importlib.import_module(name) for name in sorted(SELDOM)}
before = {name: type(module).__name__ for name, module in modules.items()}
for name, module in modules.items():
    names = getattr(module, "__all__", None) or {"msgspec.toml": ["encode"], "msgspec.yaml": ["encode"]}.get(name, [])
    whole = all(hasattr(module, each) for each in names) and module.__spec__.loader is module.__loader__
    print(before[name], type(module).__name__, whole)
"""


def _python(*arguments: str) -> str:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True).stdout


def test_a_deferred_module_runs_when_it_is_asked_for_a_name() -> None:
    ran = set(_python("-c", USED).splitlines())
    assert "_Deferred module True" in ran
    assert ran <= {"_Deferred module True", "module module True"}  # Python 3.13 has run one of them by then


def test_what_is_not_there_is_still_missing() -> None:
    asked = "import sys\nfrom newsfacts.cli import deferred\n"
    asked += "deferred.SELDOM = frozenset({'no_such_module'})\ndeferred.defer()\n"
    asked += "try:\n    import no_such_module\nexcept ModuleNotFoundError:\n    print('missing')\n"
    assert _python("-c", asked).strip() == "missing"


RUN = """
import os, sys
from newsfacts import cli
from newsfacts.cli.deferred import SELDOM, _Deferred
used = lambda: [name for name in SELDOM if type(sys.modules.get(name, _Deferred("none"))) is not _Deferred]
os._exit = lambda status: print("used", used(), file=sys.stderr)
cli.main()
"""


@pytest.mark.parametrize("command", ["extract", "check", "summarize"])
def test_no_command_uses_them(command: str, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("全市新建学校12所，其中小学7所、中学5所，总投资3.6亿元。", encoding="utf-8")
    arguments = [sys.executable, "-c", RUN, command, "--format", "json", str(page)]
    ended = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert ended.stderr.strip() in {"used []", "used ['linecache']"}  # Python 3.13 uses it itself


LENT = """
import os
from newsfacts.cli.deferred import defer
defer()
import difflib, platform, shutil
from difflib import get_close_matches
from shutil import get_terminal_size
system = platform.system()
print(*(type(module).__name__ for module in (difflib, platform, shutil)))
print(get_close_matches("chek", ["check", "rule"]), get_terminal_size((80, 24)).lines > 0, platform.release() != "")
print(*(type(module).__name__ for module in (difflib, platform, shutil)), platform.system() == system)
"""


def test_a_function_is_lent_by_a_module_that_has_not_run() -> None:
    before, said, after = _python("-c", LENT).splitlines()
    assert before == "_Deferred _Deferred _Deferred"
    assert said == "['check'] True True"
    assert after == "module module module True"
