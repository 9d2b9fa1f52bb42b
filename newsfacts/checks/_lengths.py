"""Finders of lengths of time: which two dates a printed number of years, days or hours is told for.

Where a length is told to go on (以来, 至今), the later date is that of print (``_since``).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.checks import _length_words as words
from newsfacts.checks._since import until_printed
from newsfacts.checks._time import When, before, behind, by_sentence, passage, told
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import holds, pattern

_DURATION: Final = Kind.DURATION
_SOON: Final = 8
"""How close behind 时隔N年 the later date stands, and to the beginning of its sentence a length 在这N年间."""


_REACH: Final = 30
"""How far apart, in characters, dates and their length may stand."""


_PASSED: Final = 6
"""Characters before a length among which it is said to have passed."""


class Length(Struct, frozen=True):
    """A length with the two dates it is told for (one, if it is a range).

    ``loose`` says that it may be a round number, ``going_on`` that the last date is the day of print.
    """

    claim: Claim
    first: When
    last: When
    loose: bool = False
    going_on: bool = False


def lengths(analysis: Analysis) -> Iterator[Length]:
    """Yield lengths of time with the two dates they are told for."""
    dates, measured = None, -1
    for claim in analysis.claims:
        if claim.quantity.kind is _DURATION and claim.quantity.value is not None:
            dates = by_sentence(analysis) if dates is None else dates
            if not (claim.sentence in dates or claim.sentence - 1 in dates):
                continue
            after = analysis.text[claim.quantity.end : claim.quantity.end + 3]
            if pattern(words.NOT_LENGTH).match(after):
                continue
            if ends := _ends(analysis, claim, dates) or _told_after(analysis, claim, dates):
                if ends[1].start != measured:  # of a span with a length, another is that of a part
                    yield Length(claim, *ends)
                measured = ends[1].start
            elif ends := _founded(analysis, claim, dates):
                yield Length(claim, *ends, loose=True)
            elif ends := until_printed(analysis, claim, dates):
                yield Length(claim, *ends, loose=True, going_on=True)


def _founded(analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Read 「始建于1898年，到1998年已有100年历史」."""
    text, start = analysis.text, duration.quantity.start
    if not holds(text[max(0, start - _PASSED) : start], words.PASSED):
        return None
    whens = told(analysis, before(dates.get(duration.sentence, ()), start, 2))
    if len(whens) < 2 or start - whens[1].end > _REACH:
        return None
    if not pattern(words.EVER_SINCE).match(passage(text, whens[1].end, start)):
        return None
    first, last = whens
    between = passage(text, first.end, last.start)
    founded = pattern(words.FOUNDED_BEFORE).search(text[max(first.start - 5, 0) : first.start]) or pattern(
        words.FOUNDED_AFTER
    ).match(between)
    return (first, last) if founded and between.endswith(("到", "至")) and len(between) <= _REACH else None


