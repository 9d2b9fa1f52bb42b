"""The words of a share: what makes a percentage a share, and what they call its part and its whole.

For the finder of shares. Reads the clause before a percentage: ``占…的``, ``比重为``, ``开工率``,
``完成年计划…的``, and a share alone in brackets. Offsets are on the running ruler. Blind to shares whose words
stand after them.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import AMOUNTS, is_change
from newsfacts.claims.clauses import opening
from newsfacts.data.shares import (
    ADVERBS,
    COMPLETED,
    NO_RATES,
    NOT_SHARES,
    PLAN_NOUNS,
    PLAN_VERBS,
    REACHES,
    REAL_RATES,
    SHARE_WORDS,
    TAILS,
    USED,
)
from newsfacts.model import Analysis
from newsfacts.text.patterns import by_sign, holds, pattern

SIGNS: Final = ("占", *SHARE_WORDS, "率", *REACHES, "完成", "（", "(", *PLAN_NOUNS)
"""One of these stands before every percentage that is a share."""

_RATE: Final = r"([一-龥]{1,9}(?:率|[盖益及征与标约制保长损]面))[^率占，。]{0,5}$"
_AMOUNT: Final = r"[0-9][万亿]{0,2}(?![年月日时季届点岁万亿])[^\W\d]{1,3}的$"
"""A whole printed within the words: 完成收购任务外的 92 万吨的 58 %."""

_FORMER: Final = ("由", "从", "去年的", "上年的", "同期的")
LINKS: Final = frozenset({"为", "达", "达到", "是", "约为", "高达", "已达"})
"""Clauses that only go on to the figure of the clause before."""

_TAILS: Final = by_sign(TAILS, at=-1)
_BRACKETS: Final = ("（", "(")
_TELLING: Final = tuple(dict.fromkeys(["占", "率", "的", "完", *(word[-1] for word in (*SHARE_WORDS[:3], *REACHES))]))
"""Characters of which every wording of a share has one, if it has words at all."""


class Form(StrEnum):
    """How a share is worded."""

    OF = "of"
    RATE = "rate"
    PLAN = "plan"
    BRACKET = "bracket"


RATED: Final = frozenset({Form.RATE, Form.PLAN})
"""Shares whose part may be the whole of the next: 收购 50 吨，完成计划 80 吨的 62.5 %；国有企业 30 吨，占 60 %."""


class Cue(Struct, frozen=True, gc=False):
    """The words of a share: ``subject`` before them, ``noun`` after them, ``start`` where the word itself stands."""

    form: Form
    start: int
    subject: str
    noun: str


def cue_of(analysis: Analysis, index: int) -> Cue | None:
    """Return the words that make a figure a share, ``None`` where it is none."""
    text = analysis.text
    percent = analysis.claims[index].quantity
    begin = opening(text, percent.start)
    words = text[begin : percent.start]
    if words and not holds(words, _TELLING) and words.strip() not in LINKS:
        return None  # most percentages are growth
    if words.endswith(_FORMER):
        return None
    cue = _of(text, words, begin) or _rate(words, begin) or _plan(words, begin) or _bracket(analysis, index, begin)
    return None if cue is None or is_change(text, percent) else cue


def _of(text: str, words: str, begin: int) -> Cue | None:
    at = words.rfind("占")
    if at >= 0 and (words.startswith(USED, at + 1) or not words.startswith(NOT_SHARES, at + 1)):
        subject = "" if words[:at].endswith("、") else words[:at]  # before a 、 stands the part itself
        return _within_whole(Form.OF, begin + at, subject, words[at + 1 :])
    if words.strip() in LINKS:
        begin, words = _clause_before(text, begin, words)
    for word in SHARE_WORDS:
        place = words.rfind(word)
        if place >= 0 and len(words) - place <= 9:
            return Cue(Form.OF, begin + place, words[:place].removesuffix("占").removesuffix("所"), "")
    return None


def _clause_before(text: str, begin: int, words: str) -> tuple[int, str]:
    """Read ``占比最大，为 61.5%`` as one clause."""
    if begin < 2:
        return begin, words
    start = opening(text, begin - 1)
    return start, text[start : begin - 1] + words


def _within_whole(form: Form, start: int, subject: str, noun: str) -> Cue:
    """Read ``在全部销量中占比`` like ``占全部销量``."""
    inside = subject.rfind("在")
    if inside >= 0 and subject.endswith(("中", "里", "内", "中的", "中所")):
        return Cue(form, start, subject[:inside], subject[inside + 1 :].rstrip("的所").rstrip("中里内"))
    return Cue(form, start, subject, noun)


def _rate(words: str, begin: int) -> Cue | None:
    if words in COMPLETED:
        return Cue(Form.RATE, begin, "", "完成")
    found = pattern(_RATE).search(words) if "率" in words or holds(words, REACHES) else None
    if found is None or (found[1].endswith(NO_RATES) and not found[1].endswith(REAL_RATES)):
        return None
    return Cue(Form.RATE, begin + found.start(), "", found[1][:-1])


def _plan(words: str, begin: int) -> Cue | None:
    if not words.rstrip().endswith("的"):
        return None
    places = [(words.find(verb), verb) for verb in PLAN_VERBS if verb in words]
    if not places:
        return None
    at, verb = min(places)
    noun = words[at + len(verb) :]
    if not any(word in noun for word in PLAN_NOUNS) and pattern(_AMOUNT).search(noun) is None:
        return None
    return Cue(Form.PLAN, begin + at, words[:at], noun)


def _bracket(analysis: Analysis, index: int, begin: int) -> Cue | None:
    """Read ``8个(53%)``: a share alone in brackets, right after its part."""
    text = analysis.text
    percent = analysis.claims[index].quantity
    alone = begin == percent.start and text[begin - 1 : begin] in _BRACKETS
    if not alone or index == 0 or text[percent.end : percent.end + 1] not in {")", "）"}:
        return None
    before = analysis.claims[index - 1].quantity
    if before.kind not in AMOUNTS or not 0 <= begin - 1 - before.end <= 2:
        return None
    return Cue(Form.BRACKET, begin - 1, "", "")


def bare(subject: str) -> str:
    """Return a subject without the adverbs around it."""
    words = subject.strip()
    while words.startswith(ADVERBS):
        words = words[len(next(each for each in ADVERBS if words.startswith(each))) :]
    while words.endswith(ADVERBS):
        words = words[: -len(next(each for each in ADVERBS if words.endswith(each)))]
    return words.removesuffix("的")


def noun_of(words: str) -> str:
    """Return the name of a whole without what stands between it and the share."""
    words = words.strip()
    while tail := next((each for each in _TAILS.get(words[-1:], ()) if words.endswith(each)), ""):
        words = words[: -len(tail)]
    return words
