"""Whether an article has what a check needs, asked of every check before it is loaded.

Most articles need a third of the checks. An answer must cost next to nothing: a word is sought only where its ends
occur, and what stands beside the digits or in the headings is looked up at the first question.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

from newsfacts.checks._check import Needs
from newsfacts.model import Analysis, Kind
from newsfacts.text.patterns import places, told_in

BEFORE: Final = 100
"""Characters before a figure that are near it: two clauses."""

BEHIND: Final = 24
"""Characters behind a figure that are near it."""


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
    def _beside(self) -> frozenset[str]:
        first, *pieces = re.split("[0-9]+", self._text)
        ends = [piece[-1] for piece in (first, *pieces[:-1]) if piece]
        return frozenset([*ends, *(piece[0] for piece in pieces if piece)])

    def _around(self, kinds: tuple[Kind, ...]) -> str:
        """The words around the figures of some kinds, run together."""
        known = self._places.get(kinds)
        if known is None:
            figures = (claim.quantity for claim in self._analysis.claims if claim.quantity.kind in kinds)
            pieces = [self._text[max(0, figure.start - BEFORE) : figure.end + BEHIND] for figure in figures]
            known = self._places[kinds] = "\n".join(pieces)
        return known

    def meet(self, needs: Sequence[Needs]) -> bool:
        """Whether any of some needs is met, or there are none."""
        for each in needs:
            lacking = each.kinds and self._kinds.isdisjoint(each.kinds)  # so it is with most
            if not lacking and self._meets(each):
                return True
        return not needs

    def _meets(self, needs: Needs) -> bool:
        text = self._text
        if needs.heading:
            text, kinds = self._heading
            if needs.kinds and kinds.isdisjoint(needs.kinds):
                return False
        elif needs.near:
            text = self._around(needs.kinds)
        if needs.unread and not self._unread:
            return False
        if needs.beside and self._beside.isdisjoint(needs.beside):
            return False
        if needs.pairs and not _meet(text, *needs.pairs):
            return False
        return (not needs.words or told_in(text, needs.words)) and (not needs.also or told_in(text, needs.also))


def _meet(text: str, first: str, second: str) -> bool:
    """Whether one of some signs stands right before one of others; the fewer are looked for."""
    if len(first) <= len(second):
        return any(text[at + 1 : at + 2] in second for at in places(text, first) if at + 1 < len(text))
    return any(text[at - 1] in first for at in places(text, second) if at)
