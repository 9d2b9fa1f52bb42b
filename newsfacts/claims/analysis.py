"""From the figures of an article to its claims: in which sentence each stands, and where on the page.

What they are about is read when it is first asked for: reports tell it, the checks go by the words alone.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from newsfacts.model import Analysis, Article, Claim, Extraction, Meaning, Quantity, Sentence, Span
from newsfacts.text.sentences import sentences


def analyse(article: Article, extraction: Extraction) -> Analysis:
    """Return the article's sentences and one claim for every quantity, in reading order.

    Offsets of ``extraction`` are on the running ruler; the spans of the claims are on the page ruler.
    """
    parts = sentences(article.running.text, article.blocks)
    quantities = extraction.quantities
    locate, prefix, meanings = article.running.locate, f"{article.id}.c", Meanings(article, parts, quantities)
    shift = article.running.shift
    claims: list[Claim] = []
    add, number, begin, end, ahead = claims.append, 0, 0, 0, enumerate(parts)
    for quantity in quantities:
        start = quantity.start
        while end <= start and (following := next(ahead, None)):
            index, part = following
            begin, end = part.start, part.end
        if begin <= start < end:
            number += 1
            stop = quantity.end
            span = locate(start, stop) if shift is None else Span(start + shift, stop + shift)
            add(Claim(f"{prefix}{number}", span, quantity, index, meanings))
    return Analysis(article, parts, tuple(claims), extraction.asides, extraction.unread)


def by_sentence(parts: Sequence[Sentence], quantities: Sequence[Quantity]) -> Iterator[tuple[int, Sequence[Quantity]]]:
    """Yield the place of each sentence that has figures, with these."""
    starts = [quantity.start for quantity in quantities]
    low, count = 0, len(starts)
    for index, part in enumerate(parts):
        if low < count and starts[low] < part.end:
            high = bisect_left(starts, part.end, low)
            yield index, quantities[bisect_left(starts, part.start, low, high) : high]
            low = high


def understand(analyses: Iterable[Analysis]) -> None:
    """Read what the figures of some articles are about, all together, which takes less time than one by one."""
    asked = [claims[0].meanings for claims in (analysis.claims for analysis in analyses) if claims]
    _read([each for each in asked if isinstance(each, Meanings)])


class Meanings(Mapping[int, Meaning]):
    """The meaning of each figure of an article by its ``Quantity.start``, all of them read at the first question."""

    def __init__(self, article: Article, parts: Sequence[Sentence], quantities: Sequence[Quantity]) -> None:
        """Keep what they will be read from."""
        self.article = article
        self._parts = parts
        self._quantities = quantities

    @cached_property
    def known(self) -> Mapping[int, Meaning]:
        """Those read."""
        _read([self])
        return self.known

    @property
    def told(self) -> Iterator[tuple[Sentence, Sequence[Quantity]]]:
        """The sentences of the article that have figures, each with these."""
        return ((self._parts[index], quantities) for index, quantities in by_sentence(self._parts, self._quantities))

    def __getitem__(self, start: int) -> Meaning:
        return self.known[start]

    def get(self, start: int, default: Any = None) -> Any:
        """The meaning of a figure, asked for at every look at a claim. What raises while they are read is a bug."""
        return self.known.get(start, default)

    def __iter__(self) -> Iterator[int]:
        return iter(self.known)

    def __len__(self) -> int:
        return len(self.known)

    def __hash__(self) -> int:
        return len(self._quantities)


def _read(some: Sequence[Meanings]) -> None:
    """Read those of some articles together."""
    from newsfacts.claims.meanings import meanings

    for each, known in zip(some, meanings([(each.article, each.told) for each in some]), strict=True):
        each.known = known
