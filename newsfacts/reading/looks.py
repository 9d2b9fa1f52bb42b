"""What a line of print looks like, by itself: a head, running text, a credit, a jump line, a folio.

Context decides later: a head may turn out a subhead, a short sentence a caption.
"""

from enum import Enum
from typing import Final

from newsfacts.data.layout import (
    CAPTION_ENDS,
    CAPTION_STARTS,
    CLOSERS,
    CONTACTS,
    CREDIT_ENDS,
    CREDIT_STARTS,
    DASHES,
    EXCLAMATIONS,
    FIELDS,
    FINAL,
    IMPRINT,
    JUMP_FROM,
    JUMP_TO,
    KICKER_ENDS,
    LABEL_ENDS,
    MASTHEADS,
    ORIGINS,
    ORNAMENTS,
    SECTIONS,
    STAFF,
    STOPS,
    WEB_LABELS,
    WEEKDAYS,
    WRITERS,
)
from newsfacts.reading.credits import is_lead, names
from newsfacts.text.patterns import holds, pattern

HEAD_LENGTH = 50
"""Longest head, in characters: a title of two parts stays below."""
TITLE_LENGTH = 80
"""Longest title of a single article."""
SPOKEN_LENGTH = 28
"""A line without a final sign and longer than this is running text if a comma stands in it."""
NOTE_LENGTH = 60
"""Longest byline, credit or line of page furniture."""
FOLIO_LENGTH = 40
"""Longest folio."""
PAPER_LENGTH = 8
"""Longest name of a paper or of a section."""
CREDIT_LENGTH = 24
"""Longest credit that is only a name and 摄."""
CAPTION_LENGTH = 120
"""Longest caption."""

_DATE = r"([0-9]{0,2}[A-H]?[0-9]{0,2})(?:19|20)[0-9]{2}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])[0-9]{1,2}日?"
"""A day, perhaps right behind the number of the page."""
_SET_BEFORE = ORNAMENTS + " \u3000"
_NUMBERED = "版叠"
"""What the number of a page has that is not written in digits."""
_BETWEEN = "|｜·•/／:："
"""Signs between the parts of a folio, besides blanks."""


class Look(Enum):
    """What a line of print looks like without the lines around it."""

    BODY = "running text that ends with a final sign"
    OPEN = "running text that breaks off"
    HEAD = "a head"
    JUMP = "a line that only says which page the article comes from or goes on to"
    BYLINE = "who wrote it"
    DAY = "the day of publication"
    CREDIT = "whose picture it is"
    CAPTION = "what the picture shows"
    FURNITURE = "what belongs to the page"
    CONTACT = "a telephone number, an address"


_BODY: Final = Look.BODY
_BYLINE: Final = Look.BYLINE
_CAPTION: Final = Look.CAPTION
_CONTACT: Final = Look.CONTACT
_CREDIT: Final = Look.CREDIT
_DAY: Final = Look.DAY
_FURNITURE: Final = Look.FURNITURE
_HEAD: Final = Look.HEAD
_JUMP: Final = Look.JUMP
_OPEN: Final = Look.OPEN
_JUMPS: Final = JUMP_FROM + JUMP_TO
_BEGINNINGS: Final = frozenset(
    word[0]
    for word in ("（", "(", *_JUMPS, *IMPRINT, *CREDIT_STARTS, *CAPTION_STARTS, *ORIGINS, *WRITERS, *STAFF, *CONTACTS)
)
"""First characters of the words that a note begins with."""


def look(words: str) -> Look:
    """Say what a line looks like; ``words`` has no margins and is not empty."""
    if len(words) > NOTE_LENGTH:
        if len(words) < CAPTION_LENGTH and (words.startswith(CAPTION_STARTS) or words.endswith(CAPTION_ENDS)):
            return _CAPTION
        return _BODY if closed(words) else _OPEN
    return _note(words) or _text(words)


def is_title(words: str) -> bool:
    """Tell a line that could be a title where only a title can stand: one sentence at most, perhaps an exclamation."""
    if len(words) > TITLE_LENGTH or holds(words[:-1], STOPS) or is_lead(words):
        return False
    return words[-1] in EXCLAMATIONS or (words[-1] not in FINAL and words[-1] not in "，、,")


def closed(words: str) -> bool:
    """Tell whether a paragraph may end here: a final sign, bare or before closing quotes, or a bracket of its own."""
    last = words[-1]
    if last in FINAL:
        return True
    if last not in CLOSERS:
        return False
    core = words.rstrip(CLOSERS + " ")
    if not core or core[-1] in FINAL:
        return True
    if last not in ")）":
        return False
    before = words[: max(words.rfind("("), words.rfind("（"), 0)].rstrip(CLOSERS)
    return not before or before[-1] in FINAL


def _note(words: str) -> Look | None:
    """The look of a short line that is neither a head nor running text."""
    bare = words.lstrip(_SET_BEFORE)
    if words[0] in _BEGINNINGS or bare[:1] in _BEGINNINGS:
        return _begun(words, bare)
    if _ends_credit(words):
        return _CREDIT
    return _CAPTION if words.endswith(CAPTION_ENDS) else _dated(words, bare)


