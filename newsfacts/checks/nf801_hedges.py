"""Two hedges on one figure, that say the same twice or contradict each other.

What it says: 「近百余人」 is both under and over a hundred; 「约3000多人」, 「超过50人以上」, 「最多补贴800元左右」
hedge twice. One of the two words is enough. Contradictions are put to the reporter as a question, repetitions are a
matter of form.

Blind to hedges that stand further from their figure than a few characters.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from msgspec import Struct

from newsfacts.checks._check import Check, Example, Judgement, Repair, Terms
from newsfacts.model import Analysis, Kind, Quantity, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern

_NUMERAL: Final = r"[0-9０-９.．,，一二三四五六七八九十百千万亿两]{1,12}"

_UNDER: Final = "将近|接近|近|不足|不到"

_OVER: Final = "超过|突破|高于|大于|多于|逾|超"

_ABOUT: Final = "大约|大概|约莫|约"

_MORE: Final = "余|多"

_GAP: Final = r"[^0-9０-９①-⑳，。；、：（）()近约超逾]{0,6}?"


_LEAST: Final = "至少|最少|起码|不少于|不低于"

_VERB: Final = r"[有为需达要在合]?"

_DO: Final = r"[^，。；、0-9０-９近约超逾]{0,3}?"
"""Words between 至少 and its figure."""


class _Pair(Struct, frozen=True):
    """Two rows of hedges and what stands between, looked for before the pattern is compiled."""

    first: str
    between: str
    second: str
    contradictory: bool
    after: str = ""
    before: str = ""

    @property
    def pattern(self) -> str:
        return f"{self.before}(?P<first>{self.first}){self.between}(?P<second>{self.second}){self.after}"


@cache
def _words(row: str) -> tuple[str, ...]:
    """Return the hedges of a row without what may not follow them."""
    return tuple(word.partition("(")[0] for word in row.split("|"))


_PAIRS: Final = (
    _Pair(_UNDER, _NUMERAL, _MORE, contradictory=True, after="(?!个?[年月天日]来|个?[年月天日]间|个世纪)"),
    _Pair(_UNDER, _NUMERAL + _GAP, "左右|上下|以上", contradictory=True),
    _Pair("最多|至多|顶多", rf"[^0-9，。；、]{{0,3}}?(?:不过)?{_NUMERAL}{_GAP}", "左右|上下|以上", contradictory=True),
    _Pair("不超过", _NUMERAL + _GAP, "左右|上下|以上", contradictory=True),
    _Pair(_LEAST, _DO + _NUMERAL + _GAP, "左右|上下|以下|以内", contradictory=True),
    _Pair(_OVER, f"了?{_NUMERAL}{_GAP}", "左右|上下|以下", contradictory=True),
    _Pair(_ABOUT, _VERB, "近|将近|接近|超过|不足|不到", contradictory=True, after=_NUMERAL),
    _Pair("大约|大概", _VERB, "约", contradictory=False, after=_NUMERAL),
    _Pair(_ABOUT, _VERB + _NUMERAL, _MORE, contradictory=False),
    _Pair(_ABOUT, _VERB, "几|数", contradictory=False, after="[十百千万]"),
    _Pair("多|余", f"[万亿]?{_GAP}", "左右|上下", contradictory=False, before="(?<=[0-9十百千万])"),
    _Pair("大约|大概", f"{_DO}{_NUMERAL}{_GAP}", "左右|上下", contradictory=False),
    _Pair(_ABOUT, f"{_VERB}{_NUMERAL}(?:[到至—～~-]{{1,2}}{_NUMERAL})?{_GAP}", "左右|上下", contradictory=False),
    _Pair("以上|以下|以内", "", "左右|上下", contradictory=True),
    _Pair("接近|将近|近", "", "约", contradictory=True, after=_NUMERAL),
    _Pair(_ABOUT, _NUMERAL + _GAP, "以上", contradictory=False),
    _Pair("数|几|上", "[十百千万亿]{1,3}", "余", contradictory=False),
    _Pair(_OVER, f"了?{_NUMERAL}", _MORE, contradictory=False),
    _Pair(_OVER, f"了?{_NUMERAL}{_GAP}", "以上", contradictory=False),
    _Pair(_LEAST, _DO + _NUMERAL + _GAP, "以上", contradictory=False),
    _Pair("最多|至多|顶多|不超过", _NUMERAL + _GAP, "以下|以内", contradictory=False),
    _Pair("最多|至多|顶多", "[^0-9，。；、]{0,3}?", "不过|不超过", contradictory=False, after=_NUMERAL),
)
"""Contradictions, then repetitions."""

_SECOND_ROWS: Final = frozenset(pair.second for pair in _PAIRS)
_SECONDS: Final = frozenset(word[0] for pair in _PAIRS for word in _words(pair.second))
"""A character of every second hedge: words without any of them hold no pair."""

_EACH: Final = (
    r"(?:每[人户家天年月亩个]平均|平均每[^，。；]{1,3}|[人户亩]均)(?P<all>都)"
    r"[有是达要]{0,2}[上几近约超]?[0-9０-９一二两三四五六七八九十百千]"
)
"""A mean told of everyone: 每人平均都有."""

_HALF: Final = r"(?P<first>超过|接近|将近|不到|不足|近)了?(?:半数|一半|大半)(?P<second>以上|左右|以下)"

_AROUND: Final = r"前后|左右"
"""What may not follow 中旬, which is no day."""

_INNER: Final = frozenset("多余几数")

_ONE: Final = Wording("只留一个约数词", "one hedge is enough")

_LEAD: Final = 6
"""Characters before a figure in which its first hedge may stand."""

_TAIL: Final = 4
"""Characters behind a figure in which its second hedge may stand."""

_FALSE: Final = r"[最附远临邻靠相]近|[契条预公合节制签]约|[远还]?不[近约]"


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
    taken = 0
    for claim in analysis.claims:
        quantity = claim.quantity
        if quantity.kind is Kind.DATE:
            if analysis.text[quantity.end - 1] == "旬":
                yield from _around(analysis.text, quantity.end)
        elif quantity.hedge and quantity.start >= taken and (found := _twice(analysis.text, quantity, taken)):
            taken = found.anchors[0][1]
            yield found


def _means(text: str) -> Iterator[Twice]:
    """Read 「每人平均都有1.5亩」: a mean is not what each has."""
    for found in pattern(_EACH).finditer(text) if "均都" in text or "平均每" in text else ():
        place, words = found.span(), found[0]
        yield Twice(
            anchors=(place,), words=words, first="平均", second="都", droppable=(found.span("all"),), contradictory=True
        )


def _halves(text: str) -> Iterator[Twice]:
    """Read 「超过半数以上」: the half needs one hedge only."""
    for found in pattern(_HALF).finditer(text) if "半" in text else ():
        yield _found(found, contradictory=found["first"] not in ("超过", "超"))


def _around(text: str, end: int) -> Iterator[Twice]:
    """Read 「中旬前后」: ten days are no day."""
    if found := pattern(_AROUND).match(text, end):
        ten_days = text[end - 2 : end]
        words, place = ten_days + found[0], (end - 2, found.end())
        drop = (found.span(),)
        yield Twice(anchors=(place,), words=words, first=ten_days, second=found[0], droppable=drop, contradictory=False)


def _twice(text: str, quantity: Quantity, floor: int) -> Twice | None:
    """The two hedges of a figure, if it has two."""
    low, high = max(quantity.start - _LEAD, floor), quantity.end + _TAIL
    words = text[low:high]
    for pair in () if _SECONDS.isdisjoint(words) else _possible(words):
        match = pattern(pair.pattern).search(text, low, high)
        if (
            match
            and match.end() > quantity.numeral_start
            and not pattern(_FALSE).match(text, max(match.start() - 1, 0))
        ):
            return _found(match, contradictory=pair.contradictory)
    return None


def _possible(words: str) -> Iterator[_Pair]:
    """Yield the pairs of which a hedge of each row occurs at all; many have their second row in common."""
    met = {row for row in _SECOND_ROWS if holds(words, _words(row))}
    for pair in _PAIRS if met else ():
        if pair.second in met and holds(words, _words(pair.first)):
            yield pair


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
        Example(Verdict.CONFLICTS, "大桥定于9月中旬前后合龙。", "中旬 is ten days already"),
        Example(None, "近百名志愿者参加植树，栽树3000余棵。", "two figures"),
        Example(None, "约3000名村民搬进新居，多数来自山区。", "多 belongs to another word"),
        Example(None, "近十多年来，村里没有发过大水。", "近 says when"),
        Example(None, "这些姑娘不过20岁左右。", "不过 is only"),
        Example(None, "附近20多户村民签约30余份。", "近 and 约 are no hedges here"),
        Example(None, "超过50支队伍参赛，其中外省以上年冠军为首。", "another clause"),
        Example(None, "一次携带不超过1000美元③非以上情况携带不超过5000美元。", "another item of a list"),
    ),
)
