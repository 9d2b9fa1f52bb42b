"""Lists of parts that a word or a bracket ties to their whole: 其中, 包括, 41 个行业中，, 新增病例中，, 其余.

For the part–whole groups. The whole is the last figure of the same unit before the word, in its sentence, in the one
before where the word begins a sentence, or in the paragraph before where it begins a paragraph.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.claims.levels import COMMA, LIST, PARAGRAPH, SEMICOLON, STOP, Level
from newsfacts.claims.readings import BACK, Cue, Group, in_pairs, items, readings, same_unit
from newsfacts.claims.resumed import NOUN, opens_itself, topic_of, touches
from newsfacts.claims.summed import is_term
from newsfacts.data.parts import ANNOUNCERS, DAYS, LOOSE_OPENERS, NAMING, PERIODS, REMAINDERS, SAME_MEASURES
from newsfacts.model import Kind
from newsfacts.text.patterns import holds

_BRACKET: Final = Cue.BRACKET
_OPENED: Final = Cue.OPENED
_AMONG: Final = Cue.AMONG
_TOUCHED: Final = Cue.TOUCHED
WHOLES: Final = 3
"""Figures that are tried as the whole of one list."""

SUBJECT: Final = 6
"""Characters of a noun that takes a whole up again before 包括."""

MANY: Final = 3
"""Parts that a list has at least whose measure is another than that of its whole."""

TELLING: Final = 100
"""What a figure not named by a topic must be worth for parts that make it up to do so not by chance."""


def opened(found: Sequence[Level]) -> Iterator[Group]:
    """Yield the lists that a word or a bracket opens after their whole, one for each unit."""
    for last, level in pairwise(found):
        bracket = level.depth > last.depth and level.gap < COMMA
        among = level.gap < PARAGRAPH and opens_itself(last.told, level.told)
        if not (bracket or level.told.opener or among):
            continue
        cue = Cue.LOOSE if level.told.opener in LOOSE_OPENERS else _BRACKET if bracket else _OPENED
        columns = _columns(items(found, level.place))
        if bracket and level.told.opener is None and (last.unit not in columns or is_term(level)):
            continue  # what the figure before is worth, or how it was computed: 房产四套（折合 90 万元）
        for unit, members in columns.items():
            if len(members) == 1 and level.told.opener in ANNOUNCERS:
                continue  # one figure is no list of parts but the same again: 十倍的赔偿，即 2 万元
            if not _beside(level, members, columns.get(level.unit, ())):
                continue
            if unit != level.unit and (_names(level) or (level.part and not level.whole)):
                continue  # the list begins with names or with one that goes by another measure: 有一个望风的，
            if wholes := _wholes(found, level, unit, bracket=bracket) or _otherwise(last, level, members):
                named = _named(wholes, members[0], bracket=bracket)
                yield from in_pairs(Group(cue, named, readings(members), level.place))
                for cut in _cuts(members) if among else ():
                    yield Group(_TOUCHED, wholes, readings(cut), cut[0].place)
            elif unit == level.unit and level.gap < STOP and _counted(last, level):
                yield Group(Cue.LOOSE, (last,), readings(members), level.place)


def inner(found: Sequence[Level]) -> Iterator[Group]:
    """Yield the lists that a colon opens behind the first item of another list: 其中技术人员 63 人：医生 20 人，…."""
    for last, level in pairwise(found):
        if last.told.opener and "：" in level.told.lead and last.unit == level.unit and level.since(last) <= COMMA:
            parts = [each for each in items(found, level.place) if each.unit == level.unit]
            if len(parts) > 1 and last.whole and level.depth == last.depth and not level.told.opener:
                yield Group(Cue.CUT, (last,), readings(parts), level.place)


def _names(level: Level) -> bool:
    """Whether names stand between the word that opens a list and its first figure: 包括甲、乙和丙 4 类."""
    lead = level.told.lead
    return level.told.opener in NAMING and "、" in lead[lead.rfind(level.told.opener) :]


def _beside(first: Level, members: Sequence[Level], own: Sequence[Level]) -> bool:
    """Whether a list in another unit stands beside the first: it begins before the second item does."""
    if members[0].unit == first.unit:
        return True
    within = members[0].since(first) < SEMICOLON
    return within and (len(own) < 2 or members[0].place < own[1].place)


def _columns(parts: Iterable[Level]) -> dict[str | None, list[Level]]:
    columns: dict[str | None, list[Level]] = defaultdict(list)
    for part in parts:
        columns[part.unit].append(part)
    return columns


def _wholes(found: Sequence[Level], first: Level, unit: str | None, *, bracket: bool) -> tuple[Level, ...]:
    """Return what may be the whole of a list, the nearest first."""
    last = found[first.place - 1]
    if not first.told.opener and first.gap < PARAGRAPH and opens_itself(last.told, first.told):
        return (last,) if last.unit == unit and last.whole else ()
    back = 2 if bracket else BACK
    wholes = []
    subject = _subject(first)
    for level in reversed(found[max(0, first.place - back) : first.place]):
        if level.sentence != first.sentence and not _reaches(first, level):
            break
        if subject and subject[-2:] not in level.words:
            continue
        fits = (
            level.depth <= first.depth and level.unit == unit and level.whole and level.told.daily >= first.told.daily
        )
        if fits and not (level.depth and level.depth == first.depth and level.bracket != first.bracket):
            wholes.append(level)
    return tuple(whole for whole in wholes[:WHOLES] if whole.block == wholes[0].block)


def _otherwise(last: Level, first: Level, members: Sequence[Level]) -> tuple[Level, ...]:
    """Return the whole of a list in its unit that is told by the day, or counted by another measure of the same."""
    if last.unit == members[0].unit:
        return _averaged(last, first, members)
    near = members[0].unit == first.unit and first.told.opener and first.gap <= COMMA and len(members) >= MANY
    same = near and any(last.unit in units and first.unit in units for units in SAME_MEASURES)
    return (last,) if same and last.whole and max(part.value for part in members) <= last.value else ()


def _averaged(last: Level, first: Level, members: Sequence[Level]) -> tuple[Level, ...]:
    """Return what comes in a day or a month as the whole of a list right behind it: 日均供餐 1.4 万份，其中…."""
    near = first.told.opener and last.unit == members[0].unit and first.since(last) <= COMMA and len(members) > 1
    if not near or last.told.aside or not last.told.each or not holds(last.told.name, PERIODS):
        return ()
    return () if any(holds(part.told.lead, DAYS) for part in members) else (last,)


def _reaches(first: Level, level: Level) -> bool:
    """Whether the word that opens a list reaches back to a level of another sentence."""
    head = first.told.lead[: first.told.lead.rfind(first.told.opener)] if first.told.opener else ""
    if first.gap is PARAGRAPH and first.told.opener and not head.strip() and level.block == first.block - 1:
        return True
    begins = head == "" or head.rstrip(" \u3000").endswith(("。", "\n", "；")) or _subject(first) != ""
    return begins and first.gap >= STOP and first.sentence - level.sentence <= 2


def _subject(first: Level) -> str:
    """Return the noun that begins a sentence and takes a whole up again before the opener: 项目包括."""
    head = first.told.lead[: first.told.lead.rfind(first.told.opener)] if first.told.opener else ""
    words = head.rpartition("。")[2].strip()
    plain = "。" in head and 1 < len(words) <= SUBJECT and words.isalpha()
    return words if plain else ""


def _named(wholes: tuple[Level, ...], part: Level, *, bracket: bool) -> tuple[Level, ...]:
    """Return first the wholes that count the same things as the part: 个贫困村 rather than 个贫困县.

    Of amounts, that told with the same verb: 核销 800 万元，带动消费 5000 万元。其中餐饮券核销.
    """
    noun, name = part.told.noun[:3], part.told.name
    amounts = () if bracket or part.quantity.kind is Kind.COUNT else wholes
    told = (each for each in amounts if len(each.told.name) > 1 and name.endswith(each.told.name[-2:]))
    metric = next(iter(told), None)

    def strange(whole: Level) -> tuple[bool, bool]:
        other = bool(noun and whole.told.noun) and whole.told.noun[:3] != noun
        return other, metric is not None and whole is not metric

    return tuple(sorted(wholes, key=strange))


def _counted(whole: Level, part: Level) -> bool:
    """Whether both are whole counts, so that 60 名选手 may be told as 19 个金奖 and 41 个银奖."""
    return whole.quantity.step == 0 and part.quantity.step == 0 and whole.part


def topics(found: Sequence[Level]) -> Iterator[Group]:
    """Yield the lists of a clause that takes an earlier whole up again: 新增病例中，."""
    for level in found:
        lead = level.told.lead
        topic = _topic(level) if "中" in lead or "里" in lead else ""
        if not topic:
            continue
        parts = [each for each in items(found, level.place) if each.unit == level.unit]
        other = next((at for at, each in enumerate(parts) if at and _topic(each)), len(parts))
        earlier = found[max(0, level.place - BACK) : level.place]
        near = [each for each in reversed(earlier) if each.whole and same_unit(each, level)]
        about = [each for each in near if _about(topic, each)][:1]
        cue = _AMONG if about else _TOUCHED
        about = about or [each for each in near if touches(topic, each.words)][:1]
        others = [each for each in near[:WHOLES] if each not in about and each.value >= TELLING]
        for whole in found[about[0].place + 1 : about[0].place + 2] if about and parts[:other] else ():
            column = [each for each in items(found, level.place) if each.unit == whole.unit]
            if whole.unit != level.unit and whole.whole and whole.since(about[0]) <= COMMA and len(column) > 1:
                yield Group(cue, (whole,), readings(column), level.place)
        if about and parts[:other]:
            yield Group(cue, (*about, *others), readings(parts[:other]), level.place)
            for cut in _cuts(parts[:other]):
                yield Group(_TOUCHED, (*about, *others), readings(cut), cut[0].place)


def _cuts(parts: Sequence[Level]) -> Iterator[Sequence[Level]]:
    """Yield the later cuts of a whole taken up again, each of two parts or more, behind a semicolon."""
    places = [at for at, part in enumerate(parts) if at and part.since(parts[at - 1]) >= SEMICOLON]
    cuts = [parts[start:end] for start, end in pairwise([0, *places, len(parts)])]
    yield from (cut for cut in cuts[1:] if len(cuts[0]) > 1 and len(cut) > 1)


def _topic(level: Level) -> str:
    """Return the noun a clause takes up again, or nothing where it is of the figure before: 200 人投入救护中，."""
    lead = level.told.lead
    topic = topic_of(lead)
    return "" if len(topic) > NOUN and lead.startswith(topic) else topic


def _about(topic: str, level: Level) -> bool:
    """Whether a level is told about a topic: its words hold the end of it."""
    return topic[-4:] in level.told.name + level.told.noun


def rests(found: Sequence[Level]) -> Iterator[Group]:
    """Yield what a rest (其余 27 项, 剩下的 8 项) leaves of a whole told shortly before."""
    for level in found:
        if not level.told.name.startswith(REMAINDERS):
            continue
        near = found[max(0, level.place - BACK) : level.place]
        earlier = [each for each in near if each.unit == level.unit and each.whole]
        for size in range(2, min(4, len(earlier)) + 1):
            whole, *parts = earlier[-size:]
            listed = whole.gap is LIST or parts[0].since(whole) is LIST
            if whole.block >= level.block - 1 and not listed:
                yield Group(Cue.REST, (whole,), ((*parts, level),), level.place)
        for whole in earlier[:-2]:
            if whole.block >= level.block - 1 and _is_share(earlier[-1], whole):
                yield Group(Cue.REST, (whole,), ((earlier[-1], level),), level.place)
        if len(near) > 1 and _is_of(near[-2], near[-1], level):
            yield Group(Cue.REST, (near[-1],), ((near[-2], level),), level.place)


def _is_of(part: Level, whole: Level, rest: Level) -> bool:
    """Whether a rest is what a part leaves of the whole of its share: 5 人，占总数 9 人的 56 %，其余."""
    named = "占" in whole.told.lead and rest.told.lead.startswith("的")
    same = part.unit == whole.unit == rest.unit and rest.since(part) <= COMMA
    return named and same and whole.value > part.value


def _is_share(part: Level, whole: Level) -> bool:
    """Whether the share printed behind a part is that of a whole: 筹款 260 万元…已发放 195 万元，占 75 %，剩余."""
    if part.share is None or not whole.value or whole.value <= part.value:
        return False
    return abs(part.value * 100 / whole.value - part.share) < Decimal("0.1")
