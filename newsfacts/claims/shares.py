"""Shares: which percentage is a share, and of which figure.

For the checks of family NF2. A share is read off the words before a percentage: ``占…的 41.6%``, ``比重为``, ``开工率``,
``完成年计划 110亿元的``, ``8个(53%)``. Its part is the level that the sentence told last, or the one its words name; the
whole may stand within the words. Changes, conversions in brackets and dates are passed over. Offsets are on the running
ruler. Blind to shares of several figures together (合计占) and to parts told in another sentence without a name.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from msgspec import Struct, structs

from newsfacts.claims.changes import AMOUNTS, is_amount, is_change
from newsfacts.claims.clauses import opening
from newsfacts.claims.once import once
from newsfacts.data.shares import (
    ADVERBS,
    JOINTS,
    NO_RATES,
    NOT_SHARES,
    PLAN_NOUNS,
    PLAN_VERBS,
    PRONOUNS,
    SHARE_WORDS,
    TAILS,
    TOGETHER,
)
from newsfacts.model import Analysis, Claim, Kind

BACK: Final = 14
"""Figures that are looked through for the part, back from its share."""

LONGEST_RUN: Final = 12
"""Shares told at once."""

NAMED_BACK: Final = 30
"""Figures that are looked through for a part by its name."""

_RATE: Final = re.compile(r"([一-龥]{1,9}率)[^率占，。]{0,5}$")
_FORMER: Final = ("由", "从", "去年的", "上年的", "同期的")
LINKS: Final = frozenset({"为", "达", "达到", "是", "约为", "高达", "已达"})
"""Clauses that only go on to the figure of the clause before."""

_BRACKETS: Final = ("（", "(")


SHARES: Final = frozenset({Kind.PERCENT, Kind.RATIO})
"""Kinds of figures that may be a share: 41.6%, 四成, 三分之二."""


class Form(StrEnum):
    """How a share is worded."""

    OF = "of"
    RATE = "rate"
    PLAN = "plan"
    BRACKET = "bracket"


class Share(Struct, frozen=True):
    """A percentage that is a share. ``noun`` is the whole in the words of the text, ``""`` where they name none.

    ``index`` is the place of ``percent`` among the claims, ``start`` where the wording begins. ``part`` is ``None`` where
    no figure is told; ``named`` says that the words name it. ``whole`` is the figure printed within the words.
    ``run`` is the place of the first of several shares told at once (分别占), else ``None``. ``together`` says that the
    share is one of several figures added up (两者合计占).
    """

    percent: Claim
    index: int
    start: int
    form: Form
    noun: str
    part: Claim | None = None
    named: bool = False
    whole: Claim | None = None
    run: int | None = None
    together: bool = False


class _Cue(Struct, frozen=True):
    """The words of a share: ``subject`` before them, ``noun`` after them, ``start`` where the word itself stands."""

    form: Form
    start: int
    subject: str
    noun: str


@once
def shares(analysis: Analysis) -> tuple[Share, ...]:
    """Return every share of the article in reading order, those without a part too."""
    return tuple(_shares(analysis))


def _shares(analysis: Analysis) -> Iterator[Share]:
    last = -1
    for index, claim in enumerate(analysis.claims):
        if index <= last or not _may_be_share(claim):
            continue
        if cue := _cue(analysis, index):
            run = _run(analysis, index) if "分别" in cue.subject or "分别" in cue.noun else [index]
            last = run[-1]
            if len(run) == 1:
                yield _read(analysis, index, cue)
            else:
                yield from _spread(analysis, run, cue)


def _may_be_share(claim: Claim) -> bool:
    """Return whether a figure may be a share by its form: a percentage, or a fraction below one."""
    quantity = claim.quantity
    return quantity.kind is Kind.PERCENT or (quantity.kind is Kind.RATIO and 0 < (quantity.value or 0) < 1)


def _run(analysis: Analysis, index: int) -> list[int]:
    """Return the places of the percentages that are told at once."""
    run = [index]
    claims = analysis.claims
    for place in range(index + 1, min(index + LONGEST_RUN, len(claims))):
        before, here = claims[place - 1].quantity, claims[place].quantity
        if here.kind is not Kind.PERCENT or analysis.text[before.end : here.start] not in JOINTS:
            break
        run.append(place)
    return run


def _spread(analysis: Analysis, run: list[int], cue: _Cue) -> Iterator[Share]:
    """Yield the shares of 分别占, each with its part: as many levels as shares, told in the same order."""
    levels = list(parts(analysis, run[0], cue.start)) or list(_sentence_before(analysis, run[0]))
    if len(levels) < len(run):
        levels = list(_sentence_before(analysis, run[0]))
    if len(levels) < len(run):
        return
    told = levels[: len(run)][::-1]
    same = len({level.quantity.unit for level in told}) == 1
    noun = noun_of(cue.noun) if same else ""
    for place, part in zip(run, told, strict=True):
        yield Share(analysis.claims[place], place, cue.start, cue.form, noun, part, run=run[0])


def _sentence_before(analysis: Analysis, index: int) -> Iterator[Claim]:
    """Yield the levels of the sentence before that of a figure, the last first."""
    here = analysis.claims[index].sentence
    for place in range(index - 1, max(-1, index - BACK), -1):
        if analysis.claims[place].sentence == here - 1:
            yield from parts(analysis, place + 1, analysis.sentences[here].start, here - 1)
            return


def _cue(analysis: Analysis, index: int) -> _Cue | None:
    text = analysis.text
    percent = analysis.claims[index].quantity
    begin = opening(text, percent.start)
    words = text[begin : percent.start]
    if words.endswith(_FORMER):
        return None
    cue = _of(text, words, begin) or _rate(words, begin) or _plan(words, begin) or _bracket(analysis, index, begin)
    return None if cue is None or is_change(text, percent) else cue


def _of(text: str, words: str, begin: int) -> _Cue | None:
    at = words.rfind("占")
    if at >= 0 and not words[at + 1 :].startswith(NOT_SHARES):
        return _within_whole(Form.OF, begin + at, words[:at], words[at + 1 :])
    if words.strip() in LINKS:
        begin, words = _clause_before(text, begin, words)
    for word in SHARE_WORDS:
        place = words.rfind(word)
        if place >= 0 and len(words) - place <= 9:
            return _Cue(Form.OF, begin + place, words[:place], "")
    return None


def _clause_before(text: str, begin: int, words: str) -> tuple[int, str]:
    """Read ``占比最大，为 73.2%`` as one clause."""
    if begin < 2:
        return begin, words
    start = opening(text, begin - 1)
    return start, text[start : begin - 1] + words


def _within_whole(form: Form, start: int, subject: str, noun: str) -> _Cue:
    """Read ``在全行业收入中占比`` like ``占全行业收入``."""
    inside = subject.rfind("在")
    if inside >= 0 and subject.endswith(("中", "里", "内", "中的", "中所")):
        return _Cue(form, start, subject[:inside], subject[inside + 1 :].rstrip("的所").rstrip("中里内"))
    return _Cue(form, start, subject, noun)


def _rate(words: str, begin: int) -> _Cue | None:
    found = _RATE.search(words) if "率" in words else None
    if found is None or found[1].endswith(NO_RATES):
        return None
    return _Cue(Form.RATE, begin + found.start(), "", found[1][:-1])


def _plan(words: str, begin: int) -> _Cue | None:
    if not words.rstrip().endswith("的"):
        return None
    places = [(words.find(verb), verb) for verb in PLAN_VERBS if verb in words]
    if not places:
        return None
    at, verb = min(places)
    noun = words[at + len(verb) :]
    if not any(word in noun for word in PLAN_NOUNS):
        return None
    return _Cue(Form.PLAN, begin + at, words[:at], noun)


def _bracket(analysis: Analysis, index: int, begin: int) -> _Cue | None:
    """Read ``8个(53%)``: a share alone in brackets, right after its part."""
    text = analysis.text
    percent = analysis.claims[index].quantity
    alone = begin == percent.start and text[begin - 1 : begin] in _BRACKETS
    if not alone or index == 0 or text[percent.end : percent.end + 1] not in {")", "）"}:
        return None
    before = analysis.claims[index - 1].quantity
    if before.kind not in AMOUNTS or not 0 <= begin - 1 - before.end <= 2:
        return None
    return _Cue(Form.BRACKET, begin - 1, "", "")


def _read(analysis: Analysis, index: int, cue: _Cue) -> Share:
    percent = analysis.claims[index]
    whole = _within(analysis, index, cue.start)
    noun = cue.noun
    if whole is not None:
        noun = analysis.text[cue.start : whole.quantity.start]
    share = Share(percent, index, cue.start, cue.form, noun_of(noun), whole=whole)
    subject = bare(cue.subject)
    if any(word in cue.subject for word in TOGETHER):
        return structs.replace(share, together=True)
    if subject and subject not in PRONOUNS:
        return structs.replace(share, part=_called(analysis, index, subject), named=True)
    return structs.replace(share, part=next(parts(analysis, index, cue.start), None))


def _within(analysis: Analysis, index: int, start: int) -> Claim | None:
    """Return the level between the word of the share and its percentage."""
    for claim in reversed(analysis.claims[max(0, index - 4) : index]):
        quantity = claim.quantity
        if quantity.start <= start:
            return None
        if is_amount(quantity):
            return claim
    return None


def parts(analysis: Analysis, index: int, limit: int, sentence: int | None = None) -> Iterator[Claim]:
    """Yield the levels of a sentence before ``limit``, the nearest first; by default of that of ``index``."""
    text = analysis.text
    start = analysis.sentences[analysis.claims[index].sentence if sentence is None else sentence].start
    for claim in reversed(analysis.claims[max(0, index - BACK) : index]):
        quantity = claim.quantity
        if quantity.start < start:
            return
        if quantity.end <= limit and is_amount(claim.quantity) and not enclosed(text, quantity.start, limit):
            if not is_change(text, quantity):
                yield claim


def enclosed(text: str, at: int, limit: int) -> bool:
    """Return whether ``at`` stands in a bracket that closes before ``limit``."""
    low = max(0, at - 40)
    for left, right in (("(", ")"), ("（", "）")):
        begin = text.rfind(left, low, at)
        if begin >= 0 and text.rfind(right, begin, at) < 0:
            return 0 <= text.find(right, at, at + 40) < limit
    return False


def _called(analysis: Analysis, index: int, subject: str) -> Claim | None:
    """Return the nearest level before whose clause names the subject."""
    text = analysis.text
    for claim in reversed(analysis.claims[max(0, index - NAMED_BACK) : index]):
        if is_amount(claim.quantity) and not is_change(text, claim.quantity) and says(label(analysis, claim), subject):
            return claim
    return None


def label(analysis: Analysis, claim: Claim) -> str:
    """Return the words of the clause before a figure, from the figure before it."""
    start = claim.quantity.start
    return analysis.text[opening(analysis.text, start) : start]


def says(words: str, name: str) -> bool:
    """Return whether words hold a name: all its characters in order, a short name without a gap."""
    if len(name) <= 2:
        return name in words
    at = -1
    for char in name:
        at = words.find(char, at + 1)
        if at < 0:
            return False
    return True


def bare(subject: str) -> str:
    """Return a subject without the adverbs around it."""
    words = subject.strip()
    while words:
        adverb = next((each for each in ADVERBS if words.startswith(each)), None)
        if adverb is None:
            break
        words = words[len(adverb) :]
    while words:
        adverb = next((each for each in ADVERBS if words.endswith(each)), None)
        if adverb is None:
            return words.removesuffix("的")
        words = words[: -len(adverb)]
    return words


def noun_of(words: str) -> str:
    """Return the name of a whole without what stands between it and the share."""
    words = words.strip()
    while words:
        tail = next((each for each in TAILS if words.endswith(each)), None)
        if tail is None:
            return words
        words = words[: -len(tail)]
    return words
