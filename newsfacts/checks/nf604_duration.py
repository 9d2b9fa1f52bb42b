"""The span between two dates is not the number of years, months, days or hours printed with them.

What it says: from 2009年10月 to 2010年6月 it is eight months, not three years; 「9月24日开幕，10月2日闭幕」 is eight
days, or nine with both ends, not twelve. Newspapers count with and without the first year, so that 2007年至2012年
are five years or six. Hours are counted to the minute. A range that ends before it begins is told, too.

Where the later date is not printed but the words say that the length goes on (自2012年以来连续12年, 至今26年), it is
counted to the day of print, where that is known, and a miss is a question, not an error: the year may not be over.

Blind to other spans without both ends in print, and to ages (see the check of ages).
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._formula import plain, printed
from newsfacts.checks._judge import amounts
from newsfacts.checks._lengths import lengths
from newsfacts.checks._spans import DAY, HOUR, allowed
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import holds

_ROOM: Final = Wording("约数或整数所致", "a hedge or a round number leaves room")


_MORE: Final = frozenset({"多", "余", "超过", "逾", "超"})
"""Hedges that leave out the number itself."""


PAUSES: Final = ("休息", "午休", "休市", "午间", "停")
"""What is taken from the time between two hours of a day."""


class Lasted(Terms, frozen=True, kw_only=True):
    """Two dates and the length printed with them.

    ``last`` is ``None`` where one date tells both ends, or where the length goes on to the day of print. ``fits`` is
    what the dates allow, ``room`` what a round number may be off, ``span`` says the dates in words.
    """

    first: Claim
    last: Claim | None
    duration: Claim
    fits: Interval
    room: Decimal
    span: str
    going_on: bool


def find(analysis: Analysis) -> Iterator[Lasted]:
    """Yield lengths of time with the dates they are told for."""
    for found in lengths(analysis):
        first, last = found.first, found.last
        fits = allowed(first, last, found.claim)
        clock = first is last and "点" in first.words and found.claim.quantity.written_unit == "天"
        rest = first.minutes and holds(analysis.text[last.end : found.claim.quantity.start], PAUSES)
        if fits and "、" not in first.words + last.words and not (clock or rest):
            yield Lasted(
                first=first.claim,
                last=None if last.claim is first.claim else last.claim,
                duration=found.claim,
                fits=fits,
                room=_loose(found.claim) if found.loose else Decimal(0),
                span=first.words if first is last else f"{first.words}至{last.words}",
                going_on=found.going_on,
            )


def _loose(duration: Claim) -> Decimal:
    """Room of a round number of years: a history of 200 years is not counted to the year."""
    years = (duration.quantity.value or Decimal(0)) / 12
    return Decimal(12 * 50) if years % 100 == 0 else Decimal(12 * 5) if years % 10 == 0 else Decimal(0)


def judge(terms: Lasted) -> Judgement:
    """Compare the printed length with what the dates allow."""
    fits, verdict = terms.fits, _verdict(terms)
    right = _spelt(fits, terms.duration)
    stated = f"{printed(terms.duration)}{terms.duration.quantity.written_unit}"
    zh = f"{terms.span}是{right}，写作{stated}" if fits.low >= 0 else f"{terms.span}：止期早于起期"
    return Judgement(
        verdict,
        f"{terms.span}：{right}；写作{stated}",
        Wording(zh, f"from {terms.span} it is {right}, printed {stated}"),
        stated=terms.duration.quantity.value,
        low=fits.low,
        high=fits.high,
        reason=_ROOM if verdict is Verdict.ROUNDS else None,
        severity=Severity.WARNING if terms.going_on else None,
    )


def _verdict(terms: Lasted) -> Verdict:
    """Whether the length fits as printed, or for its hedge or roundness; a range that ends too early never does."""
    fits, quantity = terms.fits, terms.duration.quantity
    if fits.low < 0:
        return Verdict.CONFLICTS
    wide = Interval(fits.low - terms.room, fits.high + terms.room)
    value = quantity.value or Decimal(0)
    if quantity.hedge in _MORE and fits.high <= (quantity.low or Decimal(0)):
        return Verdict.CONFLICTS
    if quantity.hedge:
        return Verdict.ROUNDS if amounts(terms.duration).meets(wide) else Verdict.CONFLICTS
    if fits.contains(value):
        return Verdict.AGREES
    return Verdict.ROUNDS if wide.contains(value) else Verdict.CONFLICTS


def _spelt(fits: Interval, duration: Claim) -> str:
    """Write the length that fits in the unit of the one printed."""
    unit = duration.quantity.written_unit
    size = {
        "年": Decimal(12),
        "天": DAY,
        "日": DAY,
        "小时": HOUR,
        "个小时": HOUR,
        "分钟": Decimal(60),
        "分": Decimal(60),
    }.get(unit)
    size = size or Decimal(DAY * 7 if "周" in unit or "星期" in unit else 1)
    low, high = (plain(round(end / size, 1)) for end in (fits.low, fits.high))
    if low == "0":
        return f"不到{high}{unit}"
    return f"{low}{unit}" if low == high else f"{low}至{high}{unit}"


CHECK = Check(
    code="NF604",
    name="duration",
    title=Wording("起止日期与时长不符", "two dates and the time between them do not match"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.DURATION,)),),
    examples=(
        Example(
            None, "当天上午9时12分接警，9时15分赶到，9时21分救出孩子，前后9分钟。", "of all three, not of the last two"
        ),
        Example(Verdict.CONFLICTS, "从2009年10月动工到2010年6月通水，修这条渠前后用了3年。", "eight months"),
        Example(Verdict.CONFLICTS, "灯展9月24日开幕，10月2日闭幕，历时12天。", "nine days with both ends"),
        Example(Verdict.CONFLICTS, "2013年至2016年6年间，全县新修水渠40公里。", "three or four"),
        Example(Verdict.CONFLICTS, "借阅室每天9时至20时开门，全天开放13小时。", "eleven hours"),
        Example(Verdict.CONFLICTS, "2018年至2012年3年间，全县新修水渠40公里。", "ends before it begins"),
        Example(Verdict.CONFLICTS, "水库2011年3月开工，2013年9月竣工，工期三年半。", "two and a half"),
        Example(Verdict.CONFLICTS, "比赛6月3日在青县开始，6月6日移师红县，赛期6天。", "of the whole"),
        Example(Verdict.CONFLICTS, "2010年球队再次夺冠，距1998年首次夺冠已过去15年。", "told back"),
        Example(Verdict.AGREES, "他1985年当上护林员，2015年退休，一干就是30年。", "one thing all the time"),
        Example(Verdict.CONFLICTS, "演习3月12日开始，5月20日结束，前后用了三个多月。", "two months and a week"),
        Example(Verdict.CONFLICTS, "头班车6:00，末班车22:30，全天运营18个半小时。", "by the clock"),
        Example(Verdict.CONFLICTS, "班车7时40分发车，9时55分到达，全程2小时35分。", "to the minute: 2小时15分"),
        Example(Verdict.AGREES, "班车7时40分发车，9时55分到达，全程2小时15分。", "to the minute, right"),
        Example(Verdict.AGREES, "比赛晚7点开始，9点半结束，历时两个半小时。", "both in the evening"),
        Example(Verdict.CONFLICTS, "比赛晚7点开始，9点半结束，历时三个半小时。", "both in the evening, too long"),
        Example(Verdict.CONFLICTS, "他1968年下乡，1977年返城，在村里待了19年。", "nine or ten"),
        Example(
            Verdict.CONFLICTS,
            "航班原定14时20分起飞，16时5分才起飞，晚点2小时45分。",
            "between what was set and what was",
        ),
        Example(Verdict.AGREES, "航班原定14时20分起飞，16时5分才起飞，晚点1小时45分。", "as much too late"),
        Example(Verdict.CONFLICTS, "战争爆发于1814年，结束于1818年，历时6年。", "the verbs before the years"),
        Example(Verdict.AGREES, "从1966年到1976年的十年间，工厂停产三年。", "a part of the span"),
        Example(Verdict.CONFLICTS, "学校1月15日放假，2月20日开学，寒假共26天。", "all of it"),
        Example(Verdict.CONFLICTS, "画展9月10日开幕，9月24日结束，展期一个月。", "half a month"),
        Example(Verdict.AGREES, "画展9月10日开幕，9月24日结束，展期半个月。", "half a month, right"),
        Example(Verdict.CONFLICTS, "1951年到2011年，县剧团走过了50年的历程。", "sixty years gone"),
        Example(Verdict.CONFLICTS, "工程3月1日开始，6月30日结束，工期三个月。", "four whole months"),
        Example(Verdict.CONFLICTS, "从1997年下岗到2002年办厂，他整整奋斗了九年。", "five or six"),
        Example(None, "柜台9点到17点营业，中午休息1小时，每天营业7小时。", "with a rest"),
        Example(None, "水库2009年立项，2011年开工，工期3年。", "begun at the later date"),
        Example(None, "水库2009年动工，2011年遇洪水，历时4年建成。", "done after both"),
        Example(Verdict.AGREES, "2013年至2016年四年间，全县新修水渠40公里。", "both years counted"),
        Example(Verdict.AGREES, "从1987年到2011年，这家厂走过24年。", "the first year not counted"),
        Example(Verdict.AGREES, "禁渔期为2024年5月1日至5月31日共31天。", "a whole month, told in days"),
        Example(Verdict.AGREES, "灯展9月24日开幕，10月2日闭幕，历时9天。", "both days counted"),
        Example(Verdict.AGREES, "2013年至2015年，乡里筹款4亿元。3年间，修好堤坝12处。", "told of the sentence before"),
        Example(Verdict.AGREES, "从19世纪30年代到20世纪80年代这145年，河道六次改道。", "decades leave twenty years"),
        Example(Verdict.CONFLICTS, "医院始建于1952年，到2012年已有80年历史。", "sixty years"),
        Example(Verdict.ROUNDS, "医院始建于1908年，到2012年已有100年历史。", "a round number"),
        Example(Verdict.CONFLICTS, "全县自2012年以来连续8年增收。2015年，人均收入过万元。", "four years in a row"),
        Example(Verdict.AGREES, "全县自2012年以来连续4年增收。2015年，人均收入过万元。", "the same, right"),
        Example(Verdict.CONFLICTS, "球队1998年夺冠，时隔15年，2010年再次夺冠。", "twelve years apart"),
        Example(Verdict.AGREES, "球队1998年夺冠，时隔12年，2010年再次夺冠。", "so many years apart"),
        Example(Verdict.CONFLICTS, "自2009年以来，全县连续8年增收。", "fifteen years by then", "2024-06-01"),
        Example(Verdict.AGREES, "自2009年以来，全县连续15年增收。", "to the day of print", "2024-06-01"),
        Example(
            Verdict.AGREES, "自2009年以来，全县连续16年增收。", "the first year and the last counted", "2024-06-01"
        ),
        Example(Verdict.AGREES, "2001年建馆，至今已有23年。", "up to now", "2024-06-01"),
        Example(Verdict.AGREES, "从1998年起，26年来他天天写日记。", "a count that comes up to now", "2024-06-01"),
        Example(None, "自2009年以来，全县连续8年增收。", "the day of print is unknown"),
        Example(None, "从2009年起，全县连续8年增收。", "it may be over", "2024-06-01"),
        Example(None, "2018年，县里开会。自2009年以来，全县连续8年增收。", "told of another year", "2024-06-01"),
        Example(None, "2013年至2016年发行的5年期国债到期。", "a kind of bond"),
        Example(None, "1998年动工，2006年通车，大桥从立项到建成，走过了15个年头。", "from another beginning"),
        Example(None, "他1962年入学，4年后毕业，一干就是19年，直到1985年进城。", "to a year told behind"),
        Example(None, "2013年至2016年，县里每2年评一次先进。", "a rhythm"),
        Example(None, "他2013年入职，2016年起连续5年当选先进。", "another span"),
        Example(None, "校园民谣的鼎盛时期，是1992、1993年至2002、2003年十年间。", "ends that are two years each"),
        Example(None, "父亲早上四五点起床，积劳成疾卧床十几天。", "an hour of the day"),
    ),
)
