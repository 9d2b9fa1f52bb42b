"""Ranks: figures that the words put in order.

For the check that compares them. Offsets are on the running ruler; an order is read within one paragraph. Blind to
orders told without 其次 and its like, to orders of rates, and to scores told in two numbers apart.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import before, enclosed
from newsfacts.data.ranks import FIRST, LATER, LEAST, MOST, PODIUM, RANKED, SCORED, SPEEDS
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import holds, pattern, places
from newsfacts.text.spots import at_places
from newsfacts.text.told import told_in

REACH: Final = 40
"""Characters from a word of rank to its figure."""

MEANS: Final = ("平均", "每")
"""What makes a figure one by the day or the head."""

APART: Final = 120
"""Characters between two marks of one order."""

LONGEST: Final = 12
"""Items an order is followed over."""

_SECONDS: Final = ("其次", "再次", "居次", "第二", "第三", "亚军")
"""What all words hold that make an item less than another."""

_MARK: Final = "|".join((*MOST, *LATER))
TOP: Final = 3
_TOP: Final = r"前(?:3|三)(?:名|位|甲)的?(?:依次|分别)?(?:为|是|有)?"
_ITEM: Final = r"[、，,]?[一-龥（）()“”]{1,12}"
"""What begins a list of the first three, and what stands before the figure of each."""

_PLACE: Final = 6
"""Characters behind a score in which its place is told."""

_SCORES_OF: Final = ("得分", "总分", "积分", "得票")


LARGE: Final = 10000
"""Bare numbers from here on are amounts."""

_FIRST: Final = rf"[，,](?P<who>[^，,。；、0-9最]{{2,8}}?)(?:{'|'.join(FIRST)})(?=[，,。；])"
_FIRST_ENDS: Final = frozenset({word[-2:] for word in FIRST})
"""What all the words end with that name the first."""

_STOPS: Final = frozenset("，,。；")
_ENDS: Final = "最[大高多长重小低少短轻]"
_EXTREMES: Final = rf"(?P<thing>[^，,。；、0-9最]{{2}})(?P<one>{_ENDS})[^。；\n最]{{1,16}}(?P=thing)(?P<other>{_ENDS})"
_BACK: Final = 16
"""Characters before the end of such words among which the clause begins."""

_THING: Final = 2
"""Characters of what is the largest of its kind: 年龄最大."""

_UP: Final = "大高多长重"
_LEADS: Final = "的?(?:为|是|达|只有|仅|仅有|有)?"
_NEXT: Final = r"[^。；！？\n]{0,10}"


def orders(analysis: Analysis) -> Iterator[tuple[Claim, ...]]:
    """Yield the figures of each order, the one told as the largest first."""
    text = analysis.text
    if not told_in(text, _SECONDS):
        return
    yield from _podium(analysis)
    if not told_in(text, LATER):
        return
    marks = list(pattern(_MARK).finditer(text))
    for place, mark in enumerate(marks):
        if mark[0] in MOST and not any(sign in text[max(0, mark.start() - 4) : mark.start()] for sign in SPEEDS):
            later = takewhile(lambda other: other[0] in LATER, marks[place + 1 : place + LONGEST])
            figures = tuple(_figures(analysis, [*_in_one_breath([mark.end(), *(other.end() for other in later)])]))
            if len(figures) > 1:
                yield figures


def in_turn(analysis: Analysis) -> Iterator[tuple[Claim, ...]]:
    """Yield the figures of the first three of a list, told in turn, that go neither down nor up."""
    text = analysis.text
    for found in pattern(_TOP).finditer(text) if "前" in text else ():
        place = bisect_left(analysis.claims, found.end(), key=_starts)
        run = analysis.claims[place : place + TOP]
        ends = [found.end(), *(claim.quantity.end for claim in run)]
        gaps = [text[end : claim.quantity.start] for end, claim in zip(ends, run, strict=False)]
        named = len(run) == TOP and all(pattern(_ITEM).fullmatch(gap) for gap in gaps)
        values = [claim.quantity.value or 0 for claim in run]
        told = len({claim.quantity.unit for claim in run}) == 1 and all(is_amount(claim.quantity) for claim in run)
        if named and told and sorted(values) != values:
            yield tuple(run)


def _podium(analysis: Analysis) -> Iterator[tuple[Claim, ...]]:
    """Yield what the first, the second and the third of a contest scored, told one after the other."""
    text = analysis.text
    if not told_in(text, PODIUM[2:4]):
        return
    marks = list(pattern("|".join(PODIUM)).finditer(text))
    for place, mark in enumerate(marks):
        if PODIUM.index(mark[0]) > 1:
            continue
        run = [mark]
        for other in marks[place + 1 : place + 3]:
            if PODIUM.index(other[0]) // 2 == len(run):
                run.append(other)
        figures = tuple(_figures(analysis, [each.end() for each in run]))
        if len(figures) > 1 and figures[0].quantity.unit in SCORED:
            yield figures


def _in_one_breath(ends: list[int]) -> Iterator[int]:
    """Yield the marks of an order up to one that stands too far behind the last."""
    yield ends[0]
    yield from (end for _, end in takewhile(lambda pair: pair[1] - pair[0] <= APART, pairwise(ends)))


def ranked(analysis: Analysis) -> Iterator[tuple[Claim, ...]]:
    """Yield scores that their places follow, the first before the second: 得 92.3 分，列第一；乙得 91.3 分，列第二."""
    text, claims = analysis.text, analysis.claims
    if not told_in(text, _SECONDS) or not told_in(text, RANKED[1]):
        return
    run: list[Claim] = []
    for claim, after in pairwise((*claims, None)):
        if claim is None or not _scored(text, claim):
            continue
        end = claim.quantity.end
        place = next((at for at, words in enumerate(RANKED) if holds(text[end : end + _PLACE], words)), None)
        if place is None or (after and after.quantity.start < end + 2):
            continue
        if place == len(run) and (not run or run[-1].sentence == claim.sentence):
            run.append(claim)
        elif place == 0:
            run = [claim]
        if len(run) > 1 and run[-1] is claim:
            yield run[-2], claim


def _scored(text: str, claim: Claim) -> bool:
    """Whether a figure is what wins: points, votes, or a bare number called a score."""
    quantity = claim.quantity
    if quantity.value is None or quantity.hedge:
        return False
    lead = text[max(0, quantity.start - 4) : quantity.start]
    return quantity.unit in SCORED or (quantity.unit is None and holds(lead, _SCORES_OF))


def first_of(analysis: Analysis) -> Iterator[tuple[Claim, ...]]:
    """Yield a figure whose owner is named first behind a list, and the largest of it: 红队 21 分，红队列第一."""
    text = analysis.text
    ends = [at for at in places(text, "最第首") if _ends_clause(text[at : at + 3])]
    starts = [max(text.rfind(comma, max(0, at - _BACK), at) for comma in "，,") for at in ends]
    for found in at_places(text, _FIRST, [start for start in starts if start >= 0]):
        listed = _listed(analysis, found.start())
        own = [claim for claim in listed if found["who"] in before(text, claim.quantity.start)]
        if len(listed) > 1 and len(own) == 1:
            yield own[0], max(listed, key=lambda claim: claim.quantity.value or 0)


def _ends_clause(words: str) -> bool:
    """Whether words, from the sign on, end a clause with what names the first."""
    return words[1:2] in _STOPS or (words[2:] in _STOPS and words[:2] in _FIRST_ENDS)


def extremes(analysis: Analysis) -> Iterator[tuple[Claim, ...]]:
    """Yield the largest and the smallest of one thing, told one after the other: 年龄最大的 68 岁，年龄最小的 17 岁."""
    text = analysis.text
    tops = places(text, "最")
    if not any(text.startswith(LEAST, at) for at in tops):
        return
    for found in at_places(text, _EXTREMES, [at - _THING for at in tops if at >= _THING]):
        told = [_right_behind(analysis, found.end(side)) for side in ("one", "other")]
        one, other = told
        if one and other and one.quantity.unit == other.quantity.unit and one.quantity.start < found.start("other"):
            most, least = (one, other) if found["one"][-1] in _UP else (other, one)
            if (found["one"][-1] in _UP) != (found["other"][-1] in _UP):
                yield most, least


def _right_behind(analysis: Analysis, at: int) -> Claim | None:
    """Return the figure that nothing but a few words leads to."""
    claims = analysis.claims
    claim = next(iter(claims[bisect_left(claims, at, key=_starts) :][:1]), None)
    near = claim is not None and claim.quantity.value is not None and claim.quantity.hedge is None
    return claim if claim and near and pattern(_LEADS).fullmatch(analysis.text, at, claim.quantity.start) else None


def _listed(analysis: Analysis, at: int) -> list[Claim]:
    """Return the levels of one unit right before a place, in one sentence, one after the other."""
    place = bisect_left(analysis.claims, at, key=_starts)
    found: list[Claim] = []
    for claim in reversed(analysis.claims[max(0, place - LONGEST) : place]):
        quantity, last = claim.quantity, found[-1].quantity if found else None
        apart = analysis.text[quantity.end : last.start if last else at]
        level = is_amount(quantity) or (quantity.unit is None and (quantity.value or 0) >= LARGE)
        if (last and quantity.unit != last.unit) or not level or is_change(analysis.text, quantity):
            break
        if not pattern(_NEXT).fullmatch(apart):
            break
        found.append(claim)
    return found


def _figures(analysis: Analysis, starts: list[int]) -> Iterator[Claim]:
    """Yield the figure after each mark, as long as all have one unit and stand in one paragraph."""
    text = analysis.text
    unit = None
    for place, start in enumerate(starts):
        end = min([start + REACH, *starts[place + 1 : place + 2]])
        figure = _first(analysis, start, end)
        if figure is None or (unit is not None and figure.quantity.unit != unit):
            return
        if place and "\n" in text[starts[place - 1] : start]:
            return
        unit = figure.quantity.unit
        yield figure


def _first(analysis: Analysis, start: int, end: int) -> Claim | None:
    """Return the first level between two places, ``None`` where it stands in a bracket."""
    claims = analysis.claims
    for place in range(bisect_left(claims, start, key=_starts), len(claims)):
        claim, quantity = claims[place], claims[place].quantity
        if quantity.start >= end:
            return None
        if is_amount(quantity) and not is_change(analysis.text, quantity):
            if holds(before(analysis.text, quantity.start), MEANS):
                continue  # 甲省最多，平均每天有 2.7 件，多达 406 件
            return None if enclosed(analysis.text, quantity.start, end) else claim
    return None


def _starts(claim: Claim) -> int:
    return claim.quantity.start
