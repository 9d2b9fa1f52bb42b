"""Whether an article has what a check needs, asked of every check before it is loaded.

Most articles need a third of the checks. An answer must cost next to nothing: the rare signs in all the words that
checks need are looked for once, and of these words only those whose signs an article has.
"""

import re
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import count, takewhile
from typing import Final

from newsfacts.checks._check import Needs
from newsfacts.checks._index import WORDS
from newsfacts.model import Analysis, Kind
from newsfacts.text.patterns import holds, pattern, places, told_in

BEFORE: Final = 100
"""Characters before a figure that are near it: two clauses."""

BEHIND: Final = 24
"""Characters behind a figure that are near it."""

MANY: Final = 32
"""Articles from which on an expression for all the rare signs is worth its compiling."""

_articles: Final = count()


@cache
def _rare() -> str:
    """Return the expression for any rare sign."""
    return f"[{re.escape(''.join(WORDS))}]"


class Facts:
    """What an article has: words, kinds of figures, signs beside its digits."""

    def __init__(self, analysis: Analysis) -> None:
        """Take over the article."""
        self._analysis = analysis
        self._text = analysis.text
        self._kinds = {claim.quantity.kind for claim in analysis.claims}
        self._unread = bool(analysis.unread)
        self._places: dict[tuple[Kind, ...], str] = {}

    @cached_property
    def _heading(self) -> tuple[str, set[Kind]]:
        """The words of the headings, and the kinds of their figures."""
        end = max((block.end for block in self._analysis.article.headings), default=0)
        early = takewhile(lambda claim: claim.quantity.start < end, self._analysis.claims)
        return self._text[:end], {claim.quantity.kind for claim in early}

    @cached_property
    def _likely(self) -> set[str]:
        """The words with rare signs that the text may hold, because it has them."""
        text = self._text
        few = next(_articles) < MANY
        signs = {sign for sign in WORDS if sign in text} if few else set(pattern(_rare()).findall(text))
        return {word for sign in signs for word, others in WORDS[sign] if signs.issuperset(others)}

    @cached_property
    def _digits(self) -> set[str]:
        """Each Arabic digit with the sign right behind it."""
        return set(pattern("[0-9][^0-9]").findall(self._text))

    @cached_property
    def _beside(self) -> set[str]:
        """What stands right before or behind Arabic digits; going through the text backwards costs next to nothing."""
        before = pattern("[0-9]([^0-9])").findall(self._text[::-1])
        return {pair[1] for pair in self._digits}.union(before)

    def _around(self, kinds: tuple[Kind, ...]) -> str:
        """The words around the figures of some kinds, run together."""
        known = self._places.get(kinds)
        if known is None:
            figures = (claim.quantity for claim in self._analysis.claims if claim.quantity.kind in kinds)
            pieces = [self._text[max(0, figure.start - BEFORE) : figure.end + BEHIND] for figure in figures]
            known = self._places[kinds] = "\n".join(pieces)
        return known

    def _behind(self, kinds: tuple[Kind, ...]) -> set[str]:
        """What stands right behind the figures of some kinds."""
        text = self._text
        claims = self._analysis.claims
        return {text[claim.quantity.end : claim.quantity.end + 1] for claim in claims if claim.quantity.kind in kinds}

    def meet(self, needs: Sequence[Needs]) -> bool:
        """Whether any of some needs is met, or there are none."""
        for each in needs:
            if each.kinds and self._kinds.isdisjoint(each.kinds):  # so it is with most
                continue
            if self._meets(each):
                return True
        return not needs

    def _meets(self, needs: Needs) -> bool:
        """Whether needs are met by an article that has their kinds of figures; what fails most often is asked first."""
        if needs.beside and self._beside.isdisjoint(needs.beside):
            return False
        if (needs.words or needs.common) and not self._tells(needs):
            return False
        if needs.numbered and self._digits.isdisjoint(needs.numbered):
            return False
        if needs.heading and needs.kinds and self._heading[1].isdisjoint(needs.kinds):
            return False
        if needs.behind and self._behind(needs.kinds).isdisjoint(needs.behind):
            return False
        return (not needs.pairs or _meet(self._text, *needs.pairs)) and (self._unread or not needs.unread)

    def _tells(self, needs: Needs) -> bool:
        """Whether one of the words stands where they are sought."""
        text, common = self._text, needs.common
        likely = self._likely.intersection(needs.words)
        if not (likely and told_in(text, likely)) and not (common and told_in(text, common)):
            return False
        if needs.heading or needs.near:
            text = self._heading[0] if needs.heading else self._around(needs.kinds)
            if not (holds(text, likely) or holds(text, common)):
                return False
        return not needs.also or holds(text, needs.also)


def _meet(text: str, first: str, second: str) -> bool:
    """Whether one of some signs stands right before one of others; the fewer are looked for."""
    if len(first) <= len(second):
        behind = {text[at + 1 : at + 2] for at in places(text, first)}
        return not behind.isdisjoint(second)
    return not {text[at - 1 : at] for at in places(text, second)}.isdisjoint(first)
