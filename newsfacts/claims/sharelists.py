"""Lists of shares: which percentages are shares of one whole, told one after the other, and whether none is left out.

For the check that such a list makes 100 %. Items told within an item (其中 65岁以上占 14 %) may be left out: the
list has readings. Blind to lists over several sentences.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise
from typing import Final

from msgspec import Struct

from newsfacts.claims.shares import Share, shares
from newsfacts.claims.sharewords import Form
from newsfacts.claims.wholes import core
from newsfacts.data.parts import COMMON_SIDES, RESTS
from newsfacts.data.shares import COMPOSITIONS, JOINTS, LARGEST, OUTSIDE, SMALLEST, UNSURE, WORST
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern
from newsfacts.text.told import told_in

_PERCENT: Final = Kind.PERCENT
_RATIO: Final = Kind.RATIO
BEFORE_RATIO: Final = 40
"""Characters before a ratio that say what it is of."""

NO_PARTS: Final = 60
"""A ratio whose terms make less is one of parts (1:2:3), not of shares."""

_NUMBER: Final = re.compile("[0-9]+(?:\\.[0-9]+)?")

ABOUT: Final = 120
"""Characters before a list that say of what it is."""

HUNDRED: Final = Decimal(100)

REACH: Final = 16
"""Characters that lie between two percentages with their answers."""

_TELLING: Final = ("满意", "赞成", "同意", "支持", "反对")

SIDE: Final = 6
"""Characters before a percentage that may name its side."""

NEAR: Final = 3
"""Characters besides its name between two percentages of such a list."""

_ALONE: Final = (
    (("赞成", "同意", "支持"), ("反对", "不同意"), ("弃权",)),
    (("男", "男性", "男生"), ("女", "女性", "女生")),
)
_ANSWERS: Final = (
    *_ALONE,
    (("满意",), ("基本满意", "比较满意"), ("不满意",)),
    (("满意", "非常满意", "很满意"), ("一般", "无所谓"), ("不满意",)),
    (("赞成", "同意", "支持"), ("反对", "不同意", "不支持"), ("中立", "无所谓", "说不清")),
)
"""Answers of which each person gives one, told behind their percentages."""

_NAMES: Final = "|".join(sorted({word for row in _ANSWERS for side in row for word in side}))
_ANSWER: Final = rf"^(的?(?:人|\w{{2,4}}?)?)(?:表示|认为|选择|持)?({_NAMES})(?=[，,、；;。和者]|$)"

OWNED: Final = ("股份", "股权", "股本")
"""What cannot be shared out but once."""

_SIDES: Final = frozenset(word for row in _ALONE for side in row for word in side)
_SIDE_ENDS: Final = frozenset(word[-1] for word in _SIDES)
_SECTORED: Final = ("三产", "三次产业", "三大产业")
_SECTORS: Final = (
    "(?:三次产业|三大产业|一、?二、?三产业|三产)[^，。；0-9]{0,8}(?:比重|占比|比例)[^，。；0-9]{0,6}?(?=[0-9])"
)
_CUT: Final = re.compile("[，,；;：:、。]")

LONGEST: Final = 16
"""Shares a list is followed over."""


class ShareList(Struct, frozen=True):
    """Shares told one after the other; ``closed`` where the words leave none out."""

    shares: tuple[Claim, ...]
    closed: bool


class _Item(Struct, frozen=True):
    """A share, with the words from the share before it."""

    percent: Claim
    name: str


def share_lists(analysis: Analysis) -> Iterator[tuple[ShareList, ...]]:
    """Yield, for every sentence with shares that may be of one whole, the lists its words allow, the longest first."""
    yield from _sided(analysis)
    yield from _sectors(analysis)
    yield from _answered(analysis)
    told = (share for share in shares(analysis) if share.form is Form.OF and not (share.whole or share.together))
    for _, group in groupby(told, key=lambda share: share.percent.sentence):
        members = list(group)[:LONGEST]
        if len(members) > 1 and _one_whole(members):
            items = _items(analysis, members)
            end = members[-1].percent.quantity.end
            about = analysis.text[max(0, members[0].start - ABOUT) : end]
            yield tuple(_list(reading, about) for reading in _readings(items) if len(reading) > 1)


def _sided(analysis: Analysis) -> Iterator[tuple[ShareList, ...]]:
    """Yield percentages told one after the other by the sides of one thing alone: 赞成 73%，反对 19%，弃权 8%."""
    text = analysis.text
    run: list[tuple[Claim, str]] = []
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.kind is not _PERCENT or quantity.hedge:
            run = []
            continue
        name = text[max(0, quantity.start - SIDE) : quantity.start].rstrip("：:的者票为 ")
        name = _CUT.split(name)[-1] if name[-1:] in _SIDE_ENDS else ""
        if name not in _SIDES:
            run = []
            continue
        near = run and 0 <= quantity.start - run[-1][0].quantity.end - len(name) <= NEAR
        run = [*run, (claim, name)] if near else [(claim, name)]
        names = [each for _, each in run]
        if any(len(row) == len(run) and _sides(row, names) for row in _ALONE):
            yield (ShareList(tuple(each for each, _ in run), closed=True),)


def _answered(analysis: Analysis) -> Iterator[tuple[ShareList, ...]]:
    """Yield percentages told one after the other with the answers behind them: 46% 表示满意，38% 表示基本满意，16%…."""
    text = analysis.text
    run: list[tuple[Claim, str]] = []
    for claim in analysis.claims if told_in(text, _TELLING) else ():
        quantity = claim.quantity
        plain = quantity.kind is _PERCENT and not quantity.hedge
        answer = pattern(_ANSWER).match(text[quantity.end : quantity.end + REACH]) if plain else None
        if answer is None:
            run = []
            continue
        near = run and claim.sentence == run[-1][0].sentence and quantity.start - run[-1][0].quantity.end <= REACH
        near = near and run[-1][1].startswith(answer[1])  # of the same people
        run = [*run, (claim, answer[1] + answer[2])] if near else [(claim, answer[1] + answer[2])]
        names = [each.removeprefix(answer[1]) for _, each in run]
        if any(len(row) == len(run) and _each_once(row, names) for row in _ANSWERS):
            yield (ShareList(tuple(each for each, _ in run), closed=True),)


def _each_once(row: Sequence[Sequence[str]], names: Sequence[str]) -> bool:
    """Whether each name is one of the words of another side."""
    return all(sum(name in side for name in names) == 1 for side in row)


def _sectors(analysis: Analysis) -> Iterator[tuple[ShareList, ...]]:
    """Yield the shares of the three sectors told at once: 三大产业比重分别为 12%、48% 和 40%."""
    text, claims = analysis.text, analysis.claims
    for found in pattern(_SECTORS).finditer(text) if holds(text, _SECTORED) else ():
        at = bisect_left(claims, found.end(), key=lambda claim: claim.quantity.start)
        told = claims[at : at + 3]
        percents = all(claim.quantity.kind is _PERCENT and not claim.quantity.hedge for claim in told)
        joined = all(text[one.quantity.end : two.quantity.start] in JOINTS for one, two in pairwise(told))
        if len(told) == len("三产业") and percents and joined and told[0].quantity.start == found.end():
            yield (ShareList(tuple(told), closed=True),)


def _one_whole(members: Sequence[Share]) -> bool:
    """Return whether the words may mean one whole: they give no two names, and no scope but once."""
    names = {core(share.noun) for share in members if core(share.noun)}
    outside = [share for share in members if any(word in share.noun for word in OUTSIDE)]
    return len(names) <= 1 and len(outside) <= 1


def _readings(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """Yield the whole list, the list without what is told within an item, and the lists between two semicolons."""
    yield items
    outer = [item for place, item in enumerate(items) if place == 0 or "其中" not in item.name]
    if len(outer) < len(items):
        yield outer
    cuts = [place for place, item in enumerate(items) if place and ("；" in item.name or ";" in item.name)]
    if 0 < len(cuts) < len(items) - 1:
        yield from (items[start:end] for start, end in pairwise([0, *cuts, len(items)]))


def _list(items: Sequence[_Item], about: str) -> ShareList:
    hedged = any(item.percent.quantity.hedge for item in items)
    closed = not hedged and (_closed([item.name for item in items], about) or _polled(items) or _owned(items, about))
    return ShareList(tuple(item.percent for item in items), closed)


def _polled(items: Sequence[_Item]) -> bool:
    """Whether a poll that ends in those who do not know has more answers than there are people: each gave one."""
    total = sum((item.percent.quantity.value or Decimal(0) for item in items), Decimal(0))
    many = any("多选" in item.name for item in items)
    return total > HUNDRED + len(items) and not many and any(word in items[-1].name for word in UNSURE)


def _owned(items: Sequence[_Item], about: str) -> bool:
    """Whether more than the whole of what can be shared out but once is told to be held: shares of a company."""
    total = sum((item.percent.quantity.value or Decimal(0) for item in items), Decimal(0))
    return total > HUNDRED + len(items) and holds(about, OWNED)


def _items(analysis: Analysis, members: Sequence[Share]) -> list[_Item]:
    text = analysis.text
    end = analysis.sentences[members[0].percent.sentence].start
    items = []
    for share in members:
        at = share.percent.quantity.start
        items.append(_Item(share.percent, text[max(end, at - 60) : at].replace("％", "%").rpartition("%")[2]))
        end = share.percent.quantity.end
    return items


def _closed(names: Sequence[str], about: str) -> bool:
    """Return whether a list leaves nothing over, by the names of its items and the words in and before it."""
    first, last = names[0], names[-1]
    if any(word in last for word in RESTS) or any(word in last for word in WORST):
        return True
    if len(names) > 2 and any(word in first for word in LARGEST) and any(word in last for word in SMALLEST):
        return True
    rows = ((partition, words) for partition, words in COMMON_SIDES if len(partition) == len(names))
    return any(_sides(partition, names) for partition, words in rows if not words or holds(about, words))


def _sides(partition: Sequence[Sequence[str]], names: Sequence[str]) -> bool:
    """Return whether each item is one side of a partition, and each side one item; there are as many of them."""
    met = set()
    for name in names:
        places = [place for place, side in enumerate(partition) if holds(name, side)]
        if len(places) != 1:
            return False
        met.update(places)
    return len(met) == len(names)


def compositions(analysis: Analysis) -> Iterator[tuple[Claim, tuple[Decimal, ...], Decimal]]:
    """Yield the ratios of three or more that tell the shares of one whole, with their terms and their last digit."""
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.kind is not _RATIO or quantity.value is not None:
            continue
        start = quantity.start
        words = analysis.text[max(analysis.sentences[claim.sentence].start, start - BEFORE_RATIO) : start]
        numbers = _NUMBER.findall(analysis.text[start : quantity.end])
        terms = tuple(Decimal(number) for number in numbers)
        if len(terms) > 2 and sum(terms) > NO_PARTS and any(word in words for word in COMPOSITIONS):
            decimals = max(len(number.partition(".")[2]) for number in numbers)
            yield claim, terms, Decimal(1).scaleb(-decimals)
