"""What stands between the figures of one change: whether they keep to one subject, one base, one way.

For the finder of growth. Reads the words between two figures and around them; every look is bounded by ``GAP``
characters. Offsets are on the running ruler. Blind to subjects that change without a word.
"""

from typing import Final

from newsfacts.claims.changes import is_change, motion, reached
from newsfacts.claims.clauses import after, before, closing, opening
from newsfacts.data.changes import (
    AGAINST,
    ARRIVED,
    BASES,
    COMPARISONS,
    FORMER,
    FROM,
    LAPSES,
    LINKS,
    NO_COMPARISONS,
    OTHER_BASES,
)
from newsfacts.data.shares import RATE_VERBS
from newsfacts.model import Claim
from newsfacts.text.patterns import holds, pattern

GAP: Final = 24
"""Characters that may stand between two figures of one change."""

SHORT: Final = 4
"""Characters of a name that may be no more than another word for the level."""

_WITH: Final = ("与", "和", "同", "跟")
_LEADS: Final = (*COMPARISONS, "按")
_COMPARING: Final = frozenset(word[-1] for word in (*AGAINST, *FORMER, *_WITH))
"""Characters of which the words before every figure that another is compared with have one."""
_STOPS: Final = frozenset("。；;！？!?\n")
_COMMA: Final = "[，,：:（）()]"
_PAUSE: Final = "[，,：:（）()；;。]"
_BRACKET: Final = "[（(][^（()）]{0,20}[)）]"
_YEAR: Final = "[0-9]{4}年|[去前今]年|上年"
_NEXT_YEAR: Final = "到?(?:[0-9]{2,4}|[去今])年[底末]?"
_PAIRED: Final = r"分别[由从][^由从]*\d[^由从]*[、和]"
_LAPSE: Final = "(?:短短|仅|在)?[0-9一二三四五六七八九十两几]{1,4}"


def joined(text: str, start: int, end: int) -> bool:
    """Return whether what stands between two figures keeps to one subject: a comparison at most."""
    words = text[start:end]
    if "（" in words or "(" in words:
        words = pattern(_BRACKET).sub("", words)
    if len(words) > GAP or not _STOPS.isdisjoint(words) or "其中" in words:
        return False
    pieces = pattern(_COMMA).split(words)
    last = pieces[-1].strip()
    if len(pieces) == 1 or len(last) <= 1:
        return len(last) <= GAP // 2
    return last.startswith(_LEADS) or last.endswith(("同比", "环比", "相比")) or _is_lapse(last)


def _is_lapse(words: str) -> bool:
    """Return whether words are a stretch of time before a rate: 三年 in 三年翻了两番."""
    found = pattern(_LAPSE).match(words)
    return found is not None and words[found.end() :].rstrip("间来内里多") in LAPSES


def base_of(words: str) -> str | None:
    """Return what words compare with: the year or the month before, ``"other"``, or nothing."""
    for sign, name in BASES.items():
        if sign in words:
            return name
    return "other" if "比" in words or "较" in words else None


def compared(text: str, claim: Claim) -> bool:
    """Return whether a figure is what another is compared with: 比上年的 40亿元, 与上月的 30件相比."""
    quantity = claim.quantity
    words = before(text, quantity.start)
    if words.find("）") > 0 or words.find(")") > 0:
        words = pattern(_BRACKET).sub("", words)  # 强度（与产值之比）为
    return not _COMPARING.isdisjoint(words) and _compares(text, words, quantity.end) and not is_change(text, quantity)


def _compares(text: str, words: str, end: int) -> bool:
    """Whether the words before a figure, or 相比 behind its ``end``, make it what another is compared with."""
    if holds(words, AGAINST) and holds(_bare(words), AGAINST):
        return True
    if holds(words, FORMER) and _bare(words).endswith(LINKS):
        return True
    return holds(words, _WITH) and holds(_bare(words), _WITH) and "比" in after(text, end)[:8]


def _bare(words: str) -> str:
    """Return words without those that hold a sign of comparison and compare with no figure."""
    for other in NO_COMPARISONS:
        words = words.replace(other, "")
    return words


def goes_on(text: str, base: Claim, start: int) -> bool:
    """Return whether a comparison goes on to its change: in the same clause, or after 相比."""
    words = pattern(_BRACKET).sub("", text[base.quantity.end : start])
    return not pattern(_COMMA).search(words) or "比" in words or "相比" in before(text, base.quantity.start)


def belongs(text: str, level: Claim, change: Claim, word: int) -> bool:
    """Return whether a change is that of a level: nothing else is named between them, or the change names it again."""
    end, start = level.quantity.end, change.quantity.start
    if level.sentence == change.sentence and end < word and joined(text, end, word):
        return True
    if "其中" in text[end:word]:
        return False
    name = pattern(_PAUSE).split(text[max(end, word - 12) : word])[-1].strip()
    own = before(text, level.quantity.start)
    tail = text[end : end + 4]
    return bool(name) and start > end and _same(name, own, tail, level.quantity.unit or "")


def _same(name: str, own: str, tail: str, unit: str) -> bool:
    """Return whether the subject of a change is that of a level: 未结案 and 未结, 起数 and 起, 损失 and 直接损失."""
    if name in own or (len(own) > 1 and own[-2:] in name and len(name) <= SHORT) or name == f"{unit}数":
        return True
    return name in tail or any(verb in own for verb in RATE_VERBS.get(name[-2:], ()))


def same_bases(text: str, first: Claim, last: Claim) -> bool:
    """Return whether nothing between two figures says that a rate is of another base than the levels printed."""
    words = text[opening(text, first.quantity.start) : closing(text, last.quantity.end)]
    if "原价" in words:
        words = words.replace("现价", "")  # the price of now, not a sum at current prices
    return not holds(words, OTHER_BASES)


def from_to(text: str, old: Claim, new: Claim) -> int | None:
    """Return which way 从 A 增加到 B says an amount went, ``None`` where two figures are not told so."""
    start, end = old.quantity.end, new.quantity.start
    if end - start > 2 * GAP or old.sentence != new.sentence:
        return None
    lead = before(text, old.quantity.start)
    if "分别" in lead and pattern(_PAIRED).search(lead):
        return None  # the first of two goes with the first behind: 分别由 60 元、80 元提高到 65 元、90 元
    if holds(lead, FROM):
        found = None if holds(words := text[start:end], "；;") else reached(words)
    else:
        found = _year_by_year(text, start, end)
    return found if found is not None and not motion(text, old.quantity) else None


def _year_by_year(text: str, start: int, end: int) -> int | None:
    """Read ``2011年产量为 A，2012年达到 B``: a year before each level, and nothing else before the second."""
    low = max(0, start - GAP)
    found = pattern(_YEAR).search(text, low, start) if "年" in text[low:start] else None
    second = before(text, end).strip() if found else ""
    year = pattern(_NEXT_YEAR).match(second) if found else None
    if found and year and found[0] > (_full_year(year[0]) or found[0]):
        return None  # the later year is told first
    return 0 if year and second[year.end() :].lstrip("就则已又") in ARRIVED else None


def _full_year(words: str) -> str | None:
    """Return the year in four digits that words name, ``None`` for 去年 and 今年."""
    found = pattern("[0-9]{4}年").search(words)
    return found[0] if found else None
