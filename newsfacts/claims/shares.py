"""Shares: which percentage is a share, and of which figure.

For the checks of family NF2. The part of a share is the level that the sentence told last, or the one its words name;
the whole may stand within the words. Changes, conversions in brackets and dates are passed over. Offsets are on the
running ruler. Blind to shares of several figures together (合计占) and to parts told in another sentence without a
name.
"""

from collections.abc import Iterable, Iterator, Set
from itertools import islice
from typing import Final

from msgspec import Struct, structs

from newsfacts.claims.changes import is_amount, is_change
from newsfacts.claims.clauses import before, enclosed, says
from newsfacts.claims.once import once
from newsfacts.claims.sharewords import Cue, Form, bare, cue_of, noun_of
from newsfacts.data.shares import COUNTED_AS, JOINED, JOINTS, PRONOUNS, RATE_VERBS, TOGETHER
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern

BACK: Final = 14
"""Figures that are looked through for the part, back from its share."""

_RATES: Final = r"((?:[一-龥]{1,6}率[、和及与]){1,4}[一-龥]{1,6}率)(?:已|均)?分别(?:为|达|达到|是)?$"

LONGEST_RUN: Final = 12
"""Shares told at once."""

PEOPLE: Final = ("人", "人次")
"""Units of which one may be a share of the other."""

LISTED: Final = 6
BESIDE: Final = 3
"""Figures beside a rate of which one may have its name, and beside a share of which one may be counted as it says."""

_PERCENT: Final = Kind.PERCENT
_FORMS: Final = frozenset({_PERCENT, Kind.RATIO})

NAMED_BACK: Final = 30
"""Figures that are looked through for a part by its name."""


