"""Whether an article has what a check needs, asked of every check before it is loaded.

Most articles need a third of the checks. An answer must cost next to nothing: needs are bits of a number, so that what
an article has is asked of all of them at once, and all the words that checks need, and the signs that they need beside
digits, are looked for in one pass.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import count
from typing import TYPE_CHECKING, Final, TypeVar

from newsfacts.checks._check import Needs
from newsfacts.checks._index import INDEX, Entry
from newsfacts.model import Analysis, Kind
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import asked, learn, told, told_in

if TYPE_CHECKING:
    from newsfacts.text.wordlist import Wordlist

BEFORE: Final = 100
"""Characters before a figure that are near it: two clauses."""

BEHIND: Final = 24
"""Characters behind a figure that are near it."""

MANY: Final = 32
"""Articles from which on it is worth making all the words ready to be found at once."""

_DIGITS: Final = "0123456789"

_articles: Final = count()

_NOTHING: Final = Needs()

Asked = TypeVar("Asked")


class Table:
    """The needs of some checks as bits: ``own`` are those of each check, of which one must be met.

    By a kind or a sign beside digits: the needs that ask for it, and those that ask for none. ``more`` are the needs
    that ask for more than these and words.
    """

    def __init__(self, checks: Iterable[Sequence[Needs]]) -> None:
        """Number all needs; a check without any has one that every article meets."""
        self.own: list[int] = []
        numbered: list[tuple[int, Needs]] = []
        for needs in checks:
            first = len(numbered)
            numbered += [(1 << number, each) for number, each in enumerate(needs or (_NOTHING,), first)]
            self.own.append((1 << len(numbered)) - (1 << first))
        self.kinds = _asking([(bit, each.kinds) for bit, each in numbered])
        self._beside = _asking([(bit, each.beside) for bit, each in numbered])
        self._words = _asking([(bit, each.words) for bit, each in numbered])
        self.more = [(bit, each) for bit, each in numbered if _asks_more(each)]

    @cached_property
    def _ends(self) -> Mapping[str, Sequence[str]]:
        """The words by their last sign."""
        found = defaultdict(list)
        for word in self._words[0]:
            found[word[-1]].append(word)
        return found

    @cached_property
    def _pairs(self) -> tuple[Mapping[str, int], int]:
        """What is asked for beside digits, with each digit before and behind it."""
        asked, free = self._beside
        signs = [(sign, digit, bits) for sign, bits in asked.items() for digit in _DIGITS]
        pairs = {pair: bits for sign, digit, bits in signs for pair in (sign + digit, digit + sign)}
        return pairs, free

    @cached_property
    def _wordlist(self) -> "Wordlist | None":
        """The words and pairs, and words that checks ask for themselves, to be found at once, if they can be."""
        from newsfacts.text.wordlist import Wordlist

        try:
            return Wordlist(asked().union(self._words[0], self._pairs[0], *[needs.also for _, needs in self.more]))
        except ImportError:
            return None

    def told(self, text: str) -> int:
        """Return the needs that a text meets by its words and beside its digits.

        In the first texts words are sought one by one.
        """
        if next(_articles) >= MANY and (wordlist := self._wordlist):
            held = wordlist.held(text)
            learn(text, held, wordlist.words)
            return _united(held, *self._words) & _united(held, *self._pairs)
        ends = (words for end, words in self._ends.items() if end in text)
        held = {word for words in ends for word in words if word[0] in text and word in text}
        learn(text, held, self._words[0].keys())
        return _united(held, *self._words) & _united(_beside_digits(text), *self._beside)


def _asking(asked: Iterable[tuple[int, Iterable[Asked]]]) -> tuple[Mapping[Asked, int], int]:
    """Return the needs that ask for each thing, and those that ask for nothing."""
    found: dict[Asked, int] = defaultdict(int)
    free = 0
    for bit, things in asked:
        if not things:
            free |= bit
        for thing in things:
            found[thing] |= bit
    return found, free


def _united(has: Iterable[Asked], asked: Mapping[Asked, int], free: int) -> int:
    """Return the needs that something an article has meets, and those that ask for nothing."""
    for thing in has:
        if thing in asked:
            free |= asked[thing]
    return free


def _beside_digits(text: str) -> set[str]:
    """Return what stands right before or behind Arabic digits."""
    pieces = pattern("[0-9][0-9]*").split(text)  # [0-9]+ would be tried at every sign
    return {piece[-1] for piece in pieces[:-1] if piece}.union([piece[0] for piece in pieces[1:] if piece])


def _asks_more(needs: Needs) -> bool:
    """Whether needs ask for more than kinds, signs beside digits, and words anywhere."""
    return bool(needs.heading or needs.near or needs.also or needs.behind or needs.unread)


@cache
def _known() -> tuple[Table, Mapping[str, int]]:
    """Return the needs of all checks, and which are whose, by code."""
    table = Table(entry.needs for entry in INDEX)
    return table, {entry.code: own for entry, own in zip(INDEX, table.own, strict=True)}


def needed(analysis: Analysis, chosen: Iterable[Entry]) -> list[int]:
    """Return which of some checks an article has what they need for, by their place among these."""
    table, own = _known()
    met = Facts(analysis).met(table)
    return [number for number, entry in enumerate(chosen) if met & own[entry.code]]


class Facts:
    """What an article has: words, kinds of figures, signs beside its digits."""

    def __init__(self, analysis: Analysis) -> None:
        """Take over the article."""
        self._analysis = analysis
        self._text = analysis.text

    def met(self, table: Table) -> int:
        """Return which needs are met; what is answered for all of them at once is asked first."""
        kinds = {claim.quantity.kind for claim in self._analysis.claims}
        met = _united(kinds, *table.kinds) & table.told(self._text)
        for bit, needs in table.more:
            if met & bit and not self._meets(needs):
                met ^= bit
        return met

    def _meets(self, needs: Needs) -> bool:
        """Whether the rest of needs is met; what fails most often is asked first."""
        if needs.behind and self._behind(needs.kinds).isdisjoint(needs.behind):
            return False
        if needs.heading and not self._heads(needs):
            return False
        if needs.near and not self._tells_near(needs):
            return False
        if needs.also and not told_in(self._text, needs.also):
            return False
        return not needs.unread or bool(self._analysis.unread)

    def _behind(self, kinds: tuple[Kind, ...]) -> set[str]:
        """Return what stands right behind the figures of some kinds."""
        text = self._text
        claims = self._analysis.claims
        return {text[claim.quantity.end : claim.quantity.end + 1] for claim in claims if claim.quantity.kind in kinds}

    def _heads(self, needs: Needs) -> bool:
        """Whether the headings have one of the words and a figure of one of the kinds, where these are asked for."""
        end = max([block.end for block in self._analysis.article.headings], default=0)
        if needs.words and not holds(self._text[:end], needs.words):
            return False
        for claim in self._analysis.claims if needs.kinds else ():
            if claim.quantity.start >= end:
                return False
            if claim.quantity.kind in needs.kinds:
                return True
        return not needs.kinds

    def _tells_near(self, needs: Needs) -> bool:
        """Whether one of the words stands near a figure of one of the kinds."""
        text, words = self._text, told(self._text, needs.words)
        for claim in self._analysis.claims:
            start, end = claim.quantity.start - BEFORE, claim.quantity.end + BEHIND
            if claim.quantity.kind in needs.kinds and holds(text[max(0, start) : end], words):
                return True
        return False
