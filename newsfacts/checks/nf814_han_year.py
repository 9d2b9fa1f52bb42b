"""A year in Chinese numerals is written with 零, or mixed with Arabic digits.

What it says: as a number of order 0 is 〇 (二〇一五年, not 二零一五年; GB/T 15835-2011, 5.2.5), and one date keeps to
one kind of numeral (not 二〇一五年4月; 4.3.3).

Blind to years in names and quotations.
"""

import re
from typing import Final

from newsfacts.checks._check import Check, Example, Needs, pairs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording
from newsfacts.text.spots import Spots

_YEAR: Final = (
    r"([一二](?<![一二三四五六七八九〇零].)[一二三四五六七八九〇零○Ｏ０0]{3})年(?P<mixed>[0-9０-９]{1,2}月)?"
    r"(?P<day>[一二三四五六七八九十]{1,2}月[0-9]{1,2}日)?"
)

RULE: Final = Wording(
    "年份里的零用“〇”，同一日期不混用两种数字（GB/T 15835-2011）", "〇 in years, one kind of numeral in a date"
)

_DIGITS: Final = str.maketrans("〇零○Ｏ０一二三四五六七八九", "00000123456789")

_HAN: Final = "〇零○Ｏ０0一二三四五六七八九"

_ZERO: Final = str.maketrans("零○Ｏ０0", "〇〇〇〇〇")


def _better(match: re.Match[str]) -> str | None:
    """Write 〇, or the whole date in Arabic digits where its month is."""
    year, mixed = match[1], match["mixed"]
    if match["day"]:
        return ""
    if mixed:
        return f"{year.translate(_DIGITS)}年{mixed}"
    return f"{year.translate(_ZERO)}年" if not {"零", "Ｏ", "０", "0"}.isdisjoint(year) else None


CHECK = Check(
    code="NF814",
    name="han-year",
    title=Wording("汉字年份用零或混用数字", "a Chinese year with 零, or mixed numerals"),
    doc=__doc__,
    severity=Severity.STYLE,
    find=finder(_YEAR, _better, spots=(Spots("年", _HAN, 4, (4,), "一二"),)),
    judge=judging(RULE),
    needs=(Needs(words=pairs(_HAN, "年")),),
    examples=(
        Example(Verdict.CONFLICTS, "碑上刻着二零一五年四月。", "零 for 〇"),
        Example(Verdict.CONFLICTS, "碑上刻着二0一五年四月。", "an Arabic 0"),
        Example(Verdict.CONFLICTS, "协议签于二〇一五年4月。", "two kinds of numerals"),
        Example(Verdict.CONFLICTS, "碑上刻着一九五八年十月1日。", "a day in Arabic digits"),
        Example(None, "碑上刻着二〇一五年四月。", "the right sign"),
        Example(None, "协议签于2015年4月。", "Arabic throughout"),
        Example(None, "水库建成一百零五年。", "a count takes 零"),
    ),
)
