"""A part that is larger than the whole it belongs to.

For the proofreader: *应验收 264 处，其中上半年应验收 620 处*. Every figure after 其中, 包括, 含, in a bracket, or
in a clause that takes its whole up again (新增病例中，), is compared with that whole, and so is what can only come of
something told before it (收到提案, 立案; 受理项目 and, of the same noun, 项目入围). Where the part fits, the relation
says so.

A hedge on either side is given its room. Blind to overlaps of two parts, to wholes that are themselves a change, and
to parts told paragraphs after their whole.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import structs

from newsfacts.checks import _formula, _judge, _slips
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.groups import Cue, Group, groups
from newsfacts.claims.levels import Gap, Level, levels
from newsfacts.data.parts import DEFICITS
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

CUES: Final = frozenset({Cue.BRACKET, Cue.OPENED, Cue.AMONG, Cue.LOOSE, Cue.AFTER, Cue.MOSTLY, Cue.CUT})
"""What ties single figures to their whole."""


RANGED: Final = "不等"
"""What ends a range of prices, of which those behind 其中 are examples: 500 元到 700 元不等，其中….."""

METRIC: Final = 3
"""Characters at the end of two labels that make them one metric."""

SEVERAL: Final = 3
"""How many times as many may come of what was told before, but for what was left over; a policy."""


class Subset(Terms, frozen=True, kw_only=True):
    """A whole and a part of it."""

    whole: Claim
    part: Claim


def find(analysis: Analysis) -> Iterator[Subset]:
    """Pair every part with its whole."""
    for told in groups(analysis):
        if told.cue not in CUES or _signed(told) or not (wholes := _amounts(told)):
            continue
        group = structs.replace(told, wholes=wholes)
        members = _members(group)
        if told.cue is Cue.CUT and not _one_metric(group, members):
            continue
        whole = _meant(group, members)
        if told.cue is Cue.BRACKET and _converted(whole, members):
            continue
        first = told.readings[0][0].place
        before = levels(analysis)[first - 1] if first else None
        for part in members:
            terms = Subset(whole=whole.claim, part=part.claim)
            if _verdict(terms) is not Verdict.CONFLICTS or _sure(group, terms, (whole, part), analysis.text, before):
                yield terms


def _one_metric(group: Group, parts: Sequence[Level]) -> bool:
    """Whether the first whole and all parts, but for one no larger than it, are told in one metric: 实现利润总额."""
    whole = group.wholes[0]
    metric = whole.told.name[-METRIC:]
    held = sum(part.value <= whole.value for part in parts) >= max(1, len(parts) - 1)
    return held and len(metric) == METRIC and all(part.told.name.endswith(metric) for part in parts)


def _meant(group: Group, parts: Sequence[Level]) -> Level:
    """Return the whole: the one that the parts make, else the first.

    Where only a clause takes it up again: the first that can hold every part.
    """
    if group.cue is not Cue.AMONG or not parts:
        made = sum(part.value for part in parts) if len(parts) > 1 else None
        return next((whole for whole in group.wholes if whole.value == made), group.wholes[0])
    most = max(part.value for part in parts)
    return next((whole for whole in group.wholes if whole.value >= most), group.wholes[0])


def _converted(whole: Level, members: Sequence[Level]) -> bool:
    """Whether a bracket tells its whole again in another unit: 120 亩（8 公顷）."""
    units = {each.quantity.written_unit for each in (whole, *members)}
    return len(members) == 1 and len(units) > 1 and whole.quantity.kind is not Kind.COUNT


def _amounts(group: Group) -> tuple[Level, ...]:
    """Return what may be the whole and is no change of it: 企业 310 家，比上年增加 12 家，其中…."""
    return tuple(whole for whole in group.wholes if not whole.told.change)


def _members(group: Group) -> Sequence[Level]:
    """Return the parts of a list; of one opened in mid-sentence only those before a semicolon."""
    parts = [part for part in group.readings[0] if part is not group.wholes[0]]
    if parts and parts[0].since(group.wholes[0]) < Gap.STOP:
        return [part for part in parts if part.since(parts[0]) < Gap.SEMICOLON]
    return parts


def _signed(group: Group) -> bool:
    """Whether one of the parts counts against the others, as a deficit does."""
    return any(word in part.told.name for part in group.readings[0] for word in DEFICITS)


def _sure(group: Group, terms: Subset, pair: tuple[Level, Level], text: str, before: Level | None) -> bool:
    """Whether a part that exceeds its whole is a contradiction and no misreading."""
    from newsfacts.checks._tied import nearer, sure

    if RANGED in text[pair[0].quantity.end : pair[1].quantity.start] or nearer(group, pair[1], before):
        return False
    if group.cue not in (Cue.AFTER, Cue.MOSTLY, Cue.CUT):
        return sure(group, *pair)
    whole, part = pair
    most = SEVERAL * whole.value if group.cue is Cue.MOSTLY else whole.value
    return part.value >= most and _explained(terms, text)


def _explained(terms: Subset, text: str) -> bool:
    """Whether one slip explains the contradiction, asked where the words alone tie the two loosely."""

    def holds(old: Claim, new: Claim) -> bool:
        changed = terms.replacing(old, new)
        return isinstance(changed, Subset) and _verdict(changed) is not Verdict.CONFLICTS

    return _slips.heals(terms.claims(), text, holds)


def _verdict(terms: Subset) -> Verdict:
    printed, most = terms.part.quantity.value or 0, terms.whole.quantity.value or 0
    if printed <= most:
        return Verdict.AGREES
    least = _judge.amounts(terms.part).low
    return Verdict.ROUNDS if least <= min(_judge.amounts(terms.whole).high, 2 * most) else Verdict.CONFLICTS


def judge(terms: Subset) -> Judgement:
    """Compare a part with its whole, as printed, then as rounding and hedges allow."""
    whole, verdict = _judge.amounts(terms.whole), _verdict(terms)
    larger, smaller = _formula.printed(terms.whole), _formula.printed(terms.part)
    return Judgement(
        verdict=verdict,
        formula=f"{smaller} ≤ {larger}",
        message=Wording(f"部分{smaller}大于整体{larger}", f"the part {smaller} is larger than the whole {larger}"),
        stated=terms.part.quantity.value,
        high=whole.high if whole.high.is_finite() else None,
        reason=_judge.reason(verdict, (terms.whole, terms.part)),
    )


CHECK: Final = Check(
    code="NF102",
    name="part-exceeds-whole",
    title=Wording("部分大于整体", "a part is larger than its whole"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    examples=(
        Example(None, "满意度得分82.4分，其中环境得分最高，为90.6分。", "marks have a mean and no whole"),
        Example(Verdict.AGREES, "全县有企业820家，其中国有企业31家。", "31 of 820"),
        Example(None, "新建果园240亩（16公顷），下月开园。", "a conversion is no part"),
        Example(Verdict.CONFLICTS, "全县有农场76家，其中家庭农场410家。", "410 of 76"),
        Example(Verdict.CONFLICTS, "全村214户，有341户装了电话。", "all that are there"),
        Example(Verdict.CONFLICTS, "全市有出租车2300辆，电动出租车就有3400辆。", "a kind of the thing"),
        Example(None, "本市有出租车2300辆，邻市出租车3400辆。", "of another town"),
        Example(None, "县里派出35人赶赴震中，省里调集90人待命。", "震中 is a place"),
        Example(Verdict.CONFLICTS, "上半年接到热线1357个，同比下降3%。其中，供暖热线8200个。", "across a full stop"),
        Example(Verdict.CONFLICTS, "大会收到提案475件，审查后立案4160件。", "more admitted than received"),
        Example(Verdict.ROUNDS, "全县有农场约410家，其中家庭农场415家。", "about 410 leaves room"),
        Example(Verdict.CONFLICTS, "体检学生3846名，检出近视6946名。", "more found than looked at"),
        Example(None, "检查企业120家次，查出隐患480处。", "other things were found"),
        Example(Verdict.CONFLICTS, "签约项目27个。其中，省级项目15个；工业项目81个。", "behind a semicolon"),
        Example(Verdict.CONFLICTS, "实事共有50个事项，三季度末144个事项提前完成。", "more finished than taken up"),
        Example(
            Verdict.CONFLICTS, "进出口950亿元，其中出口524亿元。机电产品出口3068亿元。", "the exports of some goods"
        ),
        Example(
            Verdict.AGREES,
            "进出口950亿元，其中出口524亿元。9月份进出口90亿元，其中出口58亿元。机电产品出口306亿元。",
            "of the exports of all months",
        ),
        Example(None, "全年存款减少14亿元，其中住户存款减少17亿元。", "changes may offset each other"),
        Example(None, "考察队有43名队员和9名向导，其中登顶者37名。", "of which of the two?"),
        Example(None, "全年盈余12830亿元（约125元合1美元）。", "a rate of exchange"),
        Example(None, "案件涉及三个省。其中，在一次行动中打掉团伙21个。", "gangs are no provinces"),
        Example(None, "贸易顺差72亿美元，其中货物贸易顺差91亿美元，服务贸易逆差19亿美元。", "signs"),
        Example(
            None,
            "全市有在校生8.6万人，教职工5200人。其中幼儿园60所，在园幼儿12800人；小学80所，在校生33000人。",
            "of what is told beside the nearest whole",
        ),
        Example(Verdict.AGREES, "案件820起，其中大案9起，查获烟300箱，其中雪茄20箱，起诉14起。", "it was over"),
        Example(Verdict.CONFLICTS, "有企业310家，比上年增加12家，其中大企业412家。", "of the level, not of its change"),
        Example(None, "罚金5000元，并处十倍赔偿金，即交付赔偿款21000元。", "one figure behind 即 is no list"),
        Example(Verdict.AGREES, "补水70万吨，其中5月补水6万吨，水位50米，蓄水量90万吨。", "a metric of its own"),
        Example(None, "他收受现金300万元、房产四套（折合950万元）。", "what the flats are worth"),
        Example(Verdict.AGREES, "收现金60万元和房四套。其中60万元用于出国，90万元购房。", "of more than the whole"),
        Example(None, "店里推荐一个新项目，该项目包含三个疗程。", "一个 is an article"),
        Example(Verdict.CONFLICTS, "全县养老机构有床位1960张，在院老人5810人。", "more people than beds"),
        Example(Verdict.CONFLICTS, "设46个大项、518个小项。\n我县参加12个大项、5018个小项。", "told before"),
        Example(None, "全国收支差额8500亿元。\n其中：中央收入51306亿元。", "a balance is less than its sides"),
        Example(None, "5个县区中，东江县发现问题的数量最多，总共有119个。", "problems are no counties"),
        Example(
            None,
            "火灾事故3名责任人被拘\n\n在此次火灾事故中，已有3人被拘，5名职员接受讯问。",
            "an accident is no group",
        ),
        Example(Verdict.AGREES, "年初有3只基金持股，年末增加到25只，其中，有4只基金持股过万。", "of the later level"),
        Example(None, "咨询133件，投诉25件，举报1件，其中投诉、举报26件。", "of more than the last"),
        Example(None, "招募7万人；园外包括宣传、咨询和救援4类岗位，预计招募10万人。", "a list of names"),
        Example(Verdict.CONFLICTS, "全县农作物受灾8.6万亩，成灾43万亩。", "the damaged are of the affected"),
        Example(None, "上半年开工安置房620套，竣工810套。", "some were begun before"),
        Example(Verdict.CONFLICTS, "上半年开工安置房620套，竣工5800套。", "not so many"),
        Example(
            Verdict.CONFLICTS,
            "全市工业企业实现利润总额537.2亿元。分类型看，国有企业实现利润总额710.3亿元，民营企业实现利润总额151.4亿元。",
            "a cut of the whole in its metric",
        ),
        Example(None, "监理估算价43万元（工程计费额按1962万元）。", "on what it is based"),
        Example(None, "驻军属于一兵团15团（今47团）。", "a new name"),
        Example(None, "其中甲类总投资41亿元，乙类总投资22亿元。年内完成投资30亿元。", "of both"),
        Example(None, "9只股票解禁数量逾亿股，其中甲股解禁24.9亿股。", "each of them at least"),
        Example(None, "水泥板块净流入1.65亿元，其中甲股净流入2.1亿元。", "a balance of signs"),
        Example(None, "报销一张单据，其中同一天的点菜单多达11张。", "an article"),
        Example(
            Verdict.AGREES,
            "续建项目7项，总投资18.6亿元，当年计划投资11.9亿元；新建项目13项，当年计划投资25.3亿元。",
            "of other projects behind the semicolon",
        ),
        Example(
            Verdict.AGREES,
            "对外投资310亿元，折合46亿美元。其中对邻国投资9亿美元；承包工程完成营业额420亿元，新签合同额83亿美元。",
            "other business behind the semicolon",
        ),
        Example(None, "投资依次为4亿元、5亿元和6亿元。其中工业投资9亿元。", "of all the years"),
        Example(None, "装机１７．５吉瓦，其中欧洲占７９．４％，到年底全球总容量４０吉瓦。", "behind a share of it"),
        Example(None, "普卡一套340元；全卡一套600元到800元不等，其中甲行800元，乙行600元。", "examples of a range"),
        Example(None, "他有24块手表，总价百万美元。其中有10块金表，最贵的约合200万元。", "块 of things"),
        Example(Verdict.AGREES, "开工安置房640套；建成380套。其中公租房150套、回迁房490套。", "of the one they make"),
        Example(None, "疫情已致283人死亡，全国已发现494个病例，其中确诊446人。", "of the nearer count"),
        Example(Verdict.AGREES, "补贴84万元，其中中央80万元，带动投入210万元。", "what others were led to spend"),
        Example(Verdict.AGREES, "捐款12万元，其中干部7万元，外加物资5万元，两项共计17万元。", "with what is beside it"),
        Example(None, "医疗费14727元（18959元－4232元），护理费1118元。", "the term of a formula"),
    ),
)
