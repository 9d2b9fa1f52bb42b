"""The span between two dates is not the number of years, months, days or hours printed with them.

What it says: from 2004年8月 to 2005年3月 it is seven months, not two years; 「4月28日开幕，5月5日闭幕」 is seven
days, or eight with both ends, not ten. Newspapers count with and without the first year, so that 2011年至2015年
are four years or five. Hours are counted to the minute. A range that ends before it begins is told, too.

Blind to spans without both ends in print, and to ages (see the check of ages).
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.checks._formula import plain, printed
from newsfacts.checks._judge import amounts
from newsfacts.checks._spans import DAY, HOUR, allowed
from newsfacts.checks._time import When, by_sentence, passage, told
from newsfacts.model import Analysis, Claim, Interval, Kind, Severity, Verdict, Wording

_ADJACENT: Final = re.compile(
    r"^[，,（( ]{0,2}"
    r"(?:在?这|的|共计?|总共|一共|历时|为期|前后|整整|长达|历经|持续|连续|其间|期间|近|约|超过|过去){0,3}$"
)
"""What may stand between a range and its length: 2006年至2008年(这)三年间."""

_CUE: Final = re.compile(
    r"(?:为期|历时|前后|走过|历经|持续|长达|用时|耗时|经过|跨越|服务|开放|营业|运行|整整|总共|任期|[审花用干当做]了|"
    r"共计?)了?(?:约|近)?$"
)
"""What makes the number of a later clause the length of the span before it."""

_CLOSED: Final = re.compile(
    r"^[^，。；]{0,6}?(?:闭幕|结束|落幕|竣工|完工|截止|宣判|收官|返回|交付|建成|通车|完成|归来|出院|到期)"
)

_TO: Final = re.compile(r"^[^，。；]{0,8}(?:到|至|—|-|~|－)$")

_FROM: Final = re.compile(r"(?:从|自|由)$")

_LATER: Final = re.compile(r"^(?:在?这)?$")

_BACK: Final = re.compile(r"^(?:间|中|里|期间)")

_NOT_LENGTH: Final = re.compile(r"^(?:期(?!间)|级|制|前|后|以上|以内|内|龄|一|付|计划|规划|贷)")

_APART: Final = re.compile(r"(?:时隔|相隔|阔别|间隔|又过了|过了)$")

_SOON: Final = 8
"""How close behind 时隔N年 the later date stands."""

_EACH: Final = re.compile(r"每$|(?<![时相间])隔$")

_REACH: Final = 30
"""How far apart, in characters, dates and their length may stand."""


class Lasted(Terms, frozen=True, kw_only=True):
    """Two dates and the length printed with them; ``fits`` is what they allow, ``span`` says so in words."""

    first: Claim
    last: Claim
    duration: Claim
    fits: Interval
    span: str


def find(analysis: Analysis) -> Iterator[Lasted]:
    """Yield lengths of time with the dates they are told for."""
    dates = None
    for claim in analysis.claims:
        if claim.quantity.kind is Kind.DURATION and claim.quantity.value is not None:
            dates = by_sentence(analysis) if dates is None else dates
            after = analysis.text[claim.quantity.end : claim.quantity.end + 3]
            if not _NOT_LENGTH.match(after) and (ends := _ends(analysis, claim, dates)):
                fits = allowed(*ends, claim)
                if fits:
                    yield Lasted(first=ends[0].claim, last=ends[1].claim, duration=claim, fits=fits, span=_words(*ends))


def _words(first: When, last: When) -> str:
    return first.words if first is last else f"{first.words}至{last.words}"


def _ends(analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Dates that a length belongs to: a range or two dates before it, or the range that it refers to."""
    start = duration.quantity.start
    near = [claim for claim in dates.get(duration.sentence, ()) if claim.quantity.end <= start]
    whens = told(analysis, near[-3:])
    if not whens:
        return _referred(analysis, duration, dates)
    last = whens[-1]
    between = passage(analysis.text, last.end, start)
    if len(between) > _REACH or _EACH.search(between):
        return None
    if _APART.search(between):
        return _apart(analysis, duration, last, dates)
    if not (_ADJACENT.match(between) or _CUE.search(between)):
        return None
    return (last, last) if _is_range(last) else _pair(analysis, whens, between)


