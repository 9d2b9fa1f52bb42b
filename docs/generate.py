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

ROWS = 4
"""Rows of a table of words printed in one line."""

COMMON = (
    "0。123年564.元9万%人亿、月全日中增占县分到上出一有比其（）公名口水会三里于工业产长户时生米收是加计成次至家第合由天大件总二下高车提每建两量率前\t期来；用入新去开降起项和共均十投四资行约发小亩"
    "方不同美民平市路多倍后百周五过农城国最完利别从甲事立目电升八台额参女议办结例库金标警款纪达少者位面受军举书度道获世届造超低"
)
"""Signs that stand in most articles; a word is sought where it has another, and the article has it, too."""


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
    """Print the rows of the index of checks, from the modules themselves, and the words that they need."""
    checks = [
        (name, import_module(f"newsfacts.checks.{name}").CHECK)
        for name in sorted(module.name for module in iter_modules(newsfacts.checks.__path__))
        if name.startswith("nf")
    ]
    words: dict[str, str] = {}
    cog.outl("INDEX: Final = (")
    for name, check in checks:
        needs = "".join(f"{_needs(_apart(each, words))}, " for each in check.needs)
        cog.outl(f'    Entry("{check.code}", "{check.name}", "{name}", ({needs.rstrip()})),')
    cog.outl(")\n")
    _rare(words)


def _rare(words: dict[str, str]) -> None:
    """Print some words by their first rare sign, with the other rare signs that they have."""
    signs = sorted(set(words.values()))
    cog.outl("WORDS: Final = {")
    rows = []
    for sign in signs:
        found = sorted(word for word, first in words.items() if first == sign)
        others = ((word, "".join(sorted({*word}.intersection(signs) - {sign}))) for word in found)
        rows.append(f"{sign!r}: {tuple(others)!r},")
    for at in range(0, len(rows), ROWS):
        cog.outl(f"    {' '.join(rows[at : at + ROWS])}")
    cog.outl("}")


def _apart(needs: Needs, words: dict[str, str]) -> Needs:
    """Set apart the words without a rare sign, enter the others with theirs, and leave out those that hold another."""
    rare, common = [], []
    for word in needs.words:
        if any(other in word for other in needs.words if other != word):
            continue
        sign = next((sign for sign in word if sign not in COMMON), None)
        (common if sign is None else rare).append(word)
        if sign is not None:
            words[word] = sign
    return structs.replace(needs, words=tuple(rare), common=tuple(common))


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
