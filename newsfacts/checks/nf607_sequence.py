"""Things are told in an order that their dates contradict.

What it says: who was reported on 18 June cannot have been caught after that on 11 June; a census finished in 2012
does not know the whole of 2013; a paper of May does not know this November, and 截至 names no day to come; on 4
January 今年以来 holds no ten months. The anchor (the other date, the dateline, the day of publication) is named.

Blind to order that no word tells, and to dates whose year is unknown across New Year.
"""

from collections.abc import Iterator
from datetime import datetime

from newsfacts.checks._anchor import after_dateline, by_dateline, named_day, since_new_year, until
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._order import afterwards, courses, neighbours, reported
from newsfacts.checks._order_back import courses_back, happened, in_turn, told_before
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

_WHY = {
    "after": Wording("后事的日期早于前事", "the later event has the earlier date"),
    "report": Wording("报告早于所报告的时期", "the report is older than the period it tells"),
    "future": Wording("把尚未到来的时间当作已过去", "a time to come is told as past"),
    "named": Wording("与发稿日期不合", "not the day that the dateline makes it"),
    "until": Wording("截至的日期晚于发稿", "counted up to a day after publication"),
    "year": Wording("今年以来还没有这么多个月", "this year has not had so many months yet"),
}


_OF_TWO = (afterwards, courses, courses_back, told_before, in_turn, happened, reported, named_day)
"""Finders of two dates that stand side by side."""

_OF_ONE = (by_dateline, after_dateline, until, since_new_year)
"""Finders of a date and the time of writing."""


class Ordered(Terms, frozen=True, kw_only=True):
    """Two days of which ``earlier`` must not lie after ``later``; ``why`` is the kind of order."""

    figures: tuple[Claim, ...]
    earlier: str
    later: str
    words: str
    why: str


def find(analysis: Analysis) -> Iterator[Ordered]:
    """Yield pairs of dates whose order the words tell."""
    for finder in (*(_OF_TWO if neighbours(analysis) else ()), *_OF_ONE):
        for found in finder(analysis):
            yield Ordered(
                anchors=found.anchors,
                figures=found.figures,
                earlier=found.earlier.isoformat(),
                later=found.later.isoformat(),
                words=found.words,
                why=found.why,
            )


def judge(terms: Ordered) -> Judgement:
    """Compare the two days."""
    fits = datetime.fromisoformat(terms.earlier) <= datetime.fromisoformat(terms.later)
    why = _WHY[terms.why]
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        terms.words,
        Wording(f"{terms.words}：{why.zh}", f"{terms.words}: {why.en}"),
    )


