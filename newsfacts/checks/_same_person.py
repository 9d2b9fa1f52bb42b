"""Two ages of one person: 48岁的陈女士…46岁的陈女士, 张某，男，45岁…张某，54岁.

For the check of facts told twice. Told where the digits are swapped, or the person is called by a surname with a title.
Blind to persons called by two names.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsfacts.checks._time import passage
from newsfacts.checks._told import transposed
from newsfacts.model import Analysis, Claim, Kind
from newsfacts.text.patterns import pattern
from newsfacts.text.told import told_in

_AGE: Final = Kind.AGE

LOOK: Final = 8
"""Characters before an age that may hold a name."""

PAIR: Final = 2

SERVICE: Final = (
    "从教",
    "从警",
    "从医",
    "从军",
    "从艺",
    "从业",
    "从影",
    "任教",
    "执教",
    "服役",
    "工龄",
    "党龄",
    "军龄",
)
"""What somebody has done for so many years."""

_SERVICE: Final = f"的?({'|'.join(SERVICE)})"

_AGED: Final = r"的?([^\W\d]{2})"

_PERSON: Final = r"的([^\W\d](?:女士|先生|师傅|大爷|大妈|奶奶|阿姨|老伯|老太))"

_SUSPECT: Final = r"([^\W\d]某[^\W\d]?)(?:，[男女])?[，（]$"

_LATER: Final = r"如今|现[在年]|当[年时]|那[年时]|后来|[0-9去前今]年|岁[时那]|另|两[位名]"
"""What may set two ages of one person apart, or two persons."""

_ANYONE: Final = frozenset(
    {
        "老人",
        "男子",
        "女子",
        "男孩",
        "女孩",
        "男童",
        "女童",
        "孩子",
        "村民",
        "市民",
        "居民",
        "农民",
        "妇女",
        "学生",
        "青年",
        "老汉",
        "大爷",
        "大妈",
    }
)
"""What may be said of any two persons."""


def aged_twice(analysis: Analysis, told: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the ages of one person whose digits are swapped, or who is told by surname: 48岁的陈女士…46岁的陈女士."""
    text = analysis.text
    ages = [claim for claim in told if claim.quantity.kind is _AGE]
    for first, second in pairwise(ages):
        name = pattern(_AGED).match(text, second.quantity.end)
        near = text[max(0, first.quantity.start - LOOK) : first.quantity.start]
        alike = transposed(text, first, second)
        again = name and name[1] in near and (name[1] not in _ANYONE or _alone(text, ages, name[1]))
        if alike and (again or _by_name(text, first) == _by_name(text, second) != ""):
            yield first, second
        elif (person := pattern(_PERSON).match(text, second.quantity.end)) and not second.quantity.hedge:
            same = person[1] in near or text.startswith(person[0], first.quantity.end)
            if same and not pattern(_LATER).search(text, first.quantity.end, second.quantity.end):
                yield first, second


def _alone(text: str, ages: Sequence[Claim], name: str) -> bool:
    """Whether two ages are all that is told, each of one old person who has no name: 老人今年86岁 … 86岁的老人."""
    if len(ages) != PAIR or name != "老人":
        return False
    start = text.rfind(name, 0, ages[0].quantity.start)
    return not text[start - 1 : start].isalpha() and text.startswith(("老人今年", "老人现年"), start)


def _by_name(text: str, age: Claim) -> str:
    """Return the name, half hidden as in reports of courts, right before an age: 张某，男，45岁; empty if none."""
    found = pattern(_SUSPECT).search(passage(text, age.quantity.start - LOOK, age.quantity.start))
    return found[1] if found else ""


def served_twice(analysis: Analysis, _: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the years of service told behind a word and before it with swapped digits: 从教32年 … 23年的从教生涯."""
    text = analysis.text
    if not told_in(text, SERVICE):
        return
    years = [claim for claim in analysis.claims if claim.quantity.kind is Kind.DURATION and not claim.quantity.hedge]
    served: dict[str, list[Claim]] = defaultdict(list)
    for claim in years:
        word = text[claim.quantity.start - PAIR : claim.quantity.start]
        called = pattern(_SERVICE).match(text, claim.quantity.end)
        if word in SERVICE:
            served[word].append(claim)
        elif called and len(served[called[1]]) == 1 and transposed(text, served[called[1]][0], claim):
            yield served[called[1]][0], claim
