"""A part of the day beside an hour of the twenty-four-hour clock.

What it says: 18时 needs no 下午, 下午6时 no 18. 「上午15时」 and 「凌晨14时」 contradict themselves and are put to
the reporter.

Blind to 今晚 and 晚 before such hours, which broadcasting uses for its programmes.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.fold import fold
from newsfacts.text.patterns import pattern

_TWICE: Final = r"(上午|下午|傍晚|晚上|凌晨|清晨|早上)([0-9０-９]{2}|[一二]?十[一二三四五六七八九]?)(?=[时点:：])"

_AFTERNOON: Final = ("十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "二十一", "二十二", "二十三")

_HOURS: Final = {word: hour for hour, word in enumerate(_AFTERNOON, 13)}

_MORNING: Final = frozenset({"上午", "凌晨", "清晨", "早上"})


class Clocked(Terms, frozen=True, kw_only=True):
    """A part of the day with an hour after noon; ``part`` is where its word stands."""

    words: str
    part: tuple[int, int]
    contradictory: bool


def find(analysis: Analysis) -> Iterator[Clocked]:
    """Yield hours from 13 on behind a part of the day."""
    for match in pattern(_TWICE).finditer(analysis.text):
        hour = fold(match[2])
        value = int(hour) if hour.isdigit() else _HOURS.get(hour, 0)
        if 13 <= value <= 24:
            yield Clocked(
                anchors=(match.span(),), words=match[0], part=match.span(1), contradictory=match[1] in _MORNING
            )


def judge(terms: Clocked) -> Judgement:
    """Say which of the two is too much."""
    zh, en = (
        ("与二十四小时制的钟点矛盾", "contradicts the hour") if terms.contradictory else ("与钟点重复", "is told twice")
    )
    drop = Repair(*terms.part, "", Wording("删去时段", "drop the part of the day"))
    return Judgement(
        Verdict.CONFLICTS,
        terms.words,
        Wording(f"“{terms.words}”：时段{zh}", f"{terms.words}: the part of the day {en}"),
        severity=Severity.WARNING if terms.contradictory else None,
        repairs=() if terms.contradictory else (drop,),
    )


CHECK = Check(
    code="NF804",
    name="clock",
    title=Wording("时段与钟点重复", "a part of the day with a twenty-four-hour time"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=find,
    judge=judge,
    needs=(Needs(words=("上午", "下午", "傍晚", "晚上", "凌晨", "清晨", "早上")),),
    examples=(
        Example(Verdict.CONFLICTS, "会议于下午15时举行。", "afternoon twice"),
        Example(Verdict.CONFLICTS, "会议于上午十五时举行。", "no such morning"),
        Example(None, "会议于下午3时举行。", "twelve-hour clock"),
        Example(None, "会议于15时举行，下午12人发言。", "a count"),
        Example(None, "中午12时停电，凌晨恢复。", "noon"),
    ),
)
