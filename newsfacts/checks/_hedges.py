"""Pairs of hedges that one figure cannot have, for the check of hedges.

Contradictions come first, then repetitions; every pattern is bounded, and compiled where both words of a pair occur.
"""

from functools import cache, lru_cache
from itertools import compress
from typing import Final

from msgspec import Struct

from newsfacts.claims.once import once
from newsfacts.model import Analysis
from newsfacts.text.patterns import by_sign, told_by_sign

_NUMERAL: Final = r"[0-9０-９.．,，一二三四五六七八九十百千万亿两]{1,12}(?<![,，])"

_UNDER: Final = "将近|接近|近|不足|不到"

_OVER: Final = "超过|突破|高于|大于|多于|逾|超|不止"

_ABOUT: Final = "大约|大概|约莫|约|差不多"

_MORE: Final = "余|多"

_GAP: Final = r"[^0-9０-９①-⑳，。；、：（）(),;:近约超逾]{0,6}?"


_LEAST: Final = "至少|最少|起码|不少于|不低于|不下"

_VERB: Final = r"[有为需达要在合高长宽深重厚]?"

_DO: Final = r"[^，。；、,;0-9０-９近约超逾]{0,3}?"
"""Words between 至少 and its figure."""


class Pair(Struct, frozen=True):
    """Two rows of hedges and what stands between, looked for before the pattern is compiled."""

    first: str
    between: str
    second: str
    contradictory: bool
    after: str = ""
    before: str = ""

    @property
    def pattern(self) -> str:
        """Both rows with what stands around them, as an expression."""
        return f"{self.before}(?P<first>{self.first}){self.between}(?P<second>{self.second}){self.after}"


@cache
def _words(row: str) -> tuple[str, ...]:
    """Return the hedges of a row without what may not follow them."""
    return tuple(word.partition("(")[0] for word in row.split("|"))


PAIRS: Final = (
    Pair(_UNDER, f"[有达]?{_NUMERAL}", _MORE, contradictory=True, after="(?!个?[年月天日]来|个?[年月天日]间|个世纪)"),
    Pair(_UNDER, _NUMERAL + _GAP, "左右|上下|以上", contradictory=True),
    Pair("最多|至多|顶多", rf"[^0-9，。；、]{{0,3}}?(?:不过)?{_NUMERAL}{_GAP}", "左右|上下|以上", contradictory=True),
    Pair("不超过", _NUMERAL + _GAP, "左右|上下|以上", contradictory=True),
    Pair(_LEAST, _DO + _NUMERAL + _GAP, "左右|上下|以下|以内", contradictory=True),
    Pair(_OVER, f"了?{_NUMERAL}{_GAP}", "左右|上下|以下", contradictory=True),
    Pair(_ABOUT, _VERB, "近|将近|接近|超过|不足|不到|逾|超|不下", contradictory=True, after=_NUMERAL),
    Pair("大约|大概", _VERB, "约", contradictory=False, after=_NUMERAL),
    Pair(_ABOUT, _VERB + _NUMERAL, _MORE, contradictory=False),
    Pair("足足|整整|恰好|刚好|正好", _VERB + _NUMERAL + _GAP, "左右|上下", contradictory=True),
    Pair("约", f"{_VERB}(?!百十){_NUMERAL}", "来", contradictory=False, after="[个岁天人名里户位家]", before="(?<!大)"),
    Pair("不足|不到|不满|未满|低于|少于|小于", _NUMERAL + _GAP, "以下|以内", contradictory=False),
    Pair(_ABOUT, _VERB, "几|数|上", contradictory=False, after="[十百千万]"),
    Pair("多|余|来", f"[万亿]?{_GAP}", "左右|上下", contradictory=False, before="(?<=[0-9十百千万])"),
    Pair("大约|大概", f"{_DO}{_NUMERAL}{_GAP}", "左右|上下", contradictory=False),
    Pair(_ABOUT, f"{_VERB}半{_GAP}", "左右|上下", contradictory=False),
    Pair(_ABOUT, f"{_VERB}{_NUMERAL}(?:[到至—～~-]{{1,2}}{_NUMERAL})?{_GAP}", "左右|上下", contradictory=False),
    Pair("以上|以下|以内", "", "左右|上下", contradictory=True),
    Pair("接近|将近|近", "", "约", contradictory=True, after=_NUMERAL),
    Pair(_ABOUT, _NUMERAL + _GAP, "以上", contradictory=False),
    Pair("数|几", "[十百千万亿]{1,3}", "余", contradictory=False),
    Pair("上", "[十百千万亿]{1,3}", "余", contradictory=False, before="(?<=[有达近约过了出、，。])"),
    Pair(_OVER, f"了?{_NUMERAL}", _MORE, contradictory=False),
    Pair(_OVER, f"了?{_NUMERAL}{_GAP}", "以上", contradictory=False),
    Pair(_LEAST, _DO + _NUMERAL + _GAP, "以上", contradictory=False),
    Pair("最多|至多|顶多|不超过", _NUMERAL + _GAP, "以下|以内", contradictory=False),
    Pair("最多|至多|顶多", "[^0-9，。；、]{0,3}?", "不过|不超过", contradictory=False, after=_NUMERAL),
)
"""Contradictions, then repetitions."""

_HEDGES: Final = by_sign({word for pair in PAIRS for row in (pair.first, pair.second) for word in _words(row)})
"""Every hedge of a row, by its first character."""

EACH: Final = (
    r"(?:每[人户家天年月亩个]平均|平均每[^，。；]{1,3}|[人户亩]均)(?P<all>都)"
    r"(?:[有是达要获得能]{0,2}|分到|领到|得到|收入)了?[上几近约超]?[0-9０-９一二两三四五六七八九十百千]"
)
"""A mean told of everyone: 每人平均都有."""

AVERAGE: Final = (
    r"(?:(?:他|她|它)们的?|[员生手人者]们?的?)平均(?:年龄|身高|体重|成绩|收入|工资|月薪|寿命|价格)(?P<all>都)"
    r"[在有是达要超]{0,2}过?[0-9０-９一二两三四五六七八九十百千]"
)
"""The same of one group of people: 他们的平均年龄都在…."""

MANY: Final = frozenset("各每两三几多")
"""Before such a group: several groups have each a mean of their own."""

HALF: Final = r"(?P<first>超过|接近|将近|不到|不足|近)了?(?:半数|一半|大半)(?P<second>以上|左右|以下)"


@once
def hedged(analysis: Analysis) -> tuple[int, ...]:
    """Return which figures of an article have a hedge."""
    claims = analysis.claims
    return tuple(compress(range(len(claims)), [claim.quantity.hedge for claim in claims]))


def possible(words: str) -> list[Pair]:
    """Return the pairs of which a hedge of each row occurs."""
    told = told_by_sign(words, _HEDGES)
    return _paired(frozenset(told)) if len(told) > 1 else []


@lru_cache(maxsize=256)
def _paired(told: frozenset[str]) -> list[Pair]:
    """Return the pairs of which each row has one of some hedges."""
    return [pair for pair in PAIRS if not any(told.isdisjoint(_words(row)) for row in (pair.first, pair.second))]
