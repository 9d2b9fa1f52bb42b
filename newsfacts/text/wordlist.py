"""Which of many words a text holds: two passes over the text find all of them.

A word is sought at the rarest of its signs, with the sign that stands before or behind it there. Pairs of such signs
are rare, so that hardly a word is sought in the text that it does not hold.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsfacts.data.frequent import FREQUENT
from newsfacts.text.patterns import pattern

Pairs = Mapping[tuple[str, str], Sequence[str]]


class Wordlist:
    """Words, by their rarest sign and its neighbour."""

    def __init__(self, words: Iterable[str]) -> None:
        """Sort the words: those of one sign, and those whose neighbour stands behind or before their rarest sign."""
        behind: dict[tuple[str, str], list[str]] = defaultdict(list)
        before: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._signs = []
        for word in words:
            at = max(range(len(word)), key=lambda at: _rarity(word[at]))
            if len(word) == 1:
                self._signs.append(word)
            elif at + 1 < len(word):
                behind[word[at], word[at + 1]].append(word)
            else:
                before[word[at], word[at - 1]].append(word)
        self._pairs = ((behind, _source(behind, "({})(?=({}))")), (before, _source(before, "({})(?<=({}).)")))

    def held(self, text: str) -> list[str]:
        """Return the words that a text holds."""
        found = [sign for sign in self._signs if sign in text]
        for pairs, source in self._pairs:
            for pair in pairs.keys() & pattern(source).findall(text):
                found += [word for word in pairs[pair] if len(word) == 2 or word in text]
        return found


def _rarity(sign: str) -> int:
    """Return how rare a sign is."""
    return FREQUENT.find(sign) % (len(FREQUENT) + 1)


def _source(pairs: Pairs, form: str) -> str:
    """Return the expression for pairs; without any it matches nothing."""
    classes = [f"[{re.escape(''.join(sorted(set(signs))))}]" for signs in zip(*pairs, strict=True)]
    return form.format(*classes) if classes else "(?!)"
