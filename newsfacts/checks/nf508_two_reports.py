"""Two reports quoted side by side give one fact two figures.

What it says: 【甲报】 has 46户 where 【乙报】 has 1800户 of the same thing. Reports are told apart by the name of their
paper or agency in 【】 at the head of a paragraph. Two figures belong together where the words right before both end
alike over three characters, and most of the words of their clauses are the same. Papers count differently: the
message asks for the scope first.

Blind to reports without such a mark, and to facts told in other words.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs
from newsfacts.checks._told import Quoted, fits, quote, transposed
from newsfacts.claims.mentions import metric_words, pairs, same_end
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

MOST: Final = 60
"""Figures that are compared: a text with more is no press review."""

ALIKE: Final = 0.6
"""Share of the pairs of characters that two clauses must have in common."""

_MARK: Final = r"【(?<!\w.)\w{1,8}[报社网台刊讯版]】"


class Reports(Quoted, frozen=True, kw_only=True):
    """One fact in two reports."""

    first: Claim
    second: Claim


def find(analysis: Analysis) -> Iterator[Reports]:
    """Yield figures of different reports that are told in the same words."""
    text = analysis.text
    marks = [mark.start() for mark in pattern(_MARK).finditer(text)]
    if len(marks) < 2:
        return
    told: list[tuple[int, str, Claim]] = []
    for claim in analysis.claims[:MOST]:
        if claim.quantity.value is not None and claim.quantity.unit:
            report = sum(mark <= claim.quantity.start for mark in marks)
            words = metric_words(text, claim)
            for other_report, other_words, other in told:
                alike = _same(words, other_words) or (
                    same_end(words, other_words) > 1 and transposed(text, claim, other)
                )
                if report != other_report and claim.quantity.unit == other.quantity.unit and alike:
                    yield Reports(first=other, second=claim, quoted=quote(text, other, claim))
            told.append((report, words, claim))


def _same(one: str, other: str) -> bool:
    first, second = pairs(one), pairs(other)
    return same_end(one, other) > 2 and len(first & second) >= ALIKE * max(len(first), len(second))


def judge(terms: Reports) -> Judgement:
    """Compare the two as ranges."""
    first, second = terms.quoted
    equal = terms.first.quantity.value == terms.second.quantity.value
    verdict = Verdict.AGREES if equal else Verdict.ROUNDS if fits(terms.first, terms.second) else Verdict.CONFLICTS
    return Judgement(
        verdict,
        f"一家作{first}，一家作{second}",
        Wording(
            f"两家报道数字不一：{first}与{second}，先核对统计范围",
            f"two reports, two figures: {first} and {second}; compare what they count",
        ),
        stated=terms.second.quantity.value,
    )


CHECK = Check(
    code="NF508",
    name="two-reports",
    title=Wording("两家报道数字不一", "two reports give one fact two figures"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(words=("】",)),),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "【晨报】台风登陆前县城转移低洼住户46户。\n\n【晚报】台风登陆前县城转走低洼住户1800户，干部挨家敲门。",
            "one fact, two figures",
        ),
        Example(
            None,
            "【晨报】台风登陆前县城转移低洼住户46户。\n\n【晚报】台风登陆前全市转走各类居民1800户，干部挨家敲门。",
            "another scope",
        ),
        Example(None, "台风登陆前县城转移低洼住户46户。\n\n去年台风登陆前县城转走低洼住户1800户。", "one report"),
    ),
)
