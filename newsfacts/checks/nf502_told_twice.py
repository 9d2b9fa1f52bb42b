"""The same fact is told twice in the article, with two figures.

What it says, in kinds of wording where the words themselves say that the same is meant:

- A clause of ten characters and more returns word for word with another figure, in another sentence, and no time is
  named that could set the two apart.
- A figure of a thing's size returns before its name (「3.74公里的渡槽」), and the clause that gave the thing its size
  (「渡槽全长3.47公里」) has another that a slip of the pen explains, or another small number (四车道, 六车道).
- A number returns before its noun (「2640名学员」) with two digits swapped, or with 万 for 亿, and the noun stood
  beside the first (「学员2460人」).
- A count returns with the very words behind it (「三十名乡村教师」): told only to say that the two agree.

Blind to facts told in other words, and on purpose to rates and money, of which one thing has many.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks._anaphora import Pair, measured_twice, named_alike, pointed_back, told_alike
from newsfacts.checks._check import Check, Example, Judgement
from newsfacts.checks._same_person import aged_twice, served_twice
from newsfacts.checks._sizes import sized
from newsfacts.checks._told import RATES, Quoted, both_told, comparable, has_transposed, quote, told_again, transposed
from newsfacts.claims.clauses import before, opening
from newsfacts.claims.mentions import metric_words
from newsfacts.model import Analysis, BlockRole, Claim, Kind, Quantity, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

WORDS: Final = 10
"""Characters of a clause that returns word for word."""

BACK: Final = 40
"""Earlier figures of one unit that a returning one is compared with."""

LONG: Final = 4
"""Characters of the noun behind a count that returns."""

FEW: Final = Decimal(2)
"""Counts up to this return by chance."""

PARTS: Final = ("含", "包括", "包含", "不含")
"""What begins a clause that is told of the figure before it."""

ANY: Final = ("项目", "该项目", "工程", "该工程")
"""What begins a clause that may be told of one thing after the other."""

OTHERS: Final = ("另", "其他", "其余", "还有", "此外", "每")
"""What says that others are counted than before."""

COUNTED: Final = frozenset("名位家户个件项辆座艘台处支")
"""Measures of things counted, behind which a noun follows."""

_TIME: Final = (
    "[0-9０-９一二三四五六七八九十][年月日季]|[去今上前]年|同期|当月|季度|半年|全年|此前|目前|赛|各|其(?!他)|应[由当承]"
)
"""What may set two clauses of the same words apart: a time, a match, what parties say that ought to be."""

_LONE: Final = r"([^\W\d])(?=[都均已全在的和，。])"
_NOUN: Final = r"的?(?![为是的和及与以占达提增降减调升涨跌]|上[升调涨]|下[降调跌]|在(?![校职岗编册]))([^\W\d]{2,3})"
_NO_NOUN: Final = frozenset("为是在有将被已均都的")
_WHOLE: Final = frozenset("总全该")
_MONEY: Final = Kind.MONEY


class Twice(Quoted, frozen=True, kw_only=True):
    """Two mentions of one fact."""

    first: Claim
    second: Claim


def find(analysis: Analysis) -> Iterator[Twice]:
    """Yield pairs of figures whose words say that they tell one fact."""
    text, told = analysis.text, comparable(analysis)
    for finder in (*_FINDERS, *(_OF_DIGITS if has_transposed(text, told) else ())):
        for first, second in finder(analysis, told):
            yield Twice(first=first, second=second, quoted=quote(text, first, second))


def _returning(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield figures of clauses that return word for word, where only two are told."""
    clauses: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in told:
        start = claim.quantity.start
        if claim.quantity.kind is _MONEY or start - opening(analysis.text, start) < WORDS:
            continue
        words = metric_words(analysis.text, claim)
        of_another = "占" in words or words.startswith((*PARTS, *ANY))  # of what stands before
        if len(words) >= WORDS and not of_another:
            clauses[words, claim.quantity.unit].append(claim)
    for (words, _), claims in clauses.items():
        if len(claims) != 2 or claims[0].sentence == claims[1].sentence or any(map(str.isdecimal, words)):
            continue
        if pattern(_TIME).search(words) or _dated(analysis, claims[1], words):
            continue
        if not both_told(told, *claims):
            yield claims[0], claims[1]


