"""Who wrote it, and which page it comes from: names in bylines and datelines, page numbers in jump lines."""

import re
from collections.abc import Iterable

from newsfacts.data.layout import AGENCIES, CLOSERS, JUMP_FROM, LEADS, NOT_NAMES, ORIGINS, ORNAMENTS, OWN_LEADS, WRITERS

DATELINE_LENGTH = 60
"""A dateline with its names ends within so many characters of the paragraph."""
HAN_NAME = 3
"""Longest name in characters where nothing says that it is one."""
SPOKEN = "，。；？！”"
"""Signs of running text, which a byline does not have."""
LEAD_LENGTH = 40
"""A dateline begins a paragraph and is not longer, up to its names."""
LONGEST_NAME = 12
"""Longest name in characters; names of minorities and foreigners are written with a dot."""

LONGEST_PAGE = 3
"""Longest number of a page in Chinese numerals."""
BETWEEN = "、,/／;"
"""What stands between names, besides blanks."""

DATELINE_ENDS = tuple("（( 　：:\u2003")
"""What may follow the word that ends a dateline."""

# Patterns as text: compiled when a page needs them, not whenever the program starts.
_PAGE = r"[A-Z]?[0-9]{1,3}|[A-Z](?=[叠版])|头"
_BRACKET = r"[（(]([^（()）]{3,60})[)）]"


def continued_from(words: str) -> str | None:
    """The page an article comes from, as printed (``A1``, ``一``), if the line begins by saying so."""
    bare = words.lstrip(ORNAMENTS)
    if not bare.startswith(JUMP_FROM):
        return None
    page = (
        bare.removeprefix("上").removeprefix("紧").removeprefix("接").removeprefix("本报").removeprefix("第").lstrip()
    )
    numerals = len(page) - len(page.lstrip("一二三四五六七八九十"))
    if numerals:
        return page[: min(numerals, LONGEST_PAGE)]
    found = re.match(_PAGE, page)
    return found.group() if found else None


def names(words: str) -> tuple[str, ...]:
    """The names in a byline, ``本报记者 林小雨 通讯员 何山``; empty if it holds anything else than roles and names.

    Names alone count in brackets, ``（林小雨）``, if they are as short as Chinese names are.
    """
    longest = LONGEST_NAME if any(writer in words for writer in WRITERS) else HAN_NAME
    signed_off = words[0] in "（(" and words[-1] in "）)"
    if (longest == HAN_NAME and not signed_off) or any(sign in words for sign in SPOKEN):
        return ()
    rest = words.strip(ORNAMENTS + CLOSERS)
    for word in (*WRITERS, *BETWEEN):
        rest = rest.replace(word, " ")
    found = [name.strip(ORNAMENTS + CLOSERS + ":：") for name in rest.split()]
    found = [name for name in found if name and not name[0].isdigit() and not name.startswith(ORIGINS)]
    if not all(_is_name(name, longest) for name in found):
        return ()
    return tuple(found)


def signed(first: str, last: str) -> Iterable[str]:
    """The names set inside the text: in the dateline of the first paragraph, or in a bracket that ends the last."""
    head = first[:DATELINE_LENGTH]
    if is_lead(first) and (bracket := re.search(_BRACKET, head)):
        yield from names(bracket.group(1))
    tail = last[-DATELINE_LENGTH:]
    if tail[-1:] in ("）", ")") and (bracket := re.search(_BRACKET, tail[max(tail.rfind("（"), tail.rfind("("), 0) :])):
        yield from names(bracket.group(1))


def is_lead(words: str) -> bool:
    """Tell a paragraph that begins an article: 本报讯, 新华社北京6月3日电, 央视网消息, （记者 …）."""
    head = words[:LEAD_LENGTH]
    if head.startswith(OWN_LEADS):
        return True
    if head[0] in "（(【":
        return any(word in head for word in ("记者", "通讯员", "讯】", "电】"))
    return ("讯" in head or "电" in head or "消息" in head) and any(_ends_dateline(head, word) for word in LEADS)


def _ends_dateline(head: str, word: str) -> bool:
    """Tell a dateline by the word that ends it: nothing but names and a date before, a space or a bracket after."""
    at = head.find(word)
    if at <= 0:
        return False
    after = head[at + len(word) : at + len(word) + 1]
    if after not in DATELINE_ENDS and not head.startswith(AGENCIES):
        return False
    return not any(sign in head[:at] for sign in "，。；")


def _is_name(word: str, longest: int) -> bool:
    return 1 < len(word) <= longest and word not in NOT_NAMES and not any(digit in word for digit in "0123456789")
