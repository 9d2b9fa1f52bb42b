"""A number of doublings and the multiple that explains it do not match.

For the proofreader: *翻两番，即增长两倍*. To double twice is to become four times as much, which is three times more:
翻 N 番 is 2 to the power of N. Read is the explanation right behind the word, 即 and its like, told as what was added
(增长三倍) or as what it came to (是原来的四倍).

Blind to explanations in another sentence.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.counts import small
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_NUMERAL: Final = "([0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
_EXPLAINED: Final = (
    rf"翻了?{_NUMERAL}番[，,（(]?(?:也就是说|也就是|就是|即|等于|相当于)[^，。；0-9一二两三四五六七八九十]{{0,6}}"
    rf"(增长|增加|提高|上升|多|是|为|达到|增长到|增加到)了?[^，。；0-9一二两三四五六七八九十]{{0,5}}{_NUMERAL}倍"
)
_MORE: Final = frozenset({"增长", "增加", "提高", "上升", "多"})
_MOST: Final = 10


class Doubled(Terms, frozen=True, kw_only=True):
    """How many doublings are told, and the multiple that explains them; ``more``: it is told as what was added."""

    doublings: int
    multiple: int
    more: bool


def find(analysis: Analysis) -> Iterator[Doubled]:
    """Yield the doublings that a multiple explains."""
    for found in pattern(_EXPLAINED).finditer(analysis.text):
        doublings, multiple = _worth(found, 1), _worth(found, 3)
        if 0 < doublings < _MOST and multiple:
            yield Doubled(anchors=(found.span(),), doublings=doublings, multiple=multiple, more=found[2] in _MORE)


def _worth(found: "re.Match[str]", group: int) -> int:
    return small(found[group].replace("两", "二"))


def judge(terms: Doubled) -> Judgement:
    """Raise two to the power of the doublings."""
    times = 2**terms.doublings
    right = times - 1 if terms.more else times
    return Judgement(
        verdict=Verdict.AGREES if terms.multiple == right else Verdict.CONFLICTS,
        formula=f"2^{terms.doublings} = {times}",
        message=Wording(
            f"翻{terms.doublings}番是原来的{times}倍，即增长{times - 1}倍",
            f"{terms.doublings} doublings make {times} times as much, {times - 1} times more",
        ),
    )


CHECK: Final = Check(
    code="NF308",
    name="doublings-explained",
    title=Wording("“番”与“倍”不符", "doublings and the multiple that explains them"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("番",), also=("倍",)),),
    examples=(
        Example(Verdict.CONFLICTS, "产值要翻两番，即增长两倍。", "four times, three times more"),
        Example(Verdict.CONFLICTS, "收入翻了三番，也就是达到原来的六倍。", "eight times"),
        Example(Verdict.AGREES, "产值要翻两番，即增长三倍。", "three times more"),
        Example(Verdict.AGREES, "产值翻两番，即达到原来的四倍。", "four times as much"),
        Example(None, "产值翻两番，利润增长两倍。", "two things"),
    ),
)
