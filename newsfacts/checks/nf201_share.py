"""A share that is not its part divided by its whole.

``拨付资金 54 亿元，占全年预算 130 亿元的 51.4%``: 54 of 130 are 41.5 %. What is read: 占, 占比, 比重, the rates of
what was to be done (开工率, 完成率, 到位率, 结案率), ``完成年计划…的``, a share in brackets after its part, several
shares told at once (分别占), and rates whose name says what is divided by what (资产负债率, 入住率). The whole is the
figure within the words, the one told under the name they give, or what stands beside the part; it may be paragraphs
away. Where the words leave some doubt of it, one slip of the pen must explain the contradiction.

Rates are cut off as often as rounded, and often computed before their terms were: one in the last digit of each figure
is allowed. Silent where the whole is not printed, lies outside the article (占全国), or is a plan that was told for
another item; where several wholes are possible, the one that fits is taken.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _formula, _judge, _rates
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.checks._shares import settled, settled_rates
from newsfacts.claims.complements import complements
from newsfacts.claims.sharewords import SIGNS
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording


class ShareOfWhole(Terms, frozen=True, kw_only=True):
    """``part`` is printed as ``percent`` of ``whole``; ``rest``: all but the part is."""

    part: Claim
    whole: Claim
    percent: Claim
    rest: bool = False


def find(analysis: Analysis) -> Iterator[ShareOfWhole]:
    """Yield the shares whose part and whole are printed."""
    known = set()
    rates = tuple(settled_rates(analysis))
    named = {rate.id for rate, _, _ in rates}
    for share in settled(analysis):
        if share.fits or share.share.percent.id not in named:
            known.add(share.share.percent.id)
            yield ShareOfWhole(part=share.part, whole=share.whole, percent=share.share.percent)
    for rate, part, whole in rates:
        if rate.id not in known:
            known.add(rate.id)
            yield ShareOfWhole(part=part, whole=whole, percent=rate)
    for rate, part, whole in complements(analysis):
        if rate.id not in known:
            yield ShareOfWhole(part=part, whole=whole, percent=rate, rest=True)


def judge(terms: ShareOfWhole) -> Judgement:
    """Divide the part by the whole."""
    from newsfacts.checks._fitting import percentage

    part, whole, percent = terms.part, terms.whole, terms.percent
    exact, allowed = percentage(part, whole, rest=terms.rest)
    found = _rates.verdict(exact, percent, allowed)
    if found is Verdict.ROUNDS and not _judge.is_hedged(terms.claims()) and _rates.is_other_whole(exact, percent):
        found = Verdict.CONFLICTS
    formula, message = _said(terms, f"{_formula.plain(round(exact, 2))}%")
    most = max(_rates.HUNDRED, percent.quantity.value or _rates.HUNDRED)
    return Judgement(
        verdict=found,
        formula=formula,
        message=message,
        stated=percent.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_rates.reason(found, (part, whole, percent)),
        repairs=_rates.recomputed(exact, percent) if exact <= most else (),
    )


def _said(terms: ShareOfWhole, made: str) -> tuple[str, Wording]:
    """Return the equation, and what to tell of a conflict."""
    part, whole, shown = (_formula.printed(claim) for claim in (terms.part, terms.whole, terms.percent))
    ours, all_ = _formula.figure(terms.part), _formula.figure(terms.whole)
    if terms.rest:
        message = Wording(f"{all_}减去{ours}占{made}，不是{shown}", f"{all_} less {ours} are {made}, not {shown}")
        return f"({whole} - {part}) ÷ {whole} = {made}", message
    message = Wording(f"{ours}占{all_}的{made}，不是{shown}", f"{ours} is {made} of {all_}, not {shown}")
    return f"{part} ÷ {whole} = {made}", message


CHECK: Final = Check(
    code="NF201",
    name="share-against-figures",
    title=Wording("占比与数字不符", "a share that its figures do not give"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=(Kind.PERCENT,), words=(*SIGNS, "比")),),
    examples=(
        Example(Verdict.CONFLICTS, "全县36万人口，其中老年人7.2万人，占总人口的25%。", "人口 is counted in 人: 20 %"),
        Example(Verdict.CONFLICTS, "抽检水产品1500批次，合格1440批次，合格率97%。", "batches are whole: 96 %"),
        Example(Verdict.CONFLICTS, "销售额25亿元，其中出口10亿元，占销售额的45%。", "they make 40 % exactly"),
        Example(Verdict.CONFLICTS, "抽查80种食品，12种不合格，合格率为75%。", "all but 12 are 85 %"),
        Example(Verdict.CONFLICTS, "全市1250家餐馆中有875家达标，达标率为80%。", "the verb behind its figure"),
        Example(Verdict.AGREES, "抽查80种食品，12种不合格，合格率为85%。", "those that are left"),
        Example(Verdict.CONFLICTS, "抽检150批次，合格141批次，不合格率为9%。", "9 of 150 are 6 %"),
        Example(Verdict.CONFLICTS, "前5个月拨付资金54亿元，占全年预算130亿元的51.4%。", "54 of 130 are 41.5 %"),
        Example(
            Verdict.CONFLICTS,
            "全镇核查房屋3200户。其中，安全住房2720户，占85%；需加固320户，占10%；需重建160户，占8%。",
            "160 of 3200 are 5 %; the shares before show the whole",
        ),
        Example(Verdict.CONFLICTS, "打井任务260口，已完成195口，完成率85%。", "195 of 260 are 75 %"),
        Example(Verdict.CONFLICTS, "12个示范村建成9个(65%)，其余年内完工。", "9 of 12 are 75 %"),
        Example(Verdict.AGREES, "受理申请1900件，办结1805件，办结率95%。", "1805 of 1900 are 95 %"),
        Example(Verdict.AGREES, "比预算8万元节约13670元，占预算的17.08%。", "17.088 cut off, not rounded"),
        Example(
            Verdict.AGREES,
            "全省完成投资100亿元。东部60亿元，中部30亿元，西部10亿元。东、中、西部分别占全省投资的60%、30%和10%。",
            "shares told at once, each with its own part",
        ),
        Example(Verdict.ROUNDS, "产量0.53万吨，占总产量0.68万吨的77.1%。", "computed before the amounts were rounded"),
        Example(None, "全区出口茶叶140亿元，占全国的47%；出口瓷器96亿元，占全国的58.3%。", "the whole is not printed"),
        Example(
            Verdict.AGREES,
            "年度计划植树360万株，春季完成180万株，为年度计划的50%。杨树完成133万株，占年度计划的64.3%。",
            "the poplars have a plan of their own",
        ),
        Example(None, "处理736人，占37.6%，其次处理414人，占21.1%。", "414 of 736 is no share: the whole is unstated"),
        Example(None, "全县平均降雨38毫米，52个测站中有13站超过50毫米，占25%。", "13 of 52"),
        Example(Verdict.AGREES, "八旬老人2.6万人。床位2500张，入住老人1500人，入住率60%。", "of beds"),
        Example(Verdict.CONFLICTS, "抽查1310批次产品，发现143批次不合格，不合格率30.9%。", "10.9 % of them"),
        Example(None, "收到建议213件、提案286件。其中城建类134件，占26.9%。", "of the two of them"),
        Example(Verdict.AGREES, "床位520张，入住老人224名、孤儿36名，共260人，床位使用率50%。", "of old and young"),
        Example(Verdict.CONFLICTS, "37个行业中，有29个增长，增长面达68.4%。", "29 of 37 are 78.4 %"),
        Example(Verdict.CONFLICTS, "有效票9173张。陈某得票6218张，占有效票的69.8%。", "有效 is no 占有"),
        Example(None, "回访16户，满意率90%；再次来电57户，满意率75%。", "who was satisfied is not counted"),
        Example(Verdict.AGREES, "货车6.4万辆，电动的0.8万辆，占12.5%，一年前是0.52万辆，占9.1%。", "of fewer then"),
        Example(None, "该区占地面积35平方公里，人口增长12%。", "占地 is no share"),
        Example(Verdict.AGREES, "孤儿120人，其中集中供养48人、分散供养72人，集中供养率40%。", "of its name"),
        Example(Verdict.AGREES, "收件500件，其中来电300件、来信120件、来访80件，来电占60%。", "named again"),
        Example(
            Verdict.AGREES, "储备40吨，其中稻种25吨、麦种15吨，占需求量50吨的80%。", "the share of the list's whole"
        ),
        Example(
            Verdict.AGREES,
            "收到提案400件，立案360件，立案率90%。立案的提案中，经济类90件，占25%。",
            "what a rate made is what the next shares are of",
        ),
        Example(Verdict.CONFLICTS, "总资产72.6亿元，总负债36.3亿元，资产负债率60.0%。", "owed over owned"),
        Example(None, "老年人接种2.24亿人，完成全程接种2.13亿人，占老年人口的80.6%。", "not all had the first one"),
        Example(None, "补充预算稳定调节基金92亿元。科技支出99亿元，完成预算的110%。", "what is saved is no plan"),
        Example(None, "小学教师663万人，初中教师403万人，巩固率95.5%。", "of those who do not leave"),
        Example(Verdict.AGREES, "营业收入186亿元，增长17%；毛利46.5亿元，毛利率25%。", "gross profit over revenue"),
        Example(Verdict.CONFLICTS, "全县有床位1600张，入住老人1280人，入住率60.0%。", "people over beds"),
        Example(
            None, "全市招生：普高招生18450人，职校招生9800人。参加中考24600人，普高录取率70%。", "of the other schools"
        ),
        Example(
            Verdict.CONFLICTS,
            "共发现问题425个；移交线索36条。截至目前，已完成整改374个，整改率98.0%。",
            "of what was found sentences before",
        ),
        Example(Verdict.CONFLICTS, "新区468平方公里，占全市的51.0%（全市面积3120平方公里）。", "in a bracket behind"),
        Example(
            Verdict.AGREES,
            "甲公司派现214亿元，占净利润412亿元的51.9%。\n乙公司派现72.19亿元，占净利润的29.2%。",
            "of the profit of each",
        ),
        Example(Verdict.CONFLICTS, "应体检老人9600人，已体检7680人，完成88.0%。", "how much of what was due"),
        Example(None, "全县有医生860人、护士1240人，其中本科以上420人，本科率20%。", "of the two before it together"),
        Example(
            Verdict.AGREES, "普查老人7200人，检出甲病3096人，检出率43%；乙病1152人，检出率16%。", "of those looked at"
        ),
        Example(Verdict.CONFLICTS, "受理嫌疑人3450人，批捕2310人，不捕1140人，不捕率30.04%。", "of both sides"),
        Example(
            None,
            "村庄发生火灾39起，死亡6人，分别占总数的59%和48%。\n因用火不慎引发火灾21起，占总数的31%。",
            "of a total that is not printed, in another paragraph",
        ),
        Example(
            None,
            "甲厂售出415台，占据了42%的市场份额。乙厂售出181台，份额18.3%。其他厂家售出51台，份额5.1%。",
            "each of the market",
        ),
        Example(None, "入住率超过八成的旅馆有85家，其中入住率达90%以上的有73家。", "a rate that sorts"),
        Example(None, "审结后起诉300人，不起诉100人，不起诉率25%。", "of both together"),
        Example(Verdict.AGREES, "检验样品500批，检出不合格样品10批，合格率98%。", "the rate of the others"),
        Example(
            Verdict.AGREES,
            "三年计划改造9万户，其中第一年3.8万户、第二年5.2万户。第一年实际开工3.9万户，开工率102.6%。",
            "of the plan of that year",
        ),
        Example(Verdict.CONFLICTS, "全区应检车辆640辆，实检608辆，参检率85%。", "608 of what was due are 95 %"),
        Example(
            Verdict.CONFLICTS,
            "全县一般公共预算收入12.5亿元。其中税收收入9.5亿元，占一般公共预算收入的67%。",
            "the revenue of a budget is no plan",
        ),
        Example(None, "去年公共预算收入8.4亿元\n\n全县公共预算收入8.37亿元，为预算的103%。", "nor what 103 % is of"),
        Example(Verdict.CONFLICTS, "全校毕业生400人，其中升学120人、占30%，就业240人、占66%。", "240 of 400 are 60 %"),
        Example(
            None,
            "全年报告乙类病例1000例，前三位的是甲病400例、乙病300例、丙病100例，占乙类病例的80%。",
            "the share of the three together",
        ),
        Example(
            Verdict.AGREES,
            "应征集房屋2500户，已搬离2000户，占80%。已搬离的住户中，选择现金的1200户，占60%。",
            "a clause takes up what was a part before",
        ),
        Example(
            Verdict.AGREES,
            "向1000名读者发放问卷，收回有效问卷950份。喜欢读报的570人，占60%。",
            "who answered is counted by the forms",
        ),
        Example(
            Verdict.AGREES,
            "计划打孔36个，已完成33个，完成率92%。\n另一工地已完成基坑40个，完成率约72%。",
            "of a plan that is not printed",
        ),
        Example(
            Verdict.CONFLICTS,
            "新区计划整修巷道80条，总投资4.5亿元。到10月底，完成投资2.52亿元，占计划的65%。",
            "of what the sentence with the plan told",
        ),
        Example(Verdict.CONFLICTS, "安置就业6.3万人，完成年度目标6万人的1050%。", "the plan stands within the words"),
        Example(Verdict.CONFLICTS, "我国骑行者达5.2亿。其中，城市骑行者3.9亿，占骑行者的85%。", "no unit is printed"),
        Example(
            None,
            "大股东增持740万股，年末持股9456万股，占比29.3%；二股东增持93万股，年末持股456万股，占比1.4%。",
            "the share before is of another whole",
        ),
        Example(
            Verdict.AGREES,
            "计划整修渠道60条，已开工48条，完工30条，开工率、完工率分别为80%和50%。",
            "rates told at once, each of its verb",
        ),
        Example(Verdict.CONFLICTS, "抽验样品1500批，不合格30批，不合格率20%。", "30 of 1500 are 2 %"),
        Example(
            None,
            "三年净利润分别为20万元、17万元和13万元。三年投资收益分别为3.6万元、5.4万元及1.8万元，占比分别为12.4%、20.6%和15.5%。",
            "shares told at once, of another whole",
        ),
        Example(None, "项目总投资3000万元，政府投入财政资金2000万元，占75%的股权。", "a stake"),
        Example(None, "公司出资3亿元办厂，另向甲厂投入6000万元，投资比例达到24%。", "a stake in another firm"),
        Example(
            Verdict.AGREES,
            "年末人口37.61万，其中乡镇33.6万，少数民族27.75万人。其中仫佬族12.47万人，占总人口的33.16%。",
            "the people are counted without a unit",
        ),
        Example(Verdict.CONFLICTS, "全县62.4万亩水稻已收割57.1万亩，占应收面积的51.5%。", "of what was due beside it"),
    ),
)
