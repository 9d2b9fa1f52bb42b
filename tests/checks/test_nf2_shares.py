"""Shares: which figures they are judged against, and how."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsfacts import checks
from newsfacts.api import check, read_text
from newsfacts.checks import INDEX, nf202_hundred, nf203_implied_wholes, nf204_impossible, nf207_above_hundred
from newsfacts.model import Relation, Verdict


def told(text: str, *codes: str) -> list[Relation]:
    """The relations of some checks on a text."""
    return list(check(read_text(text), select=codes or ("NF201",)).relations)


def verdicts(text: str, *codes: str) -> list[tuple[str, str]]:
    """Each relation as its equation and its verdict."""
    return [(relation.formula, relation.verdict.value) for relation in told(text, *codes)]


def worst(text: str, *codes: str) -> Verdict | None:
    """The worst verdict on a text, ``None`` where nothing is recomputed."""
    found = {relation.verdict for relation in told(text, *codes)}
    return next((verdict for verdict in (Verdict.CONFLICTS, Verdict.ROUNDS, Verdict.AGREES) if verdict in found), None)


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("拨付资金52亿元，占全年预算130亿元的40%。", "52亿 ÷ 130亿 = 40%"),
        ("拨付资金52亿元，完成任务数130亿元的40%。", "52亿 ÷ 130亿 = 40%"),
        ("发放贷款2.4亿元，比上年同期增加0.7亿元，为市里3亿元任务的80%。", "2.4亿 ÷ 3亿 = 80%"),
        ("全区进出口400亿元。对东盟进出口100亿元，增长4%，占同期全区进出口总值的25%。", "100亿 ÷ 400亿 = 25%"),
        ("到会代表1600名。女代表400名，比上届增加38名，占25%。", "400 ÷ 1600 = 25%"),
        ("需求2.5万吨，已调运2万吨，占比80%。", "2万 ÷ 2.5万 = 80%"),
        ("受理1000件，审结950件，结案率为95%。", "950 ÷ 1000 = 95%"),
        ("抽检产品200批次，其中合格190批次，不合格10批次，合格率为95%。", "190 ÷ 200 = 95%"),
        ("全县贫困户2000户，其中因病致贫的有1500户、3800人，占总户数的75%。", "1500 ÷ 2000 = 75%"),
        (
            "任务共400孔，包括石窑150孔、砖窑250孔。完成480孔，完成率120%。其中石窑180孔，完成率120%。",
            "180 ÷ 150 = 120%",
        ),
        ("播种面积(含复种)75万亩，有机种植面积30万亩，占播种面积的40%。", "30万 ÷ 75万 = 40%"),
        ("用煤400万吨，其中电厂用煤300万吨，所占比重较大，为75%。", "300万 ÷ 400万 = 75%"),
        ("年内要建成400座。截至10月底，建成480座(含上年续建)，建成率120%。", "480 ÷ 400 = 120%"),
        ("实际使用外资200亿元（折30亿美元）。服务业120亿元（折18亿美元），增长3%，比重为60%。", "120亿 ÷ 200亿 = 60%"),
        ("50个集镇中，35个集镇通了公交，占70%。", "35 ÷ 50 = 70%"),
        ("全部销量800吨。绿茶销量200吨，在全部销量中占比25%。", "200 ÷ 800 = 25%"),
        ("报名1万人，女性4000人，男性6000人。女性占报名总人数的40%。", "4000 ÷ 1万 = 40%"),
        (
            "全年生产总值400亿元。第一产业增加值40亿元，第二产业增加值160亿元。第一产业增加值占生产总值的比重为10%。",
            "40亿 ÷ 400亿 = 10%",
        ),
    ],
)
def test_part_and_whole_are_found(text: str, formula: str) -> None:
    assert (formula, "agrees") in verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        "拨付资金52亿元，占全年预算130亿元的60%。",
        "拨付资金52亿元，完成任务数130亿元的60%。",
        "全区进出口400亿元。对东盟进出口100亿元，占同期全区进出口总值的35%。",
        "需求2.50万吨，已调运2.00万吨，占比60%。",
        "受理1000件，审结950件，结案率为85%。",
        "共查获超载货车2675辆。查处的货车中，本地牌照1452辆，占违法总数的53%。",
        "抽检产品200批次，其中合格190批次，不合格10批次，合格率为85%。",
        "全县贫困户2000户，其中因病致贫的有1500户、3800人，占总户数的65%。",
        "20个养老站建成13个(75%)。",
        "任务260口，累计打成195口，占总计划的85%。",
        "年度计划植树400万株，这批林场完成植树200万株，相当于年度计划的70%。",
        "全年总投资500亿元。项目投资200亿元，占总投资的60%。",
        "全市受理诉求4000件。咨询2000件，占50%；求助1200件，占40%；其他800件，占20%。",
        "全省完成投资100亿元。东部60亿元，中部30亿元，西部10亿元。东、中、西部分别占60%、35.5%和10%。",
        "应到代表120名，已到代表960名，占80%。",
    ],
)
def test_wrong_share_is_a_contradiction(text: str) -> None:
    assert worst(text) is Verdict.CONFLICTS


@pytest.mark.parametrize(
    "text",
    [
        "茶叶出口1420亿元，占全国的47%。",
        "光纤用户4.83亿户，占宽带用户总数的92.4%。",
        "据统计，女职工占40%。",
        "对东盟、欧盟分别进出口80亿元、60亿元，合计占进出口总值的38%。",
        "实际诊治6000人次，报销比例47.3%。",
        "失业率为5.26%，贷款利率为4.1%。",
        "占地35亩，占用耕地12亩，入住率98%。",
        "女性占比由25%提高到27%。",
        "运送旅客934万人次，平均客座率约79%。",
        "前8位来源地投入164亿美元，建筑业和渔业比重分别为27.6%和2.1%。",
        "预算完成84.4%。",
        "得分率为(62%",
        "增长(5%)",
        "共12件，为数不少的40%。",
        "为12%。",
        "投入120元(约合18美元，30%)。",
        "占比由去年的25%降到20%。",
        "发运完成4.38万吨，累计完成9.16万吨，占全部订单的63.42%。",
        "到会28人，满意20票，基本满意6票，不满意2票，满意和基本满意合计26票，占92.9%。",
        "授信256户2.04亿元，用信192户1.46亿元，用信率71.6%。",
        "第二产业投资68.2亿元，占54.6%，其中工业投资66.9亿元；第三产业投资51.7亿元，占41.4%。",
    ],
)
def test_nothing_is_said_without_part_and_whole(text: str) -> None:
    assert worst(text) is not Verdict.CONFLICTS


def test_the_reading_that_holds_is_taken() -> None:
    text = "全县有农户3000户，其中贫困户600户。脱贫户450户，占贫困户的75%；搬迁户300户，占10%。"
    assert [verdict for _, verdict in verdicts(text)] == ["agrees", "agrees"]


def test_a_part_told_before_is_no_whole() -> None:
    text = "400名受访者中，292人看电视，占73%；172人读报，占53%。"
    assert verdicts(text)[-1] == ("172 ÷ 400 = 43%", "conflicts")


def test_what_the_figures_give_is_the_first_repair() -> None:
    finding = check(read_text("拨付资金52亿元，占全年预算130亿元的60.7%。"), select=("NF201",)).findings[0]
    assert finding.suggestions[0].replacement == "40.0"
    assert "40%" in finding.message.zh
    assert "60.7%" in finding.message.en


AMOUNT = st.integers(min_value=1000, max_value=99999)


@settings(max_examples=60, deadline=None)
@given(part=AMOUNT, whole=AMOUNT, decimals=st.sampled_from([0, 1, 2]), way=st.sampled_from([ROUND_DOWN, ROUND_HALF_UP]))
def test_a_share_rounded_or_cut_off_never_contradicts(part: int, whole: int, decimals: int, way: str) -> None:
    assume(part < whole)
    percent = (Decimal(100 * part) / whole).quantize(Decimal(1).scaleb(-decimals), way)
    assert worst(f"受理{whole}件，办结{part}件，办结率{percent}%。") in {Verdict.AGREES, Verdict.ROUNDS}


@settings(max_examples=60, deadline=None)
@given(part=AMOUNT, whole=AMOUNT, off=st.integers(min_value=2, max_value=30))
def test_a_share_off_by_two_points_contradicts(part: int, whole: int, off: int) -> None:
    percent = round(Decimal(100 * part) / whole) + off
    assume(part < whole and percent < 100)
    assert worst(f"受理{whole}件，办结{part}件，办结率{percent}%。") is Verdict.CONFLICTS


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(min_value=1, max_value=60), min_size=3, max_size=3))
def test_three_sectors_make_a_hundred_or_contradict(shares: list[int]) -> None:
    first, second, third = shares
    text = f"第一产业占{first}%，第二产业占{second}%，第三产业占{third}%。"
    rounding = abs(sum(shares) - 100) <= 3
    assert (worst(text, "NF202") is Verdict.CONFLICTS) == (not rounding)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("男性占41%，女性占59%。", Verdict.AGREES),
        ("报名者里，20至35岁的占88%；男性占41%，女性占69%。", Verdict.CONFLICTS),
        ("0至14岁占22.6%，15至59岁占61.7%，60岁及以上占15.7%，其中80岁及以上占2.8%。", Verdict.AGREES),
        ("达到二级标准的水井占48.3%，三级的占39.2%，劣于三级的占21.5%。", Verdict.CONFLICTS),
        ("男性占约41%，女性占89%。", None),
        ("男性占41%，女性占报名总数的26%，占参赛总数的23%。", None),
        ("一季度占53%。", None),
        ("产业结构为6.2:41.3:52.5。", Verdict.AGREES),
        ("混凝土构成为1:2:3。", None),
    ],
)
def test_lists_of_shares(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF202") is verdict


def test_shares_of_several_wholes_are_not_added_up() -> None:
    text = "出口占全国的47%，瓷器占全国的58.3%，其他占全国的26.2%。"
    assert told(text, "NF202") == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("甲国产粮53吨，占世界粮食总产量的50%。乙国产粮9吨，占世界粮食总产量的20%。", Verdict.CONFLICTS),
        ("甲国产粮53吨，占世界粮食总产量的50%。乙国产粮9吨，占世界粮食总产量的8.5%。", Verdict.ROUNDS),
        ("甲国产粮53吨，占世界的50%。乙国产粮9吨，占世界的20%。", None),
        ("甲国产粮53吨，占世界粮食总产量的50%。一。二。三。四。乙国产粮9吨，占世界粮食总产量的20%。", None),
        ("总产量100吨。甲地53吨，占粮食总产量的53%。乙地9吨，占粮食总产量的9%。", None),
    ],
)
def test_two_shares_of_one_whole(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF203") is verdict


@settings(max_examples=60, deadline=None)
@given(count=st.integers(min_value=2, max_value=60), share=st.data())
def test_every_share_of_a_count_is_possible(count: int, share: st.DataObject) -> None:
    part = share.draw(st.integers(min_value=0, max_value=count))
    for way in (ROUND_DOWN, ROUND_HALF_UP):
        percent = (Decimal(100 * part) / count).quantize(Decimal("0.1"), way)
        assert worst(f"受访的{count}家企业中，{percent}%表示满意。", "NF204") is not Verdict.CONFLICTS


def test_an_impossible_share_names_its_neighbours() -> None:
    finding = check(read_text("受访的12家企业中，65%表示满意。"), select=("NF204",)).findings[0]
    assert "7/12=58.3%" in finding.message.zh
    assert "8/12=66.7%" in finding.message.zh


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("绿地占全市面积的135%。", Verdict.CONFLICTS),
        ("绿地占全市面积的35%。", None),
        ("到位资金占年初预算的135%。", None),
        ("实到120人，占应到100人的120%。", None),
    ],
)
def test_no_share_exceeds_its_whole(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF207") is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("全国水库9万座，其中小型6万座，占三分之二。", Verdict.ROUNDS),
        ("全国水库9万座，其中小型6万座，占三分之一。", Verdict.CONFLICTS),
        ("全县民企提供了近七成的就业。全县就业10万人，其中民企6.8万人。", Verdict.ROUNDS),
        ("全县民企提供了近七成的就业。全县就业10万人，其中民企4.8万人。", Verdict.CONFLICTS),
        ("全县民企提供了近七成的就业。全县就业10万人。一。二。三。民企4.8万人。", None),
        ("民企提供了七成。", None),
        ("全县民企提供了近七成的就业。民企收入10亿元，就业10万人，安置就业3万人。", None),
    ],
)
def test_fractions(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF206") is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("男性1020人，女性1000人，性别比为102。", Verdict.AGREES),
        ("男性1020人，女性1000人，性别比为125。", Verdict.CONFLICTS),
        ("男性1020人，女性1000人，性别比由上次的110下降到102。", None),
        ("男性1020人，女性1000人。一。二。三。性别比为120。", None),
        ("男性多于女性，性别比为120。", None),
    ],
)
def test_sex_ratios(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF208") is verdict


@pytest.mark.parametrize("module", [nf202_hundred, nf203_implied_wholes, nf204_impossible, nf207_above_hundred])
def test_repairs_can_be_judged_alone(module) -> None:
    """A judgement depends on its terms alone: judged again, it is the same."""
    example = next(each for each in module.CHECK.examples if each.verdict is Verdict.CONFLICTS)
    page = read_text(example.text)
    analyses = check(page).analyses
    assert checks.run(page, analyses, [module.CHECK.code]) == checks.run(page, analyses, [module.CHECK.code])
    assert module.CHECK in [entry.check for entry in INDEX]


NAMED = [
    ("年末各项贷款余额860亿元，不良贷款12.9亿元，不良率{}%。", "1.5", "5.1"),
    ("死亡3200人，火化3120具，火化率{}%。", "97.5", "79.5"),
    ("发放问卷12600份，回收有效问卷12096份，有效率{}%。", "96", "69"),
    ("共抽检食品38600批次，检出不合格样品772批次，总体不合格率{}%。", "2.0", "20"),
    ("收到资金2400万元。已使用资金2160万元，其中医院1420万元、社区740万元，资金使用率{}%。", "90.0", "99.0"),
    ("判处罪犯4200人，其中判处五年以上的420人，重刑率{}%。", "10.0", "18.0"),
    ("参加合作医疗的农民达62.4万人，参合率{}%，全县农业人口78万人。", "80.0", "86.0"),
    (
        "下达任务为新开工2.2万套、基本建成1.8万套。到11月底，新开工24200套，基本建成18900套，占目标任务的{}%。",
        "105",
        "150",
    ),
    ("全区工业完成总产值186.4亿元。产值过亿元企业42家，完成产值139.8亿元，占全区的{}%。", "75", "57"),
    ("三天共接待8.64万人次。头天4.32万人次，占三天总数的{}%。", "50.0", "30.0"),
    ("公路总里程3120公里，其中国道126公里、省道218公里。等级公路2964公里，占总里程的{}%。", "95", "59"),
    ("年末常住人口40万人，其中城镇人口19.6万人，常住人口城镇化率{}%。", "49.00", "94.00"),
    ("5G用户达312万户，占移动电话用户的{}%；移动电话用户600万户。", "52", "25"),
    ("近万件投诉有了结果。共受理投诉9800件，解决9310件，解决率{}%。", "95", "98"),
    ("报名应征7200人，其中大学生4800人，上站体检5900人，合格2655人，合格率{}%。", "45.0", "25.0"),
    ("应检老人9600人，已体检7200人。检出甲病3096人，检出率43%；乙病1152人，检出率{}%。", "16", "61"),
    ("老年人96万人，占户籍人口的24%，其中80岁以上14.4万人，占老年人口的{}%。", "15", "55"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), NAMED)
def test_rates_told_apart_from_their_wholes(text: str, right: str, wrong: str) -> None:
    assert Verdict.CONFLICTS not in {relation.verdict for relation in told(text.format(right))}
    assert worst(text.format(wrong)) is Verdict.CONFLICTS


@pytest.mark.parametrize(
    "text",
    [
        "公司总资产72亿元，总负债36亿元，去年同期资产负债率60%。",
        "营业收入186亿元，毛利46亿元，轴承业务毛利率31%。",
        "抽检食品38600批次，检出不合格样品772批次，不合格率2%。流通环节不合格率3%。",
        "长三角高端装备出口1200亿元。船舶出口600亿元，占全国的64%。",
        "新区面积468平方公里，占全市的15%（其中水面120平方公里）。",
        "发现问题420个，问题不整改的42个，整改率90%。",
    ],
)
def test_rates_of_something_else_stay_silent(text: str) -> None:
    assert worst(text) is not Verdict.CONFLICTS


@pytest.mark.parametrize(
    "text",
    [
        "全国茶叶总产量318.4万吨，比上年增长5%。其中云岭省茶叶产量41.2万吨，占全国总产量的{}%。",
        "全年总票房318.4亿元。国产片12部，票房合计41.2亿元，占全年总票房的{}%。",
    ],
    ids=["of that scope in the same metric", "the label of the total ends the name"],
)
def test_wholes_told_by_scope_or_metric(text):
    assert worst(text.format("12.9"), "NF201") in (Verdict.AGREES, Verdict.ROUNDS)
    assert worst(text.format("19.2"), "NF201") is Verdict.CONFLICTS
