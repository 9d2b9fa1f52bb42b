"""Where a paragraph goes on that a column, a picture or the width of the line broke off."""

from collections.abc import Sequence

from newsfacts.data.layout import CHARTS, LATER_HALF, LIST_MARKS, ORNAMENTS, PICTURED, SCENES, STOPS
from newsfacts.data.ready import UNIT_LENGTHS, UNITS
from newsfacts.reading.credits import is_lead
from newsfacts.reading.lines import Line
from newsfacts.reading.looks import Look
from newsfacts.text.patterns import holds

PICTURE_LINES = 6
"""A picture with its credits interrupts a paragraph by at most so many lines."""
SHORT_CAPTION = 32
"""A sentence without a comma, and not longer, between the halves of a paragraph is a caption."""
LONG_CAPTION = 120
"""Longest caption that has a credit of its own."""

AROUND = 10_000
"""So many characters on either side are asked whether two characters make a word."""
COMMAS = "，、；,"

ITEM_ENDS = tuple("、）).．")
"""What follows the number of a list item."""
LONGEST_NUMBER = 4
"""Longest number of a list item, with its opening bracket."""

_BODY = Look.BODY
_CREDIT = Look.CREDIT
_TEXT = (_BODY, Look.OPEN)
_PICTURES = (Look.CAPTION, _CREDIT)
_WORDS = (_BODY, Look.HEAD)


def resumption(lines: Sequence[Line], at: int, text: str) -> int | None:
    """The line with which the paragraph broken off before line ``at`` goes on, or ``None`` if it does not.

    Years at the head of both are the rows of a table. Lines between the halves are pictures: by their marks, by a
    credit below, or by their brevity if the words do not join better.
    """
    above = lines[at - 1]
    if above.words[:4].isdigit() and lines[at].words[:4].isdigit():
        return None
    past = _past_captions(lines, at)
    while past < min(at + PICTURE_LINES, len(lines)) and _is_brief(lines, past, above, text):
        past = _past_captions(lines, past + 1)
    if past < len(lines) and _goes_on(lines[past]):
        return past
    return at if _goes_on(lines[at]) else None


def _past_captions(lines: Sequence[Line], at: int) -> int:
    """The first line from ``at`` on that is no caption by its own marks, or the most that a picture has."""
    stop = min(at + PICTURE_LINES, len(lines))
    while at < stop and is_caption(lines, at):
        at += 1
    return at


def is_caption(lines: Sequence[Line], at: int) -> bool:
    """Tell a line that belongs to a picture: by its own marks, or by the credit below it."""
    line = lines[at]
    if line.look in _PICTURES:
        return True
    if line.look not in _WORDS or len(line.words) > LONG_CAPTION:
        return False
    if at + 1 == len(lines) or lines[at + 1].look is not _CREDIT or is_lead(line.words):
        return False
    return not lines[at + 1].words.lstrip(ORNAMENTS).startswith(CHARTS)


def _is_brief(lines: Sequence[Line], at: int, above: Line, text: str) -> bool:
    """Tell a sentence so short that, before running text, it may be a caption; ``above`` broke off.

    Where paragraphs are indented, the one of the two that is not goes on. Else it is none if it goes on with what broke
    off and the line below does not; if neither does, or both do, it must tell of something seen.
    """
    line = lines[at]
    words = line.words
    if line.look is not _BODY or len(words) > SHORT_CAPTION or _has_parts(words):
        return False
    after = _past_captions(lines, at + 1)
    if after == len(lines) or not _goes_on(lines[after]) or above.words[-1] in COMMAS or words[0] in LATER_HALF:
        return False
    if above.indent and (line.indent > 0) != (lines[after].indent > 0):
        return line.indent > 0
    here, below = joins(above, line, text), joins(above, lines[after], text)
    if words.endswith(SCENES) or here == below:
        return holds(words, PICTURED)
    return below


def joins(above: Line, below: Line, text: str) -> bool:
    """Tell whether a line goes on with the one that broke off: after a comma, half a word, or with a word of the page.

    So does a unit after a number. The last character of the one and the first of the other make a word if they stand
    side by side elsewhere.
    """
    tail, first = above.words[-1], below.words[0]
    lengths = UNIT_LENGTHS.get(below.words[:2], (1,)) if tail in "0123456789" else ()
    if any(below.words[:length] in UNITS for length in lengths):
        return True
    if tail in COMMAS or first in LATER_HALF or below.words[1:2] in tuple(COMMAS + "：:"):
        return True
    return text.find(tail + first, max(0, above.start - AROUND), below.end + AROUND) >= 0


def _has_parts(words: str) -> bool:
    return holds(words, COMMAS) or holds(words[:-1], STOPS)


def _goes_on(line: Line) -> bool:
    """Tell a line that may be the second half of a paragraph: running text that begins nothing of its own."""
    return line.look in _TEXT and not is_lead(line.words) and not is_item(line.words)


def is_item(words: str) -> bool:
    """Tell a line that begins with a number of its own: 一、, （二）, 3."""
    if words[0] not in LIST_MARKS:
        return False
    bare = words.lstrip(LIST_MARKS)
    return bare[:1] in ITEM_ENDS and not bare[1:2].isdigit() and len(words) - len(bare) <= LONGEST_NUMBER
