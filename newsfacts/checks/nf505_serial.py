"""A serial number is told twice, with two digits swapped.

What it says: the flight is CA3517 in one sentence and CA5317 in another. Serials are three to six digits behind
letters, or before 号. Told where the article has just two of one kind, in different sentences, and only two
neighbouring digits differ; whether they are one serial, the reporter must say.

Blind to serials with two digits, to those that differ otherwise, and to articles with a third of their kind.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_DIGITS: Final = r"[0-9](?<![0-9].)[0-9]{2,5}(?![0-9.%％])"
_LETTERS: Final = r"(?<![A-Za-z0-9.\-])[A-Za-z]{0,3}-?$"
_ASCII: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_LED: Final = frozenset(f"-{_ASCII}")
_PAUSE: Final = r"[。！？\n]"


class Form(Struct, frozen=True):
    """What tells a serial without letters: a word right behind it, unless one of ``never`` follows, or words before.

    ``part`` says that the word belongs to the serial.
    """

    word: str
    part: bool = False
    never: tuple[str, ...] = ()
    lead: str = ""


_FORMS: Final = (
    Form("号", part=True, never=("文", "召", "称")),
    Form("热线", lead=r"(?:热线|电话|拨打|拨通)[:： ]?$"),
)


class Serials(Terms, frozen=True, kw_only=True):
    """Two serials of one kind as printed."""

    first: str
    second: str


def find(analysis: Analysis) -> Iterator[Serials]:
    """Yield pairs of serials that differ by two digits swapped."""
    text = analysis.text
    kinds: dict[tuple[str, str], dict[str, tuple[int, int]]] = defaultdict(dict)
    forms = [form for form in _FORMS if form.word in text]
    for match in pattern(_DIGITS).finditer(text):
        start, end = match.span()
        form = _form(text, start, end, forms)
        if form is None and text[start - 1 : start] not in _LED:
            continue
        letters = pattern(_LETTERS).search(text, max(start - 4, 0), start)
        if letters and (letters[0] or form):
            place = letters.start(), end + len(form.word) if form and form.part else end
            kinds[letters[0], form.word if form else ""].setdefault(match[0], place)
    for serials in kinds.values():
        if len(serials) == 2:
            (one, first), (other, second) = serials.items()
            if _swapped(one, other) and pattern(_PAUSE).search(text, first[1], second[0]):
                yield Serials(anchors=(first, second), first=text[slice(*first)], second=text[slice(*second)])


def _form(text: str, start: int, end: int, forms: Iterable[Form]) -> Form | None:
    """Return the form of a serial that the words behind digits, or before them, make them."""
    for form in forms:
        after = end + len(form.word)
        if text.startswith(form.word, end) and text[after : after + 1] not in form.never:
            return form
        if form.lead and pattern(form.lead).search(text, max(0, start - 6), start):
            return form
    return None


def _swapped(first: str, second: str) -> bool:
    differ = [place for place, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]]
    if len(first) != len(second) or len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    left, right = differ
    return first[left] == second[right] and first[right] == second[left]


def judge(terms: Serials) -> Judgement:
    """Ask whether the two are one."""
    return Judgement(
        Verdict.CONFLICTS if terms.first != terms.second else Verdict.AGREES,
        f"{terms.first}；{terms.second}",
        Wording(
            f"前作{terms.first}，后作{terms.second}：两位数字颠倒，请核对",
            f"{terms.first} first, then {terms.second}: two digits swapped?",
        ),
    )


CHECK = Check(
    code="NF505",
    name="serial-told-twice",
    title=Wording("编号前后不一", "a serial number told twice, with digits swapped"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(beside=f"-号{_ASCII}"), Needs(words=("热线",))),
    examples=(
        Example(Verdict.CONFLICTS, "航班CA3517昨晚备降。机场说，CA5317航班今晨起飞。", "a flight"),
        Example(Verdict.CONFLICTS, "他家住217号楼。走进271号楼，楼道整洁。", "a house"),
        Example(None, "停开G103次、G130次两趟列车。", "two trains in one sentence"),
        Example(None, "航班CA3517昨晚备降。CA5317、CA3571按时起飞。", "three flights"),
        Example(None, "参赛作品217件。获奖作品271件。", "amounts"),
    ),
)
