"""What an average may be taken over: a number of things told before it, or a length of time.

For the check of averages, which divides. The words of the average (人均, 笔均, 每床) name the unit of the count; a
length is the number of years or days told in the same sentence or the one before, or a range of days (5月1日至5日).
Looks at a bounded number of figures. Blind to counts that are not printed.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from msgspec import Struct, structs

from newsfacts.checks._judge import amounts
from newsfacts.checks._time import told
from newsfacts.claims.levels import Gap, Level
from newsfacts.data.parts import EACH_OF, MEANS, SAME_COUNTS, TOTALLED
from newsfacts.extract.units import unit_named, unit_of
from newsfacts.model import Analysis, Claim, Interval, Kind
from newsfacts.text.patterns import holds
from newsfacts.text.told import told_in

_DURATION: Final = Kind.DURATION
_DATE: Final = Kind.DATE
BACK: Final = 8
"""Lengths of a sentence that are looked at."""

MOST: Final = 6
"""Counts that are tried for one average."""

FROM: Final = ("由", "从")
"""What stands before an average of another time."""

ABOUT: Final = Decimal("0.03")
"""How much of itself a sum in whole yuan may be rounded by: 12元 is no 12.9元; a policy."""

NAMED: Final = 3
"""Characters of the name of a count that the words of an average may say again: 每个家庭户."""

_PERSONS: Final = ("每人", "每位", "每名", "每户")
_BARE: Final = ("平均", "平均为", "平均达", "平均是", "均分", "平均分", "平均分为", "单价", "单价为", "均价", "均价为")
_PEOPLE_WORDS: Final = ("人口", "人数", "人口达", "人口为")

_DAY: Final = Decimal(86400)
_LENGTHS: Final = {"日均": _DAY, "天均": _DAY, "月均": Decimal(1), "年均": Decimal(12)}
_DAYS: Final = frozenset({"日均", "天均"})
_FIELDS: Final = frozenset({"亩均", "亩产", "单产"})
_YIELDS: Final = ("亩产", "单产")
_PEOPLE: Final = MEANS["人均"]
_SHORT: Final = 100
"""Days that a range may have of which a daily average is told."""


class Counts(Struct):
    """What the averages of an article may be taken over."""

    lengths: dict[int, list[Claim]]
    first: dict[str | None, Claim]
    proven: dict[tuple[str, ...], Claim]

    def of(self, level: Level, units: tuple[str, ...], earlier: Sequence[Level]) -> list[Claim]:
        """Return the counts in some units: one that fitted, one of its name, the nearest, the first, a length.

        Where one stands right before the average (60 名每人 6000 元), that alone.
        """
        if earlier and earlier[0].place == level.place - 1 and level.gap is Gap.NONE and earlier[0].unit in units:
            return [earlier[0].claim]
        found = [self.proven[units]] if units in self.proven else []
        told = [each for each in earlier if each.unit in units or (_heads(each) and "人" in units)]
        if units == ("个",) and (thing := _thing(level.told.name[level.told.name.rfind("每") + 1 :])):
            told = [each for each in told if thing in each.told.noun]
        words = level.told.name + next((each.told.name for each in earlier if alike(each.unit, level.unit)), "")
        told.sort(key=lambda each: not names(each, words))
        found[:0] = [each.claim for each in earlier[1:2] if each.unit in units and _in_one_item(level, earlier)]
        found += [each.claim for each in told]
        found += [self.first[unit] for unit in units if unit in self.first]
        found += [claim for claim in _near(self.lengths, level) if claim.quantity.unit in units]
        return found[:MOST]


def _in_one_item(level: Level, earlier: Sequence[Level]) -> bool:
    """Whether a total stands right before an average, and its count right before that: 救助 184 人、276 万元，人均."""
    return alike(earlier[0].unit, level.unit) and level.since(earlier[1]) <= Gap.COMMA


def names(figure: Level, words: str) -> bool:
    """Whether the words of an average or its total say the name of a figure again: 已签约 2136 户 … 签约的每户奖励."""
    name = figure.told.name.rpartition("已")[2] or figure.told.name
    return len(name) > 1 and name[-NAMED:] in words


def _thing(words: str) -> str | None:
    """Return the thing that words begin with, if an average may be told over it by its name alone."""
    return next((words[:size] for size in (3, 2, 1) if words[:size] in EACH_OF), None)


def _heads(level: Level) -> bool:
    """Whether a number without a unit counts people: 人口 800 万."""
    return level.unit is None and level.told.name.endswith(_PEOPLE_WORDS)


def lengths_of(analysis: Analysis) -> dict[int, list[Claim]]:
    """Return the lengths of time of an article by sentence, ranges of days among them."""
    found: dict[int, list[Claim]] = defaultdict(list)
    daily = told_in(analysis.text, _DAYS)
    for claim in analysis.claims:
        kind = claim.quantity.kind
        if kind is _DURATION:
            found[claim.sentence].append(claim)
        elif daily and kind is _DATE and (days := _range(analysis, claim)):
            found[claim.sentence].append(days)
    return found


def _range(analysis: Analysis, claim: Claim) -> Claim | None:
    """Return a range of days as the length it has."""
    when = next(iter(told(analysis, [claim])), None)
    if when is None or when.grain not in ("day", "part") or when.first == when.last:
        return None
    days = (when.last - when.first).days + 1
    if not 1 < days <= _SHORT:
        return None
    value = days * _DAY
    length = structs.replace(
        claim.quantity, kind=Kind.DURATION, value=value, low=value, high=value, unit="秒", written_unit="天"
    )
    return structs.replace(claim, quantity=length)


def _near(lengths: dict[int, list[Claim]], level: Level) -> Iterator[Claim]:
    """Yield the lengths of time told shortly before a level, the nearest first."""
    for sentence in (level.sentence, level.sentence - 1):
        near = lengths.get(sentence, [])[:BACK]
        yield from (claim for claim in reversed(near) if claim.quantity.start < level.quantity.start)


@lru_cache(maxsize=1024)
def alike(one: str | None, other: str | None) -> bool:
    """Whether two measures count the same: people are counted by the visit, goals as 球 or 个."""
    return one == other or any(one in row and other in row for row in SAME_COUNTS)


def plain_mean(found: Sequence[Level], place: int) -> tuple[tuple[str, ...], Decimal] | None:
    """Return what a bare 平均 is taken over: the count right before its total. 40 名学生总成绩 3320 分，平均 83 分."""
    level = found[place]
    if place < 2 or not level.told.name.endswith(_BARE):
        return None
    count, total = found[place - 2 : place]
    near = count.sentence == total.sentence == level.sentence and count.quantity.kind is Kind.COUNT
    told = near and alike(total.unit, level.unit) and any(word in total.told.name for word in TOTALLED)
    return ((count.unit,), Decimal(1)) if told and count.unit else None


def is_between(found: Sequence[Level], place: int) -> bool:
    """Whether what an average was reckoned from stands right beside it, before it or to either side."""
    return plain_mean(found, place) is not None or _is_yield(found, place)


def _is_yield(found: Sequence[Level], place: int) -> bool:
    """Whether an average is told between a field and its crop: 种 40 亩，亩产 500 公斤，总产 20 吨."""
    around = found[max(0, place - 1) : place + 2]
    if len(around) < len(("field", "yield", "crop")) or not holds(around[1].told.name, _YIELDS):
        return False
    field, level, crop = around
    near = field.sentence == level.sentence == crop.sentence and level.gap is crop.gap is Gap.COMMA
    own = field.whole and not field.told.change and "产" in crop.told.name and not crop.told.change
    return near and own and field.quantity.kind is Kind.AREA and crop.unit == level.unit


def in_turn(found: Sequence[Level], level: Level, units: tuple[str, ...]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the total and the count of an average where the three are all that is counted so far in their sentence.

    The total must be called one: 12 人共捐款 3600 元，人均 300 元. No slip need explain a misfit of these.
    """
    beside = found[max(0, level.place - 3) : level.place]
    near = [each for each in beside if each.sentence == level.sentence and each.block == level.block]
    if len(near) != len(("count", "total")) or level.since(near[0]) > Gap.COMMA or level.told.change:
        return
    count, total = near
    fits = count.unit in units and alike(total.unit, level.unit) and count.whole and total.whole
    said = any(word in total.told.name for word in TOTALLED) and not (total.told.opener or count.told.opener)
    if fits and said:
        yield total.claim, count.claim