class Share(Struct, frozen=True, gc=False):
    """A percentage that is a share. ``noun`` is the whole in the words of the text, ``""`` where they name none.

    ``index`` is the place of ``percent`` among the claims, ``start`` where the wording begins. ``part`` is ``None``
    where no figure is told; ``named`` says that the words name it. ``whole`` is the figure printed within the words.
    ``run`` is the place of the first of several shares told at once (分别占), else ``None``. ``together`` says that
    the share is one of several figures added up (两者合计占).
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


def counted(claim: Claim) -> str:
    """Return what a figure counts: people may be counted by the visit."""
    unit = claim.quantity.unit or ""
    return "人" if unit in PEOPLE else unit


@once
def shares(analysis: Analysis) -> tuple[Share, ...]:
    """Return every share of the article in reading order, those without a part too."""
    return tuple(_shares(analysis))


def _shares(analysis: Analysis) -> Iterator[Share]:
    last = -1
    for index in candidates(analysis):
        claim = analysis.claims[index]
        cue = cue_of(analysis, index) if index > last else None
        if cue and not (cue.form is Form.RATE and _sorts(analysis.text, claim)):
            rates = _rates(analysis, index) if cue.form is Form.RATE else []
            led = cue.subject + cue.noun + analysis.text[cue.start : claim.quantity.start]
            run = _run(analysis, index, JOINTS if rates or "分别" in led else JOINED)
            last = run[-1]
            if rates:
                yield from _each_rate(analysis, run, cue, rates)
            elif len(run) == 1:
                yield _read(analysis, index, cue)
            else:
                yield from _spread(analysis, run, cue)


def _rates(analysis: Analysis, index: int) -> list[str]:
    """Return the names of several rates told at once, without 率: 开工率、完工率分别为."""
    words = before(analysis.text, analysis.claims[index].quantity.start)
    found = pattern(_RATES).search(words) if "分别" in words else None
    return [name.removesuffix("率") for name in pattern("[、和及与]").split(found[1])] if found else []


def _each_rate(analysis: Analysis, run: list[int], cue: Cue, names: list[str]) -> Iterator[Share]:
    """Yield the rates told at once, each with the figure that its name tells the verb of."""
    text = analysis.text
    for place, name in zip(run, names, strict=True) if len(run) == len(names) else ():
        told = [part for part in parts(analysis, run[0], cue.start) if name in before(text, part.quantity.start)]
        yield Share(analysis.claims[place], place, cue.start, cue.form, name, told[0] if told else None, run=run[0])


def _sorts(text: str, claim: Claim) -> bool:
    """Return whether a rate says which ones are counted, not how many did it: 入住率达 90 %以上的有 73 家."""
    return claim.quantity.hedge is not None and text.startswith("的", claim.quantity.end)


def candidates(analysis: Analysis) -> list[int]:
    """Return the places of the figures that may be shares by their form: percentages, and fractions below one."""
    rates = [(at, each.quantity) for at, each in enumerate(analysis.claims) if each.quantity.kind in _FORMS]
    return [at for at, quantity in rates if quantity.kind is _PERCENT or 0 < (quantity.value or 0) < 1]


def _run(analysis: Analysis, index: int, joints: Set[str]) -> list[int]:
    """Return the places of the percentages that are told at once."""
    run = [index]
    claims = analysis.claims
    for place in range(index + 1, min(index + LONGEST_RUN, len(claims))):
        before, here = claims[place - 1].quantity, claims[place].quantity
        if here.kind is not _PERCENT or analysis.text[before.end : here.start] not in joints:
            break
        run.append(place)
    return run


def _spread(analysis: Analysis, run: list[int], cue: Cue) -> Iterator[Share]:
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


def _read(analysis: Analysis, index: int, cue: Cue) -> Share:
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
    return structs.replace(share, part=_nearest(analysis, index, cue))


def _nearest(analysis: Analysis, index: int, cue: Cue) -> Claim | None:
    """Return the nearest level before a share; of a rate (集中供养率) one beside it that has its name, if any."""
    near = parts(analysis, index, cue.start)
    if cue.form is not Form.RATE or not cue.noun:
        told = list(islice(near, BESIDE if cue.noun else 1))
        word = noun_of(cue.noun)[-2:]  # 有 1200 户、3500 人，占总户数的
        told = [part for part in told if part.quantity.unit and part.quantity.unit in word] or told
    else:
        told = list(near)
        labels = [_own(analysis.text, part) for part in told[:LISTED]]
        denied = [_denied(label, cue.noun) for label in labels]
        names = [label.endswith(cue.noun) and not other for label, other in zip(labels, denied, strict=True)]
        named = [part for part, name in zip(told, names, strict=False) if name]
        named.sort(key=lambda part: _own(analysis.text, part).endswith(f"基本{cue.noun}"))
        if any(denied[:1]) and not named:
            return None
        told = named or [part for part in told if _is_done(analysis.text, part, told[0], cue)] or told
    return told[0] if told else None


def _denied(label: str, noun: str) -> bool:
    """Whether a label is of those that are not what a rate is of: 不合格, 未达标."""
    return (f"不{noun[-2:]}" in label or f"未{noun[-2:]}" in label) and not noun.startswith(("不", "未"))


def _is_done(text: str, part: Claim, nearest: Claim, cue: Cue) -> bool:
    """Whether a figure is told with the verb of a rate, before an inner list: 已使用 20 万元，其中…，资金使用率."""
    words = before(text, part.quantity.start)
    inner = "其中" in text[part.quantity.end : nearest.quantity.start]
    return inner and any(verb in words for verb in RATE_VERBS.get(cue.noun[-2:], (cue.noun[-2:],)))


def _own(text: str, claim: Claim) -> str:
    """Return the words that name one item of a list: those since the 、 before it."""
    return before(text, claim.quantity.start).rpartition("、")[2]


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
        told = quantity.end <= limit and is_amount(quantity) and not enclosed(text, quantity.start, limit)
        if told and not is_change(text, quantity):
            yield claim


def _called(analysis: Analysis, index: int, subject: str) -> Claim | None:
    """Return the nearest level before whose clause names the subject."""
    text = analysis.text
    told = [claim for claim in analysis.claims[max(0, index - NAMED_BACK) : index][::-1] if is_amount(claim.quantity)]
    clauses = _levels_of(text, told, subject)
    if not clauses and len(subject) > 3 and (kind := COUNTED_AS.get(subject[-2:])):
        subject = subject[:-2]
        clauses = _levels_of(text, [claim for claim in told if claim.quantity.kind is kind], subject)
    return next((claim for claim in clauses if says(_own(text, claim), subject)), clauses[0] if clauses else None)


def _levels_of(text: str, told: Iterable[Claim], subject: str) -> list[Claim]:
    """Return those of some amounts whose clause names a subject, and that are no change of it."""
    named = [claim for claim in told if says(before(text, claim.quantity.start), subject)]
    return [claim for claim in named if not is_change(text, claim.quantity)]
