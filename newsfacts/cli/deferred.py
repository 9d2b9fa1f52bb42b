"""Modules that are imported at the start and seldom used: they run if they are used.

Typer brings what completes a command in a shell, msgspec its other formats; running them takes a tenth of the start.
They are found as ever, so that a missing one is still missing.
"""

import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

SELDOM: Final = frozenset(
    (
        *("bz2", "lzma", "ipaddress", "linecache", "tokenize", "token", "shellingham", "subprocess", "textwrap"),
        *("msgspec.inspect", "msgspec.msgpack", "msgspec.toml", "msgspec.yaml"),
        *("fnmatch", "ntpath", "importlib.util", "newsfacts.data.reasons"),
    )
)
"""No module that is written in C, nor one with modules below it."""

LENDING: Final = {
    "difflib": "get_close_matches",
    "shutil": "get_terminal_size",
    "gettext": "gettext",
    "platform": "system",
    "urllib.parse": "quote_from_bytes",
}
"""Modules that are asked for a function at the start: it runs them when it is called."""


def defer() -> None:
    """Have the modules that are seldom used run when first used, from now on and in the whole process."""
    sys.meta_path.insert(0, _Finder())


class _Finder:
    """Finds the seldom used modules, and leaves all others to the finders behind it."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name in SELDOM or name in LENDING else None
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _Deferring(spec.loader))
        return spec


class _Deferring:
    """Makes a module without running it."""

    def __init__(self, loader: "Loader") -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> None:  # noqa: ARG002 (an ordinary module will do)
        return None

    def exec_module(self, module: ModuleType) -> None:
        module.__class__ = _Deferred
        if lent := LENDING.get(module.__name__):
            vars(module)[lent] = _lent(module.__name__, lent)


class _Deferred(ModuleType):
    """A module that runs when it is first asked for a name: an import of it asks for none."""

    def __getattr__(self, name: str) -> Any:
        if name == "__path__":  # every import of a name asks for it; no module here has others below it
            raise AttributeError(name)
        return getattr(_run(self.__name__), name)


def _lent(name: str, function: str) -> Callable[..., Any]:
    """Return what stands for a function of a module that has not run."""
    if name == "platform" and hasattr(os, "uname"):
        return lambda: os.uname().sysname  # ``uuid`` asks for its answer as it starts

    def lent(*given: Any, **named: Any) -> Any:
        return getattr(_run(name), function)(*given, **named)

    return lent


def _run(name: str) -> Any:
    """Return a module that has run."""
    module = sys.modules[name]
    module.__class__ = ModuleType
    spec = module.__spec__
    if spec is not None and isinstance(spec.loader, _Deferring):
        spec.loader = module.__loader__ = spec.loader.loader
        spec.loader.exec_module(module)
    return module
