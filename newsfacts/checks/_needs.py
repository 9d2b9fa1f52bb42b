"""Whether an article has what a check needs, asked of every check before it is loaded.

Most articles need a third of the checks. An answer must cost next to nothing: a word is sought only where its last
character occurs, and what stands beside the digits is looked up at the first question.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from newsfacts.checks._check import Needs
from newsfacts.model import Analysis


class Facts:
    """What an article has: words, kinds of figures, signs beside its digits."""

    def __init__(self, analysis: Analysis) -> None:
        """Take over the article."""
        self._text = analysis.text
        self._kinds = {claim.quantity.kind for claim in analysis.claims}
        self._unread = bool(analysis.unread)

    @cached_property
    def _beside(self) -> frozenset[str]:
        first, *pieces = re.split("[0-9]+", self._text)
        ends = [piece[-1] for piece in (first, *pieces[:-1]) if piece]
        return frozenset([*ends, *(piece[0] for piece in pieces if piece)])

    def meet(self, needs: Sequence[Needs]) -> bool:
        """Whether any of some needs is met, or there are none."""
        return not needs or any(map(self._meets, needs))

    def _meets(self, needs: Needs) -> bool:
        if needs.kinds and self._kinds.isdisjoint(needs.kinds):
            return False
        if needs.unread and not self._unread:
            return False
        if needs.beside and self._beside.isdisjoint(needs.beside):
            return False
        return self._tells(needs.words) and self._tells(needs.also)

    def _tells(self, words: Sequence[str]) -> bool:
        text = self._text
        for word in words:
            if word[-1] in text and word in text:
                return True
        return not words
