"""The number of points announced is not the number of points made.

What it says: 「有三方面原因：一是…。二是…。」 promises three and gives two. The points are counted by their marks,
一是, 第一, （一） or 其一, over as many paragraphs as they take. One point too many or too few is told where the words
announce points (方面, 点, 原因：); a larger gap is another count, or an article cut short.

Blind to points without a mark, and to 首先…其次.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.counts import Count, counts
from newsfacts.claims.enumerations import Chain, chains
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern

_GAP: Final = 30
_BETWEEN: Final = r"[^。；\n0-9]*[：:。，,；\n]\s*$"
_FIRM: Final = (
    r"(?:个?方面|[点大项条种类件]|个(?![县市省国区镇乡村月人]))[^，。；\n]{0,12}[：:。，,\n]\s*$|(?:个?方面|点)"
)


_SUMMED: Final = r"、[^，。；：、\n]{1,12}(?<!的)$"
"""Names that the count right behind them sums up: 报警、求助、投诉三个方面."""

_LAST: Final = ("最后", "此外", "还有一", "另外一", "再有", "再者", "再就是")
"""What begins a point that has no number."""

_REST: Final = 400
"""Characters behind the last mark in which such a point may begin."""

_HAN: Final = "〇一二三四五六七八九十"
_DIGIT: Final = f"[{_HAN}]"

_UNDER_WAY: Final = r"已|正在|目前|今年|去年|明年|将于|[年月日]"
"""Words of a course of things that is under way: its later steps may not be told yet."""


class Points(Terms, frozen=True, kw_only=True):
    """The count announced, and how many points are marked; ``worth`` is the count where it is no claim."""

    count: Claim | None
    worth: int
    made: int


def find(analysis: Analysis) -> Iterator[Points]:
    """Yield chains of points with the count that announces them right before the first."""
    text = analysis.text
    found = [*chains(text)]
    if not found:
        return
    announced = sorted(counts(analysis), key=_end)
    for chain in found:
        first = chain.marks[0][0]
        near = slice(bisect_left(announced, first - _GAP, key=_end), bisect_left(announced, first, key=_end))
        for count in announced[near]:
            if _announces(text, count, chain):
                numeral = () if count.claim else ((count.start, count.end),)
                yield Points(
                    anchors=(*numeral, *chain.marks), count=count.claim, worth=count.worth, made=len(chain.marks)
                )


def _end(count: Count) -> int:
    return count.end


def _announces(text: str, count: Count, chain: Chain) -> bool:
    """Whether a count announces a chain: it agrees, or misses by one in words that leave no doubt."""
    first = chain.marks[0][0]
    if not pattern(_BETWEEN).match(text, count.end, first):
        return False
    gap = abs(count.worth - len(chain.marks))
    if chain.what:
        return _numbers(text, count, chain)
    return gap == 0 or (gap == 1 and bool(pattern(_FIRM).match(text[count.end : first])) and _firm(text, count, chain))


def _firm(text: str, count: Count, chain: Chain) -> bool:
    """Whether a count sums up no names before it, and no last point follows in another form: 最后一种是."""
    if pattern(_SUMMED).search(text, max(0, count.start - _GAP), count.start):
        return False
    at, end = chain.marks[-1]
    after = re.sub(_DIGIT, _HAN[count.worth % len(_HAN)], text[at:end])
    rest = text[end : end + _REST]
    return len(chain.marks) > count.worth or not (after in rest or holds(rest, _LAST))


def _numbers(text: str, count: Count, chain: Chain) -> bool:
    """Whether a chain numbers what is counted (三个阶段：第一阶段…): one too many, or all in one list."""
    first, last = chain.marks[0][0], chain.marks[-1][1]
    if chain.what not in text[count.end : first]:
        return False
    lacking = count.worth - len(chain.marks)
    listed = (
        text[first - 1] in "：:"
        and "。" not in text[first:last]
        and not pattern(_UNDER_WAY).search(text, first, last + _GAP)
    )
    return lacking in (0, -1) or (lacking == 1 and listed)


def judge(terms: Points) -> Judgement:
    """Compare the count with the number of marks."""
    value = terms.count.quantity.value if terms.count else None
    worth = terms.worth if value is None else value
    return Judgement(
        Verdict.AGREES if worth == terms.made else Verdict.CONFLICTS,
        f"{terms.made} {'=' if worth == terms.made else '≠'} {worth}",
        Wording(f"写作{worth}，而下文分列{terms.made}点", f"{worth} announced, {terms.made} points follow"),
        stated=value,
    )


CHECK = Check(
    code="NF402",
    name="announced-points",
    title=Wording("所列要点与所称数目不符", "the points made are not as many as announced"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("二是", "二要", "第二", "二）", "二)", "其二", "2）", "2)", "②")),),
    examples=(
        Example(Verdict.CONFLICTS, "减产有三方面原因：一是春旱，二是虫害。", "three announced, two made"),
        Example(Verdict.CONFLICTS, "抓好两点。第一，备足种子。第二，修好水渠。第三，管住用火。", "a third is made"),
        Example(Verdict.AGREES, "新规有两大变化：一是门槛降低，二是期限延长。", "as many as announced"),
        Example(Verdict.AGREES, "要做好三项：\n（一）春耕\n早播。\n（二）防汛\n备料。\n（三）招商\n", "over lines"),
        Example(Verdict.CONFLICTS, "整治分四步走：第一步摸底，第二步清理，第三步验收。", "three steps of four"),
        Example(Verdict.CONFLICTS, "课程有两个阶段，第一阶段听课，第二阶段实习，第三阶段考核。", "a third of two"),
        Example(Verdict.CONFLICTS, "会议提出三点要求：①备足物资；②管好用电。", "circled numbers"),
        Example(None, "工程分三个阶段：第一阶段已完工，第二阶段正在施工。", "the third is to come"),
        Example(None, "全市9个县受灾，一是雨量大，二是堤防低。", "the count is of something else"),
        Example(None, "他第一次来，第二天就走了。", "no points"),
        Example(None, "出路有三种：一是留任；二是转岗；最后一种是离开。", "the last has no number"),
        Example(None, "他提出三点疑问：第一、谁批的。第二、批了多少吗第三、何时批的。", "a mark behind a lost stop"),
        Example(None, "中心受理报修、求助、投诉三个方面☆报修：一是停水；二是停电。", "the count sums up names"),
        Example(
            Verdict.AGREES,
            "所需人才有两类，一是记账，二是审计。两种本领最要紧一是细心，二是耐心，三是守信。",
            "other points follow",
        ),
    ),
)
