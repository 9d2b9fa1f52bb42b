"""The weekday printed beside a date is not the one of that day.

What it says: 2024年6月23日 was a Sunday; 「2024年6月23日（星期六）」 is wrong in the day or in the weekday. The right
weekday is given as the repair. Without a year in the text or a publication date the weekday cannot be told; a date
without a year must lie within half a year of publication. Two dates without a year and their weekdays must at least
agree with each other.

Blind to weekdays that stand in another clause, and to a range from one month to the next.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct, structs

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.checks._time import When, times, told
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern

_NAMED: Final = r"(?:星期|周|礼拜)([一二三四五六日天])"

_WEEK: Final = ("星期", "周", "礼拜")

_ALONE: Final = rf"{_NAMED}(?![一二三四五六日天至到])"


class Place(Struct, frozen=True):
    """Where a weekday is told with its date: an expression, and ``between`` which edges of the date it is sought.

    The edges are its lead, its start, its end, what stands right behind it and what follows in its sentence; ``led``
    says that the words from the date to the weekday are told of it.
    """

    source: str
    between: tuple[int, int]
    led: bool = False


_PLACES: Final = (
    # 3月5日星期二
    Place(_NAMED, (1, 2)),
    # 3月5日是星期二
    Place(rf"^[）)]?[，,]?(?:恰|正好?)?是?{_ALONE}", (2, 3)),
    # 10月3日讯 今天是星期一
    Place(rf"^[讯电][^。；\n]{{0,20}}?今[天日](?:[（(]|是|正?好是|恰是)?{_ALONE}", (2, 4), led=True),
    # 本周日（4月14日）
    Place(rf"{_NAMED}[（(]$", (0, 1)),
)

_RANGE: Final = (
    r"(?P<first>[0-9]{1,2})[日号][（(]?(?:星期|周|礼拜)(?P<one>[一二三四五六日天])[）)]?[至到—–~～-]{1,2}"
    r"(?P<last>[0-9]{1,2})[日号][（(]?(?:星期|周|礼拜)(?P<other>[一二三四五六日天])"
)
"""A range within one month whose ends have their weekdays."""

SHORTEST: Final = 11
"""Characters of such a range: 8日(周二)至9日(周三)."""

_NUMBER: Final = r"[0-9０-９一二三四五六七八九十][日号]"

_LETTERS: Final = "一二三四五六日"

_HALF_YEAR: Final = 183

_NEIGHBOURS: Final = 60
"""Days between two dates without a year that are taken as of one year."""

_LONGEST: Final = 31

_ENGLISH: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Named(Terms, frozen=True, kw_only=True):
    """A day and the weekday printed with it; ``letter`` is where its last character stands.

    Where the year is unknown, ``since`` is another such day of the article, with ``since_day`` and ``since_weekday``;
    both are then days of one year, whichever it is.
    """

    date: Claim
    day: str
    words: str
    letter: int
    weekday: int
    since: Claim | None = None
    since_day: str = ""
    since_weekday: int = 0


def find(analysis: Analysis) -> Iterator[Named]:
    """Yield dates with a weekday in their own words, and neighbours of such dates where the year is unknown."""
    before: Named | None = None
    for claim in times(analysis):
        yield from _ranges(analysis, claim)
        for found, when in _named(analysis, claim):
            if _known(analysis, when):
                yield found
            elif not when.sure and not when.dated and when.first == when.last:
                if before:
                    yield from _beside(found, before)
                before = found


def _ranges(analysis: Analysis, claim: Claim) -> Iterator[Named]:
    """Yield the second day of a range whose ends have weekdays: 8日（星期二）到12日（星期五）."""
    start, end = claim.quantity.start, claim.quantity.end
    found = pattern(_RANGE).search(analysis.text, start, end) if end - start >= SHORTEST else None
    if found is None or int(found["first"]) >= int(found["last"]) or int(found["last"]) > _LONGEST:
        return
    one, other = (_LETTERS.index(found[name].replace("天", "日")) for name in ("one", "other"))
    first, last = (date(1, 1, int(found[name])).isoformat() for name in ("first", "last"))
    yield Named(
        date=claim,
        day=last,
        words=found[0],
        letter=found.start("other"),
        weekday=other,
        since=claim,
        since_day=first,
        since_weekday=one,
    )


def _named(analysis: Analysis, claim: Claim) -> Iterator[tuple[Named, When]]:
    """Yield a date with the weekday in its words or beside them."""
    text, start = analysis.text, claim.quantity.start
    letter, led = _weekday(text, start, claim.quantity.end) or (0, False)
    for when in told(analysis, (claim,)) if letter else ():
        if pattern(_NUMBER).search(pattern(_NAMED).sub("", when.words)):
            weekday = _LETTERS.index(text[letter].replace("天", "日"))
            closed = text.startswith(("）", ")"), letter + 1)
            words = text[start : letter + 1 + closed] if led else when.words
            day = when.first.isoformat()
            yield Named(date=when.claim, day=day, words=words, letter=letter, weekday=weekday), when


def _weekday(text: str, start: int, end: int) -> tuple[int, bool] | None:
    """Return where the last character of the weekday told with a date stands, and whether the words up to it lead."""
    edges = (max(0, start - 6), start, end, end + 8, end + 40)
    for place in _PLACES if holds(text[edges[0] : edges[-1]], _WEEK) else ():
        low, high = (edges[edge] for edge in place.between)
        if named := pattern(place.source).search(text[low:high]):
            return low + named.start(1), place.led
    return None


def _beside(found: Named, before: Named) -> Iterator[Named]:
    """Yield a day against one before it, where both lie in one part of the same year."""
    days = (date.fromisoformat(found.day) - date.fromisoformat(before.day)).days
    leap = before.day[5:] <= "02-28" < found.day[5:]
    if 0 < days <= _NEIGHBOURS and not leap:
        yield structs.replace(found, since=before.date, since_day=before.day, since_weekday=before.weekday)


def _known(analysis: Analysis, when: When) -> bool:
    """Whether the year of a date can be relied on."""
    if not when.sure or when.first != when.last:
        return False
    if when.dated:
        return True
    published = analysis.article.date
    return published is not None and abs((when.first - date.fromisoformat(published)).days) <= _HALF_YEAR


def judge(terms: Named) -> Judgement:
    """Look the day up in the calendar, or count on from its neighbour."""
    day = date.fromisoformat(terms.day)
    if terms.since:
        days = (day - date.fromisoformat(terms.since_day)).days
        right = (terms.since_weekday + days) % 7
        month = f"{day.month}月" if terms.since is not terms.date else ""
        name = f"{days}天前是星期{_LETTERS[terms.since_weekday]}，{month}{day.day}日当是星期{_LETTERS[right]}"
        said = f"{day:%m-%d}" if month else str(day.day)
    else:
        right = day.weekday()
        said = terms.day
        name = f"{day.year}年{day.month}月{day.day}日是星期{_LETTERS[right]}"
    fits = right == terms.weekday
    repair = Repair(terms.letter, terms.letter + 1, _LETTERS[right], Wording("改正星期", "the weekday of that day"))
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        name,
        Wording(f"{name}，写作“{terms.words}”", f"{said} is a {_ENGLISH[right]}, printed {terms.words}"),
        repairs=() if fits else (repair,),
    )


CHECK = Check(
    code="NF601",
    name="weekday",
    title=Wording("日期与星期不符", "the weekday is not that of the date"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.DATE, Kind.TIME), words=_WEEK, near=True),),
    examples=(
        Example(Verdict.CONFLICTS, "本报2023年6月14日讯 今天是星期二，考点外人头攒动。", "the day of the dateline"),
        Example(Verdict.CONFLICTS, "本报2023年6月14日讯 今天（星期二），考点外人头攒动。", "the same in brackets"),
        Example(Verdict.CONFLICTS, "听证会定于2024年6月23日（星期六）上午举行。", "a Sunday"),
        Example(Verdict.CONFLICTS, "车站定于7月5日（星期四）启用。", "a Friday", date="2024-06-24"),
        Example(Verdict.CONFLICTS, "2024年6月23日是星期六。", "told with 是"),
        Example(Verdict.AGREES, "听证会定于2024年6月23日（星期日）上午举行。", "the right weekday"),
        Example(Verdict.CONFLICTS, "车站5月6日（星期一）验收，5月9日（星期五）启用。", "three days apart"),
        Example(Verdict.CONFLICTS, "国庆节（10月1日）是星期六，10月2日是星期六。", "one day apart"),
        Example(Verdict.AGREES, "10月1日是星期五，10月2日是星期六。", "each with the weekday behind it"),
        Example(Verdict.CONFLICTS, "义诊从本月8日（星期二）到12日（星期五）进行。", "a range with both weekdays"),
        Example(Verdict.AGREES, "义诊从本月8日（星期二）到12日（星期六）进行。", "four days apart"),
        Example(Verdict.AGREES, "车站5月6日（星期一）验收，5月9日（星期四）启用。", "three days apart, right"),
        Example(None, "车站2月6日（星期二）验收，3月5日（星期二）启用。", "across the end of February"),
        Example(None, "车站定于7月5日（星期四）启用。", "the year is unknown"),
        Example(None, "渡口每周四停航，2024年6月23日复航。", "a weekday of its own"),
        Example(
            None,
            "今天是5月23日，星期三。公司于2013年8月30日成立，至今我来过三次。",
            "the only year printed is of long ago",
        ),
    ),
)
