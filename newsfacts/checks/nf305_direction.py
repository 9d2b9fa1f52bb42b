"""A word of change that goes the other way than its figures.

``由 38 亿元增加到 35 亿元``: that is a fall. And ``比上年增加 3 件，下降 5%``: a change and its rate in one breath
go one way, and so do headline and body. Two amounts whose names are compared behind them (甲县高于乙县) are read, too.

Silent where the figures may be equal within rounding or hedge, where the word is of exchange rates, ranks and classes,
whose smaller figure is the better, and where change and rate are against two bases (比上月增加…，同比下降…).
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.directions import against, compared, dated, lying, opposed, turned, ways
from newsfacts.data.changes import ABOVE, BELOW, FORMER_TIMES, FROM
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording


class Direction(Terms, frozen=True, kw_only=True):
    """``first`` and ``second``, told as a rise (1) or fall (-1) from one to the other; 0: a change and its rate.

    ``lies`` says that the second is told to lie above or below the first, ``headline`` that this stands there.
    """

    first: Claim
    second: Claim
    direction: int
    lies: bool = False
    headline: bool = False


def find(analysis: Analysis) -> Iterator[Direction]:
    """Yield the levels that a word of change joins, and the changes whose rate goes the other way."""
    for old, new, direction in chain(ways(analysis), against(analysis), dated(analysis)):
        yield Direction(first=old, second=new, direction=direction)
    for mark, level, direction in chain(compared(analysis), lying(analysis)):
        yield Direction(first=mark, second=level, direction=direction, lies=True)
    for change, rate in opposed(analysis):
        yield Direction(first=change, second=rate, direction=0)
    for head, body in turned(analysis):
        yield Direction(first=head, second=body, direction=0, headline=True)


def judge(terms: Direction) -> Judgement:
    """Compare the two figures."""
    first, second, direction = _formula.figure(terms.first), _formula.figure(terms.second), terms.direction
    if not direction:
        said = Wording(f"增减量{first}与增减幅{second}方向相反", f"{first} and its rate {second} go opposite ways")
        if terms.headline:
            said = Wording(f"标题与正文的{second}增减方向相反", f"headline and body tell {second} to go opposite ways")
        return Judgement(Verdict.CONFLICTS, f"{first} ≠ {second}", said)
    before, now = _rates.strictly(terms.first), _rates.strictly(terms.second)
    against = now.high < before.low if direction > 0 else now.low > before.high
    against = against or _rates.ordered(
        *((terms.second, terms.first) if direction > 0 else (terms.first, terms.second))
    )
    word, english = ("上升", "a rise") if direction > 0 else ("下降", "a fall")
    return Judgement(
        verdict=Verdict.CONFLICTS if against else Verdict.AGREES,
        formula=f"{first} → {second}",
        message=_lying(first, second, direction)
        if terms.lies
        else Wording(f"由{first}到{second}不是{word}", f"from {first} to {second} is not {english}"),
        stated=terms.second.quantity.value,
    )


def _lying(mark: str, level: str, direction: int) -> Wording:
    word, english = ("高于", "above") if direction > 0 else ("低于", "below")
    return Wording(f"{level}并不{word}{mark}", f"{level} does not lie {english} {mark}")


CHECK: Final = Check(
    code="NF305",
    name="direction-against-figures",
    title=Wording("增减方向与数字相反", "a word of change that goes the other way than its figures"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(words=FROM),
        Needs(words=("比", "较"), also=("的",)),
        Needs(words=FORMER_TIMES[:4]),
        Needs(words=(*ABOVE, *BELOW)),
        Needs(kinds=(Kind.PERCENT,)),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "财政收入由38亿元增加到35亿元。", "35 is less"),
        Example(Verdict.CONFLICTS, "收费项目从118项减少到640项。", "640 is more"),
        Example(Verdict.CONFLICTS, "销量由14万台增加到13万台。", "both rounded alike, one is less"),
        Example(Verdict.CONFLICTS, "立案384件，比上年增加16件，下降4.3%。", "a change and its rate"),
        Example(Verdict.CONFLICTS, "报名2600人，比去年的2400人减少200人。", "compared with less"),
        Example(Verdict.CONFLICTS, "去年立案下降18%\n\n去年全县立案640件，同比上升18%。", "the headline"),
        Example(None, "去年出口增长18%\n\n去年全县进口下降18%，出口增长18%。", "of two things"),
        Example(Verdict.CONFLICTS, "去年总产42万吨，今年38万吨，比去年略有增加。", "no figure of the change"),
        Example(
            Verdict.CONFLICTS,
            "去年获奖33项，今年28项，增加了5项。",
            "a wrong word with a right figure",
        ),
        Example(Verdict.AGREES, "去年总产42万吨，今年38万吨，比去年略有下降。", "a fall without its figure"),
        Example(Verdict.CONFLICTS, "三季度销量2.6万台，低于二季度的2.3万台。", "it lies above"),
        Example(Verdict.AGREES, "失业率4.2%，低于全国平均水平5.5%。", "it lies below"),
        Example(Verdict.CONFLICTS, "红县产粮35万吨，蓝县产粮42万吨，红县高于蓝县。", "two names and no figure"),
        Example(Verdict.AGREES, "红县产粮35万吨，蓝县产粮42万吨，红县低于蓝县。", "two names, right"),
        Example(None, "甲厂产量5万吨，乙厂低于丙厂的3万吨。", "of another works"),
        Example(None, "去年总产42万吨，今年种植38万亩，比去年略有增加。", "two units"),
        Example(Verdict.AGREES, "报名2600人，比去年的2400人增加200人。", "compared with less, right"),
        Example(Verdict.AGREES, "收费项目从640项减少到118项。", "a fall"),
        Example(Verdict.AGREES, "高新技术企业由38家增加到65家。", "a rise"),
        Example(None, "人民币对美元汇率由6.82元升至6.75元。", "the currency rose"),
        Example(None, "湖水水质由五类提升到三类。", "the better class is the smaller"),
        Example(None, "产量18万吨，比上月增加2万吨，同比下降6%。", "two bases"),
        Example(None, "贫困户由3200户精准识别到3150户。", "no word of change"),
        Example(None, "系统的定位精度由10米提升至6米。", "the finer is the smaller"),
        Example(None, "四年建成公路1460公里，年均365公里，超过前十年的1210公里。", "of all four years"),
        Example(None, "低保标准分别由每月610元、每年5280元提高到650元、5880元。", "each of its own"),
        Example(None, "标准分别由每月６１０元、每年５２８０元提高到６５０元、５８８０元。", "agency copy"),
        Example(None, "领导小组由0个精简为15个。", "nothing to fall from"),
    ),
)