def _dated(analysis: Analysis, claim: Claim, words: str) -> bool:
    """Whether the sentence names a time before the clause that returns."""
    start = analysis.sentences[claim.sentence].start
    return bool(pattern(_TIME).search(analysis.text, start, max(start, claim.quantity.start - len(words))))


def _swapped(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield numbers before their noun that have the digits of an earlier number beside the same noun."""
    text = analysis.text
    earlier: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in told:
        quantity = claim.quantity
        if quantity.hedge or quantity.kind in RATES or quantity.numeral_end - quantity.numeral_start < 2:
            continue
        if text[quantity.start - 1] in "：:":  # a form: 里程：280公里
            continue
        numeral = text[quantity.numeral_start : quantity.numeral_end]
        written = sorted(filter(str.isdecimal, numeral))
        if len(written) < 2:
            continue
        key = "".join(written), quantity.unit
        others = [other for other in earlier[key][-BACK:] if transposed(text, other, claim)]
        if others and not _another(text, claim, *others) and (noun := _noun(text, quantity)):
            yield from ((other, claim) for other in others if _beside(text, other, noun[1]))
        earlier[key].append(claim)


def _noun(text: str, quantity: Quantity) -> re.Match[str] | None:
    """The noun right behind a number; one character is enough behind 个."""
    lone = pattern(_LONE).match(text, quantity.end) if quantity.written_unit == "个" else None
    return lone or pattern(_NOUN).match(text, quantity.end)


def _again(analysis: Analysis, told: Sequence[Claim]) -> Iterator[Pair]:
    """Yield counts of paragraphs that return in another sentence with the same words behind them, each once."""
    first: dict[tuple[object, ...], Claim] = {}
    paired: set[tuple[object, ...]] = set()
    blocks = analysis.article.blocks
    for claim in told:
        quantity = claim.quantity
        if quantity.written_unit not in COUNTED or (quantity.value or FEW) <= FEW:
            continue
        noun = analysis.text[quantity.end : quantity.end + LONG]
        if _is_noun(noun) and blocks[analysis.sentences[claim.sentence].block].role is BlockRole.PARAGRAPH:
            key = quantity.value, quantity.written_unit, quantity.hedge, noun
            other = first.setdefault(key, claim)
            if other.sentence != claim.sentence and key not in paired:
                paired.add(key)
                yield other, claim


def _is_noun(words: str) -> bool:
    return len(words) == LONG and words[0] not in _NO_NOUN and words.isalnum() and not any(map(str.isdecimal, words))


def _another(text: str, *claims: Claim) -> bool:
    """Whether the words before one of some figures say that it counts others, or for each."""
    return any(word in before(text, claim.quantity.start) for claim in claims for word in OTHERS)


def _beside(text: str, claim: Claim, noun: str) -> bool:
    """Whether a noun stands right before a figure or right behind it."""
    near = before(text, claim.quantity.start)[-10:] + " " + text[claim.quantity.end : claim.quantity.end + 4]
    if len(noun) == 1:
        return text.startswith(noun, claim.quantity.end)
    heads = (noun[:2], noun[1:]) if noun[:1] in _WHOLE else (noun[:2],)
    return any(head in near for head in heads) or (noun[0] == "伤" and "伤" in near)


_FINDERS: Final = (_returning, _again, sized, pointed_back, aged_twice, served_twice)
_OF_DIGITS: Final = (_swapped, measured_twice, named_alike, told_alike)
"""Finders of the digits of an earlier figure in another order, or with another scale."""


def judge(terms: Twice) -> Judgement:
    """Compare the two as ranges."""
    first, second = terms.quoted
    message = Wording(f"同一件事前作{first}，后作{second}", f"the same fact is {first} first, then {second}")
    return told_again(terms.second, terms.first, f"前作{first}，后作{second}", message)


CHECK = Check(
    code="NF502",
    name="told-twice",
    title=Wording("同一件事前后数字不一", "the same fact told twice, with two figures"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(Verdict.CONFLICTS, "渡槽全长3.47公里。施工人员说，3.74公里的渡槽年底通水。", "two digits swapped"),
        Example(Verdict.CONFLICTS, "环湖路按四车道设计。下月起，六车道的环湖路试运行。", "lanes"),
        Example(
            Verdict.CONFLICTS,
            "全区规模以上食品企业利润增长6.8倍。记者了解到，全区规模以上食品企业利润增长8.3倍。",
            "a clause returns word for word",
        ),
        Example(Verdict.CONFLICTS, "学校有学员2460人。校长说，2640名学员都住校。", "a number before its noun"),
        Example(Verdict.CONFLICTS, "周某（38岁）到场。民警说，83岁的周某是司机。", "an age with its digits swapped"),
        Example(Verdict.CONFLICTS, "52岁的周女士住在三楼。昨晚，57岁的周女士摔倒了。", "one person by her surname"),
        Example(Verdict.CONFLICTS, "老人今年83岁，独居。说到往事，38岁的老人哭了。", "an old person without a name"),
        Example(Verdict.CONFLICTS, "全长5.7公里的环湖步道开放。沿7.5公里的步道可骑车。", "the thing behind its size"),
        Example(Verdict.CONFLICTS, "他从教34年，桃李满园。43年的从教生涯，他没请过假。", "years of service"),
        Example(None, "52岁的周女士住在三楼。那年，37岁的周女士刚搬来。", "of another time"),
        Example(Verdict.CONFLICTS, "渠长2380米。明年，这条长3280米的水渠将通水。", "a dimension and its thing"),
        Example(Verdict.CONFLICTS, "演出募得善款60万美元。这60美元将用来建校。", "万 lost"),
        Example(Verdict.CONFLICTS, "民警抓获嫌疑人5名。经审查，这6名嫌疑人来自外地。", "told of the same"),
        Example(Verdict.CONFLICTS, "渡槽全长3470米。建成后，这座全长3740米的大渠成为一景。", "a metric told twice"),
        Example(Verdict.CONFLICTS, "大桥主跨380米。设计师说，830米的主跨居全省第二。", "the metric behind its figure"),
        Example(Verdict.CONFLICTS, "水库库容2.6亿立方米。库容6.2亿立方米的水库可防洪。", "a metric and its thing"),
        Example(Verdict.CONFLICTS, "全省有107个县。目前全省170个县都通了铁路。", "a noun of one character"),
        Example(Verdict.CONFLICTS, "大火烧毁房屋14间。村干部说，大火共烧毁房屋41间。", "told in the same words"),
        Example(
            Verdict.AGREES,
            "城北支线供水改造项目8个标段用了劣质管材。经查，城北支线供水改造项目9个标段其中的8个标段用了劣质管材。",
            "both are told",
        ),
        Example(
            None,
            "甲方认为超出保险限额的部分应由司机承担30%。乙方认为超出保险限额的部分应由司机承担20%。",
            "what parties want",
        ),
        Example(None, "大火烧毁房屋14间。去年另一场火烧毁房屋41间。", "another fire"),
        Example(None, "甲坝库容2.6亿立方米。库容6.2亿立方米的水库建成后可防洪。", "another thing"),
        Example(None, "民警抓获嫌疑人5名，又抓获嫌疑人1名。这6名嫌疑人来自外地。", "summed up"),
        Example(
            Verdict.AGREES,
            "三十名乡村教师来到县城听课。会后，三十名乡村教师参观了书店。",
            "a noun returns with its count",
        ),
        Example(None, "三十名乡村教师来到县城听课。会后，十二名乡村教师参观了书店。", "some of them"),
        Example(None, "甲厂有工人2460人。乙厂给2640名学员发了津贴。", "two nouns"),
        Example(Verdict.AGREES, "渡槽全长3.47公里。施工人员说，3.47公里的渡槽年底通水。", "told alike"),
        Example(
            None,
            "全区规模以上食品企业利润增长6.8倍。去年，全区规模以上食品企业利润增长8.3倍。",
            "two years",
        ),
        Example(
            None,
            "村里有果农27人，占全村从事农业劳动的总人数的9%。另有菜农60人，占全村从事农业劳动的总人数的20%。",
            "two shares of one whole",
        ),
        Example(None, "先有学员2460人报到。另有2640名学员改到下月报到。", "others"),
        Example(None, "渡槽全长3.47公里。另有1.2公里的渡槽待建。", "another thing of its kind"),
        Example(None, "甲类补助由每月3500元提高到4600元，乙类由6400元提高到7000元。", "提高 is no noun"),
    ),
)
