"""Changes: which figures they are judged against, and how."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsfacts.api import check, read_text
from newsfacts.model import Finding, Relation, Severity, Verdict


def told(text: str, *codes: str) -> tuple[Relation, ...]:
    """The relations of some checks on a text."""
    return check(read_text(text), select=codes).relations


def findings(text: str, *codes: str) -> tuple[Finding, ...]:
    """The findings of some checks on a text."""
    return check(read_text(text), select=codes).findings


def worst(text: str, *codes: str) -> Verdict | None:
    """The worst verdict on a text, ``None`` where nothing is recomputed."""
    found = {relation.verdict for relation in told(text, *codes)}
    return next((verdict for verdict in (Verdict.CONFLICTS, Verdict.ROUNDS, Verdict.AGREES) if verdict in found), None)


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("收费项目从500项减少到400项，下降20%。", "(400 - 500) ÷ 500 = -20%"),
        ("均价从月初的3000元/吨涨到月末的3300元/吨，涨幅为10%。", "(3300 - 3000) ÷ 3000 = 10%"),
        ("出口额由上年的40.0亿元增至50.0亿元，增长25%。", "(50.0亿 - 40.0亿) ÷ 40.0亿 = 25%"),
        ("进口额50.0亿元，比2013年同期的40.0亿元增长了25%。", "(50.0亿 - 40.0亿) ÷ 40.0亿 = 25%"),
        ("昨天报36.0元/股，上市才四天，已较24.0元的发行价猛涨50%。", "(36.0 - 24.0) ÷ 24.0 = 50%"),
        ("批发价为180元/箱，与3月份的每箱150元相比，涨幅达20%。", "(180 - 150) ÷ 150 = 20%"),
        ("出货额相比2012年5月的300亿元，同比增长20%", None),
        ("出货额360亿元，相比2012年5月的300亿元，同比增长20%。", "(360亿 - 300亿) ÷ 300亿 = 20%"),
        ("全村人口1500人，与上次普查的1250人相比，增加250人，增长20%。", "(1500 - 1250) ÷ 1250 = 20%"),
        ("上半年出口900亿元，同比增长20%；去年同期为750亿元。", "(900亿 - 750亿) ÷ 750亿 = 20%"),
        ("盈利146亿元；上年同期为73.0亿元，同比增长100%。", "(146亿 - 73.0亿) ÷ 73.0亿 = 100%"),
        ("2011年产量为150吨，2012年达到180吨，增长20%。", "(180 - 150) ÷ 150 = 20%"),
    ],
)
def test_levels_of_a_rate_are_found(text: str, formula: str | None) -> None:
    assert [relation.formula for relation in told(text, "NF301")] == ([formula] if formula else [])


@pytest.mark.parametrize(
    "text",
    [
        "贸易额从40.0亿元扩大到50.0亿元，年均增长7%。",
        "标价16000元，一度突破25000元，最高31000元，涨幅近95%。",
        "报名人数超过42000人，比上年增加了28%；另一校超过36000人报名，比上年增加了6%。",
        "从5升涨到20升的油，涨幅大小不等，有的3%。",
        "百强企业收入73万亿元，较上年200强企业下降0.12%。",
        "豆油从92元上涨至104元；另一种上涨至83元，涨幅达6.4%。",
        "出口900亿元，环比增长20%；去年同期为820亿元。",
    ],
)
def test_rates_of_other_levels_are_left_alone(text: str) -> None:
    assert worst(text, "NF301") is not Verdict.CONFLICTS


def test_the_wrong_base_is_named() -> None:
    finding = findings("进口额由100亿元增加到200亿元，增长50%。", "NF301")[0]
    assert "误以新数为基数" in finding.message.zh
    assert finding.suggestions[0].replacement == "100"


LEVEL = st.integers(min_value=2000, max_value=99999)


@settings(max_examples=60, deadline=None)
@given(old=LEVEL, new=LEVEL, decimals=st.sampled_from([0, 1, 2]), way=st.sampled_from([ROUND_DOWN, ROUND_HALF_UP]))
def test_a_rate_rounded_or_cut_off_never_contradicts(old: int, new: int, decimals: int, way: str) -> None:
    assume(old != new)
    rate = (Decimal(100 * abs(new - old)) / old).quantize(Decimal(1).scaleb(-decimals), way)
    verb = "增加到" if new > old else "减少到"
    noun = "增长" if new > old else "下降"
    assert worst(f"项目由{old}个{verb}{new}个，{noun}{rate}%。", "NF301", "NF305") in {Verdict.AGREES, Verdict.ROUNDS}


@settings(max_examples=60, deadline=None)
@given(new=LEVEL, by=st.integers(min_value=10, max_value=1500), off=st.integers(min_value=2, max_value=9))
def test_increments_agree_exactly_when_the_rate_is_theirs(new: int, by: int, off: int) -> None:
    rate = (Decimal(100 * by) / (new - by)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    text = "收案{}件，比上年增加{}件，增长{}%。"
    assert worst(text.format(new, by, rate), "NF302") in {Verdict.AGREES, Verdict.ROUNDS}
    assert worst(text.format(new, by, rate + off), "NF302") is Verdict.CONFLICTS


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("完成投资450亿元，同比多完成150亿元，增长50%。", "+150亿 ÷ (450亿 - 150亿) = 50%"),
        ("收于8.00元，下跌2.00元，降幅为20%。", "-2.00 ÷ (8.00 + 2.00) = 20%"),
        ("收报12.00美元/桶，上涨2.00美元，涨幅20%。", "+2.00 ÷ (12.00 - 2.00) = 20%"),
        ("财政总支出120亿元，增支20.0亿元，增长20%。", "+20.0亿 ÷ (120亿 - 20.0亿) = 20%"),
        ("民生支出12.0亿元，同比增长20%，增加2.0亿元。", "+2.0亿 ÷ (12.0亿 - 2.0亿) = 20%"),
        ("审结1200件，未结60件。同上年比较，结案多200件，上升20%。", "+200 ÷ (1200 - 200) = 20%"),
        ("审结1200件，未结60件。同上年比较，未结案多10件，上升20%。", "+10 ÷ (60 - 10) = 20%"),
    ],
)
def test_levels_of_an_increment_are_found(text: str, formula: str) -> None:
    assert [relation.formula for relation in told(text, "NF302")] == [formula]


@pytest.mark.parametrize(
    "text",
    [
        "大豆18万吨，较4月减少3.5万吨，较上年同期下降24%。",
        "税收31.0亿元，减收14.0亿元，按原口径下降42%。",
        "全县有企业300家，其中民营企业增加20家，增长10%。",
        "供热1563小时，增加148小时，外购蒸汽量增长27.6%。",
        "最多500家，至少30家，增长10%。",
        "减少3起，下降42.86%。",
        "比上年的40件，增加4件，增长30%。",
        "收案44件，增长10%，同比增加9件。",
    ],
)
def test_increments_of_something_else_are_left_alone(text: str) -> None:
    assert worst(text, "NF302") is not Verdict.CONFLICTS


def test_more_lost_than_there_was_is_a_contradiction() -> None:
    assert worst("收案20件，增加30件，增长50%。", "NF302") is Verdict.CONFLICTS


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("合作社从1955年的18.5万个，增加到2019年的402万个，增长近21倍。", Verdict.ROUNDS),
        ("会员总数6800万名，比1956年的400万名增长约16倍。", Verdict.ROUNDS),
        ("游客90万人次，是去年30万人次的3倍。", Verdict.AGREES),
        ("游客90万人次，是去年30万人次的5倍。", Verdict.CONFLICTS),
        ("收入15.0亿元；到2014年达到64.0亿元，四年翻了两番多。", None),
        ("2010年，收入15.0亿元；到2014年达到64.0亿元，四年翻了两番多。", Verdict.ROUNDS),
        ("2010年，收入15.0亿元；到2014年达到45.0亿元，四年翻了两番多。", Verdict.CONFLICTS),
        ("产值由25亿元增加到75亿元，增长了六倍。", Verdict.CONFLICTS),
        ("产值是去年的3倍。", None),
    ],
)
def test_multiples(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF303") is verdict


@pytest.mark.parametrize(("multiple", "severity"), [("三", Severity.WARNING), ("九", Severity.ERROR)])
def test_a_ratio_told_as_growth_is_a_question(multiple: str, severity: Severity) -> None:
    found = findings(f"产值由25亿元增加到75亿元，增长了{multiple}倍。", "NF303")
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("户数下降120%。", Verdict.CONFLICTS),
        ("户数下降99%。", None),
        ("亏损额收窄，净利润下降120%。", None),
    ],
)
def test_falls(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF304") is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("比重由45.7%提高到47.3%。", Verdict.AGREES),
        ("比重由45.7%提高到43.7%。", Verdict.CONFLICTS),
        ("价格由8元降至6元。", Verdict.AGREES),
        ("价格由6元降至8元。", Verdict.CONFLICTS),
        ("排名由20位上升到5位。", None),
        ("收入由近40亿元增加到超38亿元。", Verdict.AGREES),
        ("从5月的40家，发展成60家。", None),
        ("由40家，企业共60家。", None),
        ("立案384件，增加16件，下降4.3%。", Verdict.CONFLICTS),
        ("立案384件，增加16件，增长4.3%。", None),
    ],
)
def test_directions(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF305") is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("GDP增长8.4%，比上年的7.6%提高0.8个百分点。", Verdict.AGREES),
        ("GDP增长8.4%，比上年的7.6%提高1.8个百分点。", Verdict.CONFLICTS),
        ("入户率达73.48%，比2007年的72.59%提高了近1个百分点。", Verdict.ROUNDS),
        ("合格率由98.1%下降到96.4%，下降1.7个百分点。", Verdict.AGREES),
        ("合格率提高1.7个百分点。", None),
    ],
)
def test_points(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF306") is verdict


def test_points_for_percent_are_repaired() -> None:
    finding = findings("产量由200万吨增加到226万吨，增加13个百分点。", "NF205")[0]
    assert finding.suggestions[0].replacement == "13%"
    assert worst("空置率由4.0%升至4.6%，上升3.7%。", "NF205") is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("旅游类最多，共50件；其次是餐饮类，40件；第三是交通类，45件。", Verdict.CONFLICTS),
        ("旅游类最多，共50件；其次是餐饮类（40件）；第三是交通类，45件。", None),
        ("旅游类最多，共50件。\n其次，要办好60件实事。", None),
        ("增幅最大的是旅游类，50件；其次是餐饮类，60件。", None),
        ("旅游类最多；其次是餐饮类。", None),
        ("主队以3比1险胜。", Verdict.AGREES),
        ("主队以1比1险胜。", Verdict.CONFLICTS),
        ("主队1比2落后。", None),
        ("比分追成1:1，依然落后一局。", Verdict.CONFLICTS),
    ],
)
def test_ranks(text: str, verdict: Verdict | None) -> None:
    assert worst(text, "NF307") is verdict


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("原油期货下跌{}美元，收于每桶90.50美元，跌幅2.16%。", "2.00", "7.00"),
        ("该股上涨0.36元，报{}元，涨幅3.6%。", "10.36", "13.06"),
        ("人均月增140元，调整后月人均养老金达到{}元，增长9.6%。", "1600", "16000"),
        ("去年破获案件312起，同比下降{}%（前年破获400起）。", "22.0", "42.0"),
        ("营业收入{}亿元，同比增长17%（2020年上半年：160亿元）。", "187.2", "178.2"),
        ("报告病例1286例，占门诊的9.6%，较前一周（7.2%）上升{}个百分点。", "2.4", "4.2"),
        ("商品房均价8400元，比上月（8400元）持平，比去年同月（7000元）上涨{}%。", "20.0", "26.0"),
        ("报告病例1280例，较前一周上升2.4个百分点，环比增加320例，上升{}%。", "33.3", "38.3"),
        ("职工年平均工资{}元，比上年增加4400元，增长6.4%。", "73150", "37150"),
        ("补助标准由每人每年610元提高到640元，提高{}元。", "30", "3"),
        ("白鹤由去年的86只增至{}只，增加46只。", "132", "312"),
        ("城区标准由3600元提高到4200元，农村标准由2400元提高到{}元，分别提高600元和400元。", "2800", "8200"),
        ("城北站水位{}米，超警戒水位（32.5米）1.3米，较昨日上涨0.2米。", "33.8", "38.3"),
        ("9日水位涨至19.86米。12日水位回落至{}米，比最高时下降0.94米。", "18.92", "19.82"),
    ],
)
def test_changes_told_apart_from_their_levels(text: str, right: str, wrong: str) -> None:
    kept = {finding.code for finding in check(read_text(text.format(right)), select=["NF1", "NF3"]).findings}
    assert not kept
    assert check(read_text(text.format(wrong)), select=["NF1", "NF3"]).findings


@pytest.mark.parametrize(
    "text",
    [
        "生猪每斤涨至9.8元，仔猪每头涨至420元，猪肉每斤回落至15.2元，下降0.6元。",
        "价格下跌1.9元，收于每桶88.5元，比上月下跌6%。",
        "财政收入从5万亿元，到突破10万亿元，每年增加1万亿元左右。",
        "甲款由88万元上涨到91万元，涨幅达3万元，乙款由112万元上涨到115.6万元涨幅达3.6万元。",
        "营业收入176亿元，同比增长17%（其中2020年并入的公司收入159亿元）。",
        "失业率5.2%（上年同期5.5%），较上月下降0.1个百分点。",
    ],
)
def test_changes_of_something_else_stay_silent(text: str) -> None:
    assert not check(read_text(text), select=["NF1", "NF3"]).findings
