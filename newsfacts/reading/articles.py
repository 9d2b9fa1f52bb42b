"""The lines of a page → its articles: what each line is, where one article ends and the next begins."""

from collections.abc import Sequence

from newsfacts.data.layout import KICKER_ENDS, SUBTITLE_STARTS
from newsfacts.model import BlockRole, Span
from newsfacts.reading.breaks import is_caption, resumption
from newsfacts.reading.credits import continued_from
from newsfacts.reading.drafts import Draft
from newsfacts.reading.lines import Line
from newsfacts.reading.looks import Look
from newsfacts.reading.opening import opens

MOST_HEADS = 3
"""More short lines in a row than this are a list, not heads."""
SUBHEAD_LENGTH = 36
"""Longest subhead."""

_ROLES = {
    Look.BODY: BlockRole.PARAGRAPH,
    Look.OPEN: BlockRole.PARAGRAPH,
    Look.JUMP: BlockRole.JUMP,
    Look.BYLINE: BlockRole.BYLINE,
    Look.DAY: BlockRole.BYLINE,
    Look.CREDIT: BlockRole.CAPTION,
    Look.CAPTION: BlockRole.CAPTION,
    Look.FURNITURE: BlockRole.FURNITURE,
    Look.CONTACT: BlockRole.PARAGRAPH,
}


class _Compositor:
    """Sets the lines of a page into drafts, one line or one group of heads at a time."""

    def __init__(self, lines: Sequence[Line], text: str) -> None:
        self.lines = lines
        self.text = text
        self.drafts: list[Draft] = []
        self.loose: list[Span] = []

    @property
    def draft(self) -> Draft | None:
        return self.drafts[-1] if self.drafts else None

    def run(self) -> None:
        """Set every line."""
        at = 0
        while at < len(self.lines):
            at = self.step(at)

    def step(self, at: int) -> int:
        """Set the line ``at`` with those that belong to it; return the next one."""
        draft = self.draft
        if draft is not None and draft.broken:
            onward = resumption(self.lines, at, self.text)
            if onward is not None:
                return self.resume(draft, at, onward)
            draft.broken = False
        if self.lines[at].look is Look.HEAD and not is_caption(self.lines, at):
            return self.heads(at)
        self.place(at)
        return at + 1

    def resume(self, draft: Draft, at: int, onward: int) -> int:
        """Lift out what interrupts a paragraph, and go on with it."""
        for line in self.lines[at:onward]:
            draft.add(BlockRole.CAPTION, line.start, line.end)
        line = self.lines[onward]
        draft.add(BlockRole.PARAGRAPH, line.start, line.end, continues=True)
        draft.broken = line.look is Look.OPEN
        return onward + 1

    def heads(self, at: int) -> int:
        """Set the heads from line ``at`` on, as the heading of an article or as subheads."""
        lines = self.lines
        below = at
        while below < len(lines) and lines[below].look is Look.HEAD and not is_caption(lines, below):
            below += 1
        if opens(lines, at, below, self.draft, self.text):
            self.heading(at, below)
        else:
            self.divide(at, below)
        return below

    def heading(self, at: int, below: int) -> None:
        """Open an article with kicker, title and subtitle, or add to the heading of one that has no text yet."""
        draft = self.draft
        if draft is None or draft.bodied or draft.ended:
            draft = Draft()
            self.drafts.append(draft)
        fresh = not any(strip.role is BlockRole.TITLE for strip in draft.strips)
        title = _title(self.lines[at:below]) if fresh else -1
        for place, line in enumerate(self.lines[at:below]):
            role = BlockRole.TITLE if place == title else BlockRole.KICKER if place < title else BlockRole.SUBTITLE
            draft.add(role, line.start, line.end)

    def divide(self, at: int, below: int) -> None:
        """Set heads inside an article: subheads if text follows and they are few, else lines of it."""
        lines, draft = self.lines, self.draft
        assert draft is not None
        few = below - at <= MOST_HEADS and below < len(lines)
        for line in lines[at:below]:
            subhead = few and len(line.words) <= SUBHEAD_LENGTH
            draft.add(BlockRole.SUBHEAD if subhead else BlockRole.PARAGRAPH, line.start, line.end)

    def place(self, at: int) -> None:
        """Set a line that is no head."""
        line = self.lines[at]
        draft = self.draft
        if draft is None and line.look in (Look.FURNITURE, Look.DAY):
            self.loose.append(Span(line.start, line.end))
            return
        if draft is None:
            draft = Draft()
            self.drafts.append(draft)
        role = _ROLES.get(line.look, BlockRole.CAPTION)
        if role is BlockRole.PARAGRAPH and line.look is Look.BODY and self.captioned(at):
            role = BlockRole.CAPTION
        draft.add(role, line.start, line.end)
        if role is BlockRole.PARAGRAPH:
            draft.bodied, draft.broken = True, line.look is Look.OPEN
        if line.look in (Look.JUMP, Look.BODY, Look.OPEN):
            draft.continued_from = draft.continued_from or continued_from(line.words)
        draft.ended = draft.ended or (draft.bodied and line.look in (Look.BYLINE, Look.FURNITURE))

    def captioned(self, at: int) -> bool:
        """Tell a short paragraph that the credit below it makes a caption."""
        after = at + 1
        return after < len(self.lines) and self.lines[after].look is Look.CREDIT and is_caption(self.lines, at)


def _title(heads: Sequence[Line]) -> int:
    """Which of the heads above an article is the title: the second, below a kicker, or the first."""
    if len(heads) == 1 or heads[1].words.startswith(SUBTITLE_STARTS):
        return 0
    if heads[0].words.endswith(KICKER_ENDS) or heads[0].gap or heads[1].gap:
        return 1
    return 0


def compose(lines: Sequence[Line], text: str) -> tuple[list[Draft], list[Span]]:
    """The drafts of a page's articles, and the lines that belong to the page alone."""
    compositor = _Compositor(lines, text)
    compositor.run()
    return compositor.drafts, compositor.loose
