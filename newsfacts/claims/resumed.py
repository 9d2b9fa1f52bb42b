"""The clause with which a sentence takes a figure told before up again: 立案提案中，; 已签约的居民里，.

For the part–whole groups and the shares: what follows in the sentence is of that figure, though other figures stand
between. Only its words are read, so a figure told in other words altogether is not found.
"""

from newsfacts.claims.labels import BRACKET, REACH, Label, since_pause
from newsfacts.data.parts import AMONG, NOT_AMONG
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import pattern

LONGEST = 12
"""Characters of such a clause at most."""

NOUN = 8
"""Characters of a noun between a figure and 中, beyond which it is a clause."""


def opens_itself(told: Label, following: Label) -> bool:
    """Whether a figure opens the list of its parts that the one after it begins: 41 个行业中，."""
    noun, lead = told.noun, following.lead
    if not noun.endswith(("中", "里")) or len(noun) > NOUN or "的" in noun or noun[:-1].endswith(NOT_AMONG):
        return False
    near = len(lead) < REACH and "。" not in lead
    return near and pattern(BRACKET).sub("", lead)[len(noun) :].startswith(("，", ","))


def topic_of(words: str) -> str:
    """Return the noun that the last clause ending in 中 takes up in some words; nothing where there is none."""
    if "中" not in words and "里" not in words:
        return ""
    for mark in AMONG:
        at = words.rfind(mark) if mark in words else 0
        if at > 0 and "。" not in words[at:]:
            topic = since_pause(words[:at]).lstrip("在该从这的 ")
            return topic if 2 <= len(topic) <= LONGEST and not topic.endswith(NOT_AMONG) else ""
    return ""


def resumed(analysis: Analysis, claim: Claim) -> str:
    """Return the noun that the sentence of a figure takes up before it."""
    start = analysis.sentences[claim.sentence].start
    return topic_of(analysis.text[start : claim.quantity.start])


def headed(analysis: Analysis, claim: Claim) -> str:
    """Return the noun that its sentence begins with where a figure is one of such: 学员中女性 1634 人."""
    start = analysis.sentences[claim.sentence].start
    noun, among, _ = analysis.text[start : claim.quantity.start].partition("中")
    plain = among and 2 <= len(noun) <= LONGEST and noun.isalpha() and not noun.endswith(NOT_AMONG)
    return noun if plain else ""


def touches(topic: str, words: str) -> bool:
    """Whether words hold one of a topic of two: 立案提案中 of 经审查立案 287 件, 投入的资金中 of 资金."""
    return any(topic[at : at + 2] in words for at in range(len(topic) - 1))
