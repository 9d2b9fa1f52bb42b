"""Two levels of one thing, each with its time: 今年招生 1800 人，去年招生 2000 人; 原价 1200 元…现价 840 元.

For the finders of growth and of directions, which need to know which of two levels is the later. The second is told by
its time and, at most, by the words of the first again. Offsets are on the running ruler; looks at one sentence, a
bounded stretch of it. Blind to levels that are still to come, where one is told by its year and the other by 去年.
"""

from typing import Final

from msgspec import Struct

from newsfacts.claims.changes import is_change
from newsfacts.claims.clauses import after
from newsfacts.data.changes import AHEAD, ARRIVED, FEASTS, FORMER_TIMES, LATER_TIMES, LEADS, LONG_AGO, RECENT
from newsfacts.model import Claim, Kind
from newsfacts.text.patterns import by_sign, holds, pattern

REACH: Final = 30
"""Characters before a figure in which its time stands."""

SHORT: Final = 4
"""Characters of a name that tells again what changed."""

SAME: Final = ("同期", "同月", "同日")
"""What makes a time before the same part of the year as that of the other level."""

_ALL: Final = "总"
"""Stands where it will in the name of one thing: 投诉总量, 总投诉量."""

_REACHED: Final = ("达", "已达", "增", "提高", "上升", "突破")
"""What is said of the later of two levels: 财政收入仅 86 万元，去年达到 3.4 亿元."""

_NOW: Final = ("今年", "本月", "本周", "本届", "本次", "如今", "目前", "现在")
"""What leads from two levels to how the later differs from the former: 去年 96 %，今年提高 2 个百分点."""

_COMPARING: Final = "比较与"
"""Signs of which what compares a level with another has one."""

_YEARS: Final = ("去年", "上年", "上届", "上次")
_PARTS: Final = ("季", "月", "半年", "旬", "周")

_NUMERAL: Final = "[0-9一二三四五六七八九十两几]{1,4}"
_ENDS: Final = "。！？!?"
_STOPS: Final = "[。！？!?；;\n]"
_PAUSES: Final = r"[，,：:；;（()）]"
_TIME: Final = (
    rf"(?P<year>(?:19|20)[0-9]{{2}})年|(?P<former>{'|'.join(FORMER_TIMES)})|(?P<later>{'|'.join(LATER_TIMES)})"
)
_TIMES: Final = by_sign(["年", *(word for word in (*FORMER_TIMES, *LATER_TIMES) if "年" not in word)], "今上前现本去初")
_PART: Final = (
    rf"^(?:{'|'.join(SAME)})?"
    rf"(?:上半年|下半年|[一二三四1-4]季度|前{_NUMERAL}(?:个月|季度|月)|{_NUMERAL}月份?|全年)?[的末底初]?"
)
_AGAINST: Final = (
    r"[比较]((?:19|20)[0-9]{2}年|[去上前昨]年|上届|上月|上周|上个月|平时|平日|原来|原先|原价|以前|往年|同期"
    r"|[^，,]{1,6}的[^，,]{0,4})"
)
_RATE: Final = "(?:增长率|增速|增幅)(?:约|达|达到|为|是)$"
_AGAIN: Final = (
    r"(?:\w{1,2}数)?(?:同比|环比|比\w{0,4}|[又也已净])*$"
    rf"|(?:短短|仅|在)?{_NUMERAL}(?:年|个?月|天|周)(?:间|来|内|里|时间)?$"
)


class Time(Struct, frozen=True, gc=False):
    """When a level is from: a year, or 0 for now, -1 for before, -2 for 前年, -3 for long ago; which part of it.

    ``word`` is how it is printed, ``rest`` the words behind it, ``named`` says that it is a year.
    """

    year: int
    named: bool
    part: str
    rest: str
    word: str


def later_of(text: str, first: Claim, second: Claim) -> tuple[Claim, Claim] | None:
    """Return two levels as the former and the later, ``None`` where the words do not date both."""
    other = _time(text, first.quantity.end, second.quantity.start, only=True)
    if not other:
        return None
    low = max(0, first.quantity.start - REACH)
    one = _time(text, low, first.quantity.start) or _undated(text[low : first.quantity.start], other)
    if (
        not one
        or one.year == other.year
        or (one.named != other.named and not _numbered(text, first, one, second, other))
    ):
        return None
    if other.part not in (*SAME, one.part) or not _same_thing(text, (first, one), (second, other)):
        return None
    if one.named != other.named:
        return (first, second) if one.named else (second, first)
    return (first, second) if one.year < other.year else (second, first)


