"""The rules of the house, as far as a machine can hold them."""

import ast
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "newsfacts"
MODULES = sorted(PACKAGE.rglob("*.py"))
CODE = [path for path in MODULES if "data" not in path.relative_to(PACKAGE).parts]

MODULE_LINES = 250
FUNCTION_LINES = 25

EVERYWHERE = {"msgspec"}
"""What values are made of is used wherever there are values."""


def named(path):
    return str(path.relative_to(PACKAGE))


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module


def public(tree):
    """Names, classes and functions that other modules see, and the methods of those classes."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (each for each in functions(node) if not each.name.startswith("_"))


@pytest.mark.parametrize("path", CODE, ids=named)
def test_modules_are_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


@pytest.mark.parametrize("path", CODE, ids=named)
def test_no_group_is_possessive(path):
    """Python 3.11 before 3.11.5 matches such a group wrongly."""
    assert not re.search(r"\)(?:[*+?]|\{[0-9,]+\})\+", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", CODE, ids=named)
def test_functions_are_short(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long = [node.name for node in functions(tree) if node.end_lineno - node.lineno + 1 > FUNCTION_LINES]
    assert long == []


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_what_is_public_says_what_it_is(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert [node.name for node in public(tree) if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", [path for path in CODE if path.match("checks/nf*.py")], ids=named)
def test_checks_do_not_know_each_other(path):
    assert [name for name in imported(ast.parse(path.read_text(encoding="utf-8"))) if ".nf" in name] == []


def test_each_library_is_imported_in_one_place():
    places = {}
    for path in MODULES:
        for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
            library = name.partition(".")[0]
            if library != "newsfacts" and library not in sys.stdlib_module_names | EVERYWHERE:
                places.setdefault(library, set()).add(path)
    scattered = {library: sorted(map(named, paths)) for library, paths in places.items() if not one_place(paths)}
    assert scattered == {}


def one_place(paths):
    """One module, or the modules of one folder that is there for it: the commands, the tables."""
    folders = {path.parent for path in paths}
    return len(paths) == 1 or (len(folders) == 1 and folders <= {PACKAGE / "cli", PACKAGE / "report" / "table"})


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_what_is_exported_exists(path):
    name = ".".join(("newsfacts", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    if name != "newsfacts.__main__":
        module = import_module(name)
        assert [each for each in getattr(module, "__all__", ()) if not hasattr(module, each)] == []
