"""What matches add up to: a season's wins, draws and losses with its points; the quarters or games of one match.

For the check of tallies. Offsets are on the running ruler; looks at the figures beside each other, and for the score of
a match at one sentence and the one before it. Blind to points that are taken off, and to extra time.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import holds, pattern

REACH: Final = 80
"""Characters before the scores of its parts in which the score of a match stands."""

NEAR: Final = 12
"""Characters between a record and its matches or points."""

MOST: Final = 4
"""Games that a side wins of one match at most."""

FEWEST: Final = 40
"""Points of a match that is played in quarters at least."""

QUARTERS: Final = 4
"""Quarters of a match."""

EXTRA: Final = ("加时", "扣", "点球")
"""What makes a score or a record more than its parts."""

PARTLY: Final = ("主场", "客场", "近", "其中", "中", "另", "少赛")
"""What between matches and wins makes these those of some of the matches."""

_TWO_SIDES: Final = "([0-9]{1,3})[比:：-]([0-9]{1,3})(?![0-9:：比])"
_SCORE: Final = f"(?<![0-9:：.比]){_TWO_SIDES}"
_LISTED: Final = (
    r"(?P<kind>[节局])(?:的?比分)(?:依次|分别)?(?:为|是)?[:：]?"
    r"(?P<list>[0-9]{1,2}[比:：-][0-9]{1,2}(?:[、，,和与]{1,2}[0-9]{1,2}[比:：-][0-9]{1,2}){1,6})(?![0-9:：比])"
)
_POINTS: Final = "^[，,]?(?:共|总)?(?:[积得]|积分(?:为|达|达到)?)$"
_TOTAL: Final = f"[，,]?总(?:得分|比分|分)(?:为|是)?{_TWO_SIDES}"
_UNITS: Final = frozenset({"轮", "场", "战"})


class Record(Struct, frozen=True):
    """Wins, draws (``None`` where none are told) and losses, with the matches or the points told beside them."""

    won: Claim
    lost: Claim
    drawn: Claim | None = None
    matches: Claim | None = None
    points: Claim | None = None


class Match(Struct, frozen=True):
    """The score of a match and those of its parts, each a pair, and where both stand."""

    score: tuple[int, int]
    parts: tuple[tuple[int, int], ...]
    games: bool
    ranges: tuple[tuple[int, int], tuple[int, int]]


def records(analysis: Analysis) -> Iterator[Record]:
    """Yield each record of wins and losses with its matches, and with its points."""
    claims, text = analysis.claims, analysis.text
    for at, claim in enumerate(claims):
        if claim.quantity.unit != "胜" or claim.quantity.hedge:
            continue
        run = _run(text, claims[at : at + 3])
        by_unit = {each.quantity.unit: each for each in run}
        if (lost := by_unit.get("负")) is None:
            continue
        drawn = by_unit.get("平")
        if at and (matches := _matches(text, claims[at - 1], claim)) and (drawn or matches.quantity.unit != "轮"):
            yield Record(claim, lost, drawn, matches=matches)
        following = claims[at + len(run) : at + len(run) + 1]
        points = following[0] if drawn and following and following[0].quantity.unit == "分" else None
        if points and pattern(_POINTS).match(text[run[-1].quantity.end : points.quantity.start]):
            yield Record(claim, lost, drawn, points=points)


def _run(text: str, claims: Sequence[Claim]) -> list[Claim]:
    """Return the wins, draws and losses told in one breath."""
    run = [claims[0]]
    for claim in claims[1:]:
        between = text[run[-1].quantity.end : claim.quantity.start]
        if claim.quantity.unit not in ("平", "负") or between.strip("、，") or claim.quantity.hedge:
            break
        run.append(claim)
    return run


def _matches(text: str, claim: Claim, won: Claim) -> Claim | None:
    """Return the matches told right before a record, if it is that of all of them."""
    between = text[claim.quantity.end : won.quantity.start]
    ahead = text[max(0, claim.quantity.start - 2) : claim.quantity.start]
    told = claim.quantity.unit in _UNITS and len(between) <= NEAR and not holds(between, "。；")
    return (
        claim
        if told and not claim.quantity.hedge and not ahead.endswith("第") and not holds(ahead + between, PARTLY)
        else None
    )


def matches(analysis: Analysis) -> Iterator[Match]:
    """Yield each match whose quarters or games are listed behind its score."""
    text = analysis.text
    for found in pattern(_LISTED).finditer(text):
        games = found["kind"] == "局"
        parts = tuple((int(one[1]), int(one[2])) for one in pattern(_SCORE).finditer(found["list"]))
        low = max(0, found.start() - REACH, text.rfind("\n", 0, found.start()) + 1)
        told = [*pattern(_SCORE).finditer(text, low, found.start())]
        whole = games or len(parts) == QUARTERS
        if not whole or holds(text[low : found.end() + NEAR], EXTRA):
            continue
        for one in reversed(told):
            score = int(one[1]), int(one[2])
            if max(score) <= MOST and sum(score) == len(parts) if games else sum(score) >= FEWEST:
                yield Match(score, parts, games, (one.span(), found.span("list")))
                break
        if games and (total := pattern(_TOTAL).match(text, found.end())):
            yield Match((int(total[1]), int(total[2])), parts, games=False, ranges=(found.span("list"), total.span()))
