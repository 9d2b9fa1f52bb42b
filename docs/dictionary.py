"""Write ``newsfacts/data/dictionary.txt`` from the dictionary of jieba: ``python docs/dictionary.py``.

Its first line are the first characters of words. Each has a line: the second characters of its words, and behind a tab
for each the rest of the words that begin with both, in order. A word ends with a character that says its gain and what
it names. The gain is how much likelier a word is than its characters apart, as a logarithm, or 0. Words that jieba
counted less than three times are left out.
"""

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import groupby
from math import log
from pathlib import Path

from newsfacts.text.words import CODES, MARK, NAMED, NO_WORD, OTHER, PERSON, THING

TARGET = Path(__file__).parent.parent / "newsfacts" / "data" / "dictionary.txt"

LEAST = 3
"""How often jieba's texts must have a word."""

STEPS = 4
"""How many gains lie between one and the next power of e."""

THINGS = frozenset(["n", "ns", "nt", "nz", "vn", "an", "j", "l", "eng"])
"""Tags of ICTCLAS: nouns, places, bodies, verbal nouns, fixed compounds (困难群众); idioms name no matter."""

PERSONS = frozenset(["nr", "nrt", "nrfg"])

Rows = dict[str, tuple[int, str]]


def rows() -> Rows:
    """Return how often jieba counts each word, and its tag."""
    (folder,) = find_spec("jieba").submodule_search_locations
    lines = Path(folder, "dict.txt").read_text(encoding="utf-8").splitlines()
    return {word: (int(times), tag) for word, times, tag in (line.split() for line in lines)}


def made(rows: Rows) -> str:
    """Return the text of the file."""
    lines = [(first, _line(group)) for first, group in groupby(coded(rows), key=lambda word: word[0][0])]
    return "\n".join(["".join(first for first, _ in lines), *(line for _, line in lines)])


def coded(rows: Rows) -> Iterator[tuple[str, str]]:
    """Yield the words in order, each with its code."""
    total = sum(times for times, _ in rows.values())
    costs = {word: log(total / max(times, 1)) for word, (times, _) in rows.items()}
    for word, (times, tag) in sorted(rows.items()):
        if len(word) > 1 and times >= LEAST:
            gain = max(0, round(STEPS * (sum(costs.get(char, log(total)) for char in word) - costs[word])))
            named = NAMED.index(PERSON if tag in PERSONS else THING if tag in THINGS else OTHER)
            yield word, chr(CODES + gain * len(NAMED) + named)


def _line(words: Iterable[tuple[str, str]]) -> str:
    """The words that begin with the same character."""
    seconds, codes, rests = "", "", []
    for pair, group in groupby(words, key=lambda word: word[0][:2]):
        coded = dict(group)
        seconds += pair[1]
        codes += coded.pop(pair, NO_WORD)
        rests.append("".join(f"{MARK}{word[2:]}{code}" for word, code in coded.items()))
    return "\t".join([seconds, codes, *rests])


if __name__ == "__main__":
    TARGET.write_text(made(rows()), encoding="utf-8", newline="\n")
