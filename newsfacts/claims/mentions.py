"""The words in which a figure is told, so that two mentions of one fact can be recognised.

For the checks of facts told twice. A mention is compared by the words right before it (its metric, fillers such as
达 or 共 left out), the words right behind its unit, and the pairs of characters of its sentence. Offsets are on the
running ruler; every look around is bounded.
"""

from itertools import chain
from operator import add
from typing import Final

from newsfacts.claims.clauses import after, before
from newsfacts.model import Analysis, Claim
from newsfacts.text.patterns import pattern

REACH: Final = 80
"""Characters before a figure that say what it is about."""

BEHIND: Final = 10

_FILLERS: Final = "达到为约共计累近超逾了仅有总已的是至少将突破各上下仍再又也都则 “（("
_RUN: Final = r"[^\W\d_]{2,}"
_AVERAGES: Final = (
    ("平均每天", "日均"),
    ("平均每日", "日均"),
    ("平均每人", "人均"),
    ("平均每户", "户均"),
    ("平均每亩", "亩均"),
)
"""An average in full, and in short as headlines have it."""

_COMMON: Final = frozenset(
    {"同比", "今年", "去年", "全年", "记者", "本报", "我市", "全市", "我国", "我省", "全省", "全国"}
)


def metric_words(text: str, claim: Claim) -> str:
    """Return the words of the clause before a figure, without fillers at their end."""
    words = before(text, claim.quantity.start).rstrip(_FILLERS)
    for long, short in _AVERAGES if "平均" in words else ():
        words = words.replace(long, short)
    return words


def words_behind(text: str, claim: Claim) -> str:
    """Return the words of the clause behind a figure."""
    return after(text, claim.quantity.end)[:BEHIND].lstrip("的")


def same_end(one: str, other: str) -> int:
    """Return how many characters two strings have in common at their end."""
    length = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        length += 1
    return length


def same_start(one: str, other: str) -> int:
    """Return how many characters two strings have in common at their beginning."""
    return same_end(one[::-1], other[::-1])


def pairs(words: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters of the words in a text; figures and commonplaces left out."""
    found = chain.from_iterable(map(add, run, run[1:]) for run in pattern(_RUN).findall(words))
    return frozenset(found) - _COMMON


def surroundings(analysis: Analysis, claim: Claim) -> str:
    """Return the words of the sentence around a figure."""
    quantity = claim.quantity
    start = max(analysis.sentences[claim.sentence].start, quantity.start - REACH)
    return analysis.text[start : quantity.start] + " " + words_behind(analysis.text, claim)