def _apart(analysis: Analysis, duration: Claim, first: When, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Read 「1998年夺冠后，时隔12年，2010年再次夺冠」."""
    end = duration.quantity.end
    later = [date for date in dates.get(duration.sentence, ()) if 0 < date.quantity.start - end <= _SOON]
    whens = told(analysis, later[:1])
    if not whens or "，" not in passage(analysis.text, end, whens[0].start):
        return None
    return (first, whens[0]) if whens[0].grain == first.grain and not _is_range(first) else None


def _is_range(when: When) -> bool:
    if when.minutes:
        return when.minutes[0] != when.minutes[1] or when.first != when.last
    return bool(re.search(r"[-—–~－至到]", when.words)) and when.first != when.last


def _pair(analysis: Analysis, whens: list[When], after: str) -> tuple[When, When] | None:
    """The last two dates, where the words make them the ends of one span."""
    if len(whens) < 2:
        return None
    first, last = whens[-2:]
    text = analysis.text
    between = passage(text, first.end, last.start)
    if len(between) > _REACH or _is_range(first) or first.grain != last.grain:
        return None
    joined = bool(_TO.match(between)) and (len(between) == 1 or bool(_FROM.search(text[: first.start][-1:])))
    closes = bool(_CLOSED.match(after)) and "，" in between
    return (first, last) if joined or closes else None


def _referred(analysis: Analysis, duration: Claim, dates: dict[int, list[Claim]]) -> tuple[When, When] | None:
    """Read 「2006年至2008年…。3年间…」: the range of the sentence before."""
    sentence = analysis.sentences[duration.sentence]
    text, quantity = analysis.text, duration.quantity
    if "\n" in text[max(sentence.start - 1, 0) : sentence.start + 1]:
        return None
    if not _LATER.match(text[sentence.start : quantity.start]) or not _BACK.match(
        text[quantity.end : quantity.end + 2]
    ):
        return None
    whens = told(analysis, dates.get(duration.sentence - 1, ()))
    return (whens[0], whens[0]) if len(whens) == 1 and _is_range(whens[0]) else None


def judge(terms: Lasted) -> Judgement:
    """Compare the printed length with what the dates allow."""
    duration, fits = terms.duration, terms.fits
    value = duration.quantity.value or Decimal(0)
    verdict = Verdict.AGREES if fits.contains(value) else Verdict.CONFLICTS
    if duration.quantity.hedge and amounts(duration).meets(fits):
        verdict = Verdict.ROUNDS
    if fits.low < 0:
        verdict = Verdict.CONFLICTS
    right = _spelt(fits, duration)
    stated = f"{printed(duration)}{duration.quantity.written_unit}"
    return Judgement(
        verdict,
        f"{terms.span}：{right}；写作{stated}",
        Wording(
            f"{terms.span}是{right}，写作{stated}" if fits.low >= 0 else f"{terms.span}：止期早于起期",
            f"from {terms.span} it is {right}, printed {stated}",
        ),
        stated=value,
        low=fits.low,
        high=fits.high,
        reason=Wording("约数所致", "a hedge leaves room") if verdict is Verdict.ROUNDS else None,
    )


def _spelt(fits: Interval, duration: Claim) -> str:
    """Write the length that fits in the unit of the one printed."""
    unit = duration.quantity.written_unit
    size = {"年": Decimal(12), "天": DAY, "日": DAY, "小时": HOUR, "个小时": HOUR, "分钟": Decimal(60)}.get(unit)
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
    examples=(
        Example(Verdict.CONFLICTS, "从2016年8月开工到2017年3月完工，这座桥前后用了3年。", "seven months"),
        Example(Verdict.CONFLICTS, "书展5月10日开幕，5月16日闭幕，为期10天。", "seven days with both ends"),
        Example(Verdict.CONFLICTS, "2013年至2016年6年间，全县新修水渠40公里。", "three or four"),
        Example(Verdict.CONFLICTS, "服务大厅每天8时至17时开放，全天服务11小时。", "nine hours"),
        Example(Verdict.CONFLICTS, "2018年至2012年3年间，全县新修水渠40公里。", "ends before it begins"),
        Example(Verdict.AGREES, "2013年至2016年四年间，全县新修水渠40公里。", "both years counted"),
        Example(Verdict.AGREES, "从1990年到2010年，这家厂走过20年。", "the first year not counted"),
        Example(Verdict.AGREES, "书展5月10日开幕，5月16日闭幕，为期7天。", "both days counted"),
        Example(Verdict.AGREES, "2006年至2008年，县里拨款4亿元。3年间，建成学校12所。", "told of the sentence before"),
        Example(Verdict.CONFLICTS, "球队1998年夺冠，时隔15年，2010年再次夺冠。", "twelve years apart"),
        Example(Verdict.AGREES, "球队1998年夺冠，时隔12年，2010年再次夺冠。", "so many years apart"),
        Example(None, "2013年至2016年发行的5年期国债到期。", "a kind of bond"),
        Example(None, "2013年至2016年，县里每2年评一次先进。", "a rhythm"),
        Example(None, "他2013年入职，2016年起连续5年当选先进。", "another span"),
    ),
)
