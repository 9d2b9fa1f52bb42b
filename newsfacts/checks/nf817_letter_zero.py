"""The letter O stands for a zero.

What it says: 「3O.5%」 is 30.5%. Told where the letter stands inside a number that goes on with a point, a digit with
a unit, or a percent sign; names such as O2O and H2O are left alone.

Blind to the letter l for a one.
"""

from typing import Final

from newsfacts.checks._check import Check, Example, Needs
from newsfacts.checks._forms import finder, judging
from newsfacts.model import Severity, Verdict, Wording

_LETTER: Final = (
    r"[0-9](?<![0-9A-Za-z.Ａ-Ｚ－-].)[0-9]{0,5}[.．]?[0-9]{0,4}[OoＯｏ][0-9OoＯｏ]{0,6}(?:[.．][0-9OoＯｏ]{1,4})?(?=[%％‰万亿元人个年月日名家吨亩]|多)"
    r"|[0-9](?<![0-9A-Za-z.Ａ-Ｚ－-].)[0-9]{0,5}[OoＯｏ][.．][0-9]{1,4}"
)

RULE: Final = Wording("数字中的字母O应为0", "the letter O for a zero")

_O: Final = "OoＯｏ"

_ZEROS: Final = str.maketrans("OoＯｏ", "0000")

CHECK = Check(
    code="NF817",
    name="letter-zero",
    title=Wording("以字母O代0", "the letter O for a zero"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=finder(_LETTER, lambda match: match[0].translate(_ZEROS)),
    judge=judging(RULE),
    needs=(
        Needs(words=tuple(_O), beside=_O),
        Needs(words=tuple(f".{letter}" for letter in _O)),
        Needs(words=tuple(f"．{letter}" for letter in _O)),
    ),
    examples=(
        Example(Verdict.CONFLICTS, "女代表占4O.5%。", "before a point"),
        Example(Verdict.CONFLICTS, "全镇有2O0人，育苗3Ｏ万株。", "inside a number"),
        Example(None, "女代表占40.5%，平台开展O2O服务。", "a name"),
        Example(None, "每吨含H2O约30%，CO2约5%。", "formulas"),
    ),
)
