"""An order that the figures do not have.

``占道引起的最多，共 317 起；其次是噪声，共 364 起``: the second is larger than the first. And ``以 1 比 2
战胜``: who scores less does not win.

The items of an order are the figures told after 最多, 最大, 最高 or 居首 and after 其次, 第二, 第三, 最后 within
one paragraph, in one unit; those of 前三位 go down, or all of them up (races). Silent where figures may be equal within
rounding, and where the least comes first (最少, 最低).
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsfacts.checks import _formula, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.ranks import extremes, first_of, in_turn, orders, ranked
from newsfacts.claims.scores import scores
from newsfacts.data.ranks import BEHIND, DRAW, FIRST, LOST, MOST, PODIUM, RANKED, WON
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Order(Terms, frozen=True, kw_only=True):
    """Figures told from the largest to the smallest; or a score (the anchor), whose words say who won."""

    figures: tuple[Claim, ...] = ()
    ours: int = 0
    theirs: int = 0
    won: bool = False
    drawn: bool = False
    turned: bool = False
    margin: int | None = None


def find(analysis: Analysis) -> Iterator[Order]:
    """Yield the orders with their figures, and the scores that words judge."""
    for figures in (*orders(analysis), *first_of(analysis), *extremes(analysis), *ranked(analysis), *in_turn(analysis)):
        yield Order(figures=figures)
    for score in scores(analysis):
        yield Order(
            anchors=((score.start, score.end),),
            ours=score.ours,
            theirs=score.theirs,
            won=score.won,
            drawn=score.drawn,
            turned=score.turned,
            margin=score.margin,
        )


def judge(terms: Order) -> Judgement:
    """Compare each figure with the next, or the two sides of a score."""
    if not terms.figures:
        return _score(terms)
    wrong = next((pair for pair in pairwise(terms.figures) if _rises(*pair)), None)
    first, second = (_formula.figure(claim) for claim in wrong or terms.figures[:2])
    return Judgement(
        verdict=Verdict.CONFLICTS if wrong else Verdict.AGREES,
        formula=" ≥ ".join(map(_formula.printed, terms.figures)),
        message=Wording(f"排在后面的{second}大于{first}", f"{second}, told as less, is more than {first}"),
    )


def _rises(larger: Claim, smaller: Claim) -> bool:
    return _rates.strictly(smaller).low > _rates.strictly(larger).high or _rates.ordered(larger, smaller)


def _score(terms: Order) -> Judgement:
    sides = (terms.theirs, terms.ours) if terms.turned else (terms.ours, terms.theirs)
    score = f"{sides[0]}:{sides[1]}"
    if terms.margin is not None:
        apart = abs(terms.ours - terms.theirs)
        return Judgement(
            verdict=Verdict.AGREES if apart == terms.margin else Verdict.CONFLICTS,
            formula=f"{score}: {apart}",
            message=Wording(
                f"比分{score}净胜{apart}，文中写{terms.margin}", f"{score} is won by {apart}, not {terms.margin}"
            ),
        )
    fits = terms.ours == terms.theirs if terms.drawn else terms.won and terms.ours > terms.theirs
    return Judgement(
        verdict=Verdict.AGREES if fits else Verdict.CONFLICTS,
        formula=score,
        message=Wording(f"比分{score}与胜负的说法不符", f"a score of {score} is not what the words say"),
    )


CHECK: Final = Check(
    code="NF307",
    name="rank-against-figures",
    title=Wording("排序与数字不符", "an order that the figures do not have"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(
        Needs(words=("最", *PODIUM[2:4], *(word for word in (*MOST, *FIRST) if "最" not in word), *RANKED[1])),
        Needs(words=("前三", "前3")),
        Needs(words=(*WON, *LOST, *BEHIND, DRAW, "净胜"), beside="比:：-"),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "占道引起的最多，共317起；其次是噪声，共364起。", "the second is larger"),
        Example(Verdict.CONFLICTS, "产量前三位的是甲县4.1万吨、乙县5.3万吨、丙县3.6万吨。", "neither down nor up"),
        Example(None, "前三名分别为甲队3.1分、乙队3.4分、丙队3.9分。", "up, as times of races go"),
        Example(Verdict.CONFLICTS, "冠军得分268分，亚军得分271分，季军得分260分。", "the second scored more"),
        Example(Verdict.CONFLICTS, "甲镇得92.3分，列第一；乙镇得93.1分，列第二。", "the place behind the score"),
        Example(Verdict.AGREES, "甲镇得92.3分，列第一；乙镇得91.3分，列第二。", "the places behind in order"),
        Example(None, "甲镇出现5起，列第一；乙镇出现9起，列第二。", "no score"),
        Example(Verdict.AGREES, "第一名得9.5分，第二名9.3分，第三名9.1分。", "places of a contest in order"),
        Example(Verdict.CONFLICTS, "红队得21分，蓝队24分，黄队18分，红队名列第一。", "the largest is another"),
        Example(Verdict.AGREES, "红队得21分，蓝队24分，黄队18分，蓝队名列第一。", "the largest of a list"),
        Example(None, "红县招工210人，蓝县240人，红县增幅最大。红县效益最高。", "of something else"),
        Example(Verdict.CONFLICTS, "甲队以96比81战胜乙队，净胜25分。", "won by 15"),
        Example(Verdict.AGREES, "甲队以96比81战胜乙队，净胜15分。", "won by as much"),
        Example(Verdict.CONFLICTS, "选手中年龄最大的66岁，年龄最小的71岁。", "the smallest is larger"),
        Example(Verdict.AGREES, "气温最低为12℃，气温最高为21℃。", "the largest is larger"),
        Example(None, "冠军用时52秒，亚军用时54秒。", "who is faster wins"),
        Example(Verdict.CONFLICTS, "北队把大比分扳平为2比2，仍然落后一局。", "a draw is not behind"),
        Example(Verdict.CONFLICTS, "主队以1比2战胜客队。", "who scores less does not win"),
        Example(Verdict.CONFLICTS, "终场前，客队将比分扳成2比3平。", "no draw"),
        Example(Verdict.AGREES, "终场前，客队将比分扳成2比2平。", "a draw"),
        Example(Verdict.AGREES, "占道引起的最多，共517起；其次是噪声，共436起；第三是油烟，共289起。", "in order"),
        Example(Verdict.CONFLICTS, "主队以3比1负于客队。", "who scores more does not lose"),
        Example(Verdict.AGREES, "主队以1比3不敌客队。", "who scores less loses"),
        Example(Verdict.AGREES, "主队以2比1战胜客队。", "who scores more wins"),
        Example(None, "投诉最少的是通信类，共12件；其次是旅游类，共35件。", "from the least"),
        Example(None, "最大的城市有320万人，其次要解决的是住房，缺口450万套。", "no rank, another unit"),
        Example(None, "替补缺乏火力，打季后赛也恐被0:4横扫。", "被 turns the score round"),
        Example(
            None,
            "考生最高分472。450分以上441人，440分以上649人。在全市一百多所学校和近两万名考生当中，这样的成绩多年来一直名列前茅，家长和老师都感到十分满意，社会各界也给予了很高的评价，学校因此多次受到上级教育主管部门的表扬和奖励，前来取经的兄弟学校络绎不绝。第二年450分以上806人。",
            "another order, far behind",
        ),
        Example(
            Verdict.AGREES,
            "甲省违法最多，平均每天有2.7件，一共406件；其次是乙省，有297件。",
            "one by the day is no item",
        ),
    ),
)
