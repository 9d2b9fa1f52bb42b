"""The pages say what the program does: generated ones are up to date, written ones name every command and sample."""

import re
import shlex
from pathlib import Path

import pytest
from cogapp import Cog

ROOT = Path(__file__).parent.parent
GENERATED = [
    "newsfacts/data/ready.py",
    "README.md",
    "README.zh-CN.md",
    "docs/checks.md",
    "docs/cli.md",
    "docs/units.md",
    "newsfacts/checks/_index.py",
]
COMMANDS = ["extract", "check", "summarize", "rule", "schema"]


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def test_generated_pages_are_up_to_date(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    status = Cog().main(["cog", "--check", "-I", "docs", *GENERATED])
    assert status == 0, f"{capsys.readouterr().out}\nrun: cog -r -I docs {' '.join(GENERATED)}"


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md", "docs/cli.md"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_told(page, command):
    assert re.search(rf"newsfacts {command}\b", text(page))


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_a_readme_opens_with_what_the_tool_prints(page):
    assert text(page).index("$ newsfacts check samples/") < text(page).index("\n## ")


def test_both_readmes_have_the_same_two_commands():
    one, other = (
        re.findall(r"^python3 -m venv .*$", text(page), re.MULTILINE) for page in ("README.md", "README.zh-CN.md")
    )
    assert one == other
    assert len(one) == 2
    for line in one:
        assert shlex.split(line)[:4] == ["python3", "-m", "venv", ".venv"]


def test_the_check_before_a_merge_reads_the_test_command_from_the_readme():
    between = re.search(r"<!-- the tests -->\n```sh\n(.*)\n```", text("README.md"))
    assert between
    assert "pytest" in between[1]
    assert "<!-- the tests -->" in text(".ci/run")


@pytest.mark.parametrize(
    "page", [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("samples/*.md")], ids=lambda page: page.name
)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