def _begun(words: str, bare: str) -> Look | None:
    """The look of a short line that begins as a note may."""
    if bare.startswith(_JUMPS):
        return _JUMP if len(bare.rstrip(CLOSERS)) <= len("上接第十二版《") else None
    if bare.startswith(IMPRINT):
        return _FURNITURE
    if _is_credit(words, bare):
        return _CREDIT
    if words.startswith(CAPTION_STARTS) or words.endswith(CAPTION_ENDS):
        return _CAPTION
    if (words.startswith(ORIGINS) and words[-1] not in FINAL) or (
        (bare.startswith(WRITERS) or words[0] in "（(") and (names(words) or _is_web_line(words))
    ):
        return _BYLINE
    if _labelled(bare, STAFF):
        return _FURNITURE
    if _labelled(words, CONTACTS):
        return _CONTACT
    return _dated(words, bare)


def _is_credit(words: str, bare: str) -> bool:
    return words.startswith(CREDIT_STARTS) or bare.startswith(CREDIT_STARTS) or _ends_credit(words)


def _ends_credit(words: str) -> bool:
    core = words.rstrip(CLOSERS + "。")
    return core.endswith(CREDIT_ENDS) and len(core) <= CREDIT_LENGTH and "，" not in core and "。" not in core


def _is_web_line(words: str) -> bool:
    """Tell a line of labelled fields: 作者：…　来源：…　字数：512."""
    fields = words.split()
    return len(fields) > 1 and all(field.partition("：")[0].partition(":")[0] in FIELDS for field in fields)


def _labelled(words: str, labels: tuple[str, ...]) -> bool:
    """Tell a line that begins with a label and the sign that sets it off: 校对：, 编辑/."""
    if not words.startswith(labels):
        return False
    return any(words.startswith(label) and words[len(label) : len(label) + 1] in LABEL_ENDS for label in labels)


def _dated(words: str, bare: str) -> Look | None:
    """The look of a line that is a date, or the folio of a page."""
    if len(words) > FOLIO_LENGTH or words[-1] in FINAL:
        return None
    day = pattern(_DATE).match(bare) if bare.startswith(("19", "20")) else None
    if day and not day[1]:
        rest = bare[day.end() :]
        if len(rest) <= len(" 10:22:35）") or words.endswith(WEEKDAYS) or holds(rest, WEB_LABELS):
            return _DAY
    return _FURNITURE if _is_folio(words) else None


def _is_folio(words: str) -> bool:
    """Tell a line made of nothing but page number, section, date and name of the paper."""
    if len(words) > PAPER_LENGTH and not holds(words, _NUMBERED) and not any(map(str.isdigit, words)):
        return False
    spaced = words
    for sign in _BETWEEN:
        spaced = spaced.replace(sign, " ")
    parts = spaced.split()
    if len(parts) == 1 and len(words) <= PAPER_LENGTH and words.endswith(MASTHEADS):
        return True
    if len(parts) == 2 and parts[0].startswith("第") and parts[0].endswith("版") and _is_page_number(parts[0]):
        return len(parts[1]) <= PAPER_LENGTH
    numbers = [part for part in parts if _is_page_number(part)]
    days = [part for part in parts if ("19" in part or "20" in part) and pattern(_DATE).fullmatch(part)]
    others = [part for part in parts if part in SECTIONS or part.endswith(MASTHEADS + WEEKDAYS)]
    named = bool(numbers) or (bool(days) and len(parts) > 1)
    return named and len(numbers) + len(days) + len(others) == len(parts)


def _is_page_number(word: str) -> bool:
    """Tell A1, 02版, 第三版; a bare number of up to three digits counts in a line of nothing else."""
    number = word.removeprefix("第").removesuffix("版").removesuffix("叠")
    if "A" <= number[:1] <= "H":
        return number[1:] == "" if word.endswith("叠") else number[1:].isdigit() and len(number) <= 4
    if number.isdigit() and len(number) <= 3:
        return True
    return word.endswith("版") and 0 < len(number) <= 3 and not number.strip("一二三四五六七八九十")


def _text(words: str) -> Look:
    """Tell a head from running text; the row of a table is text."""
    last = words[-1]
    if "\t" in words:
        return _BODY
    if is_lead(words):
        return _BODY if last in FINAL else _OPEN
    if words.endswith(KICKER_ENDS) and not holds(words, STOPS):
        longest = HEAD_LENGTH if words.endswith(DASHES) else SPOKEN_LENGTH
        return _HEAD if len(words) <= longest else _BODY if last in FINAL else _OPEN
    if last in FINAL:
        return _BODY
    if holds(words[:-1], STOPS) or len(words) > HEAD_LENGTH:
        return _BODY if closed(words) else _OPEN
    if len(words) > SPOKEN_LENGTH and "，" in words:
        return _OPEN
    cut = last in "，、,（(“《" or (last in "0123456789" and "，" in words)
    return _OPEN if cut else _HEAD
