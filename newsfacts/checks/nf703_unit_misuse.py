"""The unit does not fit the word it measures.

What it says: 时速 and 日均 hold 每小时 and 每天 already; energy is counted in 千瓦时 and power in 千瓦; an area is no
length. The symbols of GB 3100-1993 (kg, not KG; μg, not ug) are a matter of form. The repair is what the table of
misuses says to print.

Blind to units that are only improbable for what they measure.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Repair, Terms
from newsfacts.data.misuse import MISUSES, Misuse
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern, places
from newsfacts.text.told import told

REACH: Final = 60
"""Characters around its needle in which a misuse stands; one that two needles stand in is told once."""


_ROWS: Final = {
    needle: [row for row in MISUSES if row.needle == needle] for needle in {row.needle: 0 for row in MISUSES}
}
"""The rows of each needle."""

_HOLDING: Final = {
    needle: [each for each in _ROWS if needle in each]
    for needle in _ROWS
    if not any(each in needle for each in _ROWS if each != needle)
}
"""The needles by the one that they hold: CM, KM and MM by M."""


class Misused(Terms, frozen=True, kw_only=True):
    """A misused unit: the words around it, and the row of the table it falls under."""

    words: str
    fault: tuple[int, int]
    row: Misuse


def find(analysis: Analysis) -> Iterator[Misused]:
    """Yield every place where the text misuses a unit."""
    text = analysis.text
    for needle in [each for held in told(text, _HOLDING) for each in _HOLDING[held] if each in text]:
        for at in places(text, (needle,)):
            for row in _ROWS[needle]:
                yield from _misused(text, row, at)


def _misused(text: str, row: Misuse, at: int) -> Iterator[Misused]:
    """Yield what falls under a row around its needle, where what it cannot match without stands near."""
    start, end = max(0, at - REACH), at + REACH
    if row.before and text[at - 1 : at] not in row.before:
        return
    if row.also and not holds(text[start:end], row.also):
        return
    for match in pattern(row.pattern).finditer(text, start, end):
        if match.end() == end < len(text):
            continue  # what stands behind it is not seen from here: 千瓦 of 千瓦时
        yield Misused(anchors=(match.span(),), words=match.group(), fault=match.span("fault"), row=row)


def judge(terms: Misused) -> Judgement:
    """Tell what the words say twice or wrongly."""
    row = terms.row
    why = Wording(row.zh, row.en)
    return Judgement(
        Verdict.CONFLICTS,
        terms.words,
        Wording(f"“{terms.words}”：{row.zh}", f"{terms.words}: {row.en}"),
        severity=Severity.STYLE if row.form else None,
        repairs=(Repair(*terms.fault, row.put, why),),
    )


CHECK = Check(
    code="NF703",
    name="unit-misuse",
    title=Wording("单位用得不对", "the unit does not fit the word it measures"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(words=tuple(_ROWS)),),
    examples=(
        Example(Verdict.CONFLICTS, "新线设计时速每小时250公里。", "the hour told twice"),
        Example(Verdict.CONFLICTS, "景区日均接待游客每天8000人次。", "the day told twice"),
        Example(Verdict.CONFLICTS, "上月全市用电量3.2亿千瓦。", "power for energy"),
        Example(Verdict.CONFLICTS, "库区面积达36公里。", "an area in kilometres"),
        Example(Verdict.CONFLICTS, "每袋净含量25KG。", "a symbol in capitals"),
        Example(Verdict.CONFLICTS, "水厂日供水量每天6万吨。", "a day told twice"),
        Example(Verdict.CONFLICTS, "货轮以每小时18节的速度返航。", "a knot holds the hour"),
        Example(Verdict.CONFLICTS, "这颗星在100万光年前爆炸。", "a distance as a time"),
        Example(Verdict.CONFLICTS, "水池蓄水300平方米。", "a volume in units of area"),
        Example(Verdict.CONFLICTS, "昨天最高气温摄氏36度。", "a unit taken apart"),
        Example(None, "新线设计时速250公里，每小时可发车6列。", "two statements"),
        Example(None, "上月全市用电量3.2亿千瓦时。", "energy in kilowatt hours"),
        Example(None, "储能装机容量200兆瓦时。", "storage is measured by energy"),
    ),
)
