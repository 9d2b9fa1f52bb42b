"""What happened when: the dates of an article in the order of the calendar, each with the words that tell of it.

For ``summarize``. Told are dates whose day, month or year is known (a 9月3日 of an unknown year cannot be placed),
that are no mere measure of comparison (比2018年末) and stand in the text itself. The words are the clause of the
date, quoted, with the one after it where the date is all of its clause, and the one before where that holds the
subject. Dates of one period only are no course of events.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Final

from newsfacts.data.timeline import COMPARED, DANGLING, GOES_ON, GUIDING, HEADLESS, LED, ROUGH, SAME
from newsfacts.data.voices import DATELINE, OPENINGS, REPORTING, VERB_ENDS
from newsfacts.model import Analysis, BlockRole, Claim, Event, Kind, Period, Status
from newsfacts.summary.sayings import is_line
from newsfacts.text.patterns import in_numeral, pattern, places

_DATE: Final = Kind.DATE
MOST: Final = 8
"""Events told at most: those told first."""

_LONGEST: Final = 60
"""Characters of an event at most, unless one clause has more."""

_SPEAKING: Final = 8
"""Characters of a clause that says something by itself."""

_FEWEST: Final = 4
"""Characters of an event at least."""

_PREPOSITIONS: Final = "预计划将于到至在自从力争取并拟期截止同年早“ "
"""What may stand before a date and holds no subject."""

_EACH: Final = 2
"""Events of one period told at most."""

_LONG: Final = 6
"""Years of a period that is no event but an age."""


_DATED: Final = "[0-9０-９]+ *[年月日]"
"""What shows a date in a clause."""


_BACK: Final = 400
"""Characters of its sentence before a date that are looked through."""

_MARKS: Final = "，。；：！？,;!?\n"
_STOPS: Final = frozenset("。；！？;!?\n")
_ENDS_OF: Final = ("”末", "”初")
"""What goes on with a period in quotation marks: “十四五”末."""
_EDGES: Final = "，、；：,;:）)” \u3000\n"
_PAUSES: Final = "，、；：,;: \u3000\n"

Range = tuple[int, int]


def timeline(analysis: Analysis) -> tuple[Event, ...]:
    """Return the events of an article, the earliest first; at one date the wider before the narrower."""
    times: Counter[Period | None] = Counter()
    events: list[Event] = []
    for event in _events(analysis):
        times[event.date.period] += 1
        if times[event.date.period] <= _EACH and len(events) < MOST:
            events.append(event)
    if len({event.date.period for event in events}) <= 1:
        return ()
    return tuple(sorted(events, key=_when))


def _when(event: Event) -> tuple[int, str, int, str]:
    """Place in the calendar: by the first day, then the later last day first; years before Christ are negative."""
    period = event.date.period
    start, end = (period and period.start) or "", (period and period.end) or ""
    return int(start[:-6]), start[-5:], -int(end[:-6] or start[:-6]), "".join(chr(255 - ord(char)) for char in end[-5:])


def _events(analysis: Analysis) -> Iterator[Event]:
    """Each date with what it tells, in reading order; the same words are told once."""
    claims = [claim for claim in analysis.claims if claim.quantity.kind is _DATE]
    coming = {claim.sentence for claim in claims if _is_to_come(analysis, claim.quantity.period)}
    done = {claim.sentence for claim in analysis.claims if claim.sentence in coming and claim.status is Status.ACTUAL}
    dates = [claim for claim in claims if _placed(analysis, claim, done)]
    starts = [claim.quantity.start for claim in dates]
    text = analysis.text
    told: set[tuple[Period | None, str]] = set()
    for date in dates:
        sentence = analysis.sentences[date.sentence]
        if is_line(analysis, sentence):
            continue
        place = bisect_left(starts, date.quantity.end)
        stop = min(sentence.end, starts[place] if place < len(starts) else sentence.end)
        words = _words(text, date, max(sentence.start, date.quantity.start - _BACK), stop)
        said = text[slice(*words)]
        if (date.period, said) not in told and _tells(said, text[date.quantity.start : date.quantity.end]):
            told.add((date.period, said))
            yield Event(date, analysis.article.running.locate(*words))


def _tells(said: str, date: str) -> bool:
    """Whether words say enough beside the date, end as words do, and tell neither of the report nor of its guidance."""
    if len(said) < _FEWEST or said.endswith(DANGLING) or said.startswith(GUIDING):
        return False
    if date in said and len(said) - len(date) < _FEWEST:
        return False
    if said.endswith((")", "）")) and "(" not in said and "（" not in said:
        return False
    return not any(word in said for word in REPORTING)


def _placed(analysis: Analysis, claim: Claim, done: Set[int]) -> bool:
    """Whether a date is one of the text that can be placed, and that something is told of.

    ``done`` are those sentences with a date to come that tell of what is the case.
    """
    quantity, text = claim.quantity, analysis.text
    if quantity.period is None or not quantity.period.start:
        return False
    if analysis.article.blocks[analysis.sentences[claim.sentence].block].role is not BlockRole.PARAGRAPH:
        return False
    if int((quantity.period.end or quantity.period.start)[:-6]) - int(quantity.period.start[:-6]) >= _LONG:
        return False
    if text.startswith(ROUGH, quantity.start, quantity.end):
        return False
    if claim.sentence in done and _is_to_come(analysis, quantity.period):
        return False
    before, after = text[max(0, quantity.start - 2) : quantity.start], text[quantity.end : quantity.end + 3]
    if before.endswith(LED) and after.startswith("的"):
        return True
    return not (before.endswith(COMPARED) or after.startswith((*SAME, *DATELINE)))


def _is_to_come(analysis: Analysis, period: Period | None) -> bool:
    """Whether a date lies after the day of publication: where what it tells is done, its year is not the one meant."""
    today = analysis.article.date
    return bool(today and period and period.start and period.start > today)


def _words(text: str, date: Claim, start: int, stop: int) -> Range:
    """The clause of a date, and as many of those around it as it takes to say something; nothing without a subject."""
    begin, end = date.quantity.start, date.quantity.end
    cuts = [start - 1, *(at for at in places(text, _MARKS, start, stop) if not in_numeral(text, at)), stop]
    place = bisect_left(cuts, begin) - 1
    clause = cuts[place] + 1
    lead = text[clause:begin].strip(_PREPOSITIONS)
    if lead and not any(word in lead for word in OPENINGS):
        return _trimmed(text, clause, _reaching(text, cuts, clause, end))
    first = begin if text.startswith(GOES_ON, end) else end + 2 * text.startswith(_ENDS_OF, end)
    found = _trimmed(text, first, _reaching(text, cuts, end, end))
    headless = text.startswith(HEADLESS, found[0])
    short = headless or cuts[bisect_left(cuts, end)] - end < _SPEAKING
    leads = place > 0 and text[cuts[place]] in "，," and text[cuts[place] - 1] not in VERB_ENDS
    if leads and short and not _is_dated(text, cuts[place - 1] + 1, cuts[place]):
        return _trimmed(text, cuts[place - 1] + 1, cuts[bisect_left(cuts, end)])
    return (end, end) if headless else found


def _is_dated(text: str, start: int, end: int) -> bool:
    """Whether a clause has a date of its own, so that it does not tell of the next."""
    return pattern(_DATED).search(text, start, end) is not None


def _reaching(text: str, cuts: Sequence[int], begin: int, end: int) -> int:
    """Where the words end: at the first mark after the date behind which enough is said."""
    reached = end
    for cut in cuts[bisect_left(cuts, end) :]:
        if reached > end and cut - begin > _LONGEST:
            break
        reached = cut
        if cut - begin >= _SPEAKING or text[cut : cut + 1] in _STOPS:
            break
    return reached


def _trimmed(text: str, start: int, end: int) -> Range:
    """The words without marks at their ends."""
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _PAUSES:
        end -= 1
    return start, end