def _numbered(text: str, first: Claim, one: Time, second: Claim, other: Time) -> bool:
    """Whether the one of two times that is a year by its number is before the other, which is 去年 or now.

    Not before 上年, nor before 去年 where that is compared with: 2025年 28.6 亿元，比上年的 27 亿元增长.
    """
    word = one.word if other.named else other.word
    compared = not other.named and holds(text[first.quantity.end : second.quantity.start], _COMPARING)
    if word not in RECENT or compared:
        return False
    levels = (first, second)
    return not any(holds(text[max(0, each.quantity.start - REACH) : each.quantity.start], AHEAD) for each in levels)


def _undated(words: str, other: Time) -> Time | None:
    """Return now as the time of a level that has none, where the one behind it is told of the same time before."""
    words = _sentences(words)[-1]
    reached = other.rest.strip().startswith(_REACHED)
    alike = other.part in SAME or (other.part == "" and other.word in _YEARS and not (reached or holds(words, _PARTS)))
    return Time(0, other.named, other.part, words, "") if alike and other.year < 0 else None


def _time(text: str, start: int, end: int, *, only: bool = False) -> Time | None:
    """Return the last time told in a stretch of one sentence; ``only``: the one time told in all of it."""
    if end - start > REACH or not _tells(text[start:end]):
        return None
    words = _sentences(text[start:end])
    found = [*pattern(_TIME).finditer(words[-1])]
    if not found or (only and len(found) - (found[-1][0] in FEASTS) + len(words) > 2):
        return None
    rest = words[-1][found[-1].end() :]
    feast = found[-1][0] in FEASTS and len(found) > 1
    last = found[-2] if feast else found[-1]  # 去年国庆黄金周
    part = pattern(_PART).match(rest)
    of = part[0] if part else ""
    year = int(last["year"]) if last["year"] else 0 if last["later"] else _before_now(last[0])
    return Time(year, bool(last["year"]), of.rstrip("的末底初"), rest[len(of) :], last[0])


def _before_now(word: str) -> int:
    """Return how long ago a time before is: -1 for 去年, -2 for 前年, -3 for 建县之初 and 十年前."""
    if word.endswith(LONG_AGO) and not word.startswith(("一年", "1年")):
        return -3
    return -2 if word == "前年" else -1


def _tells(words: str) -> bool:
    """Whether a few words hold a time: one character of each is sought first."""
    for sign, times in _TIMES.items():  # noqa: SIM110
        if sign in words and holds(words, times):
            return True
    return False


def _sentences(words: str) -> list[str]:
    for end in _ENDS:
        words = words.replace(end, "\n")
    return words.split("\n")


def _same_thing(text: str, first: tuple[Claim, Time], second: tuple[Claim, Time]) -> bool:
    """Whether the words of the second level say nothing new, before it or behind it."""
    claims = first[0], second[0]
    if any(is_change(text, claim.quantity) and not _is_rate(text, claim) for claim in claims):
        return False
    nouns = {after(text, claim.quantity.end).strip("的") for claim in claims} - {""}
    again = second[1].rest.strip().lstrip("，,就则已又只也仅将预计有望估")
    if pattern(_PAUSES).search(again) or "比" in again or "较" in again:
        return False
    name = again.removesuffix(next((word for word in LEADS if again.endswith(word)), ""))
    told = again in ARRIVED or name in ("", *ARRIVED) or name.replace(_ALL, "") in first[1].rest.replace(_ALL, "")
    return told and (len(nouns) < 2 or bool(name))


def _is_rate(text: str, claim: Claim) -> bool:
    """Whether a rate of growth is told as a level of its own: 去年经济增长率为 7.3 %."""
    return (
        claim.quantity.kind is Kind.PERCENT
        and pattern(_RATE).search(text[: claim.quantity.start][-SHORT * 2 :]) is not None
    )


def measured_against(text: str, last: Claim, old: Claim, end: int) -> bool:
    """Whether what stands between two dated levels and their change compares with the former of them, if with any."""
    words = text[last.quantity.end : end]
    if not words.strip("，,"):
        return True
    if len(words) > REACH or pattern(_STOPS).search(words):
        return False
    start = old.quantity.start
    if found := pattern(_AGAINST).search(words):
        told = _time(text, max(0, start - REACH), start)
        if told is None or found[1] in (told.word, "同期"):
            return told is not None
        now = _time(text, max(0, last.quantity.start - REACH), last.quantity.start)
        return found[1] == "上年" and now is not None and told.named and now.year - told.year == 1
    name = pattern(_PAUSES).split(words)[-1].strip()
    if name in _NOW:
        told = _time(text, max(0, start - REACH), start)
        return told is not None and told.year < 0 and not told.named
    names = text[max(0, start - REACH) : last.quantity.start]
    bare = name.rstrip("量数额率值") if len(name) > len("数量") else name
    return pattern(_AGAIN).match(name) is not None or (0 < len(name) <= SHORT and bare in names)
