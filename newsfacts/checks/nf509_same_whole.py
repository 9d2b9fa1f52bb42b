"""All of a thing is counted twice, with two figures.

What it says, where the words say that no part is meant:

- A number of people or things returns before 全部 or 悉数 (「救援队由28名队员组成…18名队员全部返回」), and nothing of
  the kind is counted between; of the dead and of those who died (死亡, 遇难者) also before 均 or 都, which
  elsewhere may be said of a part.
- What lasts so many days is called by them (「书展历时10天…为期12天的书展」), or what holds so many people
  (「可容纳8000人…能容纳6000人的体育馆」).

A count conflicts only where one slip of the pen explains it. Blind to things called by two names, and to what a word
between sets apart (其余, 第二期, 延长).
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs
from newsfacts.checks._told import Quoted, equal, quote, slips_of, told_again
from newsfacts.claims.clauses import before
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording
from newsfacts.text.patterns import holds, pattern, places
from newsfacts.text.told import told

ALL: Final = ("全部", "全都", "均", "都", "悉数")
"""What says that all of what is counted is meant."""

_COUNT: Final = Kind.COUNT

PAIR: Final = 2

REACH: Final = 12
"""Characters behind a count in which such a word stands."""

_STATES: Final = "[是为有系属具持获]|来自"
"""What says of 26名教师 what they all are or have, as it may of a part: 全部有高级职称."""

_ALL: Final = rf"([^\W\d]{{2}})(?:的[^\W\d]{{2}})?[已也]?(?:全部|全都|悉数)(?!{_STATES})"
_DEAD: Final = r"(?:遇难者|死者|逝者|死难者)(?:的(?:身份|遗体|姓名|家属))?[已也]?(?:全部|全都|均|都)"
_DIED: Final = r"(?:不幸|当场)?(?:死亡|遇难|身亡|丧生)"

MORE: Final = ("死亡", "身亡", "不治", "遇难", "抢救无效", "上升")
"""What says that more have died since."""

NOUN: Final = 4
"""Characters behind a count that say what became of them."""

APART: Final = (
    "其余",
    "其他",
    "另",
    "剩",
    "余下",
    "第",
    "每",
    "各",
    "延长",
    "分为",
    "阶段",
    "期中",
    "首期",
    "二期",
    "原",
    "又",
    "新",
    "其中",
)
"""What may set the second figure apart from the first."""

LASTING: Final = ("历时", "为期", "持续", "会期", "展期", "赛期")
"""Words before a length that say how long a thing lasts."""

HOLDING: Final = ("容纳", "容纳观众", "容纳学生", "容纳游客")
"""Words before a number that say how many a place holds."""

_CALLED: Final = r"(?:人|名|位)?(?:观众|学生|游客)?的"
"""What leads from the figure that a thing is called by to its name."""

_THEN: Final = frozenset("，。；、！有将已在于也共吸是坐举开正首迎落闭圆")
"""What goes on behind such a name, so that it is no part of a longer one: 书展有, not 书展巡展."""

_SUBJECT: Final = rf"([^\W\d]{{2}})[将拟共能可够最多同时以]*(?:{'|'.join((*LASTING, *HOLDING))})$"
"""What lasts, or holds."""


class Whole(Quoted, frozen=True, kw_only=True):
    """Two figures of the whole of one thing."""

    first: Claim
    second: Claim


def find(analysis: Analysis) -> Iterator[Whole]:
    """Yield pairs of figures that each tell the whole of one thing."""
    text = analysis.text
    for first, second in (*_counted(analysis), *_called(analysis, LASTING), *_called(analysis, HOLDING)):
        if not holds(text[first.quantity.end : second.quantity.start], APART):
            yield Whole(first=first, second=second, quoted=quote(text, first, second))


def _counted(analysis: Analysis) -> Iterator[tuple[Claim, Claim]]:
    """Yield a count of all of them with the one count of the same before it."""
    text = analysis.text
    words = told(text, ALL)
    if not words:
        return
    counts = [each for each in analysis.claims if each.quantity.kind is _COUNT and not each.quantity.hedge]
    for place, claim in enumerate(counts):
        end = claim.quantity.end
        if not place or not holds(text[end : end + REACH], words):
            continue
        named, dead = pattern(_ALL).match(text, end), pattern(_DEAD).match(text, end)
        if not (named or dead):
            continue
        earlier = [each for each in counts[:place] if each.quantity.unit == claim.quantity.unit]
        same = [each for each in earlier if _same(text, each, named[1] if named and not dead else "")]
        if dead and same and holds(text[same[-1].quantity.end + NOUN : claim.quantity.start], MORE):
            continue
        alone = len(same) == 1 and same[0].sentence < claim.sentence and (dead or same[0] is earlier[-1])
        if alone and (equal(same[0], claim) or claim.quantity.value in slips_of(text, same[0])):
            yield same[0], claim


def _same(text: str, claim: Claim, noun: str) -> bool:
    """Whether a count is of the noun, right behind it; of the dead, if none is given."""
    end = claim.quantity.end
    return text.startswith(noun, end) if noun else pattern(_DIED).match(text, end) is not None


def _called(analysis: Analysis, words: tuple[str, ...]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the only two figures told behind some words, where one of them is what a thing is called by."""
    text = analysis.text
    ends = {at + len(word) for word in told(text, words) for at in places(text, (word,))}
    if len(ends) < PAIR:
        return
    found = [each for each in analysis.claims if each.quantity.start in ends]
    found = [each for each in found if each.quantity.value is not None and not each.quantity.hedge]
    if len(found) != PAIR or found[0].quantity.unit != found[1].quantity.unit:
        return
    first, second = found
    for own, other in ((second, first), (first, second)):
        name = pattern(_CALLED).match(text, own.quantity.end)
        subject = pattern(_SUBJECT).search(before(text, other.quantity.start))
        if name and subject and _names(text, name.end(), subject[1]) and first.sentence != second.sentence:
            yield first, second
            return


