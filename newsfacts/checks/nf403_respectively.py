"""分别 has more names than values, or more values than names.

What it says: 「粮食、蔬菜、水果产量分别增长3%和5%」 leaves one name without its value, and 「三个车间的产量分别为12件和
15件」 one of the three. Names are counted in every way their joints allow. Told where one is missing or too many and
the names stand alone: a list with 的 in it may begin later than it seems.

Blind to names and values in different clauses.
"""

from collections.abc import Iterator

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._formula import printed
from newsfacts.claims.parallel import Parallel, counted, parallels
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Respective(Terms, frozen=True, kw_only=True):
    """The values behind 分别, and the counts that the list of names before it may have; or ``count`` of them."""

    values: tuple[Claim, ...]
    names: tuple[str, ...]
    readings: tuple[int, ...]
    count: Claim | None = None


def find(analysis: Analysis) -> Iterator[Respective]:
    """Yield rows of values with their names: those that agree, and those that lack one for certain."""
    text = analysis.text
    for found in parallels(analysis):
        if len(found.values) in found.names.readings or _lacks_one(text, found):
            yield Respective(
                anchors=((found.names.start, found.names.end),),
                values=found.values,
                names=tuple(text[low:high].strip() for low, high in found.names.pieces),
                readings=found.names.readings,
            )
    for count, values in counted(analysis):
        number = int(count.quantity.value or 0)
        if abs(number - len(values)) <= 1:
            yield Respective(values=values, names=(printed(count),), readings=(number,), count=count)


def _lacks_one(text: str, found: Parallel) -> bool:
    names, count = found.names, len(found.values)
    plain = "的" not in text[names.start : names.end] and len(names.readings) == 1
    return plain and not names.open and abs(names.readings[0] - count) == 1 and max(names.readings[0], count) > 2


def judge(terms: Respective) -> Judgement:
    """Compare the two counts."""
    count = len(terms.values)
    names, values = "、".join(terms.names), "、".join(map(printed, terms.values))
    listed = terms.readings[0]
    return Judgement(
        Verdict.AGREES if count in terms.readings else Verdict.CONFLICTS,
        f"{listed} : {values}",
        Wording(
            f"“分别”前有{listed}项（{names}），后有{count}个数（{values}）",
            f"{listed} names before 分别 ({names}), {count} figures behind it ({values})",
        ),
    )


CHECK = Check(
    code="NF403",
    name="respectively",
    title=Wording("“分别”前后项数不等", "分别 with unequal numbers of names and values"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("分别",)),),
    examples=(
        Example(Verdict.CONFLICTS, "粮食、蔬菜、水果产量分别增长3%和5%。", "a value is missing"),
        Example(Verdict.CONFLICTS, "青禾镇、白沙镇分别修路12公里、15公里和9公里。", "a name is missing"),
        Example(Verdict.AGREES, "粮食、蔬菜和水果产量分别增长3%、4%和5%。", "three and three"),
        Example(Verdict.CONFLICTS, "四个村的人均收入分别为1.2万元、1.3万元和1.5万元。", "four are counted"),
        Example(Verdict.AGREES, "两个车间的产量分别为120件和135件。", "two are counted"),
        Example(None, "对东盟、中亚五国出口分别增长3%、5%和7%、9%。", "five of another list"),
        Example(None, "三个车间的产量和产值分别为120件和135件。", "two things of each"),
        Example(None, "带动消费、投资需求的水泥、钢材产量分别增长3%和5%。", "the list begins behind 的"),
        Example(None, "全县粮食产量分别比前两年增长3%和5%。", "no list"),
        Example(Verdict.AGREES, "件数、涉及户数、涉及金额分别下降3%、4%和5%。", "no list starts at 涉及 twice"),
    ),
)
