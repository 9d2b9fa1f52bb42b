"""Who wrote it, and which page it comes from: names in bylines and datelines, page numbers in jump lines."""

from collections.abc import Iterable

from newsfacts.data.layout import (
    AGENCIES,
    CLOSERS,
    FIELDS,
    JUMP_FROM,
    JUMP_TO,
    LEADS,
    NOT_NAMES,
    ORIGINS,
    ORNAMENTS,
    OWN_LEADS,
    PICTURE_WORDS,
    WRITERS,
)
from newsfacts.text.fold import fold
from newsfacts.text.patterns import by_sign, holds, pattern, told_by_sign

DATELINE_LENGTH = 60
"""A dateline with its names ends within so many characters of the paragraph."""
HAN_NAME = 3
"""Longest name in characters where nothing says that it is one."""
SPOKEN = "，。；？！”"
"""Signs of running text, which a byline does not have."""
_WRITERS = by_sign(WRITERS)
_JUMP_BEGINS = frozenset(ORNAMENTS) | {word[0] for word in JUMP_FROM}
LEAD_LENGTH = 40
"""A dateline begins a paragraph and is not longer, up to its names."""
LONGEST_PLACE = 10
"""Longest place in a dateline, in characters: two cities, parted by a stroke."""
LONGEST_NAME = 12
"""Longest name in characters; names of minorities and foreigners are written with a dot."""

JUMP_LENGTH = 14
"""A jump line at the end of a paragraph is not longer."""
AUTHOR_MARKS = "■□●○◎◆◇ \u3000"
"""What stands before the name of an author below a title."""
LONGEST_PAGE = 3
"""Longest number of a page in Chinese numerals."""
BETWEEN = "、,/／;"
"""What stands between names, besides blanks."""

DATELINE_ENDS = tuple("（( 　：:\u2003")
"""What may follow the word that ends a dateline."""

# Patterns as text: compiled when a page needs them, not whenever the program starts.
_PAGE = r"[A-Z]?[0-9]{1,3}|[A-Z](?=[叠版])|头"
_DATELINE_DAY = r"(?:([12][0-9]{3})年)?([0-9]{1,2})月([0-9]{1,2})日"
_BRACKET = r"[（(]([^（()）]{3,60})[)）]"


def continued_from(words: str) -> str | None:
    """The page an article comes from, as printed (``A1``, ``一``), if the line begins by saying so."""
    if words[0] not in _JUMP_BEGINS or not (bare := words.lstrip(ORNAMENTS)).startswith(JUMP_FROM):
        return None
    return _page(bare.removeprefix("上").removeprefix("紧").removeprefix("接"))


def continued_to(words: str) -> str | None:
    """The page an article goes on on, as printed, if the line ends by saying so."""
    tail = words[-JUMP_LENGTH:]
    if "转" not in tail:
        return None
    at = max(tail.rfind(jump) for jump in JUMP_TO)
    return _page(tail[at:].removeprefix("下").removeprefix("转")) if at >= 0 else None


def _page(words: str) -> str | None:
    """The page that words begin with."""
    page = words.removeprefix("本报").removeprefix("第").lstrip()
    numerals = len(page) - len(page.lstrip("一二三四五六七八九十"))
    if numerals:
        return page[: min(numerals, LONGEST_PAGE)]
    found = pattern(_PAGE).match(page)
    return found.group() if found else None


def names(words: str) -> tuple[str, ...]:
    """The names in a byline, ``本报记者 林小雨 通讯员 何山``; empty if it holds anything else than roles and names.

    Names alone count in brackets, ``（林小雨）``, if they are as short as Chinese names are.
    """
    if holds(words, SPOKEN):
        return ()
    longest = LONGEST_NAME if told_by_sign(words, _WRITERS) else HAN_NAME
    if longest == HAN_NAME and not (words[0] in "（(" and words[-1] in "）)"):
        return ()
    rest = words.strip(ORNAMENTS + CLOSERS)
    for word in (*WRITERS, *BETWEEN):
        rest = rest.replace(word, " ")
    found = [name.strip(ORNAMENTS + CLOSERS + ":：") for name in rest.split()]
    found = [name for name in found if name and not name[0].isdigit() and not name.startswith(ORIGINS)]
    found = [name for name in found if name not in PICTURE_WORDS and name.partition("：")[0] not in FIELDS]
    if not all(_is_name(name, longest) for name in found):
        return ()
    return tuple(found)


def is_author(words: str) -> bool:
    """Tell the name of an author set below a title behind an ornament: ■ 林评, □王小禾."""
    bare = words.lstrip(AUTHOR_MARKS)
    return words[0] in AUTHOR_MARKS and 1 < len(bare) <= HAN_NAME and names(f"（{bare}）") != ()


def signed(first: str, last: str) -> Iterable[str]:
    """The names set inside the text: in the dateline of the first paragraph, or in a bracket that ends the last."""
    head = first[:DATELINE_LENGTH]
    if is_lead(first) and (bracket := pattern(_BRACKET).search(head)):
        yield from names(bracket.group(1))
    tail = last[-DATELINE_LENGTH:]
    if tail[-1:] not in ("）", ")"):
        return
    if bracket := pattern(_BRACKET).search(tail[max(tail.rfind("（"), tail.rfind("("), 0) :]):
        yield from names(bracket.group(1))


def is_lead(words: str) -> bool:
    """Tell a paragraph that begins an article: 本报讯, 新华社北京6月3日电, 央视网消息, （记者 …）."""
    head = words[:LEAD_LENGTH]
    if head.startswith(OWN_LEADS):
        return True
    if head[0] in "（(【":
        return holds(head, ("记者", "通讯员", "讯】", "电】"))
    return ("讯" in head or "电" in head or "消息" in head) and any(_ends_dateline(head, word) for word in LEADS)


def dateline(words: str) -> tuple[int, str | None, tuple[str | None, str, str] | None] | None:
    """Where the dateline that a paragraph begins with ends, and its place and day (year, month, day) if it has them.

    ``None`` for a paragraph without: what stands before 讯, 电 or 消息 is an agency, a place and a day, each perhaps
    missing, or the name of a paper.
    """
    if not is_lead(words) or (head := fold(words[:LEAD_LENGTH]))[0] in "（(":
        return None
    own = head.startswith(OWN_LEADS)
    ends = [word for word in LEADS if _ends_dateline(head, word) or f"{word}】" in head or (own and word in head)]
    if not ends:
        return None
    at, word = min((head.find(word), word) for word in ends)
    before = head[:at].lstrip("【据")
    day = pattern(_DATELINE_DAY).search(before)
    place = before[: day.start()] if day else before
    agency = next((name for name in AGENCIES if place.startswith(name)), None)
    place = place.removeprefix(agency).strip(" ，,") if agency else ""
    if not place or len(place) > LONGEST_PLACE or any(sign in place for sign in "（(记者日0123456789"):
        place = ""
    start = head.find(place)
    place = words[start : start + len(place)]
    year, month, number = day.groups() if day else (None, "", "")
    return at + len(word), place or None, (year, month, number) if day else None


def _ends_dateline(head: str, word: str) -> bool:
    """Tell a dateline by the word that ends it: nothing but names and a date before, a space or a bracket after."""
    at = head.find(word)
    if at <= 0:
        return False
    after = head[at + len(word) : at + len(word) + 1]
    if after not in DATELINE_ENDS and not head.startswith(AGENCIES):
        return False
    return not holds(head[:at], "，。；")


def _is_name(word: str, longest: int) -> bool:
    return 1 < len(word) <= longest and word not in NOT_NAMES and not any(digit in word for digit in "0123456789")
