"""What the pages of the manual are generated from; ``cog`` runs it, and ``cog --check`` holds the pages to it.

``cog -r -I docs README.md README.zh-CN.md docs/*.md newsfacts/checks/_index.py`` writes them anew.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import cog
from msgspec import structs

import newsfacts.checks
from newsfacts.checks._check import Needs
from newsfacts.data.labels import SEVERITIES
from newsfacts.data.units import UNITS
from newsfacts.model import Kind
from newsfacts.text.numbers import plain

ROOT = Path(__file__).parent.parent
BLOCK = "```"


def shown(command: str, *options: str, language: str = "zh_CN", width: int = 80) -> None:
    """Print a command of ``newsfacts`` and what it prints at a terminal of that width."""
    arguments = shlex.split(command)
    if arguments[0] != "newsfacts":
        raise ValueError(f"not our command: {command}")
    done = subprocess.run(
        [sys.executable, "-m", "newsfacts", *arguments[1:], *options],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": str(width), "LC_ALL": f"{language}.UTF-8"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode not in (0, 1) or done.stderr:
        raise RuntimeError(f"{command}: {done.stderr}")
    _block("console", [f"$ {command}", *done.stdout.rstrip().splitlines()])


def library() -> None:
    """Print what the Python example of the README prints."""
    code = (ROOT / "README.md").read_text(encoding="utf-8").split("```python\n", 1)[1].split("```", 1)[0]
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    _block("", done.stdout.splitlines())


def usage() -> None:
    """Print the help of every command."""
    for name in ("", "extract", "check", "summarize", "rule", "schema"):
        command = f"newsfacts {name}".strip()
        cog.outl(f"\n## {command}\n")
        shown(f"{command} --help", language="C")


def checks() -> None:
    """Print the manual of every check."""
    cog.outl("| code | name | what it says | counts as |\n| --- | --- | --- | --- |")
    for check in newsfacts.checks.CHECKS:
        counts = SEVERITIES[check.severity].en
        cog.outl(f"| [{check.code}](#{check.code.lower()}) | {check.name} | {check.title.en} | {counts} |")
    for check in newsfacts.checks.CHECKS:
        cog.outl(f'\n<a id="{check.code.lower()}"></a>\n\n## {check.code} {check.name}: {check.title.zh}\n')
        cog.outl(f"{check.doc.strip()}\n")
        for example in check.examples:
            dated = f" (published {example.date})" if example.date else ""
            verdict = example.verdict or "silent"
            cog.outl(f"- **{verdict}**: {_quoted(example.text)}{dated}: {example.why}")


def index() -> None:
    """Print the rows of the index of checks, from the modules themselves."""
    checks = [
        (name, import_module(f"newsfacts.checks.{name}").CHECK)
        for name in sorted(module.name for module in iter_modules(newsfacts.checks.__path__))
        if name.startswith("nf")
    ]
    cog.outl("INDEX: Final = (")
    for name, check in checks:
        needs = "".join(f"{_needs(_shortest(each))}, " for each in check.needs)
        cog.outl(f'    Entry("{check.code}", "{check.name}", "{name}", ({needs.rstrip()})),')
    cog.outl(")")


def _shortest(needs: Needs) -> Needs:
    """Leave out words that hold another."""
    words = [word for word in needs.words if not any(other in word for other in needs.words if other != word)]
    return structs.replace(needs, words=tuple(words))


def _needs(needs: Needs) -> str:
    kinds = ", ".join(f"Kind.{Kind(kind).name}" for kind in needs.kinds)
    asked = [f"kinds=({kinds},)"] if kinds else []
    asked += [
        f"{name}={value!r}" for name in Needs.__struct_fields__ if name != "kinds" and (value := getattr(needs, name))
    ]
    return f"Needs({', '.join(asked)})"


def units() -> None:
    """Print the table of units, a section a kind."""
    for kind in Kind:
        rows = [unit for unit in UNITS if unit.kind is kind]
        bare = [unit.name for unit in rows if unit.name == unit.base and not unit.aliases]
        if rows:
            cog.outl(f"\n## {kind}\n")
        if bare:
            cog.outl(f"Written in one way only, and not converted: {'、'.join(bare)}\n")
        if len(bare) < len(rows):
            cog.outl("| unit | also written | is | source |\n| --- | --- | --- | --- |")
        for unit in rows:
            if unit.name in bare:
                continue
            base = "itself" if unit.name == unit.base else f"{plain(unit.factor)} {unit.base}"
            cog.outl(f"| {unit.name} | {'、'.join(unit.aliases)} | {base} | {unit.source} |")


def _block(kind: str, lines: Iterable[str]) -> None:
    cog.outl(f"{BLOCK}{kind}")
    for line in _trimmed(lines):
        cog.outl(line)
    cog.outl(BLOCK)


def _trimmed(lines: Iterable[str]) -> Iterator[str]:
    return (line.rstrip() for line in lines)


def _quoted(text: str) -> str:
    return " ⏎ ".join(text.splitlines()).replace("*", "\\*").replace("|", "\\|")
