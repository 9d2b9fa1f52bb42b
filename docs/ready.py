"""What ``newsfacts.data.ready`` is written from: the tables, turned into what can be looked up at once."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

import cog

from newsfacts.data.status import ACTUAL, BEFORE_VERBS, NEITHER, PLANNED
from newsfacts.data.themes import WORDS as THEMES
from newsfacts.data.units import UNITS
from newsfacts.data.words import NUMERALS, WORDS
from newsfacts.model import Kind, Status, Unit

WIDTH = 150
"""Characters of a line."""

_Sense = tuple[frozenset[str], Status | None]


def write() -> None:
    """Print every table."""
    _print("CUES", dict(cues()), "")
    _print("WORDS", {pair: ",".join(row) for pair, row in words().items()})
    _print("UNITS", units())
    _print("UNIT_ROWS", dict(rows()))
    cog.outl("UNIT_LENGTHS: Final[Lengths] = {")
    for sizes, pairs in lengths():
        *lines, last = _filled(pairs)
        cog.outl('    **dict.fromkeys(_words("""' + "\n".join([*lines, f'{last}"""), {sizes}),']))
    cog.outl("}")


def senses() -> dict[str, _Sense]:
    """Every cue of two or more characters with its themes and the status it marks."""
    nothing: _Sense = (frozenset(), None)
    found = dict.fromkeys(NEITHER.split(), nothing)
    for theme, row in THEMES.items():
        for word in row.split():
            found[word] = (found.get(word, nothing)[0] | {theme}, None)
    for status, marks in ((Status.PLANNED, PLANNED), (Status.ACTUAL, ACTUAL)):
        for word in marks.split():
            found[word] = (found.get(word, nothing)[0], status)
    return {word: sense for word, sense in found.items() if len(word) > 1}


def cues() -> Iterator[tuple[str, str]]:
    """Two characters, and of each cue that begins with them, longest first, the rest and its sense: 上升, 至:level.

    A dash where none does, but a mark of one character stands before the verb that it needs.
    """
    found = senses()
    for pair, alike in groupby(sorted(found, key=lambda word: (word[:2], -len(word), word)), key=lambda word: word[:2]):
        yield pair, ",".join(f"{word[2:]}:{_written(*found[word])}" for word in alike)
    for pair in {word + verb for word, verbs in BEFORE_VERBS.items() for verb in verbs} - {word[:2] for word in found}:
        yield pair, "-"


def _written(themes: frozenset[str], status: Status | None) -> str:
    return "+".join([*sorted(themes), *([f"{status}!"] if status else [])])


def words() -> dict[str, list[str]]:
    """The first numeral of words and the character before it, or else the one behind: the words, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(" ".join(WORDS).split(), key=len, reverse=True):
        place = next(place for place, char in enumerate(word) if char in NUMERALS)
        found.setdefault(word[place - 1 : place + 1] if place else word[:2], []).append(word)
    return found


def units() -> dict[str, str]:
    """Every spelling, and the name of its unit; of two units with one spelling, the later."""
    return {spelling: unit.name for unit in UNITS for spelling in (unit.name, *unit.aliases)}


def rows() -> Iterator[tuple[str, str]]:
    """The units that are more than a measure word that counts by itself: base (a dash for itself), factor, kind."""
    for name, unit in {unit.name: unit for unit in UNITS}.items():
        if unit != Unit(name, name, Decimal(1), Kind.COUNT, unit.aliases, discrete=True):
            base = "-" if unit.base == name else unit.base
            yield name, f"{base},{unit.factor},{unit.kind}{',discrete' if unit.discrete else ''}"


def lengths() -> Iterator[tuple[tuple[int, ...], list[str]]]:
    """How long the spellings may be where two characters stand, the longest first, and those pairs of characters."""
    spellings = units()
    sizes: dict[str, set[int]] = {}
    for spelling in spellings:
        if len(spelling) > 1:
            alone = {1} if spelling[0] in spellings else set()
            sizes.setdefault(spelling[:2], alone).add(len(spelling))
    found: dict[tuple[int, ...], list[str]] = {}
    for pair in sorted(sizes):
        found.setdefault(tuple(sorted(sizes[pair], reverse=True)), []).append(pair)
    return ((key, found[key]) for key in sorted(found))


def _print(name: str, rows: dict[str, str], made: str = "paired") -> None:
    """Print a dictionary of strings without blanks, to be made at import or, without ``made``, by who needs it."""
    cog.outl(f'{name}: Final = {made}("""')
    for line in _filled(f"{key} {rows[key]}" for key in sorted(rows)):
        cog.outl(line)
    cog.outl('""")')


def _filled(words: Iterable[str]) -> Iterator[str]:
    """Lines of some words each."""
    line: list[str] = []
    for word in words:
        if sum(map(len, line)) + len(line) + len(word) > WIDTH:
            yield " ".join(line)
            line = []
        line.append(word)
    yield " ".join(line)
