"""A year is counted to a century it is not part of.

What it says: 1935 belongs to the 20th century; 「19世纪（1935年）」 has taken the century from the first two digits.
Told only where year and century stand beside each other, and the year is no boundary of centuries. A decade is
compared, too, where the words say that the year is one of it: 「20世纪80年代（1992年）」.

Blind to centuries told without their year.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._time import by_sentence, passage, year_of
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

_BETWEEN: Final = (
    r"^（[约即]?$|^[，）]?即$|^）?的$|^）?，?(?:年?[是为]|属于?|处于|正值)$|^[^，。；0-9]{0,6}的[^，。；0-9]{1,16}，?[是为]$|^的[^，。；0-9]{1,10}（$|^，[^。；0-9]{2,20}，这也?是$"
    r"|^[^，。；]{0,8}，(?:这)?(?:也就是|亦即|即|已是|还是|正是|正值|时值|已进入|属于?)从?$"
)

_LEADS: Final = r"(?:^|[，。；：\n]|(?:进入|步入|跨入|迈入|到了?|早在|在))$"
"""Before a century at the head of its clause, of which a year behind the comma is one: 进入20世纪，1912年…."""

_PART: Final = (
    r"的?(?:第一|头一|最后一?)个?(?:年头?|天|个?春天)|的?(?:开端|开局之年|曙光)|(?:即将|将要?|快要?)(?:结束|过去)"
)
"""Of a century behind a year: its first or its last."""

_SAME: Final = r"^（[约即]?$|^，?(?:也就是|亦即|即)$"
"""What says that a year and a decade are the same time."""

_YEAR: Final = r"公元前[0-9]{1,4}年|(?:公元)?[0-9]{4}"

_CENTURY: Final = (
    r"([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|上)世纪"
    r"(?:[一-龥0-9]{2,4}年代)?(?:中后期|[初末前后中]期?|中叶|[上下]半叶|前后)?(?:[以之][前后来])?$"
)


_DECADE: Final = 10
"""Years from the first of a decade to the first of the next, which may be told as its end."""


class Placed(Terms, frozen=True, kw_only=True):
    """A year and the century printed beside it."""

    year: Claim
    century: Claim
    number: int
    words: str
    decade: bool


def find(analysis: Analysis) -> Iterator[Placed]:
    """Yield neighbours of which one is a century and one a year."""
    text = analysis.text
    for claims in by_sentence(analysis).values():
        for one, other in pairwise(claims):
            between = passage(text, one.quantity.end, other.quantity.start)
            if not (
                pattern(_BETWEEN).match(between) or (between == "，" and (_leads(text, one) or _opens(text, other)))
            ):
                continue
            named = [bool(pattern(_CENTURY).search(text[c.quantity.start : c.quantity.end])) for c in (one, other)]
            if named[0] != named[1]:
                century, year = (one, other) if named[0] else (other, one)
                if found := _placed(text, year, century, same=bool(pattern(_SAME).match(between))):
                    yield found


def _leads(text: str, one: Claim) -> bool:
    """Whether a century opens its clause."""
    start, end = one.quantity.start, one.quantity.end
    century = pattern(_CENTURY).search(text[start:end])
    return century is not None and bool(pattern(_LEADS).search(passage(text, start - 4, start)))


def _opens(text: str, other: Claim) -> bool:
    """Whether a century has a part named behind it: 1901年，20世纪的第一个年头."""
    start, end = other.quantity.start, other.quantity.end
    part = pattern(_PART).match(text, end) or (text[end - 1] not in "纪" and text[end : end + 1] in ("，", ","))
    return bool(pattern(_CENTURY).search(text[start:end]) and part)


def _placed(text: str, year: Claim, century: Claim, *, same: bool) -> Placed | None:
    period = year.quantity.period
    first = year_of(period.start) if period else None
    last = year_of(period.end) if period else None
    digits = pattern(_YEAR).match(text, year.quantity.start)
    if first is None or last is None or digits is None or _century_of(first) != _century_of(last):
        return None
    words = text[century.quantity.start : century.quantity.end]
    return Placed(year=year, century=century, number=first, words=words, decade=same and words.endswith("年代"))


def _century_of(year: int) -> int:
    """Century of a year counted as ISO does: 0 is 1 BC; centuries before our era are negative."""
    return (year + 99) // 100 if year > 0 else (year - 100) // 100


def judge(terms: Placed) -> Judgement:
    """Divide by a hundred and round up."""
    period = terms.century.quantity.period
    first = year_of(period.start) if period else None
    right = _century_of(terms.number)
    fits = first is None or terms.number % 100 == 0 or _century_of(first) == right
    year, century = _named(terms.number - (terms.number <= 0)), _named(right)
    equation = f"{year}年属{century}世纪"
    if fits and terms.decade and first is not None and not first - 1 <= terms.number <= first + _DECADE:
        fits, equation = False, f"{equation}{terms.number // 10 % 10}0年代"
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        equation,
        Wording(f"{equation}，写作“{terms.words}”", f"{terms.number} is in century {right}, printed {terms.words}"),
        low=Decimal(right),
        high=Decimal(right),
    )


def _named(number: int) -> str:
    return f"公元前{-number}" if number < 0 else str(number)


CHECK = Check(
    code="NF608",
    name="century",
    title=Wording("年份与世纪不符", "a year outside the century named"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("世纪",)),),
    examples=(
        Example(Verdict.CONFLICTS, "这座灯塔建于19世纪（1935年），至今仍在使用。", "the twentieth"),
        Example(Verdict.CONFLICTS, "1895年是18世纪末。", "told with 是"),
        Example(Verdict.CONFLICTS, "公元前221年属于公元前2世纪。", "the third before our era"),
        Example(Verdict.AGREES, "公元前221年属于公元前3世纪。", "counted backwards"),
        Example(Verdict.CONFLICTS, "18世纪的1930年代，渔港初成。", "a decade"),
        Example(Verdict.CONFLICTS, "1935年，也就是19世纪30年代中期，渔港初成。", "told with 也就是"),
        Example(Verdict.CONFLICTS, "进入20世纪，1885年，渔港初成。", "a century that opens its clause"),
        Example(Verdict.CONFLICTS, "1801年，18世纪的第一年，渔港初成。", "the first year of the next"),
        Example(Verdict.CONFLICTS, "1665年，16世纪中叶，渔港初成。", "a part of a century between commas"),
        Example(Verdict.CONFLICTS, "20世纪50年代（1965年），渔港初成。", "another decade"),
        Example(Verdict.AGREES, "20世纪50年代（1960年），渔港初成。", "its very end"),
        Example(Verdict.AGREES, "这座灯塔建于20世纪（1935年），至今仍在使用。", "the right century"),
        Example(Verdict.AGREES, "这座灯塔建于19世纪（1900年），至今仍在使用。", "the year between"),
        Example(None, "19世纪建的灯塔1935年重修。", "two dates"),
        Example(None, "这座灯塔建于19世纪，1935年重修。", "two clauses"),
    ),
)
