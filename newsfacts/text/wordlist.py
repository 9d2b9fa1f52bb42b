"""Many words found in one pass over a text: the only module that loads a searcher, and only for many texts.

``ahocorasick_rs`` (the algorithm of Aho and Corasick in Rust) finds all words in a tenth of the time that it takes to
seek them one by one. To load it and make it ready takes as long as seeking through ten articles.
"""

from collections.abc import Callable, Iterable, Sequence, Set


class Wordlist:
    """Words made ready to be found at once."""

    def __init__(self, words: Iterable[str]) -> None:
        """Make the searcher; raises ``ImportError`` where it is not installed."""
        from ahocorasick_rs import AhoCorasick

        self.words = frozenset(words)
        self._find = AhoCorasick(self.words, store_patterns=True).find_matches_as_strings

    def held(self, text: str) -> Set[str]:
        """Return the words that a text holds."""
        try:
            return set(self._find(text, overlapping=True))
        except UnicodeEncodeError:  # half a character, which a string may hold
            return {word for word in self.words if word in text}


class Lexicon:
    """Words made ready to be found one after the other, the longest of those that begin at one place.

    ``found`` returns which of them a text holds, each by its number, and where it begins and ends; none overlaps
    another. It raises ``UnicodeEncodeError`` for half a character, which a string may hold.
    """

    def __init__(self, words: Sequence[str]) -> None:
        """Make the searcher; raises ``ImportError`` where it is not installed."""
        from ahocorasick_rs import AhoCorasick, MatchKind

        self.found: Callable[[str], Sequence[tuple[int, int, int]]]
        self.found = AhoCorasick(words, matchkind=MatchKind.LeftmostLongest).find_matches_as_indexes
