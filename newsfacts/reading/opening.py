"""Whether a head opens an article of its own or divides the one above it.

Certain signs: a dateline below it, a jump line, a kicker above it, a byline that closed the article before. Without any
of them the words decide: a title is taken up by the paragraph below it, and not by the article above.
"""

from collections.abc import Sequence

from newsfacts.data.layout import BOXES, KICKERS, ORNAMENTS, ROUNDUPS, SECTIONS
from newsfacts.reading.breaks import is_item
from newsfacts.reading.credits import continued_from, is_lead
from newsfacts.reading.drafts import Draft
from newsfacts.reading.lines import Line
from newsfacts.reading.looks import SPOKEN_LENGTH, Look

FOLLOWING = 5
"""So many paragraphs below a head are asked for its words."""
PARAGRAPH = 600
"""And so many characters of each."""
PRECEDING = 4000
"""So many characters above it must not have them."""
TAKEN_UP = ((18, 0.15), (12, 0.26), (10, 0.36), (5, 0.6))
"""A head of so many characters is a title if at least this share of its pairs of characters is new and taken up below:
the shorter a head, the more it must be, for subheads are short."""
TAKEN_UP_LONG = 0.3
"""The share of a head so long, and undivided, that it may be half a paragraph."""
TWO_PARTS = 18
"""A head of two parts, set apart by a space, is a title from this length on."""


def opens(lines: Sequence[Line], at: int, below: int, draft: Draft | None, text: str) -> bool:
    """Tell whether the heads ``lines[at:below]`` open an article; ``draft`` is the one above them."""
    if draft is None or not draft.bodied:
        return True
    if below == len(lines):
        return False
    heads = lines[at:below]
    if heads[0].level:
        return heads[0].level == 1
    if _is_announced(lines[below]):
        return True
    if any(is_item(head.words) or head.words.lstrip(ORNAMENTS).strip() in BOXES for head in heads):
        return False
    if draft.ended or any(head.words.endswith(ROUNDUPS) for head in heads):
        return True
    if len(heads) > 1 and (heads[0].words.endswith(KICKERS) or (heads[0].gap > 0 and heads[0].words in SECTIONS)):
        return True
    title = max((head.words for head in heads), key=len)
    above = text[max(draft.start, heads[0].start - PRECEDING) : heads[0].start]
    return heads[0].gap > 0 and _taken_up(title, above, _below(lines, below)) >= _needed(title)


def _is_announced(body: Line) -> bool:
    """Tell an article's first line by what is set at its head: a dateline, a jump line, a byline."""
    if body.look in (Look.BODY, Look.OPEN):
        return is_lead(body.words) or continued_from(body.words) is not None
    return body.look in (Look.JUMP, Look.BYLINE)


def _needed(title: str) -> float:
    """The share of a title that must be taken up."""
    if " " in title and len(title) >= TWO_PARTS:
        return 0.0
    if len(title) > SPOKEN_LENGTH:
        return TAKEN_UP_LONG
    return next((share for length, share in TAKEN_UP if len(title) >= length), 1.1)


def _below(lines: Sequence[Line], at: int) -> str:
    """The paragraphs below a head."""
    return "\n".join(line.words[:PARAGRAPH] for line in lines[at : at + FOLLOWING] if line.look is not Look.HEAD)


def _taken_up(title: str, above: str, below: str) -> float:
    """Share of a head's pairs of characters that are new below it."""
    pairs = [title[i : i + 2] for i in range(len(title) - 1)]
    return sum(pair in below and pair not in above for pair in pairs) / max(1, len(pairs))
