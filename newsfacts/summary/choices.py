"""Look among the likeliest sentences of an article for the one, two or three that are worth most together.

For ``summarize``. A choice is worth what its sentences say, each thing once, less most of what the opening of the same
length says, and less a share of every sentence that leans on one left out or only opens a report. What cannot become
the best is not weighed: a sentence adds at most what it is worth alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, combinations, pairwise
from math import fsum, nextafter
from typing import Final

from msgspec import Struct

SHORTEST: Final = 70
"""Characters below which a summary leaves too much unsaid, where there is more to say."""

_OPENING: Final = 0.78
"""Share of the worth of an opening of the same length that a choice must make up for."""

_SHORTEST_OPENING: Final = 60
"""Characters that a reader of the opening takes in at least."""

_LEANED: Final = 0.2
"""Share of its worth that a sentence loses without the one before on which it leans."""

_IDLE: Final = 0.25
"""What is left of the worth of a sentence that only opens a report."""

_LIKELIEST: Final = 5
"""Sentences that are weighed first: the best choice is mostly among them."""

Choice = tuple[int, ...]
Pair = int | str
"""Two characters as a number (``text.patterns.neighbours``), or a figure as printed."""


class Weights(Struct, frozen=True):
    """Sentences by their place: characters, pairs, worth alone; the worth of every pair.

    ``leaning`` are those that lean on the one before, ``idle`` those that only open a report.
    """

    lengths: Sequence[int]
    sets: Sequence[frozenset[Pair]]
    worth: Mapping[Pair, float]
    alone: Sequence[float]
    leaning: frozenset[int]
    idle: frozenset[int]


class Search:
    """One look for the best choice among some sentences, given in order, of at most ``length`` characters.

    ``openings`` are characters and worth of the first sentence, the first two, and so on. Of choices of equal worth the
    first is taken: one sentence before two, and the earlier before the later.
    """

    def __init__(
        self, weights: Weights, indices: Sequence[int], openings: Sequence[tuple[int, float]], length: int
    ) -> None:
        """Take over the sentences."""
        self._weights = weights
        self._indices = indices
        self._openings = openings
        self._length = length
        self._costs = self._costs_up_to(length)
        self._most = float("-inf")
        self._best: Choice = (0,)
        self._shared: dict[tuple[int, int], float] = {}

    def best(self) -> Choice:
        """The choice that is worth most, long enough if any is; its sentences in the order of the article.

        What the few likeliest sentences make is known first, so that there is little to weigh among the others.
        """
        alone = self._weights.alone
        shortest = SHORTEST if self._reaches(SHORTEST) else 0
        self._look(sorted(sorted(self._indices, key=lambda index: -alone[index])[:_LIKELIEST]), shortest)
        self._most = nextafter(self._most, float("-inf"))  # to be found again, or its equal that comes before it
        self._look(self._indices, shortest)
        return self._best

    def _look(self, indices: Sequence[int], shortest: int) -> None:
        """Weigh every sentence, and every two or three that fit and may be worth more than the best so far."""
        lengths, alone = self._weights.lengths, self._weights.alone
        for index in indices:
            if lengths[index] >= shortest:
                self._weigh((index,), lengths[index], alone[index])
        richest = [*accumulate((alone[index] for index in reversed(indices)), max, initial=0.0)][::-1]
        costs, longest = self._costs, self._length
        for place, one in enumerate(indices):
            most = alone[one] + richest[place + 1] + richest[place + 1]
            if lengths[one] > longest or most - costs[lengths[one]] <= self._most:
                continue
            for following, other in enumerate(indices[place + 1 :], place + 2):
                size = lengths[one] + lengths[other]
                if size <= longest and alone[one] + alone[other] + richest[following] - costs[size] > self._most:
                    self._weigh_two(one, other, indices[following:], shortest)

    def _weigh_two(self, one: int, other: int, following: Sequence[int], shortest: int) -> None:
        """Weigh two sentences, and these with each of those that follow."""
        lengths, alone, sets = self._weights.lengths, self._weights.alone, self._weights.sets
        costs, longest = self._costs, self._length
        both, worth = lengths[one] + lengths[other], alone[one] + alone[other] - self._overlap(one, other)
        if both >= shortest:
            self._weigh((one, other), both, worth)
        for third in following:
            size = both + lengths[third]
            if shortest <= size <= longest and worth + alone[third] - costs[size] > self._most:
                common = self._overlap(one, third) + self._overlap(other, third)
                if common:
                    common -= self._said(sets[one] & sets[other] & sets[third])
                self._weigh((one, other, third), size, worth + alone[third] - common)

    def _reaches(self, shortest: int) -> bool:
        """Whether one sentence, or two or three that fit, have so many characters."""
        lengths = [self._weights.lengths[index] for index in self._indices]
        groups = (sum(group) for size in (2, 3) for group in combinations(lengths, size))
        return max(lengths) >= shortest or any(shortest <= size <= self._length for size in groups)

    def _weigh(self, choice: Choice, size: int, worth: float) -> None:
        """Keep a choice if it is worth more than the best so far."""
        value = worth - (self._costs[size] if size <= self._length else self._cost(size))
        if value > self._most and (value := value - self._loose(choice)) > self._most:
            self._best, self._most = choice, value

    def _overlap(self, one: int, other: int) -> float:
        """What two sentences both say."""
        known = self._shared.get((one, other))
        if known is None:
            sets = self._weights.sets
            known = self._shared[one, other] = self._said(sets[one] & sets[other])
        return known

    def _said(self, pairs: Iterable[Pair]) -> float:
        """What some pairs are worth, added exactly, whatever order a set has them in."""
        return fsum(map(self._weights.worth.__getitem__, pairs))

    def _loose(self, choice: Choice) -> float:
        """What a choice loses by sentences that lean on one that is left out (他说, 因此), or only open a report."""
        alone, leaning, idle = self._weights.alone, self._weights.leaning, self._weights.idle
        leaned = [_LEANED * alone[index] for index in choice if index in leaning and index - 1 not in choice]
        return fsum(leaned) + fsum([(1 - _IDLE) * alone[index] for index in choice if index in idle])

    def _cost(self, size: int) -> float:
        """What a choice must make up for by its length: most of what such an opening says, one sentence or more."""
        said = self._openings[0][1]
        for characters, worth in self._openings[1:]:
            if characters > max(size, _SHORTEST_OPENING):
                break
            said = worth
        return _OPENING * said

    def _costs_up_to(self, length: int) -> list[float]:
        """The cost of every length up to one: it rises where an opening has one sentence more."""
        costs: list[float] = []
        rises = [size for size, _ in self._openings[1:] if _SHORTEST_OPENING < size <= length]
        for begin, end in pairwise((0, *rises, length + 1)):
            costs += [self._cost(begin)] * (end - begin)
        return costs
