"""Whether a head opens an article of its own or divides the one above it.

Certain signs: a dateline below it, a jump line, a kicker above it, a byline that closed the article before. Without any
of them the words decide: a title is taken up by the paragraph below it, and not by the article above.
"""

from collections.abc import Sequence

from newsfacts.data.layout import KICKER_ENDS, ROUNDUPS
from newsfacts.reading.credits import continued_from, is_lead
from newsfacts.reading.drafts import Draft
from newsfacts.reading.lines import Line
from newsfacts.reading.looks import Look

FOLLOWING = 600
"""So many characters below a head are asked for its words."""
PRECEDING = 4000
"""And so many above it."""
TAKEN_UP = 0.34
"""Share of a title's pairs of characters that the text below takes up and the text above did not have."""


def opens(lines: Sequence[Line], at: int, below: int, draft: Draft | None, text: str) -> bool:
    """Tell whether the heads ``lines[at:below]`` open an article; ``draft`` is the one above them."""
    if draft is None or not draft.bodied:
        return True
    if below == len(lines):
        return False
    body = lines[below]
    if body.look is Look.JUMP or (body.look in (Look.BODY, Look.OPEN) and (is_lead(body.words) or continued_from(body.words))):
        return True
    if draft.ended or body.look is Look.BYLINE:
        return True
    if below - at > 1 and lines[at].words.endswith(KICKER_ENDS):
        return True
    if lines[at].words.endswith(ROUNDUPS):
        return True
    import os
    if os.environ.get('DBG'): print('LEX', round(_taken_up(lines[at:below], text, draft.start),2), [l.words for l in lines[at:below]], body.words[:20])
    return lines[at].gap > 0 and _taken_up(lines[at:below], text, draft.start) >= TAKEN_UP


def _taken_up(heads: Sequence[Line], text: str, since: int) -> float:
    """Share of a head's pairs of characters that are new below it."""
    above = text[max(since, heads[0].start - PRECEDING) : heads[0].start]
    below = text[heads[-1].end : heads[-1].end + FOLLOWING]
    head = max((line.words for line in heads), key=len)
    pairs = [head[i : i + 2] for i in range(len(head) - 1)]
    return sum(pair in below and pair not in above for pair in pairs) / max(1, len(pairs))
