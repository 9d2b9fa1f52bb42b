"""One amount of a list lacks the 万 or 亿 that all its neighbours have.

What it says: in 「管网2.3亿元、泵房1700元」 the pumps cost a hundred-thousandth of the pipes, and its figure
has no scale word: 万 or 亿 was lost or another unit printed. Told where three or more amounts of money stand in one
list after 其中, 包括 or a total, with 、 beside the odd one, and all others have a scale word and are more than ten
thousand times as large; and of areas and masses, too, where the lost word makes the parts their total exactly. A count
of what there are no parts of, told with a decimal point and no such word (学生3.2名), has lost it as well.

Blind to lists in which every amount is printed alike, and to amounts in different sentences.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._formula import printed
from newsfacts.checks._judge import value_of
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern

RATIO: Final = Decimal(10000)
"""How many times smaller than its neighbours an amount must be; a policy."""

REACH: Final = 24
"""Characters between neighbours of one list."""

_CUES: Final = ("其中", "包括", "总投资", "共投入", "总额", "合计")


_KINDS: Final = (Kind.MONEY, Kind.AREA, Kind.MASS)

_PIECE: Final = "块"
"""A measure of watches and of land as much as of money: 手表三块."""

_SCALES: Final = (Decimal(10**4), Decimal(10**8))


INDIVISIBLE: Final = frozenset(
    {"人", "名", "户", "家", "辆", "头", "只", "所", "例", "起", "套", "册", "株", "棵", "台", "架", "艘"}
)
"""Measures of what there are no parts of."""

AVERAGED: Final = 40
"""Characters before such a count in which it may be told to be an average, or a rate."""

_MEANS: Final = ("均", "每", "比", "率", "倍", "密度", "折合", "相当", "标准", "当量", "之间")
_DECIMAL: Final = r"[1-9][0-9]{0,2}\.[0-9]{1,2}"
_CLOSES: Final = frozenset("，。；、,;")
_COUNTED: Final = r"(?:[共有达发放存出栏养增种植新建售销卖购买]|[^\W\d]{2})$"


class Scaled(Terms, frozen=True, kw_only=True):
    """The amounts of one list, and the one that lacks a scale word."""

    small: Claim
    others: tuple[Claim, ...]


def find(analysis: Analysis) -> Iterator[Scaled]:
    """Yield lists of money in which one amount alone has no scale word and is far too small."""
    run: list[Claim] = []
    kinds = frozenset(_KINDS)
    for claim in [claim for claim in analysis.claims if claim.quantity.kind in kinds]:
        if not claim.quantity.value or claim.quantity.written_unit == _PIECE:
            continue
        if run and not _goes_on(analysis.text, run[-1], claim):
            yield from _odd(analysis, run)
            run = []
        run.append(claim)
    yield from _odd(analysis, run)
    yield from _broken(analysis)


def _broken(analysis: Analysis) -> Iterator[Scaled]:
    """Yield counts of what there are no parts of, told with a decimal point and no scale word: 学生3.2名."""
    text = analysis.text
    for claim in [claim for claim in analysis.claims if claim.quantity.written_unit in INDIVISIBLE]:
        quantity = claim.quantity
        if quantity.kind is not Kind.COUNT or quantity.hedge:
            continue
        numeral = text[quantity.numeral_start : quantity.numeral_end]
        if "." not in numeral or not pattern(_DECIMAL).fullmatch(numeral):
            continue
        if text[quantity.end : quantity.end + 1] not in _CLOSES:
            continue
        start = analysis.sentences[claim.sentence].start
        counted = pattern(_COUNTED).search(text, max(start, quantity.start - REACH), quantity.start)
        if counted and not holds(text[max(start, quantity.start - AVERAGED) : quantity.start], _MEANS):
            yield Scaled(small=claim, others=())


def _goes_on(text: str, last: Claim, claim: Claim) -> bool:
    """Whether a figure stands in one list with the last."""
    one, other = last.quantity, claim.quantity
    near = one.unit == other.unit and other.start - one.end <= REACH
    return near and not holds(text[one.end : other.start], "。；\n每均")


def _odd(analysis: Analysis, run: Sequence[Claim]) -> Iterator[Scaled]:
    if len(run) < 3:
        return
    text = analysis.text
    if any(word in text[run[0].quantity.start - 1 : run[-1].quantity.end] for word in "每均"):
        return
    bare = [claim for claim in run if text[claim.quantity.numeral_end - 1] not in "万亿"]
    small = bare[0] if len(bare) == 1 else min(run, key=value_of)
    others = tuple(claim for claim in run if claim is not small)
    filled = small is not run[0] and _fills(others, small)
    if filled or (len(bare) == 1 and _listed(analysis, run, small) and _dwarfed(small, others)):
        yield Scaled(small=small, others=others)


def _listed(analysis: Analysis, run: Sequence[Claim], small: Claim) -> bool:
    """Whether an amount of money stands in a list with 、, behind a word that opens one."""
    text, start = analysis.text, analysis.sentences[run[0].sentence].start
    near = text[max(start, small.quantity.start - REACH) : small.quantity.end + 1]
    cued = any(word in text[start : small.quantity.start] for word in _CUES)
    return small.quantity.kind is Kind.MONEY and "、" in near and cued


def _fills(others: Sequence[Claim], small: Claim) -> bool:
    """Whether an amount with a scale word makes the parts the total that stands before them, exactly."""
    total, *parts = map(value_of, others)
    return any(value_of(small) * scale == total - sum(parts) for scale in _SCALES)


def _dwarfed(small: Claim, others: Sequence[Claim]) -> bool:
    least = min(abs(claim.quantity.value or Decimal(0)) for claim in others)
    return abs(small.quantity.value or least) * RATIO < least


def judge(terms: Scaled) -> Judgement:
    """Compare the amount with the smallest of its neighbours."""
    if not terms.others:
        return _whole(terms)
    lost = _dwarfed(terms.small, terms.others) or _fills(terms.others, terms.small)
    row = "、".join(map(printed, terms.others))
    figure = printed(terms.small)
    return Judgement(
        Verdict.CONFLICTS if lost else Verdict.AGREES,
        f"{row}；{figure}",
        Wording(f"与{row}并列的{figure}疑漏“万”或“亿”", f"{figure} beside {row}: 万 or 亿 may be lost"),
        stated=terms.small.quantity.value,
    )


def _whole(terms: Scaled) -> Judgement:
    """Ask whether a count of whole things is one."""
    value, figure = value_of(terms.small), f"{printed(terms.small)}{terms.small.quantity.written_unit}"
    return Judgement(
        Verdict.AGREES if value == value.to_integral_value() else Verdict.CONFLICTS,
        figure,
        Wording(f"{figure}不是整数，疑漏“万”或“亿”", f"{figure} is no whole number: 万 or 亿 may be lost"),
        stated=value,
    )


CHECK = Check(
    code="NF503",
    name="lost-scale",
    title=Wording("并列金额疑漏“万”“亿”", "an amount in a list lacks 万 or 亿"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(words=_CUES, also=("、", "，", ","), kinds=_KINDS), Needs(words=(".",), kinds=(Kind.COUNT,))),
    examples=(
        Example(Verdict.CONFLICTS, "水厂总投资4.1亿元，其中管网2.3亿元、泵房1700元。", "万 is lost"),
        Example(Verdict.CONFLICTS, "水厂计划投资4.1亿元，其中镇里筹2.3亿元，银行贷1.8元。", "亿 makes up the total"),
        Example(Verdict.CONFLICTS, "水厂总投资41亿元，其中镇里筹7亿元，银行贷34万元。", "万 for 亿"),
        Example(None, "水厂总投资4.1亿元，其中管网2.3亿元、泵房1.8亿元。", "all in 亿"),
        Example(Verdict.CONFLICTS, "全县今年免费发放校服3.6套，新生人手一套。", "no part of a suit"),
        Example(None, "全县平均每户有3.6人，户均两个劳动力。", "an average"),
        Example(None, "全年拨款4.5亿元，其中县里拨款2.3亿元、每户补助1700元。", "an amount for each"),
        Example(None, "钱款共计90.2万元，另有轿车一辆（价值27.3万元），手表三块、电脑一台。", "块 counts watches"),
    ),
)
