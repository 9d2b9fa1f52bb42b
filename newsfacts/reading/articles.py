"""The lines of a page → its articles: what each line is, where one article ends and the next begins."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsfacts.data.layout import (
    ENDS,
    EXCLAMATIONS,
    FINAL,
    ITEM_MARK,
    KICKER_ENDS,
    NOTES,
    REPORTS,
    SECTIONS,
    SUBTITLE_STARTS,
    WEEKDAYS,
)
from newsfacts.model import BlockRole, Span
from newsfacts.reading.breaks import is_caption, is_item, joins, resumption
from newsfacts.reading.credits import continued_from, continued_to, is_author, is_lead
from newsfacts.reading.drafts import Draft, Strip
from newsfacts.reading.lines import Line
from newsfacts.reading.looks import SPOKEN_LENGTH, Look, is_title
from newsfacts.reading.opening import opens
from newsfacts.reading.published import printed_day

MOST_HEADS = 3
"""More short lines in a row than this are a list, not heads."""
SUBHEAD_LENGTH = 22
"""Longest subhead, in characters."""
SHORTEST_TITLE = 5
"""Shortest title below a kicker, in characters."""

_BYLINE: Final = BlockRole.BYLINE
_CAPTION: Final = BlockRole.CAPTION
_FURNITURE: Final = BlockRole.FURNITURE
_JUMP: Final = BlockRole.JUMP
_KICKER: Final = BlockRole.KICKER
_PARAGRAPH: Final = BlockRole.PARAGRAPH
_SUBHEAD: Final = BlockRole.SUBHEAD
_SUBTITLE: Final = BlockRole.SUBTITLE
_TITLE: Final = BlockRole.TITLE
_LOOKS_BODY: Final = Look.BODY
_LOOKS_BYLINE: Final = Look.BYLINE
_LOOKS_CAPTION: Final = Look.CAPTION
_LOOKS_CONTACT: Final = Look.CONTACT
_LOOKS_CREDIT: Final = Look.CREDIT
_LOOKS_DAY: Final = Look.DAY
_LOOKS_FURNITURE: Final = Look.FURNITURE
_LOOKS_HEAD: Final = Look.HEAD
_LOOKS_JUMP: Final = Look.JUMP
_LOOKS_OPEN: Final = Look.OPEN
_TEXT = (_LOOKS_BODY, _LOOKS_OPEN)
_ROLES = {
    _LOOKS_JUMP: _JUMP,
    _LOOKS_BYLINE: _BYLINE,
    _LOOKS_CREDIT: _CAPTION,
    _LOOKS_CAPTION: _CAPTION,
    _LOOKS_HEAD: _CAPTION,
    _LOOKS_FURNITURE: _FURNITURE,
}


def compose(lines: Sequence[Line], text: str) -> tuple[list[Draft], list[Span]]:
    """The drafts of a page's articles, and the lines that belong to the page alone.

    A text of one line (a date, a number) is no page with a folio: it is a paragraph to be read.
    """
    if ITEM_MARK in text:
        for above, below in pairwise(lines):
            if above.words[0] == below.words[0] == ITEM_MARK:
                above.look = below.look = _LOOKS_BODY
    compositor = _Compositor(lines, text)
    at = 0
    while at < len(lines):
        at = compositor.step(at)
    for draft in compositor.drafts:
        if all(strip.role in (_JUMP, _FURNITURE) for strip in draft.strips):
            draft.strips = [Strip(_FURNITURE, strip.rows) for strip in draft.strips]
    loose = [span for draft in compositor.drafts for span in draft.trim()]
    drafts = [draft for draft in compositor.drafts if draft.strips]
    if len(lines) == 1 and not drafts:
        return [Draft([Strip(_PARAGRAPH, lines[0].rows)])], []
    return drafts, sorted(loose)


class _Compositor:
    """Sets the lines of a page into drafts, one line or one group of heads at a time."""

    def __init__(self, lines: Sequence[Line], text: str) -> None:
        self.lines = lines
        self.text = text
        self.drafts: list[Draft] = []

    def step(self, at: int) -> int:
        """Set the line ``at`` with those that belong to it; return the next one."""
        draft = self.drafts[-1] if self.drafts else None
        if draft is not None and draft.broken:
            onward = resumption(self.lines, at, self.text)
            if onward is not None:
                return self.resume(draft, at, onward)
            draft.broken = False
        if self.is_head(at):
            return self.heads(draft, at)
        self.place(draft or self.new(), at)
        return at + 1

    def new(self) -> Draft:
        """Begin an article."""
        self.drafts.append(Draft())
        return self.drafts[-1]

    def is_head(self, at: int) -> bool:
        """Tell a head: by its look, or a longer or exclaiming line where only a title can stand."""
        lines, line = self.lines, self.lines[at]
        if line.look is _LOOKS_HEAD:
            return not is_caption(lines, at)
        if line.look not in _TEXT or (line.look is _LOOKS_BODY and line.words[-1] not in EXCLAMATIONS):
            return False
        if at + 1 == len(lines) or not is_title(line.words):
            return False
        below = lines[at + 1]
        return at == 0 or below.look is _LOOKS_DAY or is_lead(below.words) or continued_from(below.words) is not None

    def resume(self, draft: Draft, at: int, onward: int) -> int:
        """Lift out what interrupts a paragraph, and go on with it."""
        for line in self.lines[at:onward]:
            draft.add(_CAPTION, line.rows)
        line = self.lines[onward]
        draft.add(_PARAGRAPH, line.rows, continues=True)
        draft.broken = line.look is _LOOKS_OPEN
        return onward + 1

    def heads(self, draft: Draft | None, at: int) -> int:
        """Set the heads from line ``at`` on, as the heading of an article or as subheads."""
        below = at + 1
        while below < len(self.lines) and self.is_head(below) and not self.lines[below].level:
            below += 1
        if below - at > 1 and self.breaks_off(below - 1):
            below -= 1
            self.lines[below].look = _LOOKS_OPEN
        if draft is None or self.is_noted(draft) or opens(self.lines, at, below, draft, self.text):
            self.heading(draft, self.lines[at:below])
        else:
            self.divide(draft, at, below)
        return below

    def breaks_off(self, at: int) -> bool:
        """Tell the first half of a paragraph below a head from one more head: long, undivided, and gone on with."""
        lines = self.lines
        if at + 1 == len(lines) or len(lines[at].words) <= SPOKEN_LENGTH or " " in lines[at].words:
            return False
        below = resumption(lines, at + 1, self.text)
        return below is not None and joins(lines[at], lines[below], self.text)

    def heading(self, draft: Draft | None, heads: Sequence[Line]) -> None:
        """Open an article with kicker, title and subtitle, or add to the heading of one that has no text yet."""
        if draft is None or draft.ended or (draft.bodied and not self.is_noted(draft)):
            draft = self.new()
        titled = any(strip.role is _TITLE for strip in draft.strips)
        title = -1 if titled else _title(heads)
        for place, line in enumerate(heads):
            role = _TITLE if place == title else _KICKER if place < title else _SUBTITLE
            if role is _SUBTITLE and is_item(line.words):
                role = _SUBHEAD
            elif role is _SUBTITLE and line is heads[-1] and is_author(line.words):
                role = _BYLINE
            draft.add(role, line.rows)

    def is_noted(self, draft: Draft) -> bool:
        """Tell a draft that is only the editor's note above an article."""
        if len(draft.strips) != 1 or draft.strips[0].role is not _PARAGRAPH:
            return False
        return draft.strips[0].span.of(self.text).startswith(NOTES)

    def divide(self, draft: Draft, at: int, below: int) -> None:
        """Set heads inside an article: subheads if text follows and they are few and short, else lines of it."""
        lines = self.lines
        few = below - at <= MOST_HEADS and below < len(lines)
        for line in lines[at:below]:
            subhead = few and (len(line.words) <= SUBHEAD_LENGTH or line.level > 0)
            draft.add(_SUBHEAD if subhead else _PARAGRAPH, line.rows)
        last = lines[below - 1]
        words = last.words
        if few and len(words) > SUBHEAD_LENGTH and not last.level and words[-1] not in FINAL and not is_item(words):
            comma = "，" in words or "," in words
            draft.broken = comma or is_caption(lines, below) or joins(last, lines[below], self.text)

    def place(self, draft: Draft, at: int) -> None:
        """Set a line that is no head."""
        line = self.lines[at]
        came_from = continued_from(line.words)
        if draft.bodied and came_from is not None:
            draft = self.new()
        role = self.role(draft, at)
        draft.add(role, line.rows)
        if role is _PARAGRAPH:
            draft.bodied, draft.broken, draft.ended = True, line.look is _LOOKS_OPEN, line.words.endswith(ENDS)
        if line.look in _TEXT or line.look is _LOOKS_JUMP:
            draft.continued_from = draft.continued_from or came_from
            draft.continued_to = continued_to(line.words) or draft.continued_to
        elif line.look in (_LOOKS_DAY, _LOOKS_FURNITURE):
            draft.day = draft.day or printed_day(line.words)
        draft.ended = draft.ended or role is _FURNITURE or (role is _BYLINE and draft.bodied)

    def role(self, draft: Draft, at: int) -> BlockRole:
        """What a line that is no head is to the article it stands in."""
        line = self.lines[at]
        if line.look in _TEXT:
            return _CAPTION if is_caption(self.lines, at) else _PARAGRAPH
        loose = not draft.strips or draft.strips[-1].role is _FURNITURE
        if line.look is _LOOKS_DAY:
            loose = loose or (draft.bodied and line.words.endswith(WEEKDAYS))
            return _FURNITURE if loose else _BYLINE
        if line.look is _LOOKS_CONTACT:
            return _FURNITURE if loose else _PARAGRAPH
        return _ROLES[line.look]


def _title(heads: Sequence[Line]) -> int:
    """Which of the heads above an article is the title: the last above a subtitle, or the one below a kicker.

    Without such marks it is the one of two parts, else the second of heads set apart, the first of heads in a block.
    """
    if heads[0].words.endswith(REPORTS):
        return 0
    first = next((place for place, head in enumerate(heads) if head.words not in SECTIONS), 0)
    for place in range(first, len(heads)):
        if place + 1 == len(heads) or heads[place + 1].words.startswith(SUBTITLE_STARTS):
            return place
        if not heads[place].words.endswith(KICKER_ENDS):
            break
    second = heads[place + 1]
    if any(head.words.startswith(SUBTITLE_STARTS) for head in heads[place + 2 :]):
        return place + 1
    if " " in heads[place].words and " " not in second.words:
        return place
    apart = len(second.words) >= SHORTEST_TITLE and second.words[-1] not in FINAL and second.gap > 0
    return place + apart