def taken_over(level: Level) -> tuple[tuple[str, ...], Decimal] | None:
    """Return the base units that an average is taken over, and how many of them make one."""
    if holds(level.told.name, FROM):
        return None  # what the average was: 亩均由去年的 6120 元升至 6900 元
    for word, units in MEANS.items():
        if word in level.told.name:
            return units, _LENGTHS.get(word, unit_named("亩").factor if word in _FIELDS else Decimal(1))
    at = level.told.name.rfind("每")
    persons = [level.told.name.find(word) for word in _PERSONS if word in level.told.name]
    at = min(persons, default=at)  # 每人每年
    thing = level.told.name[at + 1 :] if at >= 0 else ""
    if named := _thing(thing):
        return (EACH_OF[named],), Decimal(1)
    if thing.startswith("月"):
        return MEANS["月均"], Decimal(1)
    for size in (3, 2, 1):
        if unit := unit_of(thing[:size]):
            people = _PEOPLE if unit.base == "人" else (unit.base,)
            noun = thing[size:].partition("的")[0] if unit.base == "个" else ""
            return ((noun[-1:],) if noun[-1:] == "户" else people), unit.factor
    return None


def standard(each: Claim) -> Interval:
    """Return the range of what falls on each; a small sum in whole yuan is hardly rounded by more than a little."""
    quantity, told = each.quantity, amounts(each)
    if quantity.unit != "元" or quantity.hedge or quantity.step != 1 or quantity.value is None:
        return told
    off = quantity.value * ABOUT
    return Interval(max(told.low, quantity.value - off), min(told.high, quantity.value + off))


def measured(count: Claim) -> Interval:
    """Return the range of a count; whole years or days over which an average is taken are counted, not rounded."""
    value = count.quantity.value
    if count.quantity.kind is Kind.DURATION and not count.quantity.hedge and value is not None:
        return Interval(value, value)
    return amounts(count)
