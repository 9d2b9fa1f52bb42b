"""A surplus, deficit or closing balance that is not what its sides leave.

For the proofreader: *出口 2.36 万亿元，进口 1.84 万亿元，贸易顺差 6187 亿元*. Two kinds of balance are recomputed: what
two sides leave that are told before it (出口 and 进口, 出生 and 死亡, 迁入 and 迁出, 流入 and 流出, 买入 and 卖出),
or 顺差 from two balances with their signs; and an account, opening balance plus income minus spending. Rounding of the
sides carries into the balance.

A conflict needs that one slip of the pen explains it. Blind to balances whose sides are told in another paragraph.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.breakdowns import heads
from newsfacts.claims.levels import Gap, Level, levels
from newsfacts.data.accounts import (
    BALANCES,
    CLOSING,
    COUNTED,
    EXCEEDING,
    INCOME,
    KEPT,
    LEFT,
    OPENING,
    OWN,
    PLAIN,
    SIDES,
    SPENDING,
)
from newsfacts.model import Analysis, Claim, Interval, Severity, Verdict, Wording
from newsfacts.text.patterns import holds
from newsfacts.text.told import told

BACK: Final = 12
"""Levels before a balance among which its sides are sought."""

_TOLD: Final = ("差", "余", *LEFT)


class Balance(Terms, frozen=True, kw_only=True):
    """What comes in, what goes out, and the balance left; its sign is told by a word (逆差)."""

    plus: tuple[Claim, ...]
    minus: tuple[Claim, ...]
    left: Claim
    sign: int = 0


def find(analysis: Analysis) -> Iterator[Balance]:
    """Give every balance the sides told before it."""
    found, words = levels(analysis), told(analysis.text, _TOLD)
    for place, level in enumerate(found):
        if not holds(level.told.name, words):
            continue
        before = [each for each in found[max(0, place - BACK) : place + 3] if _beside(each, level)]
        sides = _account(found, level, before) or _two(found, level, before) or _parts(level, before)
        if sides:
            terms = Balance(plus=_claims(sides[0]), minus=_claims(sides[1]), left=level.claim, sign=_sign(level, sides))
            sure = _turned(terms) or _explained(terms, analysis.text)
            if sure or judge(terms).verdict is not Verdict.CONFLICTS:
                yield terms


def _turned(terms: Balance) -> bool:
    """Whether a balance has the size of what its sides leave, and the other sign than its word says."""
    left = _judge.total(terms.plus) - _judge.total(terms.minus)
    size = Interval(-left.high, -left.low) if left.high < 0 else left
    turned = left.high < 0 if terms.sign > 0 else terms.sign < 0 and left.low > 0
    return turned and _judge.amounts(terms.left).meets(size)


def _sign(level: Level, sides: "Sides") -> int:
    """Return which way a balance of two sides goes by its word: 1 for 顺差, -1 for 逆差, 0 where it does not say."""
    if len(sides[0]) != 1 or len(sides[1]) != 1:
        return 0
    return 1 if level.told.name.endswith("顺差") else -1 if level.told.name.endswith("逆差") else 0


def _claims(found: Sequence[Level]) -> tuple[Claim, ...]:
    return tuple(level.claim for level in found)


def _beside(each: Level, level: Level) -> bool:
    same = each is not level and each.unit == level.unit and each.block == level.block
    return same and (each.part or holds(each.told.name, OPENING))


Sides = tuple[Sequence[Level], Sequence[Level]]


def _two(found: Sequence[Level], level: Level, before: Sequence[Level]) -> Sides | None:
    """Return the two sides of the balance told after them: exports and imports, births and deaths."""
    name = level.told.name.rstrip(COUNTED)
    told = [each for each in before if each.place < level.place]
    for coming, going, words in SIDES:
        if words is PLAIN and not (name in words and _right_before(level, told)):
            continue
        if (name.endswith(words) or level.told.name.endswith(words)) and not (words is BALANCES and level.told.change):
            minus = next((each for each in reversed(told) if going in _bare(each) and coming not in _bare(each)), None)
            plus = next((each for each in reversed(told) if coming in _bare(each)), None)
            if words is EXCEEDING and minus:
                plus = next((each for each in told if _bare(each) == _bare(minus).replace(going, coming)), plus)
            if plus and minus and (_near(found, plus, minus) or words in (KEPT, EXCEEDING)):
                return [*(_opening(told) if words is KEPT else ()), plus], [minus]
    return None


def _opening(told: Sequence[Level]) -> Sequence[Level]:
    """Return what was left of the year before, if it is told once: 上年结余 10 万元，本年募集 80 万元."""
    found = [each for each in told if holds(each.told.name, OPENING)]
    return found if len(found) == 1 else ()


def _near(found: Sequence[Level], plus: Level, minus: Level) -> bool:
    """Whether nothing but one figure, or a list of the first, stands between two sides: 新设 90 户，其中…；注销."""
    first, last = sorted((plus.place, minus.place))
    ended = found[last].gap >= Gap.SEMICOLON or found[last].gap > found[last - 1].gap
    return last - first <= 2 or (found[first + 1].told.opener is not None and ended)


def _right_before(level: Level, told: Sequence[Level]) -> bool:
    """Whether two figures and no others stand right before a balance, in one sentence."""
    return [each.place for each in told if each.sentence == level.sentence] == [level.place - 2, level.place - 1]


def _bare(level: Level) -> str:
    """Return the name of a side, empty for what holds both or is a balance itself."""
    due = level.told.noun if "到期" in level.told.noun else ""
    return "" if "净" in level.told.name else level.told.name.replace("进出口", "") + due


def _parts(level: Level, near: Sequence[Level]) -> Sides | None:
    """Return the two balances that make the one told before them: 货物贸易顺差 and 服务贸易逆差."""
    if not holds(level.told.name, BALANCES):
        return None
    after = [each for each in near if each.place in (level.place + 1, level.place + 2)]
    signs = [next((word for word in BALANCES if word in each.told.name), None) for each in after]
    if len(after) < 2 or None in signs or after[0].told.opener is None:
        return None
    same = [each for each, sign in zip(after, signs, strict=True) if sign and sign in level.told.name]
    return same, [each for each in after if each not in same]


def _account(found: Sequence[Level], level: Level, before: Sequence[Level]) -> Sides | None:
    """Return opening balance and income, and spending, for the closing balance behind them; a year has no opening."""
    if not level.told.name.endswith(CLOSING):
        return None
    inner = {each.place for each in before} - {each.place for each in heads(found)}
    told = [each for each in before if each.place < level.place and (each.place not in inner or not each.part)]
    plus = [each for each in told if each.told.name.endswith(INCOME) or holds(each.told.name, OPENING)]
    minus = [each for each in told if each.told.name.endswith(SPENDING)]
    opened = any(word in each.told.name for each in plus for word in OPENING)
    if len(plus) == len(minus) == 1 and not opened and level.told.name.endswith(OWN):
        return (plus, minus) if plus[0].place < minus[0].place and _near(found, plus[0], minus[0]) else None
    return (plus, minus) if opened and len(plus) == 2 and len(minus) == 1 else None


def _explained(terms: Balance, text: str) -> bool:
    def fits(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Balance) and judge(changed).verdict is not Verdict.CONFLICTS

    return _slips.heals(terms.claims(), text, fits)


def judge(terms: Balance) -> Judgement:
    """Compare the balance printed with what the sides leave; its size alone, the sign is in the word."""
    allowed = _judge.total(terms.plus) - _judge.total(terms.minus)
    exact = (_judge.sum_of(terms.plus) or Decimal(0)) - (_judge.sum_of(terms.minus) or Decimal(0))
    if exact < 0:
        allowed = _judge.total(terms.minus) - _judge.total(terms.plus)
    verdict = _judge.verdict(abs(exact), terms.left, allowed)
    sides = (terms.plus, terms.minus) if exact >= 0 else (terms.minus, terms.plus)
    if _turned(terms) or (verdict is Verdict.ROUNDS and not _judge.consistent(terms.left, *sides)):
        verdict = Verdict.CONFLICTS
    made, said = _formula.like(abs(exact), terms.left), _formula.printed(terms.left)
    minus = "".join(f" - {_formula.printed(claim)}" for claim in terms.minus)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.total(terms.plus)}{minus} = {said}",
        message=Wording(f"收支相抵得{made}，文中写{said}", f"the sides leave {made}, printed {said}"),
        stated=terms.left.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, terms.claims()),
    )


CHECK: Final = Check(
    code="NF105",
    name="wrong-balance",
    title=Wording("差额或结余与收支不符", "a balance is not what its sides leave"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=(*LEFT, *CLOSING)),),
    examples=(
        Example(
            Verdict.CONFLICTS, "采购预算268万元，成交价241万元，节约资金37万元，节约率10.1%。", "27 less than meant"
        ),
        Example(Verdict.CONFLICTS, "总收入46203元，其中税收40812元。总支出38227元，收入大于支出7796元。", "7976"),
        Example(Verdict.CONFLICTS, "建设占用耕地11.6万亩，同期复垦4.1万亩，净减少5.7万亩。", "7.5 are left over"),
        Example(Verdict.CONFLICTS, "新设企业862户，其中工业214户；注销企业237户，净增652户。", "625: a list between"),
        Example(Verdict.AGREES, "上年结余12万元，本年募集64万元，支出28万元，结余48万元。", "what was left is added"),
        Example(Verdict.CONFLICTS, "上年结余16.2万元，募集94.8万元，支出81.3万元，年末结余27.9万元。", "29.7 of gifts"),
        Example(Verdict.AGREES, "全市出口92.4亿元，进口51.1亿元，贸易顺差41.3亿元。", "92.4 - 51.1"),
        Example(Verdict.AGREES, "全县出生3260人，死亡1940人，净增1320人。", "3260 - 1940"),
        Example(Verdict.CONFLICTS, "全县出生人口3260人，死亡人口1940人，净增人口1420人。", "1320 are left"),
        Example(Verdict.CONFLICTS, "全年迁入860人，迁出540人，净迁入230人。", "320 with its digits swapped"),
        Example(None, "全县出生3260人，死亡率6.2‰，净增1320人。", "deaths are not printed"),
        Example(Verdict.CONFLICTS, "央行开展1570亿元逆回购操作，因有582.5亿元到期，净投放978.5亿元。", "987.5"),
        Example(Verdict.ROUNDS, "出口2.36万亿元，进口1.84万亿元，顺差5187.4亿元。", "within the rounding of the sides"),
        Example(Verdict.CONFLICTS, "全市出口92.4亿元，进口51.1亿元，贸易顺差43.1亿元。", "digits swapped"),
        Example(Verdict.CONFLICTS, "年初结余63.7万元，收入28.4万元，支出46.9万元，年末结余42.5万元。", "45.2 is left"),
        Example(Verdict.CONFLICTS, "应收学费86万元，已收73万元，尚欠15万元。", "13 are owed"),
        Example(Verdict.CONFLICTS, "全年收入360万元，支出290万元，结余80万元。", "70 are left"),
        Example(None, "全年收入360万元，支出290万元，累计结余80万元。", "with what was left before"),
        Example(Verdict.CONFLICTS, "全年进口320亿美元，出口280亿美元，贸易顺差40亿美元。", "less is sold than bought"),
        Example(Verdict.CONFLICTS, "基金收入86.4亿元，支出71.2亿元，当年结余25.2亿元。", "15.2 of one year is left"),
        Example(None, "基金收入86.4亿元，累计支出271.2亿元，累计结余118.7亿元。", "of many years"),
        Example(None, "全市出口92.4亿元，增长8%，贸易顺差41.3亿元。", "imports are not printed"),
        Example(Verdict.CONFLICTS, "共接收善款386.5万元，已支出241.2万元，结余154.3万元。", "what is left of gifts"),
        Example(Verdict.CONFLICTS, "全县夏种需柴油5260吨，可供应4180吨，缺口1180吨。", "1080 are lacking"),
        Example(Verdict.CONFLICTS, "年末缴存总额86.4亿元，提取总额52.9亿元，缴存余额35.5亿元。", "33.5 are left"),
        Example(Verdict.CONFLICTS, "共筹集善款862.3万元，合计发放835.9万元，余款24.6万元。", "26.4 are left"),
    ),
)