def _ends(analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Dates that a length belongs to: a range or two dates before it, or the range that it refers to."""
    start = duration.quantity.start
    earlier = before(dates.get(duration.sentence, ()), start, 3)
    if not earlier:
        return _referred(analysis, duration, dates)
    near = start - earlier[-1].quantity.end <= _REACH and _led(analysis.text, earlier, start)
    whens = told(analysis, earlier, relative=True) if near else ()
    if not whens:
        return None
    between = passage(analysis.text, whens[-1].end, start)
    unread = "前后" in between and len(whens) < len(earlier)
    if start - whens[-1].end > _REACH or _is_each(between) or unread:
        return None
    return _told_before(analysis, duration, dates, whens, between)


def _led(text: str, dates: Sequence[Claim], start: int) -> bool:
    """Whether words between some dates and a length may tell that it is that of a span."""
    lead = passage(text, start - _REACH, start)
    if lead.endswith((*words.AGAIN, *words.LATE)) or pattern(words.CUE).search(lead[-words.LONGEST :]):
        return True
    return any(
        text.endswith(words.DISTANT, 0, date.quantity.start)
        or pattern(words.ADJACENT).match(passage(text, date.quantity.end, start))
        for date in dates
    )


def _is_each(words: str) -> bool:
    """Whether words tell a length that comes again and again: 每4年, 隔10天 but not 时隔10天."""
    return words.endswith("每") or (words.endswith("隔") and not words.endswith(("时隔", "相隔", "间隔")))


def _told_before(
    analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]], whens: list[When], between: str
) -> tuple[When, When] | None:
    """Dates that the words between the last of them and a length make its ends."""
    last = whens[-1]
    if pattern(words.IN_A_ROW).match(between):
        return _in_a_row(analysis, duration, last, dates)
    if pattern(words.APART).search(between):
        return _apart(analysis, duration, last, dates)
    if between.endswith(words.LATE):
        return _late(analysis.text, whens)
    if analysis.text.endswith(words.DISTANT, 0, last.start):
        return _distant(whens, between)
    told = pattern(words.ADJACENT).match(between) or pattern(words.CUE).search(between[-words.LONGEST :])
    if not told or pattern(words.OWN_ENDS).search(between):
        return None
    if _is_range(last):
        return last, last
    return _pair(analysis, whens, between) or _whole(analysis, whens, between, duration)


def _late(text: str, whens: list[When]) -> tuple[When, When] | None:
    """Read 「原定8时开车，实际8时40分开车，晚点40分钟」, either way round."""
    if len(whens) < 2 or any(when.minutes is None or _is_range(when) for when in whens[-2:]):
        return None
    first, last = sorted(whens[-2:], key=lambda when: (when.first, when.minutes or (0, 0)))
    return (first, last) if text.endswith(words.SET, 0, whens[-2].start) else None


def _distant(whens: list[When], between: str) -> tuple[When, When] | None:
    """Read 「2010年再次夺冠，距1998年首次夺冠已过去12年」."""
    if len(whens) < 2 or not pattern(words.PAST).search(between):
        return None
    first, last = sorted(whens[-2:], key=lambda when: when.first)
    alike = last.grain == first.grain and last.sure == first.sure and not (_is_range(first) or _is_range(last))
    return (first, last) if alike and whens[-1].start - whens[-2].end <= _REACH else None


def _whole(analysis: Analysis, whens: list[When], after: str, duration: Claim) -> tuple[When, When] | None:
    """Read 「6月3日在青县开赛，6月6日移师红县，赛期4天。」: a length of the whole that closes its clause."""
    if len(whens) != 2 or not pattern(words.WHOLE_TOLD).search(after) or pattern(words.BEGUN).match(after):
        return None
    closes = passage(analysis.text, duration.quantity.end, duration.quantity.end + 1) in ("，", "。", "；", "）", "")
    first, last = whens
    between = passage(analysis.text, first.end, last.start)
    alike = first.grain == last.grain and first.sure == last.sure and not (_is_range(first) or _is_range(last))
    return (first, last) if closes and alike and "，" in between and len(between) <= _REACH else None


def _told_after(analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Read 「服役8年，1990年入伍，1998年退役」: the dates behind the length."""
    text, quantity = analysis.text, duration.quantity
    if not text[max(quantity.start - 6, 0) : quantity.start].rstrip("了共达为").endswith(words.SERVED):
        return None
    whens = told(analysis, behind(dates.get(duration.sentence, ()), quantity.end, 2), relative=True)
    if len(whens) < 2 or whens[0].start - quantity.end > _REACH:
        return None
    if not pattern(words.OPENS).match(passage(text, quantity.end, whens[0].start)):
        return None
    return _pair(analysis, whens, passage(text, whens[1].end, whens[1].end + 10))


def _apart(analysis: Analysis, duration: Claim, first: When, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Read 「1998年夺冠后，时隔12年，2010年再次夺冠」."""
    end = duration.quantity.end
    later = behind(dates.get(duration.sentence, ()), end + 1, 1)
    whens = told(analysis, [date for date in later if date.quantity.start - end <= _SOON])
    if not whens or "，" not in passage(analysis.text, end, whens[0].start):
        return None
    return (first, whens[0]) if whens[0].grain == first.grain and not _is_range(first) else None


def _in_a_row(
    analysis: Analysis, duration: Claim, first: When, dates: dict[int, list[Claim]]
) -> tuple[When, When] | None:
    """Read 「自2012年以来连续4年…。2015年，…」: the year that opens the next sentence is the last of the row."""
    following = analysis.sentences[duration.sentence + 1 : duration.sentence + 2]
    whens = told(analysis, dates.get(duration.sentence + 1, ())[:1])
    if not whens or whens[0].start != following[0].start or (whens[0].grain, first.grain) != ("year", "year"):
        return None
    return (first, whens[0]) if following[0].start - duration.quantity.end <= _REACH else None


def _is_range(when: When) -> bool:
    if when.minutes:
        return when.minutes[0] != when.minutes[1] or when.first != when.last
    return bool(re.search(r"[-—–~－至到]", when.words)) and when.first != when.last


def _pair(analysis: Analysis, whens: list[When], after: str) -> tuple[When, When] | None:
    """The last two dates, or the first and the last (前后), where the words make them the ends of one span."""
    if len(whens) < 2:
        return None
    first, last = whens[0 if "前后" in after else -2], whens[-1]
    text = analysis.text
    between = passage(text, first.end, last.start)
    if len(between) > _REACH or _is_range(first) or first.grain != last.grain or first.sure != last.sure:
        return None
    led = text.endswith(words.FROM, 0, first.start) or pattern(words.SERVING).match(between)
    joined = bool(pattern(words.TO).match(between)) and (len(between) == 1 or bool(led))
    closes = bool(pattern(words.CLOSED).match(after) or pattern(words.LAST).search(between)) and "，" in between
    return (first, last) if joined or closes else None


def _referred(analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Read 「2013年至2015年…。3年间…」: the range of the sentence before."""
    sentence = analysis.sentences[duration.sentence]
    text, quantity = analysis.text, duration.quantity
    if "\n" in text[max(sentence.start - 1, 0) : sentence.start + 1]:
        return None
    if quantity.start - sentence.start > _SOON:
        return None
    if not pattern(words.LATER).match(text[sentence.start : quantity.start]) or not pattern(words.BACK).match(
        text[quantity.end : quantity.end + 2]
    ):
        return None
    whens = told(analysis, dates.get(duration.sentence - 1, ()))
    return (whens[0], whens[0]) if len(whens) == 1 and _is_range(whens[0]) else None
