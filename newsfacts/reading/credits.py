"""Who wrote it, and which page it comes from: names in bylines and datelines, page numbers in jump lines."""

import re
from collections.abc import Iterable

from newsfacts.data.layout import CLOSERS, JUMP_FROM, LEADS, NOT_NAMES, ORNAMENTS, WRITERS

DATELINE_LENGTH = 60
"""A dateline with its names ends within so many characters of the paragraph."""
LONGEST_NAME = 12
"""Longest name in characters; names of minorities and foreigners are written with a dot."""

DATELINE_ENDS = tuple("（( 　：:\u2003")
"""What may follow the word that ends a dateline."""

_PAGE = re.compile(
    r"接\s*(?:本报)?(?:第)?\s*([A-Za-zＡ-Ｚ]?\s*[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Z]叠?|头|本)\s*版?"
)
_BRACKET = re.compile(r"[（(]([^（()）]{3,60})[)）]")
_BETWEEN = re.compile(r"[\s、,，/／;；]+")


def continued_from(words: str) -> str | None:
    """The page an article comes from, as printed (``A1``, ``一``), if the line begins by saying so."""
    bare = words.lstrip(ORNAMENTS)
    if not bare.startswith(JUMP_FROM):
        return None
    found = _PAGE.match(bare.removeprefix("上").removeprefix("紧"))
    return found.group(1).replace(" ", "") if found else None


def names(words: str) -> tuple[str, ...]:
    """The names in a byline, ``本报记者 林小雨 通讯员 何山``; empty if it holds anything else than roles and names."""
    if not any(writer in words for writer in WRITERS):
        return ()
    rest = words.strip(ORNAMENTS + CLOSERS)
    for writer in WRITERS:
        rest = rest.replace(writer, " ")
    found = [name.strip(ORNAMENTS + CLOSERS + ":：") for name in _BETWEEN.split(rest)]
    found = [name for name in found if name]
    if not all(_is_name(name) for name in found):
        return ()
    return tuple(found)


def signed(first: str, last: str) -> Iterable[str]:
    """The names set inside the text: in the dateline of the first paragraph, or in a bracket that ends the last."""
    head = first[:DATELINE_LENGTH]
    if (bracket := _BRACKET.search(head)) and is_lead(first):
        yield from names(bracket.group(1))
    tail = last[-DATELINE_LENGTH:]
    if tail[-1:] in ("）", ")") and (bracket := _BRACKET.search(tail, max(tail.rfind("（"), tail.rfind("("), 0))):
        yield from names(bracket.group(1))


def is_lead(words: str) -> bool:
    """Tell a paragraph that begins an article: 本报讯, 新华社北京6月3日电, 央视网消息, （记者 …）."""
    head = words[:40]
    if head.startswith(("本报讯", "本报", "本刊讯", "本网讯", "本台消息", "新华社", "中新社", "中新网")):
        return True
    if head[0] in "（(【":
        return "记者" in head or "通讯员" in head or "讯】" in head or "电】" in head
    return any(_ends_dateline(head, word) for word in LEADS)


def _ends_dateline(head: str, word: str) -> bool:
    at = head.find(word)
    after = head[at + len(word) : at + len(word) + 1]
    return at > 0 and after in DATELINE_ENDS and not any(sign in head[:at] for sign in "，。；")


def _is_name(word: str) -> bool:
    return (
        len(word) <= LONGEST_NAME
        and len(word) > 1
        and word not in NOT_NAMES
        and not any(s in word for s in "，。0123456789")
    )
