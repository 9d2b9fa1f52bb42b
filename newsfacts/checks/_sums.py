"""Which reading of a list of parts to judge: the one that holds, or the one whose gap is a contradiction.

For the check of sums. Where the words allow several readings, the one that holds is taken. A list that holds in none
contradicts its total only where the words close it (``claims.closure``) or where one slip of the pen closes the gap
exactly (``_gaps``).
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks._enough import in_reach, needed
from newsfacts.checks._excess import dwarfed, exceeding
from newsfacts.checks._gaps import ANY, FAR, LONG, MANY, OPEN, Sum, few_steps, slip_closes, totalled
from newsfacts.checks._holding import holding
from newsfacts.checks._seen import Seen
from newsfacts.claims import closure
from newsfacts.claims.groups import Cue, Group
from newsfacts.claims.levels import SEMICOLON, Level
from newsfacts.claims.lined import yearly
from newsfacts.claims.opposites import borne, by_sex, denied, lone
from newsfacts.claims.overlaps import staged
from newsfacts.claims.readings import LONGEST, TELLING, nested
from newsfacts.claims.summed import COUNTED, added, of_last
from newsfacts.data.parts import ABOVE, ADDED, ANNOUNCERS, DEFICITS, NOWHERE, SAMPLES, SUMMED
from newsfacts.model import Interval, Wording
from newsfacts.text.patterns import holds
from newsfacts.text.told import told_in

COLUMN: Final = Wording("同一列表的另一栏相加正好", "the same list adds up in its other unit")
SLIP: Final = Wording("只差一笔之误即相符", "one slip of the pen closes the gap")
AS_MANY: Final = Wording("所列项数与所称相同", "there are as many parts as the words count")
BRACKET: Final = Wording("括号内逐项列出", "the bracket spells the total out")

MANY_PARTS: Final = 3
"""Parts of a list along one line that another whole than the nearest may have."""

READ: Final = 2
"""Readings that one slip may make right."""

SAME: Final = 4
"""Characters of a noun that come back where a figure is told of the one before."""

_BRACKET: Final = Cue.BRACKET
_OPENED: Final = Cue.OPENED
_AMONG: Final = Cue.AMONG
_TALLIED: Final = Cue.TALLIED
_REST: Final = Cue.REST
_TOTAL: Final = Cue.TOTAL
_CUT: Final = Cue.CUT
_NEXT: Final = Cue.NEXT
_FOLLOWS: Final = Cue.FOLLOWS
_LOOSE: Final = Cue.LOOSE


def sums(groups: Sequence[Group], text: str) -> Iterator[Sum]:
    """Yield every list that adds up, then those that contradict their total."""
    seen = Seen(groups)
    pending: list[Group] = []
    ranges: dict[int, Interval] = {}
    for group in groups:
        if found := holding(group, ranges):
            seen.add(group, found)
            yield found
        elif group.cue < _LOOSE and len(group.readings[0]) > 1:
            pending.append(group)
    for group in pending:
        if seen.taken(group):
            continue
        wholes = [each for each in _wholes(group, seen) if each not in group.readings[0] and group.headed(each)]
        if wholes and (found := broken(group, wholes, text, seen)) and not _told_again(group, wholes, text):
            seen.add_conflict(found)
            yield found


def _told_again(group: Group, wholes: Sequence[Level], text: str) -> bool:
    """Whether a list tells one figure again and again, or some of what it counts under several of its parts."""
    parts = group.readings[0]
    again = len({level.value for level in (*wholes[:1], *parts)}) == 1
    subtotal = holds(parts[-1].told.name, SUMMED) and nested(parts[::-1])
    return again or subtotal or closure.shared(text, parts) or nested(parts)


def broken(group: Group, wholes: Sequence[Level], text: str, seen: Seen) -> Sum | None:
    """Return the reading whose gap is a contradiction, if the words or a slip say so."""
    for whole in wholes[:1] if group.cue is _CUT else wholes:
        found = _closed(group, whole, seen, nearest=whole is wholes[0])
        if found and any(other.value == -found.gap for other in group.wholes if other.place == whole.place - 1):
            return None  # of two wholes together: 3 名司机和 6 名乘客，其中 8 人…，1 人…
        if found and ((_tied(found) and _comparable(found)) or slip_closes(found, text, ANY)):
            return found
        if group.cue is _TOTAL and (beyond := dwarfed(group, whole)):
            return beyond
    least = MANY if group.cue is _NEXT else LONG if len(group.readings[0]) > 2 else FAR
    tried = [*wholes, *(level for parts in group.readings[:2] for level in parts)] if group.cue > _CUT else ()
    if tried and few_steps(tried, least) and not totalled(wholes, group.readings[0]):
        return None
    return _missed(group, wholes, text, seen)


def _missed(group: Group, wholes: Sequence[Level], text: str, seen: Seen) -> Sum | None:
    """Return the list that a slip alone, or its size, shows to miss a total; one along a line may be of a later one."""
    cut = group.cue is _CUT
    for whole in wholes[: 1 if cut and len(group.readings[0]) < MANY_PARTS else None]:
        other = cut and whole is not wholes[0]
        reached = not other or in_reach(whole, group.readings[0])
        if reached and (found := _slipped(group, whole, text, OPEN if other else ANY)) and not _retold(found, seen):
            return found
        if group.cue <= _OPENED and (found := exceeding(group, whole, text)):
            return found
    return None


def _tied(found: Sum) -> bool:
    """Whether the words leave so little doubt of a list that any gap in it is a contradiction, of whatever size."""
    return found.cue <= _AMONG or (found.cue <= _TOTAL and by_sex(found.parts))


def _retold(found: Sum, seen: Seen) -> bool:
    """Whether a list that no word ties to its total lacks, or has too much, what is a figure of its own elsewhere."""
    loose = found.cue > _CUT and (found.whole.unit, abs(found.gap)) in seen.printed
    return loose or any(part.value == found.whole.value for part in found.parts)


def _comparable(found: Sum) -> bool:
    """Whether parts come so near their total that it must be theirs; a bare bracket may leave cases out."""
    made = found.whole.value - found.gap
    return found.closed is not BRACKET and found.whole.value <= 3 * made <= 9 * found.whole.value


def _wholes(group: Group, seen: Seen) -> list[Level]:
    """Return what may be the total of a list that holds for none: for a new cut of it, a total met before."""
    if group.cue not in (_CUT, _FOLLOWS):
        return [whole for whole in group.wholes if group.headed(whole)][:1]
    last = seen.last_total(group.readings[0][0])
    wholes = list(group.wholes)
    if last and wholes[0].claim.id in seen.parts:
        wholes = [last, *(whole for whole in wholes if whole is not last)]
    return wholes


def _closed(group: Group, whole: Level, seen: Seen, *, nearest: bool) -> Sum | None:
    """Return the reading that the words close."""
    parts = group.readings[0]
    if (group.list_at, len(parts)) in seen.lists and (group.cue <= _NEXT or nearest) and _beside(group, whole):
        return Sum(group.cue, whole, parts, COLUMN)
    if not nearest or (group.cue is _FOLLOWS and not _closable(parts[0])):
        return None
    ending = group.cue is _NEXT and closure.ends_in_rest(parts)
    most = closure.MOST_SIDES if _untied(group) and not (ending or yearly(whole, parts)) else LONGEST
    for reading in group.readings:
        if 1 < len(reading) <= most and (reason := _reason(group, whole, reading)):
            return Sum(group.cue, whole, reading, reason)
    return None


def _closable(first: Level) -> bool:
    """Whether a list that only follows its total could be closed: it must begin with a side, a share or a year."""
    told = first.told
    return first.share is not None or told.opener in ANNOUNCERS or "年" in told.name or closure.on_a_side(first)


def _beside(group: Group, whole: Level) -> bool:
    """Whether a list is tied to its whole so closely that it must add up where it does in its other unit."""
    parts = group.readings[0]
    columns = group.cue is _NEXT and whole.value >= TELLING and [part.place - whole.place for part in parts] == [2, 4]
    return (group.cue <= _CUT or len(parts) > 2 or columns) and parts[0].since(whole) is not SEMICOLON


def _untied(group: Group) -> bool:
    """Whether only the sides of one thing, which are few, could close a list: nothing else ties it to its whole."""
    first = group.readings[0][0]
    return group.cue in (_NEXT, _FOLLOWS) and first.share is None and first.told.opener not in ANNOUNCERS


def _reason(group: Group, whole: Level, parts: Sequence[Level]) -> Wording | None:
    if group.cue is _TALLIED:
        return AS_MANY
    opened = group.cue <= _CUT and not (group.cue is _REST and closure.broken_off(whole, parts))
    if reason := closure.closed_by(whole, parts, opened=opened):
        return reason
    if group.cue is _NEXT and whole.value >= max(part.value for part in parts):
        together = parts[-1].place - parts[0].place == len(parts) - 1
        if together and closure.ends_in_rest(parts):
            return closure.REST
        paired = denied(parts) or borne(parts) or (together and closure.always_sides(parts))
        return closure.SIDES if paired else None
    if group.cue in (_BRACKET, _AMONG) and not parts[0].told.opener and parts is group.readings[0]:
        return _bracket(group, whole, parts)
    if group.cue is _REST and len(parts) == 2 and opened:
        return closure.REST
    if group.cue is _TOTAL and added(whole, parts) and whole.place <= parts[-1].place + COUNTED:
        tight = closure.tight((*parts, whole)) or whole.told.name.startswith(ABOVE)
        return closure.ANNOUNCED if tight and not of_last(whole) else None
    return None


def _bracket(group: Group, whole: Level, parts: Sequence[Level]) -> Wording | None:
    """A bracket right after its total spells it out, unless it names less than half of it: cases of interest."""
    made = sum((part.value for part in parts), Decimal(0))
    if whole.quantity.step == 0 and closure.by_place(parts):
        return closure.PLACE
    return BRACKET if group.cue is _BRACKET and 2 * made >= whole.value else None


def _slipped(group: Group, whole: Level, text: str, least: Decimal) -> Sum | None:
    """Return the reading that one slip makes right, where chance would not; the whole has ``least`` steps."""
    for index, parts in enumerate((*group.readings[:READ], *_in_a_row(group.readings[0]))):
        if len(parts) < 2 or (index < READ and _torn(parts, group.readings[0])):
            continue
        if whole.place < parts[0].place and any(part.told.name.startswith(ADDED) for part in parts):
            continue  # what is added to the whole is no part of it
        found = Sum(group.cue, whole, parts, SLIP)
        if slip_closes(found, text, max(least, needed(group, found))):
            return None if any(_apart(each, text) for each in (*group.readings[: index + 1], parts)) else found
    return None


def _in_a_row(parts: Sequence[Level]) -> Iterator[tuple[Level, ...]]:
    """Yield the first of some parts, up to where figures of something else stand between: 捐助 2 亿元，走访 31 家，."""
    size = next((at for at, part in enumerate(parts) if part.place != parts[0].place + at), 0)
    if size >= MANY_PARTS:
        yield tuple(parts[:size])


def _torn(parts: Sequence[Level], natural: Sequence[Level]) -> bool:
    """Whether a reading leaves off an item that follows in the same breath as those it takes."""
    size = len(parts)
    if size >= len(natural) or parts[-1] is not natural[size - 1]:
        return False
    return natural[size].since(natural[size - 1]) <= parts[1].since(parts[0])


def _apart(parts: Sequence[Level], text: str) -> bool:
    """Whether parts do not add up by their nature: they overlap, one of them lacks, or a census counts some apart."""
    if closure.overlapping(parts) or closure.shared(text, parts) or staged(parts) or lone(parts):
        return True
    if parts[0].unit == "人" and told_in(text, NOWHERE):
        return True
    if any(part.told.name.startswith(SAMPLES) or part.told.name.endswith("各") for part in parts):
        return True
    if len(parts) == 2 and _within(*parts):
        return True
    return any(word in part.told.name for part in parts for word in DEFICITS)


def _within(first: Level, second: Level) -> bool:
    """Whether the second of two figures tells how many of the first: 1782 家修正业绩，170 家业绩修正幅度较大."""
    end, noun = first.told.noun[-SAME:], second.told.noun
    return len(end) == SAME and end in noun and not noun.endswith(end)
