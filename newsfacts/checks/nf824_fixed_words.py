"""A fixed word is written with Arabic digits.

What it says: words, names and idioms that have become fixed keep their Chinese numerals: 八国联军, 五湖四海, 第三世界
(GB/T 15835-2011, 4.2.3).

Blind to fixed words that could be an amount as well: 3个代表 may be three delegates.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import Formed, finder, judging
from newsfacts.data.fixed import FIXED
from newsfacts.model import Analysis, Severity, Verdict, Wording

RULE: Final = Wording("定型词语用汉字数字（GB/T 15835-2011）", "fixed words keep their Chinese numerals")

_NUMBERED: Final = {word: found[0] for word in FIXED if (found := re.search("[0-9][^0-9.月万人大次项里上]", word))}
"""Fixed words by a digit and the sign behind it, which few dates and amounts have."""


def find(analysis: Analysis) -> Iterator[Formed]:
    """Yield the fixed words that an article has with Arabic digits, all together."""
    there = sorted((word for word in FIXED if word in analysis.text), key=len, reverse=True)
    if there:
        source = rf"(?<![0-9.])(?:{'|'.join(map(re.escape, there))})(?![0-9])"
        yield from finder(source, lambda match: FIXED[match[0]])(analysis)


CHECK = Check(
    code="NF824",
    name="fixed-words",
    title=Wording("定型词语的数字写法", "numerals in fixed words"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=find,
    judge=judging(RULE),
    needs=(
        Needs(
            words=tuple(dict.fromkeys(_NUMBERED.values())),
            beside="".join(dict.fromkeys(pair[1] for pair in _NUMBERED.values())),
        ),
        Needs(words=tuple(word for word in FIXED if word not in _NUMBERED)),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "老人的祖父曾与8国联军作战。", "a name of history"),
        Example(Verdict.CONFLICTS, "老人曾是8路军战士。", "an army"),
        Example(Verdict.CONFLICTS, "商贩来自5湖4海。", "an idiom"),
        Example(None, "老人曾是八路军战士，抗击过八国联军。", "Chinese numerals"),
        Example(None, "小区有38路军属公交车，18路军训专线。", "numbers of bus lines"),
    ),
)
