"""Two hedges on one figure, that say the same twice or contradict each other.

What it says: 「近百余人」 is both under and over a hundred; 「约3000多人」, 「超过50人以上」, 「最多补贴800元左右」
hedge twice, and a range has its bounds without 以上 or 以下 (「10—15周岁以下」). One of the two words is enough.
Contradictions are put to the reporter as a question, repetitions are a matter of form.

Blind to hedges that stand further from their figure than a few characters.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Repair, Terms
from newsfacts.checks._hedges import AVERAGE, EACH, HALF, MANY, hedged, possible
from newsfacts.model import Analysis, Quantity, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern
from newsfacts.text.spots import near_signs
from newsfacts.text.told import told, told_in

_AROUND: Final = r"(?<=月)(?P<days>[上中下]旬)(?P<hedge>前后|左右)"
"""What may not follow 中旬, which is no day."""

_BOUNDS: Final = ("以上", "以下")
_RANGE: Final = (
    r"(?<![0-9.年月第])(?P<range>[0-9]{1,4}(?:\.[0-9]{1,2})?[万%％]?[—–~～-]{1,2}[0-9]{1,4}(?:\.[0-9]{1,2})?[万%％]?)"
    r"(?:周岁|岁|元|万元|公斤|斤|吨|米|公里|公分|厘米|平方米|亩|个百分点)?(?P<hedge>以[上下])(?![学届年级])"
)
"""A range, and what makes a bound of it."""

_INNER: Final = frozenset("多余几数")

_ONE: Final = Wording("只留一个约数词", "one hedge is enough")

_NEAR: Final = 16
"""Characters around 均 or 半 within which a mean or a half is hedged."""

_HALVES: Final = ("半数", "一半", "大半")

_LEAD: Final = 6
"""Characters before a figure in which its first hedge may stand."""

_TAIL: Final = 4
"""Characters behind a figure in which its second hedge may stand."""

_FALSE: Final = r"[最附远临邻靠相]近|[契条预公合节制签]约|[远还]?不[近约]|[达够得]不到"


class Twice(Terms, frozen=True, kw_only=True):
    """A figure hedged twice: its words, the two hedges, and the places of those that can be left out."""

    words: str
    droppable: tuple[tuple[int, int], ...]
    first: str
    second: str
    contradictory: bool


def find(analysis: Analysis) -> Iterator[Twice]:
    """Yield figures with a hedge before and another behind."""
    yield from _means(analysis.text)
    yield from _halves(analysis.text)
    yield from _around(analysis.text)
    yield from _ranges(analysis.text)
    taken = 0
    for quantity in [analysis.claims[place].quantity for place in hedged(analysis)]:
        if quantity.start >= taken and (found := _twice(analysis.text, quantity, taken)):
            taken = found.anchors[0][1]
            yield found


def _means(text: str) -> Iterator[Twice]:
    """Read 「每人平均都有1.5亩」, 「他们的平均年龄都在60岁」: a mean is not what each has."""
    for found in _said_of_all(text):
        place, words = found.span(), found[0]
        yield Twice(
            anchors=(place,), words=words, first="平均", second="都", droppable=(found.span("all"),), contradictory=True
        )


def _said_of_all(text: str) -> Iterator[re.Match[str]]:
    if "均" in text and "都" in text:
        yield from near_signs(text, EACH, "均", _NEAR)
        for found in near_signs(text, AVERAGE, "均", _NEAR):
            if MANY.isdisjoint(text[max(0, found.start() - _LEAD) : found.start()]):
                yield found


def _halves(text: str) -> Iterator[Twice]:
    """Read 「超过半数以上」: the half needs one hedge only."""
    for found in near_signs(text, HALF, "半", _NEAR) if "半" in text and told_in(text, _HALVES) else ():
        yield _found(found, contradictory=found["first"] not in ("超过", "超"))


def _ranges(text: str) -> Iterator[Twice]:
    """Read 「10—15周岁以下」: a range has its bounds already."""
    for sign in told(text, _BOUNDS):
        for found in near_signs(text, _RANGE, (sign,), _NEAR):
            if found["hedge"] == sign:
                yield Twice(
                    anchors=(found.span(),),
                    words=found[0],
                    first=found["range"],
                    second=sign,
                    droppable=(found.span("hedge"),),
                    contradictory=True,
                )


def _around(text: str) -> Iterator[Twice]:
    """Read 「中旬前后」: ten days are no day."""
    for found in near_signs(text, _AROUND, "旬", _LEAD) if "旬" in text else ():
        yield Twice(
            anchors=(found.span(),),
            words=found[0],
            first=found["days"],
            second=found["hedge"],
            droppable=(found.span("hedge"),),
            contradictory=False,
        )


def _twice(text: str, quantity: Quantity, floor: int) -> Twice | None:
    """The two hedges of a figure, if it has two."""
    low, high = max(quantity.start - _LEAD, floor), quantity.end + _TAIL
    words = text[low:high]
    for pair in possible(words):
        match = pattern(pair.pattern).search(text, low, high)
        if (
            match
            and match.end() > quantity.numeral_start
            and not pattern(_FALSE).match(text, max(match.start() - 1, 0))
        ):
            return _found(match, contradictory=pair.contradictory)
    return None


def _found(match: re.Match[str], *, contradictory: bool) -> Twice:
    """The two hedges of a match; the better one to leave out first: 左右 rather than 约, but 约 rather than 多."""
    drop = (match.span("second"), match.span("first"))
    return Twice(
        anchors=(match.span(),),
        words=match[0],
        first=match["first"],
        second=match["second"],
        droppable=drop[::-1] if match["second"] in _INNER else drop,
        contradictory=contradictory,
    )


def judge(terms: Twice) -> Judgement:
    """Name the two words."""
    pair = f"“{terms.first}”与“{terms.second}”"
    zh, en = ("抵触", "contradict each other") if terms.contradictory else ("重复", "say the same")
    return Judgement(
        Verdict.CONFLICTS,
        terms.words,
        Wording(f"“{terms.words}”：{pair}{zh}，只用其一", f"{terms.words}: {terms.first} and {terms.second} {en}"),
        severity=None if terms.contradictory else Severity.STYLE,
        repairs=tuple(Repair(start, end, "", _ONE) for start, end in terms.droppable),
    )


CHECK = Check(
    code="NF801",
    name="hedges",
    title=Wording("约数词重复或抵触", "two hedges on one figure"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "10—15周岁以下的儿童半价。", "a range has its bounds"),
        Example(None, "60—69岁、70岁以上的老人分别领80元和100元。", "two classes"),
        Example(Verdict.CONFLICTS, "近百余名志愿者参加植树。", "under and over"),
        Example(Verdict.CONFLICTS, "约3000多名村民搬进新居。", "about, and more than"),
        Example(Verdict.CONFLICTS, "参赛队超过50支以上。", "more than, twice"),
        Example(Verdict.CONFLICTS, "每户最多补贴800元左右。", "at most, and about"),
        Example(Verdict.CONFLICTS, "每户补贴不到800元左右。", "under, and about"),
        Example(Verdict.CONFLICTS, "大约近万名考生赴考。", "about, and nearly"),
        Example(Verdict.CONFLICTS, "礼堂里约几十人在听讲。", "几十 is an estimate already"),
        Example(Verdict.CONFLICTS, "渡口每天至少要开8班以上。", "at least, twice"),
        Example(Verdict.CONFLICTS, "他已是50多岁上下的人。", "多 and 上下"),
        Example(Verdict.CONFLICTS, "超过半数以上的村民赞成。", "a half"),
        Example(Verdict.CONFLICTS, "村里每人平均都有2亩茶园。", "a mean is not what each has"),
        Example(Verdict.CONFLICTS, "他们的平均年龄都在60岁以上。", "one group has one mean"),
        Example(Verdict.CONFLICTS, "会场里差不多近千人。", "almost, and nearly"),
        Example(Verdict.CONFLICTS, "村里约十来户人家养蚕。", "十来 is an estimate"),
        Example(None, "两队球员们的平均年龄都在25岁以下。", "two groups"),
        Example(Verdict.CONFLICTS, "大桥定于9月中旬前后合龙。", "中旬 is ten days already"),
        Example(Verdict.CONFLICTS, "比预定时间提前约半个小时左右。", "about, twice, of a half"),
        Example(None, "现场不到100人,以上数字由主办方提供。", "a comma of ASCII parts clauses, too"),
        Example(None, "近百名志愿者参加植树，栽树3000余棵。", "two figures"),
        Example(None, "约3000名村民搬进新居，多数来自山区。", "多 belongs to another word"),
        Example(None, "近十多年来，村里没有发过大水。", "近 says when"),
        Example(None, "这些姑娘不过20岁左右。", "不过 is only"),
        Example(None, "达不到三类以上标准的厕所限期改造，年近六十，多年前他就来过。", "达不到; two clauses"),
        Example(None, "再加上百余名志愿者帮忙，当天就收完了。", "加上 is no hedge"),
        Example(Verdict.CONFLICTS, "有上百余名志愿者帮忙。", "some hundred, and more"),
        Example(None, "附近20多户村民签约30余份。", "近 and 约 are no hedges here"),
        Example(None, "超过50支队伍参赛，其中外省以上年冠军为首。", "another clause"),
        Example(None, "一次携带不超过1000美元③非以上情况携带不超过5000美元。", "another item of a list"),
    ),
)