CHECK = Check(
    code="NF607",
    name="sequence",
    title=Wording("时间先后矛盾", "the order of events contradicts the dates"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.DATE, Kind.TIME)),),
    examples=(
        Example(
            Verdict.CONFLICTS, "本报3月2日讯 记者从3月6日召开的例会上获悉，河道已疏浚。", "no meeting ahead was heard"
        ),
        Example(
            Verdict.CONFLICTS, "检察机关于6月18日提起公诉，法院于6月12日作出判决。", "no judgement before the charge"
        ),
        Example(Verdict.CONFLICTS, "民警6月18日接到报警后赶赴现场，于6月11日抓获两人。", "caught before reported"),
        Example(Verdict.CONFLICTS, "他1998年考入农学院，1994年毕业后回乡。", "graduated before enrolled"),
        Example(Verdict.CONFLICTS, "该桥1998年建成通车，1999年破土动工。", "told from its end"),
        Example(Verdict.CONFLICTS, "男子7月8日失踪，家属7月6日报警。", "reported before he was missed"),
        Example(Verdict.CONFLICTS, "法院5月8日宣判，此前的5月12日曾开庭审理。", "before, with a later date"),
        Example(Verdict.CONFLICTS, "火情发生在4时20分，消防站4时10分接到报警。", "known before it happened"),
        Example(Verdict.AGREES, "法院5月18日宣判，此前的5月12日曾开庭审理。", "before"),
        Example(Verdict.CONFLICTS, "4时30分接到报警后，消防员于4时5分到场。", "by the clock"),
        Example(None, "23时30分接到报警后，消防员于0时5分到场。", "past midnight"),
        Example(Verdict.CONFLICTS, "她先后于1987年、1982年和1991年夺冠。", "in turn"),
        Example(Verdict.CONFLICTS, "队员先于15时、后于14时两次下井。", "first and then"),
        Example(Verdict.AGREES, "她先后于1982年、1987年和1991年夺冠。", "each later than the one before"),
        Example(Verdict.CONFLICTS, "公司2009年上市，2012年才成立。", "listed before it was founded"),
        Example(Verdict.AGREES, "公司2009年成立，2012年上市。", "founded, then listed"),
        Example(Verdict.CONFLICTS, "工程计划2021年底完工，将于2022年开工。", "ended before it is begun"),
        Example(None, "集团2006年上市，2008年成立研究院。", "something else was founded"),
        Example(Verdict.CONFLICTS, "5月6日发布的通报称，5月16日发生的火灾已扑灭。", "told before it happened"),
        Example(None, "5月6日发布的通报称，5月16日起施工。", "a time to come"),
        Example(None, "该路2008年通车，2010年开工建设二期。", "a second round"),
        Example(Verdict.CONFLICTS, "2012年10月结束的普查表明，2013年全年用水量下降3%。", "a year not begun"),
        Example(Verdict.CONFLICTS, "2016年3月发布的公报指出，2016年全年用水量下降3%。", "a year not over"),
        Example(Verdict.AGREES, "2017年3月发布的公报指出，2016年全年用水量下降3%。", "the year before"),
        Example(Verdict.CONFLICTS, "本报5月6日讯 今年11月，全港共装卸集装箱37万箱。", "November in May"),
        Example(Verdict.CONFLICTS, "新华社合城3月5日电 3月8日下午，会议举行了闭幕式。", "after its dateline"),
        Example(Verdict.CONFLICTS, "本报6月5日讯 昨天（6月6日），新桥合龙。", "yesterday is the 4th"),
        Example(Verdict.CONFLICTS, "本报2月6日讯 今年上半年，全县用电量增长3.2%。", "half of the year in February"),
        Example(Verdict.CONFLICTS, "3月9日，伤者被送往医院，3月7日不治死亡。", "a course in two clauses"),
        Example(
            Verdict.CONFLICTS, "合同2013年签订，货款在合同签订后的2012年付清。", "afterwards, with an earlier year"
        ),
        Example(Verdict.CONFLICTS, "2016年3月发布的报告称，2017年一季度用水量下降3%。", "a quarter to come"),
        Example(Verdict.CONFLICTS, "2010年竣工的这座礼堂，2011年破土动工。", "the ending before its thing"),
        Example(Verdict.CONFLICTS, "昨日（12日）有雨。据预报，昨天（13日）夜里转晴。", "one word for two days"),
        Example(Verdict.AGREES, "昨日（6月12日）有雨。据预报，今天（6月13日）转晴。", "the day after"),
        Example(Verdict.CONFLICTS, "灯展6月18日开幕，将于6月8日结束。", "an end to come"),
        Example(Verdict.CONFLICTS, "他2001年退伍，2003年参军入伍。", "out before in"),
        Example(Verdict.CONFLICTS, "婴儿出生于5月21日，5月18日出院。", "begun at the date before"),
        Example(Verdict.CONFLICTS, "2014年大学毕业后，她于2013年进厂。", "afterwards"),
        Example(Verdict.CONFLICTS, "本报2月6日讯 今年前5个月，全县用电量增长3.2%。", "five months in February"),
        Example(Verdict.AGREES, "本报7月6日讯 今年上半年，全县用电量增长3.2%。", "half a year in July"),
        Example(Verdict.AGREES, "本报6月5日讯 昨天（6月4日），新桥合龙。", "yesterday"),
        Example(Verdict.CONFLICTS, "本报8月12日讯 截至8月31日，全县已收粮3万吨。", "counted up to a day to come"),
        Example(Verdict.CONFLICTS, "截至8月31日，全县已收粮3万吨。", "a day to come", date="2024-08-12"),
        Example(
            Verdict.CONFLICTS,
            "2021年1月4日，站长告诉记者：“今年以来，线路安全运行10个月。”",
            "ten months in January",
        ),
        Example(Verdict.AGREES, "民警6月11日接到报警后赶赴现场，于6月18日抓获两人。", "reported, then caught"),
        Example(Verdict.AGREES, "2013年12月结束的普查表明，2013年用水量下降3%。", "the year is over"),
        Example(None, "2019年3月签订合同，2018年12月已交付首批样品。", "done already"),
        Example(None, "2015年申请的专利，2013年获批的商标，都已转让。", "two things"),
        Example(None, "民警6月18日抓获两人，此前6月11日曾接到报警。", "told backwards"),
        Example(None, "据新华社合城5月27日电 截至27日12时，已有300人转移。", "a day of the same month"),
        Example(None, "本报5月6日讯 今年11月，车站将投入使用。", "planned"),
        Example(None, "报名截至8月31日，每人限报一项。", "a deadline", date="2024-08-12"),
        Example(None, "中新网8月31日电 昨天（30日）凌晨，大楼发生火警。", "yesterday without its month"),
        Example(
            None,
            "今天（7日）上午，市场开业。\n今天（6月7日）下午，记者来到市场。",
            "today, once without its month",
        ),
    ),
)