def _names(text: str, at: int, name: str) -> bool:
    """Whether a name, and no longer one, begins within a few characters: 的市体育馆坐满."""
    at = text.find(name, at, at + NOUN + len(name))
    return at >= 0 and text[at + len(name) : at + len(name) + 1] in _THEN


def judge(terms: Whole) -> Judgement:
    """Compare the two as ranges."""
    first, second = terms.quoted
    message = Wording(f"同一整体前作{first}，后作{second}", f"the same whole is {first} first, then {second}")
    return told_again(terms.second, terms.first, f"前作{first}，后作{second}", message)


CHECK: Final = Check(
    code="NF509",
    name="whole-told-twice",
    title=Wording("同一整体前后数字不一", "all of one thing is counted twice, with two figures"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=(*ALL, *LASTING, "容纳")),),
    examples=(
        Example(Verdict.CONFLICTS, "考察队由36名队员组成。昨晚，26名队员全部下山。", "all of them came down"),
        Example(Verdict.AGREES, "考察队由36名队员组成。昨晚，36名队员全部下山。", "all of them, right"),
        Example(Verdict.CONFLICTS, "车祸造成2人死亡。到昨晚，3名遇难者的身份均已查明。", "the dead"),
        Example(Verdict.CONFLICTS, "书展历时9天，到场读者2万人。为期8天的书展有300家书店参展。", "called by its days"),
        Example(
            Verdict.CONFLICTS, "体育馆可容纳9000人。昨晚，能容纳8000人的体育馆坐满了人。", "called by what it holds"
        ),
        Example(None, "车祸造成2人死亡。昨晚1名伤者不治，3名遇难者的身份均已查明。", "one more has died"),
        Example(None, "考察队由36名队员组成。其余26名队员全部下山。", "the others"),
        Example(None, "学校有64名教师。近年引进不少人才，54名教师均有硕士学位。", "a part by what it has"),
        Example(None, "考察队由36名队员组成，10人先走。26名队员全部下山。", "some had gone"),
        Example(None, "学校有36名教师。上月，26名教师都去听了课。", "都 of a part"),
        Example(None, "书展历时9天，到场2万人。为期8天的书展巡展有30家书店参展。", "another show of it"),
        Example(None, "书展历时9天。为期5天的灯展随后开幕。", "another thing"),
        Example(None, "培训班为期5天。第二期为期8天的培训班下月开课。", "another round"),
    ),
)
