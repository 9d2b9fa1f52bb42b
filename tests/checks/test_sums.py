"""Sums: consistent lists stay silent, one slip in a closed or telling list is found and undone."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsfacts.api import check
from newsfacts.checks import _repair, chosen
from newsfacts.checks._engine import run
from newsfacts.claims import analyse
from newsfacts.extract import extract
from newsfacts.model import Verdict
from newsfacts.reading import read_text

AMOUNTS = st.lists(st.integers(12000, 899999).filter(lambda amount: amount % 10), min_size=2, max_size=5)
NAMES = "甲乙丙丁戊"


def findings(text: str, code: str = "NF101"):
    page = read_text(text)
    analyses = [analyse(article, extract(article.running.text, None)) for article in page.articles]
    return run(page, analyses, chosen([code]))


def told(total: object, parts: list[int]) -> str:
    items = "、".join(f"{name}镇{part}件" for name, part in zip(NAMES, parts, strict=False))
    return f"全县共收到来信{total}件，其中{items}。"


@given(AMOUNTS)
def test_list_that_adds_up_is_silent_and_told(parts: list[int]) -> None:
    relations, found = findings(told(sum(parts), parts))
    assert not found
    assert [relation.verdict for relation in relations] == [Verdict.AGREES]


@settings(max_examples=60)
@given(AMOUNTS, st.data())
def test_slip_in_the_total_is_found_and_undone(parts: list[int], data: st.DataObject) -> None:
    right = str(sum(parts))
    digits = [slip.numeral for slip in _repair.slips(right) if slip.numeral.isdigit()]
    wrong = data.draw(st.sampled_from(digits))
    others = [sum(parts) - part for part in parts]
    assume(all(abs(rest - int(wrong)) * 1000 > rest for rest in others))  # all but one that make the total may be it
    _, (finding,) = findings(told(wrong, parts))
    assert finding.verdict is Verdict.CONFLICTS
    text = told(wrong, parts)
    undone = [each.replacement for each in finding.suggestions if each.span.of(text) == wrong]
    assert right in undone or len(finding.suggestions) == 3


@given(AMOUNTS, st.integers(1000, 9000))
def test_order_of_the_parts_changes_nothing(parts: list[int], off: int) -> None:
    total = sum(parts) + off
    first, _ = findings(told(total, parts))
    second, _ = findings(told(total, parts[::-1]))
    assert [each.verdict for each in first] == [each.verdict for each in second]


@given(AMOUNTS, st.integers(1, 9_000_000))
def test_about_never_makes_a_sum_that_fits_a_conflict(parts: list[int], total: int) -> None:
    relations, _ = findings(told(total, parts))
    hedged, _ = findings(told(f"约{total}", parts))
    if any(each.verdict is not Verdict.CONFLICTS for each in relations):
        assert all(each.verdict is not Verdict.CONFLICTS for each in hedged)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("全镇有60名学生，会游泳的35名，会骑车的40名，既会游泳又会骑车的38名。", ["NF106"]),
        ("全镇有60名学生，会游泳的35名，会骑车的40名，两者都会的20名。", []),
        ("全镇有60名学生，会游泳的35名，会骑车的40名，两项都会的20名，两项都不会的15名。", ["NF106"]),
        ("会游泳的35名，会骑车的40名，两项都会的20名。", []),
        ("两项都会的20名。", []),
    ],
)
def test_overlap_is_compared_with_its_parts(text: str, codes: list[str]) -> None:
    _, found = findings(text, "NF1")
    assert [finding.code for finding in found] == codes


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("大赛征集方案94个。初审后，31个方案进入复评。", "31 ≤ 94"),
        ("大赛征集方案94个，最后9个方案脱颖而出。", "9 ≤ 94"),
        ("全国有1800人报名，260人进入决赛。", "260 ≤ 1800"),
        ("大赛征集方案94个，12个村庄进入名单。", None),
        ("大赛征集方案94个。去年，31个方案进入复评。", None),
        ("大赛入围方案94个，31个方案进入复评。", None),
        ("全国有1800人报名，260名市民通过大屏观看。", None),
    ],
)
def test_chosen_are_of_those_handed_in(text: str, formula: str | None) -> None:
    relations, found = findings(text, "NF102")
    assert not found
    assert [relation.formula for relation in relations] == ([formula] if formula else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全市安置186人，其中东湖区97人、西湖区113人。", True),
        ("全市安置186人（其中东湖区97人、西湖区113人）。", True),
        ("全市安置186人，其中东湖区97人、西湖区63人。", False),
        ("全市安置近186人，其中东湖区97人、西湖区90人。", True),
        ("全市安置186人，其中东湖区97人、开发区园区113人。", False),
        ("全市安置186人，其中东湖区97人、全市城区113人。", False),
        ("全市安置186人，其中木工97人、东湖区113人。", False),
        ("全市安置186人，其中东湖区97人、东湖区113人。", False),
        ("全市安置186人，其中东湖区97人、西湖区113人，部分人交叉任职。", False),
    ],
)
def test_parts_that_share_nothing_cannot_exceed_their_total(text: str, found: bool) -> None:
    assert bool(findings(text)[1]) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全院有医生160人，其中博士70人、硕士120人。", True),
        ("全院有医生160人，其中女医生70人、博士120人。", False),
        ("全院有医生160人，其中女医生70人、外科医生120人。", False),
        ("全班56名同学考上大学，其中46人上一本线，600分以上12人。", False),
        ("新招聘教师128名，其中小学94名、初中32名、高中14名、幼儿园33名。", True),
    ],
)
def test_aspects_of_people_overlap(text: str, found: bool) -> None:
    assert bool(findings(text)[1]) is found


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("全县有党组织986个，其中党委42个、总支58个、支部{}个。", "886", "868"),
        ("现有职工212人，其中在职{}人、离退休76人。", "136", "163"),
        ("抽检产品300批次，其中达标{}批次、未达标12批次。", "288", "282"),
        ("任免干部{}人次，其中任命82人次、免职44人次。", "126", "162"),
        ("收回选票231张，其中有效票{}张、无效票1张。", "230", "203"),
        ("接待游客620万人次，其中省内{}万人次、省外140万人次。", "480", "840"),
        ("全县改造小区216个，其中完工{}个、在建119个。", "97", "79"),
        ("市队夺得{}枚奖牌，其中6金2银6铜。", "14", "41"),
        ("英国队获得42金29银{}铜，奖牌总数102枚。", "31", "71"),
        ("到会代表396人。表决时赞成388票，反对{}票，弃权4票。", "4", "40"),
        ("监测304天，其中优87天、良171天、轻度污染{}天、中度污染8天。", "38", "83"),
        ("分馆128个，其中街道（乡镇）分馆{}个、社区（村）分馆69个、校园分馆13个。", "46", "460"),
        ("应到代表412人，出席代表{}人。", "396", "936"),
        ("发放问卷1260份，收回问卷{}份。", "1238", "12380"),
        ("民警将{}男2女，共9名嫌疑人带回。", "7", "4"),
        ("抓获涉赌人员16名，其中9男{}女。", "7", "3"),
        ("该村有低保户71户163人，未复核14户32人，已复核{}户131人。", "57", "67"),
        ("他交了200元租金、650元押金共{}元。", "850", "8500"),
        ("查处案件25起，其中浙江3起、天津1起、广东{}起。", "21", "31"),
        ("案件受理费4300元，由李某负担{}元，王某负担1075元。", "3225", "2325"),
        ("公安机关查处盗采案件153起，其中刑事案件37起、治安案件{}起。", "116", "161"),
        ("全线设16座车站，其中东段{}座，西段6座。", "10", "16"),
        ("各项损失如下：医疗费72777.3元；营养费2000元；护理费16269元；抚慰金{}元，以上共计111046.3元。", "2万", "2亿"),
        ("请求判令赔偿拆除费用3万元、处置费用{}万元、检测费用2.5万元，共计8万元。", "2.5", "25"),
        ("{}名游客溺亡在甲国、153名在乙国、117名在丙国。三国一共有508名游客溺亡。", "238", "23"),
    ],
)
def test_lists_of_more_kinds_are_added_up(text: str, right: str, wrong: str) -> None:
    assert not check(read_text(text.format(right)), select=["NF1"]).findings
    assert check(read_text(text.format(right)), select=["NF1"]).relations
    assert check(read_text(text.format(wrong)), select=["NF1"]).findings


@pytest.mark.parametrize(
    "text",
    [
        "全县有龙头企业260家，其中国家级2家、省级8家。",
        "全县有企业128家，其中国有企业31家、外资企业52家、合资企业9家。",
        "展览为期30天，前10天免费，后20天半价。",
        "有线电视用户72万户，其中城镇家庭51.6万户；网络电视用户208.4万户。",
        "全长64公里，包括6.2公里高架路和50公里地下管网。",
        "共检查企业（单位）120家次，查出隐患480处。",
        "申请补贴5.38万人，其中缺粮3.2万人，缺衣1.46万人。",
        "虾卖3600元，稻540公斤按每公斤3元算是1620元。",
        "发放57.6万元，其中甲班60名每人6000元，乙班72名每人3000元。",
    ],
)
def test_open_lists_of_more_kinds_stay_silent(text: str) -> None:
    assert not check(read_text(text), select=["NF1"]).findings


SILENT = [
    (
        "已为16284名残疾人发放护理补贴484万元；发放生活补贴450万元，其中为12327名困难者发放409万元、为2515名发放41万元。",
        "the people of another grant",
    ),
    ("共2752家公司发布业绩预告，其中1782家进行了业绩修正，170家企业业绩修正幅度较大。", "some of the first part"),
    ("满意20票，基本满意6票，不满意2票，满意和基本满意合计26票。", "of the two that it names"),
    ("遇难者包括3名司机和6名乘客，其中8人当场死亡，1人送医后死亡。", "of two wholes together"),
    ("虚报在职28人，其中25人已退休；36名职工早已离开，剩下的所谓“职工大会”只有他们三个人。", "a clause, not a rest"),
    ("两名学生发生争执，随后其中一人和其他三名学生打了起来。", "others than the whole"),
    ("警方抓获嫌疑人8人。首犯王某获刑11年，骨干3人获刑9年，其余3人获刑5年。", "one is told without a figure"),
    ("四个人里，有一个望风的，另外一个人开锁，剩下的两个人在楼下等。", "one is counted by another measure"),
    (
        "最初通报的伤亡人数为4死43伤。上次事故造成24人死亡、70多人受伤，前年一次15人受伤。",
        "the hurt alone are not the whole",
    ),
    ("慰问1700名老人，其中东区250名、西县220名、其他各县100名。", "各 multiplies the rest"),
    (
        "处罚案件112起，其中甲级28起，乙级26起，丙级5起，预备队6起，杯赛15起，青年赛24起，女足3起。",
        "with seven parts a slip closes any gap",
    ),
    (
        "双方合计结欠67893.72元，含保证金20000元。另查明，工程款43346.72元，质保金4547元。",
        "a figure told elsewhere fills the gap",
    ),
    (
        "赵某参与12起，涉案2.85万元，钱某参与6起，涉案9200元，孙某参与5起，涉案8400元，李某参与4起，涉案1.19万元。",
        "accomplices take part in the same thefts",
    ),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for text, why in SILENT])
def test_list_that_is_none_or_not_of_this_total_is_left_alone(text: str) -> None:
    assert not findings(text)[1]


def test_amounts_too_far_apart_for_one_slip_are_added_up_all_the_same() -> None:
    text = "病毒直径约100纳米，另有7纳米芯片，共5500万光年。"
    assert not check(read_text(text), select=["NF1"]).findings


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("周六入园3.4万人次，周日4.7万人次，两天共9.1万人次。", "as many days as are told"),
        ("中央补助2315万元，省级补助864万元，社会捐赠427.5万元，共筹集3660.5万元。", "共 before a verb"),
        (
            "现有职工712人，其中技术人员534人，占75%：医生123人，护士256人，技师65人。",
            "a colon behind an item of a list",
        ),
        ("入社农户5120户，占全县农户8640户的59.3%，其余3250户正在动员。", "the whole stands with its share"),
        ("总建筑面积6.3万平方米，地上4.6万平方米，地下1.4万平方米。", "above ground and below"),
    ],
)
def test_list_is_found_by(text: str, why: str) -> None:
    assert findings(text)[1], why


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("五年总投资38.6亿元。各年投资分别为5.2亿元、6.3亿元、9.7亿元、8.5亿元和11.9亿元。", True),
        ("五年总投资38.6亿元。各年投资分别为5.2亿元、6.3亿元、6.7亿元、8.5亿元和11.9亿元。", False),
        ("公路发送652.4万人，水路9.6万人，民航8.3万人，合计670.3万人，其中公路占93.7%。", True),
        ("公路发送652.4万人，水路9.6万人，民航8.3万人，合计670.3万人，其中公路占97.3%。", False),
        ("甲校获奖158个，其中一等奖36个；乙、丙校分别获奖131个和117个。", False),
        ("考核干部90名，优秀18名、称职67名、基本称职4名、不称职1名，优秀率20%。", False),
        ("发放问卷240份，满意150份、基本满意78份、不满意12份，满意率95%。", False),
        ("代表满意132件，基本满意8件，满意率94.3%。", False),
        ("夏季高温日共28天，其中7月15天、8月13天，比常年的17天多11天。", False),
        ("查处案件130起，其中赌博41件、盗窃52件、其他73件。", True),
        ("招聘名额130个，其中教师81人、医生34人、文员15人。", False),
        ("查处案件130起，其中赌博41件、盗窃52件。", False),
        ("年检指标80项，其中达标56项，未达标24项，达标率70%。", False),
        (
            "今年投保2400万元，赔付918.4万元，带动投保6210万元。其中车险赔付452.3万元、农险287.6万元、其他187.5万元。",
            True,
        ),
    ],
)
def test_list_and_share_are_read_by_their_words(text: str, found: bool) -> None:
    page = read_text(text)
    analyses = [analyse(article, extract(article.running.text, None)) for article in page.articles]
    assert bool(run(page, analyses, chosen(None))[1]) is found
