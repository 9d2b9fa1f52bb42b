"""Status, metric, subject, period and role of a figure; and what holds of every analysis."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts import api
from newsfacts.model import Analysis, Category, Claim, Role, Status


def analysed(text: str) -> Analysis:
    """The analysis of a text that is one article."""
    return api.analyse(api.read_text(text)).analyses[0]


def claim_of(text: str, figure: str) -> Claim:
    """The claim whose figure begins with these characters."""
    return next(each for each in analysed(text).claims if each.span.of(text).startswith(figure))


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("项目计划总投资3亿元。", "3亿元", Status.PLANNED),
        ("计划投资27亿元，已完成18亿元。", "18亿元", Status.ACTUAL),
        ("预计带动就业近300人。", "近300人", Status.PLANNED),
        ("拟投资8亿元建厂。", "8亿元", Status.PLANNED),
        ("将投资8亿元建厂。", "8亿元", Status.PLANNED),
        ("将旧厂房改造成7000平方米的展馆。", "7000平方米", Status.ACTUAL),
        ("计划总投资6亿元，占地220亩。", "220亩", Status.PLANNED),
        ("预计明年完工；目前已建成校舍12栋。", "12栋", Status.ACTUAL),
        ("总投资6亿元的水厂开工。", "6亿元", None),
        ("培训农民1300人次。", "1300人次", Status.ACTUAL),
        ("2021年4月动工。", "2021年4月", None),
        ("第12届茶博会开幕。", "第12届", None),
        ("600名选手将出战省运会。", "600名", Status.PLANNED),
        ("将近300人参加。", "将近300人", Status.ACTUAL),
        ("县里将与商会签署8项协议。", "8项", Status.PLANNED),
        ("省里下达的校舍改造任务共420套。", "420套", Status.PLANNED),
        ("各乡完成任务，修路83公里。", "83公里", Status.ACTUAL),
        ("税收7亿元，占全年计划10亿元的70%。", "10亿元", Status.PLANNED),
        ("税收7亿元，占全年计划10亿元的70%。", "70%", Status.ACTUAL),
        ("已完成年度目标的83%。", "83%", Status.ACTUAL),
        ("全年目标是：改造小区90个；城镇新增就业9000人。", "9000人", Status.PLANNED),
        ("可再生能源发电量900亿千瓦时。", "900亿千瓦时", Status.ACTUAL),
        ("《行动方案》明确：改造小区90个，加装电梯80部。", "80部", Status.PLANNED),
        ("计划改造小区90个；预算资金2亿元。", "2亿元", Status.PLANNED),
        ("课堂还将延伸到9所村小。", "9所", Status.PLANNED),
        ("新校区拟设教室90间。", "90间", Status.PLANNED),
        ("工程所需资金由县里承担四成。", "四成", Status.PLANNED),
        ("今年定下了产值增长6%、新增就业9000人等主要目标。", "6%", Status.PLANNED),
        ("全年主要目标全部实现，新增就业9000人。", "9000人", Status.ACTUAL),
        ("这套房要80万元。", "80万元", Status.ACTUAL),
        ("财政出钱修路，带动社会投资3亿元。", "3亿元", Status.ACTUAL),
        ("签约金额9亿元，同比增长8%。", "9亿元", Status.ACTUAL),
        ("工厂将释放库存3万吨。", "3万吨", Status.PLANNED),
        ("税率将从目前的8%提高到9%。", "8%", Status.ACTUAL),
        ("税率将从目前的8%提高到9%。", "9%", Status.PLANNED),
        ("计划今年产钢3万吨，去年精品占到90%。", "90%", Status.ACTUAL),
        ("飞机轰炸了90处目标。", "90处", Status.ACTUAL),
        ("达成合作意向30项。", "30项", Status.ACTUAL),
        ("16人将被授予称号。", "16人", Status.PLANNED),
        ("报销比例将由50%提高到70%。", "50%", Status.ACTUAL),
        ("报销比例将由50%提高到70%。", "70%", Status.PLANNED),
        ("今年将重点放在基层，办讲座80场。", "80场", Status.ACTUAL),
        ("新开工项目计划总投资增长41%。", "41%", Status.ACTUAL),
        ("区里将新建学校3所；另引进教师90名。", "90名", Status.PLANNED),
        ("按照方案，一期投资2亿元；二期投资3亿元，增加处理能力90吨。", "90吨", Status.PLANNED),
        ("甲厂预计7月启用；乙厂建成厂房900平方米。", "900平方米", Status.ACTUAL),
        ("村里投资60万元建起冷库。", "60万元", Status.ACTUAL),
        ("预计可开发公益岗位900个。", "900个", Status.PLANNED),
        ("已办讲座80场；下一步还将办90场。", "80场", Status.ACTUAL),
        ("排放量将下降30%。", "30%", Status.PLANNED),
        ("年底前造林3万亩。", "3万亩", Status.PLANNED),
        ("从明年1月1日起，标准由2100元调整为2300元。", "2300元", Status.PLANNED),
        ("产量有望达到9万吨；其中面积稳定在8000亩。", "8000亩", Status.PLANNED),
        ("赛事将设补给站18个。", "18个", Status.PLANNED),
        ("将设备分成9组。", "9组", Status.ACTUAL),
        ("目前已完成23家，剩余9家预计年底完工。", "9家", Status.PLANNED),
        ("目前已有12家企业计划上市。", "12家", Status.ACTUAL),
        ("搬迁任务涉及38家企业。", "38家", Status.ACTUAL),
        ("培育计划启动，来自各县的60名学员参加。", "60名", Status.ACTUAL),
        ("我市今年将启动城市更新。改造小区90个；更新管道420公里。", "420公里", Status.PLANNED),
        ("我市今年将启动城市更新。改造了小区90个。", "90个", Status.ACTUAL),
        ("燃油成本将增加800元。", "800元", Status.PLANNED),
        ("市里提出，到2027年规上企业突破900家。", "突破900家", Status.PLANNED),
        ("到2019年，规上企业突破900家。", "突破900家", Status.ACTUAL),
        ("育成一个品种要八到十年，能用的不到1%。", "不到1%", Status.ACTUAL),
        ("预计产量增长4%，低于去年的9%。", "9%", Status.ACTUAL),
        ("拟把现行18%的税率降至15%。", "18%", Status.ACTUAL),
        ("拟把现行18%的税率降至15%。", "15%", Status.PLANNED),
        ("二、明年工作任务\n低保标准由600元提高到660元。", "600元", Status.ACTUAL),
        ("二、明年工作任务\n低保标准由600元提高到660元。", "660元", Status.PLANNED),
        ("全县人均预期寿命达到79岁。", "79岁", Status.ACTUAL),
        ("去年好于预期，新增就业3万人。", "3万人", Status.ACTUAL),
        ("20多家银行发起“助农计划”。", "20多家", Status.ACTUAL),
        ("已完成投资9亿元，占计划投资16亿元的56%。", "16亿元", Status.PLANNED),
        ("已完成投资9亿元，占计划投资16亿元的56%。", "56%", Status.ACTUAL),
        ("已动工90个，占计划数的54%，开工率达到60%以上的有9家。", "60%", Status.ACTUAL),
        ("计划总投资9亿元，上半年完成4亿元，占44%。", "4亿元", Status.ACTUAL),
        ("计划上半年完成4亿元。", "4亿元", Status.PLANNED),
        ("规划投资累计完成74%，项目完工6个。", "6个", Status.ACTUAL),
        ("力争累计完成投资4亿元。", "4亿元", Status.PLANNED),
        ("拟以6元/股的价格募资9亿元。", "9亿元", Status.PLANNED),
        ("今后要把筹资标准由每人每年50元提高到90元。", "50元", Status.ACTUAL),
        ("一项对计划留学学生的调查显示，本科生占62%。", "62%", Status.ACTUAL),
        ("今年计划完成投资9亿元。", "9亿元", Status.PLANNED),
        ("公司计划实现销售收入9亿元。", "9亿元", Status.PLANNED),
        ("今年的目标是完成造林9万亩。", "9万亩", Status.PLANNED),
        ("年初计划全部完成，修路9公里。", "9公里", Status.ACTUAL),
        ("《方案》提出，全年引进项目60个。", "60个", Status.PLANNED),
        ("工程设计年发电量3亿千瓦时。", "3亿千瓦时", Status.PLANNED),
        ("去年是2024年。到2030年，建成区面积达到90平方公里。", "90平方公里", Status.PLANNED),
        ("去年是2018年。到2019年，建成区面积达到90平方公里。", "90平方公里", Status.ACTUAL),
        ("确保了3000户居民用水。", "3000户", Status.ACTUAL),
        ("为确保供水，抢修管道12公里。", "12公里", Status.ACTUAL),
        ("原计划脱贫3万人，实际脱贫3.2万人。", "3.2万人", Status.ACTUAL),
        ("“千村示范”计划让90个村受益。", "90个", Status.ACTUAL),
        ("到“十四五”末，造林9万亩。", "9万亩", Status.PLANNED),
        ("今年的任务是建成住房3000套，目前已建成2000套。", "3000套", Status.PLANNED),
        ("规划区内拆迁房屋300户。", "300户", Status.ACTUAL),
        ("规划免疫的疾病扩大到15种。", "15种", Status.ACTUAL),
        ("方案实施后，东站增加线路2条。", "2条", Status.PLANNED),
    ],
)
def test_status(text: str, figure: str, expected: Status | None) -> None:
    assert claim_of(text, figure).status is expected


def test_a_heading_turns_a_report_into_a_plan() -> None:
    text = "一年来，培训农民1300人次。\n二、明年工作任务\n培训农民2600人次，新建公路40公里。\n"
    assert claim_of(text, "1300人次").status is Status.ACTUAL
    assert claim_of(text, "2600人次").status is Status.PLANNED
    assert claim_of(text, "40公里").status is Status.PLANNED


def test_an_aim_that_was_reached_is_no_plan() -> None:
    told = "县里去年吃了不少苦头，终于完成全年经济社会发展目标任务，大家都松了一口气。培训农民1300人次。\n"
    assert claim_of(told, "1300人次").status is Status.ACTUAL
    urged = told.replace("终于完成", "努力完成")
    assert claim_of(urged, "1300人次").status is Status.PLANNED


def test_a_phrase_governs_only_its_paragraph() -> None:
    long = "县里谈到下一步的想法时说得很具体，从道路谈到学校，从学校谈到医院，讲了整整一个上午，大家听得很认真。"
    text = f"{long}新建公路40公里。\n去冬以来的账也摆了出来。培训农民1300人次。"
    assert claim_of(text, "40公里").status is Status.PLANNED
    assert claim_of(text, "1300人次").status is Status.ACTUAL


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("总投资12亿元。", "12亿元", "总投资"),
        ("全市新增就业4.1万人。", "4.1万人", "就业"),
        ("投入省级救灾资金900万元。", "900万元", "投入省级救灾资金"),
        ("建成校舍12栋。", "12栋", "建成"),
        ("惠及职工3万人。", "3万人", "惠及"),
        ("利润同比增长9%。", "9%", "同比增长"),
        ("占全省的18%。", "18%", "占"),
        ("出勤率达97%。", "97%", "出勤率"),
        ("新增就业4万人，比上年多增3000人。", "3000人", "多增"),
        ("总投资9亿元，其中一期4亿元。", "4亿元", "总投资"),
        ("占地420亩。", "420亩", "占地"),
        ("东水西调工程累计供水7亿立方米。", "7亿立方米", "供水"),
        ("38家农场通过验收，9家成为示范户。", "9家", None),
        ("2021年动工。", "2021年", None),
        ("高铁时速320公里。", "320公里", "时速"),
        ("收件多280件。", "280件", "多"),
        ("股价一度涨近3%。", "近3%", "涨"),
        ("比全县平均高2个百分点。", "2个百分点", "高"),
        ("同比增速达到6.4%。", "6.4%", "同比增速"),
        ("软件企业数量超过900家。", "超过900家", "数量"),
        ("投入工日75万个、完成土方90万立方米。", "90万立方米", "完成"),
        ("税金7000万元，完成任务3.5亿元的20%。", "3.5亿元", "任务"),
        ("新签约项目32个。", "32个", "签约"),
        ("耕地面积比上年增加9万亩。", "9万亩", "增加"),
        ("石油进口的依存度上升到23%。", "23%", "依存度"),
        ("大桥车流量从每天7000多辆增长到9000辆。", "7000多辆", "车流量"),
        ("人均预期寿命达到79岁。", "79岁", "寿命"),
        ("鲜奶价格从每公斤3元提高到4元。", "3元", "价格"),
        ("1.1万名群众参加。", "1.1万名", "参加"),
        ("从业人员超过20万人。", "超过20万人", "从业人员"),
        ("首批3座水厂已建成。", "3座", "建成"),
        ("共有26个项目集中签约。", "26个", "签约"),
        ("全院完成手术1.2万台，审执结案件700件。", "700件", "审执结"),
        ("计划募集善款900万元。", "900万元", "募集"),
        ("产品60%销往欧洲。", "60%", "销往"),
        ("七成受访者使用手机。", "七成", "使用"),
        ("大桥出入口车流量300万辆次。", "300万辆次", "车流量"),
        ("每年节约标准煤9000吨。", "9000吨", "节约"),
        ("汽油每升上调0.3元。", "0.3元", "上调"),
        ("按满足旅客吞吐量800万人次设计。", "800万人次", "吞吐量"),
        ("旅游总收入目标90亿元。", "90亿元", "旅游总收入"),
        ("拟建厂房6万平方米。", "6万平方米", "拟建"),
        ("暴雨导致9个村停电。", "9个", "停电"),
        ("优良率高于年度目标3个百分点。", "3个百分点", "高于"),
        ("已收获玉米9000亩。", "9000亩", "收获"),
        ("车祸致2死14伤。", "14伤", "伤"),
        ("贷款9亿元，增长4%，为年度任务的81%。", "81%", "为年度任务"),
        ("城镇新增就业9000人，全县有60万人口。", "60万人口", None),
        ("供销社储备化肥3万吨。", "3万吨", "储备"),
        ("医疗队带教学员34人。", "34人", "带教"),
        ("为农民工讨薪900万元。", "900万元", "讨薪"),
        ("供矿比例可以达到将近80%。", "将近80%", "供矿比例"),
        ("转移支付增加9亿元。", "9亿元", "转移支付增加"),
        ("收入同比多完成7亿元。", "7亿元", "多完成"),
        ("解决9000人饮水困难。", "9000人", "解决"),
        ("累计投入财政援助资金6亿元。", "6亿元", "投入财政援助资金"),
        ("镇里承担项目7个。", "7个", "承担"),
        ("9个枢纽被纳入全国建设名单。", "9个", "纳入"),
        ("计划投资9亿元，实际完成8亿元。", "8亿元", "完成"),
        ("营收下降15%至70亿元，运营利润下降9%至4亿元。", "4亿元", "运营利润"),
        ("民生支出90亿元，占新增财力的82%。", "82%", "占"),
        ("亏损面超过20%。", "超过20%", "亏损面"),
        ("全市支出90亿元，增支8亿元。", "8亿元", "增支"),
        ("海关签发证书90份。", "90份", "签发"),
        ("以7100元/平米的价格回购。", "7100元", "价格"),
        ("专业里设立学徒制订单班8个。", "8个", "设立"),
        ("紧急调拨棉被900床。", "900床", "调拨"),
        ("河堤漫水，农田受淹9000亩。", "9000亩", "受淹"),
        ("景区迎来游客9万人次。", "9万人次", "迎来"),
        ("站前增设泊位90个。", "90个", "增设"),
        ("警方冻结账户9个。", "9个", "冻结"),
        ("陶器销往30多个国家。", "30多个", "销往"),
        ("试点扩大到90个县。", "90个", "扩大到"),
        ("冻雨致牲畜死亡900头。", "900头", "死亡"),
        ("改造费用由县里承担四成。", "四成", "承担"),
        ("医院门诊预约率达到70%。", "70%", "预约率"),
        ("商用车产销分别完成9万辆和8万辆。", "9万辆", "产销"),
    ],
)
def test_metric(text: str, figure: str, expected: str | None) -> None:
    metric = claim_of(text, figure).metric
    assert metric == expected if expected is None else expected in str(metric)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("青禾集团投资2亿元建厂。", "2亿元", "青禾集团"),
        ("总投资3亿元的云岭风电项目开工。", "3亿元", "云岭风电项目"),
        ("总投资30亿元的12个项目开工。", "30亿元", "项目"),
        ("走访农机合作社70余家。", "70余家", "农机合作社"),
        ("惠及职工3万人。", "3万人", "职工"),
        ("受益农民达5万人。", "5万人", "农民"),
        ("全市工业增加值274亿元，同比增长8%。", "8%", "全市工业增加值"),
        ("销售收入7亿元，利润8000万元，分别增长9%和4%。", "9%", "销售收入"),
        ("销售收入7亿元，利润8000万元，分别增长9%和4%。", "4%", "利润"),
        ("年产5万吨有机饲料。", "5万吨", "有机饲料"),
        ("东水西调工程累计供水7亿立方米。", "7亿立方米", "东水西调工程"),
        ("县里很重视，安排救灾资金300万元。", "300万元", "救灾资金"),
        ("完成铁路投资7亿元。", "7亿元", "铁路"),
        ("云岭水厂动工，计划总投资7亿元，预计带动就业近900人。", "近900人", "云岭水厂"),
        ("东港码头发生爆炸，造成3人受伤。", "3人", "爆炸"),
        ("第12届茶博会开幕。", "第12届", "茶博会"),
        ("2021年动工。", "2021年", None),
        ("座谈会上，8家日本企业介绍了经验。", "8家", "日本企业"),
        ("新修渠道18公里，其中干渠7公里、支渠11公里。", "7公里", "干渠"),
        ("新修渠道18公里，其中干渠7公里、支渠11公里。", "11公里", "支渠"),
        ("新建3个公园、5座桥梁。", "3个", "公园"),
        ("我市对甲国、乙国分别进出口8亿元、9亿元，同比分别增长4%、6%。", "6%", "进出口"),
        ("老厂里3D面板的占比达到10%。", "10%", "3D面板"),
        ("城里有六大行业。包装业总产出占制造业总产出的64%。", "64%", "包装业"),
        ("纯碱报价下跌2元，至每桶99元，跌幅2%。", "2%", "报价"),
        ("9个枢纽被纳入全国枢纽名单。", "9个", "枢纽"),
        ("其中廉租房2164套,入住率90%;公租房8240套,入住率95%。", "95%", "公租房"),
        ("中央财政支出五年累计6亿元，其中用于农村道路建设近3亿元。", "近3亿元", "农村道路"),
        ("粮食产量9万吨。", "9万吨", "粮食"),
        ("民生支出90亿元。", "90亿元", "民生"),
        ("袭击造成9人死亡。", "9人", "袭击"),
        ("敌军发动空袭，造成9人死亡。", "9人", "空袭"),
        ("城里有两类网店。开店的青年多在东城，占到七成。", "七成", "青年"),
    ],
)
def test_subject(text: str, figure: str, expected: str | None) -> None:
    subject = claim_of(text, figure).subject
    if expected is None:
        assert subject is None
    else:
        assert subject is not None
        assert expected in subject.of(text)


def test_period_is_the_date_that_governs() -> None:
    text = "2017年，全县新增就业3万人。城镇2万人，比2016年末多1000人。"
    assert claim_of(text, "3万人").period == claim_of(text, "2017年").period
    assert claim_of(text, "1000人").period == claim_of(text, "2017年").period


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("共建成校舍12栋，其中小学8栋。", "12栋", Role.TOTAL),
        ("共建成校舍12栋，其中小学8栋。", "8栋", Role.PART),
        ("占全市的18%。", "18%", Role.SHARE),
        ("同比增长9%。", "9%", Role.CHANGE),
        ("新增就业4万人，比上年多增3000人。", "3000人", Role.CHANGE),
        ("培训农民1300人次。", "1300人次", Role.PLAIN),
    ],
)
def test_role(text: str, figure: str, expected: Role) -> None:
    assert claim_of(text, figure).role is expected


WORDS = st.sampled_from(
    ["\n", *"总就占已的和，；。（）", "总投资", "惠及", "企业", "其中", "增长", "预计", "成功率", "发生", "比去年"]
)
FIGURES = st.sampled_from(
    ["3亿元", "400余人", "12%", "2021年", "第3届", "60家", "8个", "40公里", "7", "9元/吨", "三成"]
)
TEXTS = st.lists(st.one_of(WORDS, FIGURES), min_size=1, max_size=30).map("".join)


@settings(deadline=None)
@given(TEXTS)
def test_every_claim_quotes_its_page_and_its_sentence(text: str) -> None:
    report = api.analyse(api.read_text(text + "。"))
    for analysis in report.analyses:
        for number, claim in enumerate(analysis.claims, 1):
            assert claim.id == f"{analysis.article.id}.c{number}"
            printed = claim.span.of(report.page.text).replace("\n", "")  # a line of print may end within a figure
            assert printed == analysis.text[claim.quantity.start : claim.quantity.end].replace("\n", "")
            sentence = analysis.sentences[claim.sentence]
            assert sentence.start <= claim.quantity.start < sentence.end
            assert claim.metric is None or claim.metric in analysis.text
            assert (claim.status is None) or claim.category not in (Category.TIME, Category.RANK)


@settings(deadline=None)
@given(TEXTS)
def test_the_same_text_says_the_same(text: str) -> None:
    page = api.read_text(text + "。")
    assert api.analyse(page) == api.analyse(page)


def test_meanings_are_those_of_all_figures_and_may_be_kept_in_a_set() -> None:
    first, second = analysed("惠及职工3万人，投入2亿元。").claims
    assert {first.quantity.start: first.meaning, second.quantity.start: second.meaning} == first.meanings
    assert len(first.meanings) == 2
    assert len({first, second}) == 2


def test_checks_do_not_read_meanings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Claim, "meaning", property(lambda _: pytest.fail("a meaning was read")))
    report = api.check(api.read_text("全县投资12亿元，其中甲镇3亿元、乙镇8亿元、丙镇5亿元。甲镇占全县的25%。"))
    assert report.relations


def test_a_mark_may_be_the_last_character() -> None:
    assert [claim.status for claim in api.analyse(api.read_text("建校3所，将")).analyses[0].claims] == [Status.ACTUAL]


@pytest.mark.parametrize("piece", ["总投资3亿元、", "预计", "企业", "3个", "（", "其中5家，", "占", "和"])
def test_time_grows_with_the_length_of_a_single_sentence(piece: str) -> None:
    def seconds(times: int) -> float:
        page = api.read_text("甲" + piece * times)
        start = time.process_time()
        assert all(claim.meaning for analysis in api.analyse(page).analyses for claim in analysis.claims)
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 8 * seconds(2000) + 0.3


@pytest.mark.parametrize(
    ("text", "figure", "start", "end"),
    [
        ("2012年以来，全县建成学校20所。", "20所", "2012-01-01", None),
        ("2012年，全县建成学校20所。", "20所", "2012-01-01", "2012-12-31"),
        ("2023年前三季度，全县建成学校20所。", "20所", "2023-01-01", "2023-09-30"),
    ],
)
def test_a_period_that_goes_on_has_no_end(text: str, figure: str, start: str, end: str | None) -> None:
    period = claim_of(text, figure).period
    assert period is not None
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("今年引进新车型，共上市3款新能源汽车。", "3款", "新能源汽车"),
        ("调查显示，80%以上居民赞成改造。", "80%以上", "居民"),
        ("培训了2000多名驻村干部。", "2000多名", "驻村干部"),
        ("2023年引进人才720名，比上年的600名增长20%。", "20%", "引进人才"),
        ("培训骨干教师380人，占全县专任教师950人的40%。", "40%", "骨干教师"),
        ("全区引进各类人才1860名。", "1860名", "各类人才"),
        ("6月底全县在建工程162个，其中水利37个、教育29个、文体14个。", "29个", "教育"),
        ("经济作物种植面积3万亩，比上年多种0.5万亩，增长20%。", "20%", "经济作物种植面积"),
        ("从投资看，1—8月，固定资产投资增长2%。", "2%", "固定资产投资"),
        ("菜价上涨较多，涨幅达30%。", "30%", "菜价"),
        ("开发区引进的锂电池项目总投资50亿元。", "50亿元", "锂电池项目"),
        ("代表团共有182名运动员。", "182名", "运动员"),
        ("共有58只基金分红。", "58只", "基金"),
        ("外出务工农村劳动力总量比上年增加9万人。", "9万人", "农村劳动力"),
        ("跟踪汇率变化的美元指数上涨1%。", "1%", "美元指数"),
        ("消防队出动消防车28辆。", "28辆", "消防车"),
        ("37种药材中有84%涨价。", "84%", "药材"),
        ("为25万人次报销门诊费用1700万元，人均报销68元。", "68元", "门诊费用"),
        ("客车在县道追尾致6死38伤。", "6死", "客车"),
        ("失业率为5%，比上月下降0.1个百分点。", "0.1个百分点", "失业率"),
        ("国有企业利润下降3%，出让收入增长5%。", "5%", "出让收入"),
        ("甲县、乙县分别增长5%和8%。", "8%", "乙县"),
        ("设计与研发业、物流业投资分别增长5%和8%。", "5%", "设计与研发业"),
        ("教育、就业等民生支出8亿元。", "8亿元", "民生支出"),
        ("1.2万户用户中，九成已恢复供电。", "九成", "用户"),
        ("惠及500万家庭。", "500万", "家庭"),
        ("惠及300万群众。", "300万", "群众"),
        ("85%的基金经理看好后市。", "85%", "基金经理"),
        ("全年投入改造资金2亿元。", "2亿元", "改造资金"),
        ("中央补助3亿元，民间投资2亿元。", "2亿元", "民间"),
        ("项目由青禾集团投资7亿元建设。", "7亿元", "青禾集团"),
        ("市财政投入资金600万元。", "600万元", "市财政"),
        ("全年全市实现地区生产总值900亿元。", "900亿元", "全市"),
        ("合作社流转土地900亩种植药材。", "900亩", "合作社"),
        ("共发送旅客300万人次，日均10万人次，增长6%。", "6%", "发送旅客"),
        ("大桥全长9公里，桥隧比达60%，概算总投资9亿元。", "9亿元", "大桥"),
        ("青禾集团新招员工300名，年营业收入9亿元。", "9亿元", "青禾集团"),
        ("云岭景区接待游客9万人次，实现收入3000万元。", "3000万元", "云岭景区"),
        ("36个大城市中，房价下降的有20个，上涨的9个。", "9个", "大城市"),
        ("存款余额90亿元，贷款余额60亿元，分别比年初增加8亿元、6亿元。", "8亿元", "存款余额"),
        ("存款余额90亿元，贷款余额60亿元，分别比年初增加8亿元、6亿元。", "6亿元", "贷款余额"),
        ("基金会启动“暖冬”行动，已走进6个县，开展手术300例，投入资金90万元。", "90万元", "基金会"),
        ("根据协议，青禾集团将建厂，总投资9亿元。", "9亿元", "青禾集团"),
        ("调查显示，20%的人每天跑步。", "20%", "人"),
        ("全区上线考生900人，上线率30%，比去年提高2个百分点。", "2个百分点", "上线率"),
        ("每年节约标准煤9000吨。", "9000吨", "标准煤"),
        ("投产后产出沼气9万立方米、有机肥4000吨。", "4000吨", "有机肥"),
        ("河道工程全长9公里，已完成护岸6公里，完成投资7000万元。", "7000万元", "河道工程"),
        ("货车燃油成本将增加800元。", "800元", "燃油成本"),
        ("电站规划装机60万千瓦，安装4台机组，投产后年发电量9亿千瓦时。", "9亿千瓦时", "电站"),
        ("该区投用新校6所。", "6所", "新校"),
        ("可停放至会展中心（850个）、文化广场（430个）停车场。", "430个", "文化广场"),
        ("后来有企业捐款90万元。", "90万元", "企业"),
        ("该区投入3000万元。", "3000万元", "该区"),
        ("全村耕地900亩，村集体经济收入50万元。", "50万元", "村集体"),
        ("单位存款余额40亿元；住户存款余额90亿元。", "90亿元", "住户"),
        ("集团发电90亿千瓦时，其中风电发电量20亿千瓦时；实现利润6亿元。", "6亿元", "集团"),
        ("滨海景区客流两次突破6万人次。", "突破6万人次", "滨海景区"),
        ("青禾集团流转土地900亩，建成温室6万平方米，年育苗能力800万株。", "800万株", "青禾集团"),
        ("青禾集团选派技师80名，参训人数600人。", "600人", "青禾集团"),
        ("地区生产总值（GDP）90亿元。", "90亿元", "GDP"),
        ("40个行业中，28个行业增加值增长，增长面为70%。", "70%", "行业"),
        ("全县苹果年产量9万吨，综合产值3亿元。", "3亿元", "苹果"),
        ("加大对山区学校的支持力度，6万人受益。", "6万人", "山区学校"),
        ("林业局完成荒地整治900亩。", "900亩", "荒地"),
        ("交通局今年修乡村公路6条、里程41公里，续建9条。", "9条", "乡村公路"),
        ("农科院选育的“南麦新号”今年推广面积达90万亩。", "90万亩", "南麦新号"),
        ("新建的城北水厂日供水9万吨，概算投资4亿元。", "4亿元", "水厂"),
        ("县域内就诊率达到90%。", "90%", "县域"),
        ("房企利润由上年下降4%转为增长6%。", "4%", "房企利润"),
        ("园区占地900亩，二期预计明年9月投产，形成90万套产能。", "90万套", "二期"),
        ("一辆载有29名乘客的客车侧翻，造成2人遇难。", "2人", "客车"),
        ("南岭新院区拟设床位600张，总投资4亿元。", "4亿元", "南岭新院区"),
        ("全县有企业900家，其中外资企业18家。去年上交税收3亿元。", "3亿元", "企业"),
        ("新能源汽车卖了9万辆，市场占有率达到44%。", "44%", "新能源汽车"),
        ("合作社建起冷库，仓储面积9000平方米。", "9000平方米", "合作社"),
    ],
)
def test_subject_in_general(text: str, figure: str, subject: str) -> None:
    claim = claim_of(text, figure)
    assert claim.subject is not None
    assert subject in claim.subject.of(text)


def test_a_subject_that_a_caption_breaks_is_what_stands_behind_it() -> None:
    text = (
        "青河县项目开工加快\n\n本报讯 青河县施工项目290个，同比下降3.9%；新开工\n\n工人在查看图纸。\n\n林一 摄\n\n"
        "项目174个，同比下降6.8%。\n"
    )
    assert analysed(text).article.captions
    subject = claim_of(text, "6.8%").subject
    assert subject is not None
    assert subject.of(text) == "项目"
